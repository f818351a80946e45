"""Knows where a name stands for the whole: the far ends of the country, an area of its towns."""

import math
from collections.abc import Sequence
from itertools import pairwise

from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words


def framing(text: Text, places: Sequence[Mention]) -> set[int]:
    """Return where a title, a hashtag or its people name an area beside communes (rule 7)."""
    held = {
        one.place.department
        for one in places
        if one.place and one.place.kind is PlaceKind.COMMUNE and not (one.weak or one.negated)
    }
    title = text.folded.find("\n")
    communes = any(one.place and one.place.kind is PlaceKind.COMMUNE for one in places)
    return {
        one.start
        for one in places
        if one.place and one.place.kind is PlaceKind.AREA
        if (one.demonym and communes)
        or (
            one.place.code in held and (one.end <= title or text.words.tag(text.word_at(one.start)))
        )
    }


def ends(text: Text, towns: Sequence[Mention]) -> tuple[set[int], set[int]]:
    """Return where "de Dunkerque à Menton" names its two: so far apart, the whole country.

    "De Lens à Pau, de Metz à Brest" and "de Lens à Pau, à Metz et à Brest" name examples, which
    are returned apart. So is the town of "la maternité de Die à Besançon", but not the other.
    """
    found: set[int] = set()
    examples: set[int] = set()
    beyond = iter(towns[2:])
    behind = 0
    for one, other in pairwise(towns):
        following = next(beyond, None)
        joined = text.folded[one.end : other.start] in _TO
        if not joined or one.place is None or other.place is None:
            continue
        if not _FROM.search(text.folded, max(0, one.start - 4), one.start):
            continue
        if _is_its(text, one):
            found.add(one.start)
        else:
            listed = one.start < behind
            if following and _ANOTHER.fullmatch(text.folded, other.end, following.start):
                listed, behind = True, following.end
            far = _apart(one.place, other.place) > _FAR_APART
            if far and listed:
                examples |= {one.start, other.start}
            elif far and min(one.place.population, other.place.population) < _GREAT:
                found |= {one.start, other.start}
    return found, examples


def quarters(text: Text, towns: Sequence[Mention]) -> set[int]:
    """Return where "manif à Marseille, départ de Castellane" names a far town: it is a quarter."""
    found: set[int] = set()
    for one, other in pairwise(towns):
        if one.place is None or other.place is None or one.start in found:
            continue
        start = text.folded[max(one.end, other.start - _NEAR) : other.start]
        city = one.place.population > _CITY > other.place.population
        if city and _SETS_OUT.search(start) and _apart(one.place, other.place) > _FAR_AWAY:
            found.add(other.start)
    return found


_NEAR, _FAR_AWAY, _CITY = 70, 60, 40_000
_SETS_OUT = compiled(
    r"^[^.;\n]*\b(?:departs?|part|partira|partiront|partait|partant|s'elanc\w+|s'ebranl\w+)\b"
    r"(?! en\b)[^.;:\n]{0,24} (?:de |d'|du |depuis )(?:la |le |les |l')?$"
)
_ANOTHER = compiled(r"(?:,? et|,| ou| comme)? (?:de |d'|du |a |au |aux )(?:la |le |les |l')?")


def defended(text: Text, towns: Sequence[Mention]) -> set[int]:
    """Return the towns that what a title defends is of, where people meet in another one.

    As in "Marche pour sauver la maternité de Die | Gap", or above "14 h, place Foch, Gap".
    """
    if len(towns) < 2:  # noqa: PLR2004 - one defended, one to meet in
        return set()
    folded = text.folded
    found = {
        one.start
        for one in towns
        if not _AT_ONE.search(folded, max(0, one.start - _LED_BY), one.start)
        and _DEFENDED.search(folded, folded.rfind("\n", 0, one.start) + 1, one.start)
    }
    if any(_is_met_in(folded, one, found) for one in towns):
        return found
    rows = [one for one in towns if found and _is_row(folded, one, min(found))]
    return found if len(rows) > 1 else set()


