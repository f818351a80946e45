"""Who does the housekeeping: each turn of each chore is claimed by one tick only."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from worker.domain.pace import CLOCK_SLACK
from worker.storage.models import Chore
from worker.storage.transaction import write


def claim_due(timetable: Mapping[str, timedelta], now: datetime) -> tuple[str, ...]:
    """Return the chores of *timetable* due at *now* that this call won, next turns moved forward.

    A chore never done is due at once, and so is one whose next turn a clock noted that has been put
    back since. Two calls at the same moment never return the same turn:
    the update says which moment it replaces, so the second one finds nothing to change.
    """
    known = dict(Chore.objects.filter(name__in=timetable).values_list("name", "next_at"))
    latest = {name: now + every + CLOCK_SLACK for name, every in timetable.items()}
    due = [name for name in timetable if not now < known.get(name, now) <= latest[name]]
    if not due:
        return ()
    with write():
        return tuple(
            name for name in due if _won(name, known.get(name), now, now + timetable[name])
        )


def _won(name: str, seen: datetime | None, now: datetime, next_at: datetime) -> bool:
    if seen is None:
        made = Chore.objects.bulk_create([Chore(name=name, next_at=now)], ignore_conflicts=True)
        seen = made[0].next_at
    changed = Chore.objects.filter(name=name, next_at=seen).update(next_at=next_at)
    return changed == 1
