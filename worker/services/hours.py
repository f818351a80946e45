"""What is said of a rally by the events that call to it, and every hour that others publish."""

from collections.abc import Iterable, Iterator

from worker.domain.conflicts import Word, day_there, hour_of
from worker.domain.outside import KnownEvent
from worker.domain.post import HourReport
from worker.domain.topic import topic
from worker.services.installation import Installation
from worker.storage import reports


def said(installation: Installation, known: Iterable[KnownEvent]) -> tuple[HourReport, ...]:
    """Return the hours said of the campaign's places and days.

    One that is called off says no hour.
    """
    told = [
        HourReport(
            place_code=word.place_code,
            on=word.on,
            at=word.at,
            publisher=word.publisher,
            url=event.url,
            as_of=event.said_at,
        )
        for event, word in _ours(installation, known)
        if word.at is not None and event.said_at is not None and not event.cancelled
    ]
    return (*reports.all_hours(installation.campaign.slug), *told)


def words(installation: Installation, known: Iterable[KnownEvent]) -> tuple[Word, ...]:
    """Return what events say of the campaign's places and days, and what publishers call off."""
    published = (
        Word(
            place_code=one.place_code,
            on=one.on,
            at=None,
            publisher=one.publisher,
            off_at=one.as_of,
            status=one.status,
            is_event=False,
            url=one.url,
        )
        for one in reports.all_offs(installation.campaign.slug)
    )
    return (*(word for _, word in _ours(installation, known)), *published)


def _ours(
    installation: Installation, known: Iterable[KnownEvent]
) -> Iterator[tuple[KnownEvent, Word]]:
    """Yield the events of the campaign that have a place and a day, with what each says.

    An event of Facebook was brought for its rally; of a calendar, which may hold a whole town's,
    those count whose title speaks of the campaign.
    """
    about = topic(installation.campaign)
    for event in known:
        place = installation.gazetteer.by_code(event.place_code) if event.place_code else None
        there = day_there(event, place.zone) if place else None
        if place is None or there is None or not (event.id or about.covers(event.title)):
            continue
        title = event.title or str(event.id)
        yield (
            event,
            Word(
                place_code=there[0],
                on=there[1],
                at=hour_of(event, place.zone),
                publisher=title if event.id is None else f"Facebook, {title}",
                off_at=event.off_at,
                url=event.url,
            ),
        )
