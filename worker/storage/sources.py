"""Where each source stands: when it is due, what it was asked last, what came of it."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, Q, QuerySet

from worker.domain.fault import Fault
from worker.domain.pace import CLOCK_SLACK
from worker.errors import NotFoundError
from worker.storage.models import SourceState
from worker.storage.transaction import write

LEASE = timedelta(minutes=1)
"""How long a source stays taken after its worker died; one at work renews it meanwhile."""

_FURTHEST = timedelta(days=32)
"""Nothing waits longer than for the next month's budget."""
_LONGEST_WHY, _MOST_WHYS = 120, 20
_FEW = 3  # tries; after days without any, the first one proves nothing


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
    skips: tuple[tuple[str, int], ...] = ()
    quiet: int = 0
    leased_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Success:
    """What a source is left with after a good read.

    ``skips``: why each skipped one was, in words of ours. ``quiet``: visits in a row that gave
    nothing new; None leaves it, within a visit.
    """

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
    skips: tuple[str, ...] = ()
    quiet: int | None = None


def ensure(domains: Mapping[str, str], now: datetime, streams: Container[str] = ()) -> None:
    """Make a row, due at once, for each name that has none; rows of other names fall asleep.

    A source that is back in config/ wakes up again, unless its server said that it is gone. So does
    one whose next try was written by a clock that was far ahead.

    Args:
        domains: Name of each source -> the domain it is read at; empty where there is none.
        now: The present moment.
        streams: Names that are never due.
    """
    rows = {row.name: row for row in SourceState.objects.all()}
    fresh = domains.keys() - rows.keys()
    asleep = [
        name
        for name, row in rows.items()
        if row.next_at is not None and (name not in domains or name in streams)
    ]
    awake = [
        name
        for name in (domains.keys() & rows.keys())
        if _sleeps(rows[name], now) and name not in streams and rows[name].fault != Fault.GONE
    ]
    moved = [name for name in domains.keys() & rows.keys() if rows[name].domain != domains[name]]
    if not (fresh or asleep or awake or moved):
        return
    made = [
        SourceState(name=name, domain=domains[name], next_at=None if name in streams else now)
        for name in sorted(fresh)
    ]
    with write():
        SourceState.objects.bulk_create(made, ignore_conflicts=True)
        SourceState.objects.filter(name__in=asleep).update(next_at=None)
        sleeping = Q(next_at=None) | Q(next_at__gt=now + _FURTHEST)
        SourceState.objects.filter(sleeping, name__in=awake).update(next_at=now)
        for name in moved:
            SourceState.objects.filter(name=name).update(domain=domains[name])


def _sleeps(row: SourceState, now: datetime) -> bool:
    """Tell whether *row* has no next try, or one that only a wrong clock can have made."""
    return row.next_at is None or row.next_at > now + _FURTHEST


def claim_due(now: datetime) -> list[str]:
    """Return the sources that are due, at most one a domain, and lease each of them.

    Atomic: of several callers at the same moment exactly one is given a source, and one a domain.
    """
    if not _due(now).exists():
        return []
    with write():
        # Waits for another caller instead of skipping what it holds: only then is it known which
        # domains are taken.
        due = list(_due(now).order_by("next_at", "name").select_for_update())
        taken = set(_leased(now).exclude(domain="").values_list("domain", flat=True))
        names = []
        for row in due:
            if row.domain not in taken:
                names.append(row.name)
                taken |= {row.domain} - {""}
        _lease(names, now)
    return names


def due(now: datetime) -> list[str]:
    """Return the sources that are due and not being read; nothing is leased."""
    return [row.name for row in _due(now).order_by("next_at", "name")]


def take(name: str, now: datetime) -> bool:
    """Lease *name*, whether it is due or not; return False when it or its domain is being read."""
    with write():
        row = SourceState.objects.select_for_update().get(name=name)
        neighbours = Q(name=name) | (Q(domain=row.domain) & ~Q(domain=""))
        if _leased(now).filter(neighbours).exists():
            return False
        _lease([name], now)
    return True


def renew(name: str, now: datetime) -> None:
    """Lease *name*, which is being read, for a while longer."""
    with write():
        _lease([name], now)


def release(name: str, free_at: datetime) -> None:
    """End the lease of *name*; its domain is free from *free_at* on."""
    with write():
        SourceState.objects.filter(name=name).update(leased_until=free_at)


def _due(now: datetime) -> "QuerySet[SourceState]":
    """Return what is due; also what was read later than now, by a clock put back since."""
    free = Q(leased_until=None) | Q(leased_until__lte=now) | Q(leased_until__gt=_longest(now))
    put_back = Q(next_at__gt=now, last_try_at__gt=now + CLOCK_SLACK)
    return SourceState.objects.filter(free, Q(next_at__lte=now) | put_back)


def _leased(now: datetime) -> "QuerySet[SourceState]":
    """Return what is being read: no lease of now ends later than one that another machine gave.

    A stream, which has no domain and no next try, stays leased while it is left alone.
    """
    real = Q(leased_until__lte=_longest(now))
    alone = Q(domain="", next_at=None, leased_until__lte=now + _FURTHEST)
    return SourceState.objects.filter(real | alone, leased_until__gt=now)


