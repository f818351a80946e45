"""An installation that announces: one rally in Paris, waves, and accounts on fakes."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tests.domain.rallies import CAMPAIGN, DRY, WAVES
from tests.fakes.network import TOKEN
from tests.services.installations import installation, plan
from worker.domain.announcement import Account
from worker.domain.campaign import Rally, Wave
from worker.domain.kinds import DeliveryState, NetworkKind
from worker.domain.pace import Pace
from worker.networks.base import Network
from worker.services import announce, rallies
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.storage import campaigns, plans

CONFIRMED = dt.datetime(2017, 10, 19, 12, tzinfo=dt.UTC)
J7_DUE = dt.datetime(2017, 10, 22, 16, 30, tzinfo=dt.UTC)
SOMEBODY = "a@b.example"
SECOND = dt.timedelta(seconds=1)

# Short enough for tests, in the same order as the real one: timeout < lease / 2, fresh < lease.
# A fake answers at once, but where other tests have all processors it may be a second late.
QUICK = Pace(
    timeout=dt.timedelta(seconds=5),
    fresh=dt.timedelta(seconds=2),
    lease=dt.timedelta(seconds=11),
    settle=dt.timedelta(seconds=30),
    # Tests move their own clock, never the database's.
    rest=dt.timedelta(0),
    between=dt.timedelta(seconds=10),
)
IMPATIENT = replace(QUICK, timeout=dt.timedelta(seconds=1))
SETTLED = QUICK.settle + QUICK.between + SECOND


def house(
    accounts: Sequence[Account] = (DRY,), waves: Sequence[Wave] = WAVES, *, live: bool = True
) -> Installation:
    """Return an installation with the October texts; its campaign is live unless told not."""
    base = installation()
    tokens = tuple(
        (f"PORTEVOIX_ACCOUNT_{account.name.upper()}_TOKEN", TOKEN) for account in accounts
    )
    campaigns.set_live("essai", live=live)
    return replace(
        base,
        environment=replace(base.environment, tokens=tokens),
        campaign=replace(
            base.campaign, waves=tuple(waves), link=CAMPAIGN.link, support=CAMPAIGN.support
        ),
        accounts=tuple(accounts),
    )


def mastodon(url: str, name: str = "paris") -> Account:
    """Return an account on the server at *url*."""
    return Account(name=name, kind=NetworkKind.MASTODON, base_url=url, allow_private=True)


def confirmed(
    where: Installation, name: str = "Paris", venue: str = "place de la République", number: int = 0
) -> Rally:
    """Add a rally and confirm it ten days before its Sunday; *number* sets several apart."""
    hour = dt.time(15, number)
    added = rallies.add(where, plan(name, time=hour, venue=venue), SOMEBODY, CONFIRMED)
    return rallies.confirm(where, added.id, SOMEBODY, CONFIRMED)


def standing_clock(now: dt.datetime) -> Clock:
    """Return a clock that moves only when somebody sleeps, and then at once."""
    slept = [0.0]
    return Clock(start=now, origin=0.0, elapsed=lambda: slept[0], sleep=lambda s: _add(slept, s))


def _add(slept: list[float], seconds: float) -> None:
    slept[0] += seconds


def turn(
    where: Installation,
    now: dt.datetime,
    networks: Mapping[str, Network] | None = None,
    pace: Pace = QUICK,
) -> None:
    """Do one turn with a clock that stands at *now*."""
    announce.announce(where, now, pace=pace, clock=standing_clock(now), networks=networks)


def states(where: Installation) -> dict[tuple[str, str], DeliveryState]:
    """Return the state of each delivery by wave and account."""
    return {
        (one.planned.wave, one.planned.account): one.progress.state
        for one in plans.all_of(where.campaign.slug)
    }


def after_the_settle_time(where: Installation) -> None:
    """Let the announcer look twice and send once more if it has to."""
    for wait in (QUICK.settle, QUICK.settle + QUICK.between, SETTLED):
        turn(where, J7_DUE + wait + SECOND)
