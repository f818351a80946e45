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


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Retraites. Samedi, ils étaient 300 à Pau, 200 à Dax, 120 à Gap, à chaque fois selon "
            "la police.",
            {
                ("Pau", "attendance", 300, "police"),
                ("Dax", "attendance", 200, "police"),
                ("Gap", "attendance", 120, "police"),
            },
            id="each time by the police",
        ),
        pytest.param(
            "Samedi contre la réforme : 900 manifestants à Pau selon la CGT (700 pour la police), "
            "300 à Dax, 200 à Gap et 120 à Agen selon nos comptages.",
            {
                ("Pau", "attendance", 900, "organisers"),
                ("Pau", "attendance", 700, "police"),
                ("Dax", "attendance", 300, "press"),
                ("Gap", "attendance", 200, "press"),
                ("Agen", "attendance", 120, "press"),
            },
            id="our counts are of several",
        ),
        pytest.param(
            "450 personnes samedi à Pau contre la réforme selon la @CGT, 300 selon les RT",
            {("Pau", "attendance", 450, "organisers"), ("Pau", "attendance", 300, "police")},
            id="an account behind its article, the police's short name",
        ),
        pytest.param(
            "450 personnes samedi à Pau contre la réforme (via @BFMTV)",
            {("Pau", "attendance", 450, "press")},
            id="by way of an account",
        ),
        pytest.param(
            "450 personnes samedi à Pau contre la réforme svp RT",
            {("Pau", "attendance", 450, "-")},
            id="who asks to be passed on",
        ),
        pytest.param(
            "À Rouen samedi on était 800 contre les violences. La pref 76 dit 450.",
            {("Rouen", "attendance", 800, "-"), ("Rouen", "attendance", 450, "police")},
            id="where the police are",
        ),
        pytest.param(
            "À Rouen samedi contre les violences : police 76, CGT 120.",
            {("Rouen", "attendance", 76, "police"), ("Rouen", "attendance", 120, "organisers")},
            id="so many by the police",
        ),
        pytest.param(
            "Samedi, 250 000 personnes en France selon les organisateurs, dont 120 000 à Paris. La "
            "préfecture de police a compté 47 000 manifestants.",
            {
                ("Paris", "attendance", 120000, "organisers"),
                ("Paris", "attendance", 47000, "police"),
            },
            id="Paris's own police",
        ),
        pytest.param(
            "Samedi, 250 000 personnes en France selon les organisateurs, dont 120 000 à Paris. Le "
            "ministère a compté 87 000 manifestants.",
            {("Paris", "attendance", 120000, "organisers")},
            id="the country's ministry",
        ),
    ],
)
def test_who_counts_is_told_beside_the_number(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À Bourges, 6 300 personnes ont défilé samedi selon la préfecture du Cher, dont 500 à "
            "l'intérieur du périmètre interdit.",
            {("Bourges", "attendance", 6300, "police")},
            id="some of them within",
        ),
        pytest.param(
            "Samedi, 6 300 personnes ont défilé dans le Cher selon la préfecture, dont 500 à "
            "Vierzon.",
            {("Vierzon", "attendance", 500, "police")},
            id="a town's share",
        ),
        pytest.param(
            "Samedi, 900 personnes ont manifesté à Lille contre les violences. Une voiture de "
            "police a été attaquée en marge du cortège par une trentaine de personnes.",
            {("Lille", "attendance", 900, "-")},
            id="who attacked a car",
        ),
        pytest.param(
            "Marche des fiertés samedi à Niort : on espérait 200 personnes, vous étiez 500 !",
            {("Niort", "expected", 200, "-"), ("Niort", "attendance", 500, "-")},
            id="hoped for, and came",
        ),
        pytest.param(
            "Marche des fiertés samedi à Niort : 500 personnes. Et dire qu'en 2016 on était 45...",
            {("Niort", "attendance", 500, "-")},
            id="years ago",
        ),
        pytest.param(
            "Marche des fiertés samedi à Niort : 500 personnes. Et dire qu'hier on était 45...",
            {("Niort", "attendance", 500, "-"), ("Niort", "attendance", 45, "-")},
            id="yesterday",
        ),
    ],
)
def test_some_of_them_and_those_of_another_day(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
