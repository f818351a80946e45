"""Facebook and calendar events: sightings in, one list of events out (worker/domain/outside.py)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import batched
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet

from worker.domain.outside import (
    COUNTED,
    KnownEvent,
    Sighting,
    figures,
    fingerprint,
    folded,
    join,
    key,
    known,
    later,
    merge,
    rank,
)
from worker.domain.post import EventCount, OutsideEvent
from worker.storage import models
from worker.storage.columns import address, words
from worker.storage.transaction import write

_CHUNK = 400
_BAR = "|"
_LONGEST_TITLE, _LONGEST_VENUE = 300, 1_000
_ANY_ZONE = timedelta(hours=14)
# Clocks differ; a moment further ahead is a slip, and would hold up every later figure.
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Change:
    """One event a file told of: as it now stands, and new, updated or unchanged by that file.

    ``was``: how it stood before, None of one that is new.
    """

    event: KnownEvent
    change: str
    was: KnownEvent | None = None


def upsert(
    campaign: str, route: str, events: Sequence[OutsideEvent], as_of: datetime
) -> list[Change]:
    """Take what one file of kind *route* tells and return what became of each event it names.

    Atomic and idempotent; an older file never takes the place of a newer one.

    Args:
        campaign: Slug of the campaign.
        route: The kind of file, or the name of a calendar source.
        events: What the file tells; ``counts.source`` is kept as given.
        as_of: The file's own age, for events that declare none, or one that is yet to come.
    """
    seen = [
        Sighting(route=route, event=one, as_of=one.as_of or as_of, counts=_listed(one.counts))
        for one in (_dated(_storable(event), as_of) for event in events)
    ]
    with write():
        before = _around(campaign, seen)
        there = _kept(campaign, seen)
        for one in seen:
            _store(campaign, one, there)
        after = _around(campaign, seen)
    return _changes(seen, before, after)


def all_events(campaign: str) -> list[KnownEvent]:
    """Return every event known, earliest start first, those without a start last."""
    events = known(list(_sightings(models.OutsideEvent.objects.filter(campaign=campaign))))
    return sorted(events, key=lambda one: (_sort_moment(one), one.id or "", one.title))


def counts_for(campaign: str, place_code: str, on: date, zone: ZoneInfo) -> list[KnownEvent]:
    """Return the events of one place whose start falls on the local date *on*, with their counts.

    Cancelled ones are included and say so.
    """
    midnight = datetime.combine(on, time(), UTC)
    near = models.OutsideEvent.objects.filter(campaign=campaign).filter(
        Q(start_on=on)
        | Q(start_at__range=(midnight - _ANY_ZONE, midnight + timedelta(days=1) + _ANY_ZONE))
    )
    rows = _closure(campaign, set(near.values_list("pk", flat=True)))
    events = known(list(_sightings(rows)))
    return [one for one in events if one.place_code == place_code and _local_day(one, zone) == on]


def _storable(event: OutsideEvent) -> OutsideEvent:
    return replace(
        event,
        title=words(event.title, _LONGEST_TITLE),
        venue=None if event.venue is None else words(event.venue, _LONGEST_VENUE),
        url=address(event.url) or None,
    )


def _dated(event: OutsideEvent, as_of: datetime) -> OutsideEvent:
    """Return *event* as one that declares no moment where it declares one far after *as_of*."""
    if event.as_of is None or event.as_of <= as_of + _AHEAD:
        return event
    counts = replace(event.counts, as_of=as_of) if event.counts else None
    return replace(event, as_of=None, version=(), counts=counts)


def _listed(count: EventCount | None) -> tuple[EventCount, ...]:
    return (count,) if count is not None else ()


@dataclass(slots=True)
class _Kept:
    """One row and its counts, as they stand while a file is taken."""

    row: models.OutsideEvent
    counts: list[models.EventCount]


def _kept(campaign: str, seen: Sequence[Sighting]) -> dict[tuple[str, str], _Kept]:
    """Return the rows that *seen* tell of once more.

    All at once: asked for one by one, a calendar of 500 events kept others from writing for two
    seconds, whoever announces among them.
    """
    wanted: dict[str, set[str]] = defaultdict(set)
    for one in seen:
        wanted[one.route].add(key(one.event))
    rows = models.OutsideEvent.objects.filter(campaign=campaign).prefetch_related("counts")
    return {
        (route, row.key): _Kept(row, list(row.counts.all()))
        for route, keys in wanted.items()
        for some in batched(sorted(keys), _CHUNK)
        for row in rows.filter(route=route, key__in=some)
    }


def _store(campaign: str, one: Sighting, there: dict[tuple[str, str], _Kept]) -> None:
    found = one.route, key(one.event)
    kept = there.get(found)
    if kept is None:
        row = models.OutsideEvent(campaign=campaign, route=one.route, key=found[1])
        kept = there[found] = _Kept(row, [])
        _fill(row, one)
        row.save()
    elif rank(one.event, one.as_of) > rank(_event(kept.row), kept.row.as_of) and _facts(
        one.event
    ) != _facts(_event(kept.row)):
        _fill(kept.row, one)
        kept.row.save()
    for count in one.counts:
        _store_count(kept, count, declared=bool(one.event.version))


def _facts(event: OutsideEvent) -> tuple[object, ...]:
    """Return what a reader sees of *event*: a file that only grew younger changes nothing."""
    return (
        event.id,
        event.title,
        event.start,
        event.version,
        event.parent,
        event.place_code,
        event.venue,
        event.url,
        event.cancelled,
    )


def _said(event: OutsideEvent) -> tuple[object, ...]:
    """Return what people are asked about: an event that is only edited asks nothing again."""
    return event.place_code, event.start, event.cancelled


def _fill(row: models.OutsideEvent, one: Sighting) -> None:
    event = one.event
    again = row.pk is not None and _said(_event(row)) == _said(event)
    row.since = (row.since or row.as_of) if again else one.as_of
    row.event_id, row.parent, row.uid = event.id, event.parent, event.uid
    row.fingerprint, row.title = _mark(event), event.title
    row.start_at = event.start if isinstance(event.start, datetime) else None
    row.start_on = None if isinstance(event.start, datetime) else event.start
    row.place_code, row.venue, row.url = event.place_code, event.venue, event.url
    row.cancelled, row.version, row.as_of = event.cancelled, list(event.version), one.as_of


def _store_count(kept: _Kept, count: EventCount, *, declared: bool) -> None:
    """Keep a count, unless it is there; *declared*: its moment is the file's word, not its age."""
    told = figures(count)
    if all(value is None for value in told):
        return
    values = dict(zip(COUNTED, told, strict=True))
    taken = (one for one in kept.counts if one.source == count.source)
    earlier = (one for one in taken if one.as_of <= count.as_of)
    last = max(earlier, key=lambda one: one.as_of, default=None)
    there = None if last is None else figures(_count(last))
    # The same figures in a file that was only copied later are no news.
    if last is None or (last.as_of < count.as_of and (declared or there != told)):
        kept.counts.append(
            models.EventCount.objects.create(
                event=kept.row, source=count.source, as_of=count.as_of, **values
            )
        )
    elif there is not None and last.as_of == count.as_of and later(told, there):
        for name, value in values.items():
            setattr(last, name, value)
        last.save(update_fields=values)


