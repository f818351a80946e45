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
