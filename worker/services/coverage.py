"""Which sources the numbers come from, and which they lack."""

import datetime as dt
from typing import TypeAlias

from worker.domain.cells import CENTRAL_ZONE
from worker.domain.fault import Fault
from worker.domain.kinds import SourceKind
from worker.domain.outside import when
from worker.services.installation import Installation
from worker.services.pace import LONGEST_QUIET
from worker.storage import sources

_PATIENCE = 4
"""A source that was not read for this many of its own intervals is said to be missing."""
_LEAST = dt.timedelta(hours=1)
_NOT_SAMPLED = frozenset({Fault.BUDGET, Fault.CONFIG})
"""What does not mend by itself: said at once."""


Unread: TypeAlias = tuple[tuple[SourceKind, dt.datetime | None], ...]


def coverage(missing: Unread) -> tuple[tuple[str, str], ...]:
    """Say of each kind of source that was not read lately what is missing, in English."""
    return tuple(
        (kind, f"not sampled since {when(since)}" if since else "not sampled yet")
        for kind, since in missing
    )


def unread(installation: Installation, now: dt.datetime) -> Unread:
    """Return (kind, last good read, None when there was none) of each kind not read lately.

    Empty when all configured sources were read within four of their intervals, or were when the
    campaign ended.
    """
    end = dt.datetime.combine(installation.campaign.read_until, dt.time.max, CENTRAL_ZONE)
    now = min(now, end)
    states = {state.name: state for state in sources.states()}
    missing: dict[SourceKind, dt.datetime | None] = {}
    for source in installation.sources:
        state = states.get(source.name)
        read_at = state.last_success_at if state else None
        # One where nothing happens is asked more seldom on purpose.
        least = _LEAST if state is None or state.failures else LONGEST_QUIET * 1.25
        late = read_at is None or now - read_at > max(source.every * _PATIENCE, least)
        if late or (state and state.fault in _NOT_SAMPLED):
            before = missing.get(source.kind, read_at)
            missing[source.kind] = min(before, read_at) if before and read_at else None
    return tuple(sorted(missing.items()))
