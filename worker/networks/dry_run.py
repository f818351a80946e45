"""The network that posts nowhere: it keeps what it would have posted, for a page to show."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias
from uuid import UUID

from worker.domain.announcement import DryRunPost
from worker.domain.delivery import Receipt
from worker.networks.base import Outgoing

Keep: TypeAlias = Callable[[DryRunPost], None]
Find: TypeAlias = Callable[[UUID], dt.datetime | None]


class DryRun:
    """A network in our own database; the id of a delivery is its key, so it holds each once."""

    inline = True

    def __init__(
        self, account: str, keep: Keep, find: Find, now: Callable[[], dt.datetime]
    ) -> None:
        self._account = account
        self._keep = keep
        self._find = find
        self._now = now

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Keep the text."""
        self._keep(DryRunPost(outgoing.delivery, self._account, outgoing.text, self._now()))
        return _receipt(outgoing.delivery)

    def look_up(self, sought: Sequence[Outgoing]) -> Mapping[UUID, Receipt]:
        """Return what was kept of *sought*."""
        return {one.delivery: _receipt(one.delivery) for one in sought if self._find(one.delivery)}

    def check(self) -> str:
        """Return who we are: nobody."""
        return "posts nowhere"

    def close(self) -> None:
        """Nothing is open."""


def _receipt(delivery: UUID) -> Receipt:
    return Receipt(f"dry-run:{delivery}")