def _is_row(folded: str, town: Mention, after: int) -> bool:
    """Tell one of the towns listed below: "• Gap, 18 h 30, place Foch", "18 h : Gap"."""
    line = folded.rfind("\n", 0, town.start) + 1
    if line <= after or _ROW_OPENS.fullmatch(folded, line, town.start) is None:
        return False
    return _ROW_HOUR.search(folded, line, folded.find("\n", line) % (len(folded) + 1)) is not None


_ROW_OPENS = compiled(r"[^\w\n]*(?:\d\d? ?(?:h|heures?)(?: ?\d\d)?\b[^\w\n]*)?(?:a )?")
_ROW_HOUR = compiled(r"\d\d? ?(?:h|heures?)\b|\d\d?h\d\d\b")


def _is_met_in(folded: str, town: Mention, defended: set[int]) -> bool:
    if not defended or town.start in defended:
        return False
    line = folded.rfind("\n", 0, town.start) + 1
    if line > min(defended):
        return _ADDRESS.search(folded, line, town.start) is not None
    field = folded.endswith("| ", line, town.start) or not folded[line : town.start].strip(_SIGNS)
    return field and _FIELD_ENDS.match(folded, town.end) is not None


_SIGNS = " #\u2022*\u26a0\ufe0f\u203c\U0001f4e2\U0001f534\u270a\U0001f5d3"
_FIELD_ENDS = compiled(r" ?(?:[|:\u2013\u2014]| - )")


_LED_BY = 12
_AT_ONE = compiled(r"\b(?:manif|marche|rassemblement|cortege)s? (?:a|au|aux) $")
_DEFENDED = compiled(
    r"\b(?:contre|(?:soutien|solidarite|hommage) (?:a|aux?|avec)|memoire d(?:es?|u|')|"
    r"pour (?:sauver|defendre|garder|soutenir|rouvrir|la liberation)|sauvons|non|stop|"
    r"touche pas)\b[^.,;:!?()\n]{0,60} "
    r"(?:de |d'|du |des )(?:la |le |les |l')?$|"
    r"\bcontre le (?:mega)?projet [a-z\d-]+ (?:a|au|aux) (?:la |le |les )?$"
)
# Where people meet leads to its town: "devant la préfecture, Gap", "place Foch à Gap".
_ADDRESS = compiled(
    r"(?:\b(?:place|devant|parvis|esplanade|gare|mairie|prefecture|rond-point|kiosque|halles|"
    r"square|lieu|rdv|rendez-vous|ou ?[?:])|\U0001f4cd)[^.;!?\n]{0,60}?(?:, | a | \(| - )$"
)


def _is_its(text: Text, town: Mention) -> bool:
    """Tell "pour sauver la maternité de Die à Besançon": what is of a town, and no way from it."""
    return text.words.forms[text.word_at(town.start) - _BEFORE_OF] in _OWNED


_BEFORE_OF = 2
_OWNED = words(
    "maternite hopital clinique urgences ehpad usine tribunal lycee college ecole gare poste "
    "prison centrale aeroport aerodrome barrage contournement carriere incinerateur raffinerie "
    "abattoir zad centre piscine tresorerie inculpes prevenus prisonniers victimes"
)
_TO = frozenset((" a ", " au ", " aux ", " jusqu'a "))
_FROM = compiled(r"\b(?:de |d'|du )$")
_FAR_APART = 100
_GREAT = 300_000  # "de Paris à Toulouse": there is one in such cities


def _apart(one: Place, other: Place) -> float:
    """Return the kilometres between two towns, 0 when it is not known where they lie."""
    if one.lon is None or one.lat is None or other.lon is None or other.lat is None:
        return 0
    east = (one.lon - other.lon) * math.cos(math.radians((one.lat + other.lat) / 2))
    return _DEGREE * math.hypot(east, one.lat - other.lat)


_DEGREE = 111
"""Kilometres."""
