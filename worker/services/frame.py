"""What stands around every page, and the three switches of a campaign: live, frozen, trial."""

import datetime as dt
from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from worker.domain.kinds import NetworkKind
from worker.services.facts import HOME
from worker.services.installation import Installation
from worker.services.pages import Frame
from worker.storage import account_states, campaigns, epochs, switches
from worker.storage.switches import Switch, Switched


def frame(installation: Installation) -> Frame:
    """Return the campaign's title and switches as they stand."""
    state = campaigns.state(installation.campaign.slug)
    return Frame(
        title=installation.campaign.title,
        demo=installation.demo,
        live=state.live,
        frozen=state.frozen,
        hijacked=hijacked(installation),
        trial_only=all(one.kind is NetworkKind.DRY_RUN for one in installation.accounts),
    )


def hijacked(installation: Installation) -> tuple[str, ...]:
    """Return the suspended accounts that may own events: what these declare is not believed."""
    stopped = account_states.suspended()
    return tuple(
        one.name
        for one in installation.accounts
        if one.name in stopped and one.kind is NetworkKind.FACEBOOK_PAGE
    )


def standing_still(installation: Installation, now: dt.datetime) -> dict[str, dt.datetime | None]:
    """Return the accounts that post nothing now, and until when; None: until somebody says so."""
    stopped, waiting = account_states.suspended(), account_states.asked_to_wait(now)
    return {
        one.name: None if one.name in stopped else waiting[one.name].astimezone(HOME)
        for one in installation.accounts
        if one.name in stopped or one.name in waiting
    }


def is_put_back(installation: Installation) -> bool:
    """Tell whether announcing stands since an older copy of the database was put back."""
    return epochs.is_put_back(installation.campaign.slug)


class Stop(StrEnum):
    """What keeps announcements that are due from leaving."""

    FROZEN = "frozen"
    TRIAL = "trial"
    SUSPENDED = "suspended"


def stop(installation: Installation, names: Collection[str]) -> Stop | None:
    """Return what lets nothing leave now through one of the accounts *names*, None if nothing."""
    state = campaigns.state(installation.campaign.slug)
    meant = [one for one in installation.accounts if one.name in names]
    if state.frozen:
        return Stop.FROZEN
    if not state.live and any(one.kind is not NetworkKind.DRY_RUN for one in meant):
        return Stop.TRIAL
    return Stop.SUSPENDED if account_states.suspended() & set(names) else None


def go_live(installation: Installation, by: str, now: dt.datetime, *, on: bool) -> None:
    """Let announcements leave for real networks, or not any more."""
    slug = installation.campaign.slug
    state = campaigns.state(slug)
    if state.live_touched and state.live == on:  # a second press, or a second person
        return
    campaigns.set_live(slug, live=on)
    switches.note(slug, Switch.LIVE if on else Switch.TRIAL, by, now)


def freeze(installation: Installation, by: str, now: dt.datetime, *, on: bool) -> None:
    """Stop all announcing at once, or let it go on."""
    slug = installation.campaign.slug
    if campaigns.state(slug).frozen == on:  # a second press, or a second person
        return
    campaigns.set_frozen(slug, frozen=on)
    switches.note(slug, Switch.FREEZE if on else Switch.RESUME, by, now)


def switched(installation: Installation, limit: int = 20) -> tuple[Switched, ...]:
    """Return who stopped or let go what, newest first; moments on the clock of mainland France."""
    return tuple(
        replace(one, at=one.at.astimezone(HOME))
        for one in switches.history(installation.campaign.slug, limit)
    )
