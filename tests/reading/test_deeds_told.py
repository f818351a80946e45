"""What is done where people rally, told with its day: gone, or to come."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T12:00+01:00")  # a Thursday
GONE, NEXT = "2023-03-07", "2023-03-14"


@pytest.mark.parametrize(
    "text",
    [
        "À Ussel, on a bloqué le dépôt mardi contre la réforme.",
        "Le rectorat a été assiégé par les profs mardi à Ussel contre la réforme.",
        "Mardi à Ussel, un convoi de camions a paralysé le centre contre la réforme.",
        "Un barrage filtrant a été mis en place à l'entrée de la ville mardi à Ussel.",
        "Les étudiants ont occupé l'amphi mardi à Ussel contre la réforme.",
        "À Ussel mardi, les cyclistes se sont couchés sur la chaussée contre la réforme.",
        "Les cyclistes ont roulé au pas devant la mairie mardi à Ussel pour réclamer une piste.",
    ],
)
def test_what_was_done_is_past(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Ussel", GONE, "past")}


@pytest.mark.parametrize(
    "text",
    [
        "On bloquera le dépôt mardi à Ussel contre la réforme.",
        "Les cyclistes s'allongeront sur la chaussée mardi à Ussel contre la réforme.",
        "Mardi à Ussel, les cyclistes rouleront au pas pour réclamer une piste.",
    ],
)
def test_what_will_be_done_is_to_come(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Ussel", NEXT, "planned")}


def test_the_day_a_paper_was_filed_is_no_rallys(gazetteer: Gazetteer) -> None:
    text = "Après le dépôt mardi du recours, une marche partira samedi à 14 h de la gare d'Ussel."

    assert status_in(text, PUBLISHED, gazetteer) == {("Ussel", "2023-03-11", "planned")}
