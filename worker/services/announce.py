"""Announcing: one turn sends what is due, once, and settles what is unclear.

A turn plans what changed, closes what is too late, claims what is due within seconds, waits for
the second, commits `sending`, calls, writes what came of it, and looks up what is uncertain. Any
number of turns may run at once, in threads, processes or machines.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import structlog

from worker.clients import epoch
from worker.domain.announcement import Account, Delivery, Kind, our_words
from worker.domain.delivery import Event, Happening
from worker.domain.kinds import NetworkKind
from worker.domain.pace import DEFAULT_PACE, Pace
from worker.domain.waves import Leaving, tells_true, wakes_at
from worker.errors import ConfigError, InputError, NotFoundError
from worker.networks.base import Network
from worker.networks.dry_run import Kept
from worker.networks.table import Surroundings, open_network, token_of
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.services.planning import (
    PlannedView,
    is_restored,
    is_stale,
    notice_a_restore,
    plan,
    replan,
    views_of,
)
from worker.services.postage import Postage
from worker.services.sending import Sender
from worker.storage import (
    account_states,
    answers,
    deliveries,
    dry_runs,
    epochs,
    plans,
    rallies,
    switches,
)
from worker.storage.switches import Switch

__all__ = (
    "PlannedView",
    "announce",
    "approve",
    "cancel",
    "due_within",
    "hold",
    "open_networks",
    "plan",
    "replan",
    "send_now",
    "settle",
    "suspend",
)

log = structlog.get_logger()

BATCH = 1000
"""One turn's worth; with more due at once other turns share the rest."""

DOUBTS = 100
"""The same of look-ups: Bluesky is asked about each, and all that within a lease."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn did: the deliveries it began or looked up, as they stand now."""

    touched: tuple[PlannedView, ...] = ()


def announce(
    installation: Installation,
    now: dt.datetime,
    *,
    pace: Pace = DEFAULT_PACE,
    networks: Mapping[str, Network] | None = None,
    clock: Clock | None = None,
) -> Turn:
    """Do one turn and return what it touched; nothing is raised for a network's faults.

    Args:
        installation: Campaign, accounts and their secrets.
        now: The time, aware; it goes on with the clock during the turn.
        pace: Timeouts, lease, settle time.
        networks: By account name; opened from the accounts when None.
        clock: For tests; real seconds from *now* when None.
    """
    clock = clock or Clock.from_now(now)
    pace = replace(pace, doubles=installation.campaign.doubles)
    replan(installation, clock.now(), pace, clock=clock)
    opened = open_networks(installation, clock, pace) if networks is None else networks
    try:
        touched = _turn(installation, opened, clock, pace)
    finally:
        if networks is None:
            for network in opened.values():
                network.close()
    return Turn(tuple(views_of(installation, plans.some(touched), clock.now())))


def due_within(installation: Installation, now: dt.datetime, pace: Pace = DEFAULT_PACE) -> bool:
    """Return whether a turn at *now* would find something to plan, send, look up or close."""
    able = {one.name: one.kind for one in installation.accounts if has_means(one, installation)}
    slug, gaps = installation.campaign.slug, _gaps(installation)
    if is_stale(installation) or is_restored(installation):
        return True
    return deliveries.is_due(slug, able, now, pace, gaps)


def has_means(account: Account, installation: Installation) -> bool:
    """Return whether *account* has what posting takes: nothing for a dry run, else its secret.

    One whose file cannot be read just now (a token being renewed), or that is none, waits, and
    keeps no other: a turn could do nothing, and would be tried every second.
    """
    secret = installation.environment.secret
    try:
        return account.kind is NetworkKind.DRY_RUN or bool(token_of(account, secret))
    except ConfigError:
        return False


def open_networks(installation: Installation, clock: Clock, pace: Pace) -> Mapping[str, Network]:
    """Return the networks of all accounts that can be opened; nothing is dialled yet.

    An account without its secret is left out: `portevoix check` says so, and its deliveries wait.
    """
    around = Surroundings(
        kept=Kept(dry_runs.keep, dry_runs.find, dry_runs.forget),
        now=clock.now,
        secret=installation.environment.secret,
        timeout=pace.timeout,
        contact=installation.environment.public_url,
    )
    opened: dict[str, Network] = {}
    for account in installation.accounts:
        try:
            opened[account.name] = open_network(account, around)
        except ConfigError:
            log.warning("account cannot post", account=account.name)
    return opened


def approve(
    installation: Installation,
    delivery_id: UUID,
    by: str,
    now: dt.datetime,
    *,
    seen: str | None = None,
) -> PlannedView:
    """Let a delivery leave when it is due; its text is pinned. Also frees what was held or failed.

    Raises:
        NotFoundError: No delivery has that id. Same for all decisions below.
        ChangedMeanwhileError: Its text has another print than *seen*, or it is held by now.
    """
    return _decide(installation, delivery_id, Event(what=Happening.APPROVE), by, now, seen=seen)


def hold(installation: Installation, delivery_id: UUID, by: str, now: dt.datetime) -> PlannedView:
    """Keep a delivery back until somebody approves it; without effect once it is sending."""
    return _decide(installation, delivery_id, Event(what=Happening.HOLD), by, now)


