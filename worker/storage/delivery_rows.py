"""Rows of deliveries as dataclasses and back; the only place that knows both shapes."""

import datetime as dt
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING
from uuid import UUID

from django.db import connection

from worker.domain.amendment import Facts, Told
from worker.domain.announcement import Delivery, Kind, Planned
from worker.domain.deciding import decide
from worker.domain.delivery import (
    OPEN,
    UNSETTLED,
    Cause,
    Decision,
    Event,
    Happening,
    Progress,
    Proof,
)
from worker.domain.images import Image
from worker.domain.kinds import DeliveryState, NetworkKind
from worker.domain.pace import Pace
from worker.storage.columns import words
from worker.storage.models import Delivery as Row
from worker.storage.models import DeliveryEvent, PlannedRally

if TYPE_CHECKING:
    from django.db.models import Field

# What a transition or a new plan may change; the rest of a row never does.
CHANGING = (
    *("revision", "network", "proof"),
    *("state", "due_at", "useful_until", "next_at", "approval_needed", "pinned"),
    *(
        "text",
        "image",
        "proposed",
        "replaced",
        "text_hash",
        "cause",
        "detail",
        "fence",
        "lease_until",
        "owner",
    ),
    *("attempts", "misses", "first_call_at", "uncertain_since", "told"),
    *("sent_at", "remote_id", "remote_url"),
)
# What one step of its way changes, the first call and its answer included.
STEP = (
    *("state", "next_at", "approval_needed", "pinned", "cause", "detail", "fence", "lease_until"),
    *("owner", "attempts", "misses", "uncertain_since"),
)
DETAIL_LIMIT, ID_LIMIT = 200, 255
_LET_GO = {DeliveryState.PLANNED, DeliveryState.APPROVED}


def delivery_of(row: Row) -> Delivery:
    """Return *row* as the rules of the domain see it."""
    return Delivery(
        planned=Planned(
            id=row.id,
            rally_id=row.rally_id,
            revision=row.revision,
            kind=Kind(row.kind),
            wave=row.wave,
            account=row.account,
            network=NetworkKind(row.network),
            due_at=row.due_at,
            useful_until=row.useful_until,
            approval_needed=row.approval_needed,
            text=row.text,
            image=image_of(row),
            original=row.original_id,
            reply_to=row.reply_to,
            priority=row.priority,
        ),
        progress=progress_of(row),
        proposed=row.proposed,
        replaced=row.replaced,
        first_call_at=row.first_call_at,
        sent_at=row.sent_at,
        remote_id=row.remote_id,
        remote_url=row.remote_url,
    )


def image_of(row: Row) -> Image | None:
    """Return the image of *row*, without its content."""
    return Image(**row.image) if row.image else None


def _image_kept(image: Image | None) -> dict[str, str] | None:
    return {"file": image.file, "alt": image.alt, "digest": image.digest} if image else None


def progress_of(row: Row) -> Progress:
    """Return the part of *row* that the state machine moves."""
    return Progress(
        state=DeliveryState(row.state),
        due_at=row.due_at,
        useful_until=row.useful_until,
        next_at=row.next_at,
        approval_needed=row.approval_needed,
        pinned=row.pinned,
        proof=Proof(row.proof),
        fence=row.fence,
        attempts=row.attempts,
        misses=row.misses,
        uncertain_since=row.uncertain_since,
        cause=Cause(row.cause) if row.cause else None,
        detail=row.detail,
    )


def put_progress(row: Row, progress: Progress) -> None:
    """Set the moving part of *row*, in memory."""
    row.state = progress.state
    row.due_at = progress.due_at
    row.useful_until = progress.useful_until
    row.next_at = progress.next_at
    row.approval_needed = progress.approval_needed
    row.pinned = progress.pinned
    row.proof = progress.proof
    row.fence = progress.fence
    row.attempts = progress.attempts
    row.misses = progress.misses
    row.uncertain_since = progress.uncertain_since
    row.cause = progress.cause
    row.detail = words(progress.detail, DETAIL_LIMIT)


