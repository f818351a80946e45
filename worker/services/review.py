"""Past rallies: the interest there was beside the people who came, as ranges, never as a ratio."""

import datetime as dt
from dataclasses import dataclass

from worker.domain.campaign import Place, Rally
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.figures import MOST, Range, total
from worker.domain.kinds import RallyStatus
from worker.errors import InputError
from worker.services import facts as gathering
from worker.services import ledger
from worker.services.decisions import days_left
from worker.services.installation import Installation
from worker.services.pages import FacebookCounts, Interest, Turnout
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
    """Past rallies, newest first. ``total``: sum of the lows to sum of the highs of those known."""

    now: dt.datetime
    lines: tuple[PastLine, ...]
    total: Range | None
    unknown: int


def review(installation: Installation, viewer: Viewer, now: dt.datetime) -> Review:
    """Return the past rallies that *viewer* may see."""
    known = gathering.gather(installation, viewer, now)
    lines = []
    for rally in reversed(known.rallies):
        if not is_past(rally, now):
            continue
        view = known.tallies.get(rally.id)
        events = gathering.facebook(view, rally.place.zone)
        lines.append(
            PastLine(
                place=rally.place,
                on=rally.plan.date,
                interest=gathering.interest(rally, known),
                facebook=events[0] if events else None,
                turnout=ledger.turnout(view.reports if view else ()),
            )
        )
    ranges = [Range(one.turnout.low, one.turnout.high) if one.turnout else None for one in lines]
    return Review(
        now=now.astimezone(CENTRAL_ZONE),
        lines=tuple(lines),
        total=total(ranges),
        unknown=ranges.count(None),
    )


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
