"""Who looks for a lift to a rally, and towns that are denied behind another."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-14T20:30+01:00")  # a Thursday
TOMORROW = "2024-03-15"


@pytest.mark.parametrize(
    "text",
    [
        "Qui pour covoiturer de Mirande à Auch demain pour la manif ?",
        "Qqn pour descendre d'Agen à Auch demain pour la marche pour l'hôpital ?",
        "Qui peut me prendre à Mirande demain pour la manif d'Auch ?",
        "Quelqu'un de Mirande va à la manif d'Auch demain ? j'ai pas de voiture",
        "Je propose 2 places de Mirande à Auch pour la manif demain",
        "cherche voiture Mirande > Auch pour la manif demain",
    ],
)
def test_who_looks_for_a_lift_goes_to_the_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Auch", TOMORROW, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Qui pour covoiturer de Mirande à Auch demain pour le concert ?",
        "Je propose 2 places de Mirande à Auch demain matin",
        "Qui peut me prendre à Mirande demain pour le match d'Auch ?",
    ],
)
def test_but_who_goes_elsewhere_does_not(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "denied",
    [" (et non Mirande)", " (et non à Mirande)", " (pas à Mirande !)", ", pas Mirande,"],
)
@pytest.mark.parametrize("hour", ["10h", "à 10h place Foch", "place Foch 10h"])
def test_the_hour_behind_a_denied_town_is_the_others(
    gazetteer: Gazetteer, denied: str, hour: str
) -> None:
    text = f"manif demain à Auch{denied} {hour}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Auch", TOMORROW, "10:00")}


def test_who_is_sent_on_goes_there(gazetteer: Gazetteer) -> None:
    text = "La manif de demain n'est pas à Mirande mais à Auch, 10h"
    assert said_in(text, PUBLISHED, gazetteer) == {("Auch", TOMORROW, "10:00")}


@pytest.mark.parametrize(
    "lift",
    [
        "Pour les collègues de Guingamp et Lannion, on se rejoint au parking du stade à 9 h.",
        "Si vous venez de Guingamp, on se retrouve à 9 h sur le parking du Leclerc.",
        "Les gens de Guingamp partent à 7 h 30.",
        "Ceux de Guingamp : rdv 8 h parking Carrefour.",
    ],
)
def test_who_comes_from_another_town_has_a_lift(lift: str, gazetteer: Gazetteer) -> None:
    text = f"Manif pour l'hôpital samedi à 14 h à Saint-Brieuc, devant la préfecture. {lift}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Saint-Brieuc", "2024-03-16", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Au lendemain de la marche d'Agen (260 personnes), rendez-vous demain à Albi à 18 h.",
        (
            "Suite à la marche d'Agen hier (260 personnes), plusieurs appels circulent pour "
            "demain : Albi 18 h, place du Vigan."
        ),
        (
            "Suite à la marche d'Agen hier (260 personnes), la mobilisation continue demain : "
            "Albi, 18 h."
        ),
    ],
)
def test_on_the_day_behind_a_march_others_call(text: str, gazetteer: Gazetteer) -> None:
    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {("Agen", "2024-03-13", "-"), ("Albi", "2024-03-15", "18:00")}
