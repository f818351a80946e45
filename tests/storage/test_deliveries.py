"""What is unclear rests for a while on the database's clock, and is looked up by one worker."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from tests.domain.rallies import J7
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import J7_DUE, QUICK, SECOND, confirmed, house, mastodon, turn
from worker.domain.amendment import FIRST
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.services import announce
from worker.storage import deliveries, epochs, plans
from worker.storage.models import Delivery

HOUR = dt.timedelta(hours=1)
LATER = J7_DUE + QUICK.settle + SECOND


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
