"""Past rallies: the interest there was beside the people who came, as ranges, never as a ratio."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from worker.domain.campaign import Place, Rally
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.figures import MOST, Range, total
from worker.domain.figures import turnout as range_of
from worker.domain.kinds import RallyStatus
from worker.domain.post import Report
from worker.errors import InputError
from worker.services import facts as gathering
from worker.services import ledger
from worker.services.decisions import days_left
from worker.services.facts import Facts
from worker.services.installation import Installation
from worker.services.pages import FacebookCounts, Interest, Turnout
from worker.services.tallies import TallyView
from worker.services.viewer import Viewer
from worker.storage import turnouts

_HELD = frozenset({RallyStatus.CONFIRMED, RallyStatus.OVER})


@dataclass(frozen=True, slots=True, kw_only=True)
class PastLine:
    """One past rally. ``turnout`` None is unknown."""

    place: Place
    on: dt.date
    interest: Interest
    facebook: FacebookCounts | None
    turnout: Turnout | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Past rallies, newest first. ``total``: sum of the lows to sum of the highs of those known.

    What others published of a town's day stands beside each of its rallies, and is summed once.
    """

    now: dt.datetime
    lines: tuple[PastLine, ...]
    total: Range | None
    unknown: int


def review(installation: Installation, viewer: Viewer, now: dt.datetime) -> Review:
    """Return the past rallies that *viewer* may see."""
    known = gathering.gather(installation, viewer, now)
    past = [rally for rally in reversed(known.rallies) if is_past(rally, now)]
    views = [(rally, known.tallies.get(rally.id)) for rally in past]
    lines = tuple(_line(rally, view, known) for rally, view in views)
    return Review(
        now=now.astimezone(CENTRAL_ZONE),
        lines=lines,
        total=total(_ranges((rally, view.reports) for rally, view in views if view)),
        unknown=sum(line.turnout is None for line in lines),
    )


def _line(rally: Rally, view: TallyView | None, known: Facts) -> PastLine:
    events = gathering.facebook(view, rally.place.zone)
    return PastLine(
        place=rally.place,
        on=rally.plan.date,
        interest=gathering.interest(rally, known),
        facebook=events[0] if events else None,
        turnout=ledger.turnout(view.reports if view else ()),
    )


def _ranges(told: Iterable[tuple[Rally, Sequence[Report]]]) -> Iterator[Range | None]:
    """Yield how many were in each town on each day, its rallies together."""
    days: dict[tuple[str, dt.date], list[Sequence[Report]]] = defaultdict(list)
    for rally, reports in told:
        days[rally.place.code, rally.plan.date].append(reports)
    for each in days.values():
        if len(each) == 1:
            yield range_of(each[0])
            continue
        # Only what organisers entered here, without a publisher, is of one rally alone.
        entered = total(range_of([one for one in mine if not one.publisher]) for mine in each)
        told_by_others = range_of([one for one in each[0] if one.publisher])
        known = [one for one in (entered, told_by_others) if one is not None]
        yield Range(min(r.low for r in known), max(r.high for r in known)) if known else None


def is_past(rally: Rally, now: dt.datetime) -> bool:
    """Tell whether *rally* was held: its start has passed, or its day without a known hour."""
    if rally.status not in _HELD:
        return False
    if rally.starts_at is not None:
        return now >= rally.starts_at
    return days_left(rally, now) < 0


def enter(rally: Rally, low: int, high: int, by: str, now: dt.datetime) -> None:
    """Keep that between *low* and *high* people were counted at *rally*.

    Raises:
        InputError: It has not begun, was not held, or the numbers are no range.
    """
    if not is_past(rally, now):
        raise InputError(f"rally {rally.id}: has not begun; nothing was counted there yet")
    if not 0 <= low <= high <= MOST:
        raise InputError(f"{low} to {high}: expected 0 <= low <= high <= {MOST}")
    turnouts.add(rally.id, low, high, by, now)


def withdraw(rally: Rally, number: int, by: str, now: dt.datetime) -> None:
    """Take back a count that was entered wrongly."""
    turnouts.withdraw(rally.id, number, by, now)
