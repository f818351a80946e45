"""What people do to rallies: add, confirm, change, move, cancel. Each is one transaction."""

import datetime as dt
from collections.abc import Mapping
from unicodedata import category
from uuid import UUID

from worker.config import resolve_place
from worker.config.environment import web_address
from worker.config.values import check_year
from worker.domain.campaign import ProgrammeItem, Rally, RallyPlan
from worker.domain.conflicts import conflicting_hours
from worker.domain.kinds import RallyStatus
from worker.domain.post import HourReport
from worker.errors import ConfigError, InputError, NotFoundError
from worker.services import planning
from worker.services.installation import Installation
from worker.storage import rallies, reports
from worker.storage.rallies import FIELDS, Author
from worker.storage.transaction import write

# Longer than any address or programme line, shorter than a paste of a whole page.
_LONGEST_TEXT = 500
# Unicode's categories of what ends a line or controls a terminal; French spaces are none.
_UNSEEN = {"Cc", "Zl", "Zp"}
# As short as `portevoix rallies` prints them.
_SHORTEST_ID = 4
_CALLED_OFF = (RallyStatus.CANCELLED, RallyStatus.POSTPONED, RallyStatus.FORBIDDEN)


def add(installation: Installation, plan: RallyPlan, by: str, now: dt.datetime) -> Rally:
    """Write a new rally, proposed until somebody confirms it: until then nobody outside sees it.

    Raises:
        InputError: The same rally is there already, or its day is past the campaign's end.
    """
    _check(installation, {name: getattr(plan, name) for name in FIELDS})
    slug = installation.campaign.slug
    with write():
        for known in rallies.all_of(slug, installation.gazetteer):
            if _same(known.plan, plan):
                raise InputError(
                    f"{plan.place.name}, {plan.date}: that rally is there already ({known.id})"
                )
        return rallies.add(slug, plan, RallyStatus.PROPOSED, Author(by=by, at=now))


def confirm(installation: Installation, rally_id: UUID, by: str, now: dt.datetime) -> Rally:
    """Make a rally public and plan its announcements; who and when stay with it.

    Raises:
        NotFoundError: There is no rally with that id.
    """
    return _write(installation, rally_id, {"status": RallyStatus.CONFIRMED}, by, now)


def change(
    installation: Installation,
    rally_id: UUID,
    changes: Mapping[str, object],
    by: str,
    now: dt.datetime,
) -> Rally:
    """Set what *changes* names (fields of `RallyPlan` but the place); a move changes ``date``.

    The id stays, the revision rises once, announcements not yet sent are planned anew.

    Raises:
        NotFoundError: There is no rally with that id.
        InputError: A field is unknown or its value is of the wrong type.
    """
    _check(installation, changes)
    return _write(installation, rally_id, changes, by, now)


def unconfirm(installation: Installation, rally_id: UUID, by: str, now: dt.datetime) -> Rally:
    """Put a confirmed rally back to what it was: nobody outside sees it, nothing leaves for it.

    Raises:
        NotFoundError: There is no rally with that id.
    """
    return _write(installation, rally_id, {"status": RallyStatus.PROPOSED}, by, now)


def cancel(
    installation: Installation,
    rally_id: UUID,
    by: str,
    now: dt.datetime,
    *,
    status: RallyStatus = RallyStatus.CANCELLED,
) -> Rally:
    """Call a rally off (cancelled, postponed or forbidden); what was planned is withdrawn.

    Raises:
        NotFoundError: There is no rally with that id.
        InputError: *status* does not call anything off.
    """
    if status not in _CALLED_OFF:
        raise InputError(f"{status.value!r} calls nothing off; known: {', '.join(_CALLED_OFF)}")
    return _write(installation, rally_id, {"status": status}, by, now)


def calendar(installation: Installation) -> list[Rally]:
    """Return every rally of the campaign, by day."""
    return rallies.all_of(installation.campaign.slug, installation.gazetteer)


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
    place = resolve_place(wanted, installation.gazetteer)
    found = [rally for rally in known if rally.place.code == place.code]
    if not found:
        raise NotFoundError(f"{place.name}: no rally there; `portevoix rallies` lists them")
    return _only(found, wanted)


def _only(found: list[Rally], wanted: str) -> Rally:
    if len(found) > 1:
        ids = ", ".join(f"{rally.id.hex[:8]} ({rally.plan.date})" for rally in found)
        raise NotFoundError(f"{wanted!r} is {len(found)} rallies; give the id of one: {ids}")
    return found[0]


def conflicts(installation: Installation) -> Mapping[UUID, tuple[HourReport, ...]]:
    """Return, for each rally about whose hour publishers disagree, what they say."""
    slug = installation.campaign.slug
    decided = rallies.hour_set_at(slug)
    hours = reports.all_hours(slug)
    found = {
        rally.id: conflicting_hours(rally, hours, decided.get(rally.id))
        for rally in rallies.all_of(slug, installation.gazetteer)
    }
    return {rally_id: said for rally_id, said in found.items() if said}


def _write(
    installation: Installation,
    rally_id: UUID,
    values: Mapping[str, object],
    by: str,
    now: dt.datetime,
) -> Rally:
    with write():
        rally = rallies.change(rally_id, values, Author(by=by, at=now), installation.gazetteer)
        # With the change itself: what was planned for the old hour or place never leaves.
        planning.replan(installation, now)
        return rally


def _check(installation: Installation, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        if name not in FIELDS:
            raise InputError(f"{name!r} is no field of a rally; known: {', '.join(FIELDS)}")
        if not _fits(name, value):
            raise InputError(f"{name}: {type(value).__name__} is the wrong kind of value")
        if isinstance(value, str) and len(value) > _LONGEST_TEXT:
            raise InputError(f"{name}: {len(value)} characters, limit {_LONGEST_TEXT}; shorten it")
        if isinstance(value, str) and any(category(sign) in _UNSEEN for sign in value):
            raise InputError(f"{name}: {value!r} holds a line break or a control sign; one line")
        if name == "url" and isinstance(value, str):
            _check_address(value)
        if name == "date" and isinstance(value, dt.date):
            _check_day(installation, value)


def _check_day(installation: Installation, day: dt.date) -> None:
    if day > installation.campaign.ends_on:
        raise InputError(
            f"date: {day} is after the campaign's end ({installation.campaign.ends_on}); "
            "move 'until' in campaign.toml first"
        )
    try:
        check_year(day)
    except ValueError as error:
        raise InputError(f"date: {error}") from None


def _check_address(url: str) -> None:
    try:
        web_address("url", url)
    except ConfigError as error:
        raise InputError(str(error)) from None


def _fits(name: str, value: object) -> bool:
    if name == "date":
        return isinstance(value, dt.date) and not isinstance(value, dt.datetime)
    if name in {"time", "ends_at"}:
        return value is None or isinstance(value, dt.time)
    if name == "programme":
        return isinstance(value, tuple) and all(isinstance(p, ProgrammeItem) for p in value)
    return value is None or isinstance(value, str)


def _same(one: RallyPlan, other: RallyPlan) -> bool:
    """Tell whether both are one rally; a second one of a day has another hour or venue."""
    if (one.place.code, one.date) != (other.place.code, other.date):
        return False
    return (one.time, one.venue) == (other.time, other.venue)
