"""What the pages read and no other flow asks for: deliveries, trial posts, health."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Q

from worker.domain.announcement import Kind
from worker.domain.delivery import OPEN, Cause, Proof
from worker.domain.images import Image
from worker.domain.kinds import DeliveryState, NetworkKind
from worker.storage.delivery_rows import image_of
from worker.storage.models import Delivery, DryRunPost
from worker.storage.transaction import DAMAGED, plain_words


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRow:
    """One delivery as it stands; all moments in UTC. ``original``: the one it corrects."""

    id: UUID
    rally_id: UUID
    original: UUID | None
    kind: str
    wave: str
    account: str
    network: NetworkKind
    state: DeliveryState
    due_at: dt.datetime
    useful_until: dt.datetime
    approval_needed: bool
    text: str
    image: Image | None
    proposed: str | None
    replaced: str | None
    cause: Cause | None
    detail: str
    proof: Proof
    uncertain_since: dt.datetime | None
    sent_at: dt.datetime | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialRow:
    """What a dry-run account was handed, and for which wave of which rally."""

    account: str
    text: str
    posted_at: dt.datetime
    rally_id: UUID | None
    wave: str
    delivery: UUID
    image: Image | None


def deliveries(campaign: str) -> list[DeliveryRow]:
    """Return all deliveries of *campaign*, by due time, then place of the rally, then account."""
    rows = Delivery.objects.filter(campaign=campaign).order_by(
        "due_at", "rally__place_code", "wave", "account", "id"
    )
    return [_delivery(row) for row in rows]


def to_come(campaign: str, accounts: Sequence[str], now: dt.datetime) -> list[DeliveryRow]:
    """Return what may still leave on one of *accounts*: edits, which cost nothing, left out.

    What their budget refused leaves once a person lets it.
    """
    refused = Q(state=DeliveryState.FAILED, cause=Cause.BUDGET, useful_until__gt=now)
    rows = Delivery.objects.filter(Q(state__in=OPEN) | refused)
    rows = rows.filter(campaign=campaign, account__in=accounts)
    return [_delivery(row) for row in rows.exclude(kind=Kind.EDIT)]


def find(delivery_id: UUID) -> DeliveryRow | None:
    """Return one delivery, None when there is none with that id."""
    row = Delivery.objects.filter(pk=delivery_id).first()
    return None if row is None else _delivery(row)


def trial_posts(campaign: str, limit: int) -> list[TrialRow]:
    """Return the newest *limit* posts of the dry-run accounts, newest first."""
    posts = list(DryRunPost.objects.order_by("-posted_at", "delivery")[:limit])
    known = Delivery.objects.filter(campaign=campaign).in_bulk([post.delivery for post in posts])
    return [_trial(post, known.get(post.delivery)) for post in posts]


def ready() -> str:
    """Return "current", or what is wrong: "unreachable", "damaged", "outdated" or "newer" tables.

    Nothing of the database's own message is repeated: it may name a host or a person.
    """
    try:
        connection.ensure_connection()
        executor = MigrationExecutor(connection)
        on_disk = executor.loader.disk_migrations
        ours = {app for app, _ in on_disk}
        applied = {key for key in executor.loader.applied_migrations if key[0] in ours}
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "outdated"
    except DatabaseError as error:
        return "damaged" if plain_words(error) == DAMAGED else "unreachable"
    return "newer" if applied - set(on_disk) else "current"


def is_sound() -> bool:
    """Read the whole file of an SQLite database and return whether it holds together.

    A second for a gigabyte. A server looks after its own.
    """
    if connection.vendor != "sqlite":
        return True
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA quick_check(1)")
            return bool(cursor.fetchall() == [("ok",)])
    except DatabaseError:
        return False


def _delivery(row: Delivery) -> DeliveryRow:
    return DeliveryRow(
        id=row.id,
        rally_id=row.rally_id,
        original=row.original_id,
        kind=row.kind,
        wave=row.wave,
        account=row.account,
        network=NetworkKind(row.network),
        state=DeliveryState(row.state),
        due_at=row.due_at,
        useful_until=row.useful_until,
        approval_needed=row.approval_needed,
        text=row.text,
        image=image_of(row),
        proposed=row.proposed,
        replaced=row.replaced,
        cause=Cause(row.cause) if row.cause else None,
        detail=row.detail,
        proof=Proof(row.proof),
        uncertain_since=row.uncertain_since,
        sent_at=row.sent_at,
        url=row.remote_url,
    )


def _trial(post: DryRunPost, delivery: Delivery | None) -> TrialRow:
    return TrialRow(
        account=post.account,
        text=post.text,
        posted_at=post.posted_at,
        rally_id=delivery.rally_id if delivery else None,
        wave=delivery.wave if delivery else "",
        delivery=post.delivery,
        image=image_of(delivery) if delivery else None,
    )
