"""What is read right alone is read so beside another rally."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday
GAP = "900 personnes ont défilé le 2 mars à Gap contre la loi."
SAID, DONE = ("Gap", "2024-03-02", "-"), ("Gap", 900, "-")


@pytest.mark.parametrize("between", [" ", "\n\n"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Manif pour le climat : J-10 à Dole, J-19 à Pau.",
            {("Dole", "2024-03-16", "-"), ("Pau", "2024-03-25", "-")},
        ),
        (
            "Deux manifs pour le climat : Dole à 15 h et Pau à 16 h 30. Tout cela vendredi.",
            {("Dole", "2024-03-08", "15:00"), ("Pau", "2024-03-08", "16:30")},
        ),
        (
            "Manifs pour le climat : vendredi Dole, samedi Pau. Toujours à 18 h, mairie.",
            {("Dole", "2024-03-08", "18:00"), ("Pau", "2024-03-09", "18:00")},
        ),
    ],
)
def test_calls(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]], between: str
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
    assert said_in(GAP + between + text, PUBLISHED, gazetteer) == {SAID, *said}


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_three_towns_at_the_head(gazetteer: Gazetteer, between: str) -> None:
    text = "Dole, Pau, Dax : mardi, ils étaient respectivement 600, 250 et 80 à manifester."
    told = {("Dole", 600, "-"), ("Pau", 250, "-"), ("Dax", 80, "-")}
    assert counted_in(GAP + between + text, PUBLISHED, gazetteer) == {DONE, *told}
    assert {day for town, day, _ in said_in(GAP + between + text, PUBLISHED, gazetteer)} == {
        "2024-03-02",
        "2024-03-05",
    }


def test_a_day_in_numbers_beside_its_countdown(gazetteer: Gazetteer) -> None:
    text = "J-10 ! Manif pour le climat le 16 mars à Dole."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2024-03-16", "-")}
