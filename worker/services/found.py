"""Rallies found in texts: proposals for people who are signed in, and what they decide."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from uuid import UUID
from zoneinfo import ZoneInfo

from worker.domain.amendment import CALLED_OFF
from worker.domain.campaign import Place, Rally, RallyPlan
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.delivery import CLOSED
from worker.domain.found import FoundAct, FoundState, worth_showing
from worker.domain.kinds import DeliveryState, RallyStatus
from worker.domain.moves import rounded
from worker.errors import ChangedMeanwhileError, ElsewhereError, InputError
from worker.services import rallies, rally_values
from worker.services.installation import Installation
from worker.services.leaves import Leaf, leaf
from worker.services.tally_views import Surroundings
from worker.services.viewer import Viewer
from worker.storage import found, overview
from worker.storage import rallies as stored
from worker.storage.found import FoundChange, FoundReport, KeptProposal
from worker.storage.rallies import Left
from worker.storage.transaction import write

_LEFT = CLOSED | {DeliveryState.SENDING, DeliveryState.UNCERTAIN}
_NEVER_LEFT = {DeliveryState.MISSED, DeliveryState.CANCELLED, DeliveryState.FAILED}


@dataclass(frozen=True, slots=True)
class FoundHour:
    """An hour that was said; ``accounts`` is rounded to 5 and None when few, as is right here."""

    at: dt.time
    accounts: int | None
    publishers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """One proposal as people see it. ``others``: rallies of that place it may be one of.

    ``sure``: how often of a hundred such a text is read right, the surest; 0 if that is not known.
    """

    id: int
    revision: int
    place: Place
    on: dt.date
    said_on: dt.date
    state: FoundState
    sure: int
    accounts: int | None
    few: bool
    floor: int
    hours: tuple[FoundHour, ...]
    reports: tuple[FoundReport, ...]
    changes: tuple[FoundChange, ...]
    others: tuple[Rally, ...]
    last_seen_at: dt.datetime
    may_act: bool
    may_undo: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """One leaf of the proposals: those still open, then those that people have dealt with.

    ``far``: some of their places live by another clock than Paris.
    """

    now: dt.datetime
    open: tuple[FoundLine, ...]
    done: tuple[FoundLine, ...]
    leaf: Leaf
    far: bool


def page(
    installation: Installation, viewer: Viewer, now: dt.datetime, wanted: str = ""
) -> FoundPage:
    """Return the leaf *wanted* of the proposals of coming days that *viewer* may see."""
    every = rallies.calendar(installation)
    others: dict[str, list[Rally]] = defaultdict(list)
    for rally in every:
        others[rally.place.code].append(rally)
    left = stored.left_days(installation.campaign.slug)
    seen = list(_seen(installation, every, left, viewer, now))
    shown, its_leaf = leaf(
        sorted(seen, key=lambda one: one[0].state is not FoundState.OPEN), wanted
    )
    lines = [
        _line(one, place, tuple(others[place.code]), viewer, installation) for one, place in shown
    ]
    return FoundPage(
        now=now.astimezone(CENTRAL_ZONE),
        open=tuple(line for line in lines if line.state is FoundState.OPEN),
        done=tuple(line for line in lines if line.state is not FoundState.OPEN),
        leaf=its_leaf,
        far=any(line.place.zone != CENTRAL_ZONE for line in lines),
    )


def waiting(
    installation: Installation, around: Surroundings, viewer: Viewer, now: dt.datetime
) -> int:
    """Return how many are still open; the campaign's rallies were read already."""
    seen = _seen(installation, around.rallies, around.left, viewer, now)
    return sum(one.state is FoundState.OPEN for one, _ in seen)


def _seen(
    installation: Installation,
    every: Sequence[Rally],
    left: Mapping[tuple[str, str], Sequence[Left]],
    viewer: Viewer,
    now: dt.datetime,
) -> Iterator[tuple[KeptProposal, Place]]:
    known: dict[tuple[str, dt.date], set[dt.time | None]] = defaultdict(set)
    for rally in every:
        known[rally.place.code, rally.plan.date].add(rally.plan.time)
    # Where it is still yesterday, yesterday is to come.
    coming = now.date() - dt.timedelta(days=1)
    for one in found.proposals(installation.campaign.slug, coming):
        place = installation.gazetteer.by_code(one.place_code)
        if not place or not viewer.sees(place.code) or not _shown(one, known, place, now):
            continue
        if one.changes or not _is_left(one, left.get((place.code, one.on.isoformat()), ())):
            yield one, place


@contextmanager
def in_sight(installation: Installation, number: int, seen: int | None) -> Iterator[None]:
    """Keep a proposal as it is for what is done inside; *seen* is the revision looked at.

    Raises:
        NotFoundError: There is no such proposal.
        ChangedMeanwhileError: It has another revision than *seen*.
    """
    with write():
        one = found.get(installation.campaign.slug, number, lock=True)
        if seen not in {None, one.revision}:
            raise ChangedMeanwhileError(f"proposal {number}: {one.revision}, looked at {seen}")
        yield


