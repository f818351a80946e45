"""The whole announcer under a nemesis, judged by the networks' own ledgers.

A short run by default. CHAOS_PUBLISHES=2000 CHAOS_SEEDS=5 is the long one (`.ci/run --long`); the
control arm, a naive lease with retry, must show doubles, or the run proves nothing.
"""

import datetime as dt
import os
import random
import time
from collections import Counter, deque
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.db import DatabaseError, connections

from tests.chaos.announcers import naive_table
from tests.chaos.fleet import BLIND, Fleet, Orders, shows_an_image
from tests.chaos.nemesis import MIX, Nemesis, doubles, number_of
from tests.fakes.network import FakeNetwork, Manners, ledger_of, serving
from tests.fakes.relay import Relay, relaying
from tests.services.announcing import SOMEBODY
from tests.services.installations import plan
from worker.domain.announcement import Delivery
from worker.domain.backoff import LONGEST
from worker.domain.delivery import Proof
from worker.domain.kinds import DeliveryState as State
from worker.services import announce, rallies
from worker.storage import campaigns, plans

pytestmark = pytest.mark.chaos

PUBLISHES = int(os.environ.get("CHAOS_PUBLISHES", "120"))
SEEDS = range(1, 1 + int(os.environ.get("CHAOS_SEEDS", "1")))
# So many deliveries a second, on two cores that also run the networks and the control arm.
PACE_PER_SECOND = 16
# A machine may be slow, and nothing may stand still: so long without one more delivery done, beside
# the longest wait that is meant, after uploads that failed again and again.
STILL_SECONDS = 120.0 + LONGEST.total_seconds()
# The network takes a post at the latest so long after it left: within the settle time.
PATIENCE = 1.3
RELAY_PATIENCE = 0.3
# The night summer time ended: from 2:15 on, and after the jump from 3:00, 105 minutes later.
FIRST = dt.datetime(2017, 10, 29, 0, 15, tzinfo=dt.UTC)
SECOND = dt.datetime(2017, 10, 29, 2, 0, tzinfo=dt.UTC)
WARM_UP = FIRST - dt.timedelta(minutes=5)
CLASSES = {
    "cle": Manners(honours_key=True, twin_500=True),
    "jumeaux": Manners(refuses_twins=True),
    "lisible": Manners(),
    BLIND: Manners(readable=False),
}


@dataclass
class Arena:
    """One run: what is announced, the networks, and what stands before them."""

    orders: Orders
    networks: list[FakeNetwork]
    relays: list[Relay]
    seconds: float

    def set_clock(self, moment: dt.datetime) -> None:
        """Make it *moment* in the announcers' world and on the networks' clocks."""
        ahead = moment.timestamp() - time.time()
        self.orders.put_clock(ahead)
        for network in self.networks:
            network.manners.ahead = ahead


