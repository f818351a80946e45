"""What organisers counted at a rally, entered afterwards."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from worker.domain.kinds import FigureKind, Speaker
from worker.domain.post import Report
from worker.storage import models
from worker.storage.transaction import write


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One count of a rally, who entered it and when; ``report`` names nobody."""

    id: int
    rally: UUID
    low: int
    high: int
    by: str
    at: dt.datetime
    report: Report


def add(rally: UUID, low: int, high: int, by: str, now: dt.datetime) -> None:
    """Keep that *by* says between *low* and *high* people were there; said twice is said once."""
    with write():
        # Two presses at once: the second waits and finds the first. Older databases hold twins.
        list(models.Rally.objects.select_for_update().filter(id=rally))
        told = {"rally_id": rally, "low": low, "high": high, "by": by}
        if not models.TurnoutEntry.objects.filter(withdrawn_at__isnull=True, **told).exists():
            models.TurnoutEntry.objects.create(at=now, **told)


def withdraw(rally: UUID, number: int, by: str, now: dt.datetime) -> None:
    """Take an entry back; it stays in the table with who did so."""
    with write():
        rows = models.TurnoutEntry.objects.filter(
            pk=number, rally_id=rally, withdrawn_at__isnull=True
        )
        rows.update(withdrawn_at=now, withdrawn_by=by)


def entries(campaign: str) -> tuple[Entry, ...]:
    """Return the entries of *campaign* that stand, oldest first."""
    rows = models.TurnoutEntry.objects.filter(rally__campaign=campaign, withdrawn_at__isnull=True)
    return tuple(
        Entry(
            id=row.pk,
            rally=row.rally_id,
            low=row.low,
            high=row.high,
            by=row.by,
            at=row.at,
            report=_report(row),
        )
        for row in rows.select_related("rally").order_by("at", "id")
    )


def _report(row: models.TurnoutEntry) -> Report:
    return Report(
        place_code=row.rally.place_code,
        on=row.rally.date,
        kind=FigureKind.ATTENDANCE,
        low=row.low,
        high=row.high,
        approx=False,
        said_by=Speaker.ORGANISERS,
        publisher="",
        url=None,
        as_of=row.at,
    )
