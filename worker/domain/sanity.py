"""What makes a number somebody typed look like a slip: it is asked about, not refused."""

import datetime as dt
from collections.abc import Mapping, Sequence
from enum import StrEnum

from worker.domain.outside import KnownEvent
from worker.domain.post import EventCount

LARGE = 100_000
"""No rally of this kind has been answered by so many on one event."""
_JUMP = 5
_STALE = dt.timedelta(days=2)


class Doubt(StrEnum):
    """Why a number is asked about once more."""

    LARGE = "large"
    JUMP = "jump"
    FALL = "fall"
    STALE = "stale"
    OLDER = "older"
    ELSEWHERE = "elsewhere"


def doubts(
    count: EventCount,
    known: KnownEvent | None,
    place_code: str,
    now: dt.datetime,
    *,
    beside: Sequence[KnownEvent] = (),
) -> tuple[Doubt, ...]:
    """Return what is odd about *count*, of an event at *place_code*; *known* as it was until now.

    Answers to an event fall when people withdraw theirs, but not by half within days; five times
    as many is another event's number or a digit too much. So it is of an event that is new where
    others of its rally, *beside* it, are known: a second one may be smaller.
    """
    found: list[Doubt] = []
    given = {name: getattr(count, name) for name in ("going", "interested", "invited")}
    numbers = {name: value for name, value in given.items() if value is not None}
    if any(value > LARGE for value in numbers.values()):
        found.append(Doubt.LARGE)
    if now - count.as_of > _STALE:
        found.append(Doubt.STALE)
    if known is not None:
        found.extend(_against(numbers, known, count.as_of))
        if known.place_code not in {None, place_code}:
            found.append(Doubt.ELSEWHERE)
    elif beside and all(_jumps(numbers, one) for one in beside):
        found.append(Doubt.JUMP)
    return tuple(found)


def _against(numbers: Mapping[str, int], known: KnownEvent, as_of: dt.datetime) -> list[Doubt]:
    found = []
    if _jumps(numbers, known):
        found.append(Doubt.JUMP)
    if any(value * 2 < was for value, was in _pairs(numbers, known)):
        found.append(Doubt.FALL)
    if any(one.as_of > as_of for one in known.counts):
        found.append(Doubt.OLDER)
    return found


def _jumps(numbers: Mapping[str, int], known: KnownEvent) -> bool:
    return any(value >= _JUMP * was for value, was in _pairs(numbers, known))


def _pairs(numbers: Mapping[str, int], known: KnownEvent) -> list[tuple[int, int]]:
    """Return each number with what *known* declared of it, where that is known and not 0."""
    before = {name: getattr(known, name) for name in numbers}
    return [(value, before[name]) for name, value in numbers.items() if before[name]]
