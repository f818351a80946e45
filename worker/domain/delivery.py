"""One delivery and what can happen to it; `deciding.py` has the rules."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self
from uuid import UUID

from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import Pace


class Cause(StrEnum):
    """Why a delivery is held, missed, failed or cancelled; ``domain.french`` has the words."""

    MISSING = "missing"
    TOO_LONG = "too-long"
    TWIN = "twin"
    RENAMED = "renamed"
    CHANGED = "changed"
    PERSON = "person"
    BY_HAND = "by-hand"
    RALLY = "rally"
    WAVE = "wave"
    HOUR = "hour"
    PASSED = "passed"
    UNTRUE = "untrue"
    LATE = "late"
    SUPERSEDED = "superseded"
    NOT_NEEDED = "not-needed"
    OVERTAKEN = "overtaken"
    REFUSED = "refused"
    BUDGET = "budget"
    TOKEN = "token"  # noqa: S105 - the name of a cause
    NO_PROOF = "no-proof"


TO_READ = frozenset({Cause.CHANGED, Cause.TOO_LONG, Cause.TWIN, Cause.RENAMED, Cause.WAVE})
"""Held for one of these, a person has to read the text; what lacks a venue is filled in instead."""


class Proof(StrEnum):
    """How a network lets us settle a lost answer."""

    READ_BACK = "read-back"
    NONE = "none"


class Action(StrEnum):
    """What the caller has to do after a decision."""

    SEND = "send"
    KEEP_RECEIPT = "keep-receipt"
    ASK_PERSON = "ask-person"


class Happening(StrEnum):
    """What can happen to a delivery."""

    CLAIM = "claim"
    RELEASE = "release"
    BEGIN = "begin"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    BUSY = "busy"
    UNSENT = "unsent"
    LOST = "lost"
    LEASE_OVER = "lease-over"
    FOUND = "found"
    ABSENT = "absent"
    BLIND = "blind"
    APPROVE = "approve"
    HOLD = "hold"
    REWRITE = "rewrite"
    TAKE = "take"
    CANCEL = "cancel"
    SEND_NOW = "send-now"
    DENY = "deny"
    EXPIRE = "expire"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening. ``fence`` is the one the sender or the looker-up held; None for people.

    ``wait``: how long the network asked us to stay away. ``cause`` and ``detail`` say why.
    """

    what: Happening
    fence: int | None = None
    wait: dt.timedelta | None = None
    cause: Cause | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of publication: the network's own id, opaque, and the public address if known.

    ``made_at``: since when it is there, by the network's clock, where it was found later (UTC).
    """

    remote_id: str
    url: str | None = None
    made_at: dt.datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call or a look-up for one delivery came to."""

    delivery: UUID
    event: Event
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The part of a delivery that moves; all moments in UTC.

    ``next_at``: not claimed, or not looked up, before then. ``pinned``: a person settled the text.
    ``misses``: look-ups in a row that found nothing.
    """

    state: State
    due_at: dt.datetime
    useful_until: dt.datetime
    next_at: dt.datetime
    approval_needed: bool = False
    pinned: bool = False
    proof: Proof = Proof.READ_BACK
    fence: int = 0
    attempts: int = 0
    misses: int = 0
    uncertain_since: dt.datetime | None = None
    cause: Cause | None = None
    detail: str = ""

    @property
    def text_is_frozen(self) -> bool:
        """Whether replanning may no longer change the text: a person or a network has seen it."""
        return self.pinned or self.uncertain_since is not None

    @property
    def held_by_hand(self) -> Cause | None:
        """What a person kept it back for, also once its rally or the time has closed it."""
        kept = self.detail if self.state in CLOSED else ""
        return next((cause for cause in BY_PERSONS if cause in {self.cause, kept}), None)

    @property
    def let_go(self) -> State:
        """Where it stands once nothing holds it: a person who had to approve it still has to."""
        waits = self.approval_needed and not self.pinned
        return State.PLANNED if waits else State.APPROVED

    @property
    def claimable(self) -> bool:
        """Whether a worker may take it once it is due."""
        return self.state is State.APPROVED or (
            self.state is State.PLANNED and not self.approval_needed
        )

    def unclear(self, now: dt.datetime, pace: Pace) -> Self:
        """Return it as what may have left, to be looked for once the network shows what it has."""
        return replace(
            self,
            state=State.UNCERTAIN,
            uncertain_since=now,
            next_at=now + pace.settle,
            misses=0,
            fence=self.fence + 1,
        )


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a delivery; ``progress`` is unchanged when the event was not allowed."""

    progress: Progress
    actions: tuple[Action, ...] = ()


BY_PERSONS = (Cause.PERSON, Cause.BY_HAND)
WAITING = frozenset({State.PLANNED, State.APPROVED, State.HELD})
OPEN = WAITING | {State.CLAIMED}
UNSETTLED = frozenset({State.SENDING, State.UNCERTAIN})
CLOSED = frozenset({State.SENT, State.FAILED, State.MISSED, State.CANCELLED})
