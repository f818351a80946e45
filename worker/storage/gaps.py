"""What sources could not give: noted once, shown until the campaign is over."""

from collections.abc import Iterable
from datetime import datetime

from worker.domain.gap import Gap, GapCause
from worker.storage.models import SourceGap
from worker.storage.transaction import write


def note(source: str, gaps: Iterable[Gap], now: datetime) -> None:
    """Keep *gaps* of *source*; one that is known already stays as it is."""
    rows = [
        SourceGap(
            source=source,
            query=gap.query[:160],
            cause=gap.cause.value,
            since=gap.since,
            until=gap.until,
            posts=gap.posts,
            noted_at=now,
        )
        for gap in gaps
    ]
    if rows:
        with write():
            SourceGap.objects.bulk_create(rows, ignore_conflicts=True)


def of(source: str, limit: int = 100) -> list[Gap]:
    """Return the newest gaps of *source*, newest first."""
    rows = SourceGap.objects.filter(source=source).order_by("-until", "query")[:limit]
    return [
        Gap(
            cause=GapCause(row.cause),
            since=row.since,
            until=row.until,
            query=row.query,
            posts=row.posts,
        )
        for row in rows
    ]
