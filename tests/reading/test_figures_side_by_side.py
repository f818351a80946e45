"""Figures that stand near one another: clicks without a comma, a petition's, another day's sum."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import crowds_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "20 000 personnes au Trocadéro à Paris samedi, d'après la préfecture de police ; elles "
            "étaient 2 000 à Marseille et 600 à Nice.",
            {
                ("Paris", "attendance", 20000, "police"),
                ("Marseille", "attendance", 2000, "-"),
                ("Nice", "attendance", 600, "-"),
            },
            id="a place within a town of the row",
        ),
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
            "Une soixantaine d'agriculteurs de la FDSEA et des JA ont déversé du fumier devant la "
            "Dreal samedi à Poitiers. Le Mercosur, c'est 99 000 tonnes de bœuf.",
            {("Poitiers", "attendance", 60, "-")},
            id="farmers of two unions",
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
            "Manif contre la réforme samedi à Dax, au moins 700 ! La pref en annonce 600.",
            {("Dax", "attendance", 700, "-"), ("Dax", "attendance", 600, "police")},
            id="a bare crowd that the police counted too",
        ),
        pytest.param(
            "Manif contre la réforme samedi 18 à Dax, place 12. La police bloque 3 rues.",
            set(),
            id="a number the police say nothing of",
        ),
        pytest.param(
            "Vélorution de Troyes samedi : 200 cyclistes au départ de la gare pour des pistes.",
            {("Troyes", "attendance", 200, "-")},
            id="who rode",
        ),
        pytest.param(
            "Merci aux 700 manifestants samedi à Dijon et aux 1 100 à Dax pour l'hôpital !",
            {("Dijon", "attendance", 700, "-"), ("Dax", "attendance", 1100, "-")},
            id="thanks to both",
        ),
        pytest.param(
            "Environ 250 habitants, élus et cheminots (180 selon les gendarmes) se sont rassemblés "
            "samedi à Ussel contre la fermeture.",
            {("Ussel", "attendance", 250, "-"), ("Ussel", "attendance", 180, "police")},
            id="inhabitants, behind a bracket",
        ),
        pytest.param(
            "Environ 250 habitants, élus, cheminots se sont rassemblés samedi à Ussel.",
            {("Ussel", "attendance", 250, "-")},
            id="inhabitants and others, by commas",
        ),
        pytest.param(
            "Samedi à Ussel, 90 personnes ont défilé. La commune compte 9 800 habitants (9 500 "
            "selon l'Insee).",
            {("Ussel", "attendance", 90, "-")},
            id="who live there",
        ),
        pytest.param(
            "Hier contre le 49.3 on était 300 à Dijon et 100 à Nantes, on sera plus samedi !",
            {("Dijon", "attendance", 300, "-"), ("Nantes", "attendance", 100, "-")},
            id="and we shall be more",
        ),
        pytest.param(
            "Hier contre le 49.3 on était 300 à Dijon, on sera plus samedi à Nantes !",
            {("Dijon", "attendance", 300, "-")},
            id="elsewhere we shall be more",
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


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "Passe vaccinal : 38 000 manifestants en France (54 000 samedi dernier). À Bordeaux "
            "ils étaient 900 ; à Bayonne 450.",
            [("Bayonne", "None", 450), ("Bordeaux", "None", 900)],
            id="the day the country is compared with",
        ),
        pytest.param(
            "Passe vaccinal : 900 manifestants samedi à Bordeaux (1 200 le 4 mars).",
            [("Bordeaux", "2023-03-04", 1200), ("Bordeaux", "2023-03-11", 900)],
            id="the day a town is compared with",
        ),
    ],
)
def test_a_countrys_other_day_is_no_towns(
    gazetteer: Gazetteer, text: str, crowds: list[tuple[str, str, int]]
) -> None:
    assert crowds_in(text, PUBLISHED, gazetteer) == crowds
