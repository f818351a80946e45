"""Where each source stands: when it is due, what it was asked last, what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import connection
from django.db.models import F

from worker.errors import NotFoundError
from worker.storage.models import SourceState
from worker.storage.transaction import write

# A source that is being read is not due again before this, even if its worker dies at once.
LEASE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One source as the database knows it; see the model for the meaning of each field."""

    name: str
    cursor: str = ""
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str = ""
    moved_to: str | None = None
    moved_at: datetime | None = None
    next_at: datetime | None = None
    last_try_at: datetime | None = None
    last_success_at: datetime | None = None
    failures: int = 0
    reason: str = ""
    fault: str = ""
    posts: int = 0
    skipped: int = 0
    skip_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Success:
    """What a source is left with after a good read."""

    cursor: str
    next_at: datetime | None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str = ""
    moved_to: str | None = None
    moved_at: datetime | None = None
    posts: int = 0
    skipped: int = 0
    skip_reason: str = field(default="")


def ensure(names: Iterable[str], now: datetime) -> None:
    """Make a row, due at once, for each name that has none; rows of other names fall asleep."""
    wanted = set(names)
    rows = {row.name: row for row in SourceState.objects.all()}
    fresh = wanted - rows.keys()
    gone = [name for name, row in rows.items() if name not in wanted and row.next_at is not None]
    if not fresh and not gone:
        return
    with write():
        SourceState.objects.bulk_create(
            [SourceState(name=name, next_at=now) for name in sorted(fresh)], ignore_conflicts=True
        )
        SourceState.objects.filter(name__in=gone).update(next_at=None)


def claim_due(now: datetime) -> list[str]:
    """Return the sources that are due and move each one's ``next_at`` forward.

    Atomic: of several callers at the same moment exactly one is given a source.
    """
    if not SourceState.objects.filter(next_at__lte=now).exists():
        return []
    with write():
        due = SourceState.objects.filter(next_at__lte=now).order_by("next_at", "name")
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True)
        names = [row.name for row in due]
        SourceState.objects.filter(name__in=names).update(next_at=now + LEASE)
    return names


def state(name: str) -> State:
    """Return where source *name* stands.

    Raises:
        NotFoundError: No source of that name was ever set up.
    """
    row = SourceState.objects.filter(name=name).values(*State.__dataclass_fields__).first()
    if row is None:
        raise NotFoundError(f"source {name!r} is not known; config/sources.toml lists them")
    return State(**row)


def states() -> list[State]:
    """Return where every source stands, by name."""
    rows = SourceState.objects.order_by("name").values(*State.__dataclass_fields__)
    return [State(**row) for row in rows]


def succeed(name: str, outcome: Success, now: datetime, expected: str | None = None) -> bool:
    """Store where *name* stopped after a good read; call it in the transaction of its posts.

    Returns False, and changes nothing, when the cursor is no longer *expected*: another worker
    has stored the same visit.
    """
    rows = SourceState.objects.filter(name=name)
    if expected is not None:
        rows = rows.filter(cursor=expected)
    with write():
        changed = rows.update(
            cursor=outcome.cursor,
            etag=outcome.etag,
            last_modified=outcome.last_modified,
            body_hash=outcome.body_hash,
            moved_to=outcome.moved_to,
            moved_at=outcome.moved_at,
            next_at=outcome.next_at,
            last_try_at=now,
            last_success_at=now,
            failures=0,
            reason="",
            fault="",
            posts=F("posts") + outcome.posts,
            skipped=F("skipped") + outcome.skipped,
            skip_reason=outcome.skip_reason,
        )
    return bool(changed)


def move(name: str, cursor: str, expected: str) -> None:
    """Put *cursor* in the place of *expected* without saying that anything was read."""
    with write():
        SourceState.objects.filter(name=name, cursor=expected).update(cursor=cursor)


def fail(
    name: str, reason: str, next_at: datetime | None, now: datetime, fault: str = "ours"
) -> None:
    """Store why the last try failed and when the next one is; the cursor stays.

    Args:
        name: The source.
        reason: One line for people; no secret, no address of a post.
        next_at: When to try again; None for never.
        now: When it failed.
        fault: One of `domain.fault.Fault`.
    """
    with write():
        SourceState.objects.filter(name=name).update(
            reason=reason,
            fault=fault,
            next_at=next_at,
            last_try_at=now,
            failures=F("failures") + 1,
        )