def put_planned(row: Row, delivery: Delivery) -> None:
    """Set what planning decides of *row*, in memory."""
    row.revision = delivery.planned.revision
    row.network = delivery.planned.network
    row.text = delivery.planned.text
    row.image = _image_kept(delivery.planned.image)
    row.proposed = delivery.proposed
    put_progress(row, delivery.progress)


def row_of(campaign: str, delivery: Delivery) -> Row:
    """Return a new row of *campaign* for *delivery*, not yet written."""
    planned = delivery.planned
    row = Row(
        id=planned.id,
        campaign=campaign,
        rally_id=planned.rally_id,
        kind=planned.kind,
        original_id=planned.original,
        reply_to=planned.reply_to,
        priority=planned.priority,
        wave=planned.wave,
        account=planned.account,
    )
    put_planned(row, delivery)
    return row


def save(rows: Sequence[Row], names: Sequence[str] = CHANGING) -> None:
    """Write the columns *names* of all *rows* in one round trip; the caller holds their locks.

    ``executemany`` and not ``bulk_update``, which writes one CASE branch a row and a column.
    """
    if not rows:
        return
    fields = Row._meta.concrete_fields  # noqa: SLF001 - Django's own door to its columns
    changing = [field for field in fields if field.name in names]
    key = next(field for field in fields if field.primary_key)
    listed = ", ".join(f'"{field.column}" = %s' for field in changing)
    sql = f'UPDATE "delivery" SET {listed} WHERE "id" = %s'  # noqa: S608 - our own columns
    _write_many(sql, [*changing, key], rows)


def was_open(delivery: UUID, beside: UUID) -> bool:
    """Tell whether *delivery* could still leave when *beside* was first begun.

    By the history's own order: the clocks of workers may be wrong.
    """
    events = DeliveryEvent.objects.order_by("id")
    begun = events.filter(delivery=beside, what=Happening.BEGIN).values_list("id").first()
    if begun is None:
        return False
    last = events.filter(delivery=delivery, id__lt=begun[0]).last()
    return last is not None and last.state in OPEN


def note(rows: Sequence[tuple[Row, str]], by: str, at: dt.datetime) -> None:
    """Append to the history of each row what happened, without any text."""
    if not rows:
        return
    events = [
        DeliveryEvent(
            delivery_id=row.id,
            fence=row.fence,
            at=at,
            by=by,
            what=what,
            state=row.state,
            detail=row.detail,
        )
        for row, what in rows
    ]
    meta = DeliveryEvent._meta  # noqa: SLF001 - Django's own door to its columns
    fields = [field for field in meta.concrete_fields if not field.primary_key]
    columns = ", ".join(f'"{field.column}"' for field in fields)
    marks = ", ".join("%s" for _ in fields)
    sql = f'INSERT INTO "delivery_event" ({columns}) VALUES ({marks})'  # noqa: S608 - our own columns
    _write_many(sql, fields, events)


