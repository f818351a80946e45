"""Several towns of one post, told loosely."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2021-05-18T18:10+02:00")  # a Tuesday
TOMORROW = "2021-05-19"


@pytest.mark.parametrize(
    "text",
    [
        "Demain je fais Mende le matin (10h30) et Rodez l'aprem (14h), double manif",
        "Demain c'est au choix : 10h30 Mende ou 14h Rodez",
        "Manif demain : Mende 10h30 ou Rodez 14h",
        "Demain Mende 10h30 puis direction Rodez (14h) pour la grande manif",
        "Manif demain : Mende pour les lève-tôt (10h30), Rodez pour les autres (14h)",
        "Manifs de demain : Mende 10h30, Rodez ajouté 14h",
    ],
)
def test_each_town_has_its_hour(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Mende", TOMORROW, "10:30"),
        ("Rodez", TOMORROW, "14:00"),
    }


def test_a_town_whose_hour_is_forgotten_has_one_all_the_same(gazetteer: Gazetteer) -> None:
    text = "Manif demain : Mende 10h30, Rodez mais je sais plus l'heure"
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Mende", TOMORROW, "10:30"),
        ("Rodez", TOMORROW, "-"),
    }


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Rdv 9h30 à l'église de Marvejols pour partir ensemble à la manif de Mende demain", "-"),
        ("Manif de soutien aux 5 de Rodez demain 14h devant le tribunal de Mende", "14:00"),
        ("En soutien aux inculpés de Rodez, rassemblement demain 14h à Mende", "14:00"),
        (
            "Demain à Mende : deux cars, un de Marvejols 12h, un de Langogne 11h30, manif 14h",
            "14:00",
        ),
    ],
)
def test_where_people_come_from_is_none(gazetteer: Gazetteer, text: str, hour: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Mende", TOMORROW, hour)}


@pytest.mark.parametrize(
    "text",
    [
        "Manif demain à Mende, 10h30 ou 11h, à confirmer",
        "Demain manif à Mende 10h30, direction la préfecture (11h)",
    ],
)
def test_two_hours_of_one_town_stay_its_own(gazetteer: Gazetteer, text: str) -> None:
    assert {one[0] for one in said_in(text, PUBLISHED, gazetteer)} == {"Mende"}
