"""A batch of posts becomes interest: read, hashed, written in one transaction, forgotten."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog

from worker.domain.campaign import Campaign
from worker.domain.cells import CENTRAL_ZONE, Calendar, CellDay, day_number
from worker.domain.claim import Figure, Reading
from worker.domain.families import NO_TEXTS, Batch
from worker.domain.figures import MOST
from worker.domain.found import Found, found
from worker.domain.kinds import ClaimStatus, FigureKind, RallyStatus
from worker.domain.post import HourReport, OffReport, Post, Report, Source
from worker.domain.topic import topic
from worker.domain.traces import NO_TRACES, Traces, Tracing
from worker.domain.voice import Hasher, plain_handle
from worker.reading.memory import Memory
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import choruses, left_out, retention, texts
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher
from worker.services.left_out import NOBODY_LEFT_OUT, LeftOut
from worker.services.texts import Texts
from worker.storage import campaigns, counting, erasing, rallies, reports
from worker.storage import found as found_rallies


class Reader(Protocol):
    """Understands a text."""

    def __call__(
        self, text: str, published_at: dt.datetime, gazetteer: Gazetteer, /, *, dated: bool
    ) -> Reading:
        """Return what *text* says; with *dated* claims without a date may be left out."""


log = structlog.get_logger()
_MEMORY = Memory()
_OFF = {
    ClaimStatus.CANCELLED: RallyStatus.CANCELLED,
    ClaimStatus.POSTPONED: RallyStatus.POSTPONED,
    ClaimStatus.FORBIDDEN: RallyStatus.FORBIDDEN,
}
AHEAD = dt.timedelta(days=1)
"""How far in the future a post may claim to be written: a wrong clock, or a day too much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What became of a batch; all numbers but the last add up to its posts.

    Testimonies that a batch tells again are in none of them.

    ``outside``: published before the campaign, after it, or in the future. ``late``: about rallies
    whose tally is frozen. ``left_out``: of people who asked for it, deleted, or too much for the
    reader. ``reports``: new figures, hours and callings off of publishers.
    """

    posts: int = 0
    reposts: int = 0
    duplicates: int = 0
    off_topic: int = 0
    testimonies: int = 0
    outside: int = 0
    late: int = 0
    left_out: int = 0
    reports: int = 0


def reader_of(source: Source) -> Reader:
    """Return the reader of a source's posts: its region settles homonyms."""
    return partial(_MEMORY.read, near=source.region)


@dataclass(slots=True)
class Gathered:
    """What reading a batch gave, before anything is written.

    ``left``: who asked to be left out. ``sketches`` has the texts of those that are no reposts;
    ``since`` tells when accounts were made, by their place among the traces, where that is known;
    ``found`` which rallies posts claim, with that place.
    ``testimonies``: those read for the first time; one that was edited since was told of then.
    ``told``: by which they are found if they were counted before they became one.
    """

    seen: Texts
    left: LeftOut = NOBODY_LEFT_OUT
    traces: Traces = NO_TRACES
    told: Tracing = field(default_factory=Tracing)
    since: dict[int, dt.datetime] = field(default_factory=dict)
    found: list[tuple[int, Found]] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    hours: list[HourReport] = field(default_factory=list)
    offs: list[OffReport] = field(default_factory=list)
    sketches: Batch = NO_TEXTS
    off_topic: int = 0
    testimonies: int = 0
    outside: int = 0
    left_out: int = 0

    @property
    def elsewhere(self) -> int:
        """How many are about something else, or of days that are not counted."""
        return self.off_topic + self.outside


def count_posts(
    installation: Installation,
    posts: Sequence[Post],
    *,
    now: dt.datetime,
    commit_with: Callable[[], object] = lambda: None,
    reader: Reader = _MEMORY.read,
) -> Counted:
    """Count one batch in one transaction; the same posts again change nothing.

    A testimony leaves no trace by which a second delivery could be recognised. Therefore
    *commit_with* tells by False that the batch's progress (a cursor, a slice) had been committed
    before; testimonies are then not counted again. Nor are they where every other post of the
    batch is known already: that is a file imported twice.

    Args:
        installation: Whose campaign, key and database.
        posts: Any number; about 1,000 is a good batch. Their texts are not kept.
        now: Posts written more than a day later are not counted.
        commit_with: Called inside the transaction, to move the source's cursor with it.
        reader: What understands a text.

    Raises:
        StartError: The campaign's hash key is missing, changed, too short or destroyed.
    """
    gathered = gather(installation, posts, now, reader)
    return keep(installation, gathered, now, commit_with)


