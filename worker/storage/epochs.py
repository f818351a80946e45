"""How many batches of sends the database remembers, and what to do when it has forgotten some."""

import datetime as dt

from django.db.models import F

from worker.domain.delivery import OPEN, Cause, Pace, Proof
from worker.domain.kinds import DeliveryState
from worker.storage.delivery_rows import database_clock, note, rested, save
from worker.storage.models import CampaignState, Delivery, Epoch
from worker.storage.transaction import write

RESTORED = "restored"


def number(campaign: str) -> int:
    """Return how many batches of sends of *campaign* the database remembers."""
    return Epoch.objects.filter(campaign=campaign).values_list("number", flat=True).first() or 0


def rise(campaigns: set[str]) -> None:
    """Count one more batch; the caller holds the transaction that commits `sending`."""
    for campaign in sorted(campaigns):
        Epoch.objects.get_or_create(campaign=campaign)
        Epoch.objects.filter(campaign=campaign).update(number=F("number") + 1)


def doubt(campaign: str, kept: int, now: dt.datetime, pace: Pace) -> int:
    """Freeze *campaign* and doubt all that was due: *kept* batches were sent, we remember fewer.

    Doubted deliveries are looked up, which a freeze allows; a person lets the rest go on.

    Returns:
        How many deliveries are doubted; 0 when another worker was first.
    """
    with write(durable=True):
        # Deliveries first, as when they begin: in the other order two workers could wait for ever.
        due = Delivery.objects.filter(campaign=campaign, state__in=OPEN, due_at__lte=now)
        rows = list(due.order_by("id").select_for_update())
        Epoch.objects.get_or_create(campaign=campaign)
        if Epoch.objects.select_for_update().get(campaign=campaign).number >= kept:
            return 0
        Epoch.objects.filter(campaign=campaign).update(number=kept)
        CampaignState.objects.update_or_create(slug=campaign, defaults={"frozen": True})
        clock = database_clock()
        for row in rows:
            row.state, row.fence, row.misses = DeliveryState.UNCERTAIN, row.fence + 1, 0
            row.uncertain_since, row.next_at = now, now + pace.settle
            row.first_call_at = row.first_call_at or row.due_at
            row.lease_until = rested(row, clock, pace)
            row.cause = Cause.NO_PROOF if row.proof == Proof.NONE else None
        save(rows)
        note([(row, RESTORED) for row in rows], RESTORED, now)
        return len(rows)
