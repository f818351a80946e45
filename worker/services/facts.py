"""What the database says at one moment, read once for a page, and the lines made of it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from worker.domain.announcement import Kind, SkippedWave, our_words, plan_rally
from worker.domain.budget import Tariff
from worker.domain.campaign import Campaign, Place, Rally
from worker.domain.conflicts import Word
from worker.domain.delivery import CLOSED, Cause, Proof
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import RallyStatus
from worker.domain.post import HourReport
from worker.domain.tally import Figures
from worker.domain.waves import end_of_use, tells_true
from worker.services import postage, rallies, tallies
from worker.services.installation import Installation
from worker.services.pages import (
    AnnouncementLine,
    FacebookCounts,
    Interest,
    LastSent,
    Shown,
    Upcoming,
)
from worker.services.planning import PlannedView
from worker.services.postage import Price
from worker.services.tallies import EventNumbers, TallyView
from worker.services.tally_views import Surroundings
from worker.services.viewer import Viewer
from worker.storage import overview
from worker.storage.crowds import KeptDoubt
from worker.storage.delivery_rows import sight_print
from worker.storage.overview import DeliveryRow
from worker.storage.turnouts import Entry

# Pages that speak of no single place show the hour of mainland France.
HOME = ZoneInfo("Europe/Paris")

_SHOWN = {
    State.PLANNED: Shown.PLANNED,
    State.APPROVED: Shown.PLANNED,
    State.CLAIMED: Shown.PLANNED,
    State.HELD: Shown.HELD,
    State.SENDING: Shown.SENDING,
    State.UNCERTAIN: Shown.UNCERTAIN,
    State.SENT: Shown.SENT,
    State.FAILED: Shown.FAILED,
    State.MISSED: Shown.MISSED,
    State.CANCELLED: Shown.CANCELLED,
}
# What a person may do, by what they see.
_APPROVED_BY_HAND = {Shown.WAITING, Shown.HELD, Shown.FAILED}
_STOPPED_BY_HAND = {Shown.PLANNED, Shown.WAITING}


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the overview and the pages of places are made of.

    ``counted``: somebody was counted somewhere; before that a place's 0 would be no knowledge.
    ``figures`` are the numbers of all cells since ``counted_at``.
    """

    now: dt.datetime
    viewer: Viewer
    rallies: tuple[Rally, ...]
    deliveries: dict[UUID, tuple[DeliveryRow, ...]]
    conflicts: dict[UUID, tuple[HourReport, ...]]
    said_off: Mapping[UUID, tuple[Word, ...]]
    around: Surroundings
    counted_at: dt.datetime
    figures: Figures
    tallies: dict[UUID, TallyView]
    counted: bool
    small_count: int
    doubts: dict[UUID, tuple[KeptDoubt, ...]]
    entries: tuple[Entry, ...]
    tariffs: dict[str, Tariff]

    def of(self, rally: Rally) -> tuple[DeliveryRow, ...]:
        """Return the deliveries of *rally*, by due time."""
        return self.deliveries.get(rally.id, ())


def gather(
    installation: Installation, viewer: Viewer, now: dt.datetime, place: str | None = None
) -> Facts:
    """Read what *viewer* may see (of one *place*) as it stands at *now*."""
    slug = installation.campaign.slug
    # First the numbers: where no worker took them, that is when they are found in doubt.
    counted_at, figures = tallies.shown(installation, now)
    around = Surroundings(installation, now)
    views = around.views("rally", None, figures, counted_at)
    seen = [
        rally
        for rally in around.rallies
        if viewer.sees(rally.place.code) and place in {None, rally.place.code}
    ]
    return Facts(
        now=now,
        viewer=viewer,
        rallies=tuple(seen),
        deliveries=_by_rally(overview.deliveries(slug)),
        conflicts=dict(rallies.conflicting(slug, around.rallies, around.hours)),
        said_off=rallies.said_off(slug, around.rallies, around.words),
        around=around,
        counted_at=counted_at,
        figures=figures,
        tallies={view.rally: view for view in views if view.rally is not None},
        counted=any(view.numbers.persons != 0 for view in views),
        small_count=installation.campaign.thresholds.small_count,
        entries=around.entries,
        tariffs=postage.tariffs(installation.accounts),
        doubts={cell.rally: found for cell, found in around.doubts.items() if cell.rally},
    )


