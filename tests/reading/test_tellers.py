"""Who tells a number, by where he stands beside it and what he is called."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Hier à Niort, 1 200 personnes d'après un pointage de l'UD CGT, 640 au clicker du "
            "commissariat.",
            {("attendance", 1200, "organisers"), ("attendance", 640, "police")},
            id="what he counts with",
        ),
        pytest.param(
            "Manif à Niort hier. Ils étaient 800, tonne le porte-voix du comité. 410, murmure "
            "un képi.",
            {("attendance", 800, "organisers"), ("attendance", 410, "police")},
            id="any verb behind a number",
        ),
        pytest.param(
            "Hier à Niort : 900 (SNUipp 79), 600 (PP), 700 (NR).",
            {
                ("attendance", 900, "organisers"),
                ("attendance", 600, "police"),
                ("attendance", 700, "press"),
            },
            id="letters in brackets",
        ),
        pytest.param(
            "Marche hier à Niort, 300 femmes comptées une à une par une huissière.",
            {("attendance", 300, "independent")},
            id="whom they pay to count",
        ),
        pytest.param(
            "Marche hier à Niort, 350 personnes, chiffre fourni par la DDSP.",
            {("attendance", 350, "police")},
            id="a figure and whose it is",
        ),
        pytest.param(
            "Marche pour le climat hier à Niort. Un bénévole les a comptés sur le pont : 160.",
            {("attendance", 160, "organisers")},
            id="who counted them, before a colon",
        ),
        pytest.param(
            "Marche pour le climat à Niort hier : 900. Source, la CFTC.",
            {("attendance", 900, "organisers")},
            id="a source in the sentence behind",
        ),
        pytest.param(
            "Marche pour le climat à Niort hier : 900 personnes. La source ? Les gendarmes.",
            {("attendance", 900, "police")},
            id="a source that is asked for",
        ),
        pytest.param(
            "Marche pour le climat hier à Niort. Orgas = 2000. Police = 900.",
            {("attendance", 2000, "organisers"), ("attendance", 900, "police")},
            id="a round thousand that somebody says is no year",
        ),
    ],
)
def test_a_teller_is_heard_whatever_he_is_called(
    text: str, figures: set[tuple[str, int, str]], gazetteer: Gazetteer
) -> None:
    said = figures_in(text, gazetteer)

    assert {("Niort", *figure) for figure in figures} == said


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marche hier à Niort : 220 personnes, selon un éleveur.", id="a farmer"),
        pytest.param(
            "Marche hier à Niort : 220 personnes, selon la voisine d'un gendarme.", id="a neighbour"
        ),
        pytest.param(
            "Marche hier à Niort : 220 personnes, dit le maire, venu avec le collectif.",
            id="a mayor",
        ),
        pytest.param("Marche hier à Niort : 220 AVS, sous la pluie.", id="the counted, by letters"),
        pytest.param(
            "Hier à Niort, 220 personnes ont marché pour le climat « sans savoir qui viendrait », "
            "sourit la présidente du comité.",
            id="a quote that tells of something else",
        ),
    ],
)
def test_who_was_only_by_is_on_no_side(text: str, gazetteer: Gazetteer) -> None:
    said = figures_in(text, gazetteer)

    assert said == {("Niort", "attendance", 220, "-")}


def test_who_has_ticked_a_list_is_no_town(gazetteer: Gazetteer) -> None:
    said = figures_in("Marche hier à Niort. Le comité en a pointé 112.", gazetteer)

    assert said == {("Niort", "attendance", 112, "organisers")}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À Niort, selon les syndicats, ils étaient près de 900 manifestants, et selon la "
            "préfecture, ils étaient 350.",
            {("Niort", 900, "organisers"), ("Niort", 350, "police")},
            id="each said before its number",
        ),
        pytest.param(
            "Le ministère de l'Intérieur a compté 30 000 manifestants vendredi en France. Dans le "
            "détail, ils étaient 2 600 à Dole et 1 400 à Auch.",
            {("Dole", 2600, "police"), ("Auch", 1400, "police")},
            id="the shares of a whole",
        ),
        pytest.param(
            "Près de 150 habitants se sont réunis vendredi à Auch, devant la maternité, pour "
            "réclamer au ministre le maintien du service et un poste de plus, a constaté un "
            "correspondant de l'AFP.",
            {("Auch", 150, "press")},
            id="far behind it, who was there to see",
        ),
        pytest.param(
            "Vendredi à Dole, 150 habitants ont répondu à l'invitation du comité et défilé.",
            {("Dole", 150, "-")},
            id="an invitation of somebody",
        ),
    ],
)
def test_who_says_a_number_of_a_report(
    text: str, figures: set[tuple[str, int, str]], gazetteer: Gazetteer
) -> None:
    said = figures_in(text, gazetteer)

    assert said == {(town, "attendance", low, who) for town, low, who in figures}


@pytest.mark.parametrize(
    "who",
    [
        "Anne Roy, secrétaire générale de l'union départementale FO",
        "Anne Roy, porte-parole de la FSU",
        "Luc Roy, représentant du syndicat",
    ],
)
def test_a_named_person_of_a_union_says_how_many_there_were(who: str, gazetteer: Gazetteer) -> None:
    text = f"Hier, selon {who}, il y a eu 700 manifestants à Niort et 120 à Melle."

    assert figures_in(text, gazetteer) == {
        ("Niort", "attendance", 700, "organisers"),
        ("Melle", "attendance", 120, "organisers"),
    }


@pytest.mark.parametrize("most", ["surtout", "majoritairement", "principalement"])
def test_who_mostly_came_tells_no_number(most: str, gazetteer: Gazetteer) -> None:
    text = f"Samedi à Lyon, 150 personnes, {most} des militants de la FSU, ont manifesté."

    assert figures_in(text, gazetteer) == {("Lyon", "attendance", 150, "-")}


@pytest.mark.parametrize(
    "told",
    [
        "Bataille de chiffres : 600 manifestants contre le budget pour la police, 900 pour la CGT.",
        "La police a compté 600 manifestants. Force ouvrière en a compté 900.",
        "Force ouvrière et la police ont leurs chiffres : 900 pour l'une, 600 selon la police.",
        "600 personnes selon la police, 900 (comptage militant).",
        "La police a compté 600 personnes, le collectif 900.",
        "Les estimations vont de 600 (police) à 900 (organisateurs).",
        "900 cgt / 600 flics",
        "600 selon la compagnie de gendarmerie, 900 selon Urgence Palestine.",
    ],
)
def test_two_tell_their_numbers_in_other_words(gazetteer: Gazetteer, told: str) -> None:
    figures = figures_in(f"Hier, on manifestait à Niort. {told}", gazetteer)

    assert ("Niort", "attendance", 600, "police") in figures
    assert ("Niort", "attendance", 900, "organisers") in figures


@pytest.mark.parametrize(
    "told",
    [
        "Selon la police, 600 à Niort et 400 à Gap. La CGT en annonce respectivement 900 et 700.",
        "La police a compté 600 personnes à Niort et 400 à Gap, la CGT respectivement 900 et 700.",
        "Selon la police, 600 personnes à Niort et 400 à Gap, du côté de la CGT 900 et 700.",
    ],
)
def test_one_tells_the_numbers_of_several_towns_in_turn(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(f"Hier, on manifestait contre le budget. {told}", gazetteer) == {
        ("Niort", "attendance", 600, "police"),
        ("Niort", "attendance", 900, "organisers"),
        ("Gap", "attendance", 400, "police"),
        ("Gap", "attendance", 700, "organisers"),
    }


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Nombre de manifestants selon la CGT : Niort, 900 ; Gap, 700.", "organisers"),
        ("Comptages (police) : Niort 900, Gap 700.", "police"),
        ("La CGT a compté au passage, devant la mairie : Niort 900, Gap 700.", "organisers"),
        ("\nNiort ... 900\nGap ... 700", "-"),
        ("\n\nNiort\n900 personnes selon la CGT\n\nGap\n700 personnes selon FO", "organisers"),
        ("Entre Niort (900, police) et Gap (700, police), on a manifesté.", "police"),
        ("\nNiort \u25b6\ufe0f 900\nGap \u25b6\ufe0f 700", "-"),
    ],
)
def test_a_row_has_one_head(gazetteer: Gazetteer, told: str, said: str) -> None:
    assert figures_in(f"Journée d'action contre le budget jeudi. {told}", gazetteer) == {
        ("Niort", "attendance", 900, said),
        ("Gap", "attendance", 700, said),
    }


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("850. C'est le nombre de manifestants comptés hier à Niort par la police.", 850),
        ("Hier à Niort, manif contre le budget. Superbe ! 850 au compteur !", 850),
        ("À Niort, mardi, manifestation contre la réforme. Participation : 850.", 850),
        ("850 personnes ont défilé hier à Niort, 1 200, affirme le collectif.", 850),
    ],
)
def test_a_number_stands_alone(gazetteer: Gazetteer, text: str, number: int) -> None:
    said = "police" if "police" in text else "-"

    assert ("Niort", "attendance", number, said) in figures_in(text, gazetteer)
