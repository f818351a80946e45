"""When sources say different hours for one rally (Lyon, 29 October 2017: 13:00 or 14:00)."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from worker.domain.campaign import Rally
from worker.domain.kinds import RallyStatus
from worker.domain.outside import KnownEvent
from worker.domain.post import HourReport

PlaceDay: TypeAlias = tuple[str, dt.date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What an event, or a publisher, says of whether a rally of a place's day takes place.

    ``off_at``: since when it is called off; None: it is on, as events alone say here. ``status`` is
    how it is called off.
    """

    place_code: str
    on: dt.date
    at: dt.time | None
    publisher: str
    off_at: dt.datetime | None
    status: RallyStatus = RallyStatus.CANCELLED
    is_event: bool = True
    url: str | None = None


_HELD = frozenset({RallyStatus.CONFIRMED, RallyStatus.OVER})


def day_of(rally: Rally) -> PlaceDay:
    """Return the place and the day of *rally*."""
    return rally.plan.place.code, rally.plan.date


def day_there(event: KnownEvent, zone: dt.tzinfo) -> PlaceDay | None:
    """Return the place of *event* and its day in *zone*; None while one of them is unknown."""
    start = event.start
    day = start.astimezone(zone).date() if isinstance(start, dt.datetime) else start
    return None if event.place_code is None or day is None else (event.place_code, day)


def by_day(known: Iterable[Rally]) -> Mapping[PlaceDay, Sequence[Rally]]:
    """Return *known* by place and day: of thousands, each is looked for beside few."""
    found: dict[PlaceDay, list[Rally]] = defaultdict(list)
    for rally in known:
        found[day_of(rally)].append(rally)
    return found


def beside(rally: Rally, known: Iterable[Rally]) -> tuple[Rally, ...]:
    """Return the others of *known* that a person vouches for, in its place and on its day."""
    return tuple(
        one
        for one in known
        if one.id != rally.id and one.status in _HELD and day_of(one) == day_of(rally)
    )


def speaks_of(rally: Rally, others: Sequence[Rally], at: dt.time | None) -> bool:
    """Tell whether what begins *at* may be *rally*, rather than one of the *others* of its day.

    A town with a march at ten and another at two has two hours, and nothing to decide.
    """
    return at in {None, rally.plan.time} or all(one.plan.time != at for one in others)


def hour_of(event: KnownEvent, zone: dt.tzinfo) -> dt.time | None:
    """Return when *event* begins on the clock of *zone*, to the minute; None of a day alone."""
    start = event.start
    if not isinstance(start, dt.datetime):
        return None
    return start.astimezone(zone).time().replace(second=0, microsecond=0)


def conflicting_hours(
    rally: Rally,
    hours: Iterable[HourReport],
    decided_at: dt.datetime | None,
    others: Sequence[Rally] = (),
) -> tuple[HourReport, ...]:
    """Return the last word of each publisher that contradicts, or () when all agree.

    With one hour known to us, those that say another; with none, all when they say two or more.

    Args:
        rally: Whose hour is in doubt.
        hours: What was published about its place and day; others are left out.
        decided_at: When a person last set the hour; what was said before is settled.
        others: The rallies `beside` it; who says the hour of one of them speaks of that one.
    """
    last: dict[str, HourReport] = {}
    for report in sorted(hours, key=lambda report: report.as_of):
        here = (report.place_code, report.on) == (rally.place.code, rally.plan.date)
        if here and speaks_of(rally, others, report.at):
            last[report.publisher] = report
    open_ = [r for r in last.values() if decided_at is None or r.as_of > decided_at]
    said = {report.at for report in open_} | ({rally.plan.time} if rally.plan.time else set())
    if len(said) < 2:  # noqa: PLR2004  # one hour alone contradicts nothing
        return ()
    return tuple(report for report in open_ if report.at != rally.plan.time)


def said_off(
    rally: Rally,
    words: Iterable[Word],
    decided_at: dt.datetime | None,
    others: Sequence[Rally] = (),
) -> tuple[Word, ...]:
    """Return who calls *rally* off: publishers, and its events where it has none that is on.

    Args:
        rally: Which may be called off, though nobody has said so here.
        words: What is said of its place and day; others are left out.
        decided_at: When a person last said how it stands; what was called off before is settled.
        others: The rallies `beside` it, as for `conflicting_hours`.
    """
    own = [
        one
        for one in words
        if (one.place_code, one.on) == day_of(rally) and speaks_of(rally, others, one.at)
    ]
    has_event = any(one.is_event and one.off_at is None for one in own)
    return tuple(
        one
        for one in own
        if one.off_at is not None
        and not (one.is_event and has_event)
        and (decided_at is None or one.off_at > decided_at)
    )
