"""What posts add in a few words, rides and matches beside a rally, and rows as people type them."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-11-05T10:00:00+01:00")  # a Wednesday
CALL = {("Gap", "2025-11-08", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Samedi à Gap on était 600 à manifester, pas 300.",
        "Manif de Gap samedi : 600 personnes et non 300 comme l'écrit le journal",
        "@lulu non, samedi à la manif de Gap on était 600 pas 300",
        "Non pas 300 mais 600 manifestants samedi à Gap.",
        "600 à la manif de Gap samedi",
    ],
)
def test_a_number_put_right(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 600, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2025-11-01", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "600 personnes ont défilé à Gap samedi, la moitié à Dole.",
        "Samedi, 600 manifestants à Gap et deux fois plus à Dole.",
    ],
)
def test_a_share_is_no_number(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 600, "-")}
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Gap", "Dole"}


@pytest.mark.parametrize(
    "text",
    [
        "600 à Gap samedi contre la loi. Prochaine le 24 janvier",
        "On était 600 samedi à Gap contre la loi ! La prochaine : le 24 janvier",
        "Belle manif samedi à Gap (600 personnes), prochain rdv le 24 janvier",
        "600 à la manif de Gap samedi, on remet ça le 24 janvier",
        "on etait 600 samedi a Gap pour le climat !!! les petits aussi 💚 prochaine le 24 janvier",
    ],
)
def test_the_next_one(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2025-11-01", "-"),
        ("Gap", "2026-01-24", "-"),
    }


def test_the_next_one_behind_a_row_is_of_none_of_its_towns(gazetteer: Gazetteer) -> None:
    text = "Manifs d'hier : Gap 450, Dole 200. Prochaine date le 2 décembre !"

    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {"2025-11-04"}


@pytest.mark.parametrize(
    "text",
    [
        "Manif samedi 14h à Gap, à Dole jsp",
        "Rassemblement à Gap samedi 14h, et à Dole jsp si ya un truc",
        "Samedi 14 h manif à Gap. À Dole aucune idée",
        "Quelqu'un covoiture depuis Dole pour la manif samedi à Gap ? ça part à 14h",
        (
            "qui pour aller à la manif samedi à Gap ? départ de Dole 9h30 parking Leclerc, la "
            "manif est à 14h"
        ),
        "Manif samedi 14 h à Gap, rdv 9 h 30 gare de Dole pour le train",
        "Qui est dispo samedi pour tenir le stand à la manif de Gap (14h) ?",
    ],
)
def test_other_towns_of_a_call(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "On a défilé à Gap samedi. Le Dax-Pau de ce soir est à 20h45",
        "Manif à Gap samedi, du monde. Le Dax-Pau de vendredi se joue à 19h.",
        "Belle manif à Gap samedi ! Ce soir Dax-Pau à 19h, allez les gars",
    ],
)
def test_a_match_beside_it(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2025-11-01", "-")}


@pytest.mark.parametrize(
    "text", ["dem 14h manif à Gap gare", "rdv dem 14h mairie à Gap pour l'hôpital, manif"]
)
def test_tomorrow_cut_short(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2025-11-06", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "1000 à Gap 💪 500 à Dole contre la réforme des retraites",
        "1000 à Gap, 500 Dole contre la réforme des retraites",
        "Grosse marche climat à Gap 1000, petite à Dole 500",
        "Manif à Gap : 1000, à Dole : 500",
        "Gap 1000, Dole 500 : fonction publique en colère",
        "Gap 1000, Dole 500 et on attend les chiffres de Pau. Fonction publique en colère",
        "Gap 1000, Dole 500. Merci à toutes et tous pour cette mobilisation",
    ],
)
def test_rows_as_they_are_typed(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 1000, "-"), ("Dole", 500, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Manif à Gap samedi 14h, 120 rue de la Paix",
        "Manif samedi 14h à Gap (38)",
        "Rassemblement samedi 14h à Gap. 1000 tracts à distribuer !",
    ],
)
def test_numbers_that_are_no_crowd(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == set()
    assert said_in(text, PUBLISHED, gazetteer) == CALL


def test_a_town_has_its_own(gazetteer: Gazetteer) -> None:
    text = "Manif samedi 14h à Gap. Dole fait la sienne dimanche à 10h"

    assert said_in(text, PUBLISHED, gazetteer) == CALL | {("Dole", "2025-11-09", "10:00")}


def test_a_bare_row_of_something_else_stays_none(gazetteer: Gazetteer) -> None:
    assert read("Gap 1000, Dole 500 : les tarifs au mètre carré", PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Samedi 14h manif à Gap, dimanche ciné à Dole",
        "Vendredi concert à Dole, samedi 14h marche pour le climat à Gap ; dimanche brocante à Pau",
        "Ce week-end : Dole (concert), Gap (marche pour le climat, samedi 14h), Pau (conférence)",
    ],
)
def test_what_other_days_have(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == CALL


@pytest.mark.parametrize(
    "text",
    [
        "Deux cortèges samedi : le dijonnais à 14 h, le beaunois à 10 h",
        "Samedi, le cortège dijonnais partira à 14 h, le beaunois à 10 h.",
    ],
)
def test_marches_called_as_their_people(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dijon", "2025-11-08", "14:00"),
        ("Beaune", "2025-11-08", "10:00"),
    }


def test_each_is_counted_by_its_people(gazetteer: Gazetteer) -> None:
    text = "La manif rouennaise de samedi a réuni 900 personnes, la havraise 400."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Rouen", 900, "-"), ("Le Havre", 400, "-")}


def test_an_island_in_brackets_is_no_meeting(gazetteer: Gazetteer) -> None:
    text = "Manif samedi 14h à Saint-Denis (La Réunion), devant la préfecture"

    assert said_in(text, PUBLISHED, gazetteer) == {("Saint-Denis", "2025-11-08", "14:00")}
