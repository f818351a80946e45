"""An installation for tests of services: a small campaign over the store of the test."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from tests.config.samples import FewPlaces
from worker.config import Environment, resolve_place
from worker.domain.announcement import Account
from worker.domain.campaign import Campaign, Place, RallyPlan, Wave
from worker.domain.kinds import NetworkKind
from worker.services.installation import Installation

NOW = dt.datetime(2017, 10, 20, 9, tzinfo=dt.UTC)
SUNDAY = dt.date(2017, 10, 29)


def place(name: str) -> Place:
    """Return the place *name* means in `FewPlaces`."""
    return resolve_place(name, FewPlaces())


def plan(
    name: str = "Lyon", date: dt.date = SUNDAY, time: dt.time | None = dt.time(14), **fields: str
) -> RallyPlan:
    """Return a rally at *name*; *fields* are the texts of `RallyPlan`."""
    return RallyPlan(place=place(name), date=date, time=time, **fields)  # type: ignore[arg-type]


def installation(
    rallies: Sequence[RallyPlan] = (), *, live: bool = False, waves: Sequence[Wave] = ()
) -> Installation:
    """Return an installation whose config/ names *rallies*; it needs no folder."""
    return Installation(
        environment=Environment(
            config=Path("/nowhere"), data=Path("/nowhere"), database_url="sqlite://"
        ),
        campaign=Campaign(
            slug="essai",
            title="Essai",
            hashtags=("#MeToo",),
            words=(),
            starts_on=dt.date(2017, 10, 15),
            ends_on=dt.date(2017, 11, 30),
            live=live,
            rallies=tuple(rallies),
            waves=tuple(waves),
        ),
        sources=(),
        accounts=(Account(name="essai", kind=NetworkKind.DRY_RUN),),
        gazetteer=FewPlaces(),
    )
