"""Which deliveries wait for a person who was not told yet, and whom to tell."""

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from worker.domain.announcement import Delivery, Kind
from worker.domain.delivery import TO_READ, Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, Role
from worker.storage.delivery_rows import delivery_of, note
from worker.storage.models import Delivery as Row
from worker.storage.models import DeliveryEvent, User
from worker.storage.transaction import write

TOLD = "alarm"
_LEADING = frozenset({Role.OPERATOR, Role.COORDINATOR})
_READY = Q(state=State.APPROVED) | Q(state=State.PLANNED, approval_needed=False)
_CORRECTS = (Kind.EDIT, Kind.CHANGE, Kind.CANCELLATION)
_READ = TO_READ | {Cause.MISSING}
_ANEW = dt.timedelta(days=1)


def untold(
    campaign: str,
    now: dt.datetime,
    soon: dt.timedelta,
    patience: dt.timedelta,
    unsettled: Iterable[UUID] = (),
) -> tuple[Delivery, ...]:
    """Return what asks a person and was not told, by due moment.

    What waits for an answer is told when it is due within *soon*, and so is what leaves by then
    about one of the rallies *unsettled*; a refusal, and what no network can prove, at once; what a
    network has not taken, or does not let us look for, after *patience*. So is a correction that
    nothing lets leave: its account or everything is suspended while people have the old word.
    """
    due = OuterRef("due_at")
    asks, waits, late = _asking(now, soon, patience, unsettled)
    untold = (
        Q(asks, ~Exists(_told()))
        # Whom nobody answered before its rally moved is asked again before the new day.
        | Q(waits, ~Exists(_told().filter(at__gte=due - _ANEW)))
        # Who was asked about it before it was due knows nothing of what keeps it since.
        | Q(late, ~Exists(_told().filter(at__gte=due)))
    )
    return _found(campaign, now, untold)


def still_asking(
    campaign: str,
    now: dt.datetime,
    moments: tuple[dt.timedelta, dt.timedelta],
    unsettled: Iterable[UUID],
    ids: Iterable[UUID],
) -> tuple[Delivery, ...]:
    """Return which of *ids* ask a person, told or not; *moments* are soon and patience."""
    asks, waits, late = _asking(now, *moments, unsettled)
    return _found(campaign, now, Q(asks | waits | late, pk__in=list(ids)))


def _found(campaign: str, now: dt.datetime, which: Q) -> tuple[Delivery, ...]:
    rows = Row.objects.filter(which, campaign=campaign, useful_until__gt=now)
    return tuple(delivery_of(row) for row in rows.order_by("due_at", "id"))


def _asking(
    now: dt.datetime, soon: dt.timedelta, patience: dt.timedelta, unsettled: Iterable[UUID]
) -> tuple[Q, Q, Q]:
    """Return what failed or cannot be proved, what waits for an answer, and what is late."""
    before = now - patience
    leaves = Q(state__in=(State.PLANNED, State.APPROVED), rally__in=list(unsettled))
    waits = (
        leaves | Q(state=State.PLANNED, approval_needed=True) | Q(state=State.HELD, cause__in=_READ)
    )
    asks = (
        Q(state=State.FAILED)
        | Q(state=State.UNCERTAIN, cause=Cause.NO_PROOF)
        | Q(state=State.UNCERTAIN, uncertain_since__lte=before)
    )
    late = Q(_READY, due_at__lte=before) & (
        Q(attempts__gt=0) | Q(~Q(network=NetworkKind.DRY_RUN), kind__in=_CORRECTS)
    )
    return asks, Q(waits, due_at__lte=now + soon), late


def _told() -> QuerySet[DeliveryEvent]:
    """Return how a delivery stands as it was told, unless it stood otherwise in between.

    What is ready comes and goes with each try at a network, and is told once.
    """
    here = OuterRef("state")
    since = DeliveryEvent.objects.filter(delivery=OuterRef("delivery"), id__gt=OuterRef("id"))
    ready = Q(state__in=(State.PLANNED, State.APPROVED))
    told = DeliveryEvent.objects.filter(delivery=OuterRef("pk"), what=TOLD, state=here)
    return told.filter(ready | ~Exists(since.exclude(state=here)))


def mark(ids: Iterable[UUID], now: dt.datetime) -> None:
    """Keep that a person was told how these stand."""
    with write(durable=True):
        rows = Row.objects.filter(id__in=list(ids)).order_by("id").select_for_update()
        note([(row, TOLD) for row in rows], TOLD, now)


def is_late(campaign: str, now: dt.datetime, patience: dt.timedelta) -> bool:
    """Return whether something that should have left is still here after *patience*."""
    before = now - patience
    rows = Row.objects.filter(_READY, campaign=campaign, useful_until__gt=now)
    # One that was tried has a next try ahead of it, and one approved late was not due before.
    waits = Q(next_at__lt=before) | Q(attempts__gt=0)
    return rows.filter(waits, due_at__lt=before).exists()


def whom(place_code: str) -> tuple[str, ...]:
    """Return the addresses of who leads and of the organisers of that place."""
    return tuple(
        one.email
        for one in _people()
        if one.role in _LEADING or (one.role == Role.ORGANISER and place_code in one.places)
    )


def leaders() -> tuple[str, ...]:
    """Return the addresses of operators and coordinators."""
    return tuple(one.email for one in _people() if one.role in _LEADING)


def _people() -> Iterable[User]:
    return User.objects.filter(is_active=True).order_by("email")
