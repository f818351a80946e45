"""Round-ups of several towns: each keeps its own day, hour, number and fate."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.reading.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2024-03-15T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Hier, on a manifesté contre l'austérité\n"
            "• Tours. 300 manifestants à 10 h. La caserne a fermé en 2009.\n"
            "• Niort. 120 manifestants à 14 h.",
            {("Tours", "2024-03-14", "10:00"), ("Niort", "2024-03-14", "14:00")},
            id="years gone that an item looks back at are its own",
        ),
        pytest.param(
            "Hier, on a manifesté contre l'austérité\n"
            "Tours. 300 manifestants devant la fontaine, offerte en 1987.\n"
            "Niort. 120 manifestants à 14 h.",
            {("Tours", "2024-03-14", "-"), ("Niort", "2024-03-14", "14:00")},
            id="the year of a thing behind a comma dates no rally",
        ),
        pytest.param(
            "Hier, on a manifesté contre l'austérité\nUn jeudi gris, et une marche de plus.\n"
            "Niort. La marche a eu lieu mardi.\nTours. La marche a réuni du monde.",
            {("Niort", "2024-03-12", "-"), ("Tours", "2024-03-14", "-")},
            id="a day like others is no day said",
        ),
    ],
)
def test_a_day_holds_for_its_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Hier, on a défilé à Niort contre l'austérité. La SNCF a encore reporté la pose des "
            "rails.",
            ["Niort past"],
            id="what is put off is something else",
        ),
    ],
)
def test_fates(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns
