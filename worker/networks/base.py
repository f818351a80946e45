"""What every network can do for a delivery: publish it once, and tell whether it is there."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from worker.domain.delivery import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What leaves, or is looked for. ``first_call_at``: no earlier post can be ours (UTC)."""

    delivery: UUID
    text: str
    language: str
    first_call_at: dt.datetime
    reply_to: str | None = None


class Network(Protocol):
    """One account of one network, safe to share between threads.

    ``inline``: publishing waits for nobody, so it needs no thread of its own.
    """

    @property
    def inline(self) -> bool:
        """Whether `publish` returns at once."""
        ...

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Publish and return the proof.

        Raises:
            RefusedError, BusyError, UnreachableError: Surely not published.
            OutcomeUnknownError: Perhaps published.
        """
        ...

    def look_up(self, sought: Sequence[Outgoing]) -> Mapping[UUID, Receipt]:
        """Return the proofs of those of *sought* that are published.

        Raises:
            PortevoixError: The network could not be read to the end; absence is not proven.
        """
        ...

    def check(self) -> str:
        """Return in one line who we are there; changes nothing.

        Raises:
            PortevoixError: The account cannot be used; the message says why.
        """
        ...

    def close(self) -> None:
        """Give up its connections."""
        ...
