"""Figures that stand near one another: clicks without a comma, a petition's, another day's sum."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Samedi on était 150 à Orléans contre la chasse. La pétition a dépassé les 100 000.",
            {("Orléans", "attendance", 150, "-")},
            id="who signed",
        ),
        pytest.param(
            "Samedi on était 150 à Orléans contre la chasse. On a dépassé les 9 000 sur la "
            "pétition !",
            {("Orléans", "attendance", 150, "-")},
            id="who signed with us",
        ),
        pytest.param(
            "Samedi à Orléans contre la chasse, on a dépassé les 9 000 !",
            {("Orléans", "attendance", 9000, "-")},
            id="so many we were",
        ),
        pytest.param(
            "À Quimper on était 300 soignants devant l'hôpital samedi. La direction a compté 80 "
            "grévistes.",
            {("Quimper", "attendance", 300, "-")},
            id="strikers the employer counts",
        ),
        pytest.param(
            "Samedi, 300 agents ont manifesté à Niort. La mairie compte 90 grévistes, la CGT 160.",
            {("Niort", "attendance", 300, "-")},
            id="strikers two count",
        ),
        pytest.param(
            "Samedi, la CGT a compté 300 grévistes dans les rues de Niort.",
            {("Niort", "attendance", 300, "organisers")},
            id="strikers who marched",
        ),
        pytest.param(
            "Samedi à Ussel, 90 personnes ont défilé. La commune compte 9 800 habitants (9 500 "
            "selon l'Insee).",
            {("Ussel", "attendance", 90, "-")},
            id="who live there",
        ),
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
