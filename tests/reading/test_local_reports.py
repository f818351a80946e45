"""What local papers set beside the one rally they report: what was before it, why, and nearby."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
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
