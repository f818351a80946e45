"""One look each second at what is due; it decides nothing: every line claims in the database.

Any number of ticks may run at once: what one has claimed the others no longer find.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from worker.services import announce
from worker.services.installation import Installation
from worker.storage import chores, imports, sources
from worker.storage.imports import ReadHint


class Chore(StrEnum):
    """Housekeeping, each by whichever tick comes first."""

    REPLAN = "replan"
    SNAPSHOT = "snapshot"
    PUBLIC = "public"
    ERASE = "erase"
    RETENTION = "retention"
    ALARMS = "alarms"
    HEARTBEAT = "heartbeat"
    ACCOUNTS = "accounts"
    SILENCES = "silences"
    SHEETS = "sheets"


FINAL = frozenset({Chore.RETENTION})
"""What it deletes nothing brings back."""
AGAIN: Mapping[str, timedelta] = {
    Chore.RETENTION: timedelta(hours=1),
    Chore.ACCOUNTS: timedelta(hours=1),
}
"""How soon what is done once a day is done all the same if its turn came to nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TickHints:
    """What to send hints for. Losing one costs time: all of it is found again."""

    collect: tuple[str, ...] = ()
    read: tuple[ReadHint, ...] = ()
    announce: bool = False
    housekeeping: tuple[str, ...] = ()


def timetable(installation: Installation) -> Mapping[str, timedelta]:
    """Return how often each chore is done."""
    return {
        Chore.REPLAN: timedelta(minutes=1),
        Chore.SNAPSHOT: installation.campaign.thresholds.snapshot,
        Chore.PUBLIC: timedelta(hours=1),
        Chore.ERASE: timedelta(minutes=5),
        Chore.RETENTION: timedelta(days=1),
        Chore.ALARMS: timedelta(minutes=1),
        Chore.HEARTBEAT: timedelta(minutes=1),
        Chore.ACCOUNTS: timedelta(days=1),
        Chore.SILENCES: timedelta(hours=1),
        Chore.SHEETS: timedelta(minutes=15),
    }


def tick(installation: Installation, now: datetime) -> TickHints:
    """Claim what is due at *now* and return it."""
    return TickHints(
        collect=tuple(sources.claim_due(now)),
        read=tuple(imports.claim_slices(now)),
        announce=announce.due_within(installation, now),
        housekeeping=chores.claim_due(timetable(installation), now, FINAL, AGAIN),
    )
