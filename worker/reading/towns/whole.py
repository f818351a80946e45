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
