"""Feeds: confirmed rallies, what was published and, for organisers, what is planned.

A rally that nobody confirmed is in none of them. One that was confirmed and is called off stays, as
called off: whoever has it in a calendar has to see that.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from worker.domain.announcement import Kind
from worker.domain.campaign import Rally, shared_names
from worker.domain.kinds import DeliveryState, NetworkKind, RallyStatus
from worker.errors import NotFoundError
from worker.services.facts import shown
from worker.services.installation import Installation
from worker.services.pages import Shown
from worker.services.viewer import Viewer
from worker.storage import overview, rallies
from worker.storage.overview import DeliveryRow

NEWEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPost:
    """One announcement, published at ``at`` or due then; ``at`` on the clock of its place.

    ``changed_at``: when its post was edited where it stands, last; ``text`` is what it says since.
    """

    id: UUID
    at: dt.datetime
    place: str
    wave: str
    account: str
    network: NetworkKind
    state: Shown
    text: str
    url: str | None
    changed_at: dt.datetime | None = None


def gatherings(installation: Installation, code: str | None = None) -> tuple[Rally, ...]:
    """Return the rallies that were confirmed, by day; of one place when *code* is given.

    Raises:
        NotFoundError: No place has that code.
    """
    _know(installation, code)
    public = _public(rallies.all_of(installation.campaign.slug, installation.gazetteer))
    chosen = [one for one in public if code in {None, one.place.code}]
    return tuple(sorted(chosen, key=lambda one: (one.plan.date, one.place.name, one.number)))


def published(installation: Installation, code: str | None = None) -> tuple[FeedPost, ...]:
    """Return what real networks published, newest first; of one place when *code* is given.

    A post that was edited says what it says now: its old hour stands nowhere else any more.

    Raises:
        NotFoundError: No place has that code.
    """
    sent = [
        post
        for post in _posts(installation, code)
        if post.state is Shown.SENT and post.network is not NetworkKind.DRY_RUN
    ]
    return tuple(sorted(sent, key=lambda post: post.at, reverse=True)[:NEWEST])


def planned(
    installation: Installation, viewer: Viewer, code: str | None = None
) -> tuple[FeedPost, ...]:
    """Return what is to leave and *viewer* may see, by due moment.

    Raises:
        NotFoundError: No place has that code.
    """
    return tuple(post for post in _posts(installation, code, viewer) if post.state not in _OVER)


_OVER = {Shown.SENT, Shown.MISSED, Shown.CANCELLED, Shown.FAILED}


def _posts(
    installation: Installation, code: str | None, viewer: Viewer | None = None
) -> list[FeedPost]:
    _know(installation, code)
    slug = installation.campaign.slug
    every = rallies.all_of(slug, installation.gazetteer)
    known = {one.id: one for one in (every if viewer else (*every, *_public(every)))}
    rows = overview.deliveries(slug)
    edits = _edits(rows)
    found = []
    for row in rows:
        rally = known.get(row.rally_id)
        if rally is None or code not in {None, rally.place.code}:
            continue
        if viewer is not None and not viewer.sees(rally.place.code):
            continue
        state, edit = shown(row), edits.get(row.id)
        found.append(
            FeedPost(
                id=row.id,
                at=(row.sent_at or row.due_at).astimezone(rally.place.zone),
                place=rally.place.label,
                wave=row.wave,
                account=row.account,
                network=row.network,
                state=state,
                text=_says(row, edit) if state is Shown.SENT else row.proposed or row.text,
                url=row.url,
                changed_at=edit.sent_at if edit else None,
            )
        )
    return found


def _public(every: Iterable[Rally]) -> list[Rally]:
    """Return those of *every* rally that everybody may know of.

    Two towns of one name are told apart among these alone: « Saint-Denis (93) » beside no other
    one would tell of a rally that nobody has confirmed.
    """
    found = [one for one in every if one.confirmed_at and one.status != RallyStatus.PROPOSED]
    shared = shared_names(one.place.ref for one in found)
    return [replace(one, plan=replace(one.plan, place=one.place.among(shared))) for one in found]


def _edits(rows: Iterable[DeliveryRow]) -> dict[UUID | None, DeliveryRow]:
    """Return the last edit that was made of each post."""
    made = [row for row in rows if row.kind == Kind.EDIT and row.state is DeliveryState.SENT]
    return {row.original: row for row in sorted(made, key=lambda row: row.sent_at or row.due_at)}


def _says(row: DeliveryRow, edit: DeliveryRow | None) -> str:
    return row.text if edit is None else edit.text


def _know(installation: Installation, code: str | None) -> None:
    if code is not None and installation.gazetteer.by_code(code) is None:
        raise NotFoundError(f"place {code}: not known")
