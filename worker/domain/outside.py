"""How several files about Facebook and calendar events become one list of events.

Each kind of file keeps its own sighting of an event; the list is a pure function of all
sightings, so that the order in which files arrive never matters. Rules 1 to 3 and 5 of "import"
in docs/interface.md.
"""

import datetime as dt
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from worker.domain.post import EventCount, OutsideEvent

_T = TypeVar("_T")

Rank: TypeAlias = tuple[int, ...]

ARCHIVE = "dyi"
"""The route of "Download your information"."""
COUNTED = ("going", "interested", "responded", "declined", "invited")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What one kind of file (``route``) last said of one event, and every count it ever gave.

    ``since``: from when on it says that start and that state, None if that is its ``as_of``.
    """

    route: str
    event: OutsideEvent
    as_of: dt.datetime
    counts: tuple[EventCount, ...] = ()
    since: dt.datetime | None = None

    @property
    def stands_since(self) -> dt.datetime:
        """From when on it says what it says; a file that only grew younger says nothing new."""
        return self.since or self.as_of


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEvent:
    """One event as all its sightings together tell it; a count is the freshest declared one.

    ``said_at``: since when its start is said so, whatever counts came since; ``off_at``: since when
    it is called off, None while it is on.
    """

    id: str | None
    parent: str | None
    title: str
    start: dt.datetime | dt.date | None
    place_code: str | None
    venue: str | None
    url: str | None
    cancelled: bool
    as_of: dt.datetime
    going: int | None = None
    interested: int | None = None
    responded: int | None = None
    declined: int | None = None
    invited: int | None = None
    counts: tuple[EventCount, ...] = ()
    said_at: dt.datetime | None = None
    off_at: dt.datetime | None = None


_FOLDED = 500
_WEST, _EAST = dt.timedelta(hours=10), dt.timedelta(hours=12)
"""How far from UTC clocks are in Tahiti, and in Wallis."""


def folded(title: str) -> str:
    """Return *title* without case, styled alphabets, emoji and punctuation, bounded in length."""
    # One styled letter may stand for eighteen plain ones; what is made of this is in an index.
    plain = unicodedata.normalize("NFKC", title).casefold()[:_FOLDED]
    kept = "".join(letter if letter.isalnum() else " " for letter in plain)
    return " ".join(kept.split())


def fingerprint(event: OutsideEvent) -> str | None:
    """Return folded title and start minute; None when either is unknown, which joins nothing."""
    title = folded(event.title)
    if not title or event.start is None:
        return None
    return f"{title}|{when(event.start)}"


def when(moment: dt.datetime | dt.date) -> str:
    """Return a moment as JSON writes it: a UTC second with its Z, or a date."""
    if isinstance(moment, dt.datetime):
        return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.isoformat()


def key(event: OutsideEvent) -> str:
    """Return what one route finds an event again by: its id, its calendar's name, or its face.

    A sighting without a start, a town or a state is kept beside one that has them: what a younger
    file does not tell is unknown, not gone.
    """
    if event.id is not None:
        told = {"start": event.start, "place": event.place_code, "state": event.cancelled}
        return " ".join([event.id, *(f"-{name}" for name in told if told[name] is None)])
    if event.uid is not None:
        return f"uid:{event.uid}"
    start = when(event.start) if event.start is not None else ""
    return f"~{folded(event.title)}|{start}|{event.place_code or ''}"


def rank(event: OutsideEvent, as_of: dt.datetime) -> Rank:
    """Return what orders two sightings: a declared version beats the age of a file.

    Of two with one version the younger goes first.
    """
    declared = (1, *event.version) if event.version else (0,)
    return (*declared, int(as_of.timestamp() * 1_000_000))


def join(sightings: Sequence[Sighting]) -> list[tuple[Sighting, ...]]:
    """Group sightings into events, in order of first appearance.

    Two ids are never one event. A sighting without an id joins the only id of its fingerprint,
    unless both towns are known and differ; with several ids to choose from it stays alone.
    """
    named: dict[str, set[str]] = defaultdict(set)
    towns: dict[str, set[str]] = defaultdict(set)
    for face, number in _listed(sightings):
        named[face].add(number)
    for one in sightings:
        mark = fingerprint(one.event)
        if one.event.id is not None and mark is not None:
            named[mark].add(one.event.id)
        if one.event.place_code is not None:
            towns[_owner(one) if one.event.id else str(mark)].add(one.event.place_code)
    groups: dict[str, list[Sighting]] = defaultdict(list)
    for one in sightings:
        groups[_group(one, named, towns)].append(one)
    return [tuple(group) for group in groups.values()]


def merge(group: Sequence[Sighting]) -> KnownEvent:
    """Return the event of one *group*: each field from its highest-ranking sighting that knows."""
    best = sorted(group, key=lambda one: (rank(one.event, one.as_of), one.route), reverse=True)
    events = [one.event for one in best]
    counts = _by_moment(best)
    start = _start([event.start for event in events if event.start is not None])
    latest = max([one.as_of for one in best] + [count.as_of for count in counts])
    cancelled = _cancelled(best)
    called_off = min((one.stands_since for one in best if one.event.cancelled), default=None)
    return KnownEvent(
        id=_first(event.id for event in events),
        parent=_first(event.parent for event in events),
        title=_first(event.title or None for event in events) or "",
        start=start,
        place_code=_first(event.place_code for event in events),
        venue=_first(event.venue for event in events),
        url=_first(event.url for event in events),
        cancelled=cancelled,
        as_of=counts[0].as_of if counts else latest,
        counts=counts,
        said_at=min((one.stands_since for one in best if one.event.start == start), default=None),
        off_at=called_off if cancelled else None,
        **{name: _first(getattr(count, name) for count in counts) for name in COUNTED},
    )


def _cancelled(best: Sequence[Sighting]) -> bool:
    """Return whether the highest-ranking sighting that knows says so, or a younger file.

    Its age may be that of a copy. Where what declares its moment is older still, whoever set out
    for a rally that is off loses more than who asks about one that is on.
    """
    told = [one for one in best if one.event.cancelled is not None]
    if not told:
        return False
    aged = next((one for one in told if not one.event.version), told[0])
    return bool(told[0].event.cancelled or (aged.event.cancelled and aged.as_of > told[0].as_of))


def known(sightings: Sequence[Sighting]) -> list[KnownEvent]:
    """Return every event that *sightings* tell of, in order of first appearance."""
    return [merge(group) for group in join(sightings)]


def figures(count: EventCount) -> tuple[int | None, ...]:
    """Return the numbers of a count in the order of COUNTED."""
    return tuple(getattr(count, name) for name in COUNTED)


def later(some: tuple[int | None, ...], others: tuple[int | None, ...]) -> bool:
    """Tell which of two of one moment counts: interest grows, and the order of files is nothing.

    Facebook dates a count by the last edit of its event.
    """
    unknown = -1
    return [unknown if one is None else one for one in some] > [
        unknown if one is None else one for one in others
    ]


def _listed(sightings: Sequence[Sighting]) -> Iterator[tuple[str, str]]:
    """Yield (fingerprint, id) of what an archive lists with a number and no start.

    Another file of the archive, often in another part of it, has the same title with a start. It
    is the same event when one number and one start have that title.
    """
    numbers: dict[str, set[str]] = defaultdict(set)
    starts: dict[str, set[str]] = defaultdict(set)
    for one in sightings:
        mark = fingerprint(one.event)
        if mark is not None:
            starts[folded(one.event.title)].add(mark)
        elif one.event.id is not None and one.route == ARCHIVE:
            numbers[folded(one.event.title)].add(one.event.id)
    for title, ids in numbers.items():
        if title and len(ids) == len(starts[title]) == 1:
            yield next(iter(starts[title])), next(iter(ids))


def _owner(one: Sighting) -> str:
    return str(one.event.id)


def _group(one: Sighting, named: dict[str, set[str]], towns: dict[str, set[str]]) -> str:
    if one.event.id is not None:
        return one.event.id
    mark = fingerprint(one.event)
    if mark is None:
        return f"{one.route} {key(one.event)}"
    ids = named.get(mark, set())
    if len(ids) == 1:
        (only,) = ids
        if not _differ(one.event.place_code, towns[only]):
            return only
    if ids:
        return f"{mark} {one.event.place_code or ''}"
    # Without any id, sightings of one town, or of none, are one; two towns are two events.
    town = one.event.place_code or (next(iter(towns[mark])) if len(towns[mark]) == 1 else "")
    return f"{mark} {town}"


def _differ(code: str | None, others: set[str]) -> bool:
    return code is not None and bool(others) and code not in others


def _start(starts: list[dt.datetime | dt.date]) -> dt.datetime | dt.date | None:
    """Return the first start, or one with an hour that may be the same day."""
    if not starts or isinstance(starts[0], dt.datetime):
        return starts[0] if starts else None
    day = starts[0]
    near = (
        start
        for start in starts
        if isinstance(start, dt.datetime)
        and (start - _WEST).date() <= day <= (start + _EAST).date()
    )
    return next(near, day)


def _by_moment(group: Iterable[Sighting]) -> tuple[EventCount, ...]:
    every: dict[tuple[str, dt.datetime], EventCount] = {}
    for count in (count for one in group for count in one.counts):
        there = every.setdefault((count.source, count.as_of), count)
        if later(figures(count), figures(there)):
            every[count.source, count.as_of] = count
    return tuple(sorted(every.values(), key=lambda one: (one.as_of, one.source), reverse=True))


def _first(values: Iterable[_T | None]) -> _T | None:
    return next((value for value in values if value is not None), None)
