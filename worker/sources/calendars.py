"""ICS files: Facebook's (2018 and 2023 shapes, upcoming feed) and any other calendar's.

icalendar is the one parser that survives Facebook's ORGANIZER lines (measured); that line is not
needed and is never kept. Of ATTENDEE lines only the answers are even parsed.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo

import icalendar

from worker.domain.erasure import told_by
from worker.domain.post import EventCount, OutsideEvent, Skipped
from worker.domain.signs import decoded
from worker.errors import InputError
from worker.reading.towns.gazetteer import Gazetteer
from worker.sources import facebook, recurring
from worker.sources.batch import Batch
from worker.sources.moments import PARIS
from worker.sources.where import Spot, town, venue

SIZE_LIMIT = 10 * 1024 * 1024
EVENT_LIMIT = 20_000
_EARLIEST, _LATEST = 1990, 2100
# Names hold quotes, colons and commas that Facebook escapes wrongly: only the answer is left.
_ATTENDEE = re.compile(r"^ATTENDEE\b.*;PARTSTAT=([A-Z-]+)[;:].*$", re.IGNORECASE | re.MULTILINE)
_UNREADABLE = (
    ValueError, TypeError, AttributeError, OverflowError, KeyError, OSError, RecursionError,
)  # fmt: skip
_BEGIN = re.compile(r"^BEGIN:VCALENDAR\b", re.IGNORECASE | re.MULTILINE)
_FOLD = re.compile(rb"\r?\n[ \t]")
# What we read nothing of; a slip in one of these would cost all events.
_UNREAD = re.compile(r"BEGIN:(VALARM|VTODO|VJOURNAL|VFREEBUSY)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Context:
    """What every entry is read with; ``facebook``: the file says that Facebook made it."""

    facebook: bool
    as_of: datetime
    gazetteer: Gazetteer


def read_calendar(body: bytes, as_of: datetime, gazetteer: Gazetteer) -> Batch:
    """Return the events of an ICS file.

    Args:
        body: The whole file.
        as_of: The file's own age, for entries without LAST-MODIFIED and DTSTAMP.
        gazetteer: Where towns are looked up.

    Raises:
        InputError: It is cut, too large, or no calendar; or a list of birthdays.
    """
    calendars = _parse(_whole(body))
    theirs = any("facebook" in str(one.get("PRODID", "")).lower() for one in calendars)
    context = _Context(theirs, as_of, gazetteer)
    entries = [one for calendar in calendars for one in _entries(calendar)]
    if len(entries) > EVENT_LIMIT:
        raise InputError(f"holds {len(entries)} events, limit {EVENT_LIMIT}")
    if entries and all(_birthday(one) for one in entries):
        raise InputError("a list of birthdays, not of events; bring an event's « Add to calendar »")
    return _read_all(entries, context)


def _entries(calendar: icalendar.Component) -> Iterator[icalendar.Event]:
    """Yield the events of *calendar*, called off where the whole of it is a message saying so.

    Mail programs send a cancellation as a calendar by METHOD:CANCEL; some leave each STATUS as it
    was.
    """
    calls_off = str(calendar.get("METHOD", "")).strip().upper() == "CANCEL"
    for entry in calendar.walk("VEVENT"):
        if isinstance(entry, icalendar.Event):
            if calls_off:
                entry["STATUS"] = "CANCELLED"
            yield entry


def _whole(body: bytes) -> str:
    if len(body) > SIZE_LIMIT:
        raise InputError(f"larger than {SIZE_LIMIT // 1024 // 1024} MiB, the limit of a calendar")
    if b"\n" not in body:
        body = body.replace(b"\r", b"\n")
    # Lines are joined before they are decoded: some programs fold in the middle of a letter.
    text = decoded(_FOLD.sub(b"", body)).strip("\0 \t\r\n")
    if not text.upper().startswith("BEGIN:VCALENDAR"):
        raise InputError("not a calendar: expected BEGIN:VCALENDAR on the first line")
    if not text.upper().endswith("END:VCALENDAR"):
        raise InputError("cut off: the last line is not END:VCALENDAR; download it again")
    return text


def _parse(text: str) -> Sequence[icalendar.Component]:
    """Return the calendars of a file: people put several after one another."""
    plain = _ATTENDEE.sub(r"ATTENDEE;PARTSTAT=\1:-", "\n".join(_read_lines(text)))
    try:
        found = icalendar.Calendar.from_ical(plain, multiple=True)
    # OSError, RecursionError: a zone's name is too long for a file's, or has too many parts.
    except (*_UNREADABLE, IndexError):
        found = []
    if len(found) != len(_BEGIN.findall(text)):
        raise InputError(
            "the calendar cannot be parsed: something begins and does not end, or a line is none; "
            "export it again"
        )
    return found


def _read_lines(text: str) -> Iterator[str]:
    """Yield the lines of a file without those of reminders, tasks and notes."""
    ends = ""
    for line in text.split("\n"):
        if not ends and (begins := _UNREAD.fullmatch(line)):
            ends = f"END:{begins[1].upper()}"
        elif not ends:
            yield line
        elif line.strip().upper() == ends:
            ends = ""


def _read_all(entries: list[icalendar.Event], context: _Context) -> Batch:
    events: list[OutsideEvent] = []
    skipped: list[Skipped] = []
    moved, once_a_day = recurring.moved(entries), recurring.once_a_day(entries)
    for number, entry in enumerate(entries, start=1):
        try:
            events.extend(_read_one(entry, context, moved, once_a_day))
            if _ends_early(entry):
                skipped.append(Skipped(f"event {number}", facebook.ENDS_EARLY))
        except InputError as error:
            skipped.append(Skipped(f"event {number}", str(error)))
        except _UNREADABLE:
            skipped.append(Skipped(f"event {number}", "its dates or fields cannot be read"))
    return Batch(route="ics", events=tuple(events), skipped=tuple(skipped))


def _read_one(
    entry: icalendar.Event,
    context: _Context,
    moved: set[tuple[str, str]],
    once_a_day: frozenset[str],
) -> Iterator[OutsideEvent]:
    if b"\0" in entry.to_ical():
        raise InputError("holds a NUL: a part of it was lost; export it again")
    if _text(entry, "CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"}:
        raise InputError("is private (CLASS), so it is no public rally")
    if _birthday(entry):
        raise InputError("is a birthday, not an event")
    _check_start(entry)
    # All its dates are in one town; to find it takes longer than the rest.
    told = _event(entry, context)
    start = _start(entry, _wall(entry, told.place_code, context))
    repeats = "RRULE" in entry or "RDATE" in entry
    # A series at another hour is the same one: its dates go on under their days.
    day_in = _zone(start) if _text(entry, "UID") in once_a_day else None
    for when in recurring.dates(entry, start, moved):
        which = recurring.original(entry) or (when if repeats else None)
        uid = _uid(entry, which, day_in) if told.id is None else None
        yield replace(told, start=when, uid=uid)


def _event(entry: icalendar.Event, context: _Context) -> OutsideEvent:
    """Return what all dates of *entry* share."""
    ids = _ids(entry)
    title, where = _text(entry, "SUMMARY"), _text(entry, "LOCATION")
    changed = _stamp(entry, "LAST-MODIFIED")
    published = changed or _stamp(entry, "DTSTAMP") or context.as_of
    return OutsideEvent(
        id=ids.id,
        parent=ids.parent,
        title=title,
        start=None,
        version=_version(changed, entry),
        place_code=town(_spot(entry, where), title, published, context.gazetteer),
        venue=venue(where),
        url=facebook.address(ids.id) or _web(_text(entry, "URL")),
        cancelled=_cancelled(entry),
        counts=_attendees(entry, published, context),
        as_of=published,
    )


def _ids(entry: icalendar.Event) -> facebook.Ids:
    own = facebook.from_uid(_text(entry, "UID"))
    try:
        linked = facebook.from_url(_text(entry, "URL"))
    except InputError:
        linked = facebook.Ids()
    if own is not None and linked.parent is not None and own in {linked.id, linked.parent}:
        return linked
    return facebook.Ids(own or linked.id, None if own else linked.parent)


def _version(changed: datetime | None, entry: icalendar.Event) -> tuple[int, ...]:
    sequence = _text(entry, "SEQUENCE")
    if changed is None and not sequence.isdigit():
        return ()
    number = int(sequence) if sequence.isdigit() else 0
    return (int(changed.timestamp()) if changed else 0, number)


def _cancelled(entry: icalendar.Event) -> bool | None:
    status = _text(entry, "STATUS").upper()
    if status == "CANCELLED":
        return True
    # Facebook writes CONFIRMED for cancelled events as well, so it says nothing.
    return None if _ids(entry).id is not None or not status else False


def _attendees(entry: icalendar.Event, as_of: datetime, context: _Context) -> EventCount | None:
    """Count the ATTENDEE lines of a Facebook file by their answer; names are dropped here."""
    if not _is_facebooks(entry, context):
        return None
    listed = entry.get("ATTENDEE")
    if not listed:
        return None
    lines = listed if isinstance(listed, list) else [listed]
    answers = [str(line.params.get("PARTSTAT", "")).upper() for line in lines]
    return EventCount(
        as_of=as_of,
        source="ics",
        going=answers.count("ACCEPTED") or None,
        interested=answers.count("TENTATIVE") or None,
        declined=answers.count("DECLINED") or None,
    )


def _check_start(entry: icalendar.Event) -> None:
    field = entry.get("DTSTART")
    if field is None:
        raise InputError("has no start (DTSTART)")
    if not _EARLIEST <= field.dt.year <= _LATEST:
        raise InputError(f"starts in {field.dt.year}, which is no rally")


def _wall(entry: icalendar.Event, place_code: str | None, context: _Context) -> tzinfo:
    """Return the clock of hours without a zone: the town's, but Facebook's are always UTC."""
    if _is_facebooks(entry, context):
        return UTC
    place = context.gazetteer.by_code(place_code) if place_code else None
    return place.zone if place else PARIS


def _is_facebooks(entry: icalendar.Event, context: _Context) -> bool:
    """Tell whether Facebook wrote *entry*; other calendars have links to it as well."""
    return context.facebook or facebook.from_uid(_text(entry, "UID")) is not None


def _start(entry: icalendar.Event, wall: tzinfo) -> datetime | date:
    raw = entry.get("DTSTART").dt
    if not isinstance(raw, datetime):
        return date(raw.year, raw.month, raw.day)
    return raw if raw.tzinfo is not None else raw.replace(tzinfo=wall)


def _ends_early(entry: icalendar.Event) -> bool:
    start, end = recurring.told(entry, "DTSTART"), recurring.told(entry, "DTEND")
    # A day beside an hour says nothing: neither is before the other.
    if start is None or end is None or type(start) is not type(end):
        return False
    return recurring.utc(recurring.aware(end)) < recurring.utc(recurring.aware(start))


def _zone(start: datetime | date) -> tzinfo:
    return (start.tzinfo or UTC) if isinstance(start, datetime) else UTC


def _uid(
    entry: icalendar.Event, which: datetime | date | None, day_in: tzinfo | None
) -> str | None:
    """Return a short mark of a calendar's own UID; one per date where an entry repeats.

    Args:
        entry: The entry.
        which: Of which date of a series it is, as its rule gives it; None for one alone.
        day_in: The clock on which a day alone tells such a date; None where the hour does.
    """
    uid = _text(entry, "UID")
    if not uid:
        return None
    if isinstance(which, datetime) and day_in is not None:
        which = which.astimezone(day_in).date()
    if which is not None:
        uid = f"{uid} {which.isoformat()}"
    return hashlib.blake2b(uid.encode("utf-8", "replace"), digest_size=12).hexdigest()


def _spot(entry: icalendar.Event, where: str) -> Spot:
    geo = entry.get("GEO")
    if isinstance(geo, icalendar.vGeo):
        return Spot(address=where, lat=float(geo.latitude), lon=float(geo.longitude))
    return Spot(address=where)


def _stamp(entry: icalendar.Event, name: str) -> datetime | None:
    raw = recurring.told(entry, name)
    if not isinstance(raw, datetime) or not _EARLIEST <= raw.year <= _LATEST:
        return None
    return raw.replace(tzinfo=UTC) if raw.tzinfo is None else raw.astimezone(UTC)


def _birthday(entry: icalendar.Event) -> bool:
    uid = _text(entry, "UID").lower()
    return uid.endswith("@facebook.com") and uid.startswith("b")


def _text(entry: icalendar.Event, name: str) -> str:
    raw = entry.get(name)
    if isinstance(raw, list):
        raw = raw[0] if raw else None
    if raw is None:
        return ""
    return str(raw).strip() if not isinstance(raw, bytes) else raw.decode("utf-8", "replace")


def _web(url: str) -> str | None:
    """Return the address of a page; that of a feed of Facebook's holds its owner's private key."""
    if not url.startswith(("https://", "http://")) or len(url) > 500:  # noqa: PLR2004
        return None
    return None if told_by(url) == "facebook" and "/ical/" in url else url
