"""Who tells a number, by the ways people put him beside it, and numbers of no one rally."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("640 manifestants, a fait savoir leur union départementale", "organisers"),
        ("640 manifestants, assurent-ils", "organisers"),
        ("640 personnes si l'on s'en tient aux organisateurs", "organisers"),
        ("640 personnes, suivant la préfecture", "police"),
        ("640 personnes, a-t-on compté depuis le balcon du journal", "press"),
        ("640 personnes (mesure de Midi-Matin)", "press"),
        ("640 parents (décompte du Républicain) ont défilé", "press"),
        ("on a vu passer, selon nos propres pointages, 640 personnes", "press"),
        ("640 personnes, a-t-on compté", "-"),
    ],
)
def test_who_tells_stands_beside_his_number(gazetteer: Gazetteer, told: str, said: str) -> None:
    text = f"Contre la réforme, samedi, à Bourges : {told}."

    assert figures_in(text, gazetteer) == {("Bourges", "attendance", 640, said)}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À Dijon, le commissariat a compté 550 participants samedi, le collectif un bon "
            "millier.",
            {
                ("Dijon", "attendance", 550, "police"),
                ("Dijon", "attendance", 1000, "organisers"),
            },
            id="a collective's thousand is no name",
        ),
        pytest.param(
            "Le Havre, samedi : la place était pleine ! Orizon parle de 5 000 personnes, la "
            "police de 3 200.",
            {
                ("Le Havre", "attendance", 5000, "organisers"),
                ("Le Havre", "attendance", 3200, "police"),
            },
            id="who answers the police opens his sentence",
        ),
        pytest.param(
            "Le collectif a défilé samedi à Troyes. Combien étaient-ils ? Six cents, jurent les "
            "organisations à l'initiative de l'appel ; 350, répond le commissariat.",
            {
                ("Troyes", "attendance", 600, "organisers"),
                ("Troyes", "attendance", 350, "police"),
            },
            id="an appeal that is over",
        ),
        pytest.param(
            "À Auch, l'appel de la FDSEA a drainé ce samedi 320 paysans, à en croire leur "
            "président ; un officier des renseignements souffle 190.",
            {
                ("Auch", "attendance", 320, "organisers"),
                ("Auch", "attendance", 190, "police"),
            },
            id="who came on an appeal",
        ),
        pytest.param(
            "La marche pour l'eau avait réuni hier soir une soixantaine d'habitants à Lodève.",
            {("Lodève", "attendance", 60, "-")},
            id="when, between the verb and the people",
        ),
        pytest.param(
            "Manif d'hier à Nantes : la CGT en a vu 1.700 ; la préf. 1.000.",
            {
                ("Nantes", "attendance", 1700, "organisers"),
                ("Nantes", "attendance", 1000, "police"),
            },
            id="a prefecture cut short",
        ),
        pytest.param(
            "Hier à Valence, rassemblement. Conf' paysanne : 220. Police : 150.",
            {
                ("Valence", "attendance", 220, "organisers"),
                ("Valence", "attendance", 150, "police"),
            },
            id="a confederation cut short",
        ),
        pytest.param(
            "Vendredi à Lens, 45 infirmières et aides-soignantes battaient le pavé.",
            {("Lens", "attendance", 45, "-")},
            id="what they were doing",
        ),
        pytest.param(
            "À Saintes, hier, « 260 collègues ont manifesté, sur 410 », pour garder l'hôpital.",
            {("Saintes", "attendance", 260, "-")},
            id="of how many they were",
        ),
        pytest.param(
            "À Gap, 300 personnes ont marché samedi contre la loi. À l'échelle du pays, le "
            "ministère de l'Intérieur annonce 80 000 manifestants.",
            {("Gap", "attendance", 300, "-")},
            id="a country's number led by its country",
        ),
    ],
)
def test_numbers_are_their_rallys(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
