"""Plans of rallies as deliveries: written under their ids, read for pages and commands."""

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from worker.domain.announcement import (
    Delivery,
    Happened,
    Plan,
    Planned,
    first_progress,
    reconcile,
    withdraw,
)
from worker.domain.campaign import Rally
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState
from worker.storage.delivery_rows import delivery_of, note, put_planned, row_of, save
from worker.storage.models import Delivery as Row
from worker.storage.models import DeliveryEvent, PlannedRally
from worker.storage.models import Rally as RallyRow
from worker.storage.transaction import write

PLANNER = "plan"


def stale(campaign: str, config_print: str) -> frozenset[UUID]:
    """Return the rallies that changed, or whose config changed, since they were planned."""
    known = dict(PlannedRally.objects.values_list("rally_id", "print"))
    rows = RallyRow.objects.filter(campaign=campaign)
    return frozenset(
        rally_id
        for rally_id, revision, status in rows.values_list("id", "revision", "status")
        if known.get(rally_id) != _print(revision, status, config_print)
    )


def put(campaign: str, rally: Rally, plan: Plan, config_print: str, now: dt.datetime) -> bool:
    """Bring the deliveries of *rally* up to *plan* in one transaction.

    Returns:
        False when the rally has changed since it was read: plan it again.
    """
    with write():
        current = RallyRow.objects.select_for_update().filter(id=rally.id).first()
        if current is None or current.revision != rally.revision:
            return False
        rows = {
            row.id: row
            for row in Row.objects.filter(rally_id=rally.id, kind="wave")
            .order_by("id")
            .select_for_update()
        }
        wanted = {planned.id: planned for planned in plan.planned}
        _insert(campaign, [p for p in plan.planned if p.id not in rows], now)
        causes = {skipped.wave: skipped.cause for skipped in plan.skipped}
        _update(rows, wanted, causes, now)
        PlannedRally.objects.update_or_create(
            rally_id=rally.id,
            defaults={"print": _print(rally.revision, rally.status, config_print)},
        )
        return True


def all_of(campaign: str) -> tuple[Delivery, ...]:
    """Return every delivery of *campaign*, by due moment."""
    rows = Row.objects.filter(campaign=campaign).order_by("due_at", "wave", "rally", "account")
    return tuple(delivery_of(row) for row in rows)


def some(ids: Iterable[UUID]) -> tuple[Delivery, ...]:
    """Return the deliveries with those *ids*, by due moment."""
    rows = Row.objects.filter(id__in=list(ids)).order_by("due_at", "wave", "rally", "account")
    return tuple(delivery_of(row) for row in rows)


def history(delivery_id: UUID) -> tuple[Happened, ...]:
    """Return what happened to a delivery, oldest first."""
    return tuple(
        Happened(row.at, row.by, row.what, DeliveryState(row.state), row.detail)
        for row in DeliveryEvent.objects.filter(delivery_id=delivery_id)
    )


def _print(revision: int, status: str, config_print: str) -> str:
    return f"{config_print[:16]}:{revision}:{status[:4]}"[:32]


def _insert(campaign: str, missing: list[Planned], now: dt.datetime) -> None:
    rows = [
        row_of(campaign, Delivery(planned=planned, progress=first_progress(planned)))
        for planned in missing
    ]
    Row.objects.bulk_create(rows)
    note([(row, "plan") for row in rows], PLANNER, now)


def _update(
    rows: dict[UUID, Row], wanted: dict[UUID, Planned], causes: dict[str, Cause], now: dt.datetime
) -> None:
    changed = []
    for row_id, row in rows.items():
        before = delivery_of(row)
        planned = wanted.get(row_id)
        after = (
            reconcile(before, planned)
            if planned
            else withdraw(before, causes.get(row.wave, Cause.WAVE))
        )
        if after != before:
            put_planned(row, after)
            changed.append((row, "withdraw" if planned is None else "replan"))
    save([row for row, _ in changed])
    note(changed, PLANNER, now)
