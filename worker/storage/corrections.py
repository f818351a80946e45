"""What was wrong in a record that the public was shown, said by people."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from worker.storage import models
from worker.storage.transaction import write


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody says was wrong, and when; who said it is not public."""

    said: str
    at: dt.datetime


def add(campaign: str, record: int, rally: UUID, one: Correction, by: str) -> None:
    """Keep what *by* says of a rally in a record; the same said twice is said once."""
    with write():
        # Two presses at once: the second waits and finds the first. Older databases hold twins.
        list(models.Rally.objects.select_for_update().filter(id=rally))
        rows = models.Correction.objects.filter(campaign=campaign, record=record, rally_id=rally)
        if not rows.filter(said=one.said).exists():
            rows.create(
                campaign=campaign, record=record, rally_id=rally, said=one.said, by=by, at=one.at
            )


def of(campaign: str, record: int, rally: UUID) -> tuple[Correction, ...]:
    """Return the corrections of a rally in a record, oldest first."""
    rows = models.Correction.objects.filter(campaign=campaign, record=record, rally_id=rally)
    return tuple(Correction(row.said, row.at) for row in rows)
