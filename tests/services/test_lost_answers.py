"""A lost answer, a refusal, a server that is down: one post all the same, or the truth about it."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from time import sleep

import pytest
from django.db import connection

from tests.domain.rallies import J3, J7
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
from tests.services.announcing import (
    CONFIRMED,
    IMPATIENT,
    J7_DUE,
    QUICK,
    SECOND,
    SOMEBODY,
    after_the_settle_time,
    confirmed,
    house,
    mastodon,
    standing_clock,
    states,
    turn,
)
from worker.domain.delivery import Cause, Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, Role
from worker.networks.base import Network, Outgoing
from worker.services import announce, by_hand, calendar, rallies
from worker.services.viewer import Viewer
from worker.storage import deliveries, plans
from worker.storage.models import Receipt as ReceiptRow

REAL = {"paris": NetworkKind.MASTODON}
MINUTE = 60 * SECOND
UNCLEAR = [Fault.CUT, Fault.STALL, Fault.HEADERS, Fault.EMPTY, Fault.ERROR]


class Stopped:
    """A network whose worker is stopped between its last look at the clock and its call."""

    def __init__(self, network: Network, seconds: float) -> None:
        self._network, self._seconds = network, seconds
        self.inline, self.look_up = network.inline, network.look_up
        self.delete, self.check, self.close = network.delete, network.check, network.close

    def publish(self, outgoing: Outgoing) -> Receipt:
        sleep(self._seconds)
        return self._network.publish(outgoing)


@pytest.mark.parametrize("fault", UNCLEAR)
@pytest.mark.parametrize("honours_key", [True, False], ids=["key honoured", "key ignored"])
def test_one_post_although_the_answer_was_lost(
    store: str, tmp_path: Path, fault: Fault, *, honours_key: bool
) -> None:
    manners = Manners(honours_key=honours_key, faults=faults(fault), stall=1.5)
    with serving(tmp_path / "ledger", manners) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE, pace=IMPATIENT)
        unclear = states(where)["J-7", "paris"]
        after_the_settle_time(where)

    assert unclear is State.UNCERTAIN
    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert states(where)["J-7", "paris"] is State.SENT
    assert ReceiptRow.objects.count() == 1


def test_what_never_arrived_is_sent_again_after_two_look_ups(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.UNAVAILABLE))
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        turn(where, J7_DUE + QUICK.settle + SECOND)
        after_one = states(where)["J-7", "paris"]
        after_the_settle_time(where)

    assert after_one is State.UNCERTAIN
    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert network.calls.count("POST") == 2
    assert states(where)["J-7", "paris"] is State.SENT
    # The first post may turn up yet: it is looked for since the first call.
    assert plans.all_of("essai")[0].first_call_at == J7_DUE


def test_a_timeline_that_cannot_be_read_proves_nothing(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        for minutes in range(1, 30):
            turn(where, J7_DUE + dt.timedelta(minutes=minutes))
        unread = states(where)["J-7", "paris"]
        manners.readable = True
        turn(where, J7_DUE + dt.timedelta(minutes=40))

    assert unread is State.UNCERTAIN
    assert network.calls.count("POST") == 1
    assert states(where)["J-7", "paris"] is State.SENT


def test_a_network_that_refuses_twins_keeps_its_one_post(store: str, tmp_path: Path) -> None:
    manners = Manners(refuses_twins=True, faults=faults(Fault.CUT))
    with serving(tmp_path / "ledger", manners) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        after_the_settle_time(where)

    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert states(where)["J-7", "paris"] is State.SENT


def test_too_many_posts_waits_as_long_as_the_network_asks(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.LIMIT), retry_after=90)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        turn(where, J7_DUE + 60 * SECOND)
        early = network.calls.count("POST")
        turn(where, J7_DUE + 91 * SECOND)

    assert early == 1
    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert states(where)["J-7", "paris"] is State.SENT


@pytest.mark.parametrize(
    ("fault", "cause"), [(Fault.REFUSE, Cause.REFUSED), (Fault.FORBID, Cause.TOKEN)]
)
def test_a_refusal_is_shown_and_a_person_may_send_again(
    store: str, tmp_path: Path, fault: Fault, cause: Cause
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(fault))) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        turn(where, J7_DUE + dt.timedelta(hours=1))
        refused = plans.all_of("essai")[0]
        announce.approve(where, refused.id, SOMEBODY, J7_DUE + dt.timedelta(hours=2))
        turn(where, J7_DUE + dt.timedelta(hours=2))

    assert (refused.progress.state, refused.progress.cause) == (State.FAILED, cause)
    assert network.calls.count("POST") == 2
    assert states(where)["J-7", "paris"] is State.SENT


def test_what_was_refused_is_to_come_for_as_long_as_it_would_be_of_use(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.FORBID))) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)

        waiting = announce.plan(where, J7_DUE + MINUTE)
        useless = announce.plan(where, waiting[0].useful_until if waiting else J7_DUE)

    assert [one.why.partition(":")[0] for one in waiting] == [
        "the account no longer accepts our key"
    ]
    assert useless == []


def test_what_was_refused_asks_nobody_once_its_rally_is_called_off(
    store: str, tmp_path: Path
) -> None:
    viewer = Viewer(email=SOMEBODY, role=Role.OPERATOR)
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.FORBID))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        (asks,) = calendar.calendar(where, viewer, J7_DUE + MINUTE).waiting
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + MINUTE)
        turn(where, J7_DUE + MINUTE)
        listed = calendar.calendar(where, viewer, J7_DUE + MINUTE)
        page = by_hand.page(where, asks.id, viewer, J7_DUE + MINUTE)
        to_come = announce.plan(where, J7_DUE + MINUTE)

    assert (asks.may_approve, asks.may_send) == (True, True)
    assert (page.line.may_approve, page.line.may_send, page.may_rewrite) == (False, False, False)
    assert (listed.waiting, len(listed.done), to_come) == ((), 1, [])


def test_a_server_that_is_down_gets_it_when_it_is_back(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "unused") as (_, url):
        pass
    where = house((mastodon(url),), (J7,))
    confirmed(where)

    turn(where, J7_DUE)
    down = plans.all_of("essai")[0].progress

    assert (down.state, down.attempts) == (State.PLANNED, 1)
    assert down.next_at == J7_DUE + 5 * SECOND


def test_too_late_is_missed_and_never_sent(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        confirmed(where)
        announce.replan(where, CONFIRMED)

        turn(where, J7_DUE + dt.timedelta(days=4, seconds=1))

    assert states(where) == {("J-7", "paris"): State.MISSED, ("J-3", "paris"): State.SENT}
    assert len(network.posts) == 1


def test_a_dead_worker_s_claim_is_free_and_its_call_is_doubted(store: str, tmp_path: Path) -> None:
    manners = Manners()
    short = replace(QUICK, lease=dt.timedelta(0))
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        announce.replan(where, J7_DUE)
        # A worker that dies after `sending` was committed and before it called.
        claimed = deliveries.claim("essai", REAL, J7_DUE, limit=9, owner="dead", pace=short)
        deliveries.begin(claimed, J7_DUE, short)

        turn(where, J7_DUE + SECOND)
        doubted = states(where)["J-7", "paris"]
        for seconds in (33, 45, 46):
            turn(where, J7_DUE + seconds * SECOND)

    assert doubted is State.UNCERTAIN
    assert len(network.posts) == 1
    assert states(where)["J-7", "paris"] is State.SENT


def test_a_worker_stopped_at_the_very_last_moment_does_not_call_when_it_goes_on(
    store: str, tmp_path: Path
) -> None:
    tenth = dt.timedelta(seconds=0.1)
    short = replace(QUICK, fresh=tenth, timeout=tenth, lease=tenth * 2)
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        opened = announce.open_networks(where, standing_clock(J7_DUE), short)

        turn(where, J7_DUE, {name: Stopped(one, 0.3) for name, one in opened.items()}, short)

    assert network.calls == []
    # By now another worker may have doubted it; if none has, it has surely not left.
    assert states(where)["J-7", "paris"] is State.PLANNED


def test_many_workers_at_once_send_each_delivery_once(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        where = house((mastodon(url), mastodon(url, "bis")), (J7,))
        for number in range(5):
            confirmed(where, number=number)
        announce.replan(where, J7_DUE)

        def worker(_: int) -> None:
            try:
                turn(where, J7_DUE)
            finally:
                connection.close()

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(worker, range(12)))

    keys = [post.key for post in ledger_of(tmp_path / "ledger")]
    assert len(keys) == len(set(keys)) == 10
