"""Accounts that are taken out of config/, or become of another kind under their old name."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import DRY, J3, J7, SUNDAY
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
    states,
    turn,
)
from worker.domain.announcement import Account, Kind
from worker.domain.campaign import Rally, WaveMoment
from worker.domain.delivery import Cause, Proof
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, Role
from worker.errors import InputError
from worker.services import announce, by_hand, calendar, rallies, urgent
from worker.services.clock import Clock
from worker.services.decisions import decisions
from worker.services.facts import gather, last_sent
from worker.services.installation import Installation
from worker.services.pages import LastSent, Question
from worker.services.viewer import Viewer
from worker.storage import alarms, dry_runs, overview, plans

HOURS = dt.timedelta(hours=3)
PERSON = Viewer(email=SOMEBODY, role=Role.COORDINATOR)


def asked(where: Installation, rally: Rally, now: dt.datetime) -> list[Question]:
    """Return what the town's page asks about *rally*."""
    return [one.question for one in decisions(rally, gather(where, PERSON, now))]


def test_a_trial_account_that_becomes_a_real_one_posts_nothing_before_the_campaign_is_live(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        confirmed(where := house(live=False))
        turn(where, CONFIRMED)
        real = house((mastodon(url, DRY.name),), live=False)

        turn(real, J7_DUE)
        quiet = list(network.posts)
        house(live=True)
        turn(real, J7_DUE + SECOND)

    assert quiet == []
    assert len(network.posts) == 1
    assert plans.all_of("essai")[0].planned.network is NetworkKind.MASTODON


def test_what_was_only_tried_is_not_corrected_in_public(store: str, tmp_path: Path) -> None:
    short = replace(J7, useful_until=WaveMoment(days=7, at=dt.time(18, 31)))
    later = J7_DUE + dt.timedelta(minutes=2)
    with serving(tmp_path / "ledger") as (network, url):
        where = house(waves=(short,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        real = house((mastodon(url, DRY.name),), (short,))

        rallies.change(real, rally.id, {"venue": "place de la Nation"}, SOMEBODY, later)
        turn(real, later + SECOND)
        rallies.cancel(real, rally.id, SOMEBODY, later + 2 * SECOND)
        turn(real, later + 3 * SECOND)

    assert network.calls == []
    assert states(real) == {("J-7", DRY.name): State.SENT}


def test_what_was_only_tried_leaves_once_its_account_is_a_real_one(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        rally = confirmed(where := house(waves=(J7, J3)))
        turn(where, J7_DUE)
        real = house((mastodon(url, DRY.name),), (J7, J3))

        for moment in range(1, 4):
            turn(real, J7_DUE + moment * SECOND)
        said = network.calls.count("POST")
        seen = last_sent(overview.deliveries("essai"))
        rallies.cancel(real, rally.id, SOMEBODY, J7_DUE + 4 * SECOND)
        turn(real, J7_DUE + 5 * SECOND)

    assert (said, len(network.posts)) == (1, 2)
    assert seen == LastSent(wave="J-7", sent=1, of=1)
    assert states(real)["Annulé", DRY.name] is State.SENT


def test_an_account_that_was_taken_out_before_it_spoke_is_no_network_that_lacks_a_wave(
    store: str,
) -> None:
    other = replace(DRY, name="autre")
    confirmed(where := house((DRY, other)))
    announce.replan(where, CONFIRMED)

    turn(house(), J7_DUE)

    assert states(where)["J-7", "autre"] is State.CANCELLED
    assert last_sent(overview.deliveries("essai")) == LastSent(wave="J-7", sent=1, of=1)


def test_what_waits_is_settled_as_its_account_s_new_network_allows(store: str) -> None:
    telegram = replace(mastodon("http://127.0.0.1:9"), kind=NetworkKind.TELEGRAM)
    confirmed(where := house((mastodon("http://127.0.0.1:9"),), (J7,)))
    announce.replan(where, CONFIRMED)

    announce.replan(house((telegram,), (J7,)), CONFIRMED)

    assert plans.all_of("essai")[0].progress.proof is Proof.NONE


@pytest.mark.parametrize(
    "gone",
    [
        pytest.param(lambda _: (), id="taken out"),
        pytest.param(lambda one: (replace(one, kind=NetworkKind.X),), id="of another kind"),
        pytest.param(lambda _: (replace(DRY, name="paris"),), id="a trial again"),
    ],
)
def test_what_an_account_said_is_called_off_by_a_person_once_the_account_is_gone(
    store: str, tmp_path: Path, gone: Callable[[Account], tuple[Account, ...]]
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        less = replace(where, accounts=gone(where.accounts[0]))

        rallies.cancel(less, rally.id, SOMEBODY, J7_DUE + SECOND)
        turn(less, J7_DUE + 2 * SECOND)
        (asked,) = [one for one in plans.all_of("essai") if one.planned.wave == "Annulé"]
        announce.approve(less, asked.id, SOMEBODY, J7_DUE + 3 * SECOND)
        turn(less, J7_DUE + 4 * SECOND)

    assert network.calls.count("POST") == 1
    assert dry_runs.posts() == ()
    assert (asked.progress.state, asked.progress.cause) == (State.HELD, Cause.WAVE)
    assert states(less)["Annulé", "paris"] is State.HELD
    now = J7_DUE + 5 * SECOND
    assert [one.id for one in alarms.untold("essai", now, HOURS, HOURS)] == [asked.id]
    (line,) = calendar.calendar(less, PERSON, now).waiting
    assert not line.may_approve
    assert not line.may_send
    assert by_hand.page(less, asked.id, PERSON, now).may_take


def test_no_words_of_a_person_let_go_what_has_no_account_to_leave_with(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
    other = replace(where, accounts=(replace(where.accounts[0], kind=NetworkKind.X),))
    rallies.cancel(other, rally.id, SOMEBODY, J7_DUE + SECOND)
    turn(other, J7_DUE + 2 * SECOND)
    (asked,) = [one for one in plans.all_of("essai") if one.planned.wave == "Annulé"]

    with pytest.raises(InputError, match="its account is no longer there"):
        by_hand.rewrite(other, asked.id, "Ne venez pas.", SOMEBODY, J7_DUE + 3 * SECOND)

    assert states(other)["Annulé", "paris"] is State.HELD
    assert not by_hand.page(other, asked.id, PERSON, J7_DUE + 4 * SECOND).may_rewrite


@pytest.mark.parametrize("refused", [True, False], ids=["refused", "held by a person"])
def test_what_is_approved_after_its_account_was_gone_asks_a_person_again(
    store: str, tmp_path: Path, *, refused: bool
) -> None:
    with serving(tmp_path / "ledger", manners := Manners()) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + SECOND)
        manners.faults.extend(faults(Fault.REFUSE))
        announce.replan(where, J7_DUE + SECOND)
        (off,) = [one for one in plans.all_of("essai") if one.planned.wave == "Annulé"]
        if refused:
            turn(where, J7_DUE + 2 * SECOND)
        else:
            announce.hold(where, off.id, SOMEBODY, J7_DUE + 2 * SECOND)
    other = replace(where, accounts=(replace(where.accounts[0], kind=NetworkKind.X),))
    turn(other, J7_DUE + 3 * SECOND)

    announce.approve(other, off.id, SOMEBODY, J7_DUE + 4 * SECOND)
    turn(other, J7_DUE + 5 * SECOND)

    assert states(other)["Annulé", "paris"] is State.HELD
    (line,) = calendar.calendar(other, PERSON, J7_DUE + 6 * SECOND).waiting
    assert line.id == off.id


def test_what_was_said_under_an_earlier_kind_is_called_off_though_the_new_one_has_spoken(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        rally = confirmed(where)
        turn(where, J7_DUE)
        networks = announce.open_networks(where, Clock.from_now(J7_DUE), QUICK)
        other = house((replace(mastodon(url), kind=NetworkKind.BLUESKY),), (J7, J3))
        turn(other, J7_DUE + dt.timedelta(days=4), networks)

        rallies.cancel(other, rally.id, SOMEBODY, J7_DUE + dt.timedelta(days=4, seconds=1))
        turn(other, J7_DUE + dt.timedelta(days=4, seconds=2), networks)

    assert len(network.posts) == 3
    off = {
        one.planned.network: (one.progress.state, one.progress.cause)
        for one in plans.all_of("essai")
        if one.planned.kind is Kind.CANCELLATION
    }
    assert off == {
        NetworkKind.MASTODON: (State.HELD, Cause.WAVE),
        NetworkKind.BLUESKY: (State.SENT, None),
    }


def test_an_account_of_another_kind_proves_nothing_of_what_was_said_before(
    store: str, tmp_path: Path
) -> None:
    lost = Manners(faults=faults(Fault.CUT))
    with serving(tmp_path / "ledger", lost) as (network, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        trial = replace(where, accounts=(replace(DRY, name="paris"),))

        for seconds in (31, 45, 60, 90):
            turn(trial, J7_DUE + seconds * SECOND, pace=QUICK)
        soon, later = (asked(trial, rally, J7_DUE + m * 60 * SECOND) for m in (4, 6))

    assert dry_runs.posts() == ()
    assert len(network.posts) == 1
    assert states(trial)["J-7", "paris"] is State.UNCERTAIN
    assert (soon, later) == ([], [Question.CHECK])


def test_what_may_stand_where_nobody_can_look_is_said_by_a_person_once_its_account_is_another(
    store: str, tmp_path: Path
) -> None:
    lost = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", lost) as (network, url):
        real = house((mastodon(url),), (J7,))
        networks = announce.open_networks(real, Clock.from_now(J7_DUE), QUICK)
        where = house((replace(mastodon(url), kind=NetworkKind.TELEGRAM),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE, networks)
        (wave,) = plans.all_of("essai")
        announce.settle(where, wave.id, SOMEBODY, J7_DUE + SECOND, posted=False)

        turn(real, J7_DUE + 2 * SECOND, networks)
        (held,) = plans.all_of("essai")
        rallies.cancel(real, rally.id, SOMEBODY, J7_DUE + 3 * SECOND)
        turn(real, J7_DUE + 4 * SECOND, networks)

    assert len(network.posts) == 1
    assert (held.planned.network, held.progress.proof) == (NetworkKind.TELEGRAM, Proof.NONE)
    assert (held.progress.state, held.progress.cause) == (State.HELD, Cause.WAVE)
    (asked,) = [one for one in plans.all_of("essai") if one.planned.wave == "Annulé"]
    assert (asked.progress.state, asked.progress.cause) == (State.HELD, Cause.WAVE)


def test_it_leaves_by_itself_again_when_its_account_is_as_it_was(
    store: str, tmp_path: Path
) -> None:
    lost = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", lost) as (network, url):
        real = house((mastodon(url),), (J7,))
        networks = announce.open_networks(real, Clock.from_now(J7_DUE), QUICK)
        where = house((replace(mastodon(url), kind=NetworkKind.TELEGRAM),), (J7,))
        confirmed(where)
        turn(where, J7_DUE, networks)
        (wave,) = plans.all_of("essai")
        announce.settle(where, wave.id, SOMEBODY, J7_DUE + SECOND, posted=False)
        turn(real, J7_DUE + 2 * SECOND, networks)

        turn(where, J7_DUE + 3 * SECOND, networks)

    assert len(network.posts) == 2
    assert states(where)["J-7", "paris"] is State.SENT


def test_a_post_under_a_number_that_its_earlier_network_used_as_well_is_believed(
    store: str, tmp_path: Path
) -> None:
    lost = Manners(faults=faults(Fault.CUT))
    with serving(tmp_path / "old") as (_, before), serving(tmp_path / "new", lost) as (_, url):
        old = announce.open_networks(house((mastodon(before),)), Clock.from_now(J7_DUE), QUICK)
        rally = confirmed(was := house((replace(mastodon(before), kind=NetworkKind.X),), (J7,)))
        turn(was, J7_DUE, old)
        where = house((mastodon(url),), (J7,))
        urgent.send(where, rally, "Le pont est fermé", SOMEBODY, J7_DUE + SECOND)
        for seconds in (2, 33, 44):
            turn(where, J7_DUE + seconds * SECOND)

    wave, word = plans.all_of("essai")
    assert wave.remote_id == word.remote_id is not None
    assert word.progress.state is State.SENT


def test_an_account_under_another_name_says_nothing_twice_unless_a_person_lets_it(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        confirmed(where)
        turn(where, J7_DUE)
        renamed = house((mastodon(url, "capitale"),), (J7, J3))
        turn(renamed, J7_DUE + SECOND)
        once = list(network.posts)
        (held,) = [one for one in plans.all_of("essai") if one.progress.state is State.HELD]
        told = alarms.untold("essai", J7_DUE + SECOND, HOURS, HOURS)
        turn(where, J7_DUE + dt.timedelta(days=4))
        turn(renamed, J7_DUE + dt.timedelta(days=4, seconds=1))

    assert (len(once), held.progress.cause) == (1, Cause.RENAMED)
    assert [one.id for one in told] == [held.id]
    assert len(network.posts) == 2


@pytest.mark.parametrize("earlier", [False, True], ids=["a new name", "its first name again"])
def test_a_rally_moved_away_and_back_lets_no_account_speak_twice_under_another_name(
    store: str, tmp_path: Path, *, earlier: bool
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        renamed = house((mastodon(url, "capitale"),), (J7, J3))
        rally = confirmed(where)
        if earlier:
            announce.replan(renamed, CONFIRMED)
        turn(where, J7_DUE)
        for number, day in enumerate((SUNDAY, SUNDAY + dt.timedelta(days=7), SUNDAY)):
            now = J7_DUE + (number + 1) * SECOND
            rallies.change(renamed, rally.id, {"date": day}, SOMEBODY, now)
            announce.replan(renamed, now)
        turn(renamed, J7_DUE + 5 * SECOND)

    assert [post.text for post in network.posts if post.text.startswith("Rassemblement")] == [
        network.posts[0].text
    ]
    assert states(renamed)["J-7", "capitale"] is State.HELD


def test_what_was_said_under_another_name_waits_although_a_network_may_have_seen_it(
    store: str, tmp_path: Path
) -> None:
    manners = Manners(faults=faults(Fault.CUT))
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7, J3))
        renamed = house((mastodon(url, "capitale"),), (J7, J3))
        confirmed(where)
        turn(where, J7_DUE)
        (wave,) = (one for one in plans.all_of("essai") if one.planned.wave == "J-7")
        announce.settle(where, wave.id, SOMEBODY, J7_DUE + SECOND, posted=False)
        turn(renamed, J7_DUE + 2 * SECOND)

        turn(where, J7_DUE + 3 * SECOND)
        asked = next(one for one in plans.all_of("essai") if one.id == wave.id)
        announce.approve(where, wave.id, SOMEBODY, J7_DUE + 4 * SECOND)
        announce.replan(where, J7_DUE + 5 * SECOND)

    assert len(network.posts) == 2
    assert (asked.progress.state, asked.progress.cause) == (State.HELD, Cause.RENAMED)
    assert states(where)["J-7", "paris"] is State.APPROVED


def test_an_account_that_is_another_one_leaves_once_a_person_lets_it(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "old") as (_, before), serving(tmp_path / "new") as (network, url):
        where = house((mastodon(before),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)
        other = house((mastodon(url, "lyon"),), (J7,))
        turn(other, J7_DUE + SECOND)
        (held,) = [one for one in plans.all_of("essai") if one.planned.account == "lyon"]
        announce.approve(other, held.id, SOMEBODY, J7_DUE + 2 * SECOND)
        turn(other, J7_DUE + 3 * SECOND)

    assert len(network.posts) == 1
