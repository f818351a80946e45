"""Puts into words the days that are written in figures: "28/10", "06.11.2021", "23.09 | Gap"."""

import re

from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

MONTH_NAMES = {number: name for name, number in reversed(MONTHS.items())}
"""The months in full, by number."""
# "28/10", "06.11.2021", "samedi 7.01": a day, not "3/10" of a thread nor "1/2"; a nought, a
# weekday or a year beside it tells.
_DATED = compiled(
    r"/(?<=\d/)\d|\.(?<=\d\.)\d\d?\.\d|di \d\d?[.-]\d\d?\b|che \d\d?[.-]\d\d?\b|"
    r"\.(?<=\d\d\.)(?:0[1-9]|1[0-2])(?= ?\|| [A-Z\u2013-])|"
    r"-(?<=\d-)\d\d?-20\d|l(?<=\bl)e \d\d-\d\d\b|L(?<=\bL)e \d\d-\d\d\b"
)
_FIGURES = compiled(
    r"(?<![\d/.,])(?:(?<=di )|(?<=dimanche )|(?<=\b[Ll]e )|(?<=\bdu )|(?=0)|(?=\d\d?[/.]0)|"
    r"(?=\d\d\.1[0-2])|"
    r"(?=\d\d?([/.])\d\d?\1\d)|(?=\d\d?-\d\d?-20\d\d\b))(?P<day>0?[1-9]|[12]\d|3[01])"
    r"(?P<sign>[/.]|(?:(?<=(?:di|he) \d)|(?<=(?:di|he) \d\d))-|-(?=\d\d?-20\d\d\b)|"
    r"(?<=\b[Ll]e \d\d)-(?=\d\d\b(?!-(?!\d\d\b(?!-))| ?h\b| [a-z\u00e9]{3,6}bre\b| mai\b)))"
    r"(?P<month>0?[1-9]|1[0-2])"
    r"(?:(?P=sign)(?P<year>20\d\d|[12]\d))?(?![\d/]|[.,-]\d)"
)
_WEEKDAYS = tuple(f"{day} " for day in DAYS)
# "23.09 | Gap | 10:30": no clock, where another one is told.
_CELL = compiled(r"(?: ?\|| [-\u2013\u2014] | (?=[A-Z]))(?=.*\d(?: ?h|:\d))")
_CELLED = compiled(r"(?:^|\n|\| ?)\Z")


def in_words(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, of the *origin* given, with "1er mai 2021" for "01/05/2021", and its origin."""
    if not _DATED.search(raw):
        return raw, origin
    days = (
        cut
        for cut in _FIGURES.finditer(raw)
        if cut["sign"] != "."
        or cut["year"]
        or raw.endswith(_WEEKDAYS, 0, cut.start())
        or _is_celled(raw, cut)
    )
    return rewritten(raw, origin, ((cut.span(), _day(cut)) for cut in days))


def _is_celled(raw: str, cut: re.Match[str]) -> bool:
    """Tell a day that opens a line or stands between bars, where the clock is told besides."""
    before = _CELLED.search(raw, max(0, cut.start() - 3), cut.start())
    return before is not None and _CELL.match(raw, cut.end()) is not None


def _day(cut: re.Match[str]) -> str:
    day, month, year = int(cut["day"]), MONTH_NAMES[int(cut["month"])], cut["year"] or ""
    head = f"{day}er" if day == 1 else str(day)
    return f"{head} {month} {year and f'20{year}'[-4:]}".rstrip()
