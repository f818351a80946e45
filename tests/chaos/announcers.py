"""Announcers that live in processes of their own, so that they can be killed and stopped.

A mother process imports everything once and forks a child when asked: a new worker is there in
milliseconds. Run as a module it is that mother; `Mother` is its handle in a test.
"""

import datetime as dt
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import Self

import django

# In a process of its own nothing has started Django yet; in a test this is a repetition.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "worker.settings")
django.setup()

from django.conf import settings  # noqa: E402

from tests.fakes.network import TOKEN  # noqa: E402
from tests.services.announcing import house, mastodon  # noqa: E402
from worker.clients.exchange import Exchange  # noqa: E402
from worker.clients.mastodon import Mastodon  # noqa: E402
from worker.domain.campaign import Wave, WaveMoment  # noqa: E402
from worker.domain.pace import Pace  # noqa: E402
from worker.errors import PortevoixError  # noqa: E402
from worker.services import announce  # noqa: E402

# Everything some twenty times faster than in real life, in the same order.
PACE = Pace(
    ahead=dt.timedelta(seconds=0.5),
    claim=dt.timedelta(seconds=1.5),
    timeout=dt.timedelta(seconds=0.8),
    fresh=dt.timedelta(seconds=0.8),
    lease=dt.timedelta(seconds=3.0),
    settle=dt.timedelta(seconds=2.0),
    rest=dt.timedelta(seconds=2.0),
    between=dt.timedelta(seconds=0.4),
)
NAIVE_LEASE_SECONDS = 1.5


@dataclass(frozen=True)
class Spec:
    """What a mother is told: where everything is, and what is announced when."""

    database_url: str
    write_lock: str
    data: str
    url: str
    start: str
    dues: tuple[float, ...]

    @property
    def waves(self) -> tuple[Wave, ...]:
        """One wave a delivery, due so many seconds before the start."""
        start = WaveMoment(before=dt.timedelta(0))
        return tuple(
            Wave(
                name=f"W{number}",
                moment=WaveMoment(before=dt.timedelta(seconds=seconds)),
                text="",
                template=f"Annonce {number} {{{{ at_place }}}} {{{{ link }}}} {{{{ hashtag }}}}",
                useful_until=start,
            )
            for number, seconds in enumerate(self.dues)
        )


class Mother:
    """The process that forks announcers; ends with the block."""

    def __init__(self, spec: Spec) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.announcers", json.dumps(asdict(spec))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "PORTEVOIX_DATABASE_URL": spec.database_url,
                "PORTEVOIX_DATA": spec.data,
            },
        )
        self._children: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for pid in list(self._children):
            self.kill(pid)
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)

    def fork(self) -> int:
        """Start an announcer and return its process id."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write("one\n")
        self._process.stdin.flush()
        pid = int(self._process.stdout.readline())
        self._children.add(pid)
        return pid

    def kill(self, pid: int) -> None:
        """Kill an announcer with -9."""
        self._children.discard(pid)
        os.kill(pid, signal.SIGKILL)


def naive_table(path: str, number: int, now: float, dues: tuple[float, ...]) -> None:
    """Make the control arm's table: *number* texts, due like the real ones."""
    with sqlite3.connect(path, isolation_level=None) as base:
        base.execute("CREATE TABLE todo (id INTEGER PRIMARY KEY, due REAL, lease REAL, sent INT)")
        last = max(dues)
        rows = [(one, now + last - dues[one]) for one in range(number)]
        base.executemany("INSERT INTO todo VALUES (?, ?, 0, 0)", rows)
    base.close()


def _real(spec: Spec) -> None:
    settings.PORTEVOIX_WRITE_LOCK = spec.write_lock
    where = house((mastodon(spec.url),), spec.waves)
    while True:
        announce.announce(where, dt.datetime.now(dt.UTC), pace=PACE)
        time.sleep(0.05)


def naive(url: str, database: str) -> None:
    """Do what schedulers usually do: take a lease, post, note it; after a fault, again."""
    seconds = PACE.timeout.total_seconds()
    client = Mastodon(Exchange(url, allow_private=True, total_seconds=seconds), TOKEN)
    base = sqlite3.connect(database, isolation_level=None, timeout=5)
    while True:
        now = time.time()
        taken = base.execute(
            "UPDATE todo SET lease = ? WHERE id = (SELECT id FROM todo WHERE sent = 0"
            " AND due <= ? AND lease < ? ORDER BY due LIMIT 1) RETURNING id",
            (now + NAIVE_LEASE_SECONDS, now, now),
        ).fetchall()
        for (number,) in taken:
            try:
                client.publish(f"Annonce {number}", key=str(number), language="fr")
            except PortevoixError:
                continue
            base.execute("UPDATE todo SET sent = 1 WHERE id = ?", (number,))
        if not taken:
            time.sleep(0.02)


def _mother(spec: Spec) -> None:
    # Children are not waited for: the kernel clears them away.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            sys.stdin.close()
            _real(spec)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    told = json.loads(sys.argv[1])
    _mother(Spec(**{**told, "dues": tuple(told["dues"])}))
