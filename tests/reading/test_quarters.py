"""A quarter of a big city that bears a town's name is no other town beside its city."""

import datetime as dt

import pytest

from tests.reading.saying import towns_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Paris : la manif part samedi à 14h de Saint-Lazare, fin à Saint-Augustin",
            ["Paris planned"],
        ),
        ("Lyon, samedi 14h : rassemblement à Saint-Just contre la réforme", ["Lyon planned"]),
        ("On défile samedi à St-Michel, 15h, Bordeaux, contre la réforme", ["Bordeaux planned"]),
        # Another town all the same: no city beside it, another city, in a bracket whose it is.
        (
            "Manifestation samedi à Saint-Sulpice-la-Pointe, 14h, mairie",
            ["Saint-Sulpice-la-Pointe planned"],
        ),
        ("Manif samedi : Lille 14h, Saint-Malo 11h", ["Lille planned", "Saint-Malo planned"]),
        ("Manif samedi : Paris 14h, Passy (74) 11h", ["Paris planned", "Passy planned"]),
        # In the city's own area it may be either.
        (
            "Manif samedi : Marseille 14h, Saint-Chamas 11h",
            ["Marseille planned", "Saint-Chamas planned"],
        ),
        # A market is no village, unless it is told whose it is.
        (
            "300 personnes ont défilé vendredi à Dijon. Une fois aux Halles, on a chanté.",
            ["Dijon past"],
        ),
        (
            "Rassemblement samedi à 10 h, Les Halles (Rhône), devant la mairie, pour l'école.",
            ["Les Halles planned"],
        ),
    ],
)
def test_a_quarter_beside_its_city_is_no_town(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns
