"""Crowds and what stands right beside them: how many more, which account counts."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Pass sanitaire, samedi. À Perpignan : 3 800 (- 700). À Béziers : 1 300 (+ 100).",
            {("Perpignan", "attendance", 3800, "-"), ("Béziers", "attendance", 1300, "-")},
            id="so many fewer, so many more",
        ),
        pytest.param(
            "Retraites, samedi :\n- Metz : 4 200 (−200)\n- Nancy : 3 500 (+1 150)\n"
            "- Toul : 200 (=)",
            {
                ("Metz", "attendance", 4200, "-"),
                ("Nancy", "attendance", 3500, "-"),
                ("Toul", "attendance", 200, "-"),
            },
            id="in rows",
        ),
        pytest.param(
            "Retraites. Samedi, 1 800 manifestants au Mans (+ 200), 500 à Laval (- 50).",
            {("Le Mans", "attendance", 1800, "-"), ("Laval", "attendance", 500, "-")},
            id="behind the town",
        ),
        pytest.param(
            "Retraites. Samedi, 1 800 manifestants au Mans (2 500 le 7 mars).",
            {("Le Mans", "attendance", 1800, "-"), ("Le Mans", "attendance", 2500, "-")},
            id="what was counted before is a crowd",
        ),
    ],
)
def test_how_many_more_is_no_crowd(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
