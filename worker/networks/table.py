"""Which code serves which kind of account: a new network is a file and a line here."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from secrets import token_hex

from worker.clients.bluesky import Bluesky
from worker.clients.exchange import Exchange
from worker.clients.facebook import Facebook
from worker.clients.mastodon import Mastodon
from worker.clients.sessions import Login
from worker.clients.telegram import Telegram
from worker.clients.x_account import Keys, XAccount
from worker.config import token_variable
from worker.domain.announcement import Account
from worker.domain.kinds import NetworkKind
from worker.errors import ConfigError
from worker.networks.base import Network
from worker.networks.bluesky import BlueskyNetwork
from worker.networks.dry_run import DryRun, Kept
from worker.networks.facebook import FacebookNetwork
from worker.networks.mastodon import MastodonNetwork
from worker.networks.telegram import TelegramNetwork
from worker.networks.x import XNetwork


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
        ConfigError: Its secret or its address is missing or has not the form of one.
    """
    return OPENERS[account.kind](account, around)


def _dry_run(account: Account, around: Surroundings) -> Network:
    return DryRun(account.name, around.kept, around.now)


def _mastodon(account: Account, around: Surroundings) -> Network:
    return MastodonNetwork(Mastodon(_exchange(account, around, ""), _token(account, around)))


def _bluesky(account: Account, around: Surroundings) -> Network:
    exchange = _exchange(account, around, "https://bsky.social")
    return BlueskyNetwork(Bluesky(exchange, Login(account.handle, _token(account, around))))


def _telegram(account: Account, around: Surroundings) -> Network:
    exchange = _exchange(account, around, "https://api.telegram.org")
    return TelegramNetwork(Telegram(exchange, _token(account, around), account.handle))


def _facebook(account: Account, around: Surroundings) -> Network:
    exchange = _exchange(account, around, "https://graph.facebook.com")
    client = Facebook(exchange, _token(account, around), account.handle)
    return FacebookNetwork(client, around.now)


def _x(account: Account, around: Surroundings) -> Network:
    parts = _token(account, around).split(":")
    exchange = _exchange(account, around, "https://api.x.com")
    return XNetwork(XAccount(exchange, Keys(*parts), around.now, lambda: token_hex(16)))


def _exchange(account: Account, around: Surroundings, default: str) -> Exchange:
    return Exchange(
        account.base_url or default,
        allow_private=account.allow_private,
        total_seconds=around.timeout.total_seconds(),
        contact=around.contact,
    )


def _token(account: Account, around: Surroundings) -> str:
    return token_of(account, around.secret)


def token_of(account: Account, secret: Callable[[str], str | None]) -> str:
    """Return the token of *account*.

    Raises:
        ConfigError: It is missing, or has not the form of one.
    """
    token = secret(account.name)
    if not token:
        raise ConfigError(
            f"account '{account.name}': its token is not set; put it into"
            f" {token_variable(account.name)}"
        )
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ConfigError(
            f"account '{account.name}': its token holds a space, a line break or a sign"
            " that no token has; copy it anew"
        )
    parts = token.split(":")
    if account.kind is NetworkKind.X and (len(parts) != len(fields(Keys)) or not all(parts)):
        raise ConfigError(
            f"account '{account.name}': its token is not KEY:KEY-SECRET:TOKEN:TOKEN-SECRET, the "
            "four of OAuth 1.0a that X shows for the app and the account"
        )
    return token


OPENERS: Mapping[NetworkKind, Callable[[Account, Surroundings], Network]] = {
    NetworkKind.DRY_RUN: _dry_run,
    NetworkKind.MASTODON: _mastodon,
    NetworkKind.BLUESKY: _bluesky,
    NetworkKind.TELEGRAM: _telegram,
    NetworkKind.FACEBOOK_PAGE: _facebook,
    NetworkKind.X: _x,
}
