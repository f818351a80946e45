"""What every network can do for a delivery: publish it once, and tell whether it is there."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias, TypeVar, runtime_checkable
from uuid import UUID

from worker.domain.delivery import Receipt
from worker.domain.images import Ready
from worker.errors import OutcomeUnknownError, RefusedError, UnreachableError

_T = TypeVar("_T")

Looked: TypeAlias = Mapping[UUID, Receipt | None]
"""What a look-up came to: the proof of what is there, None for what surely is not.

What it leaves out could not be looked for.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What leaves, or is looked for.

    ``first_call_at``: no earlier post can be ours (UTC). ``title`` heads the card of the text's
    link where a network shows one. ``reply_to`` and ``edits`` are the network's own ids: of the
    post this one answers, or of the one whose text it replaces. ``due_at``: when it is to be seen;
    None is at once. ``attempt`` counts calls, this one included. ``alt`` is what ``image`` shows.
    ``others``: posts there that are known to be other deliveries', though they say the same.
    """

    delivery: UUID
    text: str
    language: str
    first_call_at: dt.datetime
    title: str = ""
    reply_to: str | None = None
    edits: str | None = None
    due_at: dt.datetime | None = None
    attempt: int = 1
    image: Ready | None = None
    alt: str = ""
    others: frozenset[str] = frozenset()


def before_posting(ask: Callable[[], _T]) -> _T:
    """Return what *ask* finds, or the file it handed over: nothing is posted by that.

    Raises:
        UnreachableError: It failed, or nobody knows whether it did: it may be done again.
        PortevoixError: As *ask*.
    """
    try:
        return ask()
    except OutcomeUnknownError as error:
        raise UnreachableError(f"{error}, before posting") from None


class CannotEditError(RefusedError):
    """This network changes no post once it is there: answer it instead."""


@runtime_checkable
class Ending(Protocol):
    """A network whose tokens end."""

    def ends_at(self) -> dt.datetime | None:
        """Return when the token ends, None for never; changes nothing.

        Raises:
            PortevoixError: It could not be asked.
        """
        ...


@runtime_checkable
class Scheduling(Protocol):
    """A network that can hold posts for later: ours, or those of whoever took the account."""

    def scheduled(self) -> Mapping[str, dt.datetime | None]:
        """Return what lies there for later: its id there, and when it leaves.

        Raises:
            PortevoixError: It could not be asked.
        """
        ...


class Network(Protocol):
    """One account of one network, safe to share between threads.

    ``inline``: publishing waits for nobody, so it needs no thread of its own.
    """

    @property
    def inline(self) -> bool:
        """Whether `publish` returns at once."""
        ...

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Publish, or replace the text of ``outgoing.edits``, and return the proof.

        Raises:
            CannotEditError: This network has no editing; nothing was changed.
            RefusedError, BusyError, UnreachableError: Surely not published.
            OutcomeUnknownError: Perhaps published.
        """
        ...

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        """Return which of *sought* are published and which are not.

        Raises:
            PortevoixError: The network could not be read; nothing is proven of any of them.
        """
        ...

    def delete(self, remote_id: str) -> None:
        """Take a post of ours away; that it is gone already is no error.

        Raises:
            PortevoixError: It may still be there.
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
