"""Which code serves which kind of account: a new network is a file and a line here."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from worker.clients.bluesky import Bluesky
from worker.clients.exchange import Exchange
from worker.clients.mastodon import Mastodon
from worker.domain.announcement import Account
from worker.domain.kinds import NetworkKind
from worker.errors import ConfigError
from worker.networks.base import Network
from worker.networks.bluesky import BlueskyNetwork
from worker.networks.dry_run import DryRun, Kept
from worker.networks.mastodon import MastodonNetwork


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What networks need from the house: where dry runs are kept, a clock, our patience."""

    kept: Kept
    now: Callable[[], dt.datetime]
    secret: Callable[[str], str | None]
    timeout: dt.timedelta
    contact: str = ""


def open_network(account: Account, around: Surroundings) -> Network:
    """Return the network of *account*, ready to use; nothing is dialled yet.

    Raises:
        ConfigError: Its secret or its address is missing, or no code serves its kind yet.
    """
    opener = OPENERS.get(account.kind)
    if opener is None:
        known = ", ".join(sorted(OPENERS))
        raise ConfigError(
            f"account '{account.name}': kind '{account.kind}' cannot post; {known} can"
        )
    return opener(account, around)


def _dry_run(account: Account, around: Surroundings) -> Network:
    return DryRun(account.name, around.kept, around.now)


def _mastodon(account: Account, around: Surroundings) -> Network:
    return MastodonNetwork(Mastodon(_exchange(account, around, ""), _token(account, around)))


def _bluesky(account: Account, around: Surroundings) -> Network:
    exchange = _exchange(account, around, "https://bsky.social")
    return BlueskyNetwork(Bluesky(exchange, account.handle, _token(account, around)))


def _exchange(account: Account, around: Surroundings, default: str) -> Exchange:
    return Exchange(
        account.base_url or default,
        allow_private=account.allow_private,
        total_seconds=around.timeout.total_seconds(),
        contact=around.contact,
    )


def _token(account: Account, around: Surroundings) -> str:
    token = around.secret(account.name)
    if not token:
        raise ConfigError(
            f"account '{account.name}': its token is not set; config/example.env names the variable"
        )
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ConfigError(f"account '{account.name}': its token holds a space or a line break")
    return token


OPENERS: Mapping[NetworkKind, Callable[[Account, Surroundings], Network]] = {
    NetworkKind.DRY_RUN: _dry_run,
    NetworkKind.MASTODON: _mastodon,
    NetworkKind.BLUESKY: _bluesky,
}
