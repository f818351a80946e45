"""What a bracket in a row of towns tells: it is of the town before it, when a bare one follows."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2022-11-17T19:00+01:00")  # a Thursday
SATURDAY = "2022-11-19"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        pytest.param(
            "Des rassemblements sont prévus samedi à Dole, Vesoul (11 h) et Quimper.",
            {"Dole": "-", "Vesoul": "11:00", "Quimper": "-"},
            id="an hour",
        ),
        pytest.param(
            "Des marches auront lieu samedi à Rodez, à Albi (à 15 h 30, place du Vigan), à Auch "
            "ou encore à Pau.",
            {"Rodez": "-", "Albi": "15:30", "Auch": "-", "Pau": "-"},
            id="an hour and a place",
        ),
        pytest.param(
            "Des marches auront lieu samedi à Rodez, Albi et Auch (15 h 30).",
            dict.fromkeys(("Rodez", "Albi", "Auch"), "15:30"),
            id="of all, behind the last of them",
        ),
        pytest.param(
            "Des rassemblements sont prévus à Dole, Vesoul (samedi) et Quimper (samedi, 9 h).",
            {"Dole": "-", "Vesoul": "-", "Quimper": "09:00"},
            id="a day is of those before as well",
        ),
    ],
)
def test_an_hour_in_a_bracket_is_of_the_town_before_it(
    text: str, hours: dict[str, str], gazetteer: Gazetteer
) -> None:
    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {(town, SATURDAY, hour) for town, hour in hours.items()}


@pytest.mark.parametrize(
    ("text", "towns", "counted"),
    [
        pytest.param(
            "Des rassemblements ont eu lieu samedi à Dole, Vesoul (300 personnes) et Quimper.",
            {"Dole", "Vesoul", "Quimper"},
            {("Vesoul", 300, "-")},
            id="one of three",
        ),
        pytest.param(
            "On a manifesté samedi à Tarbes (480 personnes), à Saint-Lô, à Nîmes (3 100 "
            "manifestants) et à Castres.",
            {"Tarbes", "Saint-Lô", "Nîmes", "Castres"},
            {("Tarbes", 480, "-"), ("Nîmes", 3100, "-")},
            id="a bare one between two",
        ),
        pytest.param(
            "On a défilé samedi contre la fermeture de la maternité à Dax, à Auch (environ 900) et "
            "à Agen.",
            {"Dax", "Auch", "Agen"},
            {("Auch", 900, "-")},
            id="the first behind a cause",
        ),
        pytest.param(
            "Des marches ont eu lieu samedi à Dole, Vesoul (70) et Quimper.",
            {"Dole", "Vesoul", "Quimper"},
            set(),
            id="the number of a département",
        ),
    ],
)
def test_a_crowd_in_a_bracket_is_of_the_town_before_it(
    text: str, towns: set[str], counted: set[tuple[str, int, str]], gazetteer: Gazetteer
) -> None:
    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {(town, "2022-11-12", "-") for town in towns}
    assert counted_in(text, PUBLISHED, gazetteer) == counted
