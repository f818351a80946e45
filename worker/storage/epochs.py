"""How many batches of sends the database remembers, and what to do when it has forgotten some."""

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from django.db.models import F, Q

from worker.domain.announcement import Kind
from worker.domain.campaign import Campaign
from worker.domain.delivery import OPEN, UNSETTLED, Proof
from worker.domain.kinds import NetworkKind
from worker.domain.pace import DEFAULT_PACE, Pace
from worker.domain.restored import doubted
from worker.storage import switches
from worker.storage.delivery_rows import (
    database_clock,
    facts_told,
    note,
    progress_of,
    put_progress,
    rested,
    save,
)
from worker.storage.models import CampaignState, Delivery, Epoch, SwitchEvent
from worker.storage.switches import Switch
from worker.storage.transaction import write

RESTORED = "restored"
_ENTERED_ANEW = (Kind.CHANGE, Kind.CANCELLATION, Kind.URGENT)


def number(campaign: str) -> int:
    """Return how many batches of sends of *campaign* the database remembers."""
    return Epoch.objects.filter(campaign=campaign).values_list("number", flat=True).first() or 0


def rise(campaigns: set[str]) -> None:
    """Count one more batch; the caller holds the transaction that commits `sending`."""
    for campaign in sorted(campaigns):
        Epoch.objects.get_or_create(campaign=campaign)
        Epoch.objects.filter(campaign=campaign).update(number=F("number") + 1)


def doubt(campaign: str, kept: int, now: dt.datetime, pace: Pace, *, planned: bool = True) -> int:
    """Freeze *campaign* and doubt all that was due: *kept* batches were sent, we remember fewer.

    Doubted deliveries are looked up, which a freeze allows; a person lets the rest go on. Until
    all is *planned* that may have been forgotten, it is to be done once more, and is not noted.

    Returns:
        How many deliveries are doubted; 0 when another worker was first.
    """
    with write(durable=True):
        # The campaign first, as whoever changes a day holds it already, then deliveries, as when
        # they begin: in another order two could wait for ever.
        CampaignState.objects.get_or_create(slug=campaign)
        list(CampaignState.objects.select_for_update().filter(slug=campaign))
        open_ones = Delivery.objects.filter(campaign=campaign, state__in=OPEN | UNSETTLED)
        rows = list(
            open_ones.select_related("rally").order_by("id").select_for_update(of=("self",))
        )
        Epoch.objects.get_or_create(campaign=campaign)
        if Epoch.objects.select_for_update().get(campaign=campaign).number >= kept:
            return 0
        CampaignState.objects.filter(slug=campaign).update(frozen=True)
        rows = _doubted(rows, now, pace)
        if not planned:
            return len(rows)
        Epoch.objects.filter(campaign=campaign).update(number=kept)
        note([(row, RESTORED) for row in rows], RESTORED, now)
        switches.note(campaign, Switch.RESTORED, "Portevoix", now)
        return len(rows)


def doubt_calls(campaign: Campaign, rally: UUID, now: dt.datetime) -> None:
    """Doubt what is entered of *rally* while a copy that was put back stands frozen.

    It may be entered anew, and have been said before: any time since the campaign began. Where
    nobody can look a change or an urgent word is said: better twice than not at all.
    """
    state = CampaignState.objects.filter(slug=campaign.slug, frozen=True)
    if not state.exists() or not is_put_back(campaign.slug):
        return
    calls = [wave.name for wave in campaign.waves if wave.moment.on_confirmation]
    again = Q(kind__in=_ENTERED_ANEW, proof=Proof.READ_BACK)
    new = Delivery.objects.filter(Q(wave__in=calls) | again, rally=rally, first_call_at=None)
    new = new.filter(state__in=OPEN)
    # There a post has a key that is ours, and shows the moment of its first call as its own.
    new = new.exclude(network=NetworkKind.BLUESKY)
    found = new.select_related("rally").order_by("id").select_for_update(of=("self",))
    began = dt.datetime.combine(campaign.starts_on, dt.time(), dt.UTC)
    rows = _doubted(list(found), now, DEFAULT_PACE, began)
    note([(row, RESTORED) for row in rows], RESTORED, now)


def is_put_back(campaign: str) -> bool:
    """Tell whether nobody has let announcing go on since a copy was put back."""
    switched = SwitchEvent.objects.filter(campaign=campaign)
    last = switched.filter(what__in=[Switch.RESTORED, Switch.RESUME]).order_by("-id").first()
    return last is not None and last.what == Switch.RESTORED


def _doubted(
    rows: Iterable[Delivery], now: dt.datetime, pace: Pace, since: dt.datetime | None = None
) -> list[Delivery]:
    """Write which of *rows* may have left, first called when due or *since*, and return them."""
    clock = database_clock()
    found = [row for row in rows if _doubt(row, now, pace)]
    for row in found:
        row.first_call_at = row.first_call_at or min(since or row.due_at, row.due_at)
        row.told = row.told or facts_told(row)
        row.lease_until = rested(row, clock, pace)
    save(found)
    return found


def _doubt(row: Delivery, now: dt.datetime, pace: Pace) -> bool:
    before = progress_of(row)
    after = doubted(before, now, pace)
    put_progress(row, after)
    return after != before
