"""The page of one place: its rallies, the next one first."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from worker.domain.amendment import CALLED_OFF
from worker.domain.campaign import Campaign, Rally
from worker.domain.kinds import RallyStatus
from worker.domain.tally import EMPTY, Figures, Numbers
from worker.domain.urgent import may_be_said
from worker.errors import NotFoundError
from worker.services import doubts, ledger, review, tallies
from worker.services import facts as gathering
from worker.services.coverage import gaps
from worker.services.decisions import days_left, decisions
from worker.services.facts import Facts
from worker.services.installation import Installation
from worker.services.pages import Bar, Interest, PlacePage, Question, RallyPage, TurnoutLine
from worker.services.tallies import TallyView
from worker.services.viewer import Viewer
from worker.storage import snapshots

# The chart shows the last four weeks.
CHART_DAYS = 28


def page(installation: Installation, viewer: Viewer, code: str, now: dt.datetime) -> PlacePage:
    """Return the page of the place with *code* as *viewer* sees it at *now*.

    Raises:
        NotFoundError: The campaign has no rally there.
    """
    known = gathering.gather(installation, viewer, now, code)
    if not known.rallies:
        raise NotFoundError(f"place {code!r}: no rally of this campaign is there")
    place = known.rallies[0].place
    earlier = _earlier(installation, now, place.zone)
    days = known.around.views("day", code, known.figures, known.counted_at)
    # After the campaign nobody is counted: a day of then is none without posts.
    last = min(now.astimezone(place.zone).date(), installation.campaign.ends_on)
    return PlacePage(
        now=now.astimezone(place.zone),
        place=place,
        rallies=tuple(
            _rally(rally, known, earlier, installation.campaign) for rally in _next_first(known)
        ),
        chart=_chart(days, last) if known.counted else (),
        gaps=gaps(known.around.unread),
    )


def _next_first(known: Facts) -> list[Rally]:
    """Return the coming rallies, nearest first, then the past ones, newest first."""
    coming = [rally for rally in known.rallies if days_left(rally, known.now) >= 0]
    past = [rally for rally in known.rallies if days_left(rally, known.now) < 0]
    return coming + past[::-1]


def _rally(rally: Rally, known: Facts, earlier: "_Earlier | None", campaign: Campaign) -> RallyPage:
    view, zone, rows = known.tallies.get(rally.id), rally.place.zone, known.of(rally)
    lines = (
        gathering.line(row, rally, known.viewer, known.now, known.tariffs.get(row.account))
        for row in rows
    )
    counted = gathering.interest(rally, known)
    asked = decisions(rally, known)
    return RallyPage(
        rally_id=rally.id,
        number=rally.number,
        revision=rally.revision,
        on=rally.plan.date,
        time=rally.plan.time,
        venue=rally.plan.venue,
        status=rally.status,
        confirmed_at=rally.confirmed_at.astimezone(zone) if rally.confirmed_at else None,
        confirmed_by=rally.confirmed_by,
        by_viewer=rally.confirmed_by == known.viewer.email,
        days_left=days_left(rally, known.now),
        decisions=asked,
        interest=_since(counted, rally.id, earlier),
        doubts=doubts.lines(known.doubts.get(rally.id, ()), known.small_count, zone),
        facebook=gathering.facebook(view, zone),
        next=gathering.upcoming(rows, rally.place),
        last=gathering.last_sent(rows),
        lacks=gathering.lacks(rows),
        reports=ledger.lines(view.reports if view else (), zone),
        turnout=ledger.turnout(view.reports if view else ()),
        entries=_entries(rally, known),
        may_enter=known.viewer.acts(rally.place.code) and review.is_past(rally, known.now),
        announcements=tuple(lines),
        opened=gathering.opened(rows),
        unplanned=gathering.unplanned(rally, rows, campaign, known.now),
        may_act=known.viewer.acts(rally.place.code),
        may_note=rally.status not in CALLED_OFF,
        may_say=may_be_said(rally, known.now),
        may_confirm=rally.status not in {RallyStatus.CONFIRMED, RallyStatus.OVER}
        and all(one.question is not Question.CONFIRM for one in asked),
    )


def _entries(rally: Rally, known: Facts) -> tuple[TurnoutLine, ...]:
    zone = rally.place.zone
    return tuple(
        TurnoutLine(id=one.id, low=one.low, high=one.high, by=one.by, at=one.at.astimezone(zone))
        for one in known.entries
        if one.rally == rally.id
    )


class _Earlier:
    """What organisers saw at the end of a day gone by, to say how many came since."""

    def __init__(self, on: dt.date, cells: Figures) -> None:
        self.on = on
        self._persons = {cell.rally: cell.numbers.persons for cell in cells.cells}

    def persons(self, rally_id: UUID) -> int | None:
        """Return the accounts of a rally then; None when masked, 0 when it had no cell yet."""
        return self._persons.get(rally_id, 0)


def _earlier(installation: Installation, now: dt.datetime, zone: ZoneInfo) -> _Earlier | None:
    """Return the last snapshot before yesterday began, else before today did, if there is one."""
    today = now.astimezone(zone).date()
    for back in (1, 0):
        limit = dt.datetime.combine(today - dt.timedelta(days=back), dt.time(), zone)
        kept = snapshots.latest(installation.campaign.slug, tallies.ORGANISERS, limit)
        if kept is not None:
            on = kept[0].astimezone(zone).date()
            return _Earlier(on, msgspec.json.decode(kept[1], type=Figures))
    return None


def _since(counted: Interest, rally_id: UUID, earlier: _Earlier | None) -> Interest:
    """Add how many came since the earlier snapshot; few newcomers are masked like few accounts."""
    before = earlier.persons(rally_id) if earlier else None
    if earlier is None or before is None or counted.accounts is None:
        return counted
    more = counted.accounts - before
    if more < counted.floor:
        return counted
    return replace(counted, more=more, since=earlier.on)


def _chart(days: Sequence[TallyView], last: dt.date) -> tuple[Bar, ...]:
    """Return one bar a day from the first day counted to *last*; a day without posts is 0."""
    told = {view.day: view.numbers for view in days if view.day is not None}
    if not told:
        return ()
    first = max(min(told), last - dt.timedelta(days=CHART_DAYS - 1))
    days_shown = (first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(_bar(on, told.get(on, EMPTY)) for on in days_shown)


def _bar(on: dt.date, numbers: Numbers) -> Bar:
    return Bar(
        on=on,
        accounts=numbers.persons,
        masked=numbers.suppressed,
        posts=numbers.posts,
        reposts=numbers.reposts,
    )
