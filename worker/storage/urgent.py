"""Urgent messages as deliveries: approved by whoever sends them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from worker.domain.announcement import Delivery, Kind, Planned, first_progress
from worker.domain.campaign import Campaign
from worker.domain.kinds import DeliveryState
from worker.storage import epochs
from worker.storage.delivery_rows import note, row_of
from worker.storage.models import Delivery as Row
from worker.storage.models import Rally
from worker.storage.transaction import write


def put(campaign: Campaign, planned: Sequence[Planned], by: str, now: dt.datetime) -> int:
    """Write those of *planned* that were never sent before; return how many."""
    with write(durable=True):
        # Two people who press the button together: the second finds the first one's.
        list(Rally.objects.filter(id__in={one.rally_id for one in planned}).select_for_update())
        ids = [one.id for one in planned]
        known = set(Row.objects.filter(id__in=ids).values_list("id", flat=True))
        rows = [row_of(campaign.slug, _approved(one)) for one in planned if one.id not in known]
        Row.objects.bulk_create(rows)
        note([(row, Kind.URGENT) for row in rows], by, now)
        for rally in {one.rally_id for one in planned}:
            epochs.doubt_calls(campaign, rally, now)
        return len(rows)


def _approved(planned: Planned) -> Delivery:
    progress = replace(first_progress(planned), state=DeliveryState.APPROVED, pinned=True)
    return Delivery(planned=planned, progress=progress)
