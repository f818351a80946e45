"""« Annonces » and « Journal d’essai »: what leaves when, with which text, and what has left."""

import datetime as dt
from itertools import groupby
from uuid import UUID

from worker.domain.campaign import Rally
from worker.domain.delivery import TO_READ, Cause
from worker.errors import NotFoundError
from worker.services import facts as gathering
from worker.services import postage
from worker.services.facts import HOME, shown
from worker.services.installation import Installation
from worker.services.pages import AnnouncementDay, AnnouncementLine, Calendar, Shown, TrialPost
from worker.services.viewer import Viewer
from worker.storage import overview, rallies
from worker.storage.overview import DeliveryRow

_DONE = {Shown.SENT, Shown.MISSED, Shown.CANCELLED}
# Held for a missing venue, it waits in its day.
_READ = TO_READ | {Cause.TOKEN}
TRIAL_POSTS = 100


def calendar(installation: Installation, viewer: Viewer, now: dt.datetime) -> Calendar:
    """Return all announcements that *viewer* may see: to look at, to come, and done."""
    known, tariffs = _rallies(installation), postage.tariffs(installation.accounts)
    rows = [
        row
        for row in overview.deliveries(installation.campaign.slug)
        if row.rally_id in known and viewer.sees(known[row.rally_id].place.code)
    ]

    def lines(chosen: list[DeliveryRow]) -> list[AnnouncementLine]:
        return [
            gathering.line(row, known[row.rally_id], viewer, now, tariffs.get(row.account))
            for row in chosen
        ]

    waiting = [row for row in rows if _waits(row, now)]
    done = [row for row in rows if _is_done(row, now)]
    coming = [row for row in rows if row not in waiting and row not in done]
    return Calendar(
        now=now.astimezone(HOME),
        waiting=tuple(lines(waiting)),
        coming=_by_day(sorted(lines(coming), key=_when)),
        done=_by_day(sorted(lines(done), key=_when, reverse=True)),
        may_stop=viewer.leads,
        bills=postage.bills(installation.campaign.slug, installation.accounts, now)
        if viewer.leads
        else (),
    )


def trial(installation: Installation, viewer: Viewer, now: dt.datetime) -> tuple[TrialPost, ...]:
    """Return what the dry-run accounts were handed, newest first."""
    del now
    known = _rallies(installation)
    posts = overview.trial_posts(installation.campaign.slug, TRIAL_POSTS)
    rallied = [(post, known.get(post.rally_id) if post.rally_id else None) for post in posts]
    return tuple(
        TrialPost(
            at=post.posted_at.astimezone(HOME),
            account=post.account,
            place=rally.place.name if rally else "",
            wave=post.wave,
            text=post.text,
            delivery=post.delivery,
            image=post.image,
        )
        for post, rally in rallied
        if rally is None or viewer.sees(rally.place.code)
    )


def place_of(installation: Installation, delivery_id: UUID) -> str:
    """Return the code of the place that a delivery speaks of.

    Raises:
        NotFoundError: There is no delivery with that id.
    """
    row = overview.find(delivery_id)
    if row is None:
        raise NotFoundError(f"announcement {delivery_id}: not known")
    return rallies.get(row.rally_id, installation.gazetteer).place.code


def _rallies(installation: Installation) -> dict[UUID, Rally]:
    found = rallies.all_of(installation.campaign.slug, installation.gazetteer)
    return {rally.id: rally for rally in found}


def _waits(row: DeliveryRow, now: dt.datetime) -> bool:
    seen = shown(row)
    if seen is Shown.HELD:
        return row.cause in _READ
    useful = now < row.useful_until
    return seen in {Shown.WAITING, Shown.UNCERTAIN} or (seen is Shown.FAILED and useful)


def _is_done(row: DeliveryRow, now: dt.datetime) -> bool:
    seen = shown(row)
    return seen in _DONE or (seen is Shown.FAILED and now >= row.useful_until)


def _when(line: AnnouncementLine) -> tuple[dt.date, dt.datetime]:
    """Return by what announcements are in order: the day on the wall of the place, the moment."""
    return line.at.date(), line.at


def _by_day(lines: list[AnnouncementLine]) -> tuple[AnnouncementDay, ...]:
    """Cut *lines*, in order, into days; as the hours below it, a day is that of each place.

    Saturday 18:30 in Papeete is Sunday in Paris, and stands on Saturday.
    """
    return tuple(
        AnnouncementDay(on=on, lines=tuple(mine))
        for on, mine in groupby(lines, key=lambda line: line.at.date())
    )
