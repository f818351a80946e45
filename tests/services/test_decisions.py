"""What people decide of an announcement: approve, hold, send now, write anew, settle."""

import datetime as dt
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

import pytest

from tests.domain.rallies import J1, J3, J7
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from worker.domain.announcement import Kind
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState as State
from worker.errors import InputError, NotFoundError
from worker.services import announce, by_hand, rallies
from worker.services.installation import Installation
from worker.services.planning import PlannedView
from worker.storage import campaigns, dry_runs, plans

Decide: TypeAlias = Callable[[Installation, UUID, str, dt.datetime], PlannedView]
MINUTE = 60 * SECOND


def in_own_words(where: Installation, delivery: UUID, by: str, now: dt.datetime) -> PlannedView:
    """Write another text."""
    return by_hand.rewrite(where, delivery, "En mots à nous", by, now)


def test_a_text_that_needs_approval_waits_and_silence_means_not_sent(store: str) -> None:
    where = house(waves=(replace(J7, approval_needed=True), J3))
    confirmed(where)

    turn(where, J7_DUE)
    waiting = announce.plan(where, J7_DUE)[0]
    turn(where, J7_DUE + dt.timedelta(days=4))

    assert (waiting.state, waiting.words) == (State.PLANNED, "waits for a person")
    assert states(where)["J-7", "essai"] is State.MISSED


def test_an_approved_text_leaves_with_who_approved_it_in_its_history(store: str) -> None:
    where = house(waves=(replace(J7, approval_needed=True),))
    confirmed(where)
    announce.replan(where, CONFIRMED)
    delivery = plans.all_of("essai")[0]

    announce.approve(where, delivery.id, SOMEBODY, CONFIRMED)
    turn(where, J7_DUE)

    assert states(where)["J-7", "essai"] is State.SENT
    history = [(line.what, line.by.split()[0]) for line in plans.history(delivery.id)]
    assert history == [
        ("plan", "plan"),
        ("approve", SOMEBODY),
        ("begin", "turn"),
        ("accepted", "turn"),
    ]


def test_held_and_cancelled_deliveries_do_not_leave(store: str) -> None:
    where = house(waves=(J7, J3))
    confirmed(where)
    announce.replan(where, CONFIRMED)
    first, second = plans.all_of("essai")

    announce.hold(where, first.id, SOMEBODY, CONFIRMED)
    announce.cancel(where, second.id, SOMEBODY, CONFIRMED)
    turn(where, J7_DUE)
    turn(where, J7_DUE + dt.timedelta(days=4))

    assert dry_runs.posts() == ()
    assert states(where)["J-3", "essai"] is State.CANCELLED


def test_sending_now_does_not_wait_for_the_due_moment(store: str) -> None:
    where = house(waves=(J7,))
    confirmed(where)
    announce.replan(where, CONFIRMED)

    announce.send_now(where, plans.all_of("essai")[0].id, SOMEBODY, CONFIRMED)
    turn(where, CONFIRMED)

    assert len(dry_runs.posts()) == 1


@pytest.mark.parametrize(
    ("day", "left"),
    [
        pytest.param(24, 0, id="five days before"),
        pytest.param(28, 1, id="the day before"),
    ],
)
def test_sending_now_never_says_tomorrow_on_another_day(store: str, day: int, left: int) -> None:
    where = house(waves=(J1,))
    confirmed(where)
    turn(where, CONFIRMED)
    (planned,) = plans.all_of("essai")
    now = dt.datetime(2017, 10, day, 9, tzinfo=dt.UTC)

    with nullcontext() if left else pytest.raises(InputError, match="another day"):
        announce.send_now(where, planned.id, SOMEBODY, now)
    turn(where, now + SECOND)

    assert len(dry_runs.posts()) == left


def test_our_text_that_takes_the_place_of_a_person_s_is_not_sent_on_another_day(
    store: str,
) -> None:
    where = house(waves=(J1,))
    rally = confirmed(where)
    turn(where, CONFIRMED)
    (planned,) = plans.all_of("essai")
    in_own_words(where, planned.id, SOMEBODY, CONFIRMED)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, CONFIRMED)

    for _ in ("as it waits", "once it is approved"):
        with pytest.raises(InputError, match="another day"):
            announce.send_now(where, planned.id, SOMEBODY, CONFIRMED + SECOND)
        announce.approve(where, planned.id, SOMEBODY, CONFIRMED + SECOND)


def test_only_what_is_unclear_can_be_said_to_be_there(store: str) -> None:
    confirmed(where := house(waves=(J7,)))
    announce.replan(where, CONFIRMED)
    (before,) = plans.all_of("essai")

    announce.settle(where, before.id, SOMEBODY, CONFIRMED, posted=True)

    assert plans.all_of("essai") == (before,)


def test_approving_what_a_change_held_takes_the_text_of_today(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    announce.replan(where, CONFIRMED)
    delivery = plans.all_of("essai")[0]
    announce.approve(where, delivery.id, SOMEBODY, CONFIRMED)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, CONFIRMED)
    announce.replan(where, CONFIRMED)
    held = plans.all_of("essai")[0]

    announce.approve(where, delivery.id, SOMEBODY, CONFIRMED)
    turn(where, J7_DUE)

    assert (held.progress.state, held.progress.cause) == (State.HELD, Cause.CHANGED)
    assert ["place de la Nation" in post.text for post in dry_runs.posts()] == [True]


