"""Figures that others published, as pages list them."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from worker.domain.post import Report
from worker.services.pages import ReportLine


def lines(reports: Iterable[Report], zone: ZoneInfo) -> tuple[ReportLine, ...]:
    """Return one line a report, in the order given, moments on the clock of *zone*."""
    return tuple(
        ReportLine(
            kind=report.kind,
            low=report.low,
            high=report.high,
            approx=report.approx,
            said_by=report.said_by,
            publisher=report.publisher,
            url=report.url,
            as_of=report.as_of.astimezone(zone),
        )
        for report in reports
    )
