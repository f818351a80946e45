"""What has left our hands and is not there yet, and what must not overtake it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q

from worker.domain.announcement import Delivery, Kind
from worker.domain.delivery import Happening, Outcome, Proof
from worker.domain.kinds import DeliveryState as State
from worker.storage.columns import words
from worker.storage.delivery_rows import ID_LIMIT
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


def each_its_own(outcomes: Sequence[Outcome], rows: Iterable[Row]) -> list[Outcome]:
    """Return *outcomes*, without believing that a post is one's which is another delivery's.

    The same urgent words may be said of two rallies: two workers that look at the same time would
    take the one post that is there for both. It is looked for once more, with that post known. A
    call that is answered with an earlier post has no answer: else a correction would be written
    over that one.

    Args:
        outcomes: What calls and look-ups came to.
        rows: Their deliveries, locked. What an edit is answered with is the post it edits.
    """
    # An account that is of another kind by now counts its posts anew, and so does a new channel
    # under an old name; where nobody can look, a number is believed.
    able = [row for row in rows if row.kind != Kind.EDIT and row.proof == Proof.READ_BACK]
    places = {row.id: (row.account, row.network) for row in able}
    waves = {row.id for row in able if row.kind == Kind.WAVE}
    told = {
        one.delivery: words(one.receipt.remote_id, ID_LIMIT)
        for one in outcomes
        if one.receipt and one.delivery in places and one.event.what in _OTHERWISE
    }
    whose = _whose(told.values()) if told else {}

    def is_another_s(one: Outcome) -> bool:
        # Of waves no two say the same in one day: what is found in their words is theirs.
        if one.delivery not in told or (
            one.delivery in waves and one.event.what is Happening.FOUND
        ):
            return False
        key = *places[one.delivery], told[one.delivery]
        return whose.setdefault(key, one.delivery) != one.delivery

    return [_otherwise(one) if is_another_s(one) else one for one in outcomes]


def _whose(ids: Iterable[str]) -> dict[tuple[str, str, str], UUID]:
    """Return by account, network and number which delivery each of those posts is known to be."""
    proven = Receipt.objects.filter(remote_id__in=set(ids)).exclude(delivery__kind=Kind.EDIT)
    names = ("delivery__account", "delivery__network", "remote_id", "delivery")
    return {(one, kind, remote): its for one, kind, remote, its in proven.values_list(*names)}


_OTHERWISE = {Happening.FOUND: Happening.BLIND, Happening.ACCEPTED: Happening.LOST}


def _otherwise(one: Outcome) -> Outcome:
    event = replace(one.event, what=_OTHERWISE[one.event.what], detail="answered with another post")
    return replace(one, event=event, receipt=None)
