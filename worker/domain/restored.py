"""A database restored from a backup: what may have left since the copy was made is doubted."""

import datetime as dt
from dataclasses import replace

from worker.domain.delivery import CLOSED, OPEN, Cause, Progress, Proof
from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import Pace

_WITHOUT_TEXT = frozenset({Cause.MISSING, Cause.TOO_LONG})


def doubted(progress: Progress, now: dt.datetime, pace: Pace) -> Progress:
    """Return *progress* as uncertain if a call for it may have been forgotten, else unchanged.

    What was being looked up begins anew: it may have been found absent, and sent, since the copy.
    What waited for a person waits again once it is known to be absent; where that cannot be
    seen it goes on waiting, for nothing of it leaves without that person.
    """
    if progress.state in CLOSED or (progress.state in OPEN and not _may_have_left(progress, now)):
        return progress
    held = progress.cause if progress.state in {State.HELD, State.UNCERTAIN} else None
    return replace(
        progress,
        state=State.UNCERTAIN,
        uncertain_since=now,
        next_at=now + pace.settle,
        misses=0,
        fence=progress.fence + 1,
        cause=Cause.NO_PROOF if progress.proof is Proof.NONE else held,
    )


def _may_have_left(progress: Progress, now: dt.datetime) -> bool:
    waits = not (progress.claimable or progress.state is State.CLAIMED)
    unseen = waits and progress.proof is Proof.NONE
    return progress.due_at <= now and progress.cause not in _WITHOUT_TEXT and not unseen
