"""What people do to rallies: add, confirm, change, move, cancel. Each is one transaction."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from worker.config import resolve_place
from worker.domain.campaign import Rally, RallyPlan
from worker.domain.conflicts import (
    PlaceDay,
    Word,
    by_day,
    conflicting_hours,
    day_of,
)
from worker.domain.conflicts import beside as held_beside
from worker.domain.conflicts import said_off as told_off
from worker.domain.kinds import RallyStatus
from worker.domain.post import HourReport
from worker.errors import InputError, NotFoundError, UnknownPlaceError
from worker.reading.words.fold import key
from worker.services import hours, planning, rally_values
from worker.services.installation import Installation
from worker.storage import events, rallies
from worker.storage.rallies import FIELDS, Author
from worker.storage.transaction import write

# As short as `portevoix rallies` prints them.
_SHORTEST_ID = 4
_CALLED_OFF = (RallyStatus.CANCELLED, RallyStatus.POSTPONED, RallyStatus.FORBIDDEN)


def add(
    installation: Installation, plan: RallyPlan, by: str, now: dt.datetime, *, person: bool = True
) -> Rally:
    """Write a new rally, proposed until somebody confirms it: until then nobody outside sees it.

    What no *person* entered, config/ says otherwise as it likes.

    Raises:
        InputError: The same rally is there already.
        WrongValuesError: Some of its values are not fit for a rally of this campaign.
    """
    values = {name: getattr(plan, name) for name in FIELDS}
    rally_values.check(values, installation.campaign)
    slug = installation.campaign.slug
    with write():
        rallies.one_at_a_time(slug)  # of two presses the second finds what the first wrote
        for known in rallies.all_of(slug, installation.gazetteer):
            if _same(known.plan, plan):
                raise InputError(
                    f"{plan.place.name}, {plan.date}: that rally is there already ({known.id})"
                )
        return rallies.add(slug, plan, RallyStatus.PROPOSED, Author(by=by, at=now, person=person))


def beside(installation: Installation, rally: Rally) -> list[Rally]:
    """Return the other rallies of the place and day of *rally* that are not called off."""
    return [
        one
        for one in rallies.all_of(installation.campaign.slug, installation.gazetteer)
        if one.id != rally.id
        and one.status not in _CALLED_OFF
        and (one.place.code, one.plan.date) == (rally.place.code, rally.plan.date)
    ]


def confirm(
    installation: Installation,
    rally_id: UUID,
    by: str,
    now: dt.datetime,
    *,
    seen: int | None = None,
) -> Rally:
    """Make a rally public and plan its announcements; who and when stay with it.

    Args:
        installation: Campaign and gazetteer.
        rally_id: Which one.
        by: Who decides.
        now: When.
        seen: The revision this person looked at, None to ask nothing. Same for all below.

    Raises:
        NotFoundError: There is no rally with that id.
        ChangedMeanwhileError: It has another revision than *seen*, and is not as asked already.
    """
    values = {"status": RallyStatus.CONFIRMED}
    return _write(installation, rally_id, values, by, now, seen=seen)


def change(  # noqa: PLR0913 - who, when and in sight of what belong to each decision
    installation: Installation,
    rally_id: UUID,
    changes: Mapping[str, object],
    by: str,
    now: dt.datetime,
    *,
    seen: int | None = None,
) -> Rally:
    """Set what *changes* names (fields of `RallyPlan` but the place); a move changes ``date``.

    The id stays, the revision rises once, announcements not yet sent are planned anew.

    Raises:
        NotFoundError: There is no rally with that id.
        InputError: A field is unknown or its value is of the wrong type.
        WrongValuesError: Some values are not fit for a rally of this campaign.
        ChangedMeanwhileError: As for `confirm`.
    """
    rally_values.check(changes, installation.campaign)
    return _write(installation, rally_id, changes, by, now, seen=seen)


def unconfirm(installation: Installation, rally_id: UUID, by: str, now: dt.datetime) -> Rally:
    """Put a confirmed rally back to what it was: nobody outside sees it, nothing leaves for it.

    Raises:
        NotFoundError: There is no rally with that id.
    """
    return _write(installation, rally_id, {"status": RallyStatus.PROPOSED}, by, now)


def cancel(  # noqa: PLR0913 - who, when and in sight of what belong to each decision
    installation: Installation,
    rally_id: UUID,
    by: str,
    now: dt.datetime,
    *,
    status: RallyStatus = RallyStatus.CANCELLED,
    seen: int | None = None,
) -> Rally:
    """Call a rally off (cancelled, postponed or forbidden); what was planned is withdrawn.

    Raises:
        NotFoundError: There is no rally with that id.
        InputError: *status* does not call anything off.
        ChangedMeanwhileError: As for `confirm`.
    """
    if status not in _CALLED_OFF:
        raise InputError(f"{status.value!r} calls nothing off; known: {', '.join(_CALLED_OFF)}")
    return _write(installation, rally_id, {"status": status}, by, now, seen=seen)


def calendar(installation: Installation) -> list[Rally]:
    """Return every rally of the campaign, by day and hour."""
    found = rallies.all_of(installation.campaign.slug, installation.gazetteer)
    return sorted(found, key=lambda rally: rally.turn)


def find(installation: Installation, wanted: str) -> Rally:
    """Return the one rally whose id begins with *wanted*, or whose town it names.

    Raises:
        NotFoundError: None is meant, or several are.
    """
    known = calendar(installation)
    beginning = wanted.strip().lower().replace("-", "")
    if len(beginning) >= _SHORTEST_ID and (
        found := [rally for rally in known if rally.id.hex.startswith(beginning)]
    ):
        return _only(found, wanted)
    try:
        place = resolve_place(wanted, installation.gazetteer)
    except UnknownPlaceError as error:
        # `portevoix rallies` lists it as "Valence", though there are three.
        named = [rally for rally in known if key(rally.place.name) == key(wanted)]
        if error.several and named:
            return _only(named, wanted)
        short = len(beginning) < _SHORTEST_ID
        of_ids = f"{_SHORTEST_ID} signs of an id are needed" if short else "no rally's id begins so"
        raise NotFoundError(f"{of_ids}, and {error}") from None
    found = [rally for rally in known if rally.place.code == place.code]
    if not found:
        raise NotFoundError(f"{place.name}: no rally there; `portevoix rallies` lists them")
    return _only(found, wanted)


def _only(found: list[Rally], wanted: str) -> Rally:
    if len(found) > 1:
        several = len({rally.place.code for rally in found}) > 1
        ids = ", ".join(
            f"{rally.id.hex[:8]} ({f'{rally.place.label}, ' if several else ''}{rally.plan.date})"
            for rally in found
        )
        raise NotFoundError(f"{wanted!r} is {len(found)} rallies; give the id of one: {ids}")
    return found[0]


def conflicts(installation: Installation) -> Mapping[UUID, tuple[HourReport, ...]]:
    """Return, for each rally about whose hour publishers disagree, what they say."""
    slug = installation.campaign.slug
    said = hours.said(installation, events.all_events(slug))
    return conflicting(slug, calendar(installation), said)


def conflicting(
    campaign: str, known: Sequence[Rally], every: Sequence[HourReport]
) -> Mapping[UUID, tuple[HourReport, ...]]:
    """Return the same of rallies and hours that were read already."""
    return _by_rally(known, known, every, rallies.set_at(campaign, "time"), conflicting_hours)


def called_off(installation: Installation) -> Mapping[UUID, tuple[Word, ...]]:
    """Return, for each rally that others call off since a person spoke, what they say."""
    slug = installation.campaign.slug
    words = hours.words(installation, events.all_events(slug))
    return said_off(slug, calendar(installation), words)


def said_off(
    campaign: str, known: Sequence[Rally], every: Iterable[Word]
) -> Mapping[UUID, tuple[Word, ...]]:
    """Return, for each rally that is called off elsewhere since a person spoke, by whom."""
    asked = [one for one in known if one.status in _MAY_BE_OFF]
    return _by_rally(asked, known, every, rallies.set_at(campaign, "status"), told_off)


_MAY_BE_OFF = frozenset({RallyStatus.PROPOSED, RallyStatus.CONFIRMED})
_Said = TypeVar("_Said", HourReport, Word)


def _by_rally(
    asked: Iterable[Rally],
    known: Sequence[Rally],
    every: Iterable[_Said],
    decided: Mapping[UUID, dt.datetime],
    judge: Callable[
        [Rally, Sequence[_Said], dt.datetime | None, Sequence[Rally]], tuple[_Said, ...]
    ],
) -> Mapping[UUID, tuple[_Said, ...]]:
    """Return what *judge* finds for each rally *asked* about in what is said of its place's day."""
    same_day = by_day(known)
    said: dict[PlaceDay, list[_Said]] = defaultdict(list)
    for one in every:
        said[one.place_code, one.on].append(one)
    found = {
        rally.id: judge(
            rally,
            said.get(day_of(rally), ()),
            decided.get(rally.id),
            held_beside(rally, same_day[day_of(rally)]),
        )
        for rally in asked
    }
    return {rally_id: told for rally_id, told in found.items() if told}


def _write(  # noqa: PLR0913 - who, when and in sight of what belong to each decision
    installation: Installation,
    rally_id: UUID,
    values: Mapping[str, object],
    by: str,
    now: dt.datetime,
    *,
    seen: int | None = None,
) -> Rally:
    author = Author(by=by, at=now)
    with write(durable=True):  # what was called off must not leave after a power cut
        rally = rallies.change(rally_id, values, author, installation.gazetteer, seen=seen)
        # With the change itself: what was planned for the old hour or place never leaves.
        planning.replan_one(installation, rally, now)
        return rally


def _same(one: RallyPlan, other: RallyPlan) -> bool:
    """Tell whether both are one rally; a second one of a day has another hour or venue."""
    if (one.place.code, one.date) != (other.place.code, other.date):
        return False
    return (one.time, one.venue) == (other.time, other.venue)
