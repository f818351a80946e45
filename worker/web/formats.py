"""Numbers, hours and days as people read them, in French and in English.

Spaces inside a number or an hour are narrow and unbreakable (U+202F), as French printers set them.
Every function takes values that are already on the right wall clock.
"""

import datetime as dt
import re
from dataclasses import dataclass

from babel.dates import format_date
from babel.numbers import format_decimal

NARROW = "\u202f"
_INSIDE = re.compile(r" (?=[:;?!»])|(?<=«) ")
# A weekday alone names one day of the coming or the past six.
WEEK = 6


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language around an hour and a day."""

    locale: str
    today: str
    tomorrow: str
    yesterday: str
    at: str
    on: str
    long_day: str
    short_day: str


FRENCH = Words("fr", "aujourd’hui", "demain", "hier", "à", "le ", "EEEE d MMMM", "d MMMM")
ENGLISH = Words("en", "today", "tomorrow", "yesterday", "at", "on ", "EEEE d MMMM", "d MMMM")


def words(language: str) -> Words:
    """Return the words of *language* (``fr``, ``en``); French for any other."""
    return ENGLISH if language.startswith("en") else FRENCH


def no_break(text: str) -> str:
    """Return French *text* with unbreakable spaces where a line must not end: ``côté : la gare``.

    As the catalogue of the pages has them; people type plain ones.
    """
    return _INSIDE.sub("\N{NO-BREAK SPACE}", text)


def number(value: int, language: str = "fr") -> str:
    """Return *value* in groups of three: ``1 600``, ``1,600`` in English."""
    return format_decimal(value, locale=words(language).locale, group_separator=True)


def decimal(value: float, language: str = "fr") -> str:
    """Return *value* with two places: ``0,92``, ``0.92`` in English."""
    return format_decimal(value, format="0.00", locale=words(language).locale)


def money(value: float, language: str = "fr") -> str:
    """Return an amount with two places, three where it has them: ``0,20``, ``0,015``."""
    return format_decimal(value, format="#,##0.00#", locale=words(language).locale)


def clock(value: dt.time | dt.datetime, language: str = "fr") -> str:
    """Return an hour: ``18 h``, ``18 h 05``; ``18:05`` in English."""
    if language.startswith("en"):
        return f"{value.hour}:{value.minute:02}"
    full = f"{value.hour}{NARROW}h"
    return full if value.minute == 0 else f"{full}{NARROW}{value.minute:02}"


def day(value: dt.date, today: dt.date, language: str = "fr") -> str:
    """Return a day in full: ``mercredi 25 octobre``, with its year when it is another one."""
    said = words(language)
    return _first(format_date(value, _year(said.long_day, value, today), said.locale), said)


def day_near(value: dt.date, today: dt.date, language: str = "fr") -> str:
    """Return a day as briefly as it stays clear: ``hier``, ``dimanche``, ``3 octobre``."""
    said = words(language)
    away = (value - today).days
    if away in {-1, 0, 1}:
        return (said.yesterday, said.today, said.tomorrow)[away + 1]
    if abs(away) <= WEEK:
        return weekday(value, language)
    return _first(format_date(value, _year(said.short_day, value, today), said.locale), said)


def weekday(value: dt.date, language: str = "fr") -> str:
    """Return the day of the week: ``mercredi``."""
    return format_date(value, "EEEE", words(language).locale)


def past(
    at: dt.datetime, now: dt.datetime, language: str = "fr", today: dt.date | None = None
) -> str:
    """Return a moment gone by: ``à 18 h 05``, ``hier à 9 h 12``, ``le 3 octobre à 9 h 12``.

    *today* is the day of whoever reads, if it may be another than that of *now*. Where it is,
    « hier » would be two days, so the day is told in full, here and in `coming` and `before`.
    """
    said = words(language)
    hour = f"{said.at} {clock(at, language)}"
    if _elsewhere(now, today):
        return f"{said.on}{day(at.date(), now.date(), language)} {hour}"
    if at.date() == now.date():
        return hour
    return f"{_dated(at.date(), now.date(), language)} {hour}"


def moment(at: dt.datetime, language: str = "fr") -> str:
    """Return a moment that stays true: ``24 octobre 2017 à 18 h 05``, ``1er mai 2018 à 9 h``."""
    said = words(language)
    on = _first(format_date(at, f"{said.short_day} y", said.locale), said)
    return f"{on} {said.at} {clock(at, language)}"


def coming(
    at: dt.datetime, now: dt.datetime, language: str = "fr", today: dt.date | None = None
) -> str:
    """Return a moment to come: ``mardi 18 h 30``, ``samedi 18 novembre 18 h 30``.

    One that has passed, of what is held, is of no day still to come: « mardi 24 octobre 18 h 30 ».
    """
    on, there = at.date(), now.date()
    near = -1 <= (on - there).days <= WEEK and not _elsewhere(now, today)
    said = day_near(on, there, language) if near else day(on, there, language)
    return _timed(said, at, language)


def before(
    at: dt.datetime, now: dt.datetime, language: str = "fr", today: dt.date | None = None
) -> str:
    """Return a limit to follow « avant »: ``18 h`` today, else ``mardi 18 h 30``."""
    if _elsewhere(now, today):
        return _timed(day(at.date(), now.date(), language), at, language)
    if at.date() == now.date():
        return clock(at, language)
    return _timed(_dated(at.date(), now.date(), language), at, language)


def since(on: dt.date, today: dt.date, language: str = "fr") -> str:
    """Return a day to follow « depuis »: ``dimanche``, ``hier``, ``le 3 octobre``."""
    return _dated(on, today, language)


def _elsewhere(now: dt.datetime, today: dt.date | None) -> bool:
    return today is not None and today != now.date()


def _dated(on: dt.date, today: dt.date, language: str) -> str:
    named = day_near(on, today, language)
    return f"{words(language).on}{named}" if abs((on - today).days) > WEEK else named


def _timed(on: str, at: dt.datetime, language: str) -> str:
    """Return day and hour; a year is no hour's neighbour: ``le 8 mars 2027 à 14 h``."""
    between = f" {words(language).at} " if on[-1].isdigit() else " "
    return f"{on}{between}{clock(at, language)}"


def _year(pattern: str, value: dt.date, today: dt.date) -> str:
    return pattern if value.year == today.year else f"{pattern} y"


def _first(text: str, said: Words) -> str:
    """French says « 1er octobre » and plain numbers for every other day."""
    if said is not FRENCH:
        return text
    return " ".join("1er" if word == "1" else word for word in text.split(" "))