@pytest.mark.parametrize("decide", [announce.approve, announce.send_now])
def test_what_has_no_text_yet_cannot_be_approved(store: str, decide: Decide) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    rallies.change(where, rally.id, {"venue": None}, SOMEBODY, CONFIRMED)
    (empty,) = plans.all_of("essai")

    # From a page that still shows the text.
    decide(where, empty.id, SOMEBODY, J7_DUE)
    turn(where, J7_DUE)

    (after,) = plans.all_of("essai")
    assert (after.progress.state, after.progress.cause) == (State.HELD, Cause.MISSING)
    assert dry_runs.posts() == ()


def test_an_unknown_delivery_is_named(store: str) -> None:
    where = house()

    with pytest.raises(NotFoundError, match="00000000-0000-0000-0000-000000000007"):
        announce.approve(where, UUID(int=7), SOMEBODY, CONFIRMED)


def test_what_was_refused_is_never_stuck_once_approved_after_a_change(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.REFUSE))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE)
        (refused,) = plans.all_of("essai")
        announce.approve(where, refused.id, SOMEBODY, J7_DUE + SECOND)
        turn(where, J7_DUE + 2 * SECOND)
        (asked,) = plans.all_of("essai")
        announce.approve(where, refused.id, SOMEBODY, J7_DUE + 3 * SECOND)
        turn(where, J7_DUE + 4 * SECOND)

    # The old square leaves with nobody's approval, and the new one with one.
    assert (asked.progress.state, asked.progress.cause) == (State.HELD, Cause.CHANGED)
    (post,) = ledger_of(tmp_path / "ledger")
    assert "place de la Nation" in post.text


def test_what_a_person_writes_anew_after_a_refusal_is_not_stuck_either(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.REFUSE))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, J7_DUE)
        turn(where, J7_DUE + SECOND)
        (refused,) = plans.all_of("essai")
        by_hand.rewrite(where, refused.id, "En mots à nous", SOMEBODY, J7_DUE + 2 * SECOND)
        turn(where, J7_DUE + 3 * SECOND)

    (post,) = ledger_of(tmp_path / "ledger")
    assert post.text == "En mots à nous"


@pytest.mark.parametrize(
    ("decide", "stands"),
    [
        pytest.param(announce.hold, (State.HELD, Cause.PERSON), id="held"),
        pytest.param(by_hand.take, (State.HELD, Cause.BY_HAND), id="published by a person"),
        pytest.param(announce.approve, (State.APPROVED, None), id="approved"),
        pytest.param(announce.cancel, (State.CANCELLED, Cause.PERSON), id="withdrawn"),
    ],
)
def test_what_a_person_decided_stands_when_a_rally_called_off_comes_back(
    store: str, decide: Decide, stands: tuple[State, Cause | None]
) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, CONFIRMED)
    (planned,) = plans.all_of("essai")
    decide(where, planned.id, SOMEBODY, CONFIRMED)

    rallies.cancel(where, rally.id, SOMEBODY, CONFIRMED + 60 * SECOND)
    turn(where, CONFIRMED + 61 * SECOND)
    off = states(where)["J-7", "essai"]
    rallies.confirm(where, rally.id, SOMEBODY, CONFIRMED + 120 * SECOND)
    turn(where, CONFIRMED + 121 * SECOND)

    (after,) = plans.all_of("essai")
    assert off is State.CANCELLED
    assert (after.progress.state, after.progress.cause) == stands


@pytest.mark.parametrize(
    ("decide", "leaves"),
    [
        pytest.param(announce.hold, [], id="held"),
        pytest.param(by_hand.take, [], id="published by a person"),
        pytest.param(announce.cancel, [], id="withdrawn"),
        pytest.param(in_own_words, ["En mots à nous"], id="written anew"),
    ],
)
def test_what_a_person_decided_of_a_correction_outlives_what_changes_none_of_its_words(
    store: str, decide: Decide, leaves: list[str]
) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE)
    campaigns.set_frozen("essai", frozen=True)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE + SECOND)
    (said,) = [one for one in plans.all_of("essai") if one.planned.kind is Kind.CHANGE]
    decide(where, said.id, SOMEBODY, J7_DUE + 2 * SECOND)

    rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, J7_DUE + 3 * SECOND)
    campaigns.set_frozen("essai", frozen=False)
    turn(where, J7_DUE + 4 * SECOND)
    quiet = [post.text for post in dry_runs.posts()][:-1]
    rallies.change(where, rally.id, {"venue": "place de la Bastille"}, SOMEBODY, J7_DUE + MINUTE)
    turn(where, J7_DUE + MINUTE + SECOND)

    assert quiet == leaves
    # Other words are another matter: entering them is their approval.
    assert "place de la Bastille" in dry_runs.posts()[0].text


def test_what_no_network_took_leaves_when_its_rally_comes_back(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.LIMIT))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + SECOND)
        turn(where, J7_DUE + 2 * SECOND)
        later = {"date": rally.plan.date + dt.timedelta(days=7)}
        rallies.change(where, rally.id, later, SOMEBODY, J7_DUE + 3 * SECOND)
        rallies.confirm(where, rally.id, SOMEBODY, J7_DUE + 4 * SECOND)
        turn(where, J7_DUE + dt.timedelta(days=7, hours=1, seconds=1))

    (post,) = ledger_of(tmp_path / "ledger")
    assert "dimanche 5 novembre" in post.text


def test_a_person_settles_what_no_network_can_prove(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)
        unclear = plans.all_of("essai")[0]

        told = announce.settle(where, unclear.id, SOMEBODY, J7_DUE + 60 * SECOND, posted=True)
        turn(where, J7_DUE + 120 * SECOND)

    assert told.state is State.SENT
    assert network.calls.count("POST") == 1
