"""Where in a sentence a number of people may stand: before it is asked what it counts."""

import re
from collections.abc import Mapping

from worker.reading.numbers.labels import is_code, is_in_name, is_label
from worker.reading.numbers.quantities import GROUPS
from worker.reading.numbers.sums import (
    did_else,
)
from worker.reading.numbers.things import numeric
from worker.reading.words.numerals import NUMERALS
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

_TAGGED = compiled(r"#\w*$")


AS_WORDS = frozenset([*NUMERALS, *GROUPS, *(group + "s" for group in GROUPS), "demi"]) - {
    "un",
    "une",
    "one",
    "a",
}
_TRIGGERS = AS_WORDS | words(
    "un une la cette a entre between de pres environ env plus au quelque quelques peine pas autour "
    "presque moins dans quasi quasiment nearly about around"
    " more over at some almost roughly up jusqu"
)


# So many words at most open a number: "un peu moins de deux", "jusqu'à une bonne dizaine".
_OPEN = 10


def may_count(text: Text, numerals: list[int], taken: list[tuple[int, int]]) -> bool:
    """Tell whether a number stands in the sentence that is no day's, hour's or name's."""
    words = text.words
    return any(
        words.forms[index] in AS_WORDS or not any(a <= words.starts[index] < b for a, b in taken)
        for index in numerals
    )


def openings(text: Text, first: int, last: int, numerals: list[int]) -> list[int]:
    """Return the words at which a number may begin: one of *numerals* is not far."""
    near = {index - back for index in numerals for back in range(_OPEN)}
    return [place for place in text.words.at(_TRIGGERS, first, last, numbers=True) if place in near]


def may_be_people(folded: str, match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    """Tell a number that is part of no name, day, hour or venue."""
    start, end = match.span()
    return (
        not _overlaps(match, taken)
        and numeric(match)
        and not folded.startswith((" km", "km"), end)
        and not _TAGGED.search(folded, max(0, start - 40), start)
        and not did_else(folded[end : end + _CLAUSE])
        and (_is_amount(folded, match) or not is_label(folded[max(0, start - NAME) : start]))
        and not (_OF_HOUR.search(folded, max(0, start - 4), start) and _MINUTES.fullmatch(match[0]))
        and not _TRIED.search(folded, max(0, start - NAME), start)
        and not _OF_SO_MANY.search(folded, max(0, start - _CLAUSE), start)
        and not (folded.endswith((", ", " au "), 0, start) and _HOUSE.match(folded, match.end()))
    )


def _is_amount(folded: str, match: re.Match[str]) -> bool:
    """Tell "le collectif un bon millier", "l'association 1 200": no name has such a number."""
    told = match["group"] is not None or _THOUSANDS.search(match[0]) is not None
    return told or _PEOPLE.match(folded, match.end()) is not None


_PEOPLE = compiled(r" (?:personnes|manifestant|participant)")
_THOUSANDS = compiled(r"\d[ .]\d{3}|\dk|mille")
# "retour à 18 h 30 : 400 personnes": the minutes of an hour that is no rally's.
_OF_HOUR, _MINUTES = compiled(r"\d ?h ?$"), compiled(r" ?[0-5]\d ?")
# "Syndicat CGT, 12 rue de Compiègne": where its office is.
_HOUSE = compiled(
    r"(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|chemin|impasse|allees?|route|faubourg)\b"
)
# "le tribunal, où comparaissaient quatre manifestants"
_TRIED = compiled(r"\b(?:comparai\w+|(?:sont|etaient|seront) juges) $")
# "80 salariés, sur 290 que compte l'usine, …": all there are.
_OF_SO_MANY = compiled(
    r"\d (?:d[e'] ?)?[a-z-]{4,}s(?: d(?:e |u |')(?:la |l')?[a-z-]+)?,? sur (?:les )?$"
)


def is_towns_code(
    text: Text, match: re.Match[str], around: tuple[int, int], codes: Mapping[int, str]
) -> bool:
    """Tell the number of a département behind its town, or another's behind one counted already.

    "À Thionville (90)" counts ninety people, "250 à Provins (93)" only the 250.
    """
    folded = text.folded
    before = folded[around[0] : match.start()]
    town = around[0] + len(before.rstrip(" ("))
    number, after = match[0].strip(), folded[match.end() : around[1]]
    if number in codes.values() and _NAME_OPENED.search(before) and after.startswith(")"):
        return True
    own = None if _COUNTED_AT.search(before) else codes.get(town)
    named = text.raw[around[0] : match.start()]
    return is_code(match[0], before, after, own) or is_in_name(number, named, after)


# "(Sortir du nucléaire 77)": of its town's département
_NAME_OPENED = compiled(
    r"\((?!.*\b(?:et|ou|dont|soit|environ|selon|d'apres|etai\w+|plus|moins|que|avec|sans|pour|"
    r"entre|pres|police|gendarm\w*|pref\w*|orga\w*|syndicats?|decomptes?|comptages?)\b)"
    r"[a-z][a-z' -]{5,40}[a-z] $"
)
_COUNTED_AT = compiled(
    r"\d (?!h\b|janv|fev|mars\b|avr|mai\b|juin|juil|aout|sept|oct|nov|dec)[^(),;.\d]*\(\s?$"
)

NAME, _CLAUSE = 24, 80


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    # "entre 8 500 (préfecture) et 17 000": who says it is no venue.
    spans = [match.span("e1"), match.span("e2")] if match["say1"] else [match.span()]
    return any(a < end and start < b for a, b in taken for start, end in spans)
