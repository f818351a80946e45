"""Gives the hours of a page's programme back to its rally, from a memory that stands between.

"Marche à Gap, dimanche 14 h", "Le 15 mars, nous étions 5 000 à Gap", and below it "13 h 30 :
rassemblement": who calls looks back, and the programme is of the day called for.
"""

from collections.abc import Sequence
from copy import copy
from datetime import date, datetime

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.almanac import Form, Moment, resolve
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST

# A row of a programme opens on its hour.
_ROW = compiled(
    r"\W{0,6}(?:(?:a partir de|des|a|rdv|rendez-vous|depart) ){0,2}(?:a )?"
    r"\d{1,2} ?(?:h\b|h\d\d|:\d\d|heures\b)"
)


def give_back(
    folded: str, spoken: Sequence[Spoken], parts: list[Part], published: datetime
) -> None:
    """Move the hours of rows below the memory of a rally to the one that is called for above it."""
    for memory in [part for part in parts if part.past and part.day_spans and part.hours]:
        first = memory.day_spans[0][0]
        line = folded.find("\n", max(end for _, end in memory.day_spans))
        below = [hour for hour in memory.hours if line >= 0 and _is_row(folded, spoken, hour, line)]
        if not below:
            continue
        rally = _called_above(parts, spoken, memory, first, published)
        if rally is not None:
            memory.hours = [hour for hour in memory.hours if hour not in below]
            rally.hours += below


def _is_row(
    folded: str, spoken: Sequence[Spoken], hour: tuple[object, int, int], line: int
) -> bool:
    """Tell the hour of a row behind *line*, which no verb tells to be gone."""
    _, start, _ = hour
    head = folded.rfind("\n", 0, start) + 1
    one = next((it for it in spoken if it.sentence.start <= start < it.sentence.end), None)
    gone = one is not None and one.tense(start) == PAST
    return start > line and not gone and _ROW.match(folded, head) is not None


def _called_above(
    parts: list[Part], spoken: Sequence[Spoken], memory: Part, start: int, published: datetime
) -> Part | None:
    """Return the rally of the only day to come that is said before *start*, in the same town."""
    days = [day for one in spoken for day in one.days if day.start < start]
    ahead: dict[date, tuple[int, int]] = {}
    for day in days:
        then = resolve(day.said, Moment(published, ahead=True))
        if day.said.form is not Form.VAGUE and then is not None and then >= published.date():
            ahead.setdefault(then, (day.start, day.end))
    if len(ahead) != 1:
        return None
    ((then, span),) = ahead.items()
    same = [part for part in parts if part.codes == memory.codes and part.day == then]
    if same:
        return same[0]
    if any(part.day == then for part in parts):
        return None
    rally = copy(memory)
    rally.day, rally.day_spans, rally.past, rally.told = then, [span], False, True
    rally.hours, rally.figures, rally.venues, rally.status = [], [], [], None
    parts.append(rally)
    return rally
