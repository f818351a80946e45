"""What a paper tells next: the first of two marches, counts of an hour, nicknames, headings."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-19T19:00+02:00")  # a Wednesday
TUESDAY, SATURDAY = "2024-06-18", "2024-06-22"


def _figures(text: str, gazetteer: Gazetteer) -> dict[str, list[int | None]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return {claim.place.name: [f.low for f in claim.figures] for claim in claims if claim.place}


@pytest.mark.parametrize(
    "one", ["La première manifestation a débuté", "Le premier cortège est parti"]
)
def test_the_first_is_not_of_the_others(one: str, gazetteer: Gazetteer) -> None:
    text = (
        "Deux manifestations se sont déroulées à Dole mardi. D'autres rassemblements ont eu lieu à "
        f"Gray, Vesoul et Apt.\n\n{one} à 15 h place Grévy."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", TUESDAY, "15:00"),
        *((town, TUESDAY, "-") for town in ("Gray", "Vesoul", "Apt")),
    }


def test_a_departure_is_not_of_the_others(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche est prévue à Dole samedi. D'autres actions sont prévues à Gray et Vesoul. Le "
        "cortège partira à 14 h de la gare."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", SATURDAY, "14:00"),
        ("Gray", SATURDAY, "-"),
        ("Vesoul", SATURDAY, "-"),
    }


def test_a_heading_may_end_in_dots(gazetteer: Gazetteer) -> None:
    text = (
        "Des manifestations ont eu lieu mardi dans la région.\n"
        "A Narbonne...\nPrès de 800 personnes ont manifesté.\n"
        "A Tarbes...\n2 600 personnes ont défilé dans les rues."
    )
    assert _figures(text, gazetteer) == {"Narbonne": [800], "Tarbes": [2600]}


def test_when_a_number_was_told_is_no_hour_to_meet(gazetteer: Gazetteer) -> None:
    text = (
        "À Metz, 500 personnes se sont rassemblées mardi. À 16 heures, ce chiffre s'établissait à "
        "800 manifestants, selon la préfecture."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Metz", TUESDAY, "-")}


def test_a_forbidden_march_that_was_borne_was_held(gazetteer: Gazetteer) -> None:
    text = "Mardi, à Nice, la manifestation interdite a fini par être tolérée."
    assert status_in(text, PUBLISHED, gazetteer) == {("Nice", TUESDAY, "past")}


def test_a_nickname_of_two_towns_is_of_the_one_told(gazetteer: Gazetteer) -> None:
    text = "900 personnes ont manifesté mardi à Nantes. Le cortège a traversé la Cité des ducs."
    assert _figures(text, gazetteer) == {"Nantes": [900]}


def test_who_counts_so_many_again_counted_them(gazetteer: Gazetteer) -> None:
    text = "La CGT annonce une nouvelle fois 9 000 manifestants mardi à Albi."
    assert status_in(text, PUBLISHED, gazetteer) == {("Albi", TUESDAY, "past")}
    assert _figures(text, gazetteer) == {"Albi": [9000]}


def test_a_movement_of_a_weekday_is_of_that_day(gazetteer: Gazetteer) -> None:
    text = "Le mouvement du mardi 18 juin a été suivi. À Dijon, 900 personnes ont défilé."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dijon", TUESDAY, "-")}


def test_when_one_died_in_custody_is_no_day_of_a_rally(gazetteer: Gazetteer) -> None:
    text = (
        "L'appel au rassemblement à Brest mardi s'est fait en ligne. Le rendez-vous était fixé à "
        "19h00, devant la fresque en hommage à Ali, tué pendant son interpellation le 25 mai."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Brest", TUESDAY, "19:00")}


@pytest.mark.parametrize("also", ["également organisés", "aussi organisés", "organisés"])
def test_others_are_organised_as_well(also: str, gazetteer: Gazetteer) -> None:
    text = (
        "À Dole, une marche est prévue samedi à 11h30. Des rassemblements sont "
        f"{also} à Gray, Vesoul ou encore à Apt."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "planned") for town in ("Dole", "Gray", "Vesoul", "Apt")
    }


def test_what_people_were_driven_to_they_did(gazetteer: Gazetteer) -> None:
    text = "Mardi, la colère a poussé les Bordelais, les Niçois et les Rennais à défiler."
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, TUESDAY, "past") for town in ("Bordeaux", "Nice", "Rennes")
    }


@pytest.mark.parametrize(
    "beside",
    [
        "pendant la feria d'Arles, 900 personnes ont manifesté contre la corrida à Nîmes.",
        "900 personnes ont manifesté contre la corrida à Nîmes. Des corridas avaient lieu à Dax.",
    ],
)
def test_where_bulls_are_fought_is_no_rally(beside: str, gazetteer: Gazetteer) -> None:
    assert _figures(f"Mardi, {beside}", gazetteer) == {"Nîmes": [900]}
