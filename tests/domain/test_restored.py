"""What a database restored from a backup does not know any more, state by state."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.domain.rallies import utc
from worker.domain.deciding import decide
from worker.domain.delivery import CLOSED, Cause, Event, Happening, Progress, Proof
from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import DEFAULT_PACE
from worker.domain.restored import doubted

DUE = utc("2017-10-28 16:30")
END = utc("2017-10-28 22:00")
LATER = DUE + dt.timedelta(minutes=5)


def progress(state: State, **fields: object) -> Progress:
    base = Progress(state=state, due_at=DUE, useful_until=END, next_at=DUE)
    return replace(base, **fields)  # type: ignore[arg-type]


def absent_twice(one: Progress) -> Progress:
    for _ in range(DEFAULT_PACE.looks):
        one = decide(one, Event(what=Happening.ABSENT), LATER, DEFAULT_PACE).progress
    return one


UNAPPROVED = progress(State.PLANNED, approval_needed=True)
HELD = progress(State.HELD, cause=Cause.PERSON)
BY_HAND = progress(State.HELD, cause=Cause.BY_HAND)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(progress(State.PLANNED), State.APPROVED, id="automatic"),
        pytest.param(progress(State.CLAIMED), State.APPROVED, id="claimed"),
        pytest.param(progress(State.SENDING), State.APPROVED, id="sending"),
        pytest.param(UNAPPROVED, State.PLANNED, id="waiting for approval"),
        pytest.param(replace(UNAPPROVED, pinned=True), State.APPROVED, id="approved"),
        pytest.param(HELD, State.HELD, id="held"),
        pytest.param(BY_HAND, State.HELD, id="published by hand"),
    ],
)
def test_what_is_absent_goes_back_to_waiting_for_whoever_it_waited_for(
    before: Progress, after: State
) -> None:
    unclear = doubted(before, LATER, DEFAULT_PACE)
    known = absent_twice(unclear)

    assert unclear.state is State.UNCERTAIN
    assert (known.state, known.cause) == (after, before.cause)


@pytest.mark.parametrize("before", [UNAPPROVED, HELD, replace(HELD, pinned=True), BY_HAND])
def test_where_nothing_can_be_seen_a_person_says_and_it_waits_to_be_approved(
    before: Progress,
) -> None:
    unclear = doubted(replace(before, proof=Proof.NONE), LATER, DEFAULT_PACE)
    approved = decide(unclear, Event(what=Happening.APPROVE), LATER, DEFAULT_PACE).progress
    denied = decide(unclear, Event(what=Happening.DENY), LATER, DEFAULT_PACE).progress

    assert (unclear.state, unclear.cause) == (State.UNCERTAIN, Cause.NO_PROOF)
    assert approved == unclear
    assert (denied.state, denied.claimable) == (State.PLANNED, False)


def test_a_look_up_that_had_missed_once_begins_anew() -> None:
    before = progress(State.UNCERTAIN, misses=1, uncertain_since=DUE, fence=3)

    after = doubted(before, LATER, DEFAULT_PACE)

    assert (after.misses, after.next_at, after.fence) == (0, LATER + DEFAULT_PACE.settle, 4)
    assert after.uncertain_since == LATER


@pytest.mark.parametrize("cause", [Cause.MISSING, Cause.TOO_LONG])
def test_what_has_no_text_is_not_looked_for(cause: Cause) -> None:
    before = progress(State.HELD, cause=cause)

    assert doubted(before, LATER, DEFAULT_PACE) == before


@pytest.mark.parametrize("state", sorted(CLOSED))
def test_what_is_closed_stays_closed(state: State) -> None:
    assert doubted(progress(state), LATER, DEFAULT_PACE) == progress(state)


def test_what_was_not_due_yet_is_not_doubted() -> None:
    early = progress(State.PLANNED)

    assert doubted(early, DUE - dt.timedelta(seconds=1), DEFAULT_PACE) == early
