"""What sources cost, day by day in UTC: reserved before a call, settled after it."""

from collections.abc import Callable
from datetime import date

from django.db.models import F, QuerySet, Sum

from worker.domain.budget import Spent
from worker.storage.models import SourceSpending
from worker.storage.transaction import write


def reserve(source: str, day: date, decide: Callable[[Spent, Spent], Spent]) -> Spent:
    """Reserve what *decide* returns and return it; of several callers each sees the others'.

    Args:
        source: Who pays.
        day: In UTC.
        decide: From what was spent this month before *day*, and on *day*, to what may be spent now.
    """
    with write():
        SourceSpending.objects.bulk_create(
            [SourceSpending(source=source, day=day)], ignore_conflicts=True
        )
        row = SourceSpending.objects.select_for_update().get(source=source, day=day)
        wanted = decide(before(source, day), Spent(row.posts, row.micros))
        _add(SourceSpending.objects.filter(pk=row.pk), wanted)
    return wanted


def settle(source: str, day: date, reserved: Spent, cost: Spent) -> None:
    """Put *cost* in the place of what was *reserved*."""
    with write():
        rows = SourceSpending.objects.filter(source=source, day=day)
        rows.update(
            posts=F("posts") - reserved.posts + cost.posts,
            micros=F("micros") - reserved.micros + cost.micros,
        )


def before(source: str, day: date) -> Spent:
    """Return what was spent in the month of *day* before it."""
    return _sum(
        SourceSpending.objects.filter(source=source, day__gte=day.replace(day=1), day__lt=day)
    )


def month(source: str, day: date) -> Spent:
    """Return what was spent in the month of *day* up to the end of it."""
    return _sum(
        SourceSpending.objects.filter(source=source, day__gte=day.replace(day=1), day__lte=day)
    )


def _sum(rows: "QuerySet[SourceSpending]") -> Spent:
    found = rows.aggregate(posts=Sum("posts"), micros=Sum("micros"))
    return Spent(found["posts"] or 0, found["micros"] or 0)


def _add(rows: "QuerySet[SourceSpending]", more: Spent) -> None:
    rows.update(posts=F("posts") + more.posts, micros=F("micros") + more.micros)
