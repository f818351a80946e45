"""What everybody may see: confirmed rallies, numbers that move once a day, and who published what.

Two rows are kept. One holds the numbers of the day, those of doubts too, masked and rounded to 5.
The other, the record, holds everything a public page shows at one moment, and stays for ever under
its number: a sentence in a newspaper links to it.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
import structlog

from worker.domain.campaign import Rally
from worker.domain.cells import CENTRAL_ZONE, CellKey, central_day
from worker.domain.kinds import RallyStatus, SourceKind
from worker.domain.moves import still_hidden
from worker.domain.post import Report
from worker.domain.privacy import public
from worker.domain.tally import Figures
from worker.errors import NotFoundError, StartError
from worker.services import doubts
from worker.services.coverage import gaps
from worker.services.frame import hijacked
from worker.services.installation import Installation
from worker.services.pages import DoubtLine
from worker.services.tallies import ORGANISERS, shown_now
from worker.services.tally_views import EventNumbers, Surroundings, TallyView
from worker.storage import crowds, figures, snapshots
from worker.storage.crowds import KeptDoubt

NUMBERS = "public"
RECORD = "record"
NO_FIGURES = Figures()
_DoubtKey: TypeAlias = tuple[str, UUID | None, str, int]
"""Place, rally, sign and day of a doubt."""
KEPT_WHOLE = dt.timedelta(days=2)
"""How long every snapshot that organisers saw is kept; of older days, the last one."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicRally:
    """One confirmed rally as the public sees it. Moments are in UTC.

    ``accounts`` is None when few (``masked``) or unknown; it is rounded to 5.
    """

    rally: UUID
    place_code: str
    on: dt.date
    time: dt.time | None
    venue: str | None
    status: RallyStatus
    accounts: int | None
    masked: bool
    events: tuple[EventNumbers, ...] = ()
    reports: tuple[Report, ...] = ()
    doubts: tuple[DoubtLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicSnapshot:
    """All that a public page says at ``taken_at``.

    ``counted_at``: the moment of the numbers of accounts. ``floor``: fewer accounts are masked.
    ``gaps``: kinds of source that were not read lately, each with the day of its last good read.
    ``parts``: those of which some sources were; how many were not, and of how many.
    """

    taken_at: dt.datetime
    counted_at: dt.datetime
    floor: int
    rallies: tuple[PublicRally, ...]
    gaps: tuple[tuple[SourceKind, dt.date | None], ...] = ()
    parts: tuple[tuple[SourceKind, dt.date | None, int, int], ...] = ()


def snapshot(installation: Installation, now: dt.datetime) -> None:
    """Keep the public's numbers of today and their record, once a day; thin out what is old."""
    slug = installation.campaign.slug
    counted_at, _ = _numbers(installation, now)
    if counted_at == now:
        record(installation, now)
    gone = snapshots.thin_out(slug, ORGANISERS, now - KEPT_WHOLE, CENTRAL_ZONE)
    log.info("snapshots thinned out", campaign=slug, number=gone)


def current(installation: Installation, now: dt.datetime) -> PublicSnapshot:
    """Return what the public sees at *now*.

    Numbers of accounts are those of the day's snapshot; rallies, events, reports and gaps are of
    *now*. An unconfirmed rally is in none of it: a false meeting point is an ambush.
    """
    counted_at, day = _numbers(installation, now)
    around = Surroundings(installation, now)
    views = around.views("rally", None, day.figures, counted_at)
    known = {view.rally: view for view in views if view.rally is not None}
    counted = any(view.numbers.persons != 0 for view in views)
    if hijacked(installation):
        # Whoever has the account may have written what its events declare.
        known = {rally_id: replace(view, event_counts=()) for rally_id, view in known.items()}
    missing = gaps(around.unread)
    return PublicSnapshot(
        taken_at=now,
        counted_at=counted_at,
        floor=installation.campaign.thresholds.small_count,
        rallies=tuple(
            _public(
                rally,
                known[rally.id],
                _doubts(around.doubts.get(_cell(rally), ()), day, rally.place.zone),
                counted_at if counted else None,
            )
            for rally in around.rallies
            if _is_public(rally)
        ),
        gaps=tuple((one.kind, one.since) for one in missing if one.lacking == one.total),
        parts=tuple(
            (one.kind, one.since, one.lacking, one.total)
            for one in missing
            if one.lacking < one.total
        ),
    )


def record(installation: Installation, now: dt.datetime) -> int:
    """Keep what the public sees at *now* for ever and return the number it is found by.

    The last record's number when nothing has changed since.
    """
    slug = installation.campaign.slug
    seen = current(installation, now)
    last = snapshots.latest_number(slug, RECORD, now)
    if last is not None and _content(kept(installation, last)) == _content(seen):
        return last
    return snapshots.keep(slug, RECORD, now, msgspec.json.encode(seen))


def kept(installation: Installation, number: int) -> PublicSnapshot:
    """Return the record with that *number*.

    Raises:
        NotFoundError: There is none.
    """
    found = snapshots.numbered(installation.campaign.slug, RECORD, number)
    if found is None:
        raise NotFoundError(f"snapshot {number}: never shown to the public")
    return msgspec.json.decode(found, type=PublicSnapshot)


class _Day(msgspec.Struct, frozen=True):
    """The public's numbers of a day; ``without`` is told of doubts, in the order of their keys."""

    figures: Figures = NO_FIGURES
    without: tuple[tuple[_DoubtKey, int | None], ...] = ()


def _numbers(installation: Installation, now: dt.datetime) -> tuple[dt.datetime, _Day]:
    """Return the public's numbers of today and since when they stand; taken when there are none."""
    slug = installation.campaign.slug
    kept_one = snapshots.latest(slug, NUMBERS, now)
    if kept_one is not None and central_day(kept_one[0]) >= central_day(now):
        day = msgspec.json.decode(kept_one[1], type=_Day)
        if day.figures != NO_FIGURES or not figures.is_any(slug):
            return kept_one[0], day
    before = snapshots.last(slug, NUMBERS)
    last = msgspec.json.decode(before[1], type=_Day).figures if before else NO_FIGURES
    views = msgspec.json.encode(_day(installation, last))
    try:
        taken_at, views = snapshots.follow(slug, NUMBERS, now, views, before[1] if before else None)
    except StartError:
        # A full disk: what cannot be kept is not shown; the last numbers stand, with their day.
        if before is None:
            raise
        taken_at, views = before
    return taken_at, msgspec.json.decode(views, type=_Day)


def _day(installation: Installation, last: Figures) -> _Day:
    floor = installation.campaign.thresholds.small_count
    doubtful = crowds.doubts(installation.campaign.slug, floor)
    told = {_key(one): doubts.without(one, floor) for found in doubtful.values() for one in found}
    shown = public(shown_now(installation))
    return _Day(still_hidden(shown, last), tuple(told.items()))


def _key(one: KeptDoubt) -> _DoubtKey:
    return one.cell.place_code, one.cell.rally, one.sign, one.day


def _doubts(found: Iterable[KeptDoubt], day: _Day, zone: ZoneInfo) -> tuple[DoubtLine, ...]:
    """Return the doubts of this moment, with the numbers of the *day*: they move with the others.

    Else they would tell each quarter of an hour who came.
    """
    told = dict(day.without)
    return tuple(
        replace(doubts.line(one, zone), without=told.get(_key(one)), settled_by="") for one in found
    )


def _cell(rally: Rally) -> CellKey:
    return CellKey(rally.place.code, rally.id)


def _is_public(rally: Rally) -> bool:
    return rally.confirmed_at is not None and rally.status is not RallyStatus.PROPOSED


def _public(
    rally: Rally, view: TallyView, doubtful: tuple[DoubtLine, ...], counted_at: dt.datetime | None
) -> PublicRally:
    confirmed_at = rally.confirmed_at
    # The numbers of the day know nothing of a rally that came later: it has none, rather than 0.
    later = counted_at is None or (confirmed_at is not None and confirmed_at > counted_at)
    return PublicRally(
        rally=rally.id,
        place_code=rally.place.code,
        on=rally.plan.date,
        time=rally.plan.time,
        venue=rally.plan.venue,
        status=rally.status,
        accounts=(view.numbers.persons or None) if later else view.numbers.persons,
        masked=view.numbers.suppressed,
        events=_declared(view.event_counts),
        reports=view.reports,
        # Of a day without a number, a doubt would tell that many have come since.
        doubts=doubtful if view.numbers.persons else (),
    )


def _declared(events: Iterable[EventNumbers]) -> tuple[EventNumbers, ...]:
    told = [one for one in events if (one.going, one.interested) != (None, None)]
    return tuple(sorted(told, key=lambda one: (not one.cancelled, one.as_of), reverse=True))


def _content(seen: PublicSnapshot) -> PublicSnapshot:
    return replace(seen, taken_at=seen.counted_at)
