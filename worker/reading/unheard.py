"""Hears a call, or a crowd, that no word for a rally tells: "Samedi à Alès, place Péri, …".

A sentence that says at which town, which day and where to meet is nearly always of a rally, in a
text that speaks of nothing else that is held somewhere. It is asked only where nothing was found.
"""

import re

from worker.reading.cues import Cue
from worker.reading.elements import Spoken
from worker.reading.lexicon import About
from worker.reading.names import Mention

# What else is held at a town, on a day, in a place.
_ELSE = frozenset(
    {About.INDOOR, About.LEISURE, About.OFFICIAL, About.SPORT, About.NEGATION, About.CONTACT}
)
_AT = ("a", "au", "aux")
# The place to meet stands so near behind the town; a text so short has to say so much of a cause.
_NEAR, _SHORT, _MEANT = 60, 300, 2

# "Expo à Gex, place Haute, samedi": what is held has a name, which nobody knows.
_NAMED = re.compile(r"(?:\w+ ){1,3}(?:a|au|aux) ")
# "Ils ont manifesté leur joie": a rally's word that was heard, and is of something else.
_REFUSED = re.compile(r"\bmanifest")


def hears(folded: str, spoken: list[Spoken], cause: int) -> bool:
    """Tell whether a text without a rally calls to one all the same.

    A short one has to speak of a *cause*: markets and feasts have a day and a square as well.
    """
    if (len(folded) < _SHORT and cause < _MEANT) or any(one.has(*_ELSE) for one in spoken):
        return False
    return any(_calls(folded, one) for one in spoken)


def hear(folded: str, spoken: list[Spoken]) -> None:
    """Take such sentences for a rally's."""
    for one in spoken:
        if _calls(folded, one):
            start = one.groups[0].mentions[0].start
            one.cues, one.stranger = [Cue(start, start, About.RALLY)], False


def _calls(folded: str, one: Spoken) -> bool:
    full = one.days and one.venues and one.groups
    said = folded[one.sentence.start : one.sentence.end]
    if not full or one.sentence.asked or _NAMED.match(said) or _REFUSED.search(said):
        return False
    towns = [town for group in one.groups for town in group.mentions]
    return all(_at(folded, town) for town in towns) and any(
        0 <= venue.start - town.end < _NEAR for town in towns for venue in one.venues
    )


def _at(folded: str, town: Mention) -> bool:
    """Tell "à Alès": neither the town of something, nor one that is no place here."""
    before = folded[max(0, town.start - 4) : town.start].split()
    sure = town.located and not (town.weak or town.negated or town.foreign)
    return sure and bool(before) and before[-1] in _AT
