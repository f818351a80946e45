"""What is left of a plan once something was said: no call twice, each wave once for each day.

A rally that moves to another day is announced for that day like any other: a wave that was said of
another one leaves again at its new moment, unless that has passed, since the correction tells it.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from worker.domain.announcement import Planned


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What came before a plan. ``days``: of which day each delivery that left spoke.

    ``spoke``: the accounts that said, or may have said, anything about the rally. ``waiting``: the
    deliveries that may still leave.
    """

    days: Mapping[UUID, dt.date]
    spoke: frozenset[str]
    waiting: frozenset[UUID]


def for_day(delivery: UUID, day: dt.date) -> UUID:
    """Return the id under which a wave that was said of another day leaves for *day*."""
    return uuid5(delivery, day.isoformat())


def left_to_say(
    planned: Iterable[Planned],
    calls: frozenset[str],
    day: dt.date,
    before: Before,
    now: dt.datetime,
) -> Iterator[Planned]:
    """Yield what of *planned* is left to say of a rally on *day* after *before*.

    Args:
        planned: The waves as they should be.
        calls: The waves that leave on confirmation: for accounts that have said nothing yet.
        day: The rally's.
        before: What came before.
        now: The time.
    """
    for one in planned:
        if one.wave in calls and one.account in before.spoke:
            continue
        if before.days.get(one.id, day) == day:
            yield one
            continue
        again = replace(one, id=for_day(one.id, day))
        if again.due_at > now or again.id in before.waiting:
            yield again
