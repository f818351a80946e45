"""Finds the day that "le lendemain" is counted from where it is of something else than a rally.

"La décision est tombée lundi. Le lendemain, cent personnes ont manifesté à X": the sentence just
before says a day that no rally is on, and that is forgotten.
"""

import datetime as dt
import re

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.times.almanac import Form, Moment, Said, Turn, resolve
from worker.reading.words.calendar_words import DAYS, MONTH, MONTHS
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST

_BACK = 160
_ENDS = compiled(r"[.!?] ")
_DAY = compiled(
    rf"\b(?:(?P<name>{'|'.join(DAYS)})(?! prochain)(?P<last> dernier)?"
    rf"(?: (?P<on>\d\d?)(?:er)? (?P<of>{MONTH}))?|"
    rf"(?P<number>\d\d?)(?:er)? (?P<month>{MONTH}))\b"
)


def counted_from(
    folded: str, state: Discourse, spoken: Spoken, tense: str | None
) -> dt.date | None:
    """Return the one day that the sentence before *spoken* says, unless a rally's is known."""
    gone = tense == PAST
    named, today = state.named, state.published.date()
    if named is not None and not (gone and named > today):
        return None
    start = spoken.sentence.start
    before = folded[max(0, start - _BACK) : start].rsplit("\n", 1)[-1].rstrip(" .!?")
    said = list(_DAY.finditer(_ENDS.split(before)[-1]))
    if len(said) != 1:
        return None
    return resolve(_said(said[0]), Moment(state.published, past=gone))


def _said(day: re.Match[str]) -> Said:
    number, month = day["on"] or day["number"], day["of"] or day["month"]
    weekday = DAYS.index(day["name"]) if day["name"] else None
    if number:
        return Said(Form.MONTH_DAY, int(number), MONTHS[month], weekday=weekday)
    return Said(Form.WEEKDAY, weekday=weekday, turn=Turn.LAST if day["last"] else Turn.NONE)
