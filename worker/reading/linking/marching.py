"""Tells people who were in a town by what they did: "900 ont défilé à Pau, 300 étaient à Dax"."""

import re

from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Group, Spoken
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled

_CONTRACTED = compiled(r"aux? ")
_DID_AT = compiled(
    r"(?: [^\s,;.:()]+){0,5}? (?:ont|se sont) (?:\w+ ){1,3}(?:a|au|aux|en) (?:la |le |les |l')?"
)
_WERE_AT = compiled(
    r"(?: [^\s,;.:()]+){0,3}? (?:ont|sont|avaient|etaient|s'etaient|(?:s')?[a-z]{3,}aient)"
    r"(?: [^\s,;.:()]+){0,7}? (?:a|au|aux|en) (?:la |le |les |l')?"
)


def leads_to(pattern: re.Pattern[str], folded: str, start: int, place: Mention) -> bool:
    """Tell whether *pattern* is all that stands from *start* to *place*, with its "à"."""
    if not start <= place.start <= start + _FAR:
        return False
    between = folded[start : place.start]
    if _CONTRACTED.match(folded, place.start):
        between += "a "  # "au Puy": the name holds its "à"
    return pattern.fullmatch(between) is not None


_FAR = 200


def marched_at(folded: str, count: Count, place: Mention) -> bool:
    """Tell "2 000 personnes ont manifesté à Pau"."""
    return leads_to(_DID_AT, folded, count.end, place)


def each_at(spoken: Spoken, folded: str, count: Count, towns: tuple[Group, Group]) -> bool:
    """Tell the second number of "900 ont défilé à Pau, 300 étaient réunies à Dax"."""
    before, after = (group.mentions[0] for group in towns)
    first = next((one for one in reversed(spoken.counts) if one.end < before.start), None)
    if first is None or not leads_to(_WERE_AT, folded, count.end, after):
        return False
    return leads_to(_WERE_AT, folded, first.end, before)
