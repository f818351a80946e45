"""The network that posts nowhere: it keeps what it would have posted, for a page to show."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from worker.domain.announcement import DryRunPost
from worker.domain.delivery import Receipt
from worker.networks.base import CannotEditError, Looked, Outgoing

PREFIX = "dry-run:"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where dry runs are kept: how to keep one, when one was kept, how to forget it."""

    keep: Callable[[DryRunPost], None]
    find: Callable[[UUID], dt.datetime | None]
    forget: Callable[[UUID], None]


class DryRun:
    """A network in our own database; the id of a delivery is its key, so it holds each once."""

    inline = True

    def __init__(self, account: str, kept: Kept, now: Callable[[], dt.datetime]) -> None:
        self._account = account
        self._kept = kept
        self._now = now

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Keep the text; an edit is refused, so that it shows what X would say."""
        if outgoing.edits:
            raise CannotEditError("a dry run changes nothing that it kept")
        self._kept.keep(DryRunPost(outgoing.delivery, self._account, outgoing.text, self._now()))
        return _receipt(outgoing.delivery)

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        """Return which of *sought* were kept."""
        return {
            one.delivery: _receipt(one.delivery) if self._kept.find(one.delivery) else None
            for one in sought
        }

    def delete(self, remote_id: str) -> None:
        """Forget what was kept under *remote_id*."""
        self._kept.forget(UUID(remote_id.removeprefix(PREFIX)))

    def check(self) -> str:
        """Return who we are: nobody."""
        return "posts nowhere"

    def close(self) -> None:
        """Nothing is open."""


def _receipt(delivery: UUID) -> Receipt:
    return Receipt(f"{PREFIX}{delivery}")
