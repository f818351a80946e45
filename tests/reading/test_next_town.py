"""A next town said shortly behind another town's crowd (rules 1, 7 and 9)."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    "behind",
    [
        "On a aussi marché à Dole.",
        "Les rues de Dole ont été envahies.",
        "Le cortège de Dole était plus clairsemé.",
        "Les manifestants de Dole ont eux aussi bravé la pluie.",
        "Dole n'est pas en reste.",
        "Dole s'y est mise.",
        "Dole a suivi le mouvement.",
        "Dole, elle, a choisi le silence.",
        "La mobilisation a gagné Dole.",
        "Le mouvement a été suivi à Dole.",
        "Peu de monde en revanche à Dole.",
        "À Dole, pareil.",
        "Un peu plus tôt, à Dole, les soignants avaient ouvert le bal.",
        "Du côté de Dole, l'ambiance était bon enfant.",
    ],
)
def test_the_next_town_rallied_the_same_day(behind: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont défilé mardi à Guingamp contre la loi. {behind}"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Guingamp", "2023-03-07", "past"),
        ("Dole", "2023-03-07", "past"),
    }


@pytest.mark.parametrize(
    "behind",
    [
        "La ville de Dole a voté une motion.",
        "Le préfet de Dole a pris un arrêté.",
        "Les écoles de Dole étaient fermées.",
        "Les urgences de Dole ont été débordées.",
        "Le club de Dole n'a pas joué.",
        "L'hôpital de Dole a supprimé des lits.",
    ],
)
def test_what_else_is_told_of_a_next_town_is_no_rally(behind: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont défilé mardi à Guingamp contre la loi. {behind}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Guingamp", "2023-03-07", "-")}


@pytest.mark.parametrize(
    "behind", ["Les manifestants de Dole étaient 250.", "À Dole, le chiffre de 250 est avancé."]
)
def test_how_many_they_were_is_the_next_towns(behind: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont défilé mardi à Guingamp contre la loi. {behind}"

    assert counted_in(text, PUBLISHED, gazetteer) == {("Guingamp", 900, "-"), ("Dole", 250, "-")}


def test_a_next_town_does_as_the_first_is_called_to(gazetteer: Gazetteer) -> None:
    text = "Manif samedi à 14 h à Guingamp contre la loi. À Dole, pareil."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Guingamp", "2023-03-11", "14:00"),
        ("Dole", "2023-03-11", "14:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Mardi à Dole, des roses ont été déposées devant la mairie en hommage à Julie.",
        "Mardi à Dole, des chaussures rouges ont été posées devant la mairie contre les violences.",
        "Mardi à Dole, les étudiants ont voté le blocage puis manifesté contre la réforme.",
        "Mardi à Dole, la police a chargé les manifestants place Grévy.",
    ],
)
def test_what_was_done_there_is_over(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-07", "past")}


def test_a_week_said_beside_its_day_puts_nothing_off(gazetteer: Gazetteer) -> None:
    text = "La marche de Dole, prévue la semaine prochaine, partira mardi à 14 h de la mairie."

    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-14", "planned")}
