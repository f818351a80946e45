"""The life of one delivery: a pure state machine, so that every crash point can be enumerated.

    planned -> approved -> claimed -> sending -> sent
                               sending -> uncertain -> sent | approved | a person

What the rules protect (docs/announcing.md has the measurements):

- ``sending`` is committed before the call; from then on only an answer, a look-up or a person
  moves the delivery. A lease that runs out in ``claimed`` frees it, in ``sending`` it makes it
  uncertain, never ready again.
- The fence rises with every claim. An answer under an old fence changes nothing, except that
  proof of publication is believed whenever it comes.
- Absence is believed after two look-ups, the first one *settle* after the lost answer. Where
  nothing can be looked up a person says; a campaign may choose to send once more instead.
"""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from worker.domain.backoff import backoff
from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import Pace


class Cause(StrEnum):
    """Why a delivery is held, missed, failed or cancelled; ``domain.french`` has the words."""

    MISSING = "missing"
    TOO_LONG = "too-long"
    TWIN = "twin"
    CHANGED = "changed"
    PERSON = "person"
    BY_HAND = "by-hand"
    RALLY = "rally"
    WAVE = "wave"
    HOUR = "hour"
    PASSED = "passed"
    LATE = "late"
    SUPERSEDED = "superseded"
    NOT_NEEDED = "not-needed"
    OVERTAKEN = "overtaken"
    REFUSED = "refused"
    BUDGET = "budget"
    TOKEN = "token"  # noqa: S105 - the name of a cause
    NO_PROOF = "no-proof"


class Proof(StrEnum):
    """How a network lets us settle a lost answer."""

    READ_BACK = "read-back"
    NONE = "none"


class Action(StrEnum):
    """What the caller has to do after a decision."""

    SEND = "send"
    KEEP_RECEIPT = "keep-receipt"
    ASK_PERSON = "ask-person"


