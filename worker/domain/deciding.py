"""The life of one delivery as a pure state machine, so that every crash point can be enumerated.

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
from dataclasses import replace

from worker.domain.backoff import backoff
from worker.domain.delivery import (
    OPEN,
    WAITING,
    Action,
    Cause,
    Decision,
    Event,
    Happening,
    Progress,
    Proof,
)
from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import Pace


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
    uncertain = progress.unclear(now, pace)
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
