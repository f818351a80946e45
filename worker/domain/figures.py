"""What published figures can be trusted for: ranges, and figures that only repeat an older one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from worker.domain.kinds import FigureKind
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
    repeated = set(echoes(reports))
    ranges = [
        interval(one)
        for one in reports
        if one.kind is FigureKind.ATTENDANCE and one not in repeated
    ]
    if not ranges:
        return None
    return Range(min(one.low for one in ranges), max(one.high for one in ranges))


def echoes(reports: Iterable[Report]) -> tuple[Report, ...]:
    """Return the attendances that are an earlier forecast told as if it had been counted.

    On 30 October 2017 one paper wrote that "nearly 10,000" had been in Paris: what organisers had
    expected, where the police counted 2,500. A forecast is known by kind, place and day.
    """
    listed = sorted(reports, key=lambda one: one.as_of)
    found = []
    for number, one in enumerate(listed):
        if one.kind is FigureKind.ATTENDANCE and any(
            before.kind is FigureKind.EXPECTED
            and (before.place_code, before.on) == (one.place_code, one.on)
            and (before.low, before.high) == (one.low, one.high)
            for before in listed[:number]
        ):
            found.append(one)
    return tuple(found)
