"""What every network can do for a delivery: publish it once, and tell whether it is there."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias, TypeVar, runtime_checkable
from uuid import UUID

from worker.clients.elapsed import elapsed_seconds
from worker.clients.exchange import TokenRefusedError
from worker.domain.delivery import Receipt
from worker.domain.images import Ready
from worker.errors import (
    BusyError,
    OutcomeUnknownError,
    PortevoixError,
    RefusedError,
    UnreachableError,
)

_T = TypeVar("_T")
# So many questions in a row that fail: it is the server, not what was asked about.
_IN_A_ROW = 3
# Well under the lease: what is found absent after it, another has looked for by then.
TOGETHER_SECONDS = 20.0

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


def one_by_one(sought: Sequence[Outgoing], ask: Callable[[Outgoing], Receipt | None]) -> Looked:
    """Return what *ask* finds of each of *sought*, without those about which it fails.

    One answer that is lost must not keep all the others unclear. A slow server is asked about the
    last ones another time.

    Raises:
        PortevoixError: It failed about all that it was asked about.
    """
    found: dict[UUID, Receipt | None] = {}
    failed: PortevoixError | None = None
    in_a_row, until = 0, elapsed_seconds() + TOGETHER_SECONDS
    for one in sought:
        if found and elapsed_seconds() > until:
            break
        try:
            found[one.delivery] = ask(one)
            in_a_row = 0
        except (BusyError, UnreachableError, TokenRefusedError) as error:
            failed = error
            break
        except (OutcomeUnknownError, RefusedError) as error:
            failed, in_a_row = error, in_a_row + 1
            if in_a_row == _IN_A_ROW:
                break
    if failed and not found:
        raise failed
    return found


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
