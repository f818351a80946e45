"""What the pages show, ready to print: every number decided, every moment on the right wall clock.

None is unknown, which is not 0. Moments are aware and in the zone of the place they speak of.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from worker.domain.announcement import SkippedWave
from worker.domain.campaign import Place
from worker.domain.delivery import Cause
from worker.domain.figures import Mark
from worker.domain.images import Image
from worker.domain.kinds import FigureKind, NetworkKind, RallyStatus, SourceKind, Speaker
from worker.domain.resistance import Sign
from worker.services.leaves import Leaf
from worker.services.postage import Bill, Price


class Question(StrEnum):
    """What a person is asked to decide."""

    OFF = "off"
    HOUR = "hour"
    CONFIRM = "confirm"
    APPROVE = "approve"
    HELD = "held"
    CHECK = "check"
    REFUSED = "refused"
    DOUBT = "doubt"


class Shown(StrEnum):
    """The state of an announcement as people read it."""

    PLANNED = "planned"
    WAITING = "waiting"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    MISSED = "missed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around every page. ``title`` is the campaign's.

    ``hijacked``: suspended accounts whose events may declare anything.
    """

    title: str
    demo: bool
    live: bool
    frozen: bool
    trial_only: bool
    hijacked: tuple[str, ...] = ()

    @property
    def speaks(self) -> bool:
        """Whether something stands above the page: not live, stopped, an account suspended."""
        return self.demo or not self.live or self.frozen or bool(self.hijacked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """Accounts that speak of a place; ``accounts`` is None when masked or unknown.

    ``floor``: fewer than that many are masked. ``more`` came since the day ``since``.
    """

    accounts: int | None = None
    masked: bool = False
    floor: int = 11
    more: int | None = None
    since: dt.date | None = None
    as_of: dt.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtLine:
    """Why a number of accounts is doubted. ``on``: the day of a burst.

    ``without``: the accounts but those concerned, rounded to 5; 0 stands for few, as where all of
    a number are doubted. None when those concerned are few.
    """

    sign: Sign
    on: dt.date | None
    without: int | None
    settled_by: str
    settled_at: dt.datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FacebookCounts:
    """What the Facebook event of a rally declares, and when that was read."""

    event: str
    source: str
    as_of: dt.datetime
    going: int | None
    interested: int | None
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """The next announcement of a rally."""

    wave: str
    at: dt.datetime
    state: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSent:
    """The newest wave that left: on how many of how many networks it was published."""

    wave: str
    sent: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidHour:
    """One hour that was published for a rally, and by whom; ``current`` is what we announce."""

    time: dt.time
    said_by: tuple[str, ...]
    as_of: dt.datetime | None
    current: bool


@dataclass(frozen=True, slots=True)
class SaidOff:
    """That a rally is cancelled, postponed or forbidden, and who says so."""

    status: RallyStatus
    said_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One thing a person has to decide about a rally, before something leaves with it.

    ``off``: how others call it off; ``is_public``: a person has confirmed it.
    """

    question: Question
    rally_id: UUID
    revision: int
    place: Place
    on: dt.date
    time: dt.time | None
    venue: str | None
    before: dt.datetime | None = None
    hours: tuple[SaidHour, ...] = ()
    off: tuple[SaidOff, ...] = ()
    is_public: bool = False
    wave: str = ""
    delivery_id: UUID | None = None
    cause: Cause | None = None
    detail: str = ""
    may_act: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One rally in the overview. ``lacks``: fields of its form that its announcements wait for."""

    rally_id: UUID
    place: Place
    on: dt.date
    time: dt.time | None
    venue: str | None
    status: RallyStatus
    interest: Interest
    facebook: FacebookCounts | None
    next: Upcoming | None
    decisions: int
    lacks: tuple[str, ...] = ()
    may_act: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The rallies of one day. ``days_left`` is negative once it has passed."""

    on: dt.date
    days_left: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextOfAll:
    """The first announcement to leave, wherever."""

    place: Place
    upcoming: Upcoming


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Of a kind of source ``lacking`` of ``total`` were not read since a day.

    ``since`` None: none of the kind ever was, or some of those that lack never were.
    """

    kind: SourceKind
    since: dt.date | None
    lacking: int = 1
    total: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The first page. ``pause_minutes``: how long the numbers of accounts stand still.

    ``found``: rallies that texts speak of and nobody has entered. ``lacks``: what announcements
    wait for and campaign.toml alone tells. ``far``: some place lives by another clock than Paris.
    """

    now: dt.datetime
    pause_minutes: int
    coming: tuple[Day, ...]
    past: tuple[Day, ...]
    places: int
    decisions: tuple[Decision, ...]
    next: NextOfAll | None
    gaps: tuple[Gap, ...]
    found: int
    lacks: tuple[str, ...]
    far: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One day of the chart. ``accounts`` None: masked, or not counted that day."""

    on: dt.date
    accounts: int | None
    masked: bool
    posts: int | None
    reposts: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """A figure somebody published.

    ``mark``: it only repeats one of ``first_at``. ``repeated_by``: publishers that copied it.
    """

    kind: FigureKind
    low: int
    high: int
    approx: bool
    said_by: Speaker | None
    publisher: str
    url: str | None
    as_of: dt.datetime
    mark: Mark | None = None
    first_at: dt.datetime | None = None
    repeated_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnoutLine:
    """What an organiser entered after a rally."""

    id: int
    low: int
    high: int
    by: str
    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnout:
    """From the lowest to the highest count known, and by how many it was counted."""

    low: int
    high: int
    sources: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementLine:
    """One announcement on one account; ``cause`` and ``detail`` say why it stands as it does.

    ``repeats``: nobody knows whether it is there, and it is sent once more unless a person says.
    ``seen``: the print of the text that leaves once it is approved, and of whether it is held.
    """

    id: UUID
    place: Place
    wave: str
    account: str
    network: NetworkKind
    at: dt.datetime
    at_home: dt.datetime
    state: Shown
    text: str
    seen: str
    image: Image | None = None
    price: Price | None = None
    proposed: str = ""
    cause: Cause | None = None
    detail: str = ""
    url: str | None = None
    may_approve: bool = False
    may_hold: bool = False
    may_cancel: bool = False
    may_send: bool = False
    may_settle: bool = False
    repeats: bool = False

    @property
    def elsewhere(self) -> bool:
        """Whether its place has another hour on the wall than Paris."""
        return self.at.replace(tzinfo=None) != self.at_home.replace(tzinfo=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class RallyPage:
    """One rally on the page of its place; ``confirmed_by`` is "config" when no person did it.

    ``opened``: the announcement that stands open, the next to leave.
    """

    rally_id: UUID
    number: int
    revision: int
    on: dt.date
    time: dt.time | None
    venue: str | None
    status: RallyStatus
    confirmed_at: dt.datetime | None
    confirmed_by: str | None
    by_viewer: bool
    days_left: int
    decisions: tuple[Decision, ...]
    interest: Interest
    doubts: tuple[DoubtLine, ...]
    facebook: tuple[FacebookCounts, ...]
    next: Upcoming | None
    last: LastSent | None
    lacks: tuple[str, ...]
    reports: tuple[ReportLine, ...]
    turnout: Turnout | None
    entries: tuple[TurnoutLine, ...]
    may_enter: bool
    announcements: tuple[AnnouncementLine, ...]
    opened: UUID | None
    unplanned: tuple[SkippedWave, ...]
    may_act: bool
    may_confirm: bool
    may_note: bool
    may_say: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePage:
    """One place, its next rally first."""

    now: dt.datetime
    place: Place
    rallies: tuple[RallyPage, ...]
    chart: tuple[Bar, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementDay:
    """The announcements of one day."""

    on: dt.date
    lines: tuple[AnnouncementLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The calendar of announcements: one leaf of those to come, one of those done."""

    now: dt.datetime
    waiting: tuple[AnnouncementLine, ...]
    coming: tuple[AnnouncementDay, ...]
    done: tuple[AnnouncementDay, ...]
    coming_leaf: Leaf
    done_leaf: Leaf
    may_stop: bool
    bills: tuple[Bill, ...] = ()
