"""Which rallies have to be planned anew, and which of them first."""

import datetime as dt
from uuid import UUID

from django.db.models import Min

from worker.domain.delivery import OPEN
from worker.storage.models import Delivery, PlannedRally, Rally


def stale(campaign: str, config_print: str) -> dict[UUID, bool]:
    """Return the rallies that changed, or whose config changed, since they were planned.

    True: the rally itself did.
    """
    known = dict(PlannedRally.objects.values_list("rally_id", "print"))
    rows = Rally.objects.filter(campaign=campaign)
    found: dict[UUID, bool] = {}
    for rally, revision, status in rows.values_list("id", "revision", "status"):
        before, now = known.get(rally, ""), print_of(revision, status, config_print)
        if before != now:
            found[rally] = bool(before) and before.partition(":")[2] != now.partition(":")[2]
    return found


def first_dues(campaign: str) -> dict[UUID, dt.datetime]:
    """Return for each rally that has something to come when the first of it is tried."""
    rows = Delivery.objects.filter(campaign=campaign, state__in=OPEN)
    return dict(rows.order_by().values_list("rally").annotate(Min("next_at")))


def print_of(revision: int, status: str, config_print: str) -> str:
    """Return what a plan is known by: the config, and how the rally stood."""
    return f"{config_print[:16]}:{revision}:{status[:4]}"[:32]
