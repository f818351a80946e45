"""A next town said shortly behind another town's crowd (rules 1, 7 and 9)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
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


def test_a_number_stays_with_its_town(gazetteer: Gazetteer) -> None:
    text = (
        "900 personnes ont défilé mardi à Guingamp contre la loi. Les manifestants de Dole étaient "
        "250."
    )

    assert said_in(text, PUBLISHED, gazetteer) >= {("Guingamp", "2023-03-07", "-")}
