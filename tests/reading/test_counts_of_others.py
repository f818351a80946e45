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
        pytest.param(
            "« Nous sommes 1 200 ce samedi à Dax contre la réforme, et 3 000 dans toute "
            "l'Aquitaine », affirme la CGT.",
            {("Dax", "attendance", 1200, "organisers")},
            id="all of a region",
        ),
        pytest.param(
            "Samedi on était 180 à Vannes et 900 en Bretagne contre la réforme des retraites",
            {("Vannes", "attendance", 180, "-")},
            id="a region behind a town",
        ),
        pytest.param(
            "Retraites : 700 personnes samedi à Gap, 250 à Briançon, soit 950 dans le département.",
            {("Gap", "attendance", 700, "-"), ("Briançon", "attendance", 250, "-")},
            id="their sum",
        ),
        pytest.param(
            "Retraites : 60 élèves et 40 profs samedi à Gap, soit 100 manifestants.",
            {
                ("Gap", "attendance", 40, "-"),
                ("Gap", "attendance", 100, "-"),
            },
            id="the sum of one town",
        ),
    ],
)
def test_a_number_is_of_those_it_is_told_of(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