def open_arena(stack: ExitStack, folder: Path, store: str, chance: random.Random) -> Arena:
    """Serve the networks and plan every delivery."""
    number = PUBLISHES // len(CLASSES)
    seconds = PUBLISHES / PACE_PER_SECOND
    networks, relays, urls = [], [], {}
    for name, manners in (*CLASSES.items(), ("naif", Manners())):
        faults = deque(chance.choice(MIX) for _ in range(number * 6))
        kind = replace(manners, faults=faults, lag=0.3, late=0.9, retry_after=1, patience=PATIENCE)
        network, url = stack.enter_context(serving(folder / name, kind))
        relay, urls[name] = stack.enter_context(relaying(url, RELAY_PATIENCE))
        networks.append(network)
        relays.append(relay)
    naive_url = urls.pop("naif")
    ats = [
        WARM_UP.astimezone(ZoneInfo("Europe/Paris")).time().isoformat(),
        *_ats("02:15", number // 2 - 1, seconds / 2),
        *_ats("03:00", -(-number // 2), seconds / 2),
    ]
    arena = Arena(Orders(store, str(folder), urls, naive_url, ats), networks, relays, seconds)
    arena.set_clock(WARM_UP)
    where = arena.orders.house()
    wanted = replace(plan("Paris", dt.date(2017, 10, 29), dt.time(15)), venue="place de la Paix")
    rally = rallies.add(where, wanted, SOMEBODY, FIRST - dt.timedelta(days=1))
    rallies.confirm(where, rally.id, SOMEBODY, FIRST - dt.timedelta(days=1))
    announce.replan(where, FIRST - dt.timedelta(hours=3))
    return arena


def begin(arena: Arena, fleet: Fleet, folder: Path) -> None:
    """Let the first wave pass in peace, so that whoever is struck is at work; then start the day.

    Workers take seconds to start: struck before that, nothing would have been sent yet.
    """
    until = time.monotonic() + STILL_SECONDS
    while not any(network.posts for network in arena.networks[:-1]):
        assert time.monotonic() < until, (folder / "fleet.log").read_text()
        fleet.tend("worker", "beat")
        time.sleep(0.05)
    number = PUBLISHES // len(CLASSES)
    dues = tuple(arena.seconds * (1 - one / number) for one in range(number))
    naive_table(str(folder / "naive.sqlite3"), number, time.time() - arena.seconds, dues)
    arena.set_clock(FIRST - dt.timedelta(seconds=0.5))


def _ats(first_at: str, number: int, seconds: float) -> list[str]:
    first = dt.datetime.combine(dt.date(2017, 10, 29), dt.time.fromisoformat(first_at))
    step = dt.timedelta(seconds=seconds * 0.8 / max(1, number))
    return [(first + step * one).time().isoformat() for one in range(number)]


def settle(fleet: Fleet) -> bool:
    """Tend the fleet until nothing is left but what asks a person; False if it stands still."""
    fewest, since = PUBLISHES, time.monotonic()
    while (left := still_open(fleet)) and time.monotonic() - since < STILL_SECONDS:
        if left < fewest:
            fewest, since = left, time.monotonic()
        time.sleep(0.2)
    return not left


def still_open(fleet: Fleet, slug: str = "essai") -> int:
    """Return how many deliveries neither are there nor ask a person; a freeze ends once known.

    While the database is away, as many as there are.
    """
    fleet.tend()
    try:
        open_ones = [one for one in plans.all_of(slug) if not _done(one)]
        looking = any(one.progress.state in {State.UNCERTAIN, State.SENDING} for one in open_ones)
        if campaigns.state(slug).frozen and not looking:
            # What a restored database had forgotten is known again: a person lets the rest go on.
            campaigns.set_frozen(slug, frozen=False)
    except DatabaseError:
        connections.close_all()
        return PUBLISHES
    return len(open_ones)


def left_open(slug: str = "essai") -> list[str]:
    """Return what is neither there nor asks a person, and how it stands."""
    return [
        f"{one.planned.account} {one.planned.wave}: {one.progress}"
        for one in plans.all_of(slug)
        if not _done(one)
    ]


def _done(one: Delivery) -> bool:
    asks = one.progress.state is State.UNCERTAIN and one.progress.proof is Proof.NONE
    return asks or one.progress.state is State.SENT


@pytest.mark.parametrize("seed", SEEDS)
def test_once_each_whatever_breaks(store: str, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret, the same run again
    begun = time.monotonic()
    with ExitStack() as stack:
        arena = open_arena(stack, tmp_path, store, chance)
        fleet = stack.enter_context(Fleet(arena.orders))
        nemesis = Nemesis(fleet, arena.relays, chance, tmp_path, Counter())
        begin(arena, fleet, tmp_path)
        nemesis.rage(arena.seconds, lambda: arena.set_clock(SECOND - dt.timedelta(seconds=0.5)))
        done = settle(fleet)

    ledgers = {name: ledger_of(tmp_path / name) for name in (*CLASSES, "naif")}
    asking = {
        int(one.planned.wave[1:])
        for one in plans.all_of("essai")
        if one.progress.state is State.UNCERTAIN
    }
    wanted = set(range(len(arena.orders.ats)))
    posts = [post for name in CLASSES for post in ledgers[name]]
    undressed = [post for post in posts if post.images != shows_an_image(number_of(post))]
    missing = {name: wanted - set(map(number_of, ledgers[name])) for name in CLASSES}
    row = (
        f"| {seed} | {store.partition(':')[0]} | {sum(nemesis.blows.values())} |"
        f" {len(wanted) * len(CLASSES)} |"
        f" {sum(doubles(ledgers[name]) for name in CLASSES)} |"
        f" {sum(len(missing[name]) for name in CLASSES if name != BLIND)} |"
        f" {len(asking)}, of which {len(asking & missing[BLIND])} never left |"
        f" {doubles(ledgers['naif'])} of {len(set(map(number_of, ledgers['naif'])))} |"
        f" {time.monotonic() - begun:.0f} s |"
    )
    print(row, dict(nemesis.blows))  # noqa: T201 - the table of docs/announcing.md
    if path := os.environ.get("CHAOS_TABLE"):
        with Path(path).open("a") as table:
            table.write(f"{row} {dict(nemesis.blows)}\n")
    assert doubles(ledgers["naif"]) > 0, "the nemesis is too weak to prove anything"
    assert done, left_open()
    assert {name: doubles(ledgers[name]) for name in CLASSES} == dict.fromkeys(CLASSES, 0)
    assert not any(missing[name] for name in CLASSES if name != BLIND), missing
    assert missing[BLIND] <= asking
    assert undressed == []
