"""What stands around every page, and the three switches of a campaign: live, frozen, trial."""

from worker.domain.kinds import NetworkKind
from worker.services.installation import Installation
from worker.services.pages import Frame
from worker.storage import account_states, campaigns


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


def go_live(installation: Installation, *, on: bool) -> None:
    """Let announcements leave for real networks, or not any more."""
    campaigns.set_live(installation.campaign.slug, live=on)


def freeze(installation: Installation, *, on: bool) -> None:
    """Stop all announcing at once, or let it go on."""
    campaigns.set_frozen(installation.campaign.slug, frozen=on)
