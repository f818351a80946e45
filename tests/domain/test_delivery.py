"""The state machine: tables of single steps, and histories by chance in a model of a network."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

import pytest

from tests.domain.rallies import utc
from worker.domain.backoff import backoff
from worker.domain.deciding import decide
from worker.domain.delivery import CLOSED, OPEN, Action, Cause, Event, Happening, Progress, Proof
from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import DEFAULT_PACE, Pace
from worker.domain.restored import doubted

DUE = utc("2017-10-28 16:30")
END = utc("2017-10-28 22:00")
SECOND = dt.timedelta(seconds=1)


def progress(state: State = State.PLANNED, **fields: object) -> Progress:
    base = Progress(state=state, due_at=DUE, useful_until=END, next_at=DUE)
    return replace(base, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "what", "after"),
    [
        (State.PLANNED, Happening.CLAIM, State.CLAIMED),
        (State.APPROVED, Happening.CLAIM, State.CLAIMED),
        (State.HELD, Happening.CLAIM, State.HELD),
        (State.SENT, Happening.CLAIM, State.SENT),
        (State.CLAIMED, Happening.BEGIN, State.SENDING),
        (State.PLANNED, Happening.BEGIN, State.PLANNED),
        (State.CLAIMED, Happening.RELEASE, State.PLANNED),
        (State.CLAIMED, Happening.LEASE_OVER, State.PLANNED),
        (State.SENDING, Happening.LEASE_OVER, State.UNCERTAIN),
        (State.SENDING, Happening.LOST, State.UNCERTAIN),
        (State.SENDING, Happening.ACCEPTED, State.SENT),
        (State.SENDING, Happening.REFUSED, State.FAILED),
        (State.SENDING, Happening.BUSY, State.PLANNED),
        (State.SENDING, Happening.UNSENT, State.PLANNED),
        (State.UNCERTAIN, Happening.FOUND, State.SENT),
        (State.UNCERTAIN, Happening.ABSENT, State.UNCERTAIN),
        (State.UNCERTAIN, Happening.BLIND, State.UNCERTAIN),
        (State.UNCERTAIN, Happening.DENY, State.APPROVED),
        (State.SENDING, Happening.CANCEL, State.SENDING),
        (State.UNCERTAIN, Happening.CANCEL, State.UNCERTAIN),
        (State.CLAIMED, Happening.CANCEL, State.CANCELLED),
        (State.PLANNED, Happening.CANCEL, State.CANCELLED),
        (State.CLAIMED, Happening.HOLD, State.HELD),
        (State.SENDING, Happening.HOLD, State.SENDING),
        (State.HELD, Happening.APPROVE, State.APPROVED),
        (State.FAILED, Happening.APPROVE, State.APPROVED),
        (State.CANCELLED, Happening.APPROVE, State.CANCELLED),
        (State.UNCERTAIN, Happening.APPROVE, State.UNCERTAIN),
    ],
)
def test_each_step_leads_where_the_rules_say(before: State, what: Happening, after: State) -> None:
    assert decide(progress(before), Event(what=what), DUE, DEFAULT_PACE).progress.state is after


REFUSABLE = {*OPEN, State.FAILED}
IN_PLACE = {
    Happening.CLAIM: {State.PLANNED, State.APPROVED, State.CLAIMED, State.UNCERTAIN},
    Happening.RELEASE: {State.CLAIMED},
    Happening.BEGIN: {State.CLAIMED},
    Happening.ACCEPTED: {*State} - {State.SENT},
    Happening.FOUND: {*State} - {State.SENT},
    Happening.REFUSED: {State.SENDING},
    Happening.BUSY: {State.SENDING},
    Happening.UNSENT: {State.SENDING},
    Happening.LOST: {State.SENDING},
    Happening.LEASE_OVER: {State.CLAIMED, State.SENDING},
    Happening.ABSENT: {State.UNCERTAIN},
    Happening.BLIND: {State.UNCERTAIN},
    Happening.DENY: {State.UNCERTAIN},
    Happening.APPROVE: {State.PLANNED, State.APPROVED, State.HELD, State.FAILED},
    Happening.SEND_NOW: {State.PLANNED, State.APPROVED, State.HELD, State.FAILED},
    Happening.HOLD: {*OPEN},
    Happening.REWRITE: REFUSABLE,
    Happening.TAKE: REFUSABLE,
    Happening.CANCEL: REFUSABLE,
    Happening.EXPIRE: {*OPEN},
}

TAKES_AWAY = [
    Happening.CLAIM,
    Happening.LEASE_OVER,
    Happening.HOLD,
    Happening.REWRITE,
    Happening.TAKE,
    Happening.CANCEL,
    Happening.EXPIRE,
]


@pytest.mark.parametrize("what", Happening)
def test_what_is_out_of_place_changes_nothing_at_any_time(what: Happening) -> None:
    for state in {*State} - IN_PLACE[what]:
        for now in (DUE, END):
            decision = decide(progress(state), Event(what=what), now, DEFAULT_PACE)

            assert decision.progress == progress(state), (state, now)
            assert Action.SEND not in decision.actions


@pytest.mark.parametrize("what", Happening)
def test_what_is_in_its_place_changes_something(what: Happening) -> None:
    now = END if what is Happening.EXPIRE else DUE
    for state in IN_PLACE[what]:
        before = progress(state, attempts=1)

        assert decide(before, Event(what=what), now, DEFAULT_PACE).progress != before, state


@pytest.mark.parametrize("state", sorted(OPEN))
def test_what_is_too_late_is_missed(state: State) -> None:
    decision = decide(progress(state), Event(what=Happening.EXPIRE), END, DEFAULT_PACE)

    assert (decision.progress.state, decision.progress.cause) == (State.MISSED, Cause.LATE)
    assert decision.progress.detail == ""


def test_what_is_approved_or_proved_absent_forgets_what_it_was_held_for() -> None:
    held = progress(State.HELD, cause=Cause.MISSING, detail="venue")
    unclear = progress(State.UNCERTAIN, cause=Cause.NO_PROOF, detail="no answer", proof=Proof.NONE)

    approved = decide(held, Event(what=Happening.APPROVE), DUE, DEFAULT_PACE).progress
    denied = decide(unclear, Event(what=Happening.DENY), DUE, DEFAULT_PACE).progress

    assert (approved.cause, approved.detail) == (None, "")
    assert (denied.cause, denied.detail) == (None, "")


@pytest.mark.parametrize("cause", [Cause.PERSON, Cause.BY_HAND])
def test_what_a_person_keeps_back_stays_so_under_other_words(cause: Cause) -> None:
    held = progress(State.HELD, cause=cause)

    after = decide(held, Event(what=Happening.REWRITE), DUE, DEFAULT_PACE).progress

    assert (after.state, after.cause, after.pinned) == (State.HELD, cause, True)


@pytest.mark.parametrize("state", sorted(IN_PLACE[Happening.CLAIM]))
def test_each_claim_raises_the_fence(state: State) -> None:
    after = decide(progress(state, fence=3), Event(what=Happening.CLAIM), DUE, DEFAULT_PACE)

    assert after.progress.fence == 4


@pytest.mark.parametrize(
    ("state", "what"),
    [
        *((State.CLAIMED, what) for what in TAKES_AWAY),
        (State.SENDING, Happening.LOST),
        (State.SENDING, Happening.LEASE_OVER),
        (State.UNCERTAIN, Happening.DENY),
    ],
)
def test_whoever_had_claimed_it_holds_an_old_fence_once_another_took_it_away(
    state: State, what: Happening
) -> None:
    now = END if what is Happening.EXPIRE else DUE

    assert decide(progress(state, fence=3), Event(what=what), now, DEFAULT_PACE).progress.fence > 3


@pytest.mark.parametrize(("cause", "kept"), [(Cause.PERSON, "person"), (None, "")])
def test_what_is_missed_still_says_who_kept_it_back(cause: Cause | None, kept: str) -> None:
    unclear = progress(State.UNCERTAIN, uncertain_since=DUE, misses=1, cause=cause)
    held = progress(State.HELD, cause=cause)

    absent = decide(unclear, Event(what=Happening.ABSENT), END, DEFAULT_PACE).progress
    late = decide(held, Event(what=Happening.EXPIRE), END, DEFAULT_PACE).progress

    for after in (absent, late):
        assert (after.state, after.cause, after.detail) == (State.MISSED, Cause.LATE, kept)
    assert late.held_by_hand is cause


def test_nothing_is_written_anew_once_it_is_too_late() -> None:
    after = decide(progress(), Event(what=Happening.REWRITE), END, DEFAULT_PACE).progress

    assert (after.state, after.cause, after.pinned) == (State.MISSED, Cause.LATE, False)


@pytest.mark.parametrize("what", [Happening.CLAIM, Happening.BEGIN, Happening.APPROVE])
def test_nothing_leaves_when_it_is_no_longer_useful(what: Happening) -> None:
    before = progress(State.CLAIMED if what is Happening.BEGIN else State.PLANNED)

    decision = decide(before, Event(what=what), END, DEFAULT_PACE)

    assert decision.progress.state is State.MISSED
    assert Action.SEND not in decision.actions


def test_only_begin_lets_anything_leave() -> None:
    for state in State:
        for what in Happening:
            sends = (
                Action.SEND in decide(progress(state), Event(what=what), DUE, DEFAULT_PACE).actions
            )
            assert sends == (state is State.CLAIMED and what is Happening.BEGIN)


def test_one_negative_look_up_is_not_enough() -> None:
    unclear = progress(State.UNCERTAIN, uncertain_since=DUE, fence=4)
    once = decide(unclear, Event(what=Happening.ABSENT, fence=4), DUE, DEFAULT_PACE).progress
    twice = decide(once, Event(what=Happening.ABSENT, fence=4), DUE, DEFAULT_PACE).progress

    assert (once.state, once.next_at) == (State.UNCERTAIN, DUE + DEFAULT_PACE.between)
    assert twice.state is State.APPROVED


def test_a_look_up_that_failed_says_nothing() -> None:
    unclear = progress(State.UNCERTAIN, uncertain_since=DUE, misses=1)

    after = decide(unclear, Event(what=Happening.BLIND), DUE, DEFAULT_PACE).progress

    assert (after.state, after.misses) == (State.UNCERTAIN, 1)


def test_a_look_up_waits_as_long_as_the_network_asks() -> None:
    unclear = progress(State.UNCERTAIN, uncertain_since=DUE)
    busy = Event(what=Happening.BLIND, wait=90 * SECOND)

    assert decide(unclear, busy, DUE, DEFAULT_PACE).progress.next_at == DUE + 90 * SECOND


def test_what_turns_out_absent_too_late_is_missed() -> None:
    unclear = progress(State.UNCERTAIN, uncertain_since=DUE, misses=1)

    after = decide(unclear, Event(what=Happening.ABSENT), END, DEFAULT_PACE).progress

    assert after.state is State.MISSED


def test_a_network_without_proof_leaves_an_unclear_send_to_a_person() -> None:
    sending = progress(State.SENDING, proof=Proof.NONE)

    decision = decide(sending, Event(what=Happening.LOST), DUE, DEFAULT_PACE)

    assert decision.progress.state is State.UNCERTAIN
    assert decision.actions == (Action.ASK_PERSON,)


DOUBLES = replace(DEFAULT_PACE, doubles=True)
LOST = Event(what=Happening.LOST)
BLIND = Event(what=Happening.BLIND)


def test_where_a_double_is_preferred_an_unclear_send_is_sent_once_more_after_a_while() -> None:
    sending = progress(State.SENDING, proof=Proof.NONE)

    lost = decide(sending, LOST, DUE, DOUBLES)
    again = decide(lost.progress, BLIND, lost.progress.next_at, DOUBLES).progress

    assert (lost.progress.state, lost.actions) == (State.UNCERTAIN, ())
    assert lost.progress.next_at == DUE + DOUBLES.settle
    assert (again.state, again.text_is_frozen) == (State.APPROVED, True)


def test_the_second_answer_that_is_lost_is_a_persons() -> None:
    twice = progress(State.SENDING, proof=Proof.NONE, uncertain_since=DUE, attempts=2)

    decision = decide(twice, LOST, DUE, DOUBLES)

    assert (decision.progress.cause, decision.actions) == (Cause.NO_PROOF, (Action.ASK_PERSON,))


@pytest.mark.parametrize(
    ("pace", "now"),
    [
        pytest.param(DOUBLES, END, id="no longer useful"),
        pytest.param(DEFAULT_PACE, DUE, id="silence is preferred by now"),
    ],
)
def test_what_is_not_sent_once_more_is_a_persons(pace: Pace, now: dt.datetime) -> None:
    unclear = progress(State.UNCERTAIN, proof=Proof.NONE, uncertain_since=DUE)

    decision = decide(unclear, BLIND, now, pace)

    assert decision.progress.state is State.UNCERTAIN
    assert (decision.progress.cause, decision.actions) == (Cause.NO_PROOF, (Action.ASK_PERSON,))


@pytest.mark.parametrize(
    "state", [State.UNCERTAIN, State.PLANNED, State.CLAIMED, State.CANCELLED, State.MISSED]
)
def test_proof_is_believed_even_from_a_lost_lease(state: State) -> None:
    late = Event(what=Happening.ACCEPTED, fence=1)

    decision = decide(progress(state, fence=5), late, DUE, DEFAULT_PACE)

    assert (decision.progress.state, decision.progress.fence) == (State.SENT, 6)
    assert decision.actions == (Action.KEEP_RECEIPT,)


def test_an_answer_under_an_old_fence_changes_nothing_else() -> None:
    sending = progress(State.SENDING, fence=5)
    for what in Happening:
        if what not in {Happening.ACCEPTED, Happening.FOUND}:
            event = Event(what=what, fence=4)
            assert decide(sending, event, DUE, DEFAULT_PACE).progress == sending


def test_a_busy_network_is_left_alone_as_long_as_it_asks() -> None:
    busy = Event(what=Happening.BUSY, wait=90 * SECOND)

    after = decide(progress(State.SENDING, attempts=1), busy, DUE, DEFAULT_PACE).progress

    assert (after.next_at, after.due_at) == (DUE + 90 * SECOND, DUE)


def test_waits_grow_to_a_limit() -> None:
    assert [backoff(n).total_seconds() for n in (1, 2, 3, 20)] == [5, 10, 20, 60]


def test_cancelling_raises_the_fence_of_a_claim_so_that_it_cannot_begin() -> None:
    claimed = progress(State.CLAIMED, fence=2)
    cancelled = decide(claimed, Event(what=Happening.CANCEL), DUE, DEFAULT_PACE).progress

    begun = decide(cancelled, Event(what=Happening.BEGIN, fence=2), DUE, DEFAULT_PACE)

    assert begun.progress.state is State.CANCELLED
    assert not begun.actions


@dataclass
class Worker:
    """A worker of the model: which fence it holds and since when its `sending` is committed."""

    fence: int
    begun_at: dt.datetime | None = None


STOPS = ("claimed", "begun", "never", "never")
# Seconds until the network takes it; None: it never does. An answer of None is a crash.
TAKEN = (None, 0, 19)
ANSWERS = (Happening.LOST, Happening.ACCEPTED, Happening.REFUSED, Happening.BUSY, None)
DECISIONS = (Happening.HOLD, *[Happening.APPROVE] * 3, Happening.CANCEL)
STEPS = 30


class Announcing:
    """One delivery, any number of workers that crash, and a network that answers or does not.

    The network takes a post at once or up to `pace.timeout` after the call, and shows it to its
    author `lag` later. Nothing here may ever make it take two.
    """

    pace = DEFAULT_PACE
    proof = Proof.READ_BACK
    most = 1
    lag = dt.timedelta(seconds=25)

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.now = DUE - 5 * SECOND
        self.progress = progress(proof=self.proof)
        self.lease_until = self.now
        self.workers: list[Worker] = []
        self.posted: list[dt.datetime] = []
        self.saved: Progress | None = None

    def event(self, what: Happening, fence: int | None = None) -> bool:
        before = self.progress
        decision = decide(before, Event(what=what, fence=fence), self.now, self.pace)
        self.progress = decision.progress
        assert self.progress.fence >= before.fence
        return Action.SEND in decision.actions

    def steps(self) -> list[Callable[[], None]]:
        """What may happen next."""
        now = self.progress
        possible = {
            self.time_passes: True,
            self.a_worker_claims_it: now.claimable,
            self.a_stopped_worker_goes_on: bool(self.workers),
            self.a_stopped_worker_dies: bool(self.workers),
            self.the_lease_runs_out: now.state in {State.CLAIMED, State.SENDING},
            self.look_up: now.state is State.UNCERTAIN and now.cause is not Cause.NO_PROOF,
            self.person_looks: now.cause is Cause.NO_PROOF,
            self.person_decides: now.state not in {State.CANCELLED, State.SENT},
            self.a_backup_is_made: now.state not in CLOSED,
            self.the_backup_is_restored: self.saved is not None,
        }
        return [step for step, may_be in possible.items() if may_be]

    def time_passes(self) -> None:
        self.now += self.chance.choice((1, 10, 31, 61)) * SECOND

    def a_worker_claims_it(self) -> None:
        if self.now + self.pace.ahead < self.progress.next_at:
            return
        self.event(Happening.CLAIM)
        if self.progress.state is State.CLAIMED:
            self.lease_until = self.now + self.pace.lease
            self.go_on(Worker(self.progress.fence))

    def a_stopped_worker_goes_on(self) -> None:
        self.go_on(self.one_of_the_workers())

    def one_of_the_workers(self) -> Worker:
        return self.workers.pop(self.chance.randrange(len(self.workers)))

    def go_on(self, worker: Worker) -> None:
        stop = self.chance.choice(STOPS)
        if worker.begun_at is None:
            if stop == "claimed":
                self.workers.append(worker)
                return
            if not self.event(Happening.BEGIN, worker.fence):
                return
            worker.begun_at = self.now
            self.lease_until = self.now + self.pace.lease
        if stop == "begun":
            self.workers.append(worker)
        else:
            self.call(worker, worker.begun_at)

    def call(self, worker: Worker, begun_at: dt.datetime) -> None:
        taken, answer = self.chance.choice(TAKEN), self.chance.choice(ANSWERS)
        if self.now - begun_at > self.pace.fresh:
            self.event(Happening.UNSENT, worker.fence)
            return
        clear = answer in {Happening.ACCEPTED, Happening.REFUSED, Happening.BUSY}
        if answer is Happening.ACCEPTED or (taken is not None and not clear):
            self.posted.append(self.now + (taken or 0) * SECOND)
        self.now += (taken or 0) * SECOND
        if answer is not None:
            self.event(answer, worker.fence)

    def a_stopped_worker_dies(self) -> None:
        self.one_of_the_workers()

    def the_lease_runs_out(self) -> None:
        self.now = max(self.now, self.lease_until + SECOND)
        self.event(Happening.LEASE_OVER)

    def look_up(self) -> None:
        self.now = max(self.now, self.progress.next_at)
        self.event(Happening.CLAIM)
        shown = [at for at in self.posted if at + self.lag <= self.now]
        what = Happening.FOUND if shown else Happening.ABSENT
        readable = self.chance.choice((True, True, False)) and self.proof is Proof.READ_BACK
        self.event(what if readable else Happening.BLIND, self.progress.fence)

    def person_looks(self) -> None:
        # Long after: what was lost is to be seen by then.
        self.now += self.lag
        self.event(Happening.FOUND if self.posted else Happening.DENY)

    def person_decides(self) -> None:
        self.event(self.chance.choice(DECISIONS))

    def a_backup_is_made(self) -> None:
        self.saved = self.progress

    def the_backup_is_restored(self) -> None:
        # By an operator who has stopped all workers, and noticed once something may have left.
        assert self.saved
        self.workers.clear()
        self.now = max(self.now, DUE)
        self.progress = doubted(self.saved, self.now, self.pace)

    def check(self) -> None:
        """Never too many posts; sent means posted; what was posted is never ready again."""
        assert len(self.posted) <= self.most
        assert self.progress.state is not State.SENT or self.posted
        if not self.pace.doubles and self.posted:
            assert self.progress.state not in OPEN | CLOSED - {State.SENT}


class HastyAnnouncing(Announcing):
    """The same with a settle time shorter than the network's lag."""

    pace = Pace(settle=dt.timedelta(seconds=2), between=dt.timedelta(seconds=2))