def _around(campaign: str, seen: Sequence[Sighting]) -> list[Sighting]:
    """Return the stored sightings that may be one event with any of *seen*."""
    rows = models.OutsideEvent.objects.filter(campaign=campaign)
    found = _near(rows, ((one.event.id, _mark(one.event)) for one in seen))
    for some in batched(sorted({key(one.event) for one in seen}), _CHUNK):
        found.update(rows.filter(key__in=some).values_list("pk", flat=True))
    return list(_sightings(_closure(campaign, found)))


def _mark(event: OutsideEvent) -> str | None:
    """Return the fingerprint, or what all fingerprints of its title begin with; None without."""
    title = folded(event.title)
    return fingerprint(event) or (f"{title}{_BAR}" if title else None)


def _near(
    rows: "QuerySet[models.OutsideEvent]", known_by: Iterable[tuple[str | None, str | None]]
) -> set[int]:
    """Return the rows with one of these ids or marks, or the title of one without a start."""
    pairs = list(known_by)
    ids = {number for number, _ in pairs if number is not None}
    marks = {mark for _, mark in pairs if mark is not None}
    titles = {_title(mark) for mark in marks}
    found: set[int] = set()
    for some in batched(sorted(ids), _CHUNK):
        found.update(rows.filter(event_id__in=some).values_list("pk", flat=True))
    for some in batched(sorted(marks | titles), _CHUNK):
        found.update(rows.filter(fingerprint__in=some).values_list("pk", flat=True))
    if bare := marks & titles:
        every = rows.exclude(fingerprint=None).values_list("pk", "fingerprint")
        found.update(pk for pk, mark in every if _title(str(mark)) in bare)
    return found


