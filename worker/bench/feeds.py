"""How long a round through many feeds takes: nothing new in any of them, and new in all of them.

The feeds are a process of their own on loopback. A round is what the collector's threads do for
sources that are due: claim, fetch, read, count and keep the place, each source in a transaction.
"""

import datetime as dt
import statistics
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import SimpleQueue
from time import perf_counter

from worker.bench.feed_host import ENTRIES, serving
from worker.clients.http import HttpClient
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.errors import InputError
from worker.services.collect import collect
from worker.services.installation import Installation
from worker.services.pace import LONGEST_QUIET
from worker.storage import footprint, sources
from worker.storage.connections import last

ROUNDS = 5
THREADS = 8
"""As the collector has (`worker.cli.up`)."""
LATER = LONGEST_QUIET * 2
"""From one round to the next: every feed is due again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedsBench:
    """Seconds of one round through all feeds: the median of those without news and with."""

    database: str
    feeds: int
    entries: int
    unchanged: float
    changed: float


def run(
    installation: Installation,
    count: int,
    now: dt.datetime,
    progress: Callable[[int], object],
) -> FeedsBench:
    """Read *count* feeds, round after round, into the installation's empty database.

    Raises:
        InputError: A round did not give what it had to.
    """
    with serving(count) as address:
        rounds = Rounds(installation, address, count, now, progress)
        rounds.once(ENTRIES * count)
        unchanged = [rounds.once(0) for _ in range(ROUNDS)]
        changed = []
        for _ in range(ROUNDS):
            with HttpClient(allow_private=True) as client:
                client.fetch(f"{address}/next")
            changed.append(rounds.once(ENTRIES * count))
    return FeedsBench(
        database=footprint.measure().database,
        feeds=count,
        entries=ENTRIES * count,
        unchanged=statistics.median(unchanged),
        changed=statistics.median(changed),
    )


def unseen(_: int) -> None:
    """Show no progress."""


class Rounds:
    """Rounds of an installation through all feeds of the host at *address*."""

    def __init__(
        self,
        installation: Installation,
        address: str,
        count: int,
        now: dt.datetime,
        progress: Callable[[int], object] = unseen,
    ) -> None:
        named = tuple(
            Source(
                name=f"feed-{number}",
                kind=SourceKind.RSS,
                url=f"{address}/{number}",
                allow_private=True,
            )
            for number in range(count)
        )
        # Of a campaign that goes on: nothing is read once it is over.
        going = replace(installation.campaign, ends_on=(now + LATER * (2 * ROUNDS + 2)).date())
        self._house = replace(installation, sources=named, campaign=going)
        # Each a host of its own, as in life: all are due at once.
        sources.ensure({source.name: source.name for source in named}, now)
        self._now = now
        self._progress = progress
        self._done = 0

    def once(self, expected: int) -> float:
        """Visit every feed and return the seconds it took; *expected* entries must be new."""
        self._now += LATER
        names: SimpleQueue[str] = SimpleQueue()
        with ThreadPoolExecutor(THREADS) as pool:
            begun = perf_counter()
            for name in (*sources.claim_due(self._now), *[""] * THREADS):
                names.put(name)
            found = sum(pool.map(lambda _: self._visit_all(names), range(THREADS)))
            took = perf_counter() - begun
        if found != expected:
            raise InputError(f"bench feeds: {found} entries were new, expected {expected}")
        self._done += 1
        self._progress(self._done)
        return took

    def _visit_all(self, names: SimpleQueue[str]) -> int:
        # A thread keeps its connection from visit to visit, as the collector's do.
        with last():
            return sum(self._visit(name) for name in iter(names.get, ""))

    def _visit(self, name: str) -> int:
        outcome = collect(self._house, name, self._now)
        if outcome.error:
            raise InputError(f"bench feeds: {outcome.error}")
        return outcome.posts
