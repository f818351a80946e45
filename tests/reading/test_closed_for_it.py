"""What closes for a rally, what is put back, who visits or sits that day, and where nothing is."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "La pharmacie fermera samedi à 11h : l'équipe défile à Gap à 15h contre la loi.",
        "En raison de la manif pour l'hôpital de samedi à Gap (15h), le marché fermera à 9h.",
        "Fermeture du musée de Gap samedi dès 9h pour cause de manif contre la loi (15h, Foch).",
        "La manif pour l'hôpital de samedi à Gap est retardée de 14h à 15h.",
        "Samedi, le ministre inaugure le lycée de Gap à 16h. Rendez-vous à 15h contre sa loi.",
        "Le conseil de Gap débute à 17h samedi. On se rassemble pour l'école à 15h, mairie.",
    ],
)
def test_the_hour_of_the_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "15:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Samedi contre la loi : Gap 15h, Dole 15h30, Dax rien, Pau rien.",
        "Samedi contre la loi : Gap 15h, Dole 15h30, Dax rien de prévu.",
    ],
)
def test_a_row_that_ends_on_nothing(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-09", "15:00"),
        ("Dole", "2024-03-09", "15:30"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sur la carte : en rouge les villes où l'on manifeste samedi pour le climat (Gap, "
            "Dole), en vert celles où rien n'est prévu (Dax, Pau)."
        ),
        "Dax et Pau ne bougeront pas samedi, mais Gap et Dole si : manifs pour le climat.",
    ],
)
def test_towns_that_do_nothing(gazetteer: Gazetteer, text: str) -> None:
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == {
        ("Gap", "2024-03-09"),
        ("Dole", "2024-03-09"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Entendu mardi à la manif de Gap contre la loi : « On reviendra ! »",
        "Vues mardi dans le cortège de Gap contre la loi : deux fanfares.",
    ],
)
def test_what_was_heard_there(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-05", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Samedi, le ministre inaugure le lycée de Gap à 16h. Rendez-vous à 15h devant le lycée.",
        "La pharmacie de Gap fermera samedi à 11h.",
    ],
)
def test_a_visit_and_a_closed_shop(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
