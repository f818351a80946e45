"""Tells the marks that count the posts of a thread from days: "2/4 Demain, on bloque"."""

import re
from collections.abc import Iterator
from datetime import date

from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.patterns import compiled

_WEEKDAYS = "|".join(DAYS)
_COUNTER_FIRST = compiled(
    r"\A[(\[]?(?P<number>\d)/(?P<posts>\d\d?)[)\]]?(?P<apart>[ :.\n-]+)"
    r"(?!\d\d? ?[hH:/]|(?i:[àa] \d))"
    rf"(?=(?P<next>(?i:{_WEEKDAYS}|demain|hier)\b)?)(?=\S)"
)
_COUNTER_LAST = compiled(r"[ \n][(\[]?(?P<number>\d)/(?P<posts>\d\d?)[)\]]?\s*\Z")
_COUNTER_WITHIN = compiled(r"\n[(\[]?\d/\d*[)\]]?[ :]")
_OTHER_DAY = compiled(
    rf"\b(?:{_WEEKDAYS}|demain|hier|aujourd'hui|aujourd\u2019hui|ce (?:soir|matin|midi)|"
    r"tomorrow|today|tonight|yesterday)\b",
    re.IGNORECASE,
)
_NEAR = {"hier": -1, "demain": 1}
_GONE, _SOON, _FAR, _LONG_GONE, _MONTHS_A_YEAR = -10, 60, 70, 30, 12
_SENTENCE = compiled(r"[^.!?\n]*")
_DATE = compiled(rf"\d/\d|\d(?:er)? (?:{'|'.join(MONTHS)})\b", re.IGNORECASE)


def counters(raw: str, today: date) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield where "2/3" counts the posts of a thread: its day is told besides, and not near."""
    if _COUNTER_WITHIN.search(raw):
        return  # the whole thread
    first = _COUNTER_FIRST.match(raw)
    if first is not None and _counts_posts(first, today):
        yield first.span(), ""
    last = _COUNTER_LAST.search(raw)
    if last is not None and _OTHER_DAY.search(raw) and _days(last, today) == []:
        yield last.span(), ""


def _counts_posts(mark: re.Match[str], today: date) -> bool:
    """Tell "2/4 Demain, on bloque" from "3/10 : on bloque" by the other day that is said.

    Where none is, and no such day is near, it counts posts all the same.
    """
    raw, near = mark.string, _days(mark, today)
    if near is None:
        return False
    told = (mark["next"] or "").lower()
    if told in DAYS:
        return all(day.weekday() != DAYS.index(told) for day in near)
    if told:
        return all((day - today).days != _NEAR[told] for day in near)
    said = _SENTENCE.match(raw, mark.end())
    if near:  # "2/5 : manif à Gap, et dimanche 5/5 à Dole" is headed by its day
        here = said is not None and (_OTHER_DAY.search(said[0]) or _DATE.search(said[0]))
        return bool(here) and mark["apart"] == " "
    return bool(_OTHER_DAY.search(raw, mark.end())) or _is_far(mark, today)


def _days(mark: re.Match[str], today: date) -> list[date] | None:
    """Return which near days "2/4" may say, None where it counts no posts."""
    number, posts = int(mark["number"]), int(mark["posts"])
    if not 0 < number <= posts <= _MONTHS_A_YEAR:
        return None
    days = (date(today.year + later, posts, min(number, 28)) for later in (-1, 0, 1))
    return [day for day in days if _GONE <= (day - today).days <= _SOON]


def _is_far(mark: re.Match[str], today: date) -> bool:
    """Tell a day nobody would call to or tell of yet: months ahead, and months ago."""
    day = date(today.year, int(mark["posts"]), min(int(mark["number"]), 28))
    return _FAR < (day - today).days % 365 < 365 - _LONG_GONE
