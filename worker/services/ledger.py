"""Figures that others published, as pages list them."""

from collections import defaultdict
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from worker.domain.figures import Mark, Repeat, counts, marks
from worker.domain.figures import turnout as range_of
from worker.domain.post import Report
from worker.services.pages import ReportLine, Turnout


def lines(reports: Sequence[Report], zone: ZoneInfo) -> tuple[ReportLine, ...]:
    """Return one line a report, in the order given; copies stand in the line they repeat."""
    repeats = marks(reports)
    copied: dict[Report, list[str]] = defaultdict(list)
    for one, repeat in repeats.items():
        if repeat.mark is Mark.COPY:
            copied[repeat.of].append(one.publisher)
    return tuple(
        _line(one, repeats.get(one), tuple(copied[one]), zone)
        for one in reports
        if one not in repeats or repeats[one].mark is not Mark.COPY
    )


def turnout(reports: Sequence[Report]) -> Turnout | None:
    """Return the range of the counts known, None when there is none; no mean."""
    found = range_of(reports)
    if found is None:
        return None
    sources = {(one.said_by, one.publisher) for one in counts(reports)}
    return Turnout(low=found.low, high=found.high, sources=len(sources))


def _line(
    one: Report, repeat: Repeat | None, copied: tuple[str, ...], zone: ZoneInfo
) -> ReportLine:
    return ReportLine(
        kind=one.kind,
        low=one.low,
        high=one.high,
        approx=one.approx,
        said_by=one.said_by,
        publisher=one.publisher,
        url=one.url,
        as_of=one.as_of.astimezone(zone),
        mark=repeat.mark if repeat else None,
        first_at=repeat.of.as_of.astimezone(zone) if repeat else None,
        repeated_by=copied,
    )
