"""Which "J-8" gives way to a day that the text says in numbers, and which is of its own rally."""

from collections.abc import Sequence

from worker.reading.times.almanac import Form
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled

_NUMBERED = frozenset({Form.FIXED, Form.MONTH_DAY, Form.NUMBER})
# "J-8", and no "jan.", "jeudi", "jour" or "juin".
_COUNTED = compiled(r"j(?![aeou])")
_SENTENCE = compiled(r"[.!?\n]")


def without_countdowns(folded: str, found: list[Day], places: Sequence[Mention]) -> list[Day]:
    """Return *found* without such a day where the text says one in numbers.

    One that has a place in its sentence, and no such day, is of another rally than theirs.
    """
    numbered = [day for day in found if day.said.form in _NUMBERED and not day.tag]
    if not numbered:
        return found
    return [
        day
        for day in found
        if not _COUNTED.match(folded, day.start) or _is_alone(folded, day, numbered, places)
    ]


def _is_alone(folded: str, day: Day, numbered: Sequence[Day], places: Sequence[Mention]) -> bool:
    before = [*_SENTENCE.finditer(folded, 0, day.start)]
    start = before[-1].end() if before else 0
    after = _SENTENCE.search(folded, day.end)
    end = after.start() if after else len(folded)
    if any(start <= other.start < end for other in numbered):
        return False
    return any(day.end <= place.start < end for place in places)
