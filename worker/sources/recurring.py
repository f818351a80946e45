"""The dates of a calendar's entry that repeats (RFC 5545), without those that were taken out."""

import itertools
from collections import defaultdict
from collections.abc import Iterator
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta
from typing import Protocol

import icalendar
from dateutil.rrule import rrulestr

from worker.errors import InputError
from worker.sources.moments import PARIS

DATE_LIMIT = 120
"""How many dates one repeating entry may give; they are taken from its first on."""

_TOO_OFTEN = frozenset(("SECONDLY", "MINUTELY", "HOURLY"))
_HORIZON = timedelta(days=400)
_REPLACES = "RECURRENCE-ID"
_SAME_AGAIN = 400  # years, after which days, weekdays and weeks are the same


class _Rule(Protocol):
    """What we use of icalendar's vRecur."""

    def to_ical(self) -> bytes: ...
    def get(self, name: str) -> list[datetime | date] | None: ...


def dates(
    entry: icalendar.Event, start: datetime | date, replaced: set[tuple[str, str]]
) -> Iterator[datetime | date]:
    """Yield the dates of an entry: its own, or those of its rule less what was taken out.

    *replaced*: what `moved` gives of all entries.

    Raises:
        InputError: It is there again within a day.
    """
    if "RRULE" not in entry and "RDATE" not in entry:
        yield utc(start)
        return
    first = start if isinstance(start, datetime) else datetime.combine(start, time())
    uid = str(entry.get("UID", "")).strip()
    given, left_out = set[datetime | date](), _left_out(entry)
    for when in itertools.chain(_ruled(entry, first), _listed(entry, first)):
        whole = when.replace(tzinfo=first.tzinfo) if isinstance(start, datetime) else when.date()
        one = utc(whole)
        # Some programs take a date out by its day alone (EXDATE;VALUE=DATE), whatever the hour.
        said = {one.isoformat(), when.isoformat(), when.date().isoformat()}
        taken = any((uid, each) in replaced for each in said) or not said.isdisjoint(left_out)
        if not taken and one not in given and len(given) < DATE_LIMIT:
            given.add(one)
            yield one


def _ruled(entry: icalendar.Event, first: datetime) -> Iterator[datetime]:
    """Yield the moments that an entry's rule gives on its own wall clock; the first without one."""
    naive = first.replace(tzinfo=None)
    rule = entry.get("RRULE")
    if rule is None:
        yield naive
        return
    if {str(one).upper() for one in rule.get("FREQ") or ()} & _TOO_OFTEN:
        raise InputError("is there again within a day, which is no rally")
    # One that never fires (30 February) is tried up to the year 9999: it begins as near as may be.
    late = naive.replace(year=naive.year + _later(naive))
    found = rrulestr(_rule(rule, first), dtstart=late)
    for when in found.xafter(late - timedelta(seconds=1), count=DATE_LIMIT * 4):
        if when > late + _HORIZON:
            return
        yield when.replace(year=when.year - _later(naive))


def _later(first: datetime) -> int:
    """Return in how many years, near the last one, the calendar is the same again."""
    return max(0, (MAXYEAR - 2 - first.year) // _SAME_AGAIN * _SAME_AGAIN)


def _listed(entry: icalendar.Event, first: datetime) -> Iterator[datetime]:
    """Yield the dates that are listed beside the rule or in its place (RDATE), on that clock."""
    listed = entry.get("RDATE", [])
    for group in listed if isinstance(listed, list) else [listed]:
        for one in group.dts:
            at = one.dt if isinstance(one.dt, date) else one.dt[0]  # a span begins at its start
            if not isinstance(at, datetime):
                at = datetime.combine(at, first.time())
            if at.tzinfo is not None and first.tzinfo is not None:
                at = at.astimezone(first.tzinfo)
            yield at.replace(tzinfo=None)


def _rule(rule: _Rule, first: datetime) -> str:
    """Return the rule as dateutil reads it on a wall clock: UNTIL without its zone."""
    text = str(rule.to_ical(), "ascii")
    parts = [part for part in text.split(";") if not part.upper().startswith("UNTIL=")]
    until = next(iter(rule.get("UNTIL") or ()), None)
    if isinstance(until, datetime) and until.tzinfo and first.tzinfo:
        until = until.astimezone(first.tzinfo).replace(tzinfo=None)
    if until is not None:
        last = until if isinstance(until, datetime) else datetime.combine(until, time(23, 59, 59))
        last = min(last.replace(tzinfo=None), first.replace(tzinfo=None) + 2 * _HORIZON)
        parts.append(f"UNTIL={last.year + _later(first)}{last:%m%dT%H%M%S}")
    return ";".join(parts)


def _left_out(entry: icalendar.Event) -> set[str]:
    listed = entry.get("EXDATE", [])
    groups = listed if isinstance(listed, list) else [listed]
    return {_said(one.dt) for group in groups for one in group.dts if isinstance(one.dt, date)}


def told(entry: icalendar.Event, name: str) -> datetime | date | None:
    """Return the moment or day of a field; None where there is none, several, or none to read."""
    try:
        found = getattr(entry.get(name), "dt", None)
    except ValueError:  # what icalendar could not read it keeps, and raises once it is asked for
        return None
    return found if isinstance(found, date) else None


def moved(entries: list[icalendar.Event]) -> set[tuple[str, str]]:
    """Return (UID, original moment) of the dates that entries of their own replace."""
    originals = ((entry, told(entry, _REPLACES)) for entry in entries)
    return {
        (str(entry.get("UID", "")).strip(), _said(original))
        for entry, original in originals
        if original is not None
    }


def once_a_day(entries: list[icalendar.Event]) -> frozenset[str]:
    """Return the UIDs of the series whose dates a day alone tells apart.

    So it is taken to do of a series that is elsewhere, of which a file moves one date.
    """
    by_uid: dict[str, list[icalendar.Event]] = defaultdict(list)
    for entry in entries:
        by_uid[str(entry.get("UID", "")).strip()].append(entry)
    return frozenset(uid for uid, its in by_uid.items() if not any(map(_is_close, its)))


def _is_close(entry: icalendar.Event) -> bool:
    """Tell whether *entry* may give two dates in one day."""
    rule = entry.get("RRULE")
    hours = isinstance(rule, icalendar.vRecur) and any(
        rule.get(part) for part in ("BYHOUR", "BYMINUTE", "BYSECOND")
    )
    return "RDATE" in entry or hours or not (rule is None or isinstance(rule, icalendar.vRecur))


def _said(raw: datetime | date) -> str:
    """Return a date of a series as it is compared: in UTC, or as written where it has no zone."""
    aware = isinstance(raw, datetime) and raw.tzinfo is not None
    return (utc(raw) if aware else raw).isoformat()


def original(entry: icalendar.Event) -> datetime | date | None:
    """Return which date of a series this entry replaces, if it does.

    Raises:
        InputError: Nobody can tell which.
    """
    raw = told(entry, _REPLACES)
    if raw is None and _REPLACES in entry:
        raise InputError(f"does not say which date of its series it replaces ({_REPLACES})")
    return None if raw is None else utc(aware(raw))


def aware(raw: datetime | date) -> datetime | date:
    """Return *raw* with its zone; an hour without one is on the clock of Paris."""
    return raw.replace(tzinfo=PARIS) if isinstance(raw, datetime) and raw.tzinfo is None else raw


def utc(raw: datetime | date) -> datetime | date:
    """Return *raw* in UTC; a day stays a day."""
    return raw.astimezone(UTC) if isinstance(raw, datetime) else raw
