import datetime as dt
from collections.abc import Callable
from typing import TypeAlias
from uuid import UUID

import pytest

from tests.domain.rallies import J1, J3, J7
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    states,
    turn,
)
from worker.domain.announcement import Delivery
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import Role
from worker.errors import ChangedMeanwhileError, InputError
from worker.services import announce, by_hand, rallies
from worker.services.installation import Installation
from worker.services.planning import PlannedView
from worker.services.viewer import Viewer
from worker.storage import dry_runs, plans

BEFORE = J7_DUE - dt.timedelta(days=1)
Decide: TypeAlias = Callable[[Installation, UUID, str, dt.datetime], PlannedView]
OWN = "Venez, on sera là."
PERSON = Viewer(email=SOMEBODY, role=Role.COORDINATOR)


def planned(where: Installation) -> Delivery:
    announce.replan(where, CONFIRMED)
    (found,) = plans.all_of("essai")
    return found


def only() -> Delivery:
    (found,) = (one for one in plans.all_of("essai") if one.planned.wave == "J-7")
    return found


def test_a_person_s_text_leaves_instead_of_ours_and_survives_replanning(store: str) -> None:
    where = house(waves=(J7,))
    confirmed(where)
    delivery = planned(where)

    by_hand.rewrite(where, delivery.id, f"  {OWN}\n", SOMEBODY, BEFORE)
    turn(where, J7_DUE)

    assert [post.text for post in dry_runs.posts()] == [OWN]
    told = [(one.by, one.what) for one in plans.history(delivery.id)]
    assert (SOMEBODY, "rewrite") in told


def test_a_text_of_a_person_is_held_when_its_rally_changes_with_what_changed(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    by_hand.rewrite(where, planned(where).id, OWN, SOMEBODY, BEFORE)

    rallies.change(where, rally.id, {"venue": "place du Capitole"}, SOMEBODY, BEFORE)
    turn(where, J7_DUE)

    held = only()
    assert (held.progress.state, held.progress.cause) == (State.HELD, Cause.CHANGED)
    page = by_hand.page(where, held.id, PERSON, J7_DUE)
    assert "Capitole" in " ".join(piece.words for piece in page.changes if piece.change == "new")
    assert dry_runs.posts() == ()
    announce.approve(where, held.id, SOMEBODY, J7_DUE)
    turn(where, J7_DUE + SECOND)
    assert "place du Capitole" in dry_runs.posts()[0].text


def test_a_text_of_a_person_never_leaves_on_another_day_than_it_was_written_for(
    store: str,
) -> None:
    where = house(waves=(J1,))
    rally = confirmed(where)
    own = "Demain dimanche 29, place de la République !"
    by_hand.rewrite(where, planned(where).id, own, SOMEBODY, BEFORE)

    # Our own text for the day before names no day: it stays the same.
    moved = {"date": rally.plan.date + dt.timedelta(days=7)}
    rallies.change(where, rally.id, moved, SOMEBODY, BEFORE)
    turn(where, J7_DUE + dt.timedelta(days=13, hours=1, seconds=1))

    (held,) = plans.all_of("essai")
    assert dry_runs.posts() == ()
    assert (held.progress.state, held.progress.cause) == (State.HELD, Cause.CHANGED)
    assert held.proposed is not None


def test_another_change_of_the_rally_s_other_wave_leaves_the_person_s_text_alone(
    store: str,
) -> None:
    where = house(waves=(J7, J3))
    rally = confirmed(where)
    announce.replan(where, CONFIRMED)
    by_hand.rewrite(where, only().id, OWN, SOMEBODY, BEFORE)

    # What J-7 does not speak of.
    rallies.change(where, rally.id, {"contact": "06 00 00 00 00"}, SOMEBODY, BEFORE)
    turn(where, J7_DUE)

    assert [post.text for post in dry_runs.posts()] == [OWN]


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 281])
def test_a_text_that_cannot_leave_changes_nothing(store: str, text: str) -> None:
    where = house(waves=(J7,))
    confirmed(where)
    delivery = planned(where)

    with pytest.raises(InputError, match="expected 1 to 280"):
        by_hand.rewrite(where, delivery.id, text, SOMEBODY, BEFORE)

    assert only() == delivery


