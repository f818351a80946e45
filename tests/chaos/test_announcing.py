"""Announcers are killed and stopped while a network loses answers; its ledger is the judge."""

import datetime as dt
import os
import random
import signal
import time
from collections import Counter, deque
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.chaos.announcers import PACE, Mother, Spec, naive_table
from tests.fakes.network import Accepted, FakeNetwork, Fault, Manners, ledger_of, serving
from tests.services.announcing import SOMEBODY, house, mastodon
from tests.services.installations import plan
from worker.domain.kinds import DeliveryState as State
from worker.services import rallies
from worker.storage import plans
from worker.storage.models import Receipt

pytestmark = pytest.mark.chaos

# As in the field, only far more often: one post in four goes wrong.
MIX = [
    *[Fault.NONE] * 30,
    *[Fault.CUT] * 4,
    *[Fault.UNAVAILABLE] * 2,
    *[Fault.STALL, Fault.LATE, Fault.HEADERS, Fault.LIMIT],
]
NUMBER = 120
SPREAD_SECONDS = 5.0
CHAOS_SECONDS = 9.0
SETTLE_SECONDS = 40.0


@dataclass
class Arena:
    """One run: two networks, the mother of the announcers, and what they were told."""

    mother: Mother
    ledger: Path
    naive_ledger: Path
    network: FakeNetwork


def open_arena(stack: ExitStack, folder: Path, store: str, manners: Manners, number: int) -> Arena:
    """Plan *number* deliveries over the next seconds on a fake network, and the naive arm's."""
    network, url = stack.enter_context(serving(folder / "ledger", manners))
    naive = Manners(faults=deque(manners.faults), stall=manners.stall, late=manners.late)
    _, naive_url = stack.enter_context(serving(folder / "naive-ledger", naive))
    now = dt.datetime.now(dt.UTC)
    start = (now + dt.timedelta(hours=3)).replace(second=0, microsecond=0)
    first = (start - now).total_seconds() - 1.0
    dues = tuple(first - SPREAD_SECONDS * one / number for one in range(number))
    spec = Spec(
        database_url=store,
        write_lock=str(folder / "write.lock"),
        data=str(folder / "data"),
        url=url,
        naive_url=naive_url,
        naive_database=str(folder / "naive.sqlite3"),
        start=start.isoformat(),
        dues=dues,
    )
    naive_table(spec.naive_database, number, time.time() + 1.0 - SPREAD_SECONDS, dues)
    plan_all(spec, start, now)
    mother = stack.enter_context(Mother(spec))
    return Arena(mother, folder / "ledger", folder / "naive-ledger", network)


def plan_all(spec: Spec, start: dt.datetime, now: dt.datetime) -> None:
    where = house((mastodon(spec.url),), spec.waves)
    local = start.astimezone(plan("Paris").place.zone)
    wanted = replace(plan("Paris", local.date(), local.time()), venue="place de la République")
    late = replace(where, campaign=replace(where.campaign, ends_on=local.date()))
    rally = rallies.add(late, wanted, SOMEBODY, now)
    rallies.confirm(late, rally.id, SOMEBODY, now)


def until(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.1)
    return condition()


def settled() -> bool:
    return all(one.progress.state is State.SENT for one in plans.all_of("essai"))


def doubles(accepted: list[Accepted]) -> int:
    counted = Counter(post.text.split()[1] for post in accepted)
    return sum(times - 1 for times in counted.values())


def test_killed_between_the_network_s_yes_and_our_commit(store: str, tmp_path: Path) -> None:
    manners = Manners()
    with ExitStack() as stack:
        arena = open_arena(stack, tmp_path, store, manners, 1)
        first = arena.mother.fork()

        def kill_once() -> None:
            manners.on_accept = None
            arena.mother.kill(first)

        manners.on_accept = kill_once
        posted = until(lambda: bool(arena.network.posts), 20)
        arena.mother.fork()
        done = until(settled, 20)

    assert posted
    assert done
    assert len(ledger_of(arena.ledger)) == 1
    assert Receipt.objects.count() == 1


def test_a_worker_stopped_for_longer_than_its_lease_does_not_send_afterwards(
    store: str, tmp_path: Path
) -> None:
    with ExitStack() as stack:
        arena = open_arena(stack, tmp_path, store, Manners(), 12)
        stopped = arena.mother.fork()
        assert until(lambda: any(_moving(State.CLAIMED, State.SENDING)), 20)
        os.kill(stopped, signal.SIGSTOP)
        arena.mother.fork()
        time.sleep((PACE.lease + PACE.settle).total_seconds())
        os.kill(stopped, signal.SIGCONT)
        done = until(settled, 30)

    assert done
    assert doubles(ledger_of(arena.ledger)) == 0


def _moving(*states: State) -> list[bool]:
    return [one.progress.state in states for one in plans.all_of("essai")]


@pytest.mark.parametrize("seed", [1])
def test_no_double_and_nothing_missing_under_a_nemesis(
    store: str, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret, the same run again
    manners = Manners(
        faults=deque(chance.choice(MIX) for _ in range(NUMBER * 4)),
        lag=0.3,
        late=0.9,
        retry_after=1,
    )
    with ExitStack() as stack:
        arena = open_arena(stack, tmp_path, store, manners, NUMBER)
        workers = [arena.mother.fork() for _ in range(3)]
        naive = [arena.mother.fork("naive") for _ in range(3)]
        kills = rage(arena.mother, workers, naive, chance)
        done = until(settled, SETTLE_SECONDS)

    accepted = ledger_of(arena.ledger)
    control = doubles(ledger_of(arena.naive_ledger))
    print(f"kills {kills}, posted {len(accepted)}, naive doubles {control}")  # noqa: T201 - the table
    assert control > 0, "the nemesis is too weak to prove anything"
    assert done
    assert doubles(accepted) == 0
    assert len(accepted) == NUMBER


def rage(mother: Mother, workers: list[int], naive: list[int], chance: random.Random) -> int:
    """Kill or stop workers of both arms at random for a while; return how often it did."""
    end = time.monotonic() + CHAOS_SECONDS
    stopped: list[int] = []
    times = 0
    while time.monotonic() < end:
        time.sleep(chance.uniform(0.2, 0.5))
        times += 1
        for arm, pids in (("real", workers), ("naive", naive)):
            number = chance.randrange(len(pids))
            if chance.random() < 0.25 and pids[number] not in stopped:
                os.kill(pids[number], signal.SIGSTOP)
                stopped.append(pids[number])
            else:
                mother.kill(pids[number])
                pids[number] = mother.fork(arm)
        stopped = [pid for pid in stopped if pid in {*workers, *naive}]
        if stopped and chance.random() < 0.3:
            os.kill(stopped.pop(0), signal.SIGCONT)
    for pid in stopped:
        os.kill(pid, signal.SIGCONT)
    return times
