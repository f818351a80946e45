"""What makes a number of accounts doubtful. Doubt is shown to people; it takes nothing away.

Four signs: many accounts with one text in the same minute, many accounts made lately, a day far
above the days before it, one account that wrote nearly all. A real wave can show each of them: on
the first day of #MeToo half a million accounts came at once. So a sign is a question to a person,
the number is shown with and without those concerned, and no number of ours stands in an
announcement.
"""

import datetime as dt
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

SAME_MINUTE = 5
"""So many accounts with one text within a minute, in one batch, are taken down as a chorus; studies
of coordinated accounts use that window. A chain of reposts is no chorus."""
_MINUTE = dt.timedelta(minutes=1)
YOUNG = dt.timedelta(days=30)
"""An account that was made less than this before it wrote is new."""
_LEAST = 20
"""Fewer accounts of a chorus or new ones raise no doubt."""
_CHORUS_SHARE, _YOUNG_SHARE = 0.1, 0.3
_BURST_LEAST, _BURST_TIMES, _BURST_DAYS = 100, 5, 3
_DOMINANT_SHARE, _DOMINANT_LEAST = 0.85, 20


class Sign(StrEnum):
    """Why a number is doubted; the names stand in ``flags`` of `tally --json`."""

    CHORUS = "same-text"
    YOUNG = "new-accounts"
    BURST = "burst"
    DOMINANT = "one-account"


class Wrote(NamedTuple):
    """One post that is no repost: whose, with which text, when; ``since`` is its account's age."""

    person: int
    family: int | None
    at: dt.datetime
    since: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Crowd:
    """Accounts of one batch that took part in a chorus, and those that are new."""

    chorus: frozenset[int]
    young: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One cell as it stands: its accounts, how many of them sang along or are new, day by day.

    ``most``: posts and reposts of the account that wrote most; 0 where nobody can be dominant.
    """

    persons: int
    items: int
    chorus: int = 0
    young: int = 0
    most: int = 0
    days: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sign, and for a burst the day (since 1970) it was on."""

    sign: Sign
    day: int | None = None


def crowd(wrote: Sequence[Wrote]) -> Crowd:
    """Return who of a batch took part in a chorus and who is new."""
    texts: dict[int, list[Wrote]] = defaultdict(list)
    for one in wrote:
        if one.family is not None:
            texts[one.family].append(one)
    chorus = (person for copies in texts.values() for person in _singers(copies))
    young = (one.person for one in wrote if one.since is not None and one.at - one.since < YOUNG)
    return Crowd(frozenset(chorus), frozenset(young))


def _singers(copies: list[Wrote]) -> Iterator[int]:
    """Yield who wrote one text within a minute of enough others, wherever that minute begins."""
    if len(copies) < SAME_MINUTE:
        return
    copies.sort(key=lambda one: one.at)
    together: Counter[int] = Counter()
    first = told = 0
    for number, one in enumerate(copies):
        together[one.person] += 1
        while one.at - copies[first].at >= _MINUTE:
            gone = copies[first].person
            together[gone] -= 1
            if not together[gone]:
                del together[gone]
            first += 1
        if len(together) >= SAME_MINUTE:
            yield from (each.person for each in copies[max(first, told) : number + 1])
            told = number + 1


def doubts(cell: Measured) -> tuple[Doubt, ...]:
    """Return the signs that *cell* shows."""
    return tuple(_doubts(cell))


def may_be_dominated(persons: int, items: int) -> bool:
    """Tell whether one account may have written 85 % of *items*: each other wrote one at least."""
    return items >= _DOMINANT_LEAST and (persons - 1) <= (1 - _DOMINANT_SHARE) * items


def is_dominated(most: int, items: int) -> bool:
    """Tell whether the account that wrote *most* of *items* wrote nearly all of them."""
    return items >= _DOMINANT_LEAST and most > _DOMINANT_SHARE * items


def _doubts(cell: Measured) -> Iterator[Doubt]:
    if cell.chorus >= max(_LEAST, _CHORUS_SHARE * cell.persons):
        yield Doubt(Sign.CHORUS)
    if cell.young >= max(_LEAST, _YOUNG_SHARE * cell.persons):
        yield Doubt(Sign.YOUNG)
    if is_dominated(cell.most, cell.items):
        yield Doubt(Sign.DOMINANT)
    day = _burst(cell.days)
    if day is not None:
        yield Doubt(Sign.BURST, day)


def _burst(days: Iterable[tuple[int, int]]) -> int | None:
    """Return the last day with five times the accounts of a usual day of the week before it."""
    told = dict(days)
    for day in sorted(told, reverse=True):
        week = [told.get(before, 0) for before in range(day - 7, day) if before >= min(told)]
        known = [persons for persons in week if persons]
        if len(known) < _BURST_DAYS or told[day] < _BURST_LEAST:
            continue
        if told[day] >= _BURST_TIMES * statistics.median(week):
            return day
    return None
