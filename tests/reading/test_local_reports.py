"""What local papers set beside the one rally they report: what was before it, why, and nearby."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-14T20:00+01:00")  # a Tuesday


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "Un millier de personnes ont manifesté ce mardi à Foix. Après une marche de 700 "
            "personnes samedi et une autre de 90 lundi, c'est la troisième mobilisation.",
            {("2023-03-14", 1000), ("2023-03-11", 700), ("2023-03-13", 90)},
            id="two marches before it",
        ),
        pytest.param(
            "Après un rassemblement de 60 soignants devant la clinique dimanche, 200 personnes ont "
            "défilé ce mardi à Foix.",
            {("2023-03-14", 200), ("2023-03-12", 60)},
            id="one before it, told first",
        ),
        pytest.param(
            "En prélude aux marches prévues vendredi, des lycéens ont défilé à Foix, lundi. Ils "
            "étaient 200.",
            {("2023-03-13", 200)},
            id="the march it leads to is another day's",
        ),
        pytest.param(
            "Foix. Plus de 900 manifestants contre la loi\n\nIls étaient 300 lors du premier "
            "samedi de mobilisation. Ce mardi 14 mars, ils étaient plus de 900 dans les rues de "
            "Foix lors d'une marche qui n'avait pas été déclarée.",
            {("2023-03-14", 900), ("None", 300)},
            id="a title's crowd is today's, not that of the look back below it",
        ),
        pytest.param(
            "Foix : 900 manifestants pour l'hôpital\n\nIls étaient 300 l'an dernier. Lundi, les "
            "soignants ont défilé dans les rues de Foix.",
            {("2023-03-13", 900), ("None", 300)},
            id="nor that of last year",
        ),
        pytest.param(
            "À Foix, 400 personnes ont défilé lundi. C'est moins que le 7 mars. La préfecture "
            "avait alors recensé 730 manifestants, les syndicats 1 500.",
            {("2023-03-13", 400), ("2023-03-07", 730), ("2023-03-07", 1500)},
            id="what was counted on the day compared with, in a sentence of its own",
        ),
        pytest.param(
            "À Foix, 400 personnes ont défilé lundi, un chiffre en baisse par rapport au 7 mars : "
            "la police avait compté 730 manifestants.",
            {("2023-03-13", 400), ("2023-03-07", 730)},
            id="or behind a colon",
        ),
        pytest.param(
            "400 personnes ont défilé lundi à Foix. Une trentaine de manifestants, le visage "
            "masqué, ont brisé des vitrines.",
            {("2023-03-13", 400)},
            id="not those who hid their faces",
        ),
        pytest.param(
            "Près de 400 manifestants se sont donnés rendez-vous lundi matin à Foix.",
            {("2023-03-13", 400)},
            id="so many met there",
        ),
        pytest.param(
            "400 personnes ont défilé lundi à Foix, contre 1 200 le 7 mars, 900 le 9 et 150 "
            "samedi.",
            {("2023-03-13", 400), ("2023-03-07", 1200), ("2023-03-09", 900), ("2023-03-11", 150)},
            id="three days compared with, one without its month",
        ),
        pytest.param(
            "À Foix, 400 manifestants lundi (selon la police), après le creux du 11 mars (150) "
            "mais loin du 7 mars (1 200).",
            {("2023-03-13", 400), ("2023-03-11", 150), ("2023-03-07", 1200)},
            id="far from the day whose crowd a bracket tells",
        ),
        pytest.param(
            "Ce mardi, ils étaient 60 à manifester devant le collège de Foix, rejoints par une "
            "dizaine d'élus.",
            {("2023-03-14", 60)},
            id="who joined them is none of them",
        ),
    ],
)
def test_rallies_before_and_behind_keep_their_numbers(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, int]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {(str(claim.date), one.low) for claim in claims for one in claim.figures} == crowds


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "Des lycéens ont défilé à Foix (une vingtaine) et à Pamiers, lundi.",
            {("Foix", 20)},
            id="of the first alone",
        ),
        pytest.param(
            "Des lycéens ont défilé lundi à Foix, à Pamiers (une cinquantaine) et à Mirepoix.",
            {("Pamiers", 50)},
            id="of the one between",
        ),
    ],
)
def test_a_number_in_a_bracket_is_of_the_town_before_it(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, int]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    found = {
        (claim.place.name, one.low) for claim in claims if claim.place for one in claim.figures
    }
    assert found == crowds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Journée de manifestation à Foix. Jeudi, la préfecture a pris un arrêté qui interdit "
            "de défiler autour du chantier.",
            {("Foix", "None", "-")},
            id="the day of an order",
        ),
        pytest.param(
            "À Foix, 500 manifestants ont défilé ce mardi. Une partie d'entre eux, vers 17 h, a "
            "envahi la gare.",
            {("Foix", "2023-03-14", "-")},
            id="the hour of what some of them did",
        ),
        pytest.param(
            "À Foix, 500 manifestants se sont réunis ce mardi à 14 h. Vers 16 h, certains "
            "manifestants ont gagné la rocade.",
            {("Foix", "2023-03-14", "14:00")},
            id="the hour of what others did later",
        ),
        pytest.param(
            "Les curieux affluent à Pamiers. Les opposants à la future N20 entre Toulouse et Foix "
            "y ont planté leurs tentes. Ils organisent des concerts et une marche samedi, à 15 h.",
            {("Pamiers", "2023-03-18", "15:00")},
            id="neither where a road ends, nor the concerts",
        ),
        pytest.param(
            "Ce mardi, on a rendu hommage au lycéen tué samedi devant son internat à Toulouse. À "
            "Foix, 100 personnes se sont réunies à 12 h.",
            {("Foix", "2023-03-14", "12:00")},
            id="where he was killed",
        ),
        pytest.param(
            "Une manifestation est annoncée samedi à Foix. Les élus y protesteront contre deux "
            "projets de carrières portés par un groupe à Pamiers (neuf hectares) et à Mirepoix.",
            {("Foix", "2023-03-18", "-")},
            id="where something is to be dug",
        ),
        pytest.param(
            "Une manifestation a eu lieu samedi à Foix. Lundi, 300 personnes ont défilé contre le "
            "projet de carrière à Pamiers.",
            {("Foix", "2023-03-11", "-"), ("Pamiers", "2023-03-13", "-")},
            id="but people may gather there on a day of its own",
        ),
        pytest.param(
            "500 manifestants lundi à Naintré-sur-Vienne contre la fermeture.",
            {("Naintré", "2023-03-13", "-")},
            id="a river that is no part of the name",
        ),
        pytest.param(
            "C'est à Naintré sur Vienne que 500 manifestants se sont réunis lundi.",
            {("Naintré", "2023-03-13", "-")},
            id="nor a second town",
        ),
        pytest.param(
            "EN DIRECT - Hôpital : 700 manifestants à Foix, des tensions à Pamiers\n\n300 "
            "soignants ont défilé ce mardi à Mirepoix, contre 80 samedi dernier.",
            {
                ("Foix", "2023-03-14", "-"),
                ("Pamiers", "2023-03-14", "-"),
                ("Mirepoix", "2023-03-14", "-"),
                ("Mirepoix", "2023-03-11", "-"),
            },
            id="a title is of the day told below it, not of one compared with",
        ),
        pytest.param(
            "Troisième marche des usagers, ce samedi à Foix. Ils étaient 400, un chiffre en baisse "
            "par rapport à la semaine dernière.",
            {("Foix", "2023-03-11", "-")},
            id="a week compared with leaves a report one of today",
        ),
        pytest.param(
            "Les agents étaient mobilisés lundi à Foix. Dès 15 h, 90 personnes étaient réunies "
            "place Dutilh à l'occasion d'une journée d'action dans toute la France.",
            {("Foix", "2023-03-13", "15:00")},
            id="a place to meet is here, whatever the country does",
        ),
        pytest.param(
            "À Foix, 400 personnes ont défilé lundi. C'est trois fois moins que le 7 mars.",
            {("Foix", "2023-03-13", "-"), ("Foix", "2023-03-07", "-")},
            id="a march compared with was one too",
        ),
        pytest.param(
            "À Foix, le cortège est parti lundi à 14 h de la gare, comme le 7 mars. Il a réuni 400 "
            "personnes.",
            {("Foix", "2023-03-13", "14:00")},
            id="a day it is like leaves the march told of in its place",
        ),
        pytest.param(
            "Les éleveurs bloquaient la rocade de Foix depuis vendredi. Lundi à 15 h, ils ont "
            "décidé de lever le barrage. Ils se retrouveront jeudi à 10 h à Pamiers.",
            {("Pamiers", "2023-03-16", "10:00")},
            id="when they decided to leave",
        ),
        pytest.param(
            "De longs cortèges se sont élancés à 10 h 30, lundi. 900 personnes ont marché à Foix, "
            "300 à Pamiers.",
            {("Foix", "2023-03-13", "10:30"), ("Pamiers", "2023-03-13", "10:30")},
            id="the hour of all, told before their towns",
        ),
        pytest.param(
            "Rassemblement sur Vienne jeudi à 18 h contre la loi.",
            {("Vienne", "2023-03-16", "18:00")},
            id="but a town behind its rally",
        ),
    ],
)
def test_what_is_told_beside_a_rally_is_none_of_it(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_a_school_that_fears_for_a_class_calls_nobody(gazetteer: Gazetteer) -> None:
    text = (
        "Foix : les parents de l'école Lazéma craignent une fermeture de classe\n\n« Non à la "
        "fermeture ! », dit leur banderole. « On a peur pour la mixité », souligne une mère. "
        "L'école passera de 190 à 172 élèves à la rentrée prochaine. Ils ont été reçus ce lundi à "
        "la direction académique. La commission doit se réunir ce jeudi."
    )

    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "Plus de 600 agents, parents d'élèves, élus locaux et retraités ont défilé lundi à "
            "Foix.",
            {("Foix", 600, None)},
            id="who they were, two words each",
        ),
        pytest.param(
            "La police a recensé lundi 500 personnes dans les rues de Foix et 150 à Pamiers.",
            {("Foix", 500, Speaker.POLICE), ("Pamiers", 150, Speaker.POLICE)},
            id="who counted both",
        ),
        pytest.param(
            "Entre 70 et 90 personnes se sont mobilisées lundi à Foix en présence du sénateur "
            "(PCF) de l'Aude.",
            {("Foix", 70, None)},
            id="the party of one who was there",
        ),
        pytest.param(
            "Ils étaient 100 lundi matin à Pamiers, 200 l'après-midi à Foix pour défendre la gare.",
            {("Foix", 200, None), ("Pamiers", 100, None)},
            id="each with its part of the day",
        ),
        pytest.param(
            "300 personnes ont manifesté lundi à Foix. Une marche à l'issue de laquelle douze "
            "personnes ont été interpelées.",
            {("Foix", 300, None)},
            id="who was arrested, with a letter less",
        ),
        pytest.param(
            "Lundi, 400 personnes ont défilé à Foix et 90 à Pamiers. Le 7 mars, elles étaient "
            "respectivement 730 et 250.",
            {("Foix", 400, None), ("Pamiers", 90, None), ("Foix", 730, None)}
            | {("Pamiers", 250, None)},
            id="an earlier day, each in turn",
        ),
        pytest.param(
            "À Foix et à Pamiers, 400 et 90 personnes ont défilé lundi, contre 730 et 250 le 7 "
            "mars.",
            {("Foix", 400, None), ("Pamiers", 90, None), ("Foix", 730, None)}
            | {("Pamiers", 250, None)},
            id="pairs, compared with pairs",
        ),
    ],
)
def test_who_was_there_and_who_says_so(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, int, Speaker | None]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {
        (claim.place.name, one.low, one.said_by)
        for claim in claims
        if claim.place
        for one in claim.figures
    } == crowds


def test_several_towns_that_a_crowd_is_among_are_all_told(gazetteer: Gazetteer) -> None:
    text = "La gendarmerie a recensé lundi 450 manifestants entre Foix, Pamiers et Mirepoix."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Foix past", "Pamiers past", "Mirepoix past"]


def test_an_order_that_forbids_to_close_forbids_no_march(gazetteer: Gazetteer) -> None:
    text = (
        "Le maire a pris un arrêté interdisant la fermeture de la maternité de Foix. Une marche "
        "aura lieu jeudi à 11 h à Foix."
    )

    assert towns_in(text, PUBLISHED, gazetteer) == ["Foix planned"]


def test_a_law_that_moves_an_age_puts_off_no_march(gazetteer: Gazetteer) -> None:
    text = (
        "Les syndicats refusent le texte qui décale l'âge de départ. Manifestation jeudi à 11 h à "
        "Foix et à Pamiers."
    )

    assert towns_in(text, PUBLISHED, gazetteer) == ["Foix planned", "Pamiers planned"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Tarbes : 300 personnes rassemblées pour une marche contre le racisme\n\nPlusieurs "
            "collectifs ont appelé ce samedi à une marche. Le long cortège est parti de la gare.",
            {("Tarbes", "2023-03-11", "-")},
            id="who called for that day, below a crowd",
        ),
        pytest.param(
            "Manifestation contre le racisme à Tarbes\n\nLe collectif a organisé ce samedi, comme "
            "chaque semaine, un rassemblement. La marche a débuté devant la mairie. On veut "
            "continuer tous les samedis.",
            {("Tarbes", "2023-03-11", "-")},
            id="who has organised it",
        ),
        pytest.param(
            "Manifestation du 11/03/2023, halle Marcadieu, Tarbes\n\nPeu de monde ce matin là, "
            "une trentaine de personnes se sont rassemblées contre le racisme.",
            {("Tarbes", "2023-03-11", "-")},
            id="that morning",
        ),
        pytest.param(
            "À Tarbes, lundi 13 mars, ils étaient 300 à défiler contre le racisme. Ce matin-là, le "
            "soleil brillait.",
            {("Tarbes", "2023-03-13", "-")},
            id="a town and a day its sentence goes on from",
        ),
    ],
)
def test_a_report_is_of_the_day_it_tells(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_a_day_long_gone_beside_the_rallys_does_not_make_it_history(gazetteer: Gazetteer) -> None:
    text = (
        "Tarbes : cinq ans après, 900 personnes réunies pour une marche de solidarité\n\nDes "
        "syndicats ont appelé ce dimanche à une marche avec les proches des sept morts de "
        "l'incendie d'un hôtel de la rue Basse, le 5 novembre 2017."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Tarbes", "2023-03-12", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "300 manifestants lundi à Tarbes, à l'appel des comités de Pau, Dax et Auch.",
        "300 manifestants lundi à Tarbes, à l'appel du comité de soutien de Pau.",
        "300 manifestants lundi à Tarbes, avec la présence des associations de Pau, Dax et Auch.",
    ],
)
def test_who_came_is_not_where_they_came_from(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Tarbes", "2023-03-13", "-")}
