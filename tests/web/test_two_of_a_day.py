"""Two rallies of one town on one day: each keeps its own hour, events and counts."""

import datetime as dt
from uuid import UUID

import pytest

from tests.web import read
from tests.web.site import CODES, PARIS, SLUG, Site, place
from tests.web.test_review import police, rally_of
from worker.domain.campaign import RallyPlan
from worker.domain.post import EventCount, OutsideEvent
from worker.services import rallies, tallies
from worker.services.tallies import TallyView
from worker.storage import events

CLAIRE = "claire@example.org"


@pytest.fixture
def morning(site: Site) -> UUID:
    """Confirm a second rally of Lyon, at ten, beside that of two o'clock; return its id."""
    plan = RallyPlan(
        place=place("Lyon"), date=site.day, time=dt.time(10), venue="place des Terreaux"
    )
    made = rallies.add(site.installation, plan, CLAIRE, site.now).id
    rallies.confirm(site.installation, made, CLAIRE, site.now)
    return made


def declare(site: Site, number: int, at: dt.time, going: int) -> None:
    as_of = site.now - dt.timedelta(hours=1)
    event = OutsideEvent(
        id=f"fb:{number}",
        title=f"Marche {number}",
        start=dt.datetime.combine(site.day, at, PARIS),
        place_code=CODES["Lyon"],
        counts=EventCount(as_of=as_of, source="feuille", going=going, interested=None),
    )
    events.upsert(SLUG, "sheet", [event], as_of)


def views(site: Site) -> dict[UUID | None, TallyView]:
    found = tallies.tallies(site.installation, place=CODES["Lyon"], now=site.now)
    return {one.rally: one for one in found}


def going(view: TallyView) -> list[int | None]:
    return [one.going for one in view.event_counts]


def test_an_event_is_of_the_rally_whose_hour_it_has(site: Site, morning: UUID) -> None:
    declare(site, 1, dt.time(10), 30)
    declare(site, 2, dt.time(14), 1_600)

    found = views(site)

    assert going(found[morning]) == [30]
    assert going(found[rally_of(site, "Lyon")]) == [1_600]
    assert [one.flags for one in found.values() if one.rally] == [(), ()]


def test_figures_that_a_person_reads_off_are_of_the_rally_they_were_read_for(
    site: Site, morning: UUID
) -> None:
    seen = site.now.astimezone(PARIS) - dt.timedelta(minutes=5)
    for rally, event, number in ((morning, 1_111, 30), (rally_of(site, "Lyon"), 2_222, 1_600)):
        url = f"https://www.facebook.com/events/{event}/"
        typed = {"rally": rally, "url": url, "seen_at": f"{seen:%Y-%m-%dT%H:%M}", "going": number}
        site.visitor().post("/apporter/", typed)

    found = views(site)

    assert (going(found[morning]), going(found[rally_of(site, "Lyon")])) == ([30], [1_600])


def test_an_hour_that_a_file_gave_is_not_changed_by_who_reads_figures_off(
    site: Site, morning: UUID
) -> None:
    declare(site, 1_111, dt.time(16), 30)
    seen = site.now.astimezone(PARIS) - dt.timedelta(minutes=5)
    url = "https://www.facebook.com/events/1111/"

    typed = {"rally": morning, "url": url, "seen_at": f"{seen:%Y-%m-%dT%H:%M}", "going": 40}
    site.visitor().post("/apporter/", typed)

    (event,) = events.all_events(SLUG)
    assert (event.start, event.going) == (dt.datetime.combine(site.day, dt.time(16), PARIS), 40)


def test_an_event_of_neither_hour_stands_beside_both_and_contradicts_both(
    site: Site, morning: UUID
) -> None:
    declare(site, 1, dt.time(16), 30)

    found = views(site)

    assert going(found[morning]) == going(found[rally_of(site, "Lyon")]) == [30]
    assert [one.flags for one in found.values() if one.rally] == [("hour-conflict",)] * 2


def test_a_rally_that_nobody_confirmed_explains_no_other_hour(site: Site, morning: UUID) -> None:
    rallies.unconfirm(site.installation, morning, CLAIRE, site.now)
    declare(site, 1, dt.time(10), 30)

    assert views(site)[rally_of(site, "Lyon")].flags == ("hour-conflict",)


def test_a_paper_that_gives_the_hour_of_one_contradicts_not_the_other(
    site: Site, morning: UUID
) -> None:
    site.say_hour("Lyon", 14, "La Gazette")
    site.say_hour("Lyon", 10, "Le Jour")
    assert not rallies.conflicts(site.installation)

    site.say_hour("Lyon", 16, "L’Écho")

    assert set(rallies.conflicts(site.installation)) == {rally_of(site, "Lyon")}


def test_what_was_counted_at_one_is_no_count_of_the_other(site: Site, morning: UUID) -> None:
    other, visitor = rally_of(site, "Lyon"), site.visitor()
    day = site.now.date() - dt.timedelta(days=3)
    for one in (morning, other):
        rallies.change(site.installation, one, {"date": day}, CLAIRE, site.now)
    visitor.post(f"/rassemblements/{morning}/presence", {"low": "50", "high": ""})
    visitor.post(f"/rassemblements/{other}/presence", {"low": "3000", "high": "3500"})
    site.publish(police(site, 900))

    page = read.main(visitor.get("/bilan/")).replace("\u202f", " ")

    assert "Présence : de 50 à 900, selon 2 sources" in page
    assert "Présence : de 900 à 3 500, selon 2 sources" in page
    # What the police said of the town's day is in the sum once, and so is each count.
    assert "Présence en tout : de 900 (somme des plus bas) à 3 550" in page
