"""A lost answer where nothing can be looked up: silence rather than a double, or the reverse."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import J7
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
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
from worker.domain.announcement import Delivery, Kind
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.networks.base import Network
from worker.services import announce, rallies
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.storage import alarms, plans

LATER = J7_DUE + QUICK.settle + SECOND
HOURS = dt.timedelta(hours=3)


def preferring(url: str, *, doubles: bool) -> tuple[Installation, dict[str, Network]]:
    """Return a house whose one account is of a kind that cannot be read, and its network."""
    account = mastodon(url)
    where = house((replace(account, kind=NetworkKind.TELEGRAM),), (J7,))
    opened = announce.open_networks(
        replace(where, accounts=(account,)), Clock.from_now(J7_DUE), QUICK
    )
    return replace(where, campaign=replace(where.campaign, doubles=doubles)), dict(opened)


def wave() -> Delivery:
    (found,) = (one for one in plans.all_of("essai") if one.planned.kind is Kind.WAVE)
    return found


@pytest.mark.parametrize(
    ("policy", "lost", "ends"),
    [
        pytest.param("silence", 1, (1, State.UNCERTAIN), id="silence, a person is asked"),
        pytest.param("double", 1, (2, State.SENT), id="a double, nobody is asked"),
        pytest.param("double", 9, (2, State.UNCERTAIN), id="a double, no third, a person is asked"),
    ],
)
def test_a_lost_answer_is_settled_as_the_campaign_prefers(
    store: str, tmp_path: Path, policy: str, lost: int, ends: tuple[int, State]
) -> None:
    manners = Manners(faults=faults(*[Fault.CUT] * lost), readable=False)
    with serving(tmp_path / "ledger", manners) as (_, url):
        where, networks = preferring(url, doubles=policy == "double")
        confirmed(where)

        for second in (0, 31, 32, 70, 140):
            turn(where, J7_DUE + second * SECOND, networks)

    assert (len(ledger_of(tmp_path / "ledger")), wave().progress.state) == ends
    asked = [one.id for one in alarms.untold("essai", J7_DUE + 140 * SECOND, HOURS, HOURS)]
    assert asked == ([wave().id] if ends[1] is State.UNCERTAIN else [])


def test_nothing_is_sent_again_before_the_network_has_settled(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (_, url):
        where, networks = preferring(url, doubles=True)
        confirmed(where)

        turn(where, J7_DUE, networks)
        turn(where, J7_DUE + QUICK.settle - SECOND, networks)

    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert wave().progress.state is State.UNCERTAIN


def test_what_a_person_says_is_there_is_not_sent_again(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (_, url):
        where, networks = preferring(url, doubles=True)
        confirmed(where)
        turn(where, J7_DUE, networks)

        announce.settle(where, wave().id, SOMEBODY, J7_DUE + SECOND, posted=True)
        turn(where, LATER, networks)

    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert wave().progress.state is State.SENT


def test_what_was_perhaps_said_is_called_off_though_it_was_not_sent_again(
    store: str, tmp_path: Path
) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where, networks = preferring(url, doubles=True)
        rally = confirmed(where)
        turn(where, J7_DUE, networks)
        manners.faults.extend(faults(Fault.LIMIT))
        turn(where, LATER, networks)
        turn(where, LATER + SECOND, networks)
        assert wave().progress.state is State.APPROVED

        rallies.cancel(where, rally.id, SOMEBODY, LATER + 2 * SECOND)
        turn(where, LATER + 10 * SECOND, networks)

    assert (wave().progress.state, wave().progress.cause) == (State.CANCELLED, Cause.RALLY)
    assert [post.text.split()[0] for post in network.posts][1:] == ["ANNULÉ"]


@pytest.mark.parametrize("doubles", [True, False], ids=["a double", "a person says no"])
@pytest.mark.parametrize("word", ["ANNULÉ", "CHANGEMENT"])
def test_what_is_to_be_said_once_more_is_still_said_though_its_rally_changes_meanwhile(
    store: str, tmp_path: Path, word: str, *, doubles: bool
) -> None:
    eve = J7_DUE + dt.timedelta(days=6)
    with serving(tmp_path / "ledger", manners := Manners(readable=False)) as (network, url):
        where, networks = preferring(url, doubles=doubles)
        rally = confirmed(where)
        turn(where, J7_DUE, networks)
        manners.faults.extend(faults(Fault.CUT))
        if word == "ANNULÉ":
            rallies.cancel(where, rally.id, SOMEBODY, eve)
        else:
            rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, eve)
        turn(where, eve, networks)
        if doubles:
            turn(where, eve + QUICK.settle, networks)
        else:
            lost = next(one for one in plans.all_of("essai") if one.planned.text.startswith(word))
            announce.settle(where, lost.id, SOMEBODY, eve + QUICK.settle, posted=False)

        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, eve + QUICK.settle)
        turn(where, eve + QUICK.settle + SECOND, networks)

    assert [post.text.split()[0] for post in network.posts].count(word) == 2


@pytest.mark.parametrize("doubles", [True, False], ids=["a double", "a person says no"])
def test_a_person_is_asked_about_what_was_perhaps_said_and_taken_back_once_it_holds_again(
    store: str, tmp_path: Path, *, doubles: bool
) -> None:
    eve = J7_DUE + dt.timedelta(days=6)
    later = eve + QUICK.settle
    with serving(tmp_path / "ledger", manners := Manners(readable=False)) as (network, url):
        where, networks = preferring(url, doubles=doubles)
        rally = confirmed(where)
        turn(where, J7_DUE, networks)
        manners.faults.extend(faults(Fault.CUT, Fault.LIMIT))
        rallies.cancel(where, rally.id, SOMEBODY, eve)
        turn(where, eve, networks)
        if doubles:
            turn(where, later, networks)
        else:
            lost = next(one for one in plans.all_of("essai") if one.planned.wave == "Annulé")
            announce.settle(where, lost.id, SOMEBODY, later, posted=False)

        rallies.confirm(where, rally.id, SOMEBODY, later)
        announce.replan(where, later)
        rallies.cancel(where, rally.id, SOMEBODY, later)
        for seconds in (1, 2):
            turn(where, later + seconds * SECOND, networks)
        (asked,) = [one for one in plans.all_of("essai") if one.progress.state is State.HELD]
        announce.approve(where, asked.id, SOMEBODY, later + 3 * SECOND)
        for seconds in (4, 60):
            turn(where, later + seconds * SECOND, networks)

    assert (asked.planned.wave, asked.progress.cause) == ("Annulé", Cause.CHANGED)
    assert [post.text.split()[0] for post in network.posts].count("ANNULÉ") == 2


def test_what_was_surely_said_of_one_day_is_called_off_though_another_was_perhaps_said_since(
    store: str, tmp_path: Path
) -> None:
    eve = J7_DUE + dt.timedelta(days=6)
    with serving(tmp_path / "ledger", manners := Manners(readable=False)) as (network, url):
        where, networks = preferring(url, doubles=True)
        rally = confirmed(where)
        turn(where, J7_DUE, networks)
        manners.faults.extend(faults(Fault.CUT))
        # By then that day's rally is over; who saw the first post alone comes on Sunday.
        rallies.change(where, rally.id, {"date": dt.date(2017, 10, 28)}, SOMEBODY, eve)
        turn(where, eve, networks)
        turn(where, eve + QUICK.settle, networks)

        rallies.cancel(where, rally.id, SOMEBODY, eve + QUICK.settle + SECOND)
        turn(where, eve + QUICK.settle + SECOND, networks)

    assert network.posts[-1].text.startswith("ANNULÉ : le rassemblement du dimanche 29 octobre")


def test_every_day_that_was_perhaps_said_is_called_off(store: str, tmp_path: Path) -> None:
    at = J7_DUE + dt.timedelta(days=6)
    with serving(tmp_path / "ledger", manners := Manners(readable=False)) as (network, url):
        where, networks = preferring(url, doubles=True)
        rally = confirmed(where)
        turn(where, J7_DUE, networks)
        # The last of them is over by then: nobody but readers of the others comes.
        for day in (dt.date(2017, 10, 30), dt.date(2017, 10, 28)):
            manners.faults.extend(faults(Fault.CUT))
            rallies.change(where, rally.id, {"date": day}, SOMEBODY, at)
            turn(where, at, networks)
            at += SECOND
        turn(where, at + QUICK.settle, networks)

        rallies.cancel(where, rally.id, SOMEBODY, at + QUICK.settle + SECOND)
        turn(where, at + QUICK.settle + SECOND, networks)

    days = ("dimanche 29 octobre", "lundi 30 octobre")
    called_off = {post.text.split(" à Paris")[0] for post in network.posts if "ANNULÉ" in post.text}
    assert called_off == {f"ANNULÉ : le rassemblement du {day}" for day in days}


def test_what_is_to_be_said_once_more_asks_a_person_once_its_account_is_gone(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", manners := Manners(readable=False)) as (_, url):
        where, networks = preferring(url, doubles=True)
        rally = confirmed(where)
        turn(where, J7_DUE, networks)
        manners.faults.extend(faults(Fault.CUT))
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + SECOND)
        turn(where, J7_DUE + SECOND, networks)

        less = replace(where, accounts=())
        for second in (2, 40, 41):
            turn(less, J7_DUE + second * SECOND, {})

    (said,) = [one for one in plans.all_of("essai") if one.planned.kind is Kind.CANCELLATION]
    assert (said.progress.state, said.progress.cause) == (State.HELD, Cause.WAVE)
