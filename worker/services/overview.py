"""« Vue d’ensemble »: every rally of the campaign, by day, as one frozen value."""

import datetime as dt
from itertools import groupby

from worker.domain.campaign import Rally
from worker.domain.waves import wall
from worker.services import facts as gathering
from worker.services import found
from worker.services.coverage import gaps
from worker.services.decisions import days_left, decisions
from worker.services.facts import CAMPAIGN_WIDE, HOME, Facts
from worker.services.installation import Installation
from worker.services.pages import Day, Decision, NextOfAll, Overview, Question, Row
from worker.services.viewer import Viewer


def overview(installation: Installation, viewer: Viewer, now: dt.datetime) -> Overview:
    """Return the first page as *viewer* sees it at *now*; an organiser sees her own places."""
    known = gathering.gather(installation, viewer, now)
    rows = [_row(rally, known) for rally in known.rallies]
    days = [_day(on, list(mine), now) for on, mine in groupby(rows, key=lambda row: row.on)]
    return Overview(
        now=now.astimezone(HOME),
        pause_minutes=installation.campaign.thresholds.snapshot // dt.timedelta(minutes=1),
        coming=tuple(day for day in days if day.days_left >= 0),
        past=tuple(day for day in reversed(days) if day.days_left < 0),
        places=len({rally.place.code for rally in known.rallies}),
        decisions=_decisions(known),
        next=_next(known),
        gaps=gaps(known.around.unread),
        found=found.waiting(installation, known.around, viewer, now),
        lacks=_campaign_lacks(known),
        far=any(rally.place.zone != HOME for rally in known.rallies),
    )


def _day(on: dt.date, rows: list[Row], now: dt.datetime) -> Day:
    left = max((on - now.astimezone(row.place.zone).date()).days for row in rows)
    # A day is over when it is over everywhere: Guadeloupe is five or six hours behind Paris. How
    # far off it is, is told from Paris alone: from Nouméa, Friday was as near as Thursday.
    near = max((on - now.astimezone(HOME).date()).days, 0) if left >= 0 else left
    return Day(on=on, days_left=near, rows=tuple(sorted(rows, key=_order)))


def _order(row: Row) -> tuple[int, str]:
    return -(row.place.population or 0), row.place.name


def _row(rally: Rally, known: Facts) -> Row:
    view, zone = known.tallies.get(rally.id), rally.place.zone
    events = gathering.facebook(view, zone)
    return Row(
        rally_id=rally.id,
        place=rally.place,
        on=rally.plan.date,
        time=rally.plan.time,
        venue=rally.plan.venue,
        status=rally.status,
        interest=gathering.interest(rally, known),
        facebook=events[0] if events else None,
        next=gathering.upcoming(known.of(rally), rally.place),
        decisions=len(decisions(rally, known)),
        lacks=tuple(name for name in gathering.lacks(known.of(rally)) if name not in CAMPAIGN_WIDE),
        may_act=known.viewer.acts(rally.place.code),
    )


def _campaign_lacks(known: Facts) -> tuple[str, ...]:
    named = [name for rally in known.rallies for name in gathering.lacks(known.of(rally))]
    return tuple(dict.fromkeys(name for name in named if name in CAMPAIGN_WIDE))


def _decisions(known: Facts) -> tuple[Decision, ...]:
    """Return all decisions, those that press most first."""
    found = [one for rally in known.rallies for one in decisions(rally, known)]
    return tuple(sorted(found, key=_presses))


def _presses(one: Decision) -> dt.datetime:
    """Return by when *one* is to be decided: an announcement whose time has come, at once.

    A rally without an hour is by its day; a number that looks odd can wait for all others.
    """
    if one.before is not None:
        return one.before
    if one.question is Question.DOUBT:
        return dt.datetime.max.replace(tzinfo=dt.UTC)
    if one.question in {Question.OFF, Question.CONFIRM, Question.HOUR}:
        return wall(one.on, dt.time(), one.place.zone)
    return dt.datetime.min.replace(tzinfo=dt.UTC)


def _next(known: Facts) -> NextOfAll | None:
    """Return what leaves next; of what is held past its moment nobody knows when it will."""
    coming = [
        NextOfAll(place=rally.place, upcoming=next_one)
        for rally in known.rallies
        if (next_one := gathering.upcoming(known.of(rally), rally.place)) is not None
        and days_left(rally, known.now) >= 0
    ]
    return min(coming, key=lambda one: (one.upcoming.at < known.now, one.upcoming.at), default=None)
