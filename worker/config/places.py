"""A place as people write it in config/ and forms: a code, a name, or a name and a département."""

import re

from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind
from worker.errors import UnknownPlaceError
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.fold import key

_LISTED = 6
_CODE = re.compile(r"(?:\d[\dAB]\d{0,3}|97\d{1,3}|98\d{1,3})", re.IGNORECASE)
# A rally in an arrondissement is one of its city; INSEE gives them codes, the gazetteer does not.
_QUARTERS = {"751": "75056", "6938": "69123", "132": "13055"}
_QUARTER_CODE = re.compile(r"(751)(?:0[1-9]|1\d|20)|(6938)[1-9]|(132)(?:0[1-9]|1[0-6])")
_QUARTER = re.compile(
    r"(Paris|Lyon|Marseille)[\s,]+\d{1,2}\s*(?:er|[eè]|[eè]me|nd)?(?:\s+arr(?:ondissement|t?\.?))?",
    re.IGNORECASE,
)


def resolve_place(text: str, gazetteer: Gazetteer) -> Place:
    """Return the one place that *text* means: ``75056``, ``971``, ``Lyon``, ``Valence (26)``.

    A homonym is refused rather than guessed: a rally in the wrong town is a false meeting point.

    Raises:
        UnknownPlaceError: If nothing is known by that name, or several places are.
    """
    wanted = city(text.strip())
    if _CODE.fullmatch(wanted):
        place = gazetteer.by_code(wanted.upper())
        if place is None:
            raise UnknownPlaceError(
                f"{wanted!r} is no INSEE or département code (a postcode is none); write its name"
            )
        return place
    candidates = _candidates(wanted, gazetteer)
    if not candidates:
        closest = gazetteer.nearest(_named(wanted))
        hint = f"; did you mean {closest!r}?" if closest else "; write its INSEE code"
        raise UnknownPlaceError(f"{wanted!r} is no known town or area{hint}", closest=closest)
    if len(candidates) > 1:
        raise _several(wanted, candidates)
    return candidates[0]


def city(text: str) -> str:
    """Return the city of an arrondissement ("Paris 11e", "69383"), else *text*."""
    if code := _QUARTER_CODE.fullmatch(text):
        return _QUARTERS[next(filter(None, code.groups()))]
    named = _QUARTER.fullmatch(text)
    return named[1] if named else text


def region_code(text: str, gazetteer: Gazetteer) -> str:
    """Return *text* when it is the code of a département or a territory.

    Raises:
        ValueError: If it is none.
    """
    place = gazetteer.by_code(text.upper())
    if place is None or place.kind is not PlaceKind.AREA:
        raise ValueError(f"{text!r} is no département code; expected one such as '69' or '971'")
    return place.code


def _named(text: str) -> str:
    """Return *text* without the département behind it: "Valence (26)" -> "Valence"."""
    return re.split("[(,]", text, maxsplit=1)[0]


def _candidates(text: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Return the places *text* may mean: those named in full, unless a likelier one is short.

    "Saint-Étienne" is the city, not Saint-Étienne-du-Rouvray; "Aix" may well not be the village.
    """
    found = gazetteer.find(text)
    exact = tuple(place for place in found if key(place.name) == key(_named(text)))
    candidates = exact if found[:1] == exact[:1] else found
    # "Paris" is the town before it is the département of the same name around it. Vienne, the
    # town, lies in another one than Vienne, the département: that is for a person to say.
    around = {place.department for place in candidates if place.kind is PlaceKind.COMMUNE}
    return tuple(
        place for place in candidates if place.kind is PlaceKind.COMMUNE or place.code not in around
    )


def _several(wanted: str, candidates: tuple[Place, ...]) -> UnknownPlaceError:
    known = [(place.code, f"{place.name} ({place.department})") for place in candidates]
    listed = ", ".join(f"{code} {name}" for code, name in known[:_LISTED])
    more = f" and {len(known) - _LISTED} more" if len(known) > _LISTED else ""
    return UnknownPlaceError(
        f"{wanted!r} is {len(known)} places; write the code of one: {listed}{more}",
        several=tuple(name for _, name in known),
    )