class Happening(StrEnum):
    """What can happen to a delivery."""

    CLAIM = "claim"
    RELEASE = "release"
    BEGIN = "begin"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    BUSY = "busy"
    UNSENT = "unsent"
    LOST = "lost"
    LEASE_OVER = "lease-over"
    FOUND = "found"
    ABSENT = "absent"
    BLIND = "blind"
    APPROVE = "approve"
    HOLD = "hold"
    REWRITE = "rewrite"
    TAKE = "take"
    CANCEL = "cancel"
    SEND_NOW = "send-now"
    DENY = "deny"
    EXPIRE = "expire"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening. ``fence`` is the one the sender or the looker-up held; None for people.

    ``wait``: how long the network asked us to stay away. ``cause`` and ``detail`` say why.
    """

    what: Happening
    fence: int | None = None
    wait: dt.timedelta | None = None
    cause: Cause | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of publication: the network's own id, opaque, and the public address if known."""

    remote_id: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call or a look-up for one delivery came to."""

    delivery: UUID
    event: Event
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The part of a delivery that moves; all moments in UTC.

    ``next_at``: not claimed, or not looked up, before then. ``pinned``: a person settled the text.
    ``misses``: look-ups in a row that found nothing.
    """

    state: State
    due_at: dt.datetime
    useful_until: dt.datetime
    next_at: dt.datetime
    approval_needed: bool = False
    pinned: bool = False
    proof: Proof = Proof.READ_BACK
    fence: int = 0
    attempts: int = 0
    misses: int = 0
    uncertain_since: dt.datetime | None = None
    cause: Cause | None = None
    detail: str = ""

    @property
    def text_is_frozen(self) -> bool:
        """Whether replanning may no longer change the text: a person or a network has seen it."""
        return self.pinned or self.uncertain_since is not None

    @property
    def held_by_hand(self) -> Cause | None:
        """What a person kept it back for, also once its rally or the time has closed it."""
        kept = self.detail if self.state in CLOSED else ""
        return next((cause for cause in BY_PERSONS if cause in {self.cause, kept}), None)

    @property
    def let_go(self) -> State:
        """Where it stands once nothing holds it: a person who had to approve it still has to."""
        waits = self.approval_needed and not self.pinned
        return State.PLANNED if waits else State.APPROVED

    @property
    def claimable(self) -> bool:
        """Whether a worker may take it once it is due."""
        return self.state is State.APPROVED or (
            self.state is State.PLANNED and not self.approval_needed
        )


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a delivery; ``progress`` is unchanged when the event was not allowed."""

    progress: Progress
    actions: tuple[Action, ...] = ()


BY_PERSONS = (Cause.PERSON, Cause.BY_HAND)
WAITING = frozenset({State.PLANNED, State.APPROVED, State.HELD})
OPEN = WAITING | {State.CLAIMED}
UNSETTLED = frozenset({State.SENDING, State.UNCERTAIN})
CLOSED = frozenset({State.SENT, State.FAILED, State.MISSED, State.CANCELLED})


def decide(progress: Progress, event: Event, now: dt.datetime, pace: Pace) -> Decision:
    """Return what *event* makes of *progress* at *now*; an event out of place changes nothing."""
    if event.what is Happening.ACCEPTED or event.what is Happening.FOUND:
        return _published(progress, event)
    if event.fence is not None and event.fence != progress.fence:
        return Decision(progress)
    return _TABLE[event.what](progress, event, now, pace)


def _published(progress: Progress, event: Event) -> Decision:
    # Proof under an old fence is still proof; but while another call is on its way its own
    # answer decides, and the receipt alone is kept.
    keep = (Action.KEEP_RECEIPT,)
    stale = event.fence is not None and event.fence != progress.fence
    if progress.state is State.SENT or (progress.state is State.SENDING and stale):
        return Decision(progress, keep)
    sent = replace(
        progress, state=State.SENT, fence=progress.fence + int(stale), cause=None, detail=""
    )
    return Decision(sent, keep)


def _claim(progress: Progress, _event: Event, now: dt.datetime, _pace: Pace) -> Decision:
    if progress.state is State.UNCERTAIN:
        return Decision(replace(progress, fence=progress.fence + 1))
    if not (progress.claimable or progress.state is State.CLAIMED):
        return Decision(progress)
    if now >= progress.useful_until:
        return _close(progress, State.MISSED, Cause.LATE)
    return Decision(replace(progress, state=State.CLAIMED, fence=progress.fence + 1))


def _release(progress: Progress, event: Event, now: dt.datetime, _pace: Pace) -> Decision:
    if progress.state is not State.CLAIMED:
        return Decision(progress)
    later = progress.next_at if event.wait is None else now + event.wait
    return Decision(replace(_resting(progress), next_at=later))


def _begin(progress: Progress, _event: Event, now: dt.datetime, _pace: Pace) -> Decision:
    if progress.state is not State.CLAIMED:
        return Decision(progress)
    if now >= progress.useful_until:
        return _close(progress, State.MISSED, Cause.LATE)
    begun = replace(progress, state=State.SENDING, attempts=progress.attempts + 1)
    return Decision(begun, (Action.SEND,))


def _refused(progress: Progress, event: Event, _now: dt.datetime, _pace: Pace) -> Decision:
    if progress.state is not State.SENDING:
        return Decision(progress)
    return _close(progress, State.FAILED, event.cause or Cause.REFUSED, event.detail)


def _unsent(progress: Progress, event: Event, now: dt.datetime, _pace: Pace) -> Decision:
    # Surely not published: a refused connection, a 429. It waits and is claimed again.
    if progress.state is not State.SENDING:
        return Decision(progress)
    wait = backoff(progress.attempts) if event.wait is None else event.wait
    return Decision(replace(_resting(progress), next_at=now + wait))


def _lost(progress: Progress, _event: Event, now: dt.datetime, pace: Pace) -> Decision:
    if progress.state is not State.SENDING:
        return Decision(progress)
    uncertain = replace(
        progress,
        state=State.UNCERTAIN,
        uncertain_since=now,
        next_at=now + pace.settle,
        misses=0,
        fence=progress.fence + 1,
    )
    # Once: the second answer to get lost may be the second post.
    again = pace.doubles and progress.uncertain_since is None
    if progress.proof is Proof.NONE and not again:
        return _unprovable(uncertain)
    return Decision(uncertain)


def _lease_over(progress: Progress, event: Event, now: dt.datetime, pace: Pace) -> Decision:
    if progress.state is State.CLAIMED:
        return Decision(replace(_resting(progress), fence=progress.fence + 1))
    return _lost(progress, event, now, pace)


def _absent(progress: Progress, _event: Event, now: dt.datetime, pace: Pace) -> Decision:
    if progress.state is not State.UNCERTAIN:
        return Decision(progress)
    missed = replace(progress, misses=progress.misses + 1, next_at=now + pace.between)
    return Decision(missed) if missed.misses < pace.looks else _not_there(missed, now)


def _blind(progress: Progress, event: Event, now: dt.datetime, pace: Pace) -> Decision:
    # The network could not be read: this look-up says nothing.
    if progress.state is not State.UNCERTAIN:
        return Decision(progress)
    useful = now < progress.useful_until
    if progress.proof is Proof.NONE:
        return _not_there(progress, now) if pace.doubles and useful else _unprovable(progress)
    wait = event.wait or (pace.between if useful else pace.seldom)
    return Decision(replace(progress, next_at=now + wait))


def _approve(progress: Progress, _event: Event, now: dt.datetime, _pace: Pace) -> Decision:
    if progress.state not in WAITING | {State.FAILED}:
        return Decision(progress)
    if now >= progress.useful_until:
        return _close(progress, State.MISSED, Cause.LATE)
    return Decision(
        replace(
            progress,
            state=State.APPROVED,
            pinned=True,
            cause=None,
            detail="",
            next_at=max(progress.due_at, now),
        )
    )


def _send_now(progress: Progress, event: Event, now: dt.datetime, pace: Pace) -> Decision:
    approved = _approve(progress, event, now, pace).progress
    left = approved.state is State.APPROVED
    return Decision(replace(approved, due_at=now, next_at=now) if left else approved)


def _deny(progress: Progress, _event: Event, now: dt.datetime, _pace: Pace) -> Decision:
    # A person looked and says that nothing was published.
    if progress.state is not State.UNCERTAIN:
        return Decision(progress)
    return _not_there(replace(progress, fence=progress.fence + 1), now)


def _hold(progress: Progress, event: Event, _now: dt.datetime, _pace: Pace) -> Decision:
    if progress.state not in OPEN:
        return Decision(progress)
    return _close(progress, State.HELD, event.cause or Cause.PERSON, event.detail)


def _rewrite(progress: Progress, event: Event, now: dt.datetime, pace: Pace) -> Decision:
    # Not once a network may have seen the old text: what is looked up there has to be what left.
    if progress.state not in OPEN | {State.FAILED} or progress.uncertain_since is not None:
        return Decision(progress)
    if now >= progress.useful_until:
        return _close(progress, State.MISSED, Cause.LATE)
    pinned = replace(progress, pinned=True, fence=progress.fence + 1)
    if progress.cause in {Cause.PERSON, Cause.BY_HAND}:
        return Decision(pinned)
    return _approve(replace(pinned, state=State.PLANNED), event, now, pace)


def _take(progress: Progress, _event: Event, _now: dt.datetime, _pace: Pace) -> Decision:
    # A person publishes it: nothing of ours sends it any more.
    if progress.state not in OPEN | {State.FAILED} or progress.uncertain_since is not None:
        return Decision(progress)
    return _close(progress, State.HELD, Cause.BY_HAND)


def _cancel(progress: Progress, event: Event, _now: dt.datetime, _pace: Pace) -> Decision:
    # Allowed until `sending`; an unclear send may only be looked up.
    if progress.state not in OPEN | {State.FAILED}:
        return Decision(progress)
    return _close(progress, State.CANCELLED, event.cause or Cause.PERSON, event.detail)


def _expire(progress: Progress, _event: Event, now: dt.datetime, _pace: Pace) -> Decision:
    if progress.state not in OPEN or now < progress.useful_until:
        return Decision(progress)
    return _close(progress, State.MISSED, Cause.LATE, progress.held_by_hand or "")


def _not_there(progress: Progress, now: dt.datetime) -> Decision:
    if now >= progress.useful_until:
        return _close(progress, State.MISSED, Cause.LATE, progress.held_by_hand or "")
    # What waited for a person when it was doubted waits again.
    if progress.cause not in {None, Cause.NO_PROOF}:
        return Decision(replace(progress, state=State.HELD))
    # Not ahead of its time: the clock that sent it may have been.
    then = max(progress.due_at, now)
    return Decision(replace(progress, state=progress.let_go, cause=None, detail="", next_at=then))


def _unprovable(progress: Progress) -> Decision:
    return Decision(replace(progress, cause=Cause.NO_PROOF), (Action.ASK_PERSON,))


def _close(progress: Progress, state: State, cause: Cause, detail: str = "") -> Decision:
    # The fence rises: whoever had claimed it can no longer begin.
    fence = progress.fence + int(progress.state is State.CLAIMED)
    return Decision(replace(progress, state=state, fence=fence, cause=cause, detail=detail))


def _resting(progress: Progress) -> Progress:
    seen = progress.approval_needed or progress.text_is_frozen
    return replace(progress, state=State.APPROVED if seen else State.PLANNED)


_TABLE = {
    Happening.CLAIM: _claim,
    Happening.RELEASE: _release,
    Happening.BEGIN: _begin,
    Happening.REFUSED: _refused,
    Happening.BUSY: _unsent,
    Happening.UNSENT: _unsent,
    Happening.LOST: _lost,
    Happening.LEASE_OVER: _lease_over,
    Happening.ABSENT: _absent,
    Happening.BLIND: _blind,
    Happening.APPROVE: _approve,
    Happening.HOLD: _hold,
    Happening.REWRITE: _rewrite,
    Happening.TAKE: _take,
    Happening.CANCEL: _cancel,
    Happening.SEND_NOW: _send_now,
    Happening.DENY: _deny,
    Happening.EXPIRE: _expire,
}
