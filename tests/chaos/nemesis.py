"""What goes wrong, at random but the same for one seed, and the verdict from the ledgers."""

import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import connections

from tests.chaos.announcers import PACE
from tests.chaos.fleet import Fleet
from tests.fakes.network import Accepted, Fault
from tests.fakes.relay import Relay
from tests.servers import postgres

# As in the field, only far more often: one post in four goes wrong.
MIX = [
    *[Fault.NONE] * 30,
    *[Fault.CUT] * 4,
    *[Fault.UNAVAILABLE] * 2,
    *[Fault.STALL, Fault.LATE, Fault.HEADERS, Fault.LIMIT],
]
STOP_SECONDS = PACE.lease.total_seconds() + PACE.fresh.total_seconds()


@dataclass
class Nemesis:
    """One run's misfortunes. ``blows`` counts what was killed, stopped, cut or wiped, by kind."""

    fleet: Fleet
    relays: Sequence[Relay]
    chance: random.Random
    folder: Path
    blows: Counter[str]

    def rage(self, seconds: float, jump: Callable[[], None]) -> None:
        """Strike every 0.15 to 0.4 s for so long; the clock jumps in the middle."""
        begun = time.monotonic()
        todo = self._once(seconds, jump)
        while (passed := time.monotonic() - begun) < seconds:
            self.fleet.tend()
            if todo and todo[0][0] <= passed:
                todo.pop(0)[1]()
                continue
            time.sleep(self.chance.uniform(0.15, 0.4))
            self._strike()
        for _, late in todo:
            late()
        for pid in self.fleet.stopped:
            self.fleet.stopped[pid] = 0.0
        self.fleet.tend()

    def _once(
        self, seconds: float, jump: Callable[[], None]
    ) -> list[tuple[float, Callable[[], None]]]:
        url = self.fleet.orders.database_url
        if not url.startswith("sqlite"):
            crashes = [(seconds * part, lambda: self._crash(url)) for part in (0.3, 0.7)]
            return [crashes[0], (seconds / 2, jump), crashes[1]]
        path = Path(url.removeprefix("sqlite:///"))
        return [
            (seconds * 0.3, lambda: _copy(path, self.folder / "backup")),
            (seconds * 0.4, lambda: self._restore(path)),
            (seconds / 2, jump),
        ]

    def _strike(self) -> None:
        number, dice = self.chance.randrange(3), self.chance.random()
        if dice < 0.6:
            self.blows["worker"] += 1
            self.fleet.kill("worker", number)
            self.fleet.kill("naive", number)
        elif dice < 0.75:
            self.blows["stopped"] += 1
            self.fleet.stop("worker", number, STOP_SECONDS)
            self.fleet.stop("naive", number, STOP_SECONDS)
        elif dice < 0.85:
            self.blows["beat"] += 1
            self.fleet.kill("beat", number)
        elif dice < 0.93:
            self.blows["cut"] += sum(relay.cut() > 0 for relay in self.relays)
        else:
            wipe = dice > 0.97
            self.blows["broker wiped" if wipe else "broker"] += 1
            self.fleet.kill_broker(wipe=wipe)
            self.fleet.start_broker()

    def _crash(self, url: str) -> None:
        self.blows["database"] += 1
        postgres.crash(url)
        connections.close_all()

    def _restore(self, path: Path) -> None:
        # As an operator does it: everything is stopped first.
        self.blows["restored"] += 1
        self.fleet.kill_all("worker")
        connections.close_all()
        for tail in ("-wal", "-shm"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
        shutil.copy(self.folder / "backup", path)


def _copy(path: Path, to: Path) -> None:
    with sqlite3.connect(path) as source, sqlite3.connect(to) as target:
        source.backup(target)
    source.close()
    target.close()


def doubles(accepted: Sequence[Accepted]) -> int:
    """Return how many posts a ledger holds beyond one for each text."""
    return len(accepted) - len({number_of(post) for post in accepted})


def number_of(post: Accepted) -> int:
    """Return which announcement a post is; both arms begin theirs alike."""
    return int(post.text.split()[1])
