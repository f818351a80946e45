"""What dry-run accounts would have posted."""

import datetime as dt
from uuid import UUID

from worker.domain.announcement import DryRunPost
from worker.storage.models import DryRunPost as Row
from worker.storage.transaction import write


def keep(post: DryRunPost) -> None:
    """Keep *post*; a second one of the same delivery changes nothing."""
    with write():
        Row.objects.get_or_create(
            delivery=post.delivery,
            defaults={"account": post.account, "text": post.text, "posted_at": post.posted_at},
        )


def find(delivery: UUID) -> dt.datetime | None:
    """Return when *delivery* was kept, None when it was not."""
    return Row.objects.filter(delivery=delivery).values_list("posted_at", flat=True).first()


def forget(delivery: UUID) -> None:
    """Take the post of *delivery* away; none there is no error."""
    with write():
        Row.objects.filter(delivery=delivery).delete()


def posts(limit: int = 200) -> tuple[DryRunPost, ...]:
    """Return the newest posts first, at most *limit*."""
    return tuple(
        DryRunPost(row.delivery, row.account, row.text, row.posted_at)
        for row in Row.objects.all()[:limit]
    )
