"""Tells an area that only says where a commune is from one that people gather in (rule 7)."""

import re

from worker.domain.kinds import PlaceKind
from worker.reading.towns.departments import area
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.names import Found, Mention
from worker.reading.words.calendar_words import MONTHS, WEEKDAYS
from worker.reading.words.text import Text

JOINED = re.compile(
    r"[\s,]*(?:(?:et|ou)(?: encore| aussi| bien| meme| egalement| surtout| enfin)?|&|\+|puis|"
    r"ainsi qu[e']|tout comme|comme|mais (?:aussi|egalement|encore)|and|or)?"
    r"[\s,]*(?:a|au|aux|en|dans|sur|pour|de|d'|#|l'|le|la|les|in|celui de|celle de|a la|a l')?[ #]*"
)
"""What stands between towns said together: commas, "et à", an article."""
_DATED = re.compile(
    rf",? (?:(?:ce|le|des|du) )?(?:(?:{'|'.join(WEEKDAYS)})\b ?)?(?:\d\d?(?:er)?\b)?"
    rf"(?: (?:{'|'.join(MONTHS)})\b)?(?:,? (?:a|des) \d\d? ?h(?: ?\d\d)?\b)?"
    r" ?(?=,|;|et |puis |and )"
)
"""The day, and the hour, of the first of two places that have their own."""


def is_area(one: Mention) -> bool:
    """Tell a département or a territory."""
    return one.place is not None and one.place.kind is PlaceKind.AREA


def without_own_areas(folded: str, here: list[Mention]) -> list[Mention]:
    """Leave out an area in whose part of the sentence a commune is named (rule 7).

    "Mende, en Lozère" tells which Mende it is; "dans le Nord, à Lille" where in the north. An area
    named among communes ("Lyon, Toulouse et en Guadeloupe") is a place like them, and so is one
    with a day of its own ("en Martinique le 3 mai et à Lyon le 8").
    """
    communes = [one for one in here if one.place and one.place.kind is PlaceKind.COMMUNE]
    return [
        one
        for one in here
        if not is_area(one)
        or not communes
        or any(_joined(folded, one, other) for other in communes)
    ]


def _joined(folded: str, land: Mention, commune: Mention) -> bool:
    own = land.place and commune.place and land.place.code == commune.place.department
    first, last = sorted((land, commune), key=lambda one: one.start)
    if own:
        return False
    dated = _DATED.match(folded, first.end, last.start)
    start = dated.end() if dated else first.end
    return JOINED.fullmatch(folded, start, last.start) is not None