def confirm(
    installation: Installation, number: int, at: dt.time | None, by: str, now: dt.datetime
) -> Rally:
    """Make a confirmed rally of a proposal, at the hour *at*.

    Raises:
        NotFoundError: There is no such proposal.
        InputError: It is settled already, or that rally is there already.
    """
    with write():
        one = _open(installation, number)
        place = installation.gazetteer.by_code(one.place_code)
        if place is None:
            raise InputError(f"place {one.place_code}: not known to this version")
        if one.rally is None:
            plan = RallyPlan(place=place, date=one.on, time=at)
            made = rallies.add(installation, plan, by, now).id
        else:  # it was confirmed before, and that was undone
            made = one.rally
            known = stored.get(made, installation.gazetteer)
            if known.status is not RallyStatus.PROPOSED:
                # Its hour would be overwritten, and to undo this would unconfirm it; nor does who
                # presses here know that it was forbidden.
                raise ElsewhereError(f"rally {made}: was {known.status} on its own page since")
            if _is_set_elsewhere(one):
                # The hour that somebody gave it there would be overwritten unseen.
                raise ElsewhereError(f"rally {made}: was changed on its own page; confirm it there")
            values = {"date": one.on, "time": at}
            rallies.change(installation, made, values, by, now, seen=known.revision)
        rally = rallies.confirm(installation, made, by, now)
        found.act(number, FoundAct.CONFIRM, by, now, state=FoundState.CONFIRMED, rally=made)
    return rally


def merge(installation: Installation, number: int, rally: UUID, by: str, now: dt.datetime) -> None:
    """Say that a proposal is a rally that is known, of the same place.

    Raises:
        NotFoundError: There is no such proposal or rally.
        InputError: It is settled already, or the rally is elsewhere.
    """
    with write():
        one = _open(installation, number)
        known = stored.get(rally, installation.gazetteer)
        if known.place.code != one.place_code:
            name = known.place.name
            raise InputError(f"rally {rally}: is in {name}; another town is another rally")
        if rally != one.rally:
            _drop(installation, one, by, now)
        detail = known.plan.date.isoformat()
        found.act(number, FoundAct.MERGE, by, now, state=FoundState.MERGED, detail=detail)


def split(installation: Installation, number: int, at: dt.time, by: str, now: dt.datetime) -> int:
    """Make a second proposal of those who say the hour *at*; return its number.

    Raises:
        NotFoundError: There is no such proposal.
        InputError: It is settled already, or nothing else than that hour is said.
    """
    one = _open(installation, number)
    hours = _said(one)
    if at not in hours or len(hours) < 2:  # noqa: PLR2004 - one hour is one rally
        listed = ", ".join(f"{hour:%H:%M}" for hour in hours)
        raise InputError(f"{at:%H:%M}: two hours must be said to be split; here: {listed}")
    return found.split(number, f"{at:%H:%M}", by, now)


def move(installation: Installation, number: int, on: dt.date, by: str, now: dt.datetime) -> None:
    """Correct the day of a proposal; texts that say the other day still speak for it.

    Raises:
        NotFoundError: There is no such proposal.
        InputError: It is settled already.
        WrongValuesError: No rally of this campaign can be on that day.
    """
    _open(installation, number)
    rally_values.check({"date": on}, installation.campaign)
    found.act(number, FoundAct.MOVE, by, now, on=on, detail=on.isoformat())


def dismiss(installation: Installation, number: int, by: str, now: dt.datetime) -> None:
    """Say that a proposal is no rally.

    Raises:
        NotFoundError: There is no such proposal.
        InputError: It is settled already.
    """
    with write():
        _drop(installation, _open(installation, number), by, now)
        found.act(number, FoundAct.DISMISS, by, now, state=FoundState.DISMISSED)


def undo(installation: Installation, number: int, by: str, now: dt.datetime) -> None:
    """Take back the last thing that was done with a proposal.

    A rally that it became is unconfirmed again: what was planned for it does not leave. One that
    went with the proposal is there again.

    Raises:
        NotFoundError: There is no such proposal.
        InputError: There is nothing to take back, announcements of the rally have left, it was
            called off since, or what was split off has been dealt with.
    """
    with write():
        one = found.get(installation.campaign.slug, number)
        last = _last(one)
        if last is None:
            raise InputError(f"proposal {number}: nothing to take back")
        if last.what is FoundAct.CONFIRM and one.rally is not None:
            if stored.get(one.rally, installation.gazetteer).status in CALLED_OFF:
                raise ElsewhereError(f"rally {one.rally}: was called off since, which stands")
            rallies.unconfirm(installation, one.rally, by, now)
            # Asked behind it: what a worker began until then has left, nothing is begun any more.
            if _has_left(installation, one.rally):
                raise InputError("announcements have left: call the rally off instead")
        if one.rally is not None and _went_with(one.rally, last):
            rallies.unconfirm(installation, one.rally, by, now)
        if last.what is FoundAct.SPLIT and _last(found.split_off(one, last.detail)) is not None:
            raise InputError(
                f"what was split off at {last.detail} has been settled: undo that first"
            )
        found.undo(last.id, by, now)


