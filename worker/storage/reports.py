"""What others published: figures, hours and what is called off, each with who said it and when.

Nothing is merged.
"""

import datetime as dt
from collections.abc import Sequence

from worker.domain.kinds import FigureKind, RallyStatus, Speaker
from worker.domain.post import HourReport, OffReport, Report
from worker.storage import models
from worker.storage.columns import address, words

PUBLISHER = 200


def save(
    campaign: str,
    reports: Sequence[Report],
    hours: Sequence[HourReport],
    offs: Sequence[OffReport] = (),
) -> int:
    """Keep those that are new and return how many; must run inside `counting.turn()`.

    The same word of the same article is there already, whatever ``as_of`` it came with:
    a page that is fetched again must not look like a second report.
    """
    added = 0
    for report in reports:
        _, new = models.Report.objects.get_or_create(
            campaign=campaign,
            publisher=words(report.publisher, PUBLISHER),
            url=address(report.url),
            place_code=report.place_code,
            on=report.on,
            kind=report.kind,
            said_by=report.said_by or "",
            low=report.low,
            high=report.high,
            defaults={"approx": report.approx, "as_of": report.as_of},
        )
        added += new
    for hour in hours:
        _, new = models.HourReport.objects.get_or_create(
            campaign=campaign,
            publisher=words(hour.publisher, PUBLISHER),
            url=address(hour.url),
            place_code=hour.place_code,
            on=hour.on,
            at=hour.at,
            defaults={"as_of": hour.as_of},
        )
        added += new
    return added + sum(_is_new(campaign, off) for off in offs)


def _is_new(campaign: str, off: OffReport) -> bool:
    _, new = models.OffReport.objects.get_or_create(
        campaign=campaign,
        publisher=words(off.publisher, PUBLISHER),
        url=address(off.url),
        place_code=off.place_code,
        on=off.on,
        status=off.status,
        defaults={"as_of": off.as_of},
    )
    return new


def reports(campaign: str, place_code: str, on: dt.date | None = None) -> tuple[Report, ...]:
    """Return the figures published about a place (on one date, if given), oldest first."""
    rows = models.Report.objects.filter(campaign=campaign, place_code=place_code)
    if on is not None:
        rows = rows.filter(on=on)
    return tuple(_report(row) for row in rows.order_by("as_of", "id"))


def all_reports(campaign: str) -> tuple[Report, ...]:
    """Return all figures published about a campaign's places, oldest first."""
    rows = models.Report.objects.filter(campaign=campaign).order_by("as_of", "id")
    return tuple(_report(row) for row in rows)


def hours(campaign: str, place_code: str, on: dt.date) -> tuple[HourReport, ...]:
    """Return the hours published for a place and date, oldest first."""
    rows = models.HourReport.objects.filter(campaign=campaign, place_code=place_code, on=on)
    return tuple(_hour(row) for row in rows.order_by("as_of", "id"))


def all_hours(campaign: str) -> tuple[HourReport, ...]:
    """Return all hours published for a campaign's places, oldest first."""
    rows = models.HourReport.objects.filter(campaign=campaign).order_by("as_of", "id")
    return tuple(_hour(row) for row in rows)


def all_offs(campaign: str) -> tuple[OffReport, ...]:
    """Return all that was published as called off in a campaign's places, oldest first."""
    rows = models.OffReport.objects.filter(campaign=campaign).order_by("as_of", "id")
    return tuple(
        OffReport(
            place_code=row.place_code,
            on=row.on,
            status=RallyStatus(row.status),
            publisher=row.publisher,
            url=row.url or None,
            as_of=row.as_of,
        )
        for row in rows
    )


def _report(row: models.Report) -> Report:
    return Report(
        place_code=row.place_code,
        on=row.on,
        kind=FigureKind(row.kind),
        low=row.low,
        high=row.high,
        approx=row.approx,
        said_by=Speaker(row.said_by) if row.said_by else None,
        publisher=row.publisher,
        url=row.url or None,
        as_of=row.as_of,
    )


def _hour(row: models.HourReport) -> HourReport:
    return HourReport(
        place_code=row.place_code,
        on=row.on,
        at=row.at,
        publisher=row.publisher,
        url=row.url or None,
        as_of=row.as_of,
    )
