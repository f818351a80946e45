"""What a file holds, written: events, rallies, reports and interest, in one transaction.

Nothing of a file is kept but what it gave.
"""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from msgspec.structs import replace

from worker.domain.campaign import Campaign
from worker.domain.cells import CENTRAL_ZONE, central_day, day_of
from worker.domain.conflicts import PlaceDay, by_day, day_there
from worker.domain.outside import KnownEvent
from worker.domain.post import Post, Skipped
from worker.errors import InputError
from worker.services.count import Counted, gather, keep
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher
from worker.services.proposals import add_plans
from worker.sources import bundle, formats, tables
from worker.sources.batch import Batch
from worker.sources.bundle import Progress, unseen
from worker.sources.nodes import Context
from worker.storage import rallies
from worker.storage.counting import first_days, turn
from worker.storage.events import Change, upsert
from worker.storage.events import all_events as stored_events

SKIPPED_SHOWN = 1_000
BY_SHEET = "feuille importée"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileResult:
    """What became of one file (`import --json` in docs/interface.md).

    ``outcome``: taken, partly (something was skipped) or refused (``error`` says why, and nothing
    of it was kept). ``counted``: of the posts of an archive those that were on topic, of the
    campaign's days and not known yet. ``rallies``: proposed by a rally sheet. ``uncounted``: of the
    articles and posts those about something else, or of other days. ``unmatched``: of the events
    those whose figures stand nowhere, for want of a rally. ``skipped_more``: how many skipped
    things are not listed.
    """

    file: str
    outcome: str
    events: tuple[Change, ...] = ()
    articles: int = 0
    posts: int = 0
    counted: int | None = None
    rallies: int = 0
    uncounted: int = 0
    unmatched: int = 0
    skipped: tuple[Skipped, ...] = ()
    skipped_more: int = 0
    notes: tuple[str, ...] = ()
    error: str | None = None


def refused(name: str, error: str) -> FileResult:
    """Return the result of a file of which nothing was kept."""
    return FileResult(file=name, outcome="refused", error=error)


def take(
    installation: Installation,
    name: str,
    batch: Batch,
    now: datetime,
    commit_with: Callable[[FileResult], object] = lambda _: None,
) -> FileResult:
    """Write all that *batch* holds in one transaction, with *commit_with* inside it.

    Taking the same again changes nothing.
    """
    with turn():
        changes = _events(installation, batch, now)
        added = add_plans(installation, batch.plans, BY_SHEET, now, person=True)
        skipped = (*batch.skipped, *added.skipped)
        unmatched = _unmatched(installation, changes)
        result = FileResult(
            file=name,
            outcome="partly" if skipped else "taken",
            events=tuple(changes),
            articles=len(batch.articles),
            posts=len(batch.posts),
            rallies=added.rallies,
            unmatched=unmatched,
            skipped=skipped[:SKIPPED_SHOWN],
            skipped_more=max(0, len(skipped) - SKIPPED_SHOWN),
            notes=(*batch.notes, *_beside_none(unmatched)),
        )
        counted = (*_as_first_told(installation, batch.articles, now), *batch.posts)
        if not counted:
            commit_with(result)
            return result
        gathered = gather(installation, counted, now)
        result = dataclasses.replace(result, uncounted=gathered.elsewhere)
        became = keep(installation, gathered, now, lambda: commit_with(result))
    return dataclasses.replace(
        result,
        counted=became.posts + became.reposts if batch.posts else None,
        notes=(*result.notes, *_uncounted(installation.campaign, became, now)),
    )


