"""When a wave is due and until when it is worth sending, on the wall clock of the rally's place."""

import datetime as dt
import re
from dataclasses import dataclass
from itertools import chain
from zoneinfo import ZoneInfo

from worker.domain.campaign import Quiet, Rally, Wave, WaveMoment

# A text that says "tomorrow" is false on any other day; words -> days before the rally.
RELATIVE_DAYS = (
    (re.compile(r"\bapr[èe]s[- ]demain\b|\bday after tomorrow\b", re.IGNORECASE), 2),
    (re.compile(r"(?<!-)\bdemain\b|\btomorrow\b", re.IGNORECASE), 1),
    (
        re.compile(
            r"\baujourd['\u2019]hui\b|\bce (?:matin|midi|soir)\b|\bcette nuit\b"
            r"|\bcet(?:te)? apr(?:[èe]s[- ]midi|em)\b|\btoday\b"
            r"|\btonight\b|\bthis (?:morning|afternoon|evening)\b",
            re.IGNORECASE,
        ),
        0,
    ),
)
# "Dans 3 jours", "il ne reste que deux jours", "in a week", "3 days left", "J-3". Of what lasts
# "encore deux jours de fête" tells.
_COUNTED = re.compile(
    r"\b(?P<ahead>(?:dans|in|plus que"
    r"|(?:reste(?: plus)?(?: que)?|encore)(?= \S+ \w+\b(?! d[e'\u2019]))) "
    r"|(?:reste|plus) qu['\u2019])?"
    r"\b(?P<many>\d{1,2}|[a-z]+) (?P<unit>jour|day|semaine|week)s?\b(?(ahead)| (?:left|to go)\b)"
    r"|(?<![\w/#-])[JD] ?[-\u2010\u2011\u2013\u2212] ?(?P<short>\d{1,2})(?![\w-])",
    re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for words in (
        *("un deux trois quatre cinq six sept huit neuf dix", "une"),
        *("one two three four five six seven eight nine ten", "a"),
    )
    for number, word in enumerate(words.split(), 1)
}
# A week to some, and a fortnight.
_LOOSE = frozenset({8, 15})

# What is due in the last minute before the quiet hours is not late when it leaves in their first.
A_MOMENT = dt.timedelta(minutes=1)
# A vigil from 18:00 ends at 6:00; an end before noon of a rally at noon is a slip of the pen.
A_NIGHT = dt.timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Leaving:
    """A wave about to leave: when it was due, until when it is useful, and what it says."""

    due_at: dt.datetime
    useful_until: dt.datetime
    text: str


@dataclass(frozen=True, slots=True)
class Timing:
    """One wave of one rally in time, both moments in UTC; ``due_at`` None: the hour is unknown."""

    wave: Wave
    due_at: dt.datetime | None
    useful_until: dt.datetime


def wall(date: dt.date, time: dt.time, zone: ZoneInfo) -> dt.datetime:
    """Return the UTC moment at which a wall clock in *zone* shows *date* and *time*.

    A time shown twice (the end of summer time) means the first one. A time that is skipped (its
    beginning) moves on by the width of the gap: 2:30 becomes 3:30.
    """
    return dt.datetime.combine(date, time.replace(fold=0), zone).astimezone(dt.UTC)


def start_of(rally: Rally) -> dt.datetime | None:
    """Return the start in UTC, None while the hour is unknown."""
    if rally.plan.time is None:
        return None
    return wall(rally.plan.date, rally.plan.time, rally.place.zone)


def end_of(rally: Rally) -> dt.datetime | None:
    """Return the end in UTC: the next morning's where its hour is not after the start's.

    None while one of the two is unknown, and where it would last longer than a night: a slip.
    """
    start, plan = start_of(rally), rally.plan
    if start is None or plan.time is None or plan.ends_at is None:
        return None
    day = plan.date + dt.timedelta(days=int(plan.ends_at <= plan.time))
    end = wall(day, plan.ends_at, rally.place.zone)
    return end if day == plan.date or end - start <= A_NIGHT else None


def end_of_use(rally: Rally) -> dt.datetime:
    """Return when nothing about *rally* is worth announcing: its start, else its day's end."""
    return start_of(rally) or _midnight_after(rally, rally.plan.date)


def is_past(day: dt.date, rally: Rally, now: dt.datetime) -> bool:
    """Tell whether *day* is over on the calendar of the place of *rally*."""
    return now >= _midnight_after(rally, day)