def _open(installation: Installation, number: int) -> KeptProposal:
    one = found.get(installation.campaign.slug, number)
    if one.state is not FoundState.OPEN:
        raise InputError(f"proposal {number}: is settled already; undo that first")
    return one


def _drop(installation: Installation, one: KeptProposal, by: str, now: dt.datetime) -> None:
    """Call off the rally that *one* became and that was taken back: nobody is to confirm it."""
    if one.rally is not None:
        made = stored.get(one.rally, installation.gazetteer)
        if made.status is RallyStatus.PROPOSED:
            rallies.cancel(installation, made.id, by, now)


def _is_set_elsewhere(one: KeptProposal) -> bool:
    """Return whether somebody changed, not through *one*, the rally that it became."""
    here = {(change.at, change.by) for change in one.changes}
    here |= {(change.undone_at, change.undone_by) for change in one.changes if change.undone_at}
    told = stored.changes(one.rally) if one.rally is not None else ()
    return any((each.at, each.by) not in here for each in told if each.fields != ("status",))


def _went_with(rally: UUID, change: FoundChange) -> bool:
    """Return whether *rally* was called off by *change*, and nothing was done to it since."""
    told = stored.changes(rally)[-1]
    is_drop = change.what in {FoundAct.DISMISS, FoundAct.MERGE}
    return is_drop and (told.at, told.by, told.fields) == (change.at, change.by, ("status",))


def _last(one: KeptProposal) -> FoundChange | None:
    return next((change for change in reversed(one.changes) if change.undone_at is None), None)


def _has_left(installation: Installation, rally: UUID) -> bool:
    rows = overview.deliveries(installation.campaign.slug)
    return any(row.rally_id == rally and row.state in _LEFT - _NEVER_LEFT for row in rows)


def _shown(
    one: KeptProposal,
    known: Mapping[tuple[str, dt.date], set[dt.time | None]],
    place: Place,
    now: dt.datetime,
) -> bool:
    # A slip to a day gone by can be taken back as long as the day that texts say is to come.
    if max(one.on, one.said_on) < now.astimezone(place.zone).date():
        return False
    if one.changes:
        return True
    # Somebody has entered that rally meanwhile: there is nothing left to ask. Of two hours that a
    # person told apart, the other one's rally is not that one.
    entered = known.get((one.place_code, one.on), set())
    if one.said_at:
        entered = entered & {dt.time.fromisoformat(one.said_at)}
    publishers = {told.publisher for told in one.reports}
    return not entered and worth_showing(one.accounts, len(publishers))


def _is_left(one: KeptProposal, left: Iterable[Left]) -> bool:
    """Tell whether *one* is how a rally stood before somebody moved it, which posts go on saying.

    Another hour of that day is another rally's.
    """
    hours = {f"{hour:%H:%M}" for hour in _said(one)}
    return any(not moved.times or hours <= moved.times for moved in left)


def _line(
    one: KeptProposal,
    place: Place,
    others: tuple[Rally, ...],
    viewer: Viewer,
    installation: Installation,
) -> FoundLine:
    floor = installation.campaign.thresholds.small_count
    acts = viewer.acts(place.code)
    standing = [rally for rally in others if rally.status is not RallyStatus.OVER]
    return FoundLine(
        id=one.id,
        revision=one.revision,
        place=place,
        on=one.on,
        said_on=one.said_on,
        state=one.state,
        sure=one.sure,
        accounts=_told(one.accounts, floor),
        few=0 < one.accounts < floor,
        floor=floor,
        hours=_hours(one, floor),
        reports=one.reports,
        changes=tuple(_local(change, place.zone) for change in one.changes),
        others=tuple(standing),
        last_seen_at=one.last_seen_at.astimezone(place.zone),
        may_act=acts and one.state is FoundState.OPEN,
        may_undo=acts and _last(one) is not None,
    )


def _local(change: FoundChange, zone: ZoneInfo) -> FoundChange:
    undone_at = change.undone_at.astimezone(zone) if change.undone_at else None
    return replace(change, at=change.at.astimezone(zone), undone_at=undone_at)


def _hours(one: KeptProposal, floor: int) -> tuple[FoundHour, ...]:
    return tuple(
        FoundHour(
            at,
            _told(one.hours.get(at, 0), floor),
            len({told.publisher for told in one.reports if told.at == at}),
        )
        for at in _said(one)
    )


def _said(one: KeptProposal) -> list[dt.time]:
    hours = {*one.hours, *(told.at for told in one.reports)}
    return sorted(hour for hour in hours if hour is not None)


def _told(accounts: int, floor: int) -> int | None:
    return rounded(accounts) if accounts >= floor else None
