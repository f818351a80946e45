"""Crowds told without a verb, and rows with what comes behind them."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-11-05T10:00:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "Une centaine de soignants à Gap hier.",
        "Une centaine d'éleveurs hier à Gap contre la loi.",
        "Hier, une centaine d'enseignants à Gap pour défendre les retraites",
        "100 agriculteurs et 20 tracteurs à Gap hier.",
        "Une centaine d'agris et 20 tracteurs à Gap hier",
        "100 éleveurs avec 20 tracteurs à Gap hier",
    ],
)
def test_who_came_of_a_trade(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 100, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2025-11-04", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "300 lycéens à Gap hier pour le forum des métiers",
        "Une centaine d'étudiants à Gap hier pour un tournoi de foot",
        "Une trentaine de viticulteurs à Gap hier pour la vente des vins",
    ],
)
def test_who_came_for_something_else(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "1500 Gap, 700 Dole (par la police)",
        "1500 Gap, 700 Dole (selon la police). Moins que le 7.",
    ],
)
def test_a_row_with_its_numbers_first(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Gap", 1500, "police"),
        ("Dole", 700, "police"),
    }


@pytest.mark.parametrize(
    "tail",
    [" ; rdv le 18/11 si rien ne bouge", ". On remet ça samedi !", ". La suite le 18 novembre"],
)
def test_what_comes_behind_a_row(tail: str, gazetteer: Gazetteer) -> None:
    text = f"Lundi : Gap 1 500, Dole 700{tail}"

    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 1500, "-"), ("Dole", 700, "-")}
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {"2025-11-03"}


def test_who_meets_before(gazetteer: Gazetteer) -> None:
    text = "Manif demain 18h devant la mairie à Gap. On se retrouve avant (17h30) à la gare"

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2025-11-06", "17:30")}


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("800aine de personnes à la manif samedi à Gap", 800),
        ("Une p'tite centaine à la manif samedi à Gap", 100),
        ("300 max à la manif samedi à Gap", 300),
        ("On était 300 à tout casser samedi à Gap à manifester", 300),
        ("400~500 personnes à la manif samedi à Gap", 400),
    ],
)
def test_numbers_rounded_in_haste(text: str, low: int, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", low, "-")}
