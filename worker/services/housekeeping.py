"""What a chore of the timetable does."""

from collections.abc import Callable, Mapping
from datetime import datetime

from worker.services import (
    accounts,
    alarms,
    announce,
    erase,
    keys,
    public,
    retention,
    sheets,
    silences,
    tallies,
)
from worker.services.alone import alone
from worker.services.installation import Installation
from worker.services.tick import AGAIN, Chore, timetable
from worker.storage import chores


def _erase(installation: Installation, now: datetime) -> None:
    keys.watch(installation, now)
    erase.carry_out(installation, now)


CHORES: Mapping[str, Callable[[Installation, datetime], object]] = {
    Chore.REPLAN: announce.replan,
    Chore.SNAPSHOT: tallies.snapshot,
    Chore.PUBLIC: public.snapshot,
    Chore.ERASE: _erase,
    Chore.RETENTION: retention.purge,
    Chore.ALARMS: alarms.tell,
    Chore.HEARTBEAT: alarms.beat,
    Chore.ACCOUNTS: accounts.watch,
    Chore.SILENCES: silences.watch,
    Chore.SHEETS: sheets.send,
}


def do(installation: Installation, chore: str, now: datetime) -> None:
    """Do *chore*, whose turn was claimed by a tick, unless its last turn is still at work here.

    On a slow machine a snapshot of a million posts takes longer than the time between two: all
    threads would read the same rows, and SQLite's journal would never be cut.
    """
    with alone(chore) as first:
        if first:
            CHORES[chore](installation, now)
            if chore in AGAIN:
                chores.put_off(chore, now + timetable(installation)[chore])
