"""What has left our hands and is not there yet, and what must not overtake it."""

from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q

from worker.domain.announcement import Delivery, Kind
from worker.domain.delivery import Proof
from worker.domain.kinds import DeliveryState as State
from worker.storage.models import Delivery as Row
from worker.storage.models import Receipt


def may_follow() -> Q:
    """Return all but what is said again before, or without, what it is about.

    The last thing that people read must not be the rally that « ANNULÉ … » has just called off;
    nor is anything called off that was stopped at the last moment.
    """
    on_the_way = Row.objects.filter(
        rally=OuterRef("rally"),
        account=OuterRef("account"),
        state=State.SENDING,
        revision__lt=OuterRef("revision"),
    )
    perhaps = Q(original__proof=Proof.NONE, original__uncertain_since__isnull=False)
    said = Q(original__state__in=[State.SENT, State.UNCERTAIN]) | perhaps
    return Q(kind__in=[Kind.WAVE, Kind.URGENT]) | (said & Q(~Exists(on_the_way)))


def outdated(owner: str) -> frozenset[UUID]:
    """Return what *owner* has begun about a rally that has changed since."""
    begun = Row.objects.filter(owner=owner, state=State.SENDING).exclude(kind=Kind.URGENT)
    changed = begun.exclude(revision=F("rally__revision"))
    return frozenset(changed.values_list("id", flat=True))


def in_these_words(delivery: Delivery) -> frozenset[str]:
    """Return the network's ids of what its account said before in the words of *delivery*."""
    planned = delivery.planned
    said = Receipt.objects.filter(delivery__account=planned.account, delivery__text=planned.text)
    return frozenset(said.exclude(delivery=delivery.id).values_list("remote_id", flat=True))
