"""When sources say different hours for one rally (Lyon, 29 October 2017: 13:00 or 14:00)."""

import datetime as dt
from collections.abc import Iterable

from worker.domain.campaign import Rally
from worker.domain.post import HourReport


def conflicting_hours(
    rally: Rally, hours: Iterable[HourReport], decided_at: dt.datetime | None
) -> tuple[HourReport, ...]:
    """Return the last word of each publisher that contradicts, or () when all agree.

    With one hour known to us, those that say another; with none, all when they say two or more.

    Args:
        rally: Whose hour is in doubt.
        hours: What was published about its place and day; others are left out.
        decided_at: When a person last set the hour; what was said before is settled.
    """
    last: dict[str, HourReport] = {}
    for report in sorted(hours, key=lambda report: report.as_of):
        if (report.place_code, report.on) == (rally.place.code, rally.plan.date):
            last[report.publisher] = report
    open_ = [r for r in last.values() if decided_at is None or r.as_of > decided_at]
    said = {report.at for report in open_} | ({rally.plan.time} if rally.plan.time else set())
    if len(said) < 2:  # noqa: PLR2004  # one hour alone contradicts nothing
        return ()
    return tuple(report for report in open_ if report.at != rally.plan.time)