def _by_rally(rows: Iterable[DeliveryRow]) -> dict[UUID, tuple[DeliveryRow, ...]]:
    found: dict[UUID, list[DeliveryRow]] = defaultdict(list)
    for row in rows:
        found[row.rally_id].append(row)
    return {rally_id: tuple(mine) for rally_id, mine in found.items()}


def shown(row: DeliveryRow | PlannedView) -> Shown:
    """Return the state of a delivery as people read it."""
    if row.state is State.PLANNED and row.approval_needed:
        return Shown.WAITING
    return _SHOWN[row.state]


def interest(rally: Rally, facts: Facts) -> Interest:
    """Return the accounts that speak of *rally*; unknown before anything at all was counted."""
    view = facts.tallies.get(rally.id)
    if view is None or not facts.counted:
        return Interest(floor=facts.small_count)
    return Interest(
        accounts=view.numbers.persons,
        masked=view.numbers.suppressed,
        floor=facts.small_count,
        as_of=view.as_of.astimezone(rally.place.zone),
    )


def facebook(view: TallyView | None, zone: ZoneInfo) -> tuple[FacebookCounts, ...]:
    """Return what the events of a rally declare, freshest first; events that declare nothing not.

    One that was called off stands last: its rally may have another by now.
    Several events are never added up: one person may answer to all of them.
    """
    told = [one for one in (view.event_counts if view else ()) if _declares(one)]
    return tuple(
        FacebookCounts(
            event=one.event or "",
            source=one.source or "",
            as_of=one.as_of.astimezone(zone),
            going=one.going,
            interested=one.interested,
            cancelled=one.cancelled,
        )
        for one in sorted(told, key=lambda one: (not one.cancelled, one.as_of), reverse=True)
    )


def _declares(one: EventNumbers) -> bool:
    return one.going is not None or one.interested is not None


def upcoming(rows: Sequence[DeliveryRow], place: Place) -> Upcoming | None:
    """Return the first announcement of a rally that has not left yet."""
    row = _to_come(rows)
    if row is None:
        return None
    return Upcoming(wave=row.wave, at=row.due_at.astimezone(place.zone), state=shown(row))


def opened(rows: Sequence[DeliveryRow]) -> UUID | None:
    """Return the announcement of a rally that stands open on a page: the next to leave."""
    row = _to_come(rows)
    return row.id if row else None


def _to_come(rows: Sequence[DeliveryRow]) -> DeliveryRow | None:
    waiting = (row for row in rows if row.state not in CLOSED | {State.UNCERTAIN})
    return next(waiting, None)


def last_sent(rows: Sequence[DeliveryRow]) -> LastSent | None:
    """Return the newest wave of a rally that was tried, and on how many networks it is out."""
    tried = [row for row in rows if row.state in {State.SENT, State.FAILED, State.UNCERTAIN}]
    if not tried:
        return None
    newest = tried[-1]
    same = [row for row in rows if (row.kind, row.wave) == (newest.kind, newest.wave)]
    if newest.kind == Kind.WAVE:
        # One that leaves again for another day is not the same: of one day all end together.
        same = [row for row in same if row.useful_until == newest.useful_until]
    # An account that was taken out of config/ was not to say it any more.
    meant = [row for row in same if (row.state, row.cause) != (State.CANCELLED, Cause.WAVE)]
    # An account that said it in a trial, and then in earnest, is one.
    out = {row.account for row in same if row.state is State.SENT}
    return LastSent(wave=newest.wave, sent=len(out), of=len({row.account for row in meant}))


