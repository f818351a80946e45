"""A small campaign a few days ahead, in the store of the test, and people who look at its pages."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from django.test import Client

from tests import kept
from worker import bootstrap
from worker.config import Environment
from worker.domain.announcement import Account
from worker.domain.campaign import Campaign, Place, RallyPlan, Thresholds, Wave, WaveMoment
from worker.domain.claim import Reading
from worker.domain.kinds import NetworkKind, Role, SourceKind
from worker.domain.post import EventCount, HourReport, OutsideEvent, Post, Report, Source
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import planning, seed, signin
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.storage import counting, events, reports
from worker.storage import signin as people

PARIS = ZoneInfo("Europe/Paris")
SLUG = "essai"
CODES = {"Paris": "75056", "Lyon": "69123", "Guadeloupe": "971", "Nice": "06088"}
TEXT = "Rassemblement {{ at_place }} {{ day }} : {{ venue }}."
NEXT = "Demain {{ at_place }} : {{ venue }}."


def place(name: str) -> Place:
    found = bootstrap.gazetteer().by_code(CODES[name])
    assert found is not None
    return found


def towns_in(text: str, at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    """A reader for tests: every place of `CODES` whose name stands in the text."""
    return Reading(places=tuple(place(name).ref for name in CODES if name in text))


@dataclass(frozen=True)
class Site:
    """The campaign under test, its own `now`, and how things get into it."""

    installation: Installation
    now: dt.datetime

    @property
    def day(self) -> dt.date:
        """The day on which everybody meets but Nice, four weeks later."""
        return self.now.astimezone(PARIS).date() + dt.timedelta(days=5)

    def seed(self) -> None:
        """Fill the empty store: half of what a page's test costs, if it were not kept."""
        plans = (self.now, repr(self.installation.campaign), repr(self.installation.accounts))
        if kept.put_back(*plans):
            return
        seed.seed(self.installation, self.now)
        planning.replan(self.installation, self.now)
        kept.keep(*plans)

    def visitor(self, role: Role = Role.OPERATOR, places: tuple[str, ...] = ()) -> Client:
        client = Client(SERVER_NAME="127.0.0.1")
        client.force_login(people.ensure(f"{role}@example.org", role, places))
        return client

    def count(self, town: str, accounts: int, days_ago: int = 0) -> None:
        at = self.now - dt.timedelta(days=days_ago, minutes=5)
        posts = [_post(town, number, at) for number in range(accounts)]
        count_posts(self.installation, posts, now=self.now, reader=towns_in)

    def declare(
        self, town: str, going: int | None, interested: int | None, at: dt.datetime | None = None
    ) -> None:
        as_of = at or self.now - dt.timedelta(minutes=20)
        counts = EventCount(as_of=as_of, source="feuille", going=going, interested=interested)
        event = OutsideEvent(
            id=f"fb:{CODES[town]}",
            title="Rassemblement",
            start=self.day,
            place_code=CODES[town],
            counts=counts,
        )
        events.upsert(SLUG, "sheet", [event], as_of)

    def call_off(self, town: str) -> None:
        """Say that the Facebook event of *town* is cancelled, as a file did three hours ago."""
        event = OutsideEvent(
            id=f"fb:{CODES[town]}",
            title="Rassemblement",
            start=self.day,
            place_code=CODES[town],
            cancelled=True,
        )
        events.upsert(SLUG, "graph", [event], self.now - dt.timedelta(hours=3))

    def say_hour(self, town: str, hour: int, publisher: str) -> None:
        said = HourReport(
            place_code=CODES[town],
            on=self.day,
            at=dt.time(hour),
            publisher=publisher,
            url=None,
            as_of=self.now - dt.timedelta(hours=3),
        )
        with counting.turn():
            reports.save(SLUG, [], [said])

    def publish(self, report: Report) -> None:
        with counting.turn():
            reports.save(SLUG, [report], [])

    def link(self, email: str) -> str:
        return signin.link(email)


def make(folder: Path, now: dt.datetime, *, demo: bool = False, by_hand: bool = False) -> Site:
    """Return the site over *folder*: four places, waves J-3 (*by_hand*) and J-1, one account."""
    day = now.astimezone(PARIS).date() + dt.timedelta(days=5)
    return Site(
        Installation(
            environment=Environment(
                config=folder, data=folder, database_url="", email_url="memory://"
            ),
            campaign=Campaign(
                slug=SLUG,
                title="Rassemblements #MeToo",
                hashtags=("#MeToo",),
                words=(),
                starts_on=day - dt.timedelta(days=20),
                ends_on=day + dt.timedelta(days=60),
                link="https://example.org",
                rallies=tuple(_rallies(day)),
                waves=(_wave("J-3", 3, by_hand=by_hand), _wave("J-1", 1)),
                thresholds=Thresholds(),
            ),
            sources=(Source(name="journal", kind=SourceKind.RSS, url="https://example.org/feed"),),
            accounts=(Account(name="essai", kind=NetworkKind.DRY_RUN),),
            gazetteer=bootstrap.gazetteer(),
            demo=demo,
        ),
        now,
    )


def _rallies(day: dt.date) -> Sequence[RallyPlan]:
    return (
        RallyPlan(place=place("Paris"), date=day, time=dt.time(15), venue="place de la République"),
        RallyPlan(place=place("Lyon"), date=day, time=dt.time(14), venue="place Bellecour"),
        RallyPlan(place=place("Guadeloupe"), date=day, time=dt.time(14), venue="la Darse"),
        RallyPlan(place=place("Nice"), date=day + dt.timedelta(days=28)),
    )


def _wave(name: str, days: int, *, by_hand: bool = False) -> Wave:
    return Wave(
        name=name,
        moment=WaveMoment(days=days, at=dt.time(18, 30)),
        text=f"announcements/{name}.txt",
        template=TEXT if days > 1 else NEXT,
        approval_needed=by_hand,
    )


def _post(town: str, number: int, at: dt.datetime) -> Post:
    return Post(
        platform="mastodon",
        id=f"{town}-{number}-{at:%j}",
        text=f"Rendez-vous à {town} ! numéro {number} #MeToo",
        published_at=at,
        author=f"https://social.example/users/{town}{number}",
    )
