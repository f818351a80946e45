"""Numbers joined with what they are about: places, rallies, events, reports, flags."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias
from uuid import UUID
from zoneinfo import ZoneInfo

from worker.domain.campaign import Rally
from worker.domain.cells import CENTRAL_ZONE, NOWHERE, CellKey
from worker.domain.claim import PlaceRef
from worker.domain.conflicts import (
    PlaceDay,
    beside,
    by_day,
    day_of,
    day_there,
    hour_of,
    speaks_of,
)
from worker.domain.figures import marks
from worker.domain.kinds import PlaceKind, RallyStatus
from worker.domain.outside import KnownEvent
from worker.domain.post import HourReport, Report
from worker.domain.tally import EMPTY, CellFigures, Figures, Numbers
from worker.services import hours
from worker.services.coverage import coverage, unread
from worker.services.installation import Installation
from worker.storage import crowds, events, rallies, reports, turnouts
from worker.storage.rallies import Left

By: TypeAlias = Literal["rally", "place", "day", "platform"]


@dataclass(frozen=True, slots=True)
class EventNumbers:
    """What one Facebook or calendar event declared, and when; None is unknown.

    ``cancelled``: its figures stay there, and tell who would have come.
    """

    event: str | None
    going: int | None
    interested: int | None
    as_of: dt.datetime
    source: str | None
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyView:
    """One cell of kind ``by`` as docs/interface.md says.

    ``place`` is None for on-topic posts that name no town; ``rally`` is None for a town without
    one. ``as_of`` is the moment the numbers stood so. ``flags``: ``hour-conflict`` when the hour
    of the rally is said in more than one way; ``forecast-echo``, ``stale-echo`` and
    ``wire-copy`` when a report repeats an earlier one (``domain.figures``); and the signs of
    ``domain.resistance``, which stay when a person has looked at them.
    """

    by: By
    as_of: dt.datetime
    numbers: Numbers
    place: PlaceRef | None = None
    rally: UUID | None = None
    date: dt.date | None = None
    time: dt.time | None = None
    status: RallyStatus | None = None
    day: dt.date | None = None
    platform: str | None = None
    event_counts: tuple[EventNumbers, ...] = ()
    reports: tuple[Report, ...] = ()
    flags: tuple[str, ...] = ()
    coverage: tuple[tuple[str, str], ...] = ()


class Surroundings:
    """What is known around the numbers of one campaign, asked of the database once."""

    def __init__(self, installation: Installation, now: dt.datetime) -> None:
        """Read rallies, events, reports, hours and sources as they stand."""
        slug = installation.campaign.slug
        self._gazetteer = installation.gazetteer
        every = rallies.all_of(slug, installation.gazetteer)
        self.rallies = sorted(every, key=lambda rally: rally.turn)
        self._same_day = by_day(self.rallies)
        self.unread = unread(installation, now)
        self._coverage = coverage(self.unread)
        self.doubts = crowds.doubts(slug, installation.campaign.thresholds.small_count)
        known = events.all_events(slug)
        self.hours = hours.said(installation, known)
        self.words = hours.words(installation, known)
        self._events = _by_place_day((event, self._zone(event.place_code)) for event in known)
        self.left = rallies.left_days(slug)
        self._left = _left_alone(self.left, self._same_day)
        self._reports: dict[PlaceDay, list[Report]] = defaultdict(list)
        self.entries = turnouts.entries(slug)
        for report in reports.all_reports(slug):
            if report.on is not None:
                self._reports[report.place_code, report.on].append(report)
        self._hours: dict[PlaceDay, list[HourReport]] = defaultdict(list)
        for hour in self.hours:
            self._hours[hour.place_code, hour.on].append(hour)

    def views(
        self, by: By, place: str | None, shown: Figures, as_of: dt.datetime
    ) -> list[TallyView]:
        """Return the cells of kind *by* (of one *place*) with *shown* as their numbers."""
        if by == "rally":
            return list(self._rally_views(place, shown.cells, as_of))
        if by == "place":
            cells = [one for one in shown.places if place in {None, one.place_code}]
        elif by == "day":
            cells = [one for one in shown.place_days if one.place_code == place]
            cells = list(shown.days) if place is None else cells
        else:
            cells = list(shown.platforms if place is None else _platforms(place, shown))
        cells = sorted(cells, key=_order)
        return [self._view(by, one, as_of) for one in cells]

    def _rally_views(
        self, place: str | None, cells: Iterable[CellFigures], as_of: dt.datetime
    ) -> Iterator[TallyView]:
        numbers = {one.rally: one.numbers for one in cells if one.rally is not None}
        for rally in self.rallies:
            if place in {None, rally.place.code}:
                yield self._rally_view(rally, numbers.get(rally.id, EMPTY), as_of)
        for one in sorted(cells, key=_order):
            wanted = place in {None, one.place_code} and one.place_code != NOWHERE
            if one.rally is None and wanted:
                yield self._view("rally", one, as_of)

    def _rally_view(self, rally: Rally, numbers: Numbers, as_of: dt.datetime) -> TallyView:
        others = beside(rally, self._same_day[day_of(rally)])
        events, told = self._events_of(rally, others), self._reports_of(rally)
        return TallyView(
            by="rally",
            as_of=as_of,
            numbers=numbers,
            place=rally.place.ref,
            rally=rally.id,
            date=rally.plan.date,
            time=rally.plan.time,
            status=rally.status,
            event_counts=tuple(map(_numbers, events)),
            reports=told,
            flags=tuple(self._flags(rally, others, told)),
            coverage=self._coverage,
        )

    def _events_of(self, rally: Rally, others: Sequence[Rally]) -> tuple[KnownEvent, ...]:
        known = self._events.get(day_of(rally), ())
        zone = rally.place.zone
        own = [one for one in known if speaks_of(rally, others, hour_of(one, zone))]
        # What people read off its event has the day that it had then, and no hour.
        typed = [
            one
            for there in self._left.get(rally.id, ())
            for one in self._events.get(there, ())
            if not isinstance(one.start, dt.datetime)
        ]
        return (*own, *typed)

    def _reports_of(self, rally: Rally) -> tuple[Report, ...]:
        """Return what others published of its place and day, and what was counted at it."""
        counted = (entry.report for entry in self.entries if entry.rally == rally.id)
        return (*self._reports.get(day_of(rally), ()), *counted)

    def _flags(
        self,
        rally: Rally,
        others: Sequence[Rally],
        told: Sequence[Report],
    ) -> Iterator[str]:
        told_hours = (hour.at for hour in self._hours.get(day_of(rally), ()))
        said = {at for at in told_hours if speaks_of(rally, others, at)}
        if len(said | ({rally.plan.time} if rally.plan.time else set())) > 1:
            yield "hour-conflict"
        yield from sorted({repeat.mark for repeat in marks(told).values()})
        doubts = self.doubts.get(CellKey(rally.place.code, rally.id), ())
        yield from sorted({one.sign for one in doubts})

    def _view(self, by: By, one: CellFigures, as_of: dt.datetime) -> TallyView:
        return TallyView(
            by=by,
            as_of=as_of,
            numbers=one.numbers,
            place=self._place(one.place_code) if one.place_code else None,
            day=one.day,
            platform=one.platform,
            flags=tuple(sorted(self._signs(by, one))),
            coverage=self._coverage,
        )

    def _signs(self, by: By, one: CellFigures) -> set[str]:
        """Return why a town's number is doubted: without a rally, or all that is said of it."""
        if by not in {"rally", "place"} or one.numbers.suppressed:
            return set()
        return {
            doubt.sign
            for cell, found in self.doubts.items()
            if cell.place_code == one.place_code and (by == "place" or cell.rally is None)
            for doubt in found
        }

    def _place(self, code: str) -> PlaceRef:
        found = self._gazetteer.by_code(code)
        return found.ref if found else PlaceRef(code, code, PlaceKind.COMMUNE)

    def _zone(self, code: str | None) -> ZoneInfo:
        found = self._gazetteer.by_code(code) if code else None
        return found.zone if found else CENTRAL_ZONE


