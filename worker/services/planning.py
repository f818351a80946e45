"""What is announced when: rallies planned as deliveries, and the list of them for people."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from uuid import UUID

import structlog

from worker.clients import epoch
from worker.config import Environment, sqlite_file
from worker.domain import english
from worker.domain.announcement import Account, Delivery, Kind, plan_rally
from worker.domain.budget import Tariff
from worker.domain.campaign import Campaign, Rally
from worker.domain.claim import PlaceRef
from worker.domain.delivery import CLOSED
from worker.domain.images import Image, ready
from worker.domain.kinds import DeliveryState, NetworkKind, RallyStatus
from worker.domain.pace import DEFAULT_PACE, Pace
from worker.services import postage
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.services.postage import Price
from worker.storage import epochs, images, plans, rallies, staleness

log = structlog.get_logger()

SOON = dt.timedelta(minutes=1)
"""What is due by then is planned before anything leaves: it may be another text by now."""

MOMENT = 1.0
"""For so many seconds of a turn others are planned as well; the next turn goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedView:
    """A delivery as the command line shows it.

    ``due_at`` and ``useful_until`` are UTC; ``local`` is the same moment on the wall of the place.
    ``called_off``: a wave of a rally that is, by now. ``words`` and ``why`` are English. ``text``
    is exactly what leaves; ``proposed`` what the rally says now, when they differ. ``town`` is the
    name of the place where several are listed.
    """

    id: UUID
    rally_id: UUID
    place: PlaceRef
    town: str
    wave: str
    account: str
    network: NetworkKind
    due_at: dt.datetime
    local: dt.datetime
    useful_until: dt.datetime
    state: DeliveryState
    words: str
    why: str
    text: str
    image: Image | None
    price: Price | None
    proposed: str | None
    approval_needed: bool
    attempts: int
    sent_at: dt.datetime | None
    url: str | None
    called_off: bool = False

    def is_to_come(self, now: dt.datetime) -> bool:
        """Whether it may still leave or has to be settled; a refusal is a person's to settle."""
        useful = now < self.useful_until and not self.called_off
        refused = self.state is DeliveryState.FAILED and useful
        return refused or self.state not in CLOSED


def replan(
    installation: Installation,
    now: dt.datetime,
    pace: Pace = DEFAULT_PACE,
    *,
    clock: Clock | None = None,
) -> int:
    """Plan anew every rally that changed, or all when config/ did; return how many were.

    Nothing that may have left is touched; the same rally planned twice changes nothing.

    Args:
        installation: Campaign and accounts.
        now: When.
        pace: Of the deliveries.
        clock: With it those that changed and those whose announcements are soon due, others for a
            moment only: thousands take minutes, and what is due must not wait for them.
    """
    stale = _stale(installation)
    if not stale:
        return 0
    known = rallies.all_of(installation.campaign.slug, installation.gazetteer)
    found: Iterable[Rally] = [rally for rally in known if rally.id in stale]
    # What was forgotten is doubted when all is planned, so that all is.
    if clock is not None and not is_restored(installation):
        dues = staleness.first_dues(installation.campaign.slug)
        changed = {rally: now for rally, itself in stale.items() if itself}
        found = _in_time(found, dues | changed, clock)
    return _put_all(installation, found, now, pace)


def replan_one(installation: Installation, rally: Rally, now: dt.datetime) -> None:
    """Plan *rally* anew in the transaction that changes it; others wait for a turn."""
    if rally.id in _stale(installation):
        _put_all(installation, [rally], now, DEFAULT_PACE)


def _in_time(
    found: Iterable[Rally], dues: Mapping[UUID, dt.datetime], clock: Clock
) -> Iterator[Rally]:
    """Yield the rallies by what is due first; for `MOMENT` alone where nothing is due `SOON`."""
    begun, new = clock.elapsed(), clock.now() + 2 * SOON
    for rally in sorted(found, key=lambda one: dues.get(one.id, new)):
        late = clock.elapsed() - begun > MOMENT
        if late and dues.get(rally.id, new) > clock.now() + SOON:
            return
        yield rally


def _put_all(
    installation: Installation, found: Iterable[Rally], now: dt.datetime, pace: Pace
) -> int:
    # A plan would close what it takes for late, and nobody would look for it any more.
    notice_a_restore(installation, now, pace, planned=False)
    campaign, accounts = installation.campaign, installation.accounts
    _keep_images(campaign)
    config_print = _config_print(campaign, accounts)
    return sum(_put(campaign, rally, accounts, config_print, now) for rally in found)


def notice_a_restore(
    installation: Installation, now: dt.datetime, pace: Pace, *, planned: bool
) -> None:
    """Doubt all that was due, and freeze the campaign, if the database has forgotten sends.

    What is not *planned* yet is due as well: it is noticed again once that is done.
    """
    data, campaign = installation.environment.data, installation.campaign.slug
    kept = _forgotten(installation)
    if kept is not None:
        doubted = epochs.doubt(campaign, kept, now, pace, planned=planned)
        epoch.keep(data, campaign, kept)
        log.warning("database older than what was sent, frozen", doubted=doubted)
    elif epoch.is_missing(data, campaign) and epochs.number(campaign) == 0:
        epoch.keep(data, campaign, 0)


