"""Which sources the numbers come from, and which they lack."""

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TypeAlias

from worker.domain.cells import CENTRAL_ZONE
from worker.domain.fault import Fault
from worker.domain.kinds import SourceKind
from worker.domain.outside import when
from worker.domain.post import Source
from worker.services.installation import Installation
from worker.services.pace import LONGEST_QUIET
from worker.services.pages import Gap
from worker.storage import sources
from worker.storage.sources import State

_PATIENCE = 4
"""A source that was not read for this many of its own intervals is said to be missing."""
_LEAST = dt.timedelta(hours=1)
_NOT_SAMPLED = frozenset({Fault.BUDGET, Fault.CONFIG})
"""What does not mend by itself: said at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What was not read lately of one kind of source: ``lacking`` of ``total`` sources.

    ``since``: when any of the kind was read last, else of those that lack the one that lacks
    longest; None when none, or not all of them, ever were.
    """

    kind: SourceKind
    since: dt.datetime | None
    lacking: int = 1
    total: int = 1


Unread: TypeAlias = tuple[Missing, ...]


def coverage(missing: Unread) -> tuple[tuple[str, str], ...]:
    """Say of each kind of source that was not read lately what is missing, in English."""
    return tuple((one.kind, _told(one)) for one in missing)


def gaps(unread: Unread) -> tuple[Gap, ...]:
    """Return what was not read lately of each kind of source, and since which day."""
    return tuple(
        Gap(
            kind=one.kind,
            since=one.since.astimezone(CENTRAL_ZONE).date() if one.since else None,
            lacking=one.lacking,
            total=one.total,
        )
        for one in unread
    )


def _told(one: Missing) -> str:
    since = f" since {when(one.since)}" if one.since else ""
    if one.lacking < one.total:
        return f"{one.lacking} of {one.total} sources not sampled{since}"
    return f"not sampled{since or ' yet'}"


def unread(installation: Installation, now: dt.datetime) -> Unread:
    """Return what was not read lately, kind by kind.

    Empty when all configured sources were read within four of their intervals, or were when the
    campaign ended.
    """
    end = dt.datetime.combine(installation.campaign.read_until, dt.time.max, CENTRAL_ZONE)
    states = {state.name: state for state in sources.states()}
    lacking: dict[SourceKind, list[dt.datetime | None]] = defaultdict(list)
    for source in installation.sources:
        state = states.get(source.name)
        if _is_late(source, state, min(now, end)):
            lacking[source.kind].append(state.last_success_at if state else None)
    total = Counter(source.kind for source in installation.sources)
    return tuple(_missing(kind, lacking[kind], total[kind]) for kind in sorted(lacking))


def _is_late(source: Source, state: State | None, now: dt.datetime) -> bool:
    read_at = state.last_success_at if state else None
    # One where nothing happens is asked more seldom on purpose.
    least = _LEAST if state is None or state.failures else LONGEST_QUIET * 1.25
    late = read_at is None or now - read_at > max(source.every * _PATIENCE, least)
    return late or (state is not None and state.fault in _NOT_SAMPLED)


def _missing(kind: SourceKind, last_reads: list[dt.datetime | None], total: int) -> Missing:
    ever = [one for one in last_reads if one]
    if len(last_reads) == total:
        since = max(ever, default=None)
    else:
        since = min(ever) if len(ever) == len(last_reads) else None
    return Missing(kind=kind, since=since, lacking=len(last_reads), total=total)
