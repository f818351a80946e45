"""Pages for everybody: nobody signs in, and nothing unconfirmed or exact is on them."""

import datetime as dt
from dataclasses import replace

import pytest
from django.test import Client

from tests.web import read
from tests.web.site import Site, place
from worker import bootstrap
from worker.domain.campaign import RallyPlan
from worker.domain.kinds import SourceKind
from worker.domain.outside import when
from worker.domain.post import Source
from worker.services import public, rallies
from worker.services.coverage import coverage, unread
from worker.storage import sources
from worker.storage.sources import Success
from worker.web import visit


@pytest.fixture
def anyone(site: Site) -> Client:
    return Client(SERVER_NAME="127.0.0.1")


def test_anyone_reads_the_public_numbers_with_their_age_and_what_is_missing(
    site: Site, anyone: Client
) -> None:
    site.count("Lyon", 46)
    site.count("Paris", 5)
    site.declare("Lyon", 160, 820)

    page = read.main(anyone.get("/chiffres/"))

    assert "Lyon 69" in page
    assert "14 h, place Bellecour 45 comptes en parlent" in page
    assert "Paris 75" in page
    assert "moins de 11 comptes (masqué pour protéger)" in page
    assert "160 participent, 820 intéressées" in page
    assert "ils changent une fois par jour et sont arrondis à 5" in page
    assert "Fil d’actualité jamais relevé." in page


def test_one_source_of_several_is_not_taken_for_all_of_its_kind(
    site: Site, anyone: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago = site.now - dt.timedelta(days=3)
    reads = {"daily": site.now, "weekly": long_ago, "never": None}
    sources.ensure(dict.fromkeys(reads, ""), site.now)
    for name, at in reads.items():
        if at:
            sources.succeed(name, Success(cursor="", next_at=None), at)
    feeds = tuple(Source(name=name, kind=SourceKind.RSS, url="https://a.example") for name in reads)
    all_three, two = (replace(site.installation, sources=some) for some in (feeds, feeds[:2]))
    monkeypatch.setattr(bootstrap, "_installation", lambda: all_three)

    told = coverage(unread(two, site.now))
    page = read.main(anyone.get("/chiffres/")).replace("\u00a0", " ")

    assert told == (("rss", f"1 of 2 sources not sampled since {when(long_ago)}"),)
    assert "Fil d’actualité : 2 sur 3 non relevés." in page


def test_a_rally_nobody_confirmed_is_not_there(site: Site, anyone: Client) -> None:
    plan = RallyPlan(place=place("Nice"), date=site.day, venue="place Masséna")
    rallies.add(site.installation, plan, "claire@example.org", site.now)

    assert "Masséna" not in read.text(anyone.get("/chiffres/"))


def test_a_reader_of_feeds_finds_them_by_the_page(site: Site, anyone: Client) -> None:
    page = read.tree(anyone.get("/chiffres/"))

    feeds = {one.get("type"): one.get("href") for one in page.xpath("//link[@rel='alternate']")}

    assert sorted(feeds) == ["application/feed+json", "application/rss+xml", "text/calendar"]
    for kind, address in feeds.items():
        assert anyone.get(address)["Content-Type"].startswith(kind)


def test_a_record_says_of_when_it_is_and_does_not_change(site: Site, anyone: Client) -> None:
    site.count("Lyon", 46)
    site.declare("Lyon", 160, 820)
    number = public.record(site.installation, site.now)
    site.declare("Lyon", 500, 900, site.now)

    page = read.main(anyone.get(f"/chiffres/{number}/"))

    assert "Ce que cette page disait le" in page
    assert "Elle ne change plus." in page
    assert "160 participent" in page


def test_what_is_to_come_stands_before_what_is_over(
    site: Site, anyone: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = public.record(site.installation, site.now)
    monkeypatch.setattr(visit, "now", lambda: site.now + dt.timedelta(days=6))

    today = read.tree(anyone.get("/chiffres/"))
    kept = read.tree(anyone.get(f"/chiffres/{number}/"))
    monkeypatch.setattr(visit, "now", lambda: site.now + dt.timedelta(days=60))
    over = read.tree(anyone.get("/chiffres/"))

    named = [one.text.strip() for one in today.xpath("//ul[@class='public']//h3")]
    assert named == ["Nice", "Paris", "Lyon", "Guadeloupe"]
    assert today.xpath("//details[@class='past']/@open") == []
    assert len(today.xpath("//details[@class='past']//h3")) == 3
    assert kept.xpath("//details[@class='past']") == []
    assert len(over.xpath("//details[@class='past'][@open]//h3")) == 4
    assert "Aucun rassemblement à venir." in read.fold(over)
    assert "Nice 06 heure à venir, lieu à venir" in read.fold(today)
    assert "Nice 06 heure inconnue, lieu inconnu" in read.fold(over)


def test_there_is_no_record_but_those_that_were_shown(site: Site, anyone: Client) -> None:
    assert anyone.get("/chiffres/999/").status_code == 404


def test_every_public_page_offers_help_and_a_way_out(site: Site, anyone: Client) -> None:
    page = read.tree(anyone.get("/chiffres/"))

    (leave,) = page.xpath("//a[@id='quit']")
    assert leave.get("href").startswith("https://")
    assert "noreferrer" in leave.get("rel")
    assert "Danger : 17 ou 112, SMS 114." in read.fold(page)


def test_whoever_visits_and_asks_to_be_left_out_keeps_no_cookie_of_it(site: Site) -> None:
    anyone = Client(SERVER_NAME="127.0.0.1", enforce_csrf_checks=True)

    answers = [anyone.get(path) for path in ("/chiffres/", "/effacement/", "/chiffres/999/")]
    answers.append(anyone.post("/effacement/", {"target": "claire", "platform": "x"}))

    assert [answer.status_code for answer in answers] == [200, 200, 404, 200]
    assert not anyone.cookies


def test_a_visitor_who_chooses_a_language_keeps_that_alone(site: Site) -> None:
    anyone = Client(SERVER_NAME="127.0.0.1", enforce_csrf_checks=True)

    anyone.post("/langue", {"language": "en", "next": "/effacement/"})

    assert list(anyone.cookies) == ["django_language"]


def test_whose_clock_the_hours_are_on_is_said(site: Site) -> None:
    page = read.main(Client(SERVER_NAME="127.0.0.1").get("/chiffres/"))

    assert "Les heures sont celles de chaque lieu." in page
    assert ", heure de Paris ; ils changent une fois par jour" in page
