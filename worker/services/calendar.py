"""« Annonces » and « Journal d’essai »: what leaves when, with which text, and what has left."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from worker.domain.campaign import Rally
from worker.domain.delivery import TO_READ, Cause
from worker.domain.images import Image
from worker.errors import NotFoundError
from worker.services import facts as gathering
from worker.services import postage
from worker.services.facts import HOME, shown
from worker.services.installation import Installation
from worker.services.leaves import leaf
from worker.services.pages import (
    AnnouncementDay,
    AnnouncementLine,
    Calendar,
    Shown,
)
from worker.services.viewer import Viewer
from worker.storage import overview, rallies
from worker.storage.overview import DeliveryRow

_DONE = {Shown.SENT, Shown.MISSED, Shown.CANCELLED}
# Held for a missing venue, it waits in its day.
_READ = TO_READ | {Cause.TOKEN}
TRIAL_POSTS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialPost:
    """What the dry-run network was handed."""

    at: dt.datetime
    account: str
    place: str
    wave: str
    text: str
    delivery: UUID
    image: Image | None = None


def calendar(
    installation: Installation,
    viewer: Viewer,
    now: dt.datetime,
    *,
    coming_leaf: str = "",
    done_leaf: str = "",
) -> Calendar:
    """Return one leaf of the announcements that *viewer* may see to come, and one of those done.

    To come are first those to look at.
    """
    known, tariffs = _rallies(installation), postage.tariffs(installation.accounts)
    rows = _seen_by(viewer, installation.campaign.slug, known)

    def when(row: DeliveryRow) -> tuple[dt.date, dt.datetime]:
        at = gathering.moment(row, known[row.rally_id].place)
        return at.date(), at

    def lines(chosen: Iterable[DeliveryRow]) -> tuple[AnnouncementLine, ...]:
        return tuple(
            gathering.line(row, known[row.rally_id], viewer, now, tariffs.get(row.account))
            for row in chosen
        )

    waiting = {row.id for row in rows if _waits(row, known[row.rally_id], now)}
    done = [r for r in rows if r.id not in waiting and _is_done(r, known[r.rally_id], now)]
    closed = waiting | {row.id for row in done}
    coming = sorted((row for row in rows if row.id not in closed), key=when)
    first = [row for row in rows if row.id in waiting]
    ahead, ahead_leaf = leaf([*first, *coming], coming_leaf)
    behind, behind_leaf = leaf(sorted(done, key=when, reverse=True), done_leaf)
    return Calendar(
        now=now.astimezone(HOME),
        waiting=lines(row for row in ahead if row.id in waiting),
        coming=_by_day(lines(row for row in ahead if row.id not in waiting)),
        done=_by_day(lines(behind)),
        coming_leaf=ahead_leaf,
        done_leaf=behind_leaf,
        may_stop=viewer.leads,
        bills=postage.bills(installation.campaign.slug, installation.accounts, now)
        if viewer.leads
        else (),
    )


def _seen_by(viewer: Viewer, campaign: str, known: Mapping[UUID, Rally]) -> list[DeliveryRow]:
    return [
        row
        for row in overview.deliveries(campaign)
        if row.rally_id in known and viewer.sees(known[row.rally_id].place.code)
    ]


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
            place=rally.place.label if rally else "",
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


def _waits(row: DeliveryRow, rally: Rally, now: dt.datetime) -> bool:
    seen = shown(row)
    if seen is Shown.HELD:
        return row.cause in _READ
    useful = now < gathering.until(row, rally)
    return seen in {Shown.WAITING, Shown.UNCERTAIN} or (seen is Shown.FAILED and useful)


def _is_done(row: DeliveryRow, rally: Rally, now: dt.datetime) -> bool:
    seen = shown(row)
    return seen in _DONE or (seen is Shown.FAILED and now >= gathering.until(row, rally))


def _by_day(lines: Iterable[AnnouncementLine]) -> tuple[AnnouncementDay, ...]:
    """Cut *lines*, in order, into days; as the hours below it, a day is that of each place.

    Saturday 18:30 in Papeete is Sunday in Paris, and stands on Saturday.
    """
    return tuple(
        AnnouncementDay(on=on, lines=tuple(mine))
        for on, mine in groupby(lines, key=lambda line: line.at.date())
    )