def moment(row: DeliveryRow, place: Place) -> dt.datetime:
    """Return when it left, or is due, on the wall of its *place*."""
    return (row.sent_at or row.due_at).astimezone(place.zone)


def until(row: DeliveryRow, rally: Rally) -> dt.datetime:
    """Return until when *row* may be sent; no more where its *rally* was called off since.

    What waits is withdrawn with its rally; what a network refused stays as it is, and asks nobody.
    """
    off = row.kind == Kind.WAVE and rally.status is not RallyStatus.CONFIRMED
    refused = row.state is State.FAILED
    return dt.datetime.min.replace(tzinfo=dt.UTC) if off and refused else row.useful_until


def line(
    row: DeliveryRow,
    rally: Rally,
    viewer: Viewer,
    now: dt.datetime,
    tariff: Tariff | None = None,
) -> AnnouncementLine:
    """Return one announcement as it is listed, with what *viewer* may do with it at *now*."""
    place = rally.place
    seen, acts = shown(row), viewer.acts(place.code)
    ours = our_words(Kind(row.kind), row.text, row.proposed, row.replaced)
    at = moment(row, place)
    # Held for its account alone, nothing of ours can send it: a person publishes it.
    leaves = now < until(row, rally) and bool(row.text) and row.cause is not Cause.WAVE
    return AnnouncementLine(
        id=row.id,
        place=place,
        wave=row.wave,
        account=row.account,
        network=row.network,
        at=at,
        at_home=at.astimezone(HOME),
        state=seen,
        text=row.text,
        seen=sight_print(row.proposed or row.text, held=seen is Shown.HELD),
        image=row.image,
        price=_price(row, seen, tariff),
        proposed=row.proposed or "",
        cause=row.cause,
        detail=row.detail,
        url=row.url,
        may_approve=acts and leaves and seen in _APPROVED_BY_HAND,
        may_hold=acts and seen in _STOPPED_BY_HAND,
        may_cancel=acts and seen in _STOPPED_BY_HAND | {Shown.HELD, Shown.FAILED},
        may_send=acts
        and leaves
        and seen in _STOPPED_BY_HAND | _APPROVED_BY_HAND
        and tells_true(ours, now, rally),
        may_settle=acts and seen is Shown.UNCERTAIN,
        repeats=seen is Shown.UNCERTAIN and row.proof is Proof.NONE and row.cause is None,
    )


def _price(row: DeliveryRow, seen: Shown, tariff: Tariff | None) -> Price | None:
    """Return what *row* will cost, None once it has left or will not."""
    leaves = seen in _STOPPED_BY_HAND | _APPROVED_BY_HAND and row.kind != Kind.EDIT
    return postage.price(tariff, row.text, image=row.image is not None) if leaves else None


def unplanned(
    rally: Rally, rows: Sequence[DeliveryRow], campaign: Campaign, now: dt.datetime
) -> tuple[SkippedWave, ...]:
    """Return the waves of a confirmed rally to come of which no announcement is there, and why.

    What another one makes needless is none to miss.
    """
    if rally.status is not RallyStatus.CONFIRMED or now >= end_of_use(rally):
        return ()
    there = {row.wave for row in rows}
    skipped = plan_rally(rally, campaign.waves, (), now, campaign).skipped
    missed = (one for one in skipped if one.cause is not Cause.NOT_NEEDED)
    return tuple(one for one in missed if one.wave not in there)


# What campaign.toml alone tells; a page has no field for it.
CAMPAIGN_WIDE = frozenset({"hashtag", "link", "programme", "support"})


def lacks(rows: Sequence[DeliveryRow]) -> tuple[str, ...]:
    """Return the fields without which announcements of a rally wait, each once."""
    missing = [row.detail for row in rows if row.cause is Cause.MISSING]
    return tuple(dict.fromkeys(missing))