def _write_many(
    sql: str,
    fields: Sequence["Field[object, object]"],
    rows: Sequence[Row] | Sequence[DeliveryEvent],
) -> None:
    values = [
        [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
        for row in rows
    ]
    with connection.cursor() as cursor:
        cursor.executemany(sql, values)


def facts_told(row: Row) -> list[str | int | None]:
    """Return the day, hour and place that *row* tells, as they are kept, and of which revision.

    Before the revision stands the venue, where the place is a meeting point in it.
    """
    rally = row.rally
    hour = rally.time.isoformat() if rally.time else None
    square = rally.venue if rally.meeting_point else None
    place = rally.meeting_point or rally.venue
    return [rally.date.isoformat(), hour, place, square, rally.revision]


def told_of(row: Row) -> Told:
    """Return what *row*, which was begun once, told people."""
    day, hour, place, *rest = row.told or (row.rally.date.isoformat(), None, None)
    # Rows of before the square was kept end with the place, or with the revision behind it.
    square = rest[0] if len(rest) > 1 else None
    return Told(
        delivery=row.id,
        account=row.account,
        network=NetworkKind(row.network),
        kind=Kind(row.kind),
        facts=Facts(
            dt.date.fromisoformat(day),
            dt.time.fromisoformat(hour) if hour else None,
            place,
            square,
        ),
        remote_id=row.remote_id,
    )


def told_in(row: Row) -> int:
    """Return of which revision of its rally *row* told people."""
    *_, revision = row.told or (None,)
    return revision if isinstance(revision, int) else row.revision


def text_print(text: str) -> str:
    """Return the hash under which a sent text is remembered."""
    return blake2b(text.encode(), digest_size=16).hexdigest()


def sight_print(text: str, *, held: bool) -> str:
    """Return the print of what a person has in sight: a text, and that it is held."""
    return text_print(f"{text}\0held" if held else text)


def rested(
    row: Row, clock: dt.datetime, pace: Pace, after: Happening = Happening.LOST
) -> dt.datetime | None:
    """Return until when, on the database's *clock*, an unclear *row* is left alone; else None.

    Less *after* a look-up: the network has had its time by then.
    """
    if row.state != DeliveryState.UNCERTAIN:
        return None
    looked = after in {Happening.ABSENT, Happening.BLIND}
    return clock + (pace.rest / 3 if looked else pace.rest)


def database_clock() -> dt.datetime:
    """Return the database's clock: leases run on it, whatever the workers' clocks say."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')")
            return dt.datetime.fromisoformat(cursor.fetchone()[0])
        cursor.execute("SELECT clock_timestamp()")
        found: dt.datetime = cursor.fetchone()[0]
        return found


def move(row: Row, event: Event, now: dt.datetime, pace: Pace) -> Decision:
    """Put on *row*, in memory, what *event* makes of it, and return the decision."""
    decision = decide(progress_of(row), event, now, pace)
    put_progress(row, decision.progress)
    return decision


def locked(ids: Iterable[UUID]) -> list[Row]:
    """Return the rows with those *ids* and their rallies, locked, by id."""
    # Always in one order: two workers with crossed batches must not wait for one another.
    rows = Row.objects.filter(id__in=list(ids)).order_by("id").select_for_update()
    # Rallies by a question of their own, asked once the rows are ours: one that changed while this
    # waited for them was seen as before, and what it holds was neither sent nor planned anew.
    return list(rows.prefetch_related("rally"))


def waiting_for_words(campaign: str, rally: UUID) -> set[UUID]:
    """Return the rallies that wait for saying what another one than *rally* says.

    That one has just changed: its words may be free.
    """
    twins = Row.objects.filter(campaign=campaign, state=DeliveryState.HELD, cause=Cause.TWIN)
    return set(twins.exclude(rally_id=rally).values_list("rally_id", flat=True))


def held_for_words(rally: UUID) -> set[UUID]:
    """Return the deliveries of *rally* that are held since another rally says the very same."""
    twins = Row.objects.filter(rally_id=rally, state=DeliveryState.HELD, cause=Cause.TWIN)
    return set(twins.values_list("id", flat=True))


def left_behind(rows: Iterable[Row]) -> set[UUID]:
    """Return the rallies of *rows* that changed while no plan could touch those.

    What was sent then is corrected, and what was not may leave again: nothing does that is not of
    the rally as it stands. What is to be said again may have lost its account meanwhile.
    """
    return {row.rally_id for row in rows if _is_left_behind(row)}


def _is_left_behind(row: Row) -> bool:
    let_go = row.kind != Kind.WAVE and row.state in _LET_GO
    return let_go or (row.state not in UNSETTLED and row.revision != row.rally.revision)


def plan_again(rallies: Iterable[UUID], beside: UUID | None = None) -> None:
    """Have *rallies* planned anew, by a transaction that locks no delivery any more.

    Args:
        rallies: Which.
        beside: The rally whose plan this transaction notes next.
    """
    wanted = set(rallies) - {beside}
    if not wanted:
        return
    # All in one order: two rallies that change at once, each in the words that the other waits
    # for, would wait for one another, and one of two people would be told that all broke down.
    kept = PlannedRally.objects.filter(rally_id__in=wanted | ({beside} if beside else set()))
    list(kept.order_by("rally_id").select_for_update())
    PlannedRally.objects.filter(rally_id__in=wanted).delete()
