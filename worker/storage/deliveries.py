"""Deliveries in the database: claimed, begun, finished, each in one transaction under the rules.

Whatever moves a delivery goes through `worker.domain.delivery.decide` on a locked row. On
PostgreSQL workers skip each other's rows; on SQLite the write lock keeps them apart.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from time import sleep
from types import MappingProxyType
from typing import TypeAlias
from uuid import UUID

from django.db import InterfaceError, OperationalError, connection
from django.db.models import Max, Q, QuerySet

from worker.domain.announcement import Delivery, Kind
from worker.domain.delivery import OPEN, Action, Cause, Event, Happening, Outcome, Proof
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, RallyStatus
from worker.domain.pace import CLOCK_SLACK, Pace
from worker.storage import account_states, epochs
from worker.storage.columns import words
from worker.storage.delivery_rows import (
    ID_LIMIT,
    STEP,
    database_clock,
    delivery_of,
    facts_told,
    left_behind,
    locked,
    move,
    note,
    plan_again,
    rested,
    save,
    text_print,
)
from worker.storage.models import CampaignState, DeliveryEvent, Receipt
from worker.storage.models import Delivery as Row
from worker.storage.on_the_way import each_its_own, may_follow
from worker.storage.transaction import write

READY = Q(state=State.APPROVED) | Q(state=State.PLANNED, approval_needed=False)
WORKER = "portevoix"
SWEPT = 200
"""So many are swept in one transaction: a worker that dies meanwhile has done the others."""

# What a network may be asked for; with no proof to be had, what is not a person's yet.
SETTLING = Q(Q(proof=Proof.READ_BACK) | Q(cause=None), state=State.UNCERTAIN)

URL_LIMIT = 500
RETRY_SECONDS = (0.1, 0.5, 2.0, 5.0)

Gaps: TypeAlias = Mapping[str, dt.timedelta]
"""The least time between two waves of an account, by its name; those without one stay out."""

Kinds: TypeAlias = Mapping[str, NetworkKind]
"""The accounts that can post, by name: what was planned for another kind of theirs waits."""


def claim(  # noqa: PLR0913 - all of it is the claim
    campaign: str,
    accounts: Kinds,
    now: dt.datetime,
    *,
    limit: int,
    owner: str,
    pace: Pace,
    gaps: Gaps = MappingProxyType({}),
) -> list[Delivery]:
    """Take up to *limit* deliveries that are due within ``pace.ahead``, most urgent first.

    Accounts share *limit* evenly. Each delivery gets a new fence and a lease. Nothing is taken
    while the campaign is frozen, and only dry runs while it is not live. An account that keeps a
    gap gives one wave, and none while it rests.
    """
    wanting = _claimable(campaign, accounts, now, pace, gaps).values_list("account", flat=True)
    found = sorted(set(wanting.distinct().order_by()))
    if not found:
        return []
    share = -(-limit // len(found))
    with write():
        # Each account its own: a thousand for one of them must not keep the others waiting.
        rows = [
            row
            for account in found
            for row in _spaced(
                _claimable(campaign, {account: accounts[account]}, now, pace, gaps)
                .order_by("-priority", "useful_until", "next_at", "id")
                .select_for_update(skip_locked=True, of=("self",))[:share],
                gaps,
            )
        ]
        return _take(rows, Event(what=Happening.CLAIM), now, owner, pace)


def release(
    claimed: Sequence[Delivery],
    now: dt.datetime,
    pace: Pace,
    until: Mapping[UUID, dt.datetime] = MappingProxyType({}),
) -> None:
    """Give back those of *claimed* that were not begun, some of them *until* a later moment."""
    if not claimed:
        return
    fences = {delivery.id: delivery.progress.fence for delivery in claimed}
    with write():
        rows = [row for row in locked(fences) if row.fence == fences[row.id]]
        for row in rows:
            wait = until[row.id] - now if row.id in until else None
            move(row, Event(what=Happening.RELEASE, wait=wait), now, pace)
            row.lease_until = None
        save(rows, STEP)


def claim_look_ups(
    campaign: str, now: dt.datetime, *, limit: int, owner: str, pace: Pace
) -> list[Delivery]:
    """Take up to *limit* uncertain deliveries that no person has to settle and that are due."""
    clock = database_clock()
    free = Q(lease_until=None) | _over(clock, pace)
    unclear = Row.objects.filter(free, _to_look_up(now), campaign=campaign)
    if not unclear.exists():
        return []
    with write():
        rows = list(unclear.order_by("next_at", "id").select_for_update(skip_locked=True)[:limit])
        return _take(rows, Event(what=Happening.CLAIM), now, owner, pace)


def begin(
    claimed: Sequence[Delivery],
    now: dt.datetime,
    pace: Pace,
    owner: str = WORKER,
    gaps: Gaps = MappingProxyType({}),
) -> list[Delivery]:
    """Commit `sending` for those of *claimed* that may leave now; return them with their texts.

    The transaction reads everything that could forbid it: fence, freeze, live, suspended account,
    the rally's status and revision. What may not leave is released and planned anew.
    """
    fences = {delivery.id: delivery.progress.fence for delivery in claimed}
    with write(durable=True):
        rows = locked(fences)
        rows = [row for row in rows if row.fence == fences[row.id]]
        account_states.keep_in_turn({row.account for row in rows} & gaps.keys())
        gate = _Gate({row.campaign for row in rows}, now, gaps)
        clock = database_clock()
        decided = [
            (
                row,
                move(
                    row, Event(what=Happening.BEGIN if gate(row) else Happening.RELEASE), now, pace
                ),
            )
            for row in rows
        ]
        begun = [row for row, decision in decided if Action.SEND in decision.actions]
        for row in begun:
            row.lease_until = clock + pace.lease
            # A clock that is ahead would take our own post for an older one, and send it again.
            row.first_call_at = row.first_call_at or min(now, clock)
            row.text_hash = text_print(row.text)
            row.told = facts_told(row)
        spoke = {row.account for row in begun}
        account_states.rest({name: gap for name, gap in gaps.items() if name in spoke}, now)
        epochs.rise({row.campaign for row in begun})
        save(rows, (*STEP, "first_call_at", "text_hash", "told"))
        note([(row, Happening.BEGIN) for row in begun], owner, now)
        return [delivery_of(row) for row in begun]


def finish(outcomes: Sequence[Outcome], now: dt.datetime, pace: Pace, owner: str = WORKER) -> None:
    """Write what calls and look-ups came to. Receipts are kept even if the lease was lost.

    A database that is away for some seconds is waited for: what is in hand exists nowhere else.
    """
    for seconds in RETRY_SECONDS if outcomes else ():
        try:
            return _finish(outcomes, now, pace, owner)
        except (OperationalError, InterfaceError):
            if connection.in_atomic_block:
                raise
            connection.close()
            sleep(seconds)
    return _finish(outcomes, now, pace, owner) if outcomes else None


def _finish(outcomes: Sequence[Outcome], now: dt.datetime, pace: Pace, owner: str) -> None:
    with write(durable=True):
        rows = locked([outcome.delivery for outcome in outcomes])
        by_id = {outcome.delivery: outcome for outcome in each_its_own(outcomes, rows)}
        clock = database_clock()
        noted: list[tuple[Row, str]] = []
        receipts: list[Receipt | None] = []
        for row in rows:
            outcome = by_id[row.id]
            ours = outcome.event.fence == row.fence
            decision = move(row, outcome.event, now, pace)
            if Action.KEEP_RECEIPT in decision.actions:
                receipts.append(_receipt_of(row, outcome, now))
            if ours and row.state != State.SENDING:  # else the lease is another worker's by now
                row.lease_until = rested(row, clock, pace, outcome.event.what)
            noted.append((row, outcome.event.what))
        plan_again(left_behind(rows))
        save(rows, (*STEP, "sent_at", "remote_id", "remote_url"))
        note(_first_blind(noted), owner, now)
        Receipt.objects.bulk_create([one for one in receipts if one], ignore_conflicts=True)
        account_states.learn([(row.account, by_id[row.id].event) for row in rows], now)


def _first_blind(noted: Sequence[tuple[Row, str]]) -> list[tuple[Row, str]]:
    """Return *noted* without what says once more that a network could not be read.

    It is asked for as long as it takes: a night without it is one line of a history.
    """
    blind = [row.id for row, what in noted if what == Happening.BLIND]
    if not blind:
        return list(noted)
    last = DeliveryEvent.objects.filter(delivery__in=blind).values("delivery").annotate(Max("id"))
    said = DeliveryEvent.objects.filter(id__in=last.values("id__max"), what=Happening.BLIND)
    known = set(said.values_list("delivery", flat=True))
    return [(row, what) for row, what in noted if what != Happening.BLIND or row.id not in known]


def sweep(campaign: str, now: dt.datetime, pace: Pace) -> None:
    """Free what a dead worker had claimed, doubt what it was sending, close what is too late."""
    clock = database_clock()
    found = Row.objects.filter(_to_sweep(clock, now, pace), campaign=campaign)
    if not found.exists():
        return
    while _sweep_some(found, clock, now, pace) == SWEPT:
        pass


def _sweep_some(found: QuerySet[Row], clock: dt.datetime, now: dt.datetime, pace: Pace) -> int:
    with write(durable=True):
        rows = list(found.order_by("id").select_for_update(skip_locked=True)[:SWEPT])
        noted = []
        plan_again(row.rally_id for row in rows if row.state == State.MISSED)
        for row in rows:
            if row.state == State.MISSED:
                # A plan tells whether it is wanted. With no time left of its own it asks once.
                row.useful_until = now
                continue
            late = row.useful_until <= now and row.state in OPEN
            what = Happening.EXPIRE if late else Happening.LEASE_OVER
            move(row, Event(what=what), now, pace)
            row.lease_until = rested(row, clock, pace)
            noted.append((row, what))
        save(rows, (*STEP, "useful_until"))
        note(noted, WORKER, now)
        return len(rows)


def is_due(
    campaign: str,
    accounts: Kinds,
    now: dt.datetime,
    pace: Pace,
    gaps: Gaps = MappingProxyType({}),
) -> bool:
    """Return whether a turn of the announcer would find something to do at *now*."""
    swept = _to_sweep(database_clock(), now, pace)
    return (
        Row.objects.filter(_to_look_up(now) | swept, campaign=campaign).exists()
        or _claimable(campaign, accounts, now, pace, gaps).exists()
    )


def _to_sweep(clock: dt.datetime, now: dt.datetime, pace: Pace) -> Q:
    left = Q(_over(clock, pace), state__in=[State.CLAIMED, State.SENDING])
    late = Q(state__in=OPEN, useful_until__lte=now)
    # Only a clock that was ahead can have taken for late what is useful still.
    early = Q(state=State.MISSED, cause=Cause.LATE, useful_until__gt=now + CLOCK_SLACK)
    return left | late | early


def _to_look_up(now: dt.datetime) -> Q:
    # What is unclear since a moment that is to come was noted before the clock was put back.
    put_back = Q(uncertain_since__gt=now + CLOCK_SLACK)
    return Q(SETTLING, Q(next_at__lte=now) | put_back)


def _over(clock: dt.datetime, pace: Pace) -> Q:
    """Return what has a lease that ended, or that ends later than any can: the same."""
    latest = clock + pace.lease + pace.rest + CLOCK_SLACK
    return Q(lease_until__lt=clock) | Q(lease_until__gt=latest)


class _Gate:
    """Whether a claimed row may leave, read in the transaction that lets it leave."""

    def __init__(self, campaigns: set[str], now: dt.datetime, gaps: Gaps) -> None:
        self._states = {
            state.slug: state for state in CampaignState.objects.filter(slug__in=campaigns)
        }
        self._closed = frozenset(account_states.closed(now))
        self._resting = account_states.resting(gaps, now)

    def __call__(self, row: Row) -> bool:
        state = self._states.get(row.campaign)
        if state is not None and state.frozen:
            return False
        live = state is not None and state.live
        if not live and row.network != NetworkKind.DRY_RUN:
            return False
        if row.kind == Kind.WAVE and row.account in self._resting:
            return False
        return row.account not in self._closed and _still_says(row)


def _still_says(row: Row) -> bool:
    # What is said again is about a rally that may be called off, but as it stands today; what a
    # person says on the day itself hangs on nothing.
    if row.kind == Kind.URGENT:
        return True
    speaks = row.kind != Kind.WAVE or row.rally.status == RallyStatus.CONFIRMED
    return speaks and row.rally.revision == row.revision


def _spaced(rows: Iterable[Row], gaps: Gaps) -> Iterator[Row]:
    """Yield all that ignores gaps, and of an account that keeps one its first wave only."""
    taken: set[str] = set()
    for row in rows:
        if row.kind == Kind.WAVE and row.account in gaps:
            if row.account in taken:
                continue
            taken.add(row.account)
        yield row


def _claimable(
    campaign: str, accounts: Kinds, now: dt.datetime, pace: Pace, gaps: Gaps
) -> QuerySet[Row]:
    state = CampaignState.objects.filter(slug=campaign).first()
    by_kind: dict[NetworkKind, list[str]] = {}
    for name, kind in accounts.items():
        by_kind.setdefault(kind, []).append(name)
    ours = Q(id=None)
    for kind, names in by_kind.items():
        ours |= Q(network=kind, account__in=names)
    if state is not None and state.frozen:
        return Row.objects.none()
    ready = Row.objects.filter(
        READY,
        Q(rally__status=RallyStatus.CONFIRMED) | ~Q(kind=Kind.WAVE),
        _has_come(now, pace),
        may_follow(),
        ours,
        campaign=campaign,
        useful_until__gt=now,
    ).exclude(account__in=account_states.closed(now))
    ready = ready.exclude(kind=Kind.WAVE, account__in=account_states.resting(gaps, now))
    return ready if state and state.live else ready.filter(network=NetworkKind.DRY_RUN)


def _has_come(now: dt.datetime, pace: Pace) -> Q:
    """Return what is due: by its moment, or since a clock that was ahead noted that."""
    by = now + pace.ahead
    put_back = Q(due_at__lte=by, account__in=account_states.put_back(now))
    # What is said again, or by a person, is due as soon as it is there.
    return Q(next_at__lte=by) | put_back | Q(~Q(kind=Kind.WAVE), due_at__gt=by)


def _take(
    rows: list[Row], event: Event, now: dt.datetime, owner: str, pace: Pace
) -> list[Delivery]:
    clock = database_clock()
    for row in rows:
        move(row, event, now, pace)
        lease = min(pace.claim, pace.lease) if row.state == State.CLAIMED else pace.lease
        row.lease_until, row.owner = clock + lease, owner
        row.next_at = min(row.next_at, now + pace.ahead)  # a clock that was ahead noted it
    save(rows, STEP)
    return [delivery_of(row) for row in rows]


def _receipt_of(row: Row, outcome: Outcome, now: dt.datetime) -> Receipt | None:
    """Put the proof on *row* and return it as a row of its own, not yet written."""
    receipt = outcome.receipt
    if receipt is None:
        return None
    remote_id, url = words(receipt.remote_id, ID_LIMIT), receipt.url
    if url is not None and url != words(url, URL_LIMIT):
        url = None  # half an address leads nowhere
    if row.remote_id is None:
        row.remote_id, row.remote_url = remote_id, url
        left = receipt.made_at or now  # found hours later it is no newer than what followed it
        row.sent_at = min(now, max(left, row.first_call_at or left))
    return Receipt(
        delivery_id=row.id,
        remote_id=remote_id,
        remote_url=url,
        fence=outcome.event.fence or row.fence,
        seen_at=now,
    )
