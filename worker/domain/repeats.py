"""What is left of a plan once something was said: no call twice, each wave once for each day.

A rally that moves to another day is announced for that day like any other: a wave that was said of
another one leaves again at its new moment, unless that has passed, since the correction tells it.
What a trial said was said to nobody: once its account is a real one, it leaves as from a new one.
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
    deliveries that may still leave. ``tried``: said in a trial by accounts that are real now.
    """

    days: Mapping[UUID, dt.date]
    spoke: frozenset[str]
    waiting: frozenset[UUID]
    tried: frozenset[UUID] = frozenset()


def for_day(delivery: UUID, day: dt.date) -> UUID:
    """Return the id under which a wave that was said of another day leaves for *day*."""
    return uuid5(delivery, day.isoformat())


def for_real(delivery: UUID) -> UUID:
    """Return the id under which a wave that was only tried leaves on a real network."""
    return uuid5(delivery, "real")


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
    for wave in planned:
        one = _unheard(wave, before)
        if one.wave in calls and one.account in before.spoke:
            continue
        if before.days.get(one.id, day) == day:
            yield one
            continue
        again = _unheard(replace(one, id=for_day(one.id, day)), before)
        if again.due_at > now or again.id in before.waiting:
            yield again


def _unheard(one: Planned, before: Before) -> Planned:
    return replace(one, id=for_real(one.id)) if one.id in before.tried else one
