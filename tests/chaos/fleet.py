"""Everything that announces, as processes that can be killed: Celery workers, beats, a broker.

A mother process imports all of it once and forks a child when asked, so that a new one is there in
milliseconds. Workers run the real shells of `worker.tasks` on a real Valkey; only their pace, their
clock and their networks are the test's. Run as a module it is that mother; `Fleet` is its handle.
"""

import datetime as dt
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Self

ROOT = Path(__file__).parents[2]
os.environ.setdefault("PORTEVOIX_CONFIG", str(ROOT / "config"))

from django.conf import settings  # noqa: E402

from tests.chaos.announcers import PACE, naive  # noqa: E402 - it starts Django
from tests.fakes.forms import png  # noqa: E402
from tests.services.announcing import house, mastodon  # noqa: E402
from worker.domain.announcement import Account  # noqa: E402
from worker.domain.campaign import Wave, WaveMoment  # noqa: E402
from worker.domain.images import Image, digest_of  # noqa: E402
from worker.domain.kinds import NetworkKind  # noqa: E402
from worker.networks.base import Network  # noqa: E402
from worker.services import announce  # noqa: E402
from worker.services.clock import Clock  # noqa: E402
from worker.services.installation import Installation  # noqa: E402
from worker.supervise import broker  # noqa: E402

BLIND = "muet"
"""The account whose network shows nothing to anybody: what is lost there waits for a person."""

IMAGE = Image(file="place.png", alt="La place", digest=digest_of(png()), content=png())
READY = "ready\n"
ARMS = {"worker": 3, "beat": 2, "naive": 3}


def shows_an_image(number: int) -> bool:
    """Tell whether the wave of that number shows one: each fifth does."""
    return number % 5 == 0


@dataclass(frozen=True)
class Orders:
    """What a mother is told: where everything is, and what is announced at which wall moment.

    ``urls``: by account. ``ats``: moments on the wall of Paris on the day, in ISO format.
    """

    database_url: str
    folder: str
    urls: dict[str, str]
    naive_url: str
    ats: list[str]

    @property
    def data(self) -> Path:
        """The data folder: epoch, broker."""
        return Path(self.folder) / "data"

    @property
    def waves(self) -> tuple[Wave, ...]:
        """One wave a moment."""
        return tuple(
            Wave(
                name=f"W{number}",
                moment=WaveMoment(days=0, at=dt.time.fromisoformat(at)),
                text="",
                template=f"Annonce {number} {{{{ at_place }}}} {{{{ link }}}} {{{{ hashtag }}}}",
                useful_until=WaveMoment(before=dt.timedelta(0)),
                image=IMAGE if shows_an_image(number) else None,
            )
            for number, at in enumerate(self.ats)
        )

    def accounts(self) -> tuple[Account, ...]:
        """Return the accounts, one a network; the blind one of a kind that cannot be read."""
        found = (mastodon(url, name) for name, url in self.urls.items())
        return tuple(
            replace(one, kind=NetworkKind.TELEGRAM) if one.name == BLIND else one for one in found
        )

    def house(self) -> Installation:
        """Return the installation that announces, with a data folder of its own."""
        base = house(self.accounts(), self.waves)
        return replace(base, environment=replace(base.environment, data=self.data))

    def now(self) -> dt.datetime:
        """Return the time of this world: ours and what the file ``clock`` adds, in seconds."""
        ahead = float((Path(self.folder) / "clock").read_text())
        return dt.datetime.fromtimestamp(time.time() + ahead, dt.UTC)

    def put_clock(self, ahead: float) -> None:
        """Have everybody's clock *ahead* seconds before ours, in one step."""
        beside = Path(self.folder) / "clock.new"
        beside.write_text(str(ahead))
        beside.replace(Path(self.folder) / "clock")


