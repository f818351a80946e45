"""How people tell how many they were, and who says it when it is said once for several."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Manif d'hier à Gap : je dirais 400, la police 250.",
            {("Gap", "attendance", 400, "-"), ("Gap", "attendance", 250, "police")},
            id="I should say",
        ),
        pytest.param(
            "Retour de la manif d'hier à Gap, 600 au doigt mouillé.",
            {("Gap", "attendance", 600, "-")},
            id="by a wet finger",
        ),
        pytest.param(
            "#NousToutes Gap hier : on attendait 200 personnes, on est 450.",
            {("Gap", "expected", 200, "organisers"), ("Gap", "attendance", 450, "-")},
            id="who came, beside who was awaited",
        ),
        pytest.param(
            "Bloquons tout à Gap hier, on était 300 place Grenette.",
            {("Gap", "attendance", 300, "-")},
            id="the name of a movement counts nobody",
        ),
        pytest.param(
            "Manif à Gap hier, 300 pers. selon la mairie, 900 version syndicats.",
            {("Gap", "attendance", 300, "-"), ("Gap", "attendance", 900, "organisers")},
            id="pers. is no end, and a version is somebody's",
        ),
        pytest.param(
            "Manif hier à Gap. Nous voulions être 1 000, dit Anne, nous sommes 600.",
            {("Gap", "attendance", 600, "-")},
            id="how many they wanted to be",
        ),
        pytest.param(
            "Youth for climate Gap : 900 dans la bonne humeur, hier.",
            {("Gap", "attendance", 900, "-")},
            id="a movement that is a title",
        ),
        pytest.param(
            "Manif d'hier à Gap : 900 selon la NR, 600 selon les keufs.",
            {("Gap", "attendance", 900, "press"), ("Gap", "attendance", 600, "police")},
            id="a daily by its letters",
        ),
        pytest.param(
            "Hier pour Gaza : +300 à Gap, 200 à Digne.",
            {("Gap", "attendance", 300, "-"), ("Digne-les-Bains", "attendance", 200, "-")},
            id="more than so many, by a sign",
        ),
        pytest.param(
            "420 personnes ont répondu présentes pour la marche de demain à Gap.",
            {("Gap", "going", 420, "-")},
            id="they answered that they come",
        ),
        pytest.param(
            "Pour mardi on est déjà 180 à avoir coché « j'y vais » pour la manif de Gap.",
            {("Gap", "going", 180, "-")},
            id="who has ticked is not there yet",
        ),
        pytest.param(
            "Hier à Gap, 250 « blouses blanches » ont défilé.",
            {("Gap", "attendance", 250, "-")},
            id="a name in quotes",
        ),
    ],
)
def test_a_post_tells_how_many_were_there(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Selon la préfecture, 900 personnes ont défilé hier à Gap et 250 à Digne, loin des "
            "3 000 et 600 annoncés par la CGT.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 3000, "organisers"),
                ("Digne-les-Bains", "attendance", 250, "police"),
                ("Digne-les-Bains", "attendance", 600, "organisers"),
            },
            id="far from what the others say, in order",
        ),
        pytest.param(
            "Gap hier, 900 personnes au rassemblement selon la CGT. De même source, ils étaient "
            "120 à Digne.",
            {
                ("Gap", "attendance", 900, "organisers"),
                ("Digne-les-Bains", "attendance", 120, "organisers"),
            },
            id="the same source",
        ),
        pytest.param(
            "Hier, 700 manifestants à Gap et 120 à Digne d'après la CFDT.",
            {
                ("Gap", "attendance", 700, "organisers"),
                ("Digne-les-Bains", "attendance", 120, "organisers"),
            },
            id="two in a row",
        ),
        pytest.param(
            "Chiffres du 7 mars : Gap 900 (police) / 2 000 (CGT), Digne 150 / 300.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 2000, "organisers"),
                ("Digne-les-Bains", "attendance", 150, "police"),
                ("Digne-les-Bains", "attendance", 300, "organisers"),
            },
            id="the same two behind a stroke",
        ),
        pytest.param(
            "Manif à Gap hier. Selon la CGT, ils étaient deux fois plus. À Digne, 200 personnes "
            "ont défilé.",
            {("Digne-les-Bains", "attendance", 200, "-")},
            id="twice as many is nobody's number",
        ),
        pytest.param(
            "Grève : 22 % de grévistes selon le ministère, 40 % selon la FSU. À Gap, 200 "
            "professeurs ont défilé hier.",
            {("Gap", "attendance", 200, "-")},
            id="who says the share of strikers",
        ),
        pytest.param(
            "Gap 900 (pol.) – 2 000 (synd.), Digne 400 (pol.) : la manif d'hier en chiffres.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 2000, "organisers"),
                ("Digne-les-Bains", "attendance", 400, "police"),
            },
            id="cut short in brackets",
        ),
        pytest.param(
            "Dans les Alpes, 1 700 manifestants ont été comptés hier par la préfecture, dont 900 à "
            "Gap et 600 à Digne.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Digne-les-Bains", "attendance", 600, "police"),
            },
            id="who counted the whole counted its shares",
        ),
        pytest.param(
            "Hier, la police a compté 900 personnes à Gap et 400 à Digne, des chiffres que la CGT "
            "porte à 2 000 et 1 100.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 2000, "organisers"),
                ("Digne-les-Bains", "attendance", 400, "police"),
                ("Digne-les-Bains", "attendance", 1100, "organisers"),
            },
            id="numbers that the others raise, in order",
        ),
        pytest.param(
            "À Gap et à Digne, hier, ils étaient respectivement 300 et 450 d'après la CGT.",
            {
                ("Gap", "attendance", 300, "organisers"),
                ("Digne-les-Bains", "attendance", 450, "organisers"),
            },
            id="each its own, by one",
        ),
        pytest.param(
            "Manifs du 7 mars (police/syndicats) : Gap 1500/3000, Digne 8k/12k.",
            {
                ("Gap", "attendance", 1500, "police"),
                ("Gap", "attendance", 3000, "organisers"),
                ("Digne-les-Bains", "attendance", 8000, "police"),
                ("Digne-les-Bains", "attendance", 12000, "organisers"),
            },
            id="a stroke without spaces, and whose the two are",
        ),
        pytest.param(
            "Hier à Gap et Digne, 900 et 250 personnes ont défilé selon la CGT.",
            {
                ("Gap", "attendance", 900, "organisers"),
                ("Digne-les-Bains", "attendance", 250, "organisers"),
            },
            id="two towns, two numbers",
        ),
        pytest.param(
            "Entre les 900 marcheurs de la préfecture et les 2 000 de la CGT, ils étaient 1 400 "
            "hier à Gap, comptés par nos soins.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 2000, "organisers"),
                ("Gap", "attendance", 1400, "press"),
            },
            id="between the ones of some and the ones of others",
        ),
        pytest.param(
            "Hier à Gap, 800 personnes selon la CGT (550 selon la préfecture) ont défilé, alors "
            "qu'elles étaient 3 500 le 7 mars.",
            {
                ("Gap", "attendance", 800, "organisers"),
                ("Gap", "attendance", 550, "police"),
                ("Gap", "attendance", 3500, "organisers"),
            },
            id="who speaks in a bracket says no other number",
        ),
        pytest.param(
            "Marche à Gap hier : la CGT parle de 900 personnes, la préfecture de 400, Actu Gap "
            "de 600.",
            {
                ("Gap", "attendance", 900, "organisers"),
                ("Gap", "attendance", 400, "police"),
                ("Gap", "attendance", 600, "press"),
            },
            id="the prefecture, of so many: a house no longer",
        ),
        pytest.param(
            "Retraites, chiffres préfecture, samedi : Gap 900, Pau 300.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Pau", "attendance", 300, "police"),
            },
            id="above a row",
        ),
        pytest.param(
            "Mobilisation de vendredi (comptage CGT) : 900 à Gap, 300 à Dax.",
            {("Gap", "attendance", 900, "organisers"), ("Dax", "attendance", 300, "organisers")},
            id="in a bracket above a row",
        ),
        pytest.param(
            "Manifs de vendredi : Gap 900, Dax 300, source préfecture.",
            {("Gap", "attendance", 900, "police"), ("Dax", "attendance", 300, "police")},
            id="behind a row",
        ),
        pytest.param(
            "La CGT a défilé vendredi : 900 à Gap, 300 à Dax.",
            {("Gap", "attendance", 900, "-"), ("Dax", "attendance", 300, "-")},
            id="who marched has counted nobody",
        ),
    ],
)
def test_who_is_named_once_says_several(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param(
            "Hier, mieux que le 7 mars : 900 manifestants à Gap (contre 700), selon la police.",
            {("2023-03-10", 900), ("2023-03-07", 700)},
            id="against so many on the day compared with",
        ),
        pytest.param(
            "À Gap, 600 manifestants hier ; la semaine précédente, ils étaient 900.",
            {("2023-03-10", 600), ("None", 900)},
            id="the week before",
        ),
        pytest.param(
            "Gap : 500 personnes à la manif d'hier, elles étaient 2 000 au plus fort de l'hiver.",
            {("2023-03-10", 500)},
            id="a day nobody can tell",
        ),
    ],
)
def test_another_days_number_is_told_apart(
    gazetteer: Gazetteer, text: str, counted: set[tuple[str, int]]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert {(str(claim.date), one.low) for claim in found for one in claim.figures} == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param(
            "Belle mobilisation mardi. Gap 900, Dax 1 300.",
            {("2023-03-07", 900), ("2023-03-07", 1300)},
            id="a row",
        ),
        pytest.param(
            "Jeudi, contre les fermetures de classes. Gap : 400. Dax : 150.",
            {("2023-03-09", 400), ("2023-03-09", 150)},
            id="below a day",
        ),
        pytest.param(
            "Retraites : à Gap, 400 manifestants jeudi.", {("2023-03-09", 400)}, id="behind people"
        ),
        pytest.param(
            "Au 1er mars des salaires, grève et colère. À la manif du 1er mars de Gap, 200.",
            {("2023-03-01", 200)},
            id="a day of the month",
        ),
        pytest.param(
            "Qui vient mardi ? Inscrits aux cars de la manif : Gap 90, Dax 130.",
            {("2023-03-14", 90), ("2023-03-14", 130)},
            id="who is down for a car comes",
        ),
    ],
)
def test_a_crowd_beside_a_bare_weekday_was_there(
    gazetteer: Gazetteer, text: str, counted: set[tuple[str, int]]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert {(str(claim.date), one.low) for claim in found for one in claim.figures} == counted


def test_two_numbers_with_a_stroke_before_people_are_a_range(gazetteer: Gazetteer) -> None:
    (claim,) = read("Manif à Gap hier, 300/400 personnes", PUBLISHED, gazetteer).claims

    assert [(figure.low, figure.high) for figure in claim.figures] == [(300, 400)]


@pytest.mark.parametrize(
    "behind",
    [
        "Le 7 mars, ils étaient 1 500.",
        "Le défilé de mardi avait réuni 1 500 personnes.",
        "Mardi, la manifestation de Gap avait réuni 1 500 personnes.",
    ],
)
def test_an_earlier_day_is_not_that_of_an_undated_crowd(gazetteer: Gazetteer, behind: str) -> None:
    text = f"Manif à Gap : 800 personnes selon la police. {behind}"

    found = read(text, PUBLISHED, gazetteer).claims

    counted = {(str(claim.date), figure.low) for claim in found for figure in claim.figures}
    assert counted == {("None", 800), ("2023-03-07", 1500)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Selon la police, ils étaient 900, et les gilets jaunes avancent, eux, celui de 1 500.",
            {(900, "police"), (1500, "organisers")},
        ),
        (
            "La préfecture avance le chiffre de 900, les opposants celui de 1 500.",
            {(900, "police"), (1500, "organisers")},
        ),
        (
            "Les autorités évoquent 900 personnes, chiffre contesté par la CGT qui parle de 1 500.",
            {(900, "police"), (1500, "organisers")},
        ),
        (
            "1 500 personnes selon la CGT, beaucoup moins selon la police qui en a compté 900.",
            {(900, "police"), (1500, "organisers")},
        ),
        (
            "Selon Anne Roy, notre correspondante sur place, le cortège rassemblait 350 personnes.",
            {(350, "press")},
        ),
        (
            "1 500 personnes, selon une estimation de la police, 2 000 selon les agriculteurs.",
            {(1500, "police"), (2000, "organisers")},
        ),
    ],
    ids=[
        "they, for their part",
        "that of",
        "a number disputed",
        "who counted fewer",
        "what who is named does",
        "those who marched",
    ],
)
def test_who_else_says_a_number(
    gazetteer: Gazetteer, text: str, said: set[tuple[int, str]]
) -> None:
    found = figures_in(f"La mobilisation a grandi samedi à Gap. {text}", gazetteer)
    assert {(low, by) for _, _, low, by in found} == said


@pytest.mark.parametrize(
    "beside",
    [
        "Un service d'ordre d'une cinquantaine de personnes avait été prévu.",
        "Des élus de Cluny et de Decize étaient présents.",
        "« On est venus de Cluny », explique une retraitée.",
        "Le député du Jura salue un succès, qu'on retiendra.",
    ],
)
@pytest.mark.parametrize("by", ["selon", "d'après"])
def test_the_crowd_a_report_opens_with_is_of_its_town(
    gazetteer: Gazetteer, beside: str, by: str
) -> None:
    text = (
        f"900 personnes {by} la préfecture, 1 500 {by} les organisateurs  : un succès. {beside} "
        "Les manifestants étaient venus nombreux cet après-midi dans les rues de Gap."
    )

    assert figures_in(text, gazetteer) == {
        ("Gap", "attendance", 900, "police"),
        ("Gap", "attendance", 1500, "organisers"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Le préfet interdit la marche du collectif Bas les masques 66 à Gap, samedi 18 mars.",
        "Les opposants marchent samedi 18 mars à Gap, prévient Alternatiba 26, qui les réunit.",
        "Rassemblement samedi 18 mars à 14 h à Gap, à l'appel du Collectif Urgence climat 38.",
    ],
)
def test_the_number_of_a_name_counts_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == set()


@pytest.mark.parametrize(
    ("beside", "figures"),
    [
        ("Les gilets jaunes, une centaine, marchaient en queue de cortège.", set()),
        ("Les lycéens, une centaine, ouvraient la marche.", set()),
        ("À Apt, une vingtaine de salariés débrayaient pour leurs salaires.", set()),
        ("À Apt, une vingtaine de salariés de l'usine ont débrayé.", set()),
        (
            "À Apt, la zone industrielle a été bloquée dès 5 h par 80 salariés.",
            {("Apt", "attendance", 80, "-")},
        ),
        (
            "À Apt, la gare a été bloquée vers 11 h 30 par 80 salariés.",
            {("Apt", "attendance", 80, "-")},
        ),
    ],
)
def test_who_is_counted_beside_a_march(
    gazetteer: Gazetteer, beside: str, figures: set[tuple[str, str, int, str]]
) -> None:
    """Who walks ahead is some of the crowd, who stops work is none; who blocks a road is one."""
    text = f"Hier, 900 personnes ont défilé à Gap. {beside}"
    assert figures_in(text, gazetteer) == {("Gap", "attendance", 900, "-"), *figures}
    assert {name for name, *_ in figures} | {"Gap"} == {
        claim.place.name for claim in read(text, PUBLISHED, gazetteer).claims if claim.place
    }


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Les organisateurs espéraient 900 personnes ; ils n'étaient que 300 hier à Gap.",
            {("Gap", "expected", 900, "organisers"), ("Gap", "attendance", 300, "-")},
        ),
        (
            (
                "Hier, 300 manifestants à Gap, 80 à Digne selon la police, respectivement 600 et "
                "400 selon la CGT."
            ),
            {
                ("Gap", "attendance", 300, "-"),
                ("Gap", "attendance", 600, "organisers"),
                ("Digne-les-Bains", "attendance", 80, "police"),
                ("Digne-les-Bains", "attendance", 400, "organisers"),
            },
        ),
    ],
)
def test_numbers_before_and_behind_their_towns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    """Who was awaited before the town is named, and numbers told in order to two towns."""
    found = figures_in(text, gazetteer)
    assert {one for one in found if one[:3] != ("Gap", "attendance", 300)} == {
        one for one in figures if one[:3] != ("Gap", "attendance", 300)
    }
