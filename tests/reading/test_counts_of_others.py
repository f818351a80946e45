"""Numbers that stand beside a crowd and are another's: a region's, a limit, a town's guests."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Fonction publique : la préfecture fait état de 2 300 manifestants jeudi à Limoges, "
            "la CGT de 5 000. Ils étaient un millier à Tulle et 350 à Guéret.",
            {
                ("Limoges", "attendance", 2300, "police"),
                ("Limoges", "attendance", 5000, "organisers"),
                ("Tulle", "attendance", 1000, "-"),
                ("Guéret", "attendance", 350, "-"),
            },
            id="what ends like 'on publie' takes nothing back",
        ),
        pytest.param(
            "Nous avons écrit que la marche de jeudi à Limoges avait réuni 2 300 personnes. Elles "
            "étaient 230.",
            {("Limoges", "attendance", 230, "-")},
            id="a paper takes back what it published",
        ),
    ],
)
def test_a_number_is_of_those_it_is_told_of(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
