"""What looks like a state of a rally and is none: an hour put off, an age, an earlier ban."""

import re

from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES


def is_no_state(folded: str, match: re.Match[str]) -> bool:
    """Tell "repoussée d'une heure", "reculé de deux ans", "annulée ou maintenue"."""
    end = match.end()
    else_ = _BY_HOURS.match(folded, end)
    if match[0].startswith("repouss"):
        else_ = else_ or _PUSHED_BACK.match(folded, end)
    earlier = _of_before(folded, match) or _at_first(folded, match.start())
    earlier = earlier or _was_wished(folded, match.start())
    return else_ is not None or earlier or _of_route(folded, match) or _of_things(folded, match)


def _of_things(folded: str, match: re.Match[str]) -> bool:
    """Tell "CHU : consultations reportées", "30 % des vols annulés": what a strike puts off."""
    if not match[0].startswith(("annul", "report", "suppr", "decal", "deplac", "interdi")):
        return False
    banned = match[0].startswith("interdi")
    heard = _BANNED if banned else _THING
    thing = heard.search(folded, max(0, match.start() - _NEAR), match.start())
    # A forbidden concert may be a rave, which leads to the march told beside it.
    return thing is not None and not (banned and "concert" in thing[0])


_NEAR = 70
_NOUNS = (
    r"(?:consultations?|operations?(?! (?:escargot|peage|coup|blocage|ville|colleges?|"
    r"ecoles?|lycees?)\b)|rendez-vous medicaux|representations?|spectacles?|"
    r"concerts?(?! de cass)|partiels?|examens?|epreuves?|cours(?! (?:de )?[a-z]+,)|ateliers?|"
    r"animations?|vols?|trains?|ter|tgv|rer|bus|metros?|trams?|lignes?|navettes?|arrets?|"
    r"stations?|collectes?|conseils? (?:municipa|communautaire|d')\w*|match(?:s|e?s)?|seances?|"
    r"projections?|vide-greniers?|loto|kermesse|carnaval|reunions?|permanences?|debats?|"
    r"conferences?)"
    rf"(?: (?!{RALLIES}|et\b|ou\b|mais\b|pour\b|contre\b|puis\b|qui\b)[\w'%-]+){{0,3}} "
    r"(?:(?:est|sont|seront|sera|a ete|ont ete) )?$"
)
# At the head of a clause: "pour le maintien du train est décalée" is of a march.
_THING = compiled(
    r"(?:^|[\n:;,.!?()-])\W{0,4}(?:(?:les|des|plusieurs|certains|certaines|tou(?:te)?s les|le|la|"
    rf"(?:\d+ ?%|la moitie|un \w+|une partie) des|\d+) )?{_NOUNS}"
)
_BANNED = compiled(rf"(?:^|[^\w'-]){_NOUNS}")


def _of_route(folded: str, match: re.Match[str]) -> bool:
    """Tell "interdit le parcours de deux marches": they may take another one."""
    start, end = match.span()
    if not folded.startswith("interdi", start):
        return False
    route = _ROUTE_IS.search(folded, max(0, start - _FAR), start)
    return route is not None or _ROUTE.match(folded, end) is not None


_FAR = 200
_ROUTE = compiled(r" (?:le |l'|les |plusieurs |certains |des )(?:parcours|itineraires?|trajets?)\b")
_ROUTE_IS = compiled(
    r"\b(?:parcours|itineraires?|trajets?)\b[^.;:!?\n]{0,160} "
    r"(?:est|sont|etait|etaient|a ete|ont ete) (?:donc |egalement |aussi )?$"
    # "Plusieurs parcours de manifestations interdits samedi"
    r"|\b(?:plusieurs|deux|trois|des|les) (?:parcours|itineraires|trajets) "
    r"(?:de |d'|des )[a-z' ]{3,40} $"
)


