"""Sentences whose stop their author left out are read as those that have one."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.stopping import stopped
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-10T12:00+01:00")  # a Tuesday

TOLD = (
    "Marche pour le train à Guéret ce samedi {stop}On part de la gare à 14h30 {stop}"
    "Venez avec vos sifflets"
)


@pytest.mark.parametrize("stop", ["", "; ", "- ", "– ", "/ ", "| "])
def test_a_word_that_opens_a_sentence_opens_one(gazetteer: Gazetteer, stop: str) -> None:
    text = TOLD.format(stop=stop)

    assert said_in(text, PUBLISHED, gazetteer) == {("Guéret", "2023-01-14", "14:30")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Les forains ont bloqué hier le port de Dieppe Ils iront jeudi à 9 h à Rouen",
            {("Dieppe", "2023-01-09", "-"), ("Rouen", "2023-01-12", "09:00")},
        ),
        (
            "Rassemblement jeudi 18h devant la mairie de Thiers À Ambert, ce sera le lendemain",
            {("Thiers", "2023-01-12", "18:00"), ("Ambert", "2023-01-13", "-")},
        ),
        (
            "La manif des avocats de jeudi à Caen est annulée, Une AG est convoquée à 12 h",
            {("Caen", "2023-01-12", "-")},
        ),
    ],
)
def test_what_stands_behind_is_a_sentence_of_its_own(
    gazetteer: Gazetteer, text: str, told: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize(
    "text",
    [
        "le collectif On lâche rien appelle à marcher",
        "selon Les Bascos, qui organisent",
        "rendez-vous rue du Départ à 14 h",
        "pour Nous Toutes 35, elles étaient mille",
        "NANCY, 21 décembre – Une soixantaine d'agents ont manifesté",
        "13H30 À 14H30, RASSEMBLEMENT À USSEL",
        "de la gare de La Rochelle",
    ],
)
def test_a_name_and_a_dateline_are_left_whole(text: str) -> None:
    assert stopped(text, None) == (text, None)
