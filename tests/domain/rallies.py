"""Places, waves and rallies of October 2017 for the tests of announcing."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from worker.domain.announcement import Account
from worker.domain.campaign import Campaign, Place, Rally, RallyPlan, Wave, WaveMoment
from worker.domain.kinds import NetworkKind, PlaceKind, RallyStatus

TEXTS = Path(__file__).parents[2] / "config" / "announcements"
SUNDAY = dt.date(2017, 10, 29)
PARIS = Place("75056", "Paris", PlaceKind.COMMUNE, "75", "Europe/Paris")
GUADELOUPE = Place("971", "Guadeloupe", PlaceKind.AREA, "971", "America/Guadeloupe")
REUNION = Place("974", "La Réunion", PlaceKind.AREA, "974", "Indian/Reunion")
DRY = Account(name="essai", kind=NetworkKind.DRY_RUN)


def text(name: str) -> str:
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8")


APPEL = Wave(name="Appel", moment=WaveMoment(on_confirmation=True), text="", template=text("appel"))
J7 = Wave(name="J-7", moment=WaveMoment(days=7, at=dt.time(18, 30)), text="", template=text("j7"))
J3 = Wave(name="J-3", moment=WaveMoment(days=3, at=dt.time(18, 30)), text="", template=text("j3"))
J1 = Wave(name="J-1", moment=WaveMoment(days=1, at=dt.time(18, 30)), text="", template=text("j1"))
H2 = Wave(name="H-2", moment=WaveMoment(before=dt.timedelta(hours=2)), text="", template=text("h2"))
WAVES = (APPEL, J7, J3, J1, H2)
CAMPAIGN = Campaign(
    slug="metoo-2017",
    title="Rassemblements #MeToo",
    hashtags=("#MeToo",),
    words=(),
    starts_on=dt.date(2017, 10, 15),
    ends_on=dt.date(2017, 11, 30),
    link="https://metoo-rassemblements.example",
    support="3919, gratuit et anonyme",
    waves=WAVES,
)


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def rally(
    place: Place = PARIS,
    date: dt.date = SUNDAY,
    time: dt.time | None = dt.time(15),
    confirmed: str = "2017-10-19 12:00",
    venue: str | None = "place de la République",
) -> Rally:
    return Rally(
        id=UUID(int=int(place.code.replace("A", "0"))),
        number=1,
        status=RallyStatus.CONFIRMED,
        revision=2,
        plan=RallyPlan(place=place, date=date, time=time, venue=venue),
        confirmed_at=utc(confirmed),
        confirmed_by="somebody",
    )


def changed(old: Rally, **fields: object) -> Rally:
    """Return *old* with fields of its plan changed and its revision raised."""
    plan = replace(old.plan, **fields)  # type: ignore[arg-type]
    return replace(old, plan=plan, revision=old.revision + 1)