def _of_before(folded: str, match: re.Match[str]) -> bool:
    """Tell the ban of an earlier rally: "échaudé par la dernière interdiction"."""
    if not match[0].startswith(("interdiction", "annulation")):
        return False
    start = match.start()
    return bool(_LAST_ONE.search(folded, max(0, start - 14), start)) or bool(
        _OF_LAST_ONE.match(folded, match.end())
    )


def _at_first(folded: str, start: int) -> bool:
    """Tell "autorisée après une interdiction", "d'abord interdite": it is no more."""
    return (
        folded.startswith(("interdi", "annulation"), start)
        and _FIRST.search(folded, max(0, start - 24), start) is not None
    )


def _was_wished(folded: str, start: int) -> bool:
    """Tell "voulait l'interdire", and "avait décidé de l'interdire" of what was allowed since."""
    if not folded.startswith(("interdire", "interdit"), start):
        return False
    wished = _WISHED.search(folded, max(0, start - 40), start)
    if wished is None or wished["wish"]:
        return wished is not None
    return _ALLOWED.search(folded, max(0, start - _ABOVE), start) is not None


_ABOVE = 300  # letters from the ban told last to what became of it
_WISHED = compiled(
    r"\b(?:(?P<wish>(?:voulai|souhaitai|entendai|comptai)(?:t|ent) )|"
    r"av(?:ait|aient) (?:[a-z]+ment |d'abord |pourtant )?"
    r"(?:(?:decide|choisi|prevu|tente|voulu|souhaite) (?:de |d')?)?)(?:l'|les )?$"
)
_ALLOWED = compiled(
    r"\b(?:(?:a|ont|vien(?:t|nent) d')(?: [a-z]+ment)? ?(?:ete|etre) (?:[a-z]+ment )?autoris|"
    r"(?:l'a|l'ont|les a) (?:[a-z]+ment )?autoris|est (?:[a-z]+ment )?autoris|"
    r"pourra (?:[a-z]+ ){0,3}(?:se tenir|avoir lieu))"
)
_FIRST = compiled(
    r"\bapres (?:(?:une |son |leur |cette )(?:premiere )?|l'|avoir (?:d'abord )?ete )$|"
    r"\b(?:initialement|d'abord|dans un premier temps|un temps) $"
)
_LAST_ONE = compiled(r"\b(?:derniere|precedente|premiere) $")
_OF_LAST_ONE = compiled(
    r" (?:de |du |de la |d')(?:la semaine (?:derniere|passee|precedente)|mois (?:dernier|passe)|"
    r"l'an dernier|(?:sa |leur |notre )?(?:precedente?|premiere?|derniere?)\b|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|passe)|"
    rf"(?:la |du )?(?:{RALLIES}) (?:precedente?|"
    r"d(?:e |u )(?:la semaine derniere|mois dernier|\w+ dernier)))"
)
# "repoussée d'une heure": the day stays; "repoussé de deux ans": an age.
_BY_HOURS = compiled(
    r" (?:[a-z]+ )?d(?:'une? (?:petite |bonne )?(?:demi-?|quart d')?|e (?!24|48|72)[a-z\d]+ ?)"
    r" ?(?:heures?|h|minutes?|min|mn|ans)\b"
)
# "Les gendarmes ont repoussé samedi un millier d'opposants", "repoussés par les gaz"
_PUSHED_BACK = compiled(
    r"(?: [a-z]+ment)?(?: (?:hier|[a-z]+di|dimanche))?(?: soir| matin)? "
    r"(?:(?:[ld]es |l[ae] |l'|un |une |plusieurs |quelque |\d)[^.;:,()]{0,24}\b"
    r"(?:manifestant|opposant|personnes|militant|assaillant|zadiste|activiste|polici|gendarme|crs\b|foule)"
    r"|(?:par|sous|a coups) (?:l[ae]s? |l'|des? )?(?:gaz|lacrymo|gendarme|polic|crs|forces|charge|"
    r"canon|grenade|jets? ))"
)