class BlindAnnouncing(Announcing):
    """The same where nothing can be looked up and silence is preferred."""

    proof = Proof.NONE


class DoublingAnnouncing(Announcing):
    """The same where a double is preferred: one, and never a third."""

    proof = Proof.NONE
    pace = DOUBLES
    most = 2


def live(model: type[Announcing], histories: int) -> None:
    """Let so many *histories* pass, each a chance of its own; what went wrong tells its steps."""
    for seed in range(histories):
        history, steps = model(Random(seed)), list[str]()  # noqa: S311 - no secret
        for _ in range(STEPS):
            step = history.chance.choice(history.steps())
            steps.append(step.__name__)
            step()
            try:
                history.check()
            except AssertionError as error:
                error.add_note(f"history {seed}: {', '.join(steps)}; {history.progress}")
                raise


@pytest.mark.parametrize("model", [Announcing, BlindAnnouncing])
def test_no_history_of_crashes_and_lost_answers_posts_twice(model: type[Announcing]) -> None:
    live(model, 3_000)


def test_a_double_rather_than_silence_is_never_three_posts() -> None:
    live(DoublingAnnouncing, 3_000)


def test_the_model_is_strong_enough_to_catch_a_settle_time_shorter_than_the_lag() -> None:
    with pytest.raises(AssertionError):
        live(HastyAnnouncing, 1_000)
