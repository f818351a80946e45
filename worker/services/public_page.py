"""The public page: what `services.public` keeps, ready to print."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

from worker.domain.campaign import Place
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.kinds import RallyStatus
from worker.services import ledger, public
from worker.services.installation import Installation
from worker.services.pages import DoubtLine, FacebookCounts, Gap, Interest, ReportLine
from worker.services.public import PublicRally, PublicSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicLine:
    """One rally. ``anchor`` is its name in the address of the page."""

    anchor: str
    place: Place
    on: dt.date
    time: dt.time | None
    venue: str | None
    status: RallyStatus
    interest: Interest
    doubts: tuple[DoubtLine, ...]
    facebook: tuple[FacebookCounts, ...]
    reports: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicDay:
    """The rallies of one day."""

    on: dt.date
    lines: tuple[PublicLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicPage:
    """What everybody may see. ``number`` names a record that stays; None is the page of today.

    ``past``: the days that are over, newest first; a record lists all its days in one row.
    """

    title: str
    now: dt.datetime
    taken_at: dt.datetime
    counted_at: dt.datetime
    number: int | None
    days: tuple[PublicDay, ...]
    past: tuple[PublicDay, ...]
    gaps: tuple[Gap, ...]


def page(installation: Installation, now: dt.datetime, number: int | None = None) -> PublicPage:
    """Return the page of this moment, or the record with *number*.

    Raises:
        NotFoundError: There is no record with that number.
    """
    if number is None:
        seen = public.current(installation, now)
    else:
        seen = public.kept(installation, number)
    lines = [shown for rally in seen.rallies if (shown := line(installation, rally, seen))]
    days = [
        PublicDay(on=on, lines=tuple(sorted(mine, key=_order)))
        for on, mine in groupby(lines, key=lambda one: one.on)
    ]
    past = [day for day in reversed(days) if number is None and _is_over(day, now)]
    return PublicPage(
        title=installation.campaign.title,
        now=now.astimezone(CENTRAL_ZONE),
        taken_at=seen.taken_at.astimezone(CENTRAL_ZONE),
        counted_at=seen.counted_at.astimezone(CENTRAL_ZONE),
        number=number,
        days=tuple(day for day in days if day not in past),
        past=tuple(past),
        gaps=(
            *(Gap(kind=kind, since=since) for kind, since in seen.gaps),
            *(
                Gap(kind=kind, since=since, lacking=lacking, total=total)
                for kind, since, lacking, total in seen.parts
            ),
        ),
    )


def _is_over(day: PublicDay, now: dt.datetime) -> bool:
    """Tell whether *day* is over everywhere: Guadeloupe is five or six hours behind Paris."""
    return all(day.on < now.astimezone(one.place.zone).date() for one in day.lines)


def _order(one: PublicLine) -> tuple[int, str]:
    return -(one.place.population or 0), one.place.name


def line(installation: Installation, rally: PublicRally, seen: PublicSnapshot) -> PublicLine | None:
    """Return *rally* of *seen* ready to print; None when its place is no longer known."""
    place = installation.gazetteer.by_code(rally.place_code)
    if place is None:
        return None
    return PublicLine(
        anchor=rally.rally.hex[:8],
        place=place,
        on=rally.on,
        time=rally.time,
        venue=rally.venue,
        status=rally.status,
        interest=Interest(accounts=rally.accounts, masked=rally.masked, floor=seen.floor),
        doubts=rally.doubts,
        facebook=tuple(
            FacebookCounts(
                event=one.event or "",
                source=one.source or "",
                as_of=one.as_of.astimezone(place.zone),
                going=one.going,
                interested=one.interested,
                cancelled=one.cancelled,
            )
            for one in rally.events
        ),
        reports=ledger.lines(rally.reports, place.zone),
    )
