"""Figures that stand near one another: clicks without a comma, a petition's, another day's sum."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Marche samedi 18 à 14 h à Rennes contre la loi. 1,4k intéressées 320 participantes",
            {("Rennes", "interested", 1400, "-"), ("Rennes", "going", 320, "-")},
            id="clicks without a comma",
        ),
        pytest.param(
            "Marche samedi 18 à 14 h à Rennes contre la réforme. Participent 86 · Intéressés 241",
            {("Rennes", "going", 86, "-"), ("Rennes", "interested", 241, "-")},
            id="words before their numbers",
        ),
    ],
)
def test_each_figure_is_read_for_itself(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
