"""Announcers are killed or stopped at one chosen moment; the network's ledger is the judge."""

import datetime as dt
import os
import signal
import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.chaos.announcers import PACE, Mother, Spec
from tests.chaos.nemesis import doubles
from tests.fakes.network import FakeNetwork, Manners, ledger_of, serving
from tests.services.announcing import SOMEBODY, house, mastodon
from tests.services.installations import plan
from tests.waiting import wait_for
from worker.domain.kinds import DeliveryState as State
from worker.services import rallies
from worker.storage import plans
from worker.storage.models import Receipt

pytestmark = pytest.mark.chaos

SPREAD_SECONDS = 5.0


@dataclass
class Arena:
    """One run: a network, the mother of the announcers, and what they were told."""

    mother: Mother
    ledger: Path
    network: FakeNetwork


def open_arena(stack: ExitStack, folder: Path, store: str, manners: Manners, number: int) -> Arena:
    """Plan *number* deliveries over the next seconds on a fake network."""
    network, url = stack.enter_context(serving(folder / "ledger", manners))
    now = dt.datetime.now(dt.UTC)
    start = (now + dt.timedelta(hours=3)).replace(second=0, microsecond=0)
    first = (start - now).total_seconds() - 1.0
    dues = tuple(first - SPREAD_SECONDS * one / number for one in range(number))
    spec = Spec(
        database_url=store,
        write_lock=str(folder / "write.lock"),
        data=str(folder / "data"),
        url=url,
        start=start.isoformat(),
        dues=dues,
    )
    plan_all(spec, start, now)
    mother = stack.enter_context(Mother(spec))
    return Arena(mother, folder / "ledger", network)


def plan_all(spec: Spec, start: dt.datetime, now: dt.datetime) -> None:
    where = house((mastodon(spec.url),), spec.waves)
    local = start.astimezone(plan("Paris").place.zone)
    wanted = replace(plan("Paris", local.date(), local.time()), venue="place de la République")
    late = replace(where, campaign=replace(where.campaign, ends_on=local.date()))
    rally = rallies.add(late, wanted, SOMEBODY, now)
    rallies.confirm(late, rally.id, SOMEBODY, now)


def settled() -> bool:
    return all(one.progress.state is State.SENT for one in plans.all_of("essai"))


def test_killed_between_the_network_s_yes_and_our_commit(store: str, tmp_path: Path) -> None:
    manners = Manners()
    with ExitStack() as stack:
        arena = open_arena(stack, tmp_path, store, manners, 1)
        first = arena.mother.fork()

        def kill_once() -> None:
            manners.on_accept = None
            arena.mother.kill(first)

        manners.on_accept = kill_once
        posted = wait_for(lambda: bool(arena.network.posts), 20)
        arena.mother.fork()
        done = wait_for(settled, 20)

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
        assert wait_for(lambda: any(_moving(State.CLAIMED, State.SENDING)), 20)
        os.kill(stopped, signal.SIGSTOP)
        arena.mother.fork()
        time.sleep((PACE.lease + PACE.settle).total_seconds())
        os.kill(stopped, signal.SIGCONT)
        done = wait_for(settled, 30)

    assert done
    assert doubles(ledger_of(arena.ledger)) == 0


def _moving(*states: State) -> list[bool]:
    return [one.progress.state in states for one in plans.all_of("essai")]
