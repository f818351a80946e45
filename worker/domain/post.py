"""What comes in from outside, in memory only: nothing here is ever stored as it stands."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import msgspec

from worker.domain.budget import Budget
from worker.domain.kinds import FigureKind, RallyStatus, SourceKind, Speaker


class Post(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One public item, the same shape whatever the source.

    ``id`` and ``author`` are the platform's stable ids (numeric on X, DID on Bluesky, actor URI on
    Mastodon); ``handle`` is what people type, for erasure. ``repost_of`` is the id of the post it
    declares to repeat. ``publisher`` is set when the text is the press's or an official's, whose
    figures become reports that keep ``url``; a person's post leaves no URL anywhere.
    ``author_since`` is when the account was made, where the platform says so. ``first_at``: that it
    was read before, and of which moment it was then; ``published_at`` may be that of an edit.
    ``written_at``: of a repost, when the words it repeats were written, where that is known.

    A struct of msgspec: made in a quarter of a frozen dataclass's time.
    """

    platform: str
    id: str
    text: str
    published_at: datetime
    author: str | None = None
    handle: str | None = None
    url: str | None = None
    repost_of: str | None = None
    lang: str | None = None
    publisher: str | None = None
    author_since: datetime | None = None
    first_at: datetime | None = None
    written_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """A post that its platform says is deleted; ``id`` is its stable id there."""

    platform: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCount:
    """What an event itself declares at a moment. None is unknown, 0 is 0; never computed."""

    as_of: datetime
    source: str
    going: int | None = None
    interested: int | None = None
    responded: int | None = None
    declined: int | None = None
    invited: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideEvent:
    """A Facebook or calendar event as one file tells it (`import --json` in docs/interface.md).

    ``id`` is ``fb:`` and digits, or None; ``start`` is an aware UTC moment, or a date when the
    hour is unknown. ``version`` orders two files about one event; higher replaces lower; empty
    when the file declares none, and then ``as_of`` (the file's own age) does. ``uid`` is a
    calendar's own name for the event, only ever compared. ``cancelled`` is None when the kind of
    file cannot tell (a Facebook ICS never does).
    """

    id: str | None
    title: str
    start: datetime | date | None
    version: tuple[int, ...] = ()
    parent: str | None = None
    place_code: str | None = None
    venue: str | None = None
    url: str | None = None
    cancelled: bool | None = None
    counts: EventCount | None = None
    as_of: datetime | None = None
    uid: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A figure somebody published about one rally; no prose is kept with it."""

    place_code: str
    on: date | None
    kind: FigureKind
    low: int
    high: int
    approx: bool
    said_by: Speaker | None
    publisher: str
    url: str | None
    as_of: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HourReport:
    """An hour somebody published for one rally, on the wall clock of its place."""

    place_code: str
    on: date
    at: time
    publisher: str
    url: str | None
    as_of: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OffReport:
    """That somebody published a rally as cancelled, postponed or forbidden."""

    place_code: str
    on: date
    status: RallyStatus
    publisher: str
    url: str | None
    as_of: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Somewhere we read. ``every`` is a wish, bounded by politeness (docs/interface.md).

    ``url`` for rss, calendar and platform servers; ``folder`` for inbox; ``region`` is a
    département code that settles homonyms; with ``article`` a feed's pages are read as well.
    ``budget`` is set for kinds that cost money;
    ``stream`` is where a source is heard instead of being asked, a stream's address or the server
    that knows it; ``handle`` is the account that asks.
    """

    name: str
    kind: SourceKind
    every: timedelta = timedelta(minutes=15)
    trusted: bool = False
    region: str | None = None
    url: str | None = None
    folder: str | None = None
    publisher: str | None = None
    allow_private: bool = False
    article: bool = False
    budget: Budget | None = None
    stream: str | None = None
    handle: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was left out of a batch and why; ``what`` is a line, row or key, never a quotation."""

    what: str
    why: str
