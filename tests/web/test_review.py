"""After a rally: what was counted, beside the interest there had been; ranges, never a formula."""

import datetime as dt
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from tests.web import read
from tests.web.site import CODES, SLUG, Site
from worker.domain.kinds import FigureKind, Role, Speaker
from worker.domain.post import Report
from worker.services import rallies
from worker.storage import models, turnouts
from worker.storage import rallies as stored

LYON = f"/lieux/{CODES['Lyon']}/"


def rally_of(site: Site, town: str) -> UUID:
    found = stored.all_of(SLUG, site.installation.gazetteer)
    return next(one.id for one in found if one.place.code == CODES[town])


def hold(site: Site, town: str) -> UUID:
    """Move the rally of *town* to three days ago, and return its id."""
    rally, day = rally_of(site, town), site.now.date() - dt.timedelta(days=3)
    rallies.change(site.installation, rally, {"date": day}, "claire@example.org", site.now)
    return rally


def police(site: Site, number: int, **changes: Any) -> Report:  # noqa: ANN401 - any field
    told = Report(
        place_code=CODES["Lyon"],
        on=site.now.date() - dt.timedelta(days=3),
        kind=FigureKind.ATTENDANCE,
        low=number,
        high=number,
        approx=False,
        said_by=Speaker.POLICE,
        publisher="La Gazette",
        url=None,
        as_of=site.now - dt.timedelta(days=2),
    )
    return replace(told, **changes)


def test_a_count_of_the_organisers_stands_beside_that_of_the_police(site: Site) -> None:
    rally = hold(site, "Lyon")
    site.publish(police(site, 2_500))

    site.visitor().post(f"/rassemblements/{rally}/presence", {"low": "1 800", "high": "2200"})
    page = read.main(site.visitor().get(LYON)).replace("\u202f", " ")

    assert "Présence : de 1 800 à 2 500, selon 2 sources" in page
    assert "1 800 à 2 200 présentes, selon les organisateurs" in page
    assert "2 500 présentes, selon la police La Gazette" in page


def test_a_count_entered_wrongly_is_taken_back_and_stays_on_record(site: Site) -> None:
    rally = hold(site, "Lyon")
    visitor = site.visitor()
    visitor.post(f"/rassemblements/{rally}/presence", {"low": "18000"})
    (entry,) = turnouts.entries(SLUG)

    visitor.post(f"/rassemblements/{rally}/presence/{entry.id}/retirer")

    assert turnouts.entries(SLUG) == ()
    assert "Présence : inconnue" in read.main(visitor.get(LYON))


def test_a_count_that_was_kept_twice_before_is_no_error(site: Site) -> None:
    rally = hold(site, "Lyon")
    told = {
        "rally_id": rally,
        "low": 300,
        "high": 300,
        "by": "operator@example.org",
        "at": site.now,
    }
    models.TurnoutEntry.objects.bulk_create([models.TurnoutEntry(**told) for _ in range(2)])

    site.visitor().post(f"/rassemblements/{rally}/presence", {"low": "300"})

    assert len(turnouts.entries(SLUG)) == 2


