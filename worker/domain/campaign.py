"""A campaign, its places, rallies and waves, as the rest of the house passes them around."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

from worker.domain.claim import PlaceRef
from worker.domain.images import Image
from worker.domain.kinds import NetworkKind, PlaceKind, RallyStatus


@dataclass(frozen=True, slots=True)
class Place:
    """A commune or an area, with the zone of its wall clock (IANA name).

    ``has_namesake``: another place of the campaign's rallies bears the same name.
    """

    code: str
    name: str
    kind: PlaceKind
    department: str
    timezone: str
    population: int = 0
    lon: float | None = None
    lat: float | None = None
    has_namesake: bool = field(default=False, compare=False)

    @property
    def label(self) -> str:
        """Its name where several are listed: "Saint-Denis (974)" beside that of another one."""
        return label(self.ref, shared=self.has_namesake)

    def among(self, shared: frozenset[str]) -> "Place":
        """The place where several are listed, of which some bear the *shared* names."""
        return replace(self, has_namesake=self.name in shared)

    @property
    def ref(self) -> PlaceRef:
        """The place as claims and JSON name it."""
        return PlaceRef(self.code, self.name, self.kind)

    @property
    def zone(self) -> ZoneInfo:
        """The zone of its wall clock."""
        return ZoneInfo(self.timezone)


def label(place: PlaceRef, *, shared: bool) -> str:
    """Return the name of *place*, and the département of a commune whose name is *shared*."""
    if not shared or place.kind is not PlaceKind.COMMUNE:
        return place.name
    overseas = place.code.startswith(("97", "98"))
    return f"{place.name} ({place.code[: 3 if overseas else 2]})"


def shared_names(places: Iterable[PlaceRef]) -> frozenset[str]:
    """Return the names that several of *places* bear: Saint-Denis, Valence, Vienne and the Vienne.

    Who comes to the wrong one of them stands there alone.
    """
    names = Counter(name for _, name in {(place.code, place.name) for place in places})
    return frozenset(name for name, many in names.items() if many > 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeItem:
    """One thing that happens at a rally. ``where`` is published only when the organiser says so."""

    what: str
    at: dt.time | None = None
    where: str | None = None
    audience: str | None = None
    publish_where: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RallyPlan:
    """A rally as config/ or a form gives it; times are on the wall clock of its place."""

    place: Place
    date: dt.date
    time: dt.time | None = None
    ends_at: dt.time | None = None
    venue: str | None = None
    meeting_point: str | None = None
    access: str | None = None
    contact: str | None = None
    stewards: str | None = None
    url: str | None = None
    programme: tuple[ProgrammeItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rally:
    """A rally as the database knows it. ``revision`` rises at each change; the id never moves."""

    id: UUID
    number: int
    status: RallyStatus
    revision: int
    plan: RallyPlan
    confirmed_at: dt.datetime | None = None
    confirmed_by: str | None = None

    @property
    def place(self) -> Place:
        """Where it gathers."""
        return self.plan.place

    @property
    def starts_at(self) -> dt.datetime | None:
        """The aware start, or None while the hour is unknown."""
        if self.plan.time is None:
            return None
        return dt.datetime.combine(self.plan.date, self.plan.time, self.place.zone)

    @property
    def turn(self) -> tuple[dt.date, dt.time, str, int]:
        """Its place in a list to read: by day and hour, an unknown hour last."""
        return self.plan.date, self.plan.time or dt.time.max, self.place.code, self.number


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveMoment:
    """A moment relative to a rally: exactly one of three shapes.

    ``days`` and ``at``: that many calendar days before, at that time on the place's wall clock.
    ``before``: that long before the start. ``on_confirmation``: when a person confirms.
    """

    days: int | None = None
    at: dt.time | None = None
    before: dt.timedelta | None = None
    on_confirmation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """When and what to announce. ``template`` is the Jinja source of its text.

    ``variants`` are the networks that get words of their own.

    ``useful_until`` None means: until the next dated wave is due, at the latest until the start.
    """

    name: str
    moment: WaveMoment
    text: str
    template: str
    useful_until: WaveMoment | None = None
    approval_needed: bool = False
    image: Image | None = None
    variants: tuple[tuple[NetworkKind, str], ...] = ()

    def template_for(self, network: NetworkKind) -> str:
        """Return the source of its text for *network*."""
        return dict(self.variants).get(network, self.template)


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours of the night, on each place's own wall clock, when no wave leaves."""

    begins: dt.time
    ends: dt.time

    def holds(self, at: dt.time) -> bool:
        """Return whether *at* is one of them; they may go over midnight."""
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Figures that decide what is shown.

    ``small_count``: cells with fewer accounts are masked. ``snapshot``: how old the figures that
    organisers see may be.
    """

    small_count: int = 11
    snapshot: dt.timedelta = dt.timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """One call to rally. ``starts_on`` and ``ends_on`` bound what is counted, both included.

    ``hashtags`` carry their ``#``.
    """

    slug: str
    title: str
    hashtags: tuple[str, ...]
    words: tuple[str, ...]
    languages: tuple[str, ...] = ("fr",)
    starts_on: dt.date
    ends_on: dt.date
    live: bool = False
    link: str = ""
    support: str = ""
    rallies: tuple[RallyPlan, ...] = ()
    waves: tuple[Wave, ...] = ()
    quiet: Quiet | None = None
    # Where a lost answer cannot be looked up: sent once more, not left to a person.
    doubles: bool = False
    # Texts for a rally that changes or is called off; empty: those of domain.amendment.
    change_text: str = ""
    edit_text: str = ""
    cancellation_text: str = ""
    thresholds: Thresholds = field(default_factory=Thresholds)

    def is_over(self, today: dt.date) -> bool:
        """Tell whether its last day has passed: it counts and announces nothing any more."""
        return today > self.ends_on

    @property
    def read_until(self) -> dt.date:
        """The last day on which networks are read: what is written on the last one comes late."""
        return self.ends_on + dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignState:
    """What people decided about a campaign, and the one counter that testimonies leave.

    ``live``: announcements may leave for real networks; ``live_touched``: a person has said so, or
    that they may not. ``frozen``: none leaves at all.
    """

    live: bool = False
    live_touched: bool = False
    frozen: bool = False
    testimonies: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RallyChange:
    """One change of a rally: by whom, when, and the names of the fields it touched."""

    revision: int
    at: dt.datetime
    by: str
    fields: tuple[str, ...]


def id_of_rally(campaign: str, place_code: str, date: dt.date, number: int) -> UUID:
    """Return the id of a rally that is entered as the *number*-th of its town on *date*.

    Entered once more in a database restored from before, it is the same rally to every network.
    """
    parts = ("portevoix", "rally", campaign, place_code, date.isoformat(), str(number))
    return uuid5(NAMESPACE_URL, "\x1f".join(parts))
