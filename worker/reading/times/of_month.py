"""Gives a day its month where another day of the text says it: "En septembre, … Le 8, …"."""

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

from worker.reading.times.almanac import Form, Moment, resolve
from worker.reading.times.days import Day
from worker.reading.words.calendar_words import MONTHS
from worker.reading.words.patterns import compiled


def of_month(folded: str, found: list[Day], today: datetime) -> list[Day]:
    """Give "En septembre, … Le 8, …" its month, unless its weekday is another month's."""
    kept = found[:1]
    for before, day in pairwise(found):
        near = "\n\n" not in folded[before.end : day.start] and day.start - before.end < _PARAGRAPH
        words = folded[before.start : before.end].replace("-", " ").split()
        if near and before.said.form is Form.VAGUE and day.said.form is Form.NUMBER:
            month = next((MONTHS[word] for word in words if word in MONTHS), 0)
            apart = _ENDS.search(folded, before.end, day.start) is not None
            month = (
                month if _fits(day, month, today) and not (apart and _is_near(day, today)) else 0
            )
            said = replace(day.said, form=Form.MONTH_DAY, month=month) if month else day.said
            if month and kept[-1] is before and not apart:
                kept.pop()  # "en octobre, au sit-in de Vire, le 16": said once
            kept.append(day._replace(said=said))
        elif kept[-1].said.month and _goes_on(folded, kept[-1], day):
            said = replace(day.said, form=Form.MONTH_DAY, month=kept[-1].said.month)
            kept.append(day._replace(said=said))
        else:
            kept.append(day)
    return kept


def _goes_on(folded: str, before: Day, day: Day) -> bool:
    """Tell "900 le 19 janvier, 1 200 le 31": numbers of people on days of the same month."""
    bare = day.said.form is Form.NUMBER and day.said.weekday is None
    if not bare or before.said.form is not Form.MONTH_DAY or day.said.number < before.said.number:
        return False
    return _AND_SO_MANY.fullmatch(folded, before.end, day.start) is not None


_AND_SO_MANY = compiled(
    r"(?:,| et|, et|, puis| puis) (?:pres de |environ |plus de )?\d[\d .]*"
    r"(?:personnes |manifestants )?(?:le )?"
    # "à Gap le 12 janvier de 13 h à 15 h, à Dole le 16"
    r"|[^.;:\n]{0,40}?\d ?h(?: ?\d\d)?\)?,? (?:et )?(?:a|aux?) [^.,;:\n\d]{2,40}? ?"
)


def _fits(day: Day, month: int, today: datetime) -> bool:
    """Tell "vendredi 17" that may be of *month*: there is such a Friday about now."""
    if day.said.weekday is None or not month:
        return True
    said = replace(day.said, form=Form.MONTH_DAY, month=month)
    dates = (resolve(said, Moment(today, past=past)) for past in (True, False))
    return any(date is not None and date.weekday() == day.said.weekday for date in dates)


def _is_near(day: Day, today: datetime) -> bool:
    """Tell "mardi 20" of this week: "en mars" of the sentence before is not its month."""
    told = resolve(day.said, Moment(today)) or _NEVER
    return told.weekday() == day.said.weekday and abs((told - today.date()).days) <= _WEEK


_PARAGRAPH, _WEEK, _NEVER = 120, 8, date.min
_ENDS = compiled(r"[.;!?\n]")
