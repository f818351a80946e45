"""Tells the hour or the day that is called wrong: "15 h à Dole (14 h, c'est une erreur)"."""

from worker.reading.words.patterns import compiled

WRONGLY_SAID = compiled(
    r"(?: (?:de|sur) (?:l'|la |le |notre )(?:affiche|tract|flyer|visuel|post)\w*)?\)?,? ?"
    r"(?:c'est|c'etait|est|etait|=) (?:l'|une? |la )?(?:(?:petite|grosse|vieille) )?"
    r"(?:erreur|coquille|bourde|faute de frappe|faux|fausse|perimee?|"
    r"ancien(?:ne)? (?:heure|horaire|date))\b"
    r"(?! (?:de (?!frappe|date|ma|notre|l'affiche)|d'|que|qu'|pas|politique|strat))"
)
"""What follows such an hour or day."""


def was_to_be(folded: str, start: int, end: int) -> bool:
    """Tell the day of "on ne défilera finalement pas vendredi": what was to be is called off."""
    found = _WILL_NOT.search(folded, max(0, start - 60), start)
    return found is not None and bool(found["off"] or _AS_SAID.match(folded, end))


_WILL_NOT = compiled(
    r"\bne (?:se |nous )?[a-z]+(?:ra|ront|rons) (?:donc )?"
    r"(?P<off>(?:finalement|au final) )?(?:pas|plus) (?:le |ce )?$"
)
_AS_SAID = compiled(
    r"[^.;:!?\n]{0,60}?\b(?:finalement|comme (?:prevu|annonce|convenu)|"
    r"(?:comme|ainsi que) (?:elle|il|ils|elles|nous|on) [^.;:!?\n]{0,20}(?:annonc|prev))"
)


def is_misprint(folded: str, start: int, end: int) -> bool:
    """Tell the hour of "l'affiche indique 14 h, c'est bien 15 h": another is the right one."""
    return (
        _PRINTED.search(folded, max(0, start - 70), start) is not None
        and _RIGHT_ONE.match(folded, end) is not None
    )


_PAPER = (
    r"(?:affiches?|tracts?|flyers?|visuels?|journal|journaux|presse|site|agenda|evenement|post)"
)
_PRINTED = compiled(
    rf"\b{_PAPER}\b[^.;:!?\n\d]{{0,24}} (?:(?:indiqu|annonc|affich|port|donn|parl|mentionn)"
    r"(?:e|ent|ait|aient)|dit|disent|disait)(?: de)?(?: a tort| par erreur)?,? (?:a )?$"
    rf"|\b(?:erreur|coquille|faute) (?:sur|dans) (?:l'|le |la |les |notre |nos )?{_PAPER}[ ,:(]+$"
    rf"|\bcontrairement a ce [^.;:!?\n\d]{{0,20}}\b{_PAPER},? \(?(?:a )?$"
    r"|\b(?:on|nous) (?:vous )?av(?:ait|ions|ons|ez) (?:dit|annonce|ecrit|indique) (?:a )?$"
)
_RIGHT_ONE = compiled(
    r"(?: par erreur| a tort)?\)?[,.;:!]? ?(?:mais |or |alors qu[e'] ?)?(?:(?:c'est|ce sera|"
    r"ca sera|"
    r"il faut lire|lire|lisez|en fait|en realite)\b|(?:le|la) (?:bon|bonne|vrai|vraie|reel|"
    r"rendez-vous|rdv|(?:manif\w*|rassemblement|marche) (?:est|sera) (?:bien |en fait )?a)\b|"
    r"(?:rdv|rendez-vous)\b)[^.;!?\n\d]{0,40} ?\d\d? ?(?:h|:\d)"
)
