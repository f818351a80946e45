"""One visit to a calendar (ICS): its events become known, and propose rallies to people.

Mobilizon, Gancio, Démosphère, Nextcloud: whatever answers with an ICS file.
"""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from worker.domain.campaign import Campaign, RallyPlan
from worker.domain.conflicts import day_there
from worker.domain.outside import KnownEvent
from worker.domain.post import OutsideEvent, Source
from worker.domain.topic import topic
from worker.reading.words.fold import key
from worker.services import moves
from worker.services.collect_feed import Visit, anew, fetch, next_at, unchanged
from worker.services.installation import Installation
from worker.services.pace import quieter
from worker.services.proposals import add_plans, follow
from worker.services.turns import Turn
from worker.sources.calendars import read_calendar
from worker.sources.wishes import NONE
from worker.storage import counting, sources
from worker.storage.events import Change, upsert
from worker.storage.sources import Success

ACCEPT = "text/calendar, */*;q=0.1"


def visit_calendar(installation: Installation, source: Source, turn: Turn) -> Visit:
    """Fetch and read one calendar.

    Raises:
        PortevoixError: As `HttpClient.fetch` and `read_calendar`.
    """
    now, about = turn.now, _subject(installation.campaign)
    state = turn.state if turn.state.cursor == about else anew(turn.state)
    fetched = fetch(installation, source, state, ACCEPT, now)
    digest = hashlib.blake2b(fetched.body, digest_size=16).hexdigest()
    if not fetched.changed or digest == state.body_hash:
        return unchanged(source, fetched, turn)
    batch = read_calendar(fetched.body, now, installation.gazetteer)
    with counting.turn():
        changes = upsert(installation.campaign.slug, f"calendar:{source.name}", batch.events, now)
        told = plans(installation, batch.events, now)
        if source.trusted:
            follow(installation, _moved(installation, changes, now), source.name, now)
        add_plans(installation, told, source.name, now, trusted=source.trusted)
        fresh = sum(one.change != "unchanged" for one in changes)
        quiet = quieter(state.quiet, fresh)
        outcome = Success(
            cursor=about,  # of whose events it was asked
            next_at=next_at(source, fetched, NONE, turn, quiet),
            etag=fetched.validators.etag,
            last_modified=fetched.validators.last_modified,
            body_hash=digest,
            posts=fresh,
            skipped=len(batch.skipped),
            skips=tuple(one.why for one in batch.skipped),
            skip_reason="; ".join(f"{one.what} {one.why}" for one in batch.skipped[:3]),
            moved_to=(moved := moves.noted(source.url or "", fetched)),
            moved_at=moves.since(moved, state, now),
            quiet=quiet,
        )
        sources.succeed(source.name, outcome, now, expected=state.cursor)
    return Visit(posts=fresh, skipped=len(batch.skipped), next_at=outcome.next_at)


def _subject(campaign: Campaign) -> str:
    """Return the print of what makes an event the campaign's."""
    said = repr((campaign.hashtags, campaign.words, campaign.starts_on))
    return hashlib.blake2b(said.encode(), digest_size=8).hexdigest()


def plans(
    installation: Installation, events: tuple[OutsideEvent, ...], now: datetime
) -> list[RallyPlan]:
    """Return the rallies that a calendar's events propose: those to come, of the campaign.

    An event is the campaign's when its title speaks of it and its day is within its dates.
    """
    return [plan for event in events if (plan := _plan(installation, event, now))]


def _moved(
    installation: Installation, changes: Iterable[Change], now: datetime
) -> Iterator[tuple[date, RallyPlan]]:
    """Yield the rallies of events that stand on another day by now, with the day they left."""
    for change in changes:
        plan = _plan(installation, change.event, now)
        if plan is None or change.was is None:
            continue
        left = day_there(change.was, plan.place.zone)
        if left and left[0] == plan.place.code and left[1] != plan.date:
            yield left[1], plan


def _plan(
    installation: Installation, event: OutsideEvent | KnownEvent, now: datetime
) -> RallyPlan | None:
    place = installation.gazetteer.by_code(event.place_code) if event.place_code else None
    if place is None or event.start is None or event.cancelled:
        return None
    local = event.start.astimezone(place.zone) if isinstance(event.start, datetime) else None
    day: date = local.date() if local else event.start
    coming = max(now.astimezone(place.zone).date(), installation.campaign.starts_on) <= day
    if not coming or not topic(installation.campaign).covers(event.title):
        return None
    return RallyPlan(
        place=place,
        date=day,
        time=local.time().replace(second=0) if local else None,
        venue=None if key(event.venue or "") == key(place.name) else event.venue,
        url=event.url,
    )
