"""Our rounds through many feeds beside Miniflux's, over the same feeds, in turn on one machine.

Figures are printed (`pytest -n 0 -s`), never judged: machines differ, and so do their neighbours.
"""

import os
import statistics
import sys
from pathlib import Path

import pytest

from tests.servers import miniflux
from tests.services.campaign import NOW, seeded
from worker.bench import feeds
from worker.bench.feed_host import ENTRIES, serving
from worker.clients.http import HttpClient
from worker.services.installation import Installation

FEEDS = int(os.environ.get("BENCH_FEEDS", "3"))
# A figure wants a median; that both find everything does not.
ROUNDS = feeds.ROUNDS if "BENCH_FEEDS" in os.environ else 1
pytestmark = pytest.mark.skipif(
    miniflux.program() is None, reason="Miniflux or PostgreSQL is not installed (Debian packages)"
)


@pytest.fixture
def house(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path / "data", store)


def test_both_readers_find_every_entry_of_the_same_feeds(
    house: Installation, tmp_path: Path
) -> None:
    with serving(FEEDS) as address, miniflux.serving(tmp_path) as other:
        other.follow([f"{address}/{number}" for number in range(FEEDS)])
        ours = feeds.Rounds(house, address, FEEDS, NOW)
        ours.once(FEEDS * ENTRIES)
        seconds: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            seconds.setdefault("unchanged, ours", []).append(ours.once(0))
            seconds.setdefault("unchanged, theirs", []).append(other.round())
        for _ in range(ROUNDS):
            with HttpClient(allow_private=True) as client:
                client.fetch(f"{address}/next")
            seconds.setdefault("changed, ours", []).append(ours.once(FEEDS * ENTRIES))
            seconds.setdefault("changed, theirs", []).append(other.round())
        kept = other.entries()

    medians = {name: round(statistics.median(some), 3) for name, some in seconds.items()}
    kind = house.environment.database_url.partition(":")[0]
    sys.stdout.write(f"\n{kind}, {FEEDS} feeds, seconds: {medians}\n")
    assert kept == FEEDS * ENTRIES * (ROUNDS + 1)
