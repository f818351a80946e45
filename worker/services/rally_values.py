"""Which values a rally may have, and of each that it may not, why."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from worker.config.values import LONGEST, check_year, is_public, is_unseen
from worker.domain.campaign import Campaign, ProgrammeItem
from worker.errors import InputError
from worker.storage.rallies import FIELDS


class Why(StrEnum):
    """What is wrong with a value of the right kind."""

    LONG = "long"
    UNSEEN = "unseen"
    ADDRESS = "address"
    YEAR = "year"
    BEFORE_START = "before-start"
    AFTER_END = "after-end"


@dataclass(frozen=True, slots=True)
class Fault:
    """One value that is refused: its field, why, and a line for the shell."""

    field: str
    why: Why
    told: str


class WrongValuesError(InputError):
    """Values of a rally that are refused, at least one."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(fault.told for fault in faults))
        self.faults = faults


def check(values: Mapping[str, object], campaign: Campaign) -> None:
    """Refuse *values* (fields of `RallyPlan` but the place) that a rally cannot have.

    Raises:
        InputError: A field is unknown or its value of the wrong type.
        WrongValuesError: Some are not fit for a rally of *campaign*.
    """
    for name, value in values.items():
        if name not in FIELDS:
            raise InputError(f"{name!r} is no field of a rally; known: {', '.join(FIELDS)}")
        if not _fits(name, value):
            raise InputError(f"{name}: {type(value).__name__} is the wrong kind of value")
    if found := tuple(faults(values, campaign)):
        raise WrongValuesError(found)


def faults(values: Mapping[str, object], campaign: Campaign) -> Iterator[Fault]:
    """Yield what makes *values*, each of the right kind, unfit for a rally of *campaign*."""
    for name, value in values.items():
        found = None
        if isinstance(value, str):
            found = _of_text(name, value)
        elif isinstance(value, dt.date):
            found = _of_day(value, campaign)
        if found:
            yield Fault(name, found[0], f"{name}: {found[1]}")


def _of_text(name: str, value: str) -> tuple[Why, str] | None:
    if len(value) > LONGEST:
        return Why.LONG, f"{len(value)} characters, limit {LONGEST}; shorten it"
    if is_unseen(value):
        return Why.UNSEEN, f"{value!r} holds a line break or a control sign; one line"
    if name == "url" and value and not is_public(value):
        return Why.ADDRESS, f"{value!r} is no address; write it as https://rassemblements.example"
    return None


def _of_day(day: dt.date, campaign: Campaign) -> tuple[Why, str] | None:
    try:
        check_year(day)
    except ValueError as error:
        return Why.YEAR, str(error)
    if day < campaign.starts_on:
        return Why.BEFORE_START, (
            f"{day} is before the campaign's first day ({campaign.starts_on}); "
            "move 'from' in campaign.toml first"
        )
    if day > campaign.ends_on:
        return Why.AFTER_END, (
            f"{day} is after the campaign's end ({campaign.ends_on}); "
            "move 'until' in campaign.toml first"
        )
    return None


def _fits(name: str, value: object) -> bool:
    if name == "date":
        return isinstance(value, dt.date) and not isinstance(value, dt.datetime)
    if name in {"time", "ends_at"}:
        return value is None or isinstance(value, dt.time)
    if name == "programme":
        return isinstance(value, tuple) and all(isinstance(p, ProgrammeItem) for p in value)
    return value is None or isinstance(value, str)
