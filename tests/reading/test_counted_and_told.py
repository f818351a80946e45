"""Crowds told in plain turns: who reports them, of whom they are, what is no crowd."""

import datetime as dt

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "3 000 personnes à Lille pour Gaza samedi 11 mars, annonce l'AFPS. La préfecture fait "
            "état de 1 600 manifestants.",
            {("Lille", "attendance", 3000, "organisers"), ("Lille", "attendance", 1600, "police")},
            id="who announces what was",
        ),
        pytest.param(
            "Jeudi de grève : ils sont venus à 850 devant la Bourse du travail de Bourges, dit la "
            "CGT.",
            {("Bourges", "attendance", 850, "organisers")},
            id="strikers who were counted",
        ),
        pytest.param(
            "170 éducateurs, aides-soignantes et moniteurs rassemblés mardi à Mâcon devant le "
            "conseil départemental.",
            {("Mâcon", "attendance", 170, "-")},
            id="several trades",
        ),
        pytest.param(
            "Retraites : jeudi, deux petits milliers de têtes blanches ont défilé à Saint-Étienne.",
            {("Saint-Étienne", "attendance", 2000, "-")},
            id="two small thousands",
        ),
        pytest.param(
            "La marche de samedi 18 mars à Creil est interdite : le préfet redoute « plus de 2 000 "
            "participants ».",
            {("Creil", "expected", 2000, "police")},
            id="who fears them awaits them",
        ),
        pytest.param(
            "On n'était pas 900 à Nevers samedi pour les retraites, on était douze.",
            {("Nevers", "attendance", 12, "-")},
            id="so many they were not",
        ),
    ],
)
def test_a_crowd_is_read_as_it_is_told(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


def test_the_head_of_a_brief_is_no_letters(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-08T07:20+01:00")
    text = "Mende, 7 mars : 4 500 manifestants contre la réforme."

    assert said_in(text, published, gazetteer) == {("Mende", "2023-03-07", "-")}


def test_nothing_changed_and_a_rally_is_called(gazetteer: Gazetteer) -> None:
    text = "La pétition n'a rien changé, alors rassemblement mercredi, 17 h, mairie de Lannemezan."

    assert said_in(text, PUBLISHED, gazetteer) == {("Lannemezan", "2023-03-15", "17:00")}