def test_what_a_network_may_have_seen_cannot_be_rewritten(store: str) -> None:
    where = house(waves=(J7,))
    confirmed(where)
    delivery = planned(where)
    turn(where, J7_DUE)

    with pytest.raises(InputError, match="no longer"):
        by_hand.rewrite(where, delivery.id, OWN, SOMEBODY, J7_DUE)


def test_what_a_person_publishes_is_never_sent_and_counts_once_its_address_is_known(
    store: str,
) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    delivery = planned(where)

    by_hand.take(where, delivery.id, SOMEBODY, BEFORE)
    turn(where, J7_DUE)
    waiting = by_hand.page(where, delivery.id, PERSON, J7_DUE)
    for wrong in (
        "ici",
        "javascript:alert(1)",
        "https://",
        "https://a.example:x",
        "https://me:pw@a.example/1",
    ):
        with pytest.raises(InputError, match="no address"):
            by_hand.record(where, delivery.id, wrong, SOMEBODY, J7_DUE)
    by_hand.record(where, delivery.id, "https://insta.example/p/1", SOMEBODY, J7_DUE)

    assert waiting.taken
    assert dry_runs.posts() == ()
    assert (only().progress.state, only().remote_url) == (State.SENT, "https://insta.example/p/1")
    rallies.change(where, rally.id, {"venue": "place du Capitole"}, SOMEBODY, J7_DUE)
    announce.replan(where, J7_DUE)
    assert "Changement" in {wave for wave, _ in states(where)}


@pytest.mark.parametrize(
    ("off", "state"),
    [
        pytest.param(True, State.CANCELLED, id="once its rally is called off"),
        pytest.param(False, State.MISSED, id="once its time is over"),
    ],
)
def test_what_a_person_published_is_noted_late_as_well(
    store: str, state: State, *, off: bool
) -> None:
    where = house(waves=(J7, J3))
    rally = confirmed(where)
    announce.replan(where, CONFIRMED)
    late = J7_DUE + dt.timedelta(days=4 * (not off), seconds=1)
    by_hand.take(where, only().id, SOMEBODY, BEFORE)
    if off:
        rallies.cancel(where, rally.id, SOMEBODY, late)
    turn(where, late)
    before, page = only(), by_hand.page(where, only().id, PERSON, late)

    by_hand.record(where, only().id, "https://insta.example/p/1", SOMEBODY, late)
    turn(where, late + SECOND)

    assert before.progress.state is state
    assert (page.taken, page.copied) == (True, False)
    assert (only().progress.state, only().remote_url) == (State.SENT, "https://insta.example/p/1")
    said = [post.text.split()[0] for post in dry_runs.posts()]
    assert said == (["ANNULÉ"] if off else ["Rendez-vous"])


def test_what_was_published_from_an_older_page_is_not_taken_for_what_stands_there_now(
    store: str,
) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    by_hand.take(where, planned(where).id, SOMEBODY, BEFORE)
    copied = by_hand.page(where, only().id, PERSON, BEFORE).line.seen
    rallies.change(where, rally.id, {"venue": "place du Capitole"}, SOMEBODY, BEFORE)

    with pytest.raises(ChangedMeanwhileError):
        by_hand.record(where, only().id, "https://insta.example/p/1", SOMEBODY, BEFORE, seen=copied)

    assert only().progress.state is State.HELD


@pytest.mark.parametrize("decide", [announce.hold, by_hand.take])
def test_what_a_person_kept_back_until_it_was_too_late_does_not_leave_for_another_day(
    store: str, decide: Decide
) -> None:
    where = house(waves=(J7, J3))
    rally = confirmed(where)
    announce.replan(where, CONFIRMED)
    decide(where, only().id, SOMEBODY, BEFORE)
    turn(where, J7_DUE + dt.timedelta(days=4, seconds=1))
    missed = only()

    later = {"date": rally.plan.date + dt.timedelta(days=14)}
    rallies.change(where, rally.id, later, SOMEBODY, J7_DUE + dt.timedelta(days=5))
    turn(where, J7_DUE + dt.timedelta(days=14, hours=2))

    assert missed.progress.state is State.MISSED
    assert only().progress.state is State.HELD
    assert not any(post.text.startswith("Rassemblement") for post in dry_runs.posts())


def test_an_address_is_taken_only_for_what_somebody_had_taken(store: str) -> None:
    where = house(waves=(J7,))
    confirmed(where)

    with pytest.raises(InputError, match="say first"):
        by_hand.record(where, planned(where).id, "https://a.example/1", SOMEBODY, BEFORE)