class Fleet:
    """All processes of one run, and the broker; they end with the block."""

    def __init__(self, orders: Orders) -> None:
        self.orders = orders
        self.pids: dict[str, list[int]] = {arm: [] for arm in ARMS}
        self.stopped: dict[int, float] = {}
        self._killed: set[int] = set()
        self._valkey: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.orders.data.mkdir(exist_ok=True)
        self.start_broker()
        log = (Path(self.orders.folder) / "fleet.log").open("wb")
        self._mother = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.fleet", json.dumps(asdict(self.orders))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            cwd=ROOT,
            env={
                **os.environ,
                "PORTEVOIX_DATABASE_URL": self.orders.database_url,
                "PORTEVOIX_DATA": str(self.orders.data),
                "PORTEVOIX_BROKER_URL": broker.url(self._valkey_folder),
            },
        )
        log.close()
        assert self._mother.stdout
        if self._mother.stdout.readline() != READY:
            self.__exit__()
            raise AssertionError((Path(self.orders.folder) / "fleet.log").read_text())
        return self

    def __exit__(self, *_: object) -> None:
        for arm in ARMS:
            self.kill_all(arm)
        assert self._mother.stdin
        assert self._mother.stdout
        self._mother.stdin.close()
        self._mother.stdout.close()
        self._mother.wait(10)
        self.kill_broker()

    @property
    def _valkey_folder(self) -> Path:
        return self.orders.data / "valkey"

    def start_broker(self) -> None:
        """Start the broker on what its folder holds."""
        self._valkey_folder.mkdir(exist_ok=True)
        self._valkey = subprocess.Popen(
            broker.command(self._valkey_folder), stdout=subprocess.DEVNULL
        )
        broker.wait_until_ready(self._valkey_folder)

    def kill_broker(self, *, wipe: bool = False) -> None:
        """Kill the broker with -9, and with *wipe* forget all it held."""
        assert self._valkey
        self._valkey.kill()
        self._valkey.wait(10)
        if wipe:
            shutil.rmtree(self._valkey_folder)

    def tend(self, *arms: str) -> None:
        """Start what is missing of *arms* (all), as a supervisor does; end stops that were long."""
        for pid in [pid for pid, until in self.stopped.items() if until <= time.monotonic()]:
            del self.stopped[pid]
            if self._is_ours(pid):
                _signal(pid, signal.SIGCONT)
        for arm, wanted in ARMS.items():
            if arms and arm not in arms:
                continue
            self.pids[arm] = [pid for pid in self.pids[arm] if self._is_ours(pid)]
            self.pids[arm] += [self._fork(arm) for _ in range(wanted - len(self.pids[arm]))]

    def kill(self, arm: str, number: int) -> None:
        """Kill one of *arm* with -9."""
        self._kill(self.pids[arm].pop(number % len(self.pids[arm])))

    def kill_all(self, arm: str) -> None:
        """Kill all of *arm*, and return once whatever was killed is gone, these and others."""
        while self.pids[arm]:
            self.kill(arm, 0)
        while self._killed:
            self._killed = {pid for pid in self._killed if self._is_ours(pid)}
            time.sleep(0.01)

    def stop(self, arm: str, number: int, seconds: float) -> None:
        """Stop one of *arm* for so long."""
        pid = self.pids[arm][number % len(self.pids[arm])]
        if not self._is_ours(pid):
            return
        self.stopped[pid] = time.monotonic() + seconds
        _signal(pid, signal.SIGSTOP)

    def _is_ours(self, pid: int) -> bool:
        """Tell whether *pid* is a child of the mother still: a busy machine gives numbers anew."""
        try:
            told = Path(f"/proc/{pid}/stat").read_text()
        except (FileNotFoundError, ProcessLookupError):
            return False
        return int(told.rpartition(")")[2].split()[1]) == self._mother.pid

    def _kill(self, pid: int) -> None:
        if not self._is_ours(pid):
            return
        self._killed.add(pid)
        _signal(pid, signal.SIGCONT)
        _signal(pid, signal.SIGKILL)

    def _fork(self, arm: str) -> int:
        assert self._mother.stdin
        assert self._mother.stdout
        self._mother.stdin.write(f"{arm}\n")
        self._mother.stdin.flush()
        return int(self._mother.stdout.readline())


def _signal(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)


def _networks(where: Installation) -> Mapping[str, Network]:
    """Return the networks of all accounts; the blind one answers like the others."""
    readable = replace(
        where, accounts=tuple(replace(one, kind=NetworkKind.MASTODON) for one in where.accounts)
    )
    return announce.open_networks(readable, Clock.from_now(dt.datetime.now(dt.UTC)), PACE)


def _worker(orders: Orders, tasks: ModuleType) -> None:
    from worker import celery  # noqa: PLC0415 - a second of imports only the mother needs

    settings.PORTEVOIX_WRITE_LOCK = str(Path(orders.folder) / "write.lock")
    where = orders.house()
    # The shells as they are; only what they hand to their one service call is the test's.
    vars(tasks).update(INSTALLATION=where, _now=orders.now)
    defaults = announce.announce.__kwdefaults__
    assert defaults
    defaults.update(pace=PACE, networks=_networks(where))
    celery.worker(f"fleet{os.getpid()}", ("tick", "announce"), celery.Pool.THREADS, 4)


def _beat() -> None:
    from worker import celery  # noqa: PLC0415 - the same

    celery.beat()


def _mother(orders: Orders) -> None:
    from worker import tasks  # noqa: PLC0415 - it is set up by the mother's environment

    sys.stdout.write(READY)
    sys.stdout.flush()
    # Children are not waited for: the kernel clears them away.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            sys.stdin.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            arm = line.strip()
            if arm == "naive":
                naive(orders.naive_url, str(Path(orders.folder) / "naive.sqlite3"))
            elif arm == "beat":
                _beat()
            else:
                _worker(orders, tasks)
            os._exit(1)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _mother(Orders(**json.loads(sys.argv[1])))
