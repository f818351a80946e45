"""What published figures can be trusted for: ranges, and figures that only repeat an older one."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from worker.domain.kinds import FigureKind, Speaker
from worker.domain.post import Report

# What French round numbers of people stand for ("une centaine" was 80 to 150 in the press that
# counted as well); other numbers stand for themselves.
_ROUND = {
    10: (8, 15),
    15: (12, 20),
    20: (15, 25),
    30: (25, 38),
    50: (40, 60),
    100: (80, 150),
    500: (400, 600),
    1_000: (800, 1_500),
}


MOST = 10_000_000
"""More people than were ever in the streets of France together: a larger number is a slip."""
_ANSWERS = frozenset({FigureKind.GOING, FigureKind.INTERESTED, FigureKind.INVITED})
_COUNT_FOR_THEMSELVES = frozenset({Speaker.POLICE, Speaker.INDEPENDENT})
_STALE = dt.timedelta(days=1)
_WIRE = dt.timedelta(days=2)
# Answers to a smaller event may well stand still for a day.
_STILL = 100


class Mark(StrEnum):
    """How a report repeats another; the names stand in ``flags`` of `tally --json`."""

    FORECAST = "forecast-echo"
    STALE = "stale-echo"
    COPY = "wire-copy"


@dataclass(frozen=True, slots=True)
class Repeat:
    """That a report repeats an earlier one."""

    mark: Mark
    of: Report


@dataclass(frozen=True, slots=True)
class Range:
    """From the lowest to the highest of several reports, never their mean."""

    low: int
    high: int


def interval(report: Report) -> Range:
    """Return what *report* stands for: a round word a range, for display; a number itself."""
    if report.approx and report.low == report.high:
        return Range(*_ROUND.get(report.low, (report.low, report.high)))
    return Range(report.low, report.high)


def turnout(reports: Sequence[Report]) -> Range | None:
    """Return the range of the attendances reported, or None: unknown is not 0.

    Police above organisers happens and stays as it is. A figure that repeats a forecast is none.
    """
    ranges = [interval(one) for one in counts(reports)]
    if not ranges:
        return None
    return Range(min(one.low for one in ranges), max(one.high for one in ranges))


def counts(reports: Sequence[Report]) -> tuple[Report, ...]:
    """Return the attendances that somebody reported of their own, oldest first."""
    marked = marks(reports)
    return tuple(
        one
        for one in sorted(reports, key=lambda one: one.as_of)
        if one.kind is FigureKind.ATTENDANCE and one not in marked
    )


def total(ranges: Iterable[Range | None]) -> Range | None:
    """Return the sum of the lows to the sum of the highs of those that are known."""
    known = [one for one in ranges if one is not None]
    if not known:
        return None
    return Range(sum(one.low for one in known), sum(one.high for one in known))


def marks(reports: Iterable[Report]) -> dict[Report, Repeat]:
    """Return the reports that only repeat an earlier one, each with that one and how.

    - A forecast told as a count: on 30 October 2017 one paper wrote that "nearly 10,000" had been
      in Paris, what organisers had expected, where the police counted 2,500. Whoever counts without
      them (the police, a firm) may well come to the number that others had expected.
    - A stale echo: answers on Facebook as they stood a day before or more. On 29 October 2017 a
      radio gave the 1,500 and 7,500 it had given six days earlier; they were 2,800 and 10,000.
    - A wire copy: another publisher, the same figure of the same speaker, within two days. A round
      word without a speaker ("une centaine") is anybody's own.

    What organisers enter here has no publisher, and is always their own.
    """
    listed = sorted(reports, key=lambda one: one.as_of)
    found: dict[Report, Repeat] = {}
    for number, one in enumerate(listed):
        earlier = [before for before in listed[:number] if before not in found]
        same = [before for before in earlier if _same(before, one)]
        repeat = _repeat(one, same) if one.publisher else None
        if repeat is not None:
            found[one] = repeat
    return found


def _repeat(one: Report, earlier: Sequence[Report]) -> Repeat | None:
    for before in earlier:
        if one.kind is FigureKind.ATTENDANCE and before.kind is FigureKind.EXPECTED:
            if one.said_by not in _COUNT_FOR_THEMSELVES - {before.said_by}:
                return Repeat(Mark.FORECAST, before)
            continue
        if before.kind is not one.kind:
            continue
        age = one.as_of - before.as_of
        if one.kind in _ANSWERS and age >= _STALE and one.low >= _STILL:
            return Repeat(Mark.STALE, before)
        own_words = one.approx and one.said_by is None
        if (
            age <= _WIRE
            and before.publisher != one.publisher
            and before.said_by is one.said_by
            and not own_words
        ):
            return Repeat(Mark.COPY, before)
    return None


def _same(one: Report, other: Report) -> bool:
    return (one.place_code, one.on, one.low, one.high) == (
        *(other.place_code, other.on),
        *(other.low, other.high),
    )