def moment_of(moment: WaveMoment, rally: Rally) -> dt.datetime | None:
    """Return *moment* in UTC; None when it hangs on an hour or a confirmation not known yet.

    ``before`` counts elapsed time, ``days`` counts calendar days on the place's own wall.
    """
    if moment.on_confirmation:
        return rally.confirmed_at
    if moment.before is not None:
        start = start_of(rally)
        return None if start is None else start - moment.before
    if moment.days is None or moment.at is None:
        raise ValueError("a wave needs days and at, before, or on")
    return wall(rally.plan.date - dt.timedelta(days=moment.days), moment.at, rally.place.zone)


def timings(
    rally: Rally, waves: tuple[Wave, ...], quiet: Quiet | None = None
) -> tuple[Timing, ...]:
    """Return all *waves* in time, those of unknown hour last, the others in order of due moment.

    Without ``useful_until`` of its own a wave is useful until the next dated wave is due, at the
    latest until the start; a text that says "demain" or "aujourd'hui" until that day is over.
    A wave that falls into *quiet* hours waits for their end, unless that would make it false or
    useless.
    """
    moments = [(_awake(moment_of(wave.moment, rally), wave, rally, quiet), wave) for wave in waves]
    known = sorted(((due, wave) for due, wave in moments if due), key=lambda pair: pair[0])
    dated = [due for due, wave in known if not wave.moment.on_confirmation]
    timed = [Timing(wave, due, _useful_until(wave, due, dated, rally)) for due, wave in known]
    unknown = [Timing(wave, None, end_of_use(rally)) for due, wave in moments if due is None]
    return (*timed, *unknown)


def first_dated(timed: tuple[Timing, ...]) -> dt.datetime | None:
    """Return when the first wave that is not an `Appel` is due, None when there is none."""
    dated = (t.due_at for t in timed if t.due_at and not t.wave.moment.on_confirmation)
    return min(dated, default=None)


def tells_true(text: str, at: dt.datetime, rally: Rally) -> bool:
    """Return whether the day words of *text*, a template or not, are true when read at *at*."""
    days = days_before(text)
    return days is None or (rally.plan.date - at.astimezone(rally.place.zone).date()).days == days


def wakes_at(leaving: Leaving, rally: Rally, quiet: Quiet, now: dt.datetime) -> dt.datetime | None:
    """Return when a wave that is late into the quiet hours leaves instead of *now*; None: now.

    One that was due in them leaves: it could not wait for the morning, or a person sent it.
    """
    if now - leaving.due_at < A_MOMENT:
        return None
    morning = _morning(now, rally, quiet)
    if morning is None or _morning(leaving.due_at, rally, quiet):
        return None
    waits = morning < leaving.useful_until and tells_true(leaving.text, morning, rally)
    return morning if waits else None


def _awake(
    due: dt.datetime | None, wave: Wave, rally: Rally, quiet: Quiet | None
) -> dt.datetime | None:
    if due is None or quiet is None:
        return due
    morning = _morning(due, rally, quiet)
    if morning is None:
        return due
    own = moment_of(wave.useful_until, rally) if wave.useful_until else None
    useful = morning < min(end_of_use(rally), own or end_of_use(rally))
    return morning if useful and tells_true(wave.template, morning, rally) else due


def _morning(at: dt.datetime, rally: Rally, quiet: Quiet) -> dt.datetime | None:
    """Return when the quiet hours that hold *at* end; None outside them."""
    local = at.astimezone(rally.place.zone)
    if not quiet.holds(local.time()):
        return None
    night = local.date() + dt.timedelta(days=int(local.time() >= quiet.ends))
    return wall(night, quiet.ends, rally.place.zone)


def _useful_until(
    wave: Wave, due: dt.datetime, dated: list[dt.datetime], rally: Rally
) -> dt.datetime:
    limits = [end_of_use(rally)]
    own = moment_of(wave.useful_until, rally) if wave.useful_until else None
    following = min((other for other in dated if other > due), default=None)
    limits.extend(limit for limit in [own or following] if limit is not None)
    if days_before(wave.template) is not None:
        limits.append(_midnight_after(rally, due.astimezone(rally.place.zone).date()))
    return min(limits)


def days_before(template: str) -> int | None:
    """Return how many days before a rally the day words of *template* hold; None without any."""
    named = (days for pattern, days in RELATIVE_DAYS if pattern.search(template))
    counted = (days for found in _COUNTED.finditer(template) if (days := _told(found)) is not None)
    return next(chain(named, counted), None)


def _told(found: re.Match[str]) -> int | None:
    if found["short"]:
        return int(found["short"])
    many = found["many"].lower()
    number = int(many) if many.isdigit() else _NUMBERS.get(many)
    if number is not None and found["unit"].lower() in {"semaine", "week"}:
        return 7 * number
    return None if number in _LOOSE else number


def _midnight_after(rally: Rally, date: dt.date) -> dt.datetime:
    return wall(date + dt.timedelta(days=1), dt.time(), rally.place.zone)
