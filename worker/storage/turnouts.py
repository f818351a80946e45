"""What organisers counted at a rally, entered afterwards."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from worker.domain.kinds import FigureKind, Speaker
from worker.domain.post import Report
from worker.storage import models
from worker.storage.transaction import write

if TYPE_CHECKING:  # generic for mypy alone
    from django.db.models import QuerySet


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One count of a rally, who entered it and when."""

    id: int
    rally: UUID
    low: int
    high: int
    by: str
    at: dt.datetime


def add(rally: UUID, low: int, high: int, by: str, now: dt.datetime) -> None:
    """Keep that *by* says between *low* and *high* people were there."""
    with write():
        models.TurnoutEntry.objects.create(rally_id=rally, low=low, high=high, by=by, at=now)


def withdraw(rally: UUID, number: int, by: str, now: dt.datetime) -> None:
    """Take an entry back; it stays in the table with who did so."""
    with write():
        rows = models.TurnoutEntry.objects.filter(
            pk=number, rally_id=rally, withdrawn_at__isnull=True
        )
        rows.update(withdrawn_at=now, withdrawn_by=by)


def entries(campaign: str) -> tuple[Entry, ...]:
    """Return the entries of *campaign* that stand, oldest first."""
    return tuple(
        Entry(id=row.pk, rally=row.rally_id, low=row.low, high=row.high, by=row.by, at=row.at)
        for row in _standing(campaign)
    )


def reports(campaign: str) -> tuple[Report, ...]:
    """Return the same as reports of the organisers, without the name of who typed them."""
    return tuple(
        Report(
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
        for row in _standing(campaign)
    )


def _standing(campaign: str) -> "QuerySet[models.TurnoutEntry]":
    rows = models.TurnoutEntry.objects.filter(rally__campaign=campaign, withdrawn_at__isnull=True)
    return rows.select_related("rally").order_by("at", "id")
