"""Agendas in one line, moves to another town, and what looks like a day, a crowd or a town."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2021-12-08T11:00+01:00")  # a Wednesday


def said(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, str]]:
    return said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "À noter : ven 10 projection Foix, sam 11 manif Tarbes 14h, mar 14 rassemblement Auch 18h",
        "Vendredi 10 loto Foix, samedi 11 manif Tarbes 14h, mardi 14 rassemblement Auch 18h",
        "10/12 concert à Foix ; 11/12 14h manif à Tarbes ; 12/12 loto Pau ; 14/12 18h marche Auch",
        "Vendredi AG à Foix 20h, samedi manif à Tarbes 14h, puis mardi rassemblement à Auch 18h",
    ],
)
def test_each_item_of_an_agenda_keeps_its_day(text: str, gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == {
        ("Tarbes", "2021-12-11", "14:00"),
        ("Auch", "2021-12-14", "18:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Dimanche belote à Embrun, samedi cercle de silence Gap 10h, jeudi bal trad à Veynes",
        "Vendredi soirée de soutien à Die, samedi marché solidaire à Crest, dimanche bal à Gap",
        "Le 10 décembre conf à Brest, le 11 projection à Quimper, le 12 marché solidaire à Lorient",
    ],
)
def test_what_else_there_is_is_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert {town for town, *_ in said(text, gazetteer)} <= {"Gap"}


@pytest.mark.parametrize(
    "text",
    [
        "Le rassemblement prévu demain à Bègles à 16h est déplacé place Camille à Bordeaux, à 17h",
        "Le rassemblement prévu demain à Bègles est finalement déplacé à Bordeaux, 17h",
        "La manif de demain à Bègles aura finalement lieu à Bordeaux, 17h place de la Bourse",
    ],
)
def test_a_rally_moved_to_another_town_is_there(text: str, gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == {("Bordeaux", "2021-12-09", "17:00")}


def test_a_rally_moved_to_another_day_stays(gazetteer: Gazetteer) -> None:
    text = "Le rassemblement prévu demain à Bègles est déplacé à samedi 17h"

    assert said(text, gazetteer) >= {("Bègles", "2021-12-11", "17:00")}


@pytest.mark.parametrize("trains", ["RER A 1/3", "TER 1/2, RER B 1/4", "métro 1/3"])
def test_one_train_in_three_is_no_day(trains: str, gazetteer: Gazetteer) -> None:
    text = f"Demain {trains}. Manif à Nantes 14h"

    assert said(text, gazetteer) == {("Nantes", "2021-12-09", "14:00")}


def test_a_slogans_hour_is_no_rallys(gazetteer: Gazetteer) -> None:
    text = "#8mars15h40 Rassemblement à Metz, 18h30 place d'Armes"

    assert said(text, gazetteer) == {("Metz", "2022-03-08", "18:30")}


def test_in_passing_is_no_town(gazetteer: Gazetteer) -> None:
    text = "Samedi manif à Ussel 11h15. À Meymac petit rassemblement au passage (10h50)"

    assert said(text, gazetteer) == {
        ("Ussel", "2021-12-11", "11:15"),
        ("Meymac", "2021-12-11", "10:50"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Hier à peine 200 à la manif d'Annecy, la police avait annoncé 1 000",
        "Manif hier à Annecy : 200 personnes. La police en avait annoncé 1000",
        "Yesterday 200 people marched in Annecy. The police had hoped for 1,000",
    ],
)
def test_so_many_who_were_foretold_were_awaited(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Annecy", 200, "-"),
        ("Annecy", 1000, "police"),
    }
    kinds = {
        it.low: it.kind.value
        for one in read(text, PUBLISHED, gazetteer).claims
        for it in one.figures
    }
    assert kinds == {200: "attendance", 1000: "expected"}


def test_so_many_who_were_announced_then_had_come(gazetteer: Gazetteer) -> None:
    text = "Le 15 novembre, à Annecy, les organisateurs avaient annoncé 8 000 marcheurs"
    kinds = [it.kind.value for one in read(text, PUBLISHED, gazetteer).claims for it in one.figures]

    assert kinds == ["attendance"]


def test_a_pride_with_a_market_is_a_pride(gazetteer: Gazetteer) -> None:
    text = "Prides : le 11 à Figeac à 14h, le 12 à Chenevelles, à 11h, avec marché paysan"

    assert said(text, gazetteer) >= {("Chenevelles", "2021-12-12", "11:00")}