def _longest(now: datetime) -> datetime:
    return now + LEASE + CLOCK_SLACK


def _lease(names: list[str], now: datetime) -> None:
    SourceState.objects.filter(name__in=names).update(leased_until=now + LEASE)


def find(name: str) -> State | None:
    """Return where source *name* stands; None when `ensure` has made no row for it."""
    row = SourceState.objects.filter(name=name).values(*State.__dataclass_fields__).first()
    return None if row is None else _state(row)


def state(name: str) -> State:
    """Return where source *name* stands.

    Raises:
        NotFoundError: No source of that name was ever set up.
    """
    found = find(name)
    if found is None:
        raise NotFoundError(f"source {name!r} is not known; config/sources.toml lists them")
    return found


def states() -> list[State]:
    """Return where every source stands, by name."""
    rows = SourceState.objects.order_by("name").values(*State.__dataclass_fields__)
    return [_state(row) for row in rows]


def _state(row: dict[str, Any]) -> State:
    known = sorted(row["skips"].items(), key=lambda pair: (-pair[1], pair[0]))
    return State(**{**row, "skips": tuple(known)})


def untold_silences(
    names: Iterable[str], before: datetime, told: datetime
) -> dict[str, datetime | None]:
    """Return which of *names* fail and gave nothing since *before*, and when each last did.

    Those are left out that people were told of since, later than *told*, and those whose budget is
    spent: somebody has set it.
    """
    silent = Q(last_success_at=None) | Q(last_success_at__lte=before)
    untold = Q(told_at=None) | Q(told_at__lte=told) | Q(told_at__lte=F("last_success_at"))
    rows = SourceState.objects.filter(silent, untold, name__in=list(names), failures__gte=_FEW)
    rows = rows.exclude(fault=Fault.BUDGET).order_by("name")
    return dict(rows.values_list("name", "last_success_at"))


def mark_told(names: Iterable[str], now: datetime) -> None:
    """Keep that people were told how these fail."""
    with write():
        SourceState.objects.filter(name__in=list(names)).update(told_at=now)


def succeed(name: str, outcome: Success, now: datetime, expected: str | None = None) -> bool:
    """Store where *name* stopped after a good read; call it in the transaction of its posts.

    Returns False, and changes nothing, when the cursor is no longer *expected*: another worker
    has stored the same visit.
    """
    rows = SourceState.objects.filter(name=name)
    if expected is not None:
        rows = rows.filter(cursor=expected)
    with write():
        more: dict[str, object] = {}
        if outcome.skips:
            more["skips"] = _with(rows, outcome.skips)
        if outcome.quiet is not None:
            more["quiet"] = outcome.quiet
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
            **more,
        )
    return bool(changed)


def _with(rows: "QuerySet[SourceState]", whys: tuple[str, ...]) -> dict[str, int]:
    """Return the counted reasons of *rows*, *whys* added; beyond twenty, all others are one."""
    kept: dict[str, int] = dict(rows.values_list("skips", flat=True).first() or {})
    for why in whys:
        name = why[:_LONGEST_WHY]
        if name not in kept and len(kept) >= _MOST_WHYS:
            name = "other reasons"
        kept[name] = kept.get(name, 0) + 1
    return kept


def add(name: str, posts: int, whys: tuple[str, ...]) -> None:
    """Add what a file of *name* gave, and why some of it was left out; call it in a transaction."""
    rows = SourceState.objects.filter(name=name)
    more = {"skips": _with(rows, whys)} if whys else {}
    with write():
        rows.update(posts=F("posts") + posts, skipped=F("skipped") + len(whys), **more)


def move(name: str, cursor: str, expected: str) -> None:
    """Put *cursor* in the place of *expected* without saying that anything was read."""
    with write():
        SourceState.objects.filter(name=name, cursor=expected).update(cursor=cursor)


def rest(name: str, until: datetime) -> None:
    """Leave *name* alone *until* then; it stands as it stood."""
    with write():
        SourceState.objects.filter(name=name).update(next_at=until)


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


def note_asked(name: str, asked: str) -> None:
    """Keep under which address, as `clients.domains.mark` writes it, *name* was asked in vain."""
    rows = SourceState.objects.filter(name=name)
    if _asked(rows.values_list("moved_to", flat=True).first()) != asked:
        with write():
            rows.update(moved_to=asked, moved_at=None)


def wake_elsewhere(asked: Mapping[str, str], now: datetime) -> None:
    """Make due those that were *asked* at another address than they are by now."""
    rows = SourceState.objects.filter(Q(next_at=None) | Q(next_at__gt=now), name__in=asked)
    known = rows.exclude(moved_to=None).values_list("name", "moved_to")
    names = [name for name, kept in known if _asked(kept) != asked[name]]
    if names:
        with write():
            SourceState.objects.filter(name__in=names).update(next_at=now)


def _asked(kept: str | None) -> str:
    return (kept or "").partition(" ")[0]
