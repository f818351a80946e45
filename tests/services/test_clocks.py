"""A worker's clock that is wrong, or is put right: nothing is said twice, nothing is forgotten."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import J1, J7
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    QUICK,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    standing_clock,
    states,
    turn,
)
from tests.services.test_crash_points import Fragile
from worker.domain.delivery import Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.errors import UnreachableError
from worker.networks.base import Outgoing
from worker.services import announce, rallies
from worker.storage import account_states, deliveries, dry_runs

HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)
# The day before, at half past eleven in Paris: « demain » is true until midnight.
LATE_ON_THE_EVE = dt.datetime(2017, 10, 28, 21, 30, tzinfo=dt.UTC)


class Away(Fragile):
    """Nobody is there while it is ``away``."""

    away = True

    def publish(self, outgoing: Outgoing) -> Receipt:
        if self.away:
            raise UnreachableError("nobody there")
        return super().publish(outgoing)


def test_a_post_is_found_again_though_the_clock_that_sent_it_was_an_hour_ahead(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind = J7_DUE - HOUR - dt.datetime.now(dt.UTC)
    monkeypatch.setattr(deliveries, "database_clock", lambda: dt.datetime.now(dt.UTC) + behind)
    manners = Manners(faults=faults(Fault.CUT), ahead=behind.total_seconds())
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        for second in (0, 31, 42, 53):
            turn(where, J7_DUE + second * SECOND)

    assert len(network.posts) == 1
    assert states(where) == {("J-7", "paris"): State.SENT}


def test_a_post_is_found_again_where_the_only_clock_there_is_runs_two_hours_ahead(
    store: str, tmp_path: Path
) -> None:
    # Whoever takes the time of its wall for UTC: two hours in summer, in Paris.
    behind = J7_DUE - 2 * HOUR - dt.datetime.now(dt.UTC)
    manners = Manners(faults=faults(Fault.CUT), ahead=behind.total_seconds())
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        for second in (0, 31, 42, 53):
            turn(where, J7_DUE + second * SECOND)

    assert len(network.posts) == 1
    assert states(where) == {("J-7", "paris"): State.SENT}


def test_the_last_word_is_known_though_the_clock_was_put_back_before_it(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE + HOUR)

    for minute, venue in enumerate(("place de la Nation", "place de la République")):
        at = J7_DUE + minute * 60 * SECOND
        rallies.change(where, rally.id, {"venue": venue}, SOMEBODY, at)
        turn(where, at)

    said = [post.text for post in dry_runs.posts() if post.text.startswith("CHANGEMENT")]
    assert [text.rpartition("N'allez plus à : ")[2].partition(".")[0] for text in said] == [
        "place de la Nation",
        "place de la République",
    ]


@pytest.mark.parametrize("busy", [False, True], ids=["it keeps a gap", "it was asked to wait"])
def test_an_account_rests_no_longer_though_the_clock_was_put_back(
    store: str, tmp_path: Path, *, busy: bool
) -> None:
    manners = Manners(faults=faults(*[Fault.LIMIT] * busy), retry_after=60)
    with serving(tmp_path / "ledger", manners) as (network, url):
        account = mastodon(url) if busy else replace(mastodon(url), gap=60 * SECOND)
        where = house((account,), (J7,))
        confirmed(where)
        turn(where, J7_DUE + HOUR)
        before = len(network.posts)

        confirmed(where, number=30)
        turn(where, J7_DUE + 60 * SECOND)

    # What it was asked to keep back leaves as well.
    assert len(network.posts) == before + 1 + busy


def test_what_was_lost_ahead_of_its_time_and_is_absent_leaves_at_its_time(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.UNAVAILABLE))) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)

        # The clock is put back by an hour; then it looks twice, and waits.
        for second in (31, 42, 53):
            turn(where, J7_DUE - HOUR + second * SECOND)
        early = len(network.posts)
        turn(where, J7_DUE)

    assert early == 0
    assert len(network.posts) == 1


def test_what_is_unclear_is_looked_up_at_once_when_the_clock_was_put_back(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.CUT))) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE + 2 * HOUR)

        for second in (31, 42, 53):
            at = J7_DUE + second * SECOND
            assert announce.due_within(where, at, QUICK) is (second == 31)
            turn(where, at)

    assert len(network.posts) == 1
    assert states(where) == {("J-7", "paris"): State.SENT}


def test_what_found_nobody_there_waits_no_longer_when_the_clock_was_put_back(store: str) -> None:
    network = Away([])
    where = house((mastodon("http://nowhere.example"),), (J7,))
    confirmed(where)
    turn(where, J7_DUE + 2 * HOUR, {"paris": network})
    network.away = False

    at = J7_DUE + MINUTE
    clock = standing_clock(at)
    assert announce.due_within(where, at, QUICK)
    announce.announce(where, at, pace=QUICK, networks={"paris": network}, clock=clock)

    assert len(network.posts) == 1
    assert clock.now() <= at + QUICK.ahead
    assert not announce.due_within(where, at + SECOND, QUICK)


def test_a_wait_that_was_over_when_the_clock_was_put_back_is_not_begun_anew_by_another_fault(
    store: str, tmp_path: Path
) -> None:
    manners = Manners(faults=faults(Fault.LIMIT, Fault.REFUSE), retry_after=3600)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE + 2 * HOUR)
        turn(where, J7_DUE + MINUTE)
        confirmed(where, "Lyon")
        turn(where, J7_DUE + 2 * MINUTE)

    assert [post.text[:20] for post in network.posts] == ["Rassemblement à Lyon"]


def test_a_correction_entered_while_the_clock_was_ahead_leaves_once_it_is_right(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE + HOUR)
    announce.replan(where, J7_DUE + HOUR)

    at = J7_DUE + MINUTE
    clock = standing_clock(at)
    announce.announce(where, at, pace=QUICK, clock=clock)

    assert [post.text.split()[0] for post in dry_runs.posts()] == ["CHANGEMENT", "Rassemblement"]
    assert clock.now() <= at + QUICK.ahead


def test_a_lease_that_ends_in_another_hour_is_none(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        announce.replan(where, J7_DUE, QUICK)
        # On one machine the database's clock is wrong as well. The worker dies, then it is right.
        with monkeypatch.context() as wrong:
            ahead = dt.datetime.now(dt.UTC) + HOUR
            wrong.setattr(deliveries, "database_clock", lambda: ahead)
            deliveries.claim(
                "essai",
                {"paris": NetworkKind.MASTODON},
                J7_DUE,
                limit=1,
                owner="dies",
                pace=QUICK,
            )

        assert announce.due_within(where, J7_DUE + SECOND, QUICK)
        turn(where, J7_DUE + SECOND)

    assert len(network.posts) == 1


def test_what_a_clock_ahead_took_for_too_late_leaves_once_it_is_right(store: str) -> None:
    where = house(waves=(J1,))
    confirmed(where)
    announce.replan(where, CONFIRMED)
    account_states.suspend("essai", SOMEBODY, on=True)
    turn(where, LATE_ON_THE_EVE)
    turn(where, LATE_ON_THE_EVE + HOUR)
    missed = states(where)

    account_states.suspend("essai", SOMEBODY, on=False)
    for minute in range(3):
        assert announce.due_within(where, LATE_ON_THE_EVE + minute * MINUTE) is (minute < 2)
        turn(where, LATE_ON_THE_EVE + minute * MINUTE)

    assert missed == {("J-1", "essai"): State.MISSED}
    assert states(where) == {("J-1", "essai"): State.SENT}


def test_what_is_too_late_by_now_is_not_planned_for_ever(store: str) -> None:
    where = house(waves=(J1,))
    rally = confirmed(where)
    announce.replan(where, CONFIRMED)
    # A wave of the day before, for a rally that is to be in the morning by now.
    turn(where, LATE_ON_THE_EVE + HOUR)
    rallies.cancel(where, rally.id, SOMEBODY, LATE_ON_THE_EVE)

    for second in range(3):
        turn(where, LATE_ON_THE_EVE + second * SECOND)

    assert not announce.due_within(where, LATE_ON_THE_EVE + 4 * SECOND)
    assert not dry_runs.posts()
