"""Which of several communes of one name is meant (rule 6 of docs/claims.md)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log10

from worker.domain.campaign import Place
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.fold import key

# A name's biggest bearer is taken without a word when it has this share of the people.
SAFE_SHARE = 0.9
# The author's own clock tells an overseas territory, by its offset in hours.
_CLOCKS = {
    4: {"974"},
    3: {"976"},
    -3: {"973", "975"},
    -2: {"975"},
    -4: {"971", "972", "977", "978"},
    11: {"988"},
    12: {"986"},
    -10: {"987"},
}
_METROPOLE = {1, 2}
_TOWN = 2_000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a text tells of where it is: départements said, towns beside, outlet, clock."""

    departments: frozenset[str]
    beside: Mapping[str, int]
    near: str | None
    offset_hours: int | None


def choose(
    candidates: Sequence[tuple[str, Place]],
    surroundings: Surroundings,
    gazetteer: Gazetteer,
    hint: str | None = None,
) -> tuple[Place, tuple[Place, ...]]:
    """Return the likeliest of *candidates* and, when it stays doubtful, all that may be meant.

    Args:
        candidates: Kind of the name (a letter of reading/compiling.py) and place, likeliest first.
        surroundings: What the text tells.
        gazetteer: Knows the region of a département.
        hint: Département said in a bracket right after the name; it decides.
    """
    if hint is not None:
        told = [place for _, place in candidates if place.department == hint]
        if told:
            return told[0], ()
    if len(candidates) == 1:
        return candidates[0][1], ()
    # "Le Blanc" is the town of that name before it is short for Le Blanc-Mesnil; beside Arras,
    # "Saint-Étienne" is the city, no village of the Pas-de-Calais.
    whole = any(kind in "ct" and place.population >= _TOWN for kind, place in candidates)
    city = any(kind in "ct" and place.population >= _CITY for kind, place in candidates)
    large = any(kind == "c" and place.population >= _LARGE for kind, place in candidates)
    named = any(place.population >= _PORT for _, place in candidates)
    alone = sum(surroundings.beside.values()) == 1
    scored = sorted(
        (
            (
                _score(kind, place, surroundings, gazetteer)
                # beside Rennes and Brest "Chartres" is not Chartres-de-Bretagne
                - (whole + (large and not _all_there(place, surroundings))) * (kind == "s")
                # nor beside Rouen alone Saint-Étienne-du-Rouvray
                - 2 * (city and kind == "s" and (alone or place.population < _KNOWN))
                - 3 * (alone and named and place.population < _HAMLET)
                - 2 * (_rare(place, surroundings) and named),
                place,
            )
            for kind, place in candidates
        ),
        key=lambda pair: (-pair[0], pair[1].code),
    )
    best = scored[0][1]
    rivals = tuple(
        place for score, place in scored[1:6] if score > scored[0][0] + log10(1 - SAFE_SHARE)
    )
    return best, ((best, *rivals) if rivals else ())


def heads_of(named: Iterable[Place]) -> dict[str, list[Place]]:
    """Return what the names of the towns *named* begin with: "villeneuve" for -lès-Avignon."""
    found: dict[str, list[Place]] = {}
    for place in dict.fromkeys(named):
        name = key(place.name)
        for end in range(len(name)):
            if name[end] == " ":
                found.setdefault(name[:end], []).append(place)
    return found


def in_full(
    name: str, pool: list[tuple[str, Place]], heads: Mapping[str, list[Place]]
) -> list[tuple[str, Place]]:
    """Return the town that the text says elsewhere in full: "Vitry-le-François … à Vitry".

    A town that bears the very name, and is none of the villages, keeps it. *heads* are those of
    :func:`heads_of`: to ask each name of each other would take the square of them.
    """
    if len(pool) == 1 or any(kind in "ct" and one.population >= _KNOWN for kind, one in pool):
        return []
    return [("s", place) for place in heads.get(key(name), ())][:1]


def longer(
    gazetteer: Gazetteer,
    name: str,
    pool: list[tuple[str, Place]],
    around: Surroundings,
    *,
    item: bool,
) -> list[tuple[str, Place]]:
    """Return the town that *name* is short for where the text's other towns are.

    "Villeneuve", among towns of Lot-et-Garonne, is Villeneuve-sur-Lot: no commune of that very
    name is there, and none of them is large. An *item* opens its line.
    """
    # "Pas-de-Calais", and below it "Saint-Pol": a village, or short for a town, elsewhere
    headed = not around.beside and (item or all(kind in "st" for kind, _ in pool))
    land = around.departments if headed else frozenset(around.beside)
    there = any(place.department in land for _, place in pool)
    small = all(place.population < _LARGE for _, place in pool)
    if there or not small or not 0 < len(land) <= _LANDS or around.near in land:
        return pool
    found = gazetteer.begun(key(name), land)
    # "Tarascon" among towns of the Ariège; but beside Issoire "Saint-Flour" is the town near by.
    alone = headed or (len(pool) > 1 and all(place.population < _KNOWN for _, place in pool))
    if found is not None and not alone and found.population < _TOWN:
        return pool
    return [("s", found)] if found is not None else pool


# A text of more départements than these is of none.
_LANDS, _KNOWN, _LARGE = 2, 10_000, 20_000
# Everybody in France knows a town of so many by its name.
_CITY = 100_000
# Beside Vesoul alone "La Rochelle" is no hamlet of the Haute-Saône.
_PORT, _HAMLET = 50_000, 500


def _score(kind: str, place: Place, surroundings: Surroundings, gazetteer: Gazetteer) -> float:
    department = place.department
    score = log10(place.population + 10)
    score += {"c": 0.9, "t": 0.9, "s": 0.0, "o": -0.6}.get(kind, 0.3)
    if department in surroundings.departments and not (
        kind == "s" and _is_wide(surroundings.departments, gazetteer)
    ):
        score += 4.0
    others = sum(surroundings.beside.values())
    if others:
        same = surroundings.beside.get(department, 0)
        region = gazetteer.region(department)
        around = sum(n for d, n in surroundings.beside.items() if gazetteer.region(d) == region)
        score += 3.0 * same / others + 1.2 * around / others
    if surroundings.near == department:
        score += 2.0
    return score + _clock(department, surroundings.offset_hours)


def _all_there(place: Place, surroundings: Surroundings) -> bool:
    return surroundings.beside.get(place.department) == sum(surroundings.beside.values())


def _rare(place: Place, surroundings: Surroundings) -> bool:
    """Tell a village of which half the towns beside, or fewer, are near.

    In a list of Auch, Colmar and Nîmes "Saint-Nazaire" is the port, no village of the Gard.
    """
    others, near = surroundings.beside, surroundings.beside.get(place.department, 0)
    return place.population < _TOWN and 0 < 2 * near <= sum(others.values())


def _is_wide(departments: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Tell "Rouen (Seine-Maritime), Pau (Pyrénées-Atlantiques), Saint-Étienne": not near Rouen."""
    return len({gazetteer.region(one) for one in departments}) > 1


def _clock(department: str, offset: int | None) -> float:
    overseas = len(department) == 3 or department.startswith(("97", "98"))  # noqa: PLR2004 - 971 to 989
    if offset is None:
        return 0.0
    if department in _CLOCKS.get(offset, ()):
        return 3.0
    return -0.5 if overseas and offset in _METROPOLE else 0.0