def keep(
    installation: Installation,
    gathered: Gathered,
    now: dt.datetime,
    commit_with: Callable[[], object] = lambda: None,
) -> Counted:
    """Write what `gather` read, in one transaction; the second half of `count_posts`."""
    slug, base = installation.campaign.slug, day_number(installation.campaign.starts_on)
    with texts.unless_it_fails(), counting.turn():
        moved = commit_with() is not False
        left_out.keep(slug, gathered.left, now)
        traces = _settled(gathered, now)
        erasing.uncount(slug, counting.known(gathered.told.traces()))
        written = counting.write_traces(slug, base, traces, now)
        choruses.note(traces, gathered.since, written.standing)
        # Who has asked to be left out, or deleted it, says nothing of a rally any more.
        said = [one for row, one in gathered.found if written.standing[row]]
        found_rallies.note(slug, said, now, since=retention.oldest(now))
        if written.refused:
            left_out.know(slug, traces, now)
        added = reports.save(slug, gathered.reports, gathered.hours, gathered.offs)
        known = 0 < len(gathered.traces) == written.duplicates + written.refused
        testimonies = gathered.testimonies if moved and not known else 0
        if testimonies:
            campaigns.add_testimonies(slug, testimonies)
    return Counted(
        posts=written.posts,
        reposts=written.reposts,
        duplicates=written.duplicates,
        late=written.late,
        off_topic=gathered.off_topic,
        outside=gathered.outside,
        left_out=gathered.left_out + written.refused,
        testimonies=testimonies,
        reports=added,
    )


def gather(
    installation: Installation,
    posts: Sequence[Post],
    now: dt.datetime,
    reader: Reader = _MEMORY.read,
) -> Gathered:
    """Read and hash a batch, in memory; the first half of `count_posts`, with its errors."""
    campaign = installation.campaign
    hasher = campaign_hasher(installation, now)
    calendar, about = calendar_of(installation), topic(campaign)
    left = left_out.left_out(installation, hasher, posts, now)
    gathered = Gathered(texts.texts_of(campaign.slug, hasher), left=left)
    gathered.seen.catch_up()
    first, after = (one.timestamp() for one in _bounds(campaign, now))
    tracing, reading_of = Tracing(), _Careful(reader, installation.gazetteer)
    written: list[str] = []
    places: list[tuple[str, ...]] = []
    for number, post in enumerate(posts):
        moment = (post.first_at or post.published_at).timestamp()
        if not first <= moment < after:
            gathered.outside += 1
        elif not about.covers(post.text):
            gathered.off_topic += 1
        elif number in left.posts or (reading := reading_of(post)) is None:
            gathered.left_out += 1
        elif reading.testimony:
            gathered.testimonies += post.first_at is None
            gathered.told.add_bare(hasher.post_digest(post.platform, post.id), int(moment))
        else:
            _trace(tracing, hasher, post, int(moment), calendar.cells(reading, int(moment)))
            if post.repost_of is None:
                written.append(post.text)
                places.append(tuple([place.code for place in reading.places]))
            if post.author_since is not None:
                gathered.since[len(tracing) - 1] = post.author_since
            if reading.claims or post.publisher is not None:
                _note(gathered, calendar, post, reading, hasher, campaign.ends_on, len(tracing) - 1)
    reading_of.complain()
    gathered.traces = tracing.traces()
    gathered.sketches = gathered.seen.sketch(written, places)
    return gathered


class _Careful:
    """Reads posts; one whose text is too much for the reader costs no other, and no source.

    Whoever writes such a text must not stop all that stands beside it.
    """

    def __init__(self, reader: Reader, gazetteer: Gazetteer) -> None:
        self._reader = reader
        self._gazetteer = gazetteer
        self._read = 0
        self._faults: list[Exception] = []

    def __call__(self, post: Post) -> Reading | None:
        """Return the reading of *post*, None when it failed.

        Of what a person says of a rally without its day, only the place counts.
        """
        try:
            reading = self._on_its_clock(post)
        except Exception as error:  # noqa: BLE001 - whatever it is, its neighbours can be read
            self._faults.append(error)
            # Not its message: that may quote the text.
            log.warning("a text could not be read", fault=type(error).__name__)
            return None
        self._read += 1
        return reading

    def _on_its_clock(self, post: Post) -> Reading:
        """Read "today" as those mean it who are there: in UTC, Paris would say it two hours late.

        Who speaks of Papeete alone is read on the clock of Papeete. What is repeated on the day
        after means by "tomorrow" what it meant.
        """
        dated = post.publisher is None
        at = post.written_at or post.published_at
        here = at.astimezone(CENTRAL_ZONE)
        reading = self._reader(post.text, here, self._gazetteer, dated=dated)
        if not reading.claims:
            return reading
        known = map(self._gazetteer.by_code, {place.code for place in reading.places})
        zones = {place.zone for place in known if place}
        if zones <= {CENTRAL_ZONE} or len(zones) > 1:
            return reading
        there = at.astimezone(zones.pop())
        return self._reader(post.text, there, self._gazetteer, dated=dated)

    def complain(self) -> None:
        """Raise the first fault if there are more of them than readings: then it is no one text."""
        if len(self._faults) > self._read:
            raise self._faults[0]