def _title(mark: str) -> str:
    return mark.rpartition(_BAR)[0] + _BAR


def _closure(campaign: str, found: set[int]) -> "QuerySet[models.OutsideEvent]":
    """Return the rows of *found* and all that share an id or a mark with them, in turn."""
    rows = models.OutsideEvent.objects.filter(campaign=campaign)
    if len(found) > _CHUNK:
        return rows
    size = -1
    while size != len(found) <= _CHUNK:
        size = len(found)
        near = rows.filter(pk__in=found).values_list("event_id", "fingerprint")
        found = found | _near(rows, near)
    return rows.filter(pk__in=found) if len(found) <= _CHUNK else rows


def _sightings(rows: "QuerySet[models.OutsideEvent]") -> Iterator[Sighting]:
    for row in rows.order_by("pk").prefetch_related("counts"):
        counts = tuple(_count(count) for count in row.counts.all())
        event, since = _event(row), row.since
        yield Sighting(route=row.route, event=event, as_of=row.as_of, counts=counts, since=since)


def _event(row: models.OutsideEvent) -> OutsideEvent:
    return OutsideEvent(
        id=row.event_id,
        title=row.title,
        start=row.start_at or row.start_on,
        version=tuple(row.version),
        parent=row.parent,
        place_code=row.place_code,
        venue=row.venue,
        url=row.url,
        cancelled=row.cancelled,
        as_of=row.as_of,
        uid=row.uid,
    )


def _count(row: models.EventCount) -> EventCount:
    values = {name: getattr(row, name) for name in COUNTED}
    return EventCount(as_of=row.as_of, source=row.source, **values)


def _changes(
    seen: Sequence[Sighting], before: Sequence[Sighting], after: Sequence[Sighting]
) -> list[Change]:
    """Return each event *seen* once: new when no sighting of it was there before.

    An older count is kept for the course of things, and changes nothing that is shown.
    """
    was = {mark: replace(event, counts=()) for marks, event in _merged(before) for mark in marks}
    wanted = {(one.route, key(one.event)): None for one in seen}
    changes: dict[int, Change] = {}
    now = {mark: (marks, event) for marks, event in _merged(after) for mark in marks}
    for mark in wanted:
        marks, event = now[mark]
        known_as = [was[one] for one in marks if one in was]
        same = replace(event, counts=()) in known_as
        kind = "new" if not known_as else "unchanged" if same else "updated"
        changes.setdefault(id(event), Change(event, kind, known_as[0] if known_as else None))
    return list(changes.values())


def _merged(sightings: Sequence[Sighting]) -> list[tuple[list[tuple[str, str]], KnownEvent]]:
    """Return (route and key of each sighting, the event they tell of) for each event."""
    return [
        ([(one.route, key(one.event)) for one in group], merge(group)) for group in join(sightings)
    ]


def _local_day(event: KnownEvent, zone: ZoneInfo) -> date | None:
    if isinstance(event.start, datetime):
        return event.start.astimezone(zone).date()
    return event.start


def _sort_moment(event: KnownEvent) -> datetime:
    if isinstance(event.start, datetime):
        return event.start
    if event.start is not None:
        return datetime.combine(event.start, time(), UTC)
    return datetime.max.replace(tzinfo=UTC)
