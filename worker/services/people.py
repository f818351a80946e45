"""« Personnes »: who may sign in, with the names of their places."""

import datetime as dt
from dataclasses import dataclass

from worker.domain.kinds import Role
from worker.services.facts import HOME
from worker.services.installation import Installation
from worker.storage import people
from worker.storage.people import add, change, get, remove

__all__ = ("PersonLine", "add", "change", "get", "lines", "remove")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One person as the list shows them; ``places`` are names."""

    id: int
    email: str
    role: Role
    places: tuple[str, ...]
    may_enter: bool
    entered_at: dt.datetime | None


def lines(installation: Installation) -> tuple[PersonLine, ...]:
    """Return everybody by address; moments on the clock of mainland France."""
    return tuple(
        PersonLine(
            id=one.id,
            email=one.email,
            role=one.role,
            places=tuple(_name(code, installation) for code in one.places),
            may_enter=one.may_enter,
            entered_at=one.entered_at.astimezone(HOME) if one.entered_at else None,
        )
        for one in people.every()
    )


def _name(code: str, installation: Installation) -> str:
    place = installation.gazetteer.by_code(code)
    return place.name if place else code
