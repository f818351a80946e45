"""The networks of a random history, as their readers see them: what they take, show, lose, hide."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from tests.services.announcing import SECOND
from worker.domain.amendment import Facts
from worker.domain.announcement import Kind
from worker.domain.delivery import Receipt
from worker.errors import BusyError, OutcomeUnknownError, RefusedError, UnreachableError
from worker.networks.base import Looked, Outgoing
from worker.networks.matching import earliest

if TYPE_CHECKING:
    from tests.services.histories import History

# How late a call may arrive, and how long a network then hides it from its author.
LATE = 19 * SECOND
LAG = 10 * SECOND
FAULTS = ("die before", "die after", "lost", "late", "cut", "busy", "unreachable", "refused")


class CrashError(BaseException):
    """The process is gone: no handler of ours may catch it."""


@dataclass
class Post:
    """What stands on a network, or will once it is taken; ``at`` is on the network's own clock.

    ``told`` is what it tells by now, ``day`` of which day it was said, and in which ``words``.
    """

    delivery: UUID
    rally: UUID
    text: str
    at: dt.datetime
    kind: Kind
    told: Facts
    hidden: bool = False
    day: dt.date = field(init=False)
    words: str = field(init=False)

    def __post_init__(self) -> None:
        self.day, self.words = self.told.date, self.text


@dataclass
class World:
    """One network account, as its readers see it."""

    history: "History" = field(repr=False)
    readable: bool
    # Whether its posts have to be known by their words, or have a key of ours.
    wordy: bool = False
    posts: list[Post] = field(default_factory=list)
    inline: bool = True

    def publish(self, outgoing: Outgoing) -> Receipt:
        fault = self.history.fault()
        if fault == "die before":
            raise CrashError
        if fault == "busy":
            raise BusyError("busy", wait_seconds=20)
        if fault == "unreachable":
            raise UnreachableError("nobody there")
        if fault == "refused":
            raise RefusedError("no")
        if fault == "cut":
            raise OutcomeUnknownError("cut before it arrived")
        number = self.take(outgoing, self.history.late if fault == "late" else 0 * SECOND)
        self.history.meanwhile()
        if fault == "die after":
            raise CrashError
        if fault in {"lost", "late"}:
            raise OutcomeUnknownError("its answer was lost")
        return Receipt(str(number))

    def take(self, outgoing: Outgoing, later: dt.timedelta) -> int:
        if outgoing.edits is not None and self.posts[int(outgoing.edits)].hidden:
            raise RefusedError("no such post")
        kind, rally, told = self.history.judge(outgoing)
        if outgoing.edits is not None:
            post = self.posts[int(outgoing.edits)]
            post.text, post.told = outgoing.text, told
            return int(outgoing.edits)
        at = self.history.true + later
        self.posts.append(Post(outgoing.delivery, rally, outgoing.text, at, kind, told))
        return len(self.posts) - 1

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        self.history.maybe_die()
        found: dict[UUID, Receipt | None] = dict.fromkeys([one.delivery for one in sought])
        for one in sought:
            if one.edits is not None:
                if self.posts[int(one.edits)].text == one.text:
                    found[one.delivery] = Receipt(one.edits)
                continue
            if not self.readable:
                raise OutcomeUnknownError("nobody can look")
            for number, post in enumerate(self.posts):
                # As they all read: no further back than the first call.
                seen = earliest([one]) <= post.at <= self.history.true - LAG
                its = post.text == one.text if self.wordy else post.delivery == one.delivery
                if its and str(number) not in one.others and not post.hidden and seen:
                    found[one.delivery] = Receipt(str(number))
        self.history.meanwhile()
        self.history.maybe_die()
        return found

    def of(self, delivery: UUID) -> list[Post]:
        return [post for post in self.posts if post.delivery == delivery and not post.hidden]

    def delete(self, remote_id: str) -> None:
        """Nothing here takes a post away."""

    def check(self) -> str:
        return "in memory"

    def close(self) -> None:
        """Nothing is open."""
