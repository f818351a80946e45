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
from worker.services.installation import Installation
from worker.services.tick import Chore


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
    """Do *chore*; its turn was claimed by a tick."""
    CHORES[chore](installation, now)
