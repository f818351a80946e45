"""What has left our hands and is not there yet, and what must not overtake it."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q

from worker.domain.announcement import Delivery, Kind
from worker.domain.delivery import Happening, Outcome, Proof
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
    said = said.filter(delivery__network=planned.network)
    return frozenset(said.exclude(delivery=delivery.id).values_list("remote_id", flat=True))


def each_its_own(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Return *outcomes*, without believing that a post was found which is another delivery's.

    The same urgent words may be said of two rallies: two workers that look at the same time would
    take the one post that is there for both. It is looked for once more, with that post known.
    """
    found = {one.delivery: one.receipt for one in outcomes if one.event.what is Happening.FOUND}
    ids = {receipt.remote_id for receipt in found.values() if receipt}
    said_again = Row.objects.filter(id__in=found).exclude(kind__in=[Kind.WAVE, Kind.EDIT])
    # An account that is of another kind by now counts its posts anew.
    places = {row.id: (row.account, row.network) for row in said_again} if ids else {}
    if not places:
        return list(outcomes)
    proven = Receipt.objects.filter(remote_id__in=ids).exclude(delivery__kind=Kind.EDIT)
    whose = {
        ((account, network), remote): delivery
        for account, network, remote, delivery in proven.values_list(
            "delivery__account", "delivery__network", "remote_id", "delivery"
        )
    }

    def is_another_s(one: Outcome) -> bool:
        place = places.get(one.delivery)
        if one.receipt is None or place is None:
            return False
        return whose.setdefault((place, one.receipt.remote_id), one.delivery) != one.delivery

    return [_blind(one) if is_another_s(one) else one for one in outcomes]


def _blind(one: Outcome) -> Outcome:
    return replace(one, event=replace(one.event, what=Happening.BLIND), receipt=None)
