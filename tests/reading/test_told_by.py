"""Who tells a number, by the ways people put him beside it, and numbers of no one rally."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from worker.reading.reader import read
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


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Vendredi, selon la gendarmerie, 640 personnes ont défilé à Gap, relate Midi-Matin.",
            {("Gap", 640, "police")},
            id="who counted, passed on by a paper",
        ),
        pytest.param(
            "À Gap, la CGT revendique 640 manifestants vendredi contre 900 le 24 février, a "
            "indiqué à l'AFP son secrétaire.",
            {("Gap", 640, "organisers"), ("Gap", 900, "organisers")},
            id="an agency that is told",
        ),
        pytest.param(
            "« On n'en peut plus », a déclaré à l'AFP Ludivine, 50 ans, qui a défilé à Gap au "
            "milieu de 640 personnes vendredi.",
            {("Gap", 640, "-")},
            id="where someone who speaks has marched",
        ),
        pytest.param(
            "À Gap vendredi, 640 manifestants selon la police, 900 selon la CGT ont rejoint le "
            "cortège, composé aussi de 200 tracteurs.",
            {("Gap", 640, "police"), ("Gap", 900, "organisers")},
            id="who joined, as two count them",
        ),
        pytest.param(
            "Vendredi à Gap, le défilé était composé de 3 à 4000 personnes.",
            {("Gap", 3000, "-")},
            id="what a march is made of",
        ),
        pytest.param(
            "À Gap, du monde encore vendredi -640 personnes selon la CGT, 500 selon la police- "
            "malgré la pluie.",
            {("Gap", 640, "organisers"), ("Gap", 500, "police")},
            id="between dashes",
        ),
        pytest.param(
            "Vendredi, la police a recensé moins de 1 500 manifestants sur le département dont 640 "
            "à Gap et 90 à Embrun.",
            {("Gap", 640, "police"), ("Embrun", 90, "police")},
            id="a sum of the département",
        ),
        pytest.param(
            "Avant la manifestation gapençaise vendredi, 9 000 personnes ont défilé dans une "
            "trentaine de villes, dont Dole, où la police en a vu 640.",
            {("Dole", 640, "police")},
            id="a sum of thirty towns",
        ),
        pytest.param(
            "À Gap, 640 manifestants vendredi. Un cortège plus maigre que celui du 7 mars, où il y "
            "avait eu 900 personnes selon la CGT et 700 selon la police.",
            {("Gap", 640, "-"), ("Gap", 900, "organisers"), ("Gap", 700, "police")},
            id="two who counted another day",
        ),
    ],
)
def test_who_tells_and_who_passes_on(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    told = {(town, low, said) for town, _, low, said in figures_in(text, gazetteer)}

    assert told == figures


def test_who_counts_a_row_counts_its_several_towns(gazetteer: Gazetteer) -> None:
    text = (
        "Vendredi, la police a dénombré 1 900 personnes à Gap, 1 200 à Dole, Vesoul et Lure, au "
        "moins 900 à Foix, Auch, Albi et Rodez, 300 à Digne ou Sisteron."
    )
    rows = {"Gap": 1900, "Digne-les-Bains": 300, "Sisteron": 300}
    rows |= dict.fromkeys(("Dole", "Vesoul", "Lure"), 1200)
    rows |= dict.fromkeys(("Foix", "Auch", "Albi", "Rodez"), 900)

    assert figures_in(text, gazetteer) == {
        (town, "attendance", low, "police") for town, low in rows.items()
    }


def test_what_is_compared_in_brackets_is_each_towns_in_turn(gazetteer: Gazetteer) -> None:
    text = (
        "Les autorités annonçaient vendredi 640 personnes à Gap et à Dole (contre respectivement "
        "900 et 800 mardi dernier), 500 à Foix (contre 700)."
    )
    rows = {("Gap", 640), ("Dole", 640), ("Gap", 900), ("Dole", 800), ("Foix", 500), ("Foix", 700)}
    told = {(town, low) for town, _, low, said in figures_in(text, gazetteer) if said == "police"}

    assert rows - told == set()


def test_a_crowd_of_years_ago_behind_a_row_is_no_towns(gazetteer: Gazetteer) -> None:
    text = (
        "On défilera samedi à Gap (10 h), à Dole (11 h) et à Foix (14 h). L'an dernier, 5 000 "
        "personnes avaient manifesté."
    )

    assert figures_in(text, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "sayers"),
    [
        ("Selon les chiffres préfectoraux, 300 personnes ont défilé mardi à Gap.", {"police"}),
        (
            "Dans les Hautes-Alpes, d'après la CGT, 300 personnes ont défilé mardi à Gap.",
            {"organisers"},
        ),
        (
            "À Gap, police et syndicats s'accordaient mardi sur le chiffre de 300 manifestants.",
            {"police", "organisers"},
        ),
    ],
)
def test_who_counted_opens_the_sentence(gazetteer: Gazetteer, text: str, sayers: set[str]) -> None:
    published = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")

    found = [f for claim in read(text, published, gazetteer).claims for f in claim.figures]

    assert {figure.said_by.value for figure in found if figure.said_by} == sayers
    assert {figure.low for figure in found} == {300}
