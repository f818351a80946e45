"""How the accounts we post with fare: suspended, asked to wait, last success and last fault."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from worker.domain.delivery import Event, Happening, backoff
from worker.storage.models import AccountState
from worker.storage.transaction import write

FAULTS = frozenset({Happening.REFUSED, Happening.BUSY, Happening.UNSENT, Happening.LOST})
SUCCESSES = frozenset({Happening.ACCEPTED, Happening.FOUND})


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountHealth:
    """What was learnt about one account."""

    name: str
    suspended: bool
    closed_until: dt.datetime | None
    last_success_at: dt.datetime | None
    last_fault: str
    last_fault_at: dt.datetime | None


def all_states() -> tuple[AccountHealth, ...]:
    """Return what is known of every account that was ever used."""
    return tuple(
        AccountHealth(
            name=row.name,
            suspended=row.suspended,
            closed_until=row.closed_until,
            last_success_at=row.last_success_at,
            last_fault=row.last_fault,
            last_fault_at=row.last_fault_at,
        )
        for row in AccountState.objects.order_by("name")
    )


def suspended() -> frozenset[str]:
    """Return the accounts that a person stopped."""
    return frozenset(AccountState.objects.filter(suspended=True).values_list("name", flat=True))


def closed(now: dt.datetime) -> list[str]:
    """Return the accounts nothing may be claimed for: suspended, or asked to wait."""
    waiting = AccountState.objects.filter(closed_until__gt=now).values_list("name", flat=True)
    return sorted(suspended() | set(waiting))


def resting(names: Iterable[str], now: dt.datetime) -> frozenset[str]:
    """Return those of *names* whose last wave left less than their gap before *now*."""
    found = AccountState.objects.filter(name__in=list(names), free_at__gt=now)
    return frozenset(found.values_list("name", flat=True))


def rest(gaps: Mapping[str, dt.timedelta], now: dt.datetime) -> None:
    """Let these accounts rest for their gaps from *now*; the caller holds the transaction."""
    for name, gap in sorted(gaps.items()):
        AccountState.objects.update_or_create(name=name, defaults={"free_at": now + gap})


def suspend(name: str, by: str, *, on: bool) -> None:
    """Stop an account (a hijack, a doubt), or let it post again."""
    with write(durable=True):
        AccountState.objects.update_or_create(
            name=name, defaults={"suspended": on, "suspended_by": by if on else ""}
        )


def learn(events: Sequence[tuple[str, Event]], now: dt.datetime) -> None:
    """Remember the last success and fault of each account; the caller holds the transaction."""
    for name, changes in _changes(events, now).items():
        AccountState.objects.update_or_create(name=name, defaults=changes)


def _changes(
    events: Sequence[tuple[str, Event]], now: dt.datetime
) -> dict[str, dict[str, dt.datetime | str]]:
    found: dict[str, dict[str, dt.datetime | str]] = {}
    for name, event in sorted(events, key=lambda pair: pair[0]):
        changes = found.setdefault(name, {})
        if event.what in SUCCESSES:
            changes["last_success_at"] = now
        if event.what in FAULTS:
            changes.update(last_fault=event.detail or event.what, last_fault_at=now)
        if event.what is Happening.BUSY:
            changes["closed_until"] = now + (event.wait or backoff(1))
    return {name: changes for name, changes in found.items() if changes}
