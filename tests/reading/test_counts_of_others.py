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
        pytest.param(
            "Samedi, 400 personnes ont défilé à Sens contre la vie chère. La préfecture avait "
            "autorisé un maximum de 1 000 personnes.",
            {("Sens", "attendance", 400, "-")},
            id="so many were allowed",
        ),
        pytest.param(
            "Samedi, 400 personnes ont défilé à Sens contre la fermeture de l'usine. 90 "
            "commerçants ont baissé le rideau.",
            {("Sens", "attendance", 400, "-")},
            id="who shut their shops",
        ),
        pytest.param(
            "Samedi, 90 commerçants ont défilé à Sens contre la fermeture de l'usine.",
            {("Sens", "attendance", 90, "-")},
            id="shopkeepers who marched",
        ),
        pytest.param(
            "30 000 personnes selon la police samedi à Paris pour la marche contre la vie chère, à "
            "laquelle ont pris part 600 Tourangeaux venus en 12 bus.",
            {("Paris", "attendance", 30000, "police")},
            id="those of one town among them",
        ),
        pytest.param(
            "Samedi, une marche contre la vie chère à laquelle ont participé 600 enseignants a "
            "traversé Tours.",
            {("Tours", "attendance", 600, "-")},
            id="all who took part",
        ),
        pytest.param(
            "Quelque 2 000 personnes ont participé samedi aux blocages en Haute-Loire, dont 600 au "
            "rond-point de Lachamp, à Brives-Charensac.",
            {("Brives-Charensac", "attendance", 600, "-")},
            id="a roundabout's share of a département",
        ),
        pytest.param(
            "Quelque 2 000 personnes ont manifesté samedi au Puy-en-Velay, dont une centaine de "
            "salariés de Brioude.",
            {("Le Puy-en-Velay", "attendance", 2000, "-")},
            id="where some come from",
        ),
        pytest.param(
            "Jeudi, 400 salariés sur 2 000 ont débrayé et manifesté à Troyes contre la fermeture.",
            {("Troyes", "attendance", 400, "-")},
            id="who stopped work and marched",
        ),
        pytest.param(
            "Jeudi, 400 salariés sur 2 000 ont débrayé chez Michelin à Troyes, avant une marche.",
            set(),
            id="who only stopped work",
        ),
        pytest.param(
            "Samedi, la mobilisation contre la réforme s'est maintenue à Béziers : 650 "
            "manifestants, selon la police.",
            {("Béziers", "attendance", 650, "police")},
            id="as many came as before",
        ),
        pytest.param(
            "La manifestation est maintenue samedi 18 à Béziers : 650 manifestants attendus.",
            {("Béziers", "expected", 650, "-")},
            id="a date that is kept",
        ),
    ],
)
def test_a_number_is_of_those_it_is_told_of(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Agriculteurs : ils seront 200 demain à Strasbourg devant le Parlement européen.",
            {("Strasbourg", "expected", 200, "-")},
            id="tomorrow",
        ),
        pytest.param(
            "Agriculteurs : ils étaient 200 hier à Strasbourg devant le Parlement européen.",
            {("Strasbourg", "attendance", 200, "-")},
            id="yesterday",
        ),
        pytest.param(
            "Marche pour le climat samedi 18 à 14h à Colmar. 250 ont répondu qu'ils participaient.",
            {("Colmar", "going", 250, "-")},
            id="who answered",
        ),
        pytest.param(
            "Samedi 18, les renseignements territoriaux tablent sur 300 manifestants à Quimper, "
            "200 à 300 à Béziers.",
            {
                ("Quimper", "expected", 300, "police"),
                ("Béziers", "expected", 200, "police"),
            },
            id="two towns that one awaits",
        ),
    ],
)
def test_who_is_to_come_is_told_from_who_came(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
