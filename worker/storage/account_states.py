"""How the accounts we post with fare: suspended, asked to wait, last success and last fault."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import F, Q

from worker.domain import english
from worker.domain.backoff import backoff
from worker.domain.delivery import OPEN, Event, Happening
from worker.domain.kinds import DeliveryState, NetworkKind
from worker.domain.pace import CLOCK_SLACK
from worker.storage.columns import words
from worker.storage.delivery_rows import DETAIL_LIMIT
from worker.storage.models import AccountState, CampaignState, Delivery
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
    trouble: str


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
            trouble=row.trouble,
        )
        for row in AccountState.objects.order_by("name")
    )


def suspended() -> frozenset[str]:
    """Return the accounts that a person stopped."""
    return frozenset(AccountState.objects.filter(suspended=True).values_list("name", flat=True))


def stopped(campaign: str, accounts: Mapping[str, NetworkKind]) -> frozenset[str]:
    """Return those of *accounts* through which a person lets nothing of *campaign* leave now."""
    state = CampaignState.objects.filter(slug=campaign).first()
    if state is not None and state.frozen:
        return frozenset(accounts)
    live = state is not None and state.live
    trial = {name for name, kind in accounts.items() if kind is not NetworkKind.DRY_RUN}
    return (suspended() | (frozenset() if live else trial)) & accounts.keys()


def closed(now: dt.datetime) -> list[str]:
    """Return the accounts nothing may be claimed for: suspended, or asked to wait."""
    return sorted(suspended() | asked_to_wait(now).keys())


def asked_to_wait(now: dt.datetime) -> dict[str, dt.datetime]:
    """Return until when the network of each account that it asked to stay away (429) did."""
    waiting = AccountState.objects.filter(
        closed_until__gt=now, last_fault_at__lte=now + CLOCK_SLACK
    )
    found = waiting.order_by("name").values_list("name", "closed_until")
    return {name: until for name, until in found if until}


def put_back(now: dt.datetime) -> list[str]:
    """Return the accounts whose last fault is noted for a moment to come: their waits are over."""
    found = AccountState.objects.filter(last_fault_at__gt=now + CLOCK_SLACK)
    return sorted(found.values_list("name", flat=True))


def resting(gaps: Mapping[str, dt.timedelta], now: dt.datetime) -> frozenset[str]:
    """Return the accounts whose last wave left less than their gap before *now*."""
    return frozenset(free_again(gaps, now))


def free_again(gaps: Mapping[str, dt.timedelta], now: dt.datetime) -> dict[str, dt.datetime]:
    """Return the accounts that rest at *now*, and when each is free again."""
    found = AccountState.objects.filter(name__in=list(gaps), free_at__gt=now)
    rests = found.values_list("name", "free_at")
    latest = {name: now + gap + CLOCK_SLACK for name, gap in gaps.items()}
    return {name: free_at for name, free_at in rests if free_at and free_at <= latest[name]}


def keep_in_turn(names: Iterable[str]) -> None:
    """Keep these accounts for this transaction: whoever else begins on one knows then who rests.

    Two waves of one second would both leave in it, each in sight of an account that rests not yet.
    """
    asked = sorted(set(names))
    if asked:
        made = [AccountState(name=name) for name in asked]
        AccountState.objects.bulk_create(made, ignore_conflicts=True)
        list(AccountState.objects.filter(name__in=asked).order_by("name").select_for_update())


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
    found = _changes(events, now)
    # The wait of a fault that is noted for a moment to come is over; the next fault is no reason
    # to keep it.
    put_back = AccountState.objects.filter(name__in=found, last_fault_at__gt=now + CLOCK_SLACK)
    put_back.update(closed_until=None)
    for name, changes in found.items():
        AccountState.objects.update_or_create(name=name, defaults=changes)


def _changes(
    events: Sequence[tuple[str, Event]], now: dt.datetime
) -> dict[str, dict[str, dt.datetime | str]]:
    found: dict[str, dict[str, dt.datetime | str]] = {}
    for name, event in sorted(events, key=lambda pair: pair[0]):
        changes = found.setdefault(name, {})
        if event.what in SUCCESSES:
            changes["last_success_at"] = now
        if event.what in FAULTS and not _is_ours(event):
            why = event.detail or english.cause_words(event.cause, "")
            told = words(why, DETAIL_LIMIT) or event.what
            changes.update(last_fault=told, last_fault_at=now)
        if event.what is Happening.BUSY:
            changes["closed_until"] = now + (event.wait or backoff(1))
    return {name: changes for name, changes in found.items() if changes}


def _is_ours(event: Event) -> bool:
    """Tell whether *event* is a call that we did not make: no fault of the account."""
    return event.what is Happening.UNSENT and event.wait == dt.timedelta(0)


def note_troubles(troubles: Mapping[str, str]) -> None:
    """Keep what keeps each account from posting; "" is nothing, and what was told is forgotten."""
    with write():
        for name, words in sorted(troubles.items()):
            AccountState.objects.update_or_create(name=name, defaults={"trouble": words})
            if not words:
                AccountState.objects.filter(name=name).update(told="", told_at=None)


def untold_troubles(names: Iterable[str], before: dt.datetime) -> dict[str, str]:
    """Return the troubles of those of *names* that people do not know, or were told *before*."""
    rows = AccountState.objects.filter(name__in=list(names)).exclude(trouble="").order_by("name")
    old = Q(told_at=None) | Q(told_at__lte=before) | ~Q(told=F("trouble"))
    return {row.name: row.trouble for row in rows.filter(old)}


def mark_told(troubles: Mapping[str, str], now: dt.datetime) -> None:
    """Keep that people were told these troubles."""
    with write():
        for name, words in troubles.items():
            AccountState.objects.filter(name=name).update(told=words, told_at=now)


def have_spoken(campaign: str) -> list[str]:
    """Return the accounts of real networks that said something of *campaign*."""
    said = Delivery.objects.filter(campaign=campaign, state=DeliveryState.SENT)
    real = said.exclude(network=NetworkKind.DRY_RUN).order_by("account")
    return list(real.values_list("account", flat=True).distinct())


def first_due(campaign: str, account: str) -> dt.datetime | None:
    """Return when the next announcement of *account* is due, None when none is to come."""
    rows = Delivery.objects.filter(campaign=campaign, account=account, state__in=OPEN)
    return rows.order_by("due_at").values_list("due_at", flat=True).first()
