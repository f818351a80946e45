"""One town's crowds day by day (rules 9, 11 and 12)."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, crowds_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    "text",
    [
        "Ils étaient 300 lundi à Dole, 400 mardi, 500 hier.",
        "On était 300 lundi à Dole, 400 mardi et 500 hier !",
        "Les manifestants étaient 300 lundi, 400 mardi, 500 hier à Dole.",
        "À Dole, la mobilisation grossit : 300 lundi, 400 mardi, 500 hier.",
        "300 lundi, 400 mardi, 500 hier : à Dole on ne lâche rien contre la réforme.",
        "Mobilisation à Dole : lundi 300, mardi 400, hier 500.",
        "À Dole : 300 personnes lundi, 400 mardi, 500 hier.",
    ],
)
def test_each_day_has_its_crowd(text: str, gazetteer: Gazetteer) -> None:
    assert crowds_in(text, PUBLISHED, gazetteer) == [
        ("Dole", "2023-03-06", 300),
        ("Dole", "2023-03-07", 400),
        ("Dole", "2023-03-08", 500),
    ]


def test_a_number_that_grew_has_both_its_days(gazetteer: Gazetteer) -> None:
    text = "De 300 lundi, ils sont passés à 1 400 mardi à Dole."

    assert crowds_in(text, PUBLISHED, gazetteer) == [
        ("Dole", "2023-03-06", 300),
        ("Dole", "2023-03-07", 1400),
    ]


def test_days_of_two_towns_stay_apart(gazetteer: Gazetteer) -> None:
    text = "Ils étaient 300 lundi à Dole, 400 mardi à Gray."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Dole", 300, "-"), ("Gray", 400, "-")}