def test_a_count_sent_twice_is_kept_once_until_it_is_taken_back(site: Site) -> None:
    rally, visitor = hold(site, "Lyon"), site.visitor()
    for _ in range(2):
        visitor.post(f"/rassemblements/{rally}/presence", {"low": "300"})
    (entry,) = turnouts.entries(SLUG)

    visitor.post(f"/rassemblements/{rally}/presence/{entry.id}/retirer")
    visitor.post(f"/rassemblements/{rally}/presence", {"low": "300"})

    (again,) = turnouts.entries(SLUG)
    assert again.id != entry.id


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param({"low": "200", "high": "100"}, id="upside down"),
        pytest.param({"low": "-1"}, id="negative"),
        pytest.param({"low": "beaucoup"}, id="no number"),
        pytest.param({"low": "99999999999"}, id="more than there are"),
        pytest.param({}, id="nothing"),
    ],
)
@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_what_is_no_range_is_not_kept(site: Site, typed: dict[str, str]) -> None:
    rally = hold(site, "Lyon")

    answer = site.visitor().post(f"/rassemblements/{rally}/presence", typed, follow=True)

    assert "Rien n’est enregistré" in read.main(answer)
    assert turnouts.entries(SLUG) == ()


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_one_who_came_is_told_in_the_singular(site: Site) -> None:
    hold(site, "Lyon")
    site.publish(police(site, 1))

    assert "1 présente, selon la police" in read.main(site.visitor().get(LYON))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_nobody_was_counted_at_a_rally_to_come_or_called_off(site: Site) -> None:
    visitor, paris = site.visitor(), hold(site, "Paris")
    rallies.cancel(site.installation, paris, "claire@example.org", site.now)

    for rally in (rally_of(site, "Lyon"), paris):
        visitor.post(f"/rassemblements/{rally}/presence", {"low": "300"})

    assert turnouts.entries(SLUG) == ()
    assert "Combien étiez-vous" not in read.main(visitor.get(LYON))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_who_only_reads_enters_nothing(site: Site) -> None:
    rally = hold(site, "Lyon")

    answer = site.visitor(Role.READER).post(f"/rassemblements/{rally}/presence", {"low": "3"})

    assert answer.status_code == 403


def test_past_rallies_stand_with_interest_and_turnout_and_a_total_of_ranges(site: Site) -> None:
    for town in ("Lyon", "Paris"):
        hold(site, town)
    site.count("Lyon", 46, days_ago=4)
    site.publish(police(site, 2_500))
    site.publish(police(site, 3_000, said_by=Speaker.ORGANISERS))

    page = read.main(site.visitor().get("/bilan/")).replace("\u202f", " ")

    assert (
        "Présence en tout : de 2 500 (somme des plus bas) à 3 000 (somme des plus hauts)." in page
    )
    assert "1 lieu sans chiffre." in page
    assert "Présence : de 2 500 à 3 000, selon 2 sources" in page
    assert "Présence : inconnue" in page
    assert "Guadeloupe" not in page


def test_a_repeated_figure_says_what_it_repeats(site: Site) -> None:
    hold(site, "Lyon")
    day = dt.timedelta(days=1)
    expected = police(
        site, 10_000, kind=FigureKind.EXPECTED, said_by=Speaker.ORGANISERS, publisher="Europe"
    )
    echo = police(site, 10_000, said_by=None, publisher="Le Jour", as_of=site.now - day)
    copy = police(site, 2_500, publisher="RTL", as_of=site.now - 2 * day + dt.timedelta(hours=1))
    for one in (expected, echo, police(site, 2_500), copy):
        site.publish(one)

    page = read.main(site.visitor().get(LYON)).replace("\u202f", " ")

    assert "10 000 présentes Le Jour" in page
    assert "redit un nombre attendu, publié" in page
    assert "repris par RTL" in page
    assert "Présence : 2 500, selon 1 source" in page


def test_a_total_that_is_one_number_is_told_as_one(site: Site) -> None:
    rally, visitor = hold(site, "Lyon"), site.visitor()
    for low, high in (("300", ""), ("250", "300")):
        visitor.post(f"/rassemblements/{rally}/presence", {"low": low, "high": high})
    buttons = read.tree(visitor.get(LYON)).xpath("//form[@class='entry']//button")
    wide = next(one.id for one in turnouts.entries(SLUG) if one.low == 250)
    visitor.post(f"/rassemblements/{rally}/presence/{wide}/retirer")

    page = read.main(visitor.get("/bilan/"))

    assert "Présence en tout : 300." in page
    assert sorted(map(read.fold, buttons)) == ["Retirer 250 à 300", "Retirer 300"]
