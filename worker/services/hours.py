"""Every hour that is said of a rally: by what others publish, and by the events that call to it."""

from collections.abc import Iterable

from worker.domain.conflicts import day_there, hour_of
from worker.domain.outside import KnownEvent
from worker.domain.post import HourReport
from worker.domain.topic import topic
from worker.services.installation import Installation
from worker.storage import reports


def said(installation: Installation, known: Iterable[KnownEvent]) -> tuple[HourReport, ...]:
    """Return the hours said of the campaign's places and days.

    An event of Facebook was brought for its rally; of a calendar, which may hold a whole town's,
    those count whose title speaks of the campaign. One that is called off says no hour.
    """
    about = topic(installation.campaign)
    ours = [one for one in known if one.id is not None or about.covers(one.title)]
    told = (_of(one, installation) for one in ours if not one.cancelled)
    return (*reports.all_hours(installation.campaign.slug), *filter(None, told))


def _of(event: KnownEvent, installation: Installation) -> HourReport | None:
    place = installation.gazetteer.by_code(event.place_code) if event.place_code else None
    there = day_there(event, place.zone) if place else None
    at = hour_of(event, place.zone) if place else None
    if there is None or at is None or event.said_at is None:
        return None
    title = event.title or str(event.id)
    return HourReport(
        place_code=there[0],
        on=there[1],
        at=at,
        publisher=f"Facebook, {title}" if event.id is not None else title,
        url=event.url,
        as_of=event.said_at,
    )
