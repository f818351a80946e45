"""Rallies that are called off elsewhere: a person is asked, and nothing stops by itself."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.domain.rallies import utc
from tests.services.installations import NOW, SUNDAY, installation, plan
from worker.domain.claim import Claim, Reading
from worker.domain.conflicts import Word
from worker.domain.kinds import ClaimStatus, RallyStatus
from worker.domain.post import OutsideEvent, Post
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import hours, rallies, seed
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.storage import events

SOMEBODY = "a@b.example"
LATER = NOW + dt.timedelta(hours=1)
EVENT = OutsideEvent(
    id="fb:123456789",
    title="Marche",
    start=utc("2017-10-29 15:00"),
    place_code="69123",
    cancelled=False,
)


def campaign_at(folder: Path) -> Installation:
    base = installation([plan()])
    house = replace(base, environment=replace(base.environment, data=folder))
    seed.seed(house, NOW)
    return house


def called_off_by(house: Installation) -> Mapping[UUID, Sequence[Word]]:
    known = rallies.calendar(house)
    return rallies.said_off("essai", known, hours.words(house, events.all_events("essai")))


def called_off(house: Installation) -> list[str]:
    return [one.publisher for off in called_off_by(house).values() for one in off]


@pytest.mark.parametrize(
    ("known", "said_by"),
    [
        pytest.param({}, ["Facebook, Marche"], id="an event of Facebook"),
        pytest.param({"id": None, "title": "#MeToo"}, ["#MeToo"], id="of a calendar"),
        pytest.param({"id": None, "title": "Loto"}, [], id="of a calendar, something else"),
        pytest.param({"start": SUNDAY}, ["Facebook, Marche"], id="a day alone"),
        pytest.param({"start": SUNDAY + dt.timedelta(days=1)}, [], id="another day"),
        pytest.param({"cancelled": None}, [], id="that does not say"),
    ],
)
def test_an_event_that_is_called_off_asks_whether_its_rally_is(
    store: str, known: dict[str, Any], said_by: list[str]
) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    events.upsert("essai", "ics", [replace(EVENT, **{"cancelled": True, **known})], NOW)

    assert called_off(house) == said_by


def test_a_rally_that_has_another_event_by_now_is_not_asked_about(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    events.upsert("essai", "ics", [replace(EVENT, cancelled=True)], NOW)
    events.upsert("essai", "ics", [replace(EVENT, id="fb:77", title="Marche, bis")], NOW)

    assert called_off(house) == []


def test_who_said_that_a_rally_is_on_is_asked_again_only_once_more_is_called_off(
    store: str,
) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    off = replace(EVENT, cancelled=True)
    events.upsert("essai", "ics", [off], NOW)
    (rally,) = rallies.calendar(house)

    rallies.confirm(house, rally.id, SOMEBODY, LATER)
    settled = called_off(house)
    day_after = LATER + dt.timedelta(days=1)
    events.upsert("essai", "ics", [replace(off, id="fb:77", title="Marche, bis")], day_after)

    assert settled == []
    assert called_off(house) == ["Facebook, Marche, bis"]
    rallies.cancel(house, rally.id, SOMEBODY, day_after)
    assert called_off(house) == []


def exported_anew(event: OutsideEvent, at: dt.datetime) -> OutsideEvent:
    """*event* in a calendar that dates each of its exports as if all had been edited."""
    return replace(event, version=(int(at.timestamp()),), as_of=at)


def test_a_calendar_that_dates_its_events_anew_at_each_export_asks_once(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    off = replace(EVENT, id=None, uid="1@agenda", title="#MeToo", cancelled=True)
    events.upsert("essai", "calendar:agenda", [exported_anew(off, NOW)], NOW)
    asked = called_off(house)
    (rally,) = rallies.calendar(house)

    rallies.confirm(house, rally.id, SOMEBODY, LATER)
    once_more = LATER + dt.timedelta(hours=1)
    events.upsert("essai", "calendar:agenda", [exported_anew(off, once_more)], once_more)
    renamed = replace(exported_anew(off, NOW + dt.timedelta(days=1)), venue="Bellecour")
    events.upsert("essai", "calendar:agenda", [renamed], NOW + dt.timedelta(days=1))

    assert (asked, called_off(house)) == (["#MeToo"], [])


def test_an_event_that_is_on_and_off_again_asks_again(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    off = replace(EVENT, id=None, uid="1@agenda", title="#MeToo", cancelled=True)
    events.upsert("essai", "calendar:agenda", [exported_anew(off, NOW)], NOW)
    (rally,) = rallies.calendar(house)
    rallies.confirm(house, rally.id, SOMEBODY, LATER)

    for days, cancelled in ((1, False), (2, True)):
        at = NOW + dt.timedelta(days=days)
        one = exported_anew(replace(off, cancelled=cancelled), at)
        events.upsert("essai", "calendar:agenda", [one], at)

    assert called_off(house) == ["#MeToo"]


def test_an_hour_that_was_chosen_is_not_asked_about_again_when_its_event_is_edited(
    store: str,
) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    event = exported_anew(EVENT, NOW)
    events.upsert("essai", "ics", [event], NOW)
    (rally,) = rallies.calendar(house)
    assert rally.plan.time
    rallies.change(house, rally.id, {"time": dt.time(11)}, SOMEBODY, LATER)
    chosen = conflicts(house)

    at = LATER + dt.timedelta(hours=1)
    events.upsert("essai", "ics", [exported_anew(replace(EVENT, venue="Bellecour"), at)], at)
    edited = conflicts(house)
    moved = replace(EVENT, start=utc("2017-10-29 16:00"))
    at += dt.timedelta(hours=1)
    events.upsert("essai", "ics", [exported_anew(moved, at)], at)

    assert (chosen, edited, conflicts(house)) == ([], [], [dt.time(17)])


def conflicts(house: Installation) -> list[dt.time]:
    """The hours of events that contradict what a person chose."""
    told = hours.said(house, events.all_events("essai"))
    found = rallies.conflicting("essai", rallies.calendar(house), told)
    return [one.at for reports in dict(found).values() for one in reports]


def said(text: str, at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    """ "Lyon forbidden": that of the rally of Lyon on that Sunday; at 18 h where that is added."""
    town, status = text.split()[:2]
    ref = plan(town).place.ref
    hour = dt.time(18) if "18h" in text else None
    claim = Claim(place=ref, date=SUNDAY, time=hour, status=ClaimStatus(status))
    return Reading(claims=(claim,), places=(ref,))


def article(text: str, at: dt.datetime = LATER, publisher: str | None = "La Gazette") -> Post:
    return Post(
        platform="rss",
        id=text,
        text=f"{text} #MeToo",
        published_at=at,
        publisher=publisher,
        author=None if publisher else "somebody",
        url=f"https://gazette.example/{text.replace(' ', '-')}" if publisher else None,
    )


@pytest.mark.parametrize("status", ["cancelled", "postponed", "forbidden"])
def test_what_a_newspaper_calls_off_is_asked_about_beside_an_event_that_is_on(
    store: str, tmp_path: Path, status: str
) -> None:
    house = campaign_at(tmp_path)
    events.upsert("essai", "ics", [EVENT], NOW)
    for _ in ("it comes", "it is fetched again"):
        count_posts(house, [article(f"Lyon {status}")], now=LATER, reader=said)

    (found,) = called_off_by(house).values()

    assert [(one.publisher, one.status) for one in found] == [("La Gazette", RallyStatus(status))]


@pytest.mark.parametrize(
    "post",
    [
        pytest.param(article("Lyon planned"), id="that it is on"),
        pytest.param(article("Paris cancelled"), id="of another town"),
        pytest.param(article("Lyon cancelled", publisher=None), id="by anybody at all"),
    ],
)
def test_what_calls_nothing_off_asks_nobody(store: str, tmp_path: Path, post: Post) -> None:
    house = campaign_at(tmp_path)

    count_posts(house, [post], now=LATER, reader=said)

    assert called_off_by(house) == {}


def test_what_a_newspaper_called_off_is_settled_until_it_says_so_again(
    store: str, tmp_path: Path
) -> None:
    house = campaign_at(tmp_path)
    count_posts(house, [article("Lyon forbidden")], now=LATER, reader=said)
    (rally,) = rallies.calendar(house)
    rallies.confirm(house, rally.id, SOMEBODY, LATER + dt.timedelta(hours=1))
    settled = called_off_by(house)

    later = LATER + dt.timedelta(hours=2)
    count_posts(house, [article("Lyon forbidden encore", later)], now=later, reader=said)

    assert settled == {}
    assert list(called_off_by(house)) == [rally.id]


@pytest.mark.parametrize(("text", "asked"), [("Lyon planned 18h", 1), ("Lyon cancelled 18h", 0)])
def test_what_is_called_off_says_no_hour(store: str, tmp_path: Path, text: str, asked: int) -> None:
    house = campaign_at(tmp_path)

    count_posts(house, [article(text)], now=LATER, reader=said)

    assert len(rallies.conflicts(house)) == asked