def calendar_of(installation: Installation) -> Calendar:
    """Return the campaign's rallies as known now, to place posts among them."""
    gazetteer = installation.gazetteer

    def zone_of(code: str) -> ZoneInfo:
        place = gazetteer.by_code(code)
        return place.zone if place else CENTRAL_ZONE

    return Calendar(rallies.all_of(installation.campaign.slug, gazetteer), zone_of)


def _bounds(campaign: Campaign, now: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
    """Return the first moment that counts and the first one that does not any more, in UTC."""
    first, after = (
        dt.datetime.combine(day, dt.time(), CENTRAL_ZONE).astimezone(dt.UTC)
        for day in (campaign.starts_on, campaign.ends_on + dt.timedelta(days=1))
    )
    return first, min(after, now.astimezone(dt.UTC) + AHEAD)


def _settled(gathered: Gathered, now: dt.datetime) -> Traces:
    """Give each trace its text's family, knowing what the others have committed; in our turn."""
    gathered.seen.catch_up()
    family = gathered.traces.family.copy()
    family[~gathered.traces.repost] = gathered.seen.settle(gathered.sketches, now)
    return replace(gathered.traces, family=family)


def _trace(
    tracing: Tracing, hasher: Hasher, post: Post, second: int, cells: tuple[CellDay, ...]
) -> None:
    author, handle, platform = post.author, post.handle, post.platform
    tracing.add(
        hasher.post_digest(platform, post.id),
        None if author is None else hasher.person_digest(platform, author),
        platform,
        second,
        cells,
        repost=post.repost_of is not None,
    )
    # What people type for an account that is its id: `erase` looks for that as well.
    if author is not None and handle and not (handle == author == plain_handle(handle)):
        tracing.name(hasher.handle(platform, handle))


def _note(  # noqa: PLR0913, PLR0917 - what a claim is weighed by
    gathered: Gathered,
    calendar: Calendar,
    post: Post,
    reading: Reading,
    hasher: Hasher,
    last_day: dt.date,
    row: int,
) -> None:
    """Take down what a post claims of rallies; *row* is its place among the traces."""
    person = None if post.author is None else hasher.person(post.platform, post.author)
    claimed = found(reading, post, person, calendar, last_day)
    gathered.found.extend((row, one) for one in claimed)
    if post.publisher is not None:
        gathered.reports.extend(_reports(calendar, post, reading))
        gathered.hours.extend(_hours(post, reading))
        gathered.offs.extend(_offs(post, reading))


def _reports(calendar: Calendar, post: Post, reading: Reading) -> Iterator[Report]:
    for claim in reading.claims:
        if claim.place is None:
            continue
        for figure in claim.figures:
            if figure.high > MOST:
                continue
            yield Report(
                place_code=claim.place.code,
                on=claim.date or _meant(calendar, claim.place.code, figure, post.published_at),
                kind=figure.kind,
                low=figure.low,
                high=figure.high,
                approx=figure.approx,
                said_by=figure.said_by,
                publisher=post.publisher or "",
                url=post.url,
                as_of=post.published_at,
            )


def _meant(
    calendar: Calendar, code: str, figure: Figure, published_at: dt.datetime
) -> dt.date | None:
    """Return the day of the rally that a figure without a day is of: a count, of one that was."""
    day = day_number(calendar.local_date(code, published_at))
    counted = figure.kind is FigureKind.ATTENDANCE
    rally = calendar.last_rally(code, day) if counted else calendar.next_rally(code, day)
    return rally.plan.date if rally else None


def _hours(post: Post, reading: Reading) -> Iterator[HourReport]:
    for claim in reading.claims:
        is_off = claim.status in _OFF  # it is asked whether it is on, as of an event
        if claim.place and claim.date and claim.time is not None and not is_off:
            yield HourReport(
                place_code=claim.place.code,
                on=claim.date,
                at=claim.time,
                publisher=post.publisher or "",
                url=post.url,
                as_of=post.published_at,
            )


def _offs(post: Post, reading: Reading) -> Iterator[OffReport]:
    for claim in reading.claims:
        if claim.place is not None and claim.date is not None and claim.status in _OFF:
            yield OffReport(
                place_code=claim.place.code,
                on=claim.date,
                status=_OFF[claim.status],
                publisher=post.publisher or "",
                url=post.url,
                as_of=post.published_at,
            )
