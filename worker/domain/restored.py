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
    seen a person says so, and it waits to be approved.
    """
    if progress.state in CLOSED or (progress.state in OPEN and not _may_have_left(progress, now)):
        return progress
    unclear = progress.unclear(now, pace)
    if progress.proof is Proof.NONE:
        return _to_be_said(unclear, held=progress.state is State.HELD)
    held = progress.cause if progress.state in {State.HELD, State.UNCERTAIN} else None
    return replace(unclear, cause=held)


def _to_be_said(unclear: Progress, *, held: bool) -> Progress:
    # The doubt takes the place of what it was held for; its approval, if any, is given anew.
    asked = replace(unclear, cause=Cause.NO_PROOF)
    return replace(asked, approval_needed=True, pinned=False) if held else asked


def _may_have_left(progress: Progress, now: dt.datetime) -> bool:
    return progress.due_at <= now and progress.cause not in _WITHOUT_TEXT
