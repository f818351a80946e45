"""Who does the housekeeping: each turn of each chore is claimed by one tick only."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from worker.domain.pace import CLOCK_SLACK
from worker.storage.models import Chore
from worker.storage.transaction import write

PAUSE = timedelta(days=7)
"""So long after its turn, a chore that deletes asks itself whether the clock is right."""
SECOND_LOOK = timedelta(minutes=15)
"""When it is done then: a clock that was ahead at the start has been put right by then."""


def claim_due(
    timetable: Mapping[str, timedelta],
    now: datetime,
    final: Collection[str] = (),
    again: Mapping[str, timedelta] = MappingProxyType({}),
) -> tuple[str, ...]:
    """Return the chores of *timetable* due at *now* that this call won, next turns moved forward.

    What is *final* cannot be undone: after a long pause, which may be a clock that is months ahead,
    it is due a little later. *again* is how soon a turn is due once more that nobody says was done
    (`put_off`): its hint was lost, its worker killed, or it failed.

    A chore never done is due at once, and so is one whose next turn a clock noted that has been put
    back since. Two calls at the same moment never return the same turn:
    the update says which moment it replaces, so the second one finds nothing to change.
    """
    known = dict(Chore.objects.filter(name__in=timetable).values_list("name", "next_at"))
    latest = {name: now + every + CLOCK_SLACK for name, every in timetable.items()}
    due = [name for name in timetable if not now < known.get(name, now) <= latest[name]]
    if not due:
        return ()
    unsure = {name for name in final if name in known and now - known[name] > PAUSE}
    turns = {
        name: SECOND_LOOK if name in unsure else again.get(name, timetable[name]) for name in due
    }
    with write():
        won = [name for name in due if _won(name, known.get(name), now, now + turns[name])]
    return tuple(name for name in won if name not in unsure)


def put_off(name: str, until: datetime) -> None:
    """Move the next turn of the chore *name* to *until*: this one is still at work, or done."""
    with write():
        Chore.objects.filter(name=name).update(next_at=until)


def next_turn(name: str) -> datetime | None:
    """Return when the chore *name* is due next; None when no tick has ever claimed it."""
    return Chore.objects.filter(name=name).values_list("next_at", flat=True).first()


def _won(name: str, seen: datetime | None, now: datetime, next_at: datetime) -> bool:
    if seen is None:
        made = Chore.objects.bulk_create([Chore(name=name, next_at=now)], ignore_conflicts=True)
        seen = made[0].next_at
    changed = Chore.objects.filter(name=name, next_at=seen).update(next_at=next_at)
    return changed == 1
