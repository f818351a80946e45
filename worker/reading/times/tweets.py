"""Counts "today" in a tweet that an article shows from its own day, which is no rally's.

"Aujourd'hui à Dole, nous étions 300. — CGT 39 (@cgt39) March 13, 2021"
"""

import re
from datetime import date, timedelta

from worker.reading.times.almanac import Form, Said
from worker.reading.times.days import Day
from worker.reading.words.calendar_words import MONTHS
from worker.reading.words.fold import key
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_SIGNED = compiled(
    r"[\u2014\u2013-] ?[^\n(]{0,60}\(@\w{1,20}\),? ?"
    r"(?:(?P<day>\d{1,2})(?:er)? )?(?P<month>[^\W\d_]{3,9})(?: (?P<number>\d{1,2}),)? "
    r"(?P<year>20\d\d)\b"
)


def of_tweets(text: Text, days: list[Day]) -> list[Day]:
    """Return *days*, those counted from a tweet's own day as the dates they mean."""
    if " (@" not in text.raw:
        return days
    after = 0
    signatures: list[range] = []
    for signed in _SIGNED.finditer(text.raw):
        written = _date(signed)
        # It is one line, or one above its signature.
        line = text.raw.rfind("\n", after, signed.start())
        if line > after and not text.raw[line : signed.start()].strip():
            line = text.raw.rfind("\n", after, line)
        if written is not None:
            tweet = range(max(line, after), signed.start())
            days = [_counted(day, written) if day.start in tweet else day for day in days]
        after = signed.end()
        signatures.append(range(*signed.span()))
    # When it was sent is no rally's day, where another is said.
    others = [day for day in days if not any(day.start in signature for signature in signatures)]
    return others if any(day.said.form is not Form.VAGUE for day in others) else days


def _date(signed: re.Match[str]) -> date | None:
    try:
        number = int(signed["day"] or signed["number"] or 0)
        return date(int(signed["year"]), MONTHS[key(signed["month"])], number)
    except (KeyError, ValueError):
        return None


def _counted(day: Day, written: date) -> Day:
    if day.said.form is not Form.OFFSET:
        return day
    found = written + timedelta(days=day.said.number)
    return day._replace(said=Said(Form.FIXED, found.day, found.month, found.year))