def cancel(installation: Installation, delivery_id: UUID, by: str, now: dt.datetime) -> PlannedView:
    """Withdraw a delivery for good; without effect once it is sending."""
    return _decide(installation, delivery_id, Event(what=Happening.CANCEL), by, now)


def send_now(
    installation: Installation,
    delivery_id: UUID,
    by: str,
    now: dt.datetime,
    *,
    seen: str | None = None,
) -> PlannedView:
    """Let a delivery leave at the next turn, whenever it was due.

    Raises:
        InputError: Our text says "demain" or "aujourd'hui", which is not true now.
        ChangedMeanwhileError: Its text has another print than *seen*, or it is held by now.
    """
    for one in plans.some([delivery_id]):
        rally = rallies.get(one.planned.rally_id, installation.gazetteer)
        says = our_words(one.planned.kind, one.planned.text, one.proposed, one.replaced)
        if not tells_true(says, now, rally):
            raise InputError(f"{one.planned.wave} speaks of another day; it leaves when it is true")
    return _decide(installation, delivery_id, Event(what=Happening.SEND_NOW), by, now, seen=seen)


def settle(
    installation: Installation, delivery_id: UUID, by: str, now: dt.datetime, *, posted: bool
) -> PlannedView:
    """Say whether an unclear delivery is there; if it is not it is sent again while useful."""
    what = Happening.FOUND if posted else Happening.DENY
    return _decide(installation, delivery_id, Event(what=what), by, now)


def suspend(
    installation: Installation, account: str, by: str, now: dt.datetime, *, on: bool
) -> None:
    """Stop one account at once (a hijack, a doubt), or let it post again; the others go on.

    Raises:
        NotFoundError: config/networks.toml has no account of that name.
    """
    known = [one.name for one in installation.accounts]
    if account not in known:
        raise NotFoundError(f"account {account!r} is unknown; known: {', '.join(known)}")
    if (account in account_states.suspended()) == on:  # a second press, or a second person
        return
    account_states.suspend(account, by, on=on)
    what = Switch.SUSPEND if on else Switch.LET_GO
    switches.note(installation.campaign.slug, what, by, now, account)


def _turn(
    installation: Installation, networks: Mapping[str, Network], clock: Clock, pace: Pace
) -> frozenset[UUID]:
    slug, data = installation.campaign.slug, installation.environment.data
    kinds = {one.name: one.kind for one in installation.accounts if one.name in networks}
    sender = Sender(
        networks=networks,
        kinds=kinds,
        clock=clock,
        pace=pace,
        language=installation.campaign.languages[0],
        title=installation.campaign.title,
        owner=f"turn {uuid4().hex[:12]}",
        gaps=_gaps(installation),
        postage=Postage(installation.accounts),
        remember=lambda: epoch.keep(data, slug, epochs.number(slug)),
        stopped=lambda: account_states.stopped(slug, kinds),
    )
    notice_a_restore(installation, clock.now(), pace, planned=True)
    deliveries.sweep(slug, clock.now(), pace)
    claimed = deliveries.claim(
        slug,
        kinds,
        clock.now(),
        limit=BATCH,
        owner=sender.owner,
        pace=pace,
        gaps=sender.gaps,
    )
    sent = sender.send_all(_awake(installation, claimed, clock.now(), pace))
    unclear = deliveries.claim_look_ups(
        slug, clock.now(), limit=DOUBTS, owner=sender.owner, pace=pace
    )
    return sent | sender.look_up(unclear)


def _awake(
    installation: Installation, claimed: Sequence[Delivery], now: dt.datetime, pace: Pace
) -> list[Delivery]:
    """Give back the waves of *claimed* that are late into the night of their place."""
    quiet = installation.campaign.quiet
    waves = [one for one in claimed if one.planned.kind is Kind.WAVE]
    if quiet is None or not waves:
        return list(claimed)
    slug = installation.campaign.slug
    known = {rally.id: rally for rally in rallies.all_of(slug, installation.gazetteer)}
    asleep: dict[UUID, dt.datetime] = {}
    for one in waves:
        leaving = Leaving(one.progress.due_at, one.progress.useful_until, one.planned.text)
        morning = wakes_at(leaving, known[one.planned.rally_id], quiet, now)
        if morning is not None:
            asleep[one.id] = morning
    deliveries.release([one for one in waves if one.id in asleep], now, pace, asleep)
    return [one for one in claimed if one.id not in asleep]


def _gaps(installation: Installation) -> dict[str, dt.timedelta]:
    return {one.name: one.gap for one in installation.accounts if one.gap}


def _decide(  # noqa: PLR0913 - who, when and in sight of what belong to each decision
    installation: Installation,
    delivery_id: UUID,
    event: Event,
    by: str,
    now: dt.datetime,
    *,
    seen: str | None = None,
) -> PlannedView:
    settled = answers.settle(delivery_id, event, by, now, DEFAULT_PACE, seen=seen)
    return views_of(installation, [settled], now)[0]
