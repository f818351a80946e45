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
