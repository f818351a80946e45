"""Sentences without their stops and lists without their lines are read as if they had them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.listing import listed
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


@pytest.mark.parametrize("day", ["Jeudi 12 janvier", "Jeudi 12/01", "Demain"])
def test_a_list_on_one_line_is_a_list(gazetteer: Gazetteer, day: str) -> None:
    published = dt.datetime.fromisoformat("2023-01-11T12:00+01:00")
    text = (
        f"Retraites, tout le monde dehors ! {day} Auch 10h30 place Salinis Condom 11h sous-pref "
        "Mirande 17 h 30 devant la mairie"
    )

    assert said_in(text, published, gazetteer) == {
        ("Auch", "2023-01-12", "10:30"),
        ("Condom", "2023-01-12", "11:00"),
        ("Mirande", "2023-01-12", "17:30"),
    }


def test_each_day_of_such_a_list_heads_what_follows(gazetteer: Gazetteer) -> None:
    text = (
        "Où marcher ? Samedi 14 janvier Vannes – 14h – place Gambetta Auray – 15h – la gare "
        "Dimanche 15 janvier Lorient – 11h – mairie Pontivy – 10h30 – place Martray"
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Vannes", "2023-01-14", "14:00"),
        ("Auray", "2023-01-14", "15:00"),
        ("Lorient", "2023-01-15", "11:00"),
        ("Pontivy", "2023-01-15", "10:30"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Mardi 17 janvier Vannes : 14 h, bourse du travail Auray : 10 h, quai Pontivy : 17 h",
            {("Vannes", "14:00"), ("Auray", "10:00"), ("Pontivy", "17:00")},
        ),
        (
            "Mardi 17 janvier Vannes : 14 h, place Gambetta Auray : annulée Pontivy : 15 h, gare",
            {("Vannes", "14:00"), ("Auray", "-"), ("Pontivy", "15:00")},
        ),
    ],
)
def test_a_row_of_towns_needs_no_stops(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str]]
) -> None:
    found = said_in(text, PUBLISHED, gazetteer)
    assert found == {(town, "2023-01-17", hour) for town, hour in said}


def test_towns_with_their_hours_in_a_sentence_are_no_list(gazetteer: Gazetteer) -> None:
    text = "On part de Vannes 14h, on passe par Auray 15h, et on arrive à Lorient 17h."

    assert listed(text, None, gazetteer) == (text, None)


def test_a_day_behind_a_heading_heads_two_towns(gazetteer: Gazetteer) -> None:
    text = "Retraites : samedi 14 janvier Guéret 10h30 place Bonnyaud Aubusson 14h sous-préfecture"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Guéret", "2023-01-14", "10:30"),
        ("Aubusson", "2023-01-14", "14:00"),
    }
