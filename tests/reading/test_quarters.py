"""A quarter of a big city that bears a town's name is no other town beside its city."""

import datetime as dt

import pytest

from tests.reading.saying import towns_in
from worker.reading.reader import read
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


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Manif mardi à Agen, 10 h. La circulation sera perturbée dans les rues de Nérac et "
            "Saint-Antoine.",
            ["Agen planned"],
            id="closed to traffic",
        ),
        pytest.param(
            "Manif interdite mardi à Agen (quais Saint-Pierre, de la Garonne, Saint Antoine, des "
            "Jacobins).",
            ["Agen forbidden"],
            id="some with a word of theirs",
        ),
        pytest.param(
            "La marche des fiertés partira mardi de la gare d'Agen : éviter les rues Basses, du "
            "Rhône et de Condom.",
            ["Agen planned"],
            id="right behind their word",
        ),
        pytest.param(
            "Pour l'hôpital, ils ont défilé mardi dans les rues d'Agen, de Nérac et de Condom.",
            ["Agen past", "Nérac past", "Condom past"],
            id="the streets of towns",
        ),
        pytest.param(
            "Pour l'hôpital, 90 personnes ont défilé mardi dans les rues du Mans.",
            ["Le Mans past"],
            id="the streets of a town with an article",
        ),
    ],
)
def test_streets_in_a_row_are_no_towns(text: str, towns: list[str], gazetteer: Gazetteer) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("Manif à Bure (Orne) samedi à 14 h, à côté de la mairie.", "61066"),
        pytest.param("Dans l'Orne, manif à Bure samedi à 14 h, à côté de la mairie.", "61066"),
        pytest.param("Manif à Buré samedi à 14 h. À Bure, on ira à la mairie.", "61066"),
        pytest.param("Manif à Bure (Meuse) samedi à 14 h, à côté de la mairie.", "55087"),
        pytest.param("Manif à Bure samedi à 14 h, à côté de la mairie.", "55087"),
    ],
)
def test_an_accent_left_out_is_known_by_the_departement(
    text: str, code: str, gazetteer: Gazetteer
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {claim.place.code for claim in claims if claim.place} == {code}
