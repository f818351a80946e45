"""What people decided about a campaign; a campaign without a row was never touched."""

import datetime as dt

from django.db.models import F

from worker.domain.campaign import CampaignState
from worker.domain.kinds import NetworkKind
from worker.storage.models import CampaignState as Row
from worker.storage.models import Cell, Delivery, Rally
from worker.storage.transaction import write


def state(slug: str) -> CampaignState:
    """Return the state of the campaign *slug*; everything off when it has none yet."""
    row = Row.objects.filter(slug=slug).first()
    if row is None:
        return CampaignState()
    return CampaignState(
        live=row.live,
        live_touched=row.live_touched,
        frozen=row.frozen,
        testimonies=row.testimonies,
    )


def at_work(slug: str, today: dt.date) -> list[str]:
    """Return the campaigns beside *slug* that are not over in this database.

    They keep traces of people, whom only they let go, or have spoken of a rally to come.
    """
    counting = Cell.objects.filter(frozen_at=None)
    spoken = Delivery.objects.filter(first_call_at__isnull=False, rally__date__gte=today)
    spoken = spoken.exclude(network=NetworkKind.DRY_RUN)
    found = [
        rows.exclude(campaign=slug).values("campaign").distinct() for rows in (counting, spoken)
    ]
    return sorted({row["campaign"] for rows in found for row in rows})


def is_known(slug: str) -> bool:
    """Tell whether this database has ever held the campaign *slug*."""
    return Row.objects.filter(slug=slug).exists()


def expected(slug: str, today: dt.date) -> list[str]:
    """Return the campaigns with rallies to come in a database that never held *slug*, else none."""
    if is_known(slug):
        return []
    coming = Rally.objects.filter(date__gte=today)
    return sorted(set(coming.values_list("campaign", flat=True)))


def set_live(slug: str, *, live: bool) -> None:
    """Let announcements leave for real networks, or not; a person's word, config/ yields to it."""
    with write(durable=True):
        Row.objects.update_or_create(slug=slug, defaults={"live": live, "live_touched": True})


def set_frozen(slug: str, *, frozen: bool) -> None:
    """Stop all announcing at once, or let it go on."""
    with write(durable=True):
        Row.objects.update_or_create(slug=slug, defaults={"frozen": frozen})


def seed_live(slug: str, *, live: bool) -> bool:
    """Set what config/ says unless a person has decided; return whether config's word holds."""
    with write():
        row, _ = Row.objects.get_or_create(slug=slug)
        if not row.live_touched and row.live != live:
            Row.objects.filter(slug=slug, live_touched=False).update(live=live)
            row.refresh_from_db()
        return row.live == live


def add_testimonies(slug: str, number: int) -> None:
    """Add *number* to the counter, the only trace a testimony leaves."""
    with write():
        Row.objects.get_or_create(slug=slug)
        Row.objects.filter(slug=slug).update(testimonies=F("testimonies") + number)
