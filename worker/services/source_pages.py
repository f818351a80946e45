"""What the page « Sources » shows, ready to print; as `worker.services.pages` has it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from worker.domain.gap import GapCause
from worker.domain.kinds import SourceKind


class FileState(StrEnum):
    """What became of a file of the inbox."""

    READING = "reading"
    READ = "read"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a source has cost this month, and the limits; money in units, None: no such limit."""

    money: float
    posts: int
    money_limit: float | None
    posts_limit: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A stretch of time of which a source could not give everything."""

    cause: GapCause
    query: str
    since: dt.datetime | None
    until: dt.datetime
    posts: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What a folder brought: files read and refused, and the events they told of."""

    read: int
    refused: int
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """Somewhere we read: when it last answered, when it is asked next, what it gave and why not.

    ``live``: heard as it speaks, and all is well. ``fault`` is one of `domain.fault.Fault`, empty
    when all is well; ``reason`` says the same in the words of the error. ``skips``: (why, how
    many). ``posts`` of a calendar are events, new ones and changed ones.
    """

    name: str
    kind: SourceKind
    last_success: dt.datetime | None
    next_at: dt.datetime | None
    reason: str
    failures: int
    live: bool = False
    fault: str = ""
    posts: int = 0
    files: Brought | None = None
    skipped: int = 0
    skips: tuple[tuple[str, int], ...] = ()
    cost: Cost | None = None
    gaps: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """A file of the inbox: its name, and why it was refused; ``state`` is that of its import.

    ``percent`` is how much of it is read, None before it is cut and once it has ended.
    """

    name: str
    state: FileState
    reason: str
    posts: int
    events: int = 0
    articles: int = 0
    rallies: int = 0
    uncounted: int = 0
    unmatched: int = 0
    percent: int | None = None
