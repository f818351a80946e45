"""Two towns of one name in one campaign: each is told from the other wherever both are listed."""

import datetime as dt

import pytest

from tests.web import read
from tests.web.site import SLUG, Site
from worker import bootstrap
from worker.domain.campaign import Place, RallyPlan
from worker.domain.kinds import Role
from worker.domain.post import EventCount, OutsideEvent
from worker.services import feeds, people, planning, rallies, sheets
from worker.storage import events
from worker.storage import rallies as kept

SAINT_DENIS, REUNION = "93066", "97411"


def town(code: str) -> Place:
    found = bootstrap.gazetteer().by_code(code)
    assert found is not None
    return found


@pytest.fixture
def both(site: Site) -> Site:
    """Confirm a rally in each Saint-Denis, on one day at one hour."""
    for code in (SAINT_DENIS, REUNION):
        plan = RallyPlan(place=town(code), date=site.day, time=dt.time(18), venue="mairie")
        made = rallies.add(site.installation, plan, "claire@example.org", site.now)
        rallies.confirm(site.installation, made.id, "claire@example.org", site.now)
    planning.replan(site.installation, site.now)
    return site


@pytest.mark.parametrize("path", ["/", "/annonces/"])
def test_pages_tell_the_two_apart_and_leave_other_towns_their_name(both: Site, path: str) -> None:
    shown = read.text(both.visitor().get(path))

    assert "Saint-Denis (93)" in shown
    assert "Saint-Denis (974)" in shown
    assert "Lyon (69)" not in shown


@pytest.mark.parametrize("page", ["modifier", "urgent", "annonce"])
def test_the_page_on_which_one_of_them_is_decided_about_says_which(both: Site, page: str) -> None:
    (rally,) = [
        one for one in kept.all_of(SLUG, both.installation.gazetteer) if one.place.code == REUNION
    ]
    announced = [
        one for one in planning.plan(both.installation, both.now) if one.place.code == REUNION
    ]
    path = (
        f"/annonces/{announced[0].id}/"
        if page == "annonce"
        else f"/rassemblements/{rally.id}/{page}"
    )

    assert "Saint-Denis (974)" in read.text(both.visitor().get(path))


def test_who_looks_after_which_of_them_stands_on_the_list_of_people(both: Site) -> None:
    people.add("a@example.org", Role.ORGANISER, (REUNION, "69123"))

    (told,) = [
        one.places for one in people.lines(both.installation) if one.email == "a@example.org"
    ]

    assert told == ("Saint-Denis (974)", "Lyon")


def test_who_notes_a_figure_is_asked_of_which_town(both: Site) -> None:
    shown = read.text(both.visitor().get("/apporter/"))

    assert "Saint-Denis (93)" in shown
    assert "Saint-Denis (974)" in shown


def test_the_public_calendar_and_the_sheets_name_both(both: Site) -> None:
    calendar = both.visitor(Role.READER).get("/flux/rassemblements.ics").content.decode()
    listed = [
        sheet
        for code in (SAINT_DENIS, REUNION)
        for sheet in sheets.of_place(both.installation, code, both.now)[1]
    ]

    assert "Saint-Denis (974)" in calendar
    assert "LOCATION:mairie\\, Saint-Denis (974)" in calendar
    assert "<title>Fiche de secours, Saint-Denis (93), Saint-Denis (974)" in sheets.page(listed)
    assert feeds.gatherings(both.installation, REUNION)


def test_a_rally_that_nobody_confirmed_leaves_no_trace_beside_its_namesake(site: Site) -> None:
    plans = [
        RallyPlan(place=town(code), date=site.day, time=dt.time(18), venue="mairie")
        for code in (SAINT_DENIS, REUNION)
    ]
    made, _ = [rallies.add(site.installation, one, "claire@example.org", site.now) for one in plans]
    rallies.confirm(site.installation, made.id, "claire@example.org", site.now)

    calendar = site.visitor(Role.READER).get("/flux/rassemblements.ics").content.decode()
    signed_in = read.text(site.visitor().get("/"))

    assert "SUMMARY:Rassemblements #MeToo\\, Saint-Denis\r\n" in calendar
    assert "Saint-Denis (93)" in signed_in


def test_a_sentence_for_the_press_names_the_one_it_is_of(both: Site) -> None:
    event = OutsideEvent(
        id="fb:1234567890",
        title="Rassemblement",
        start=both.day,
        place_code=REUNION,
        counts=EventCount(as_of=both.now, source="feuille", going=160, interested=None),
    )
    events.upsert(SLUG, "sheet", [event], both.now)
    (rally,) = [
        one for one in kept.all_of(SLUG, both.installation.gazetteer) if one.place.code == REUNION
    ]

    shown = read.main(both.visitor().post(f"/rassemblements/{rally.id}/presse", follow=True))

    assert "sur l’événement Facebook de Saint-Denis (974)" in shown


def test_a_town_alone_in_its_campaign_keeps_its_name(site: Site) -> None:
    plan = RallyPlan(place=town(REUNION), date=site.day, time=dt.time(18), venue="mairie")
    rallies.add(site.installation, plan, "claire@example.org", site.now)

    (alone,) = [
        one for one in kept.all_of(SLUG, site.installation.gazetteer) if one.place.code == REUNION
    ]

    assert alone.place.label == "Saint-Denis"
