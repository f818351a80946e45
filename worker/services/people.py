"""« Personnes »: who may sign in, with the names of their places."""

import datetime as dt
from dataclasses import dataclass

from worker.domain.campaign import shared_names
from worker.domain.kinds import Role
from worker.services.facts import HOME
from worker.services.installation import Installation
from worker.storage import people, rallies
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
    """Return everybody by address; moments on the clock of mainland France.

    A name that two of all these places and of the campaign's bear is told with its département.
    """
    everybody, slug = people.every(), installation.campaign.slug
    codes = {code for one in everybody for code in one.places}
    known = [place for code in codes if (place := installation.gazetteer.by_code(code))]
    meeting = [rally.place for rally in rallies.all_of(slug, installation.gazetteer)]
    shared = shared_names(place.ref for place in (*known, *meeting))
    names = {place.code: place.among(shared).label for place in known}
    return tuple(
        PersonLine(
            id=one.id,
            email=one.email,
            role=one.role,
            places=tuple(names.get(code, code) for code in one.places),
            may_enter=one.may_enter,
            entered_at=one.entered_at.astimezone(HOME) if one.entered_at else None,
        )
        for one in everybody
    )