def is_restored(installation: Installation) -> bool:
    """Return whether the database has forgotten sends and nothing is doubted yet.

    A freeze is no reason to wait with that: who set it before the start looks at what is in doubt.
    """
    try:
        return _forgotten(installation) is not None
    except OSError:  # a turn meets it too, and says so
        return True


def _forgotten(installation: Installation) -> int | None:
    """Return how many batches were sent if the database remembers fewer, else None."""
    data, campaign = installation.environment.data, installation.campaign.slug
    kept, number = epoch.read(data, campaign), epochs.number(campaign)
    if number and epoch.is_missing(data, campaign) and _is_beside(installation.environment):
        kept = None  # a copy, on another machine
    if kept is None:
        # Whether anything was sent since cannot be told any more: as if it was.
        kept = number + 1
    return kept if kept > number else None


def _is_beside(environment: Environment) -> bool:
    """Tell whether the database lies in the data folder: whoever has a server may have several."""
    return sqlite_file(environment.database_url) is not None


def _keep_images(campaign: Campaign) -> None:
    """Make each image ready to leave, once: what was planned with it leaves with these bytes."""
    shown = {wave.image.digest: wave.image for wave in campaign.waves if wave.image}
    for digest in images.missing(shown):
        images.keep(digest, ready(shown[digest].content))


def is_stale(installation: Installation) -> bool:
    """Return whether a rally or the config has changed since the last planning."""
    return bool(_stale(installation))


def _stale(installation: Installation) -> Mapping[UUID, bool]:
    config_print = _config_print(installation.campaign, installation.accounts)
    return staleness.stale(installation.campaign.slug, config_print)


def plan(
    installation: Installation, now: dt.datetime, *, everything: bool = False
) -> list[PlannedView]:
    """Return the announcements to come by due moment, and with *everything* also the past ones."""
    slug = installation.campaign.slug
    views = views_of(installation, plans.all_of(slug), now)
    return [view for view in views if everything or view.is_to_come(now)]


def refused(installation: Installation, now: dt.datetime) -> dict[str, int]:
    """Return how many announcements each account refused that are of use yet: a person's to settle.

    Once the cause is gone, a token renewed, they leave no sooner.
    """
    views = plan(installation, now)
    found = Counter(one.account for one in views if one.state is DeliveryState.FAILED)
    return dict(sorted(found.items()))


def views_of(
    installation: Installation, deliveries: Iterable[Delivery], now: dt.datetime
) -> list[PlannedView]:
    """Return *deliveries* as people see them."""
    slug = installation.campaign.slug
    known = {rally.id: rally for rally in rallies.all_of(slug, installation.gazetteer)}
    tariffs = postage.tariffs(installation.accounts)
    return [
        _view_of(one, known[one.planned.rally_id], now, tariffs.get(one.planned.account))
        for one in deliveries
        if one.planned.rally_id in known
    ]


def _view_of(
    delivery: Delivery, rally: Rally, now: dt.datetime, tariff: Tariff | None
) -> PlannedView:
    planned, progress = delivery.planned, delivery.progress
    return PlannedView(
        id=planned.id,
        rally_id=planned.rally_id,
        place=rally.place.ref,
        town=rally.place.label,
        wave=planned.wave,
        account=planned.account,
        network=planned.network,
        due_at=progress.due_at,
        local=progress.due_at.astimezone(rally.place.zone),
        useful_until=progress.useful_until,
        state=progress.state,
        words=english.state_words(
            progress.state,
            approval_needed=progress.approval_needed,
            late=progress.due_at + dt.timedelta(minutes=1) < now,
        ),
        why=english.cause_words(progress.cause, progress.detail),
        text=planned.text,
        image=planned.image,
        price=postage.price(tariff, planned.text, image=planned.image is not None),
        proposed=delivery.proposed,
        approval_needed=progress.approval_needed,
        attempts=progress.attempts,
        sent_at=delivery.sent_at,
        url=delivery.remote_url,
        called_off=planned.kind is Kind.WAVE and rally.status is not RallyStatus.CONFIRMED,
    )


def _put(
    campaign: Campaign,
    rally: Rally,
    accounts: tuple[Account, ...],
    config_print: str,
    now: dt.datetime,
) -> bool:
    planned = plan_rally(rally, campaign.waves, accounts, now, campaign)
    kinds = {account.name: account.kind for account in accounts}
    return plans.put(campaign, rally, planned, now, kinds=kinds, config_print=config_print)


@lru_cache(maxsize=8)
def _config_print(campaign: Campaign, accounts: tuple[Account, ...]) -> str:
    """Return the print of everything in config/ that a plan hangs on."""
    said = (campaign.title, campaign.hashtags, campaign.link, campaign.support)
    spoken = (*said, campaign.languages[0])
    again = (campaign.change_text, campaign.edit_text, campaign.cancellation_text, campaign.quiet)
    names = [(account.name, account.kind) for account in accounts]
    return blake2b(repr((spoken, campaign.waves, again, names)).encode(), digest_size=8).hexdigest()