def _platforms(place: str, shown: Figures) -> Iterator[CellFigures]:
    """Yield what each platform has of *place*; the place itself where its platforms are hidden."""
    for one in shown.places:
        if one.place_code == place and one.numbers.suppressed:
            yield one
        elif one.place_code == place:
            for share in one.numbers.by_platform:
                yield CellFigures(
                    place_code=place,
                    platform=share.platform,
                    numbers=Numbers(
                        persons=share.persons,
                        posts=share.posts,
                        reposts=share.reposts,
                        # Texts are told of all platforms together.
                        texts=None,
                        by_platform=(share,),
                    ),
                )


def _left_alone(
    left: Mapping[tuple[str, str], Sequence[Left]], same_day: Mapping[PlaceDay, Sequence[Rally]]
) -> dict[UUID, list[PlaceDay]]:
    """Return the days that each rally has left and on which its town has no other."""
    found: dict[UUID, list[PlaceDay]] = defaultdict(list)
    for (place_code, day), those in left.items():
        there = place_code, dt.date.fromisoformat(day)
        if len(those) == 1 and there not in same_day:
            found[those[0].rally].append(there)
    return found


def _by_place_day(
    found: Iterable[tuple[KnownEvent, ZoneInfo]],
) -> dict[PlaceDay, list[KnownEvent]]:
    placed: dict[PlaceDay, list[KnownEvent]] = defaultdict(list)
    for event, zone in found:
        if (there := day_there(event, zone)) is not None:
            placed[there].append(event)
    return placed


def _numbers(event: KnownEvent) -> EventNumbers:
    """Return what *event* declared last, as it stood then: what was not read then is unknown.

    Else 1,600 of Monday would stand beside 10,000 of Friday as if both were Friday's.
    """
    told = [one for one in event.counts if one.going is not None or one.interested is not None]
    newest = max(told, key=lambda one: one.as_of, default=None)
    if newest is None:
        return EventNumbers(
            event=event.id,
            going=None,
            interested=None,
            as_of=event.as_of,
            source=None,
            cancelled=event.cancelled,
        )
    same = [newest, *(one for one in told if one.as_of == newest.as_of)]
    return EventNumbers(
        event=event.id,
        going=_known(one.going for one in same),
        interested=_known(one.interested for one in same),
        as_of=newest.as_of,
        source=newest.source,
        cancelled=event.cancelled,
    )


def _known(counts: Iterable[int | None]) -> int | None:
    return next((count for count in counts if count is not None), None)


def _order(one: CellFigures) -> tuple[str, dt.date, str]:
    # The cell without a town stands last.
    code = "~" if one.place_code == NOWHERE else one.place_code or ""
    return code, one.day or dt.date.min, one.platform or ""