def read_file(  # noqa: PLR0913, PLR0917 - what a file tells of itself, and what is told of it
    installation: Installation,
    path: Path,
    name: str,
    now: datetime,
    published: datetime | None = None,
    progress: Progress = unseen,
) -> Batch:
    """Return what a file other than a post archive holds.

    A file from the future was written under a wrong clock: it is as old as *now*, else all that is
    read later would be older for years.

    Args:
        installation: Whose gazetteer.
        path: Where it lies.
        name: What it was called; its ending is only a hint.
        now: The present moment.
        published: When the article in it appeared, if a person said so.
        progress: Told of the bytes of a ZIP as they are read.

    Raises:
        InputError: It is of no known kind, cannot be trusted, or is larger than a file that is
            read whole may be.
        OSError: It cannot be opened.
    """
    facts = path.stat()
    modified = min(datetime.fromtimestamp(facts.st_mtime, UTC), now)
    with path.open("rb") as stream:
        head = stream.read(formats.HEAD_BYTES)
        if bundle.is_zip(head):
            context = Context(modified, installation.gazetteer)
            return _something(bundle.read_bundle(stream, context, progress), "ZIP")
        formats.refuse_posts_in_a_list(head)
        if facts.st_size > formats.WHOLE_LIMIT:
            limit = formats.WHOLE_LIMIT // 1024 // 1024
            raise InputError(f"larger than {limit} MiB, the limit of this kind of file")
        stream.seek(0)
        document = formats.Document(
            name=name,
            body=tables.as_utf8(stream.read()),
            modified=modified,
            published=published,
        )
    found = formats.recognise(document)
    return _something(found.read(document, installation.gazetteer), found.name)


def _as_first_told(
    installation: Installation, articles: Sequence[Post], now: datetime
) -> list[Post]:
    """Return *articles*, those that were counted before with the day they had then.

    One that tells no day has its file's own, and a copy of the file is younger.
    """
    if not articles:
        return []
    hasher = campaign_hasher(installation, now)
    hashed = [hasher.post(one.platform, one.id) for one in articles]
    days = {post: day_of(day) for post, day in first_days(hashed).items()}
    # Noon stands for a day it does not have; of its own day the moment is better known.
    return [
        replace(one, first_at=datetime.combine(days[post], time(12), UTC))
        if post in days and days[post] != one.published_at.astimezone(UTC).date()
        else one
        for one, post in zip(articles, hashed, strict=True)
    ]


def outside_days(campaign: Campaign, posts: int, now: datetime) -> tuple[str, ...]:
    """Say of *posts* of other days why they are not counted; of the others their text tells it."""
    was = "was" if posts == 1 else "were"
    today = central_day(now)
    last = campaign.ends_on if campaign.ends_on <= today else f"{today}, which is today"
    days = f"{campaign.starts_on} to {last}"
    told = f"{posts} of them {was} written outside the days that are counted, {days}"
    return (told,) if posts else ()


def too_late(posts: int) -> tuple[str, ...]:
    """Say that *posts* came after what they were counted with was let go (`retention`)."""
    told = "1 of them speaks" if posts == 1 else f"{posts} of them speak"
    return (f"{told} only of towns whose figures are final: counted no more",) if posts else ()


def _uncounted(campaign: Campaign, became: Counted, now: datetime) -> tuple[str, ...]:
    """Say of a file's articles why nothing of them is counted."""
    holds = "1 of them holds" if became.off_topic == 1 else f"{became.off_topic} of them hold"
    off = f"{holds} none of the campaign's hashtags and words: not counted"
    told = (off,) if became.off_topic else ()
    return (*told, *outside_days(campaign, became.outside, now), *too_late(became.late))


def _unmatched(installation: Installation, changes: Sequence[Change]) -> int:
    """Return how many events of *changes* are of a day and town without a rally, or tell neither.

    Their figures wait for one; nobody would know, and look for them on a page in vain.
    """
    if not changes:
        return 0
    gazetteer = installation.gazetteer
    known = by_day(rallies.all_of(installation.campaign.slug, gazetteer))

    def there(event: KnownEvent) -> PlaceDay | None:
        place = gazetteer.by_code(event.place_code) if event.place_code else None
        return day_there(event, place.zone if place else CENTRAL_ZONE)

    return sum(there(one.event) not in known for one in changes)


def _beside_none(events: int) -> tuple[str, ...]:
    told = "1 event is" if events == 1 else f"{events} events are"
    why = "of no rally known here (town and day): figures wait until there is one"
    return (f"{told} {why}",) if events else ()


def _something(batch: Batch, kind: str) -> Batch:
    if batch.empty:
        raise InputError(f"{kind}: nothing to take in it")
    return batch


def _events(installation: Installation, batch: Batch, now: datetime) -> list[Change]:
    if not batch.events:
        return []
    slug = installation.campaign.slug
    return upsert(slug, batch.route, batch.events, now)


def all_events(installation: Installation) -> list[KnownEvent]:
    """Return every outside event known to the campaign, earliest first."""
    return stored_events(installation.campaign.slug)
