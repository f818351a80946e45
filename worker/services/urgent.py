"""The urgent message of organisers: seen first as it will be sent, then sent by every account."""

import datetime as dt
from dataclasses import dataclass

from worker.domain.campaign import Rally
from worker.domain.compose import rule_of
from worker.domain.kinds import NetworkKind
from worker.domain.urgent import may_be_said, urgent
from worker.errors import InputError
from worker.services import postage
from worker.services.by_hand import tidy
from worker.services.installation import Installation
from worker.services.postage import Price
from worker.storage import urgent as stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What one account will say, letter for letter. ``measured``: as its network counts."""

    account: str
    network: NetworkKind
    text: str
    measured: int
    limit: int
    price: Price | None

    @property
    def fits(self) -> bool:
        """Whether its network takes it."""
        return 0 < self.measured <= self.limit


def preview(installation: Installation, text: str) -> tuple[Preview, ...]:
    """Return *text* as each account will say it."""
    told, tariffs = tidy(text), postage.tariffs(installation.accounts)
    return tuple(
        Preview(
            account=account.name,
            network=account.kind,
            text=told,
            measured=rule_of(account.kind).measure(told),
            limit=rule_of(account.kind).limit,
            price=postage.price(tariffs.get(account.name), told, image=False),
        )
        for account in installation.accounts
    )


def send(installation: Installation, rally: Rally, text: str, by: str, now: dt.datetime) -> int:
    """Let every account say *text* at its next turn; return on how many it is new.

    Sending is the approval. The same text a second time, by whoever, makes no second post.

    Raises:
        InputError: A network does not take it, or the rally is over or was never public.
    """
    if not may_be_said(rally, now):
        raise InputError(f"rally {rally.id}: not public, or over for more than six hours")
    for one in preview(installation, text):
        if not one.fits:
            raise InputError(f"{one.account}: {one.measured} of its network, expected {one.limit}")
    planned = urgent(rally, installation.accounts, tidy(text), now)
    return stored.put(installation.campaign, planned, by, now)
