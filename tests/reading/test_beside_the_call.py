"""Who goes there from elsewhere, who only strikes, and an hour that was another one."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday
SATURDAY = "2024-03-09"


@pytest.mark.parametrize(
    "text",
    [
        "Qui pour aller samedi à la manif de Gap (11 h, mairie) ? 3 places au départ de Dax à 8 h.",
        "Bus de Dax à 7 h samedi pour la manif de 11 h à Gap, devant la mairie.",
        "On part à 3 de Dax samedi à 8 h 15, direction la manif de Gap (11 h, place Foch).",
    ],
)
def test_who_goes_there(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Samedi : grève dans les écoles de Gap, Dax et Pau ; manifestation à Gap seulement, 11 h.",
        (
            "Les cheminots de Dax et Pau seront en grève samedi ; tous sont appelés à manifester à "
            "Gap à 11 h, place Foch."
        ),
    ],
)
def test_who_only_strikes(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Rassemblement pour le climat samedi à Gap, mairie : 10 h → 17 h, merci de faire passer.",
        "Attention, nouvel horaire pour la marche de Gap samedi : 17 h (9 h initialement), mairie.",
        "Changement d'horaire, marche samedi à Gap : 10 h -> 17 h.",
    ],
)
def test_an_hour_that_was_another(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "17:00")}


def test_an_arrow_alone_is_an_interval(gazetteer: Gazetteer) -> None:
    text = "Rassemblement pour le climat samedi à Gap, mairie : 10 h → 17 h."

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "10:00")}


def test_a_strike_that_gathers_at_an_hour(gazetteer: Gazetteer) -> None:
    text = "Grève pour le climat samedi à Dax, 14 h, mairie ; marche dimanche à Gap, 15 h."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dax", SATURDAY, "14:00"),
        ("Gap", "2024-03-10", "15:00"),
    }
