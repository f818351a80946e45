"""What is unclear rests for a while on the database's clock, and is looked up by one worker."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import DRY, J7
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    J7_DUE,
    QUICK,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    turn,
)
from worker.domain import announcement as domain
from worker.domain.amendment import FIRST
from worker.domain.delivery import Event, Happening, Outcome, Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.domain.pace import DEFAULT_PACE
from worker.services import announce, rallies
from worker.storage import deliveries, dry_runs, epochs, plans
from worker.storage.connections import last
from worker.storage.delivery_rows import database_clock
from worker.storage.models import Delivery
from worker.storage.transaction import write

HOUR = dt.timedelta(hours=1)
LATER = J7_DUE + QUICK.settle + SECOND
REAL = {"paris": NetworkKind.MASTODON}


def test_a_worker_whose_clock_is_ahead_looks_no_earlier_than_the_database_s_clock_lets_it(
    store: str, tmp_path: Path
) -> None:
    slow = replace(QUICK, rest=HOUR)
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.CUT))) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE, pace=slow)

        turn(where, LATER, pace=slow)
        early = network.calls.count("GET")
        Delivery.objects.update(lease_until=None)
        turn(where, LATER, pace=slow)

    assert early == 0
    assert plans.all_of("essai")[0].progress.state is State.SENT


def test_what_a_restored_database_doubts_rests_on_its_clock_as_well(store: str) -> None:
    confirmed(where := house((mastodon("http://127.0.0.1:9"),), (J7,)))
    announce.replan(where, J7_DUE)
    slow = replace(QUICK, rest=HOUR)

    doubted = epochs.doubt("essai", 1, J7_DUE, slow)

    assert doubted == 1
    assert deliveries.claim_look_ups("essai", LATER, limit=10, owner="one", pace=slow) == []


def test_what_one_worker_looks_up_no_other_does(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.CUT))) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)

    first, second = (
        deliveries.claim_look_ups("essai", LATER, limit=10, owner=one, pace=QUICK)
        for one in ("one", "another")
    )

    assert (len(first), second) == (1, [])


def test_what_is_said_again_is_claimed_before_what_was_due_first(store: str) -> None:
    where = house((mastodon("http://127.0.0.1:9"),), (J7,))
    confirmed(where)
    again = confirmed(where, "Lyon")
    announce.replan(where, J7_DUE)
    Delivery.objects.filter(rally=again.id).update(priority=FIRST, next_at=J7_DUE + SECOND)

    (one,) = deliveries.claim(
        "essai", {"paris": NetworkKind.MASTODON}, J7_DUE, limit=1, owner="a", pace=QUICK
    )

    assert one.planned.rally_id == again.id


def test_a_late_answer_takes_the_lease_of_no_other_worker(store: str) -> None:
    confirmed(where := house((mastodon("http://127.0.0.1:9"),), (J7,)))
    announce.replan(where, J7_DUE)
    (late,) = deliveries.claim("essai", REAL, J7_DUE, limit=1, owner="one", pace=QUICK)
    Delivery.objects.update(lease_until=J7_DUE)
    deliveries.sweep("essai", J7_DUE, QUICK)
    deliveries.claim("essai", REAL, J7_DUE, limit=1, owner="another", pace=QUICK)

    deliveries.finish([told(late, Happening.LOST)], J7_DUE, QUICK)

    (row,) = Delivery.objects.all()
    assert (row.state, row.owner) == (State.CLAIMED, "another")
    assert row.lease_until


def test_what_is_answered_while_its_rally_changes_leaves_as_that_stands(store: str) -> None:
    where = house((DRY,), (J7,))
    rally = confirmed(where)
    announce.replan(where, J7_DUE)
    dry = {"essai": NetworkKind.DRY_RUN}
    claimed = deliveries.claim("essai", dry, J7_DUE, limit=1, owner="one", pace=QUICK)
    begun = deliveries.begin(claimed, J7_DUE, QUICK)

    def answer() -> None:
        with last():
            deliveries.finish([told(one, Happening.UNSENT) for one in begun], J7_DUE, QUICK)

    with ThreadPoolExecutor(1) as pool:
        with write():
            rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE)
            network = pool.submit(answer)
            wait([network], timeout=0.3)
        network.result()
    turn(where, LATER)

    assert ["place de la Nation" in post.text for post in dry_runs.posts()] == [True]


def test_a_network_that_could_not_be_read_is_soon_asked_again(store: str) -> None:
    confirmed(where := house((mastodon("http://127.0.0.1:9"),), (J7,)))
    announce.replan(where, J7_DUE)
    slow = replace(QUICK, rest=HOUR)
    (one,) = deliveries.claim("essai", REAL, J7_DUE, limit=1, owner="one", pace=slow)
    deliveries.begin([one], J7_DUE, slow)
    deliveries.finish([told(one, Happening.LOST)], J7_DUE, slow)
    Delivery.objects.update(lease_until=None)
    (unclear,) = deliveries.claim_look_ups("essai", LATER, limit=1, owner="one", pace=slow)

    deliveries.finish([told(unclear, Happening.BLIND)], LATER, slow)

    (row,) = Delivery.objects.all()
    assert row.lease_until
    assert row.lease_until - database_clock() < HOUR / 2


def test_what_a_killed_worker_had_only_claimed_is_free_within_seconds(store: str) -> None:
    confirmed(where := house((mastodon("http://127.0.0.1:9"),), (J7,)))
    announce.replan(where, J7_DUE)

    claimed = deliveries.claim("essai", REAL, J7_DUE, limit=1, owner="one", pace=DEFAULT_PACE)
    claim = Delivery.objects.get().lease_until
    deliveries.begin(claimed, J7_DUE, DEFAULT_PACE)
    call = Delivery.objects.get().lease_until

    clock = database_clock()
    assert claim
    assert call
    assert claim - clock <= 15 * SECOND < DEFAULT_PACE.timeout * 2 < call - clock


@pytest.mark.parametrize("together", [1, 2])
def test_one_post_proves_one_of_two_that_say_the_same(store: str, together: int) -> None:
    where = house((mastodon("http://127.0.0.1:9"),), (J7,))
    for town in ("Paris", "Lyon"):
        confirmed(where, town)
    announce.replan(where, J7_DUE)
    Delivery.objects.update(kind="urgent", text="Le pont est fermé")
    both = deliveries.claim("essai", REAL, J7_DUE, limit=2, owner="one", pace=QUICK)
    deliveries.begin(both, J7_DUE, QUICK)
    deliveries.finish([told(one, Happening.LOST) for one in both], J7_DUE, QUICK)

    found = [replace(told(one, Happening.FOUND), receipt=Receipt("1")) for one in both]
    for some in found[:together], found[together:]:
        deliveries.finish(some, LATER, QUICK)

    assert sorted(row.state for row in Delivery.objects.all()) == [State.SENT, State.UNCERTAIN]


@pytest.mark.parametrize(
    ("made_at", "left_at"),
    [
        pytest.param(J7_DUE + SECOND, J7_DUE + SECOND, id="as the network has it"),
        pytest.param(J7_DUE - HOUR, J7_DUE, id="a clock that is behind: not before our call"),
        pytest.param(J7_DUE + 9 * HOUR, LATER, id="a clock that is ahead: not after it was found"),
        pytest.param(None, LATER, id="a network that does not say"),
    ],
)
def test_what_is_found_later_left_when_it_was_posted(
    store: str, made_at: dt.datetime | None, left_at: dt.datetime
) -> None:
    confirmed(where := house((mastodon("http://127.0.0.1:9"),), (J7,)))
    announce.replan(where, J7_DUE)
    (one,) = deliveries.claim("essai", REAL, J7_DUE, limit=1, owner="one", pace=QUICK)
    deliveries.begin([one], J7_DUE, QUICK)
    deliveries.finish([told(one, Happening.LOST)], J7_DUE, QUICK)
    receipt = Receipt("1", made_at=made_at)

    deliveries.finish([replace(told(one, Happening.FOUND), receipt=receipt)], LATER, QUICK)

    (row,) = Delivery.objects.all()
    assert (row.state, row.sent_at) == (State.SENT, left_at)


def told(delivery: domain.Delivery, what: Happening) -> Outcome:
    return Outcome(delivery.id, Event(what=what, fence=delivery.progress.fence))
