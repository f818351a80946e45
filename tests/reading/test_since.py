"""Rallies that another is dated from, delegations and departures beside a rally."""

import datetime as dt

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "7 000 personnes ont manifesté dimanche à Bastia, une semaine après le défilé de "
            "Corte.",
            {("Bastia", "2023-03-05", "-"), ("Corte", "2023-02-26", "-")},
            id="behind",
        ),
        pytest.param(
            "Dix jours après la manifestation de Lure, 300 personnes ont défilé jeudi à Niort.",
            {("Lure", "2023-02-27", "-"), ("Niort", "2023-03-09", "-")},
            id="before",
        ),
        pytest.param(
            "Une semaine après Nantes, c'est Rennes qui a manifesté samedi.",
            {("Nantes", "2023-03-04", "-"), ("Rennes", "2023-03-11", "-")},
            id="the town alone",
        ),
        pytest.param(
            "Quelques jours après le rassemblement de Tulle, cent éleveurs ont défilé mardi à "
            "Brive-la-Gaillarde.",
            {("Tulle", "None", "-"), ("Brive-la-Gaillarde", "2023-03-07", "-")},
            id="some days",
        ),
        pytest.param(
            "Deux ans après la manifestation de Guéret, on a défilé samedi à Aubusson.",
            {("Aubusson", "2023-03-11", "-")},
            id="years",
        ),
        pytest.param(
            "Une semaine après la mort d'un lycéen à Creil, 200 personnes ont marché samedi à "
            "Beauvais.",
            {("Beauvais", "2023-03-11", "-")},
            id="no rally",
        ),
        pytest.param(
            "Comme à Béziers en février, les vignerons ont défilé samedi à Narbonne.",
            {("Béziers", "None", "-"), ("Narbonne", "2023-03-11", "-")},
            id="as in another town a month ago",
        ),
        pytest.param(
            "À Narbonne comme à Béziers, on défile dimanche.",
            {("Narbonne", "2023-03-12", "-"), ("Béziers", "2023-03-12", "-")},
            id="in both",
        ),
        pytest.param(
            "Une semaine après la manifestation de Dijon, on remet ça mardi à 10 h, place Darcy.",
            {("Dijon", "2023-03-14", "10:00")},
            id="the only town",
        ),
    ],
)
def test_the_rally_another_is_dated_from_keeps_apart(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Une délégation sera reçue à la mairie de Firminy mardi à 17 h. Rassemblement à "
            "16h30 devant la mairie.",
            {("Firminy", "2023-03-14", "16:30")},
            id="supported outside",
        ),
        pytest.param(
            "Une délégation a été reçue à la préfecture de Rodez lundi.", set(), id="indoors"
        ),
        pytest.param(
            "Mardi, défilés :\nNantes : 10 h 30, miroir d'eau\nChâteaubriant : départ groupé pour "
            "Nantes, 9 h 15\nAngers : 10 h, place Leclerc",
            {("Nantes", "2023-03-14", "10:30"), ("Angers", "2023-03-14", "10:00")},
            id="who leaves together",
        ),
        pytest.param(
            "No protest in Dinard this weekend, but there's one in Saint-Malo on Sunday at 11am.",
            {("Saint-Malo", "2023-03-12", "11:00")},
            id="one elsewhere",
        ),
    ],
)
def test_what_is_beside_a_rally_is_none(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "On a manifesté dimanche à Bastia. À Ajaccio, le marché s'est tenu normalement.",
            {("Bastia", "2023-03-05", "-")},
            id="a market",
        ),
        pytest.param(
            "La Conf' appelle à un rassemblement mercredi à Foix, et un autre se prépare à "
            "Lavelanet.",
            {("Foix", "2023-03-15", "-"), ("Lavelanet", "2023-03-15", "-")},
            id="another one",
        ),
        pytest.param(
            "Demain dimanche : marée populaire, on est à Nevers place Carnot à 15 h.",
            {("Nevers", "2023-03-12", "15:00")},
            id="where we are tomorrow",
        ),
        pytest.param("Marée populaire dimanche. On est à Nevers depuis dix ans.", set(), id="home"),
        pytest.param(
            "Hier les Creillois ont rempli la place Saint-Médard contre la réforme. À Compiègne, "
            "on a défilé aussi.",
            {("Creil", "2023-03-10", "-"), ("Compiègne", "2023-03-10", "-")},
            id="who filled their square",
        ),
    ],
)
def test_what_else_is_told_beside_keeps_its_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_the_clock_of_summer_tells_saint_pierre(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2025-10-15T11:40-02:00")
    claims = read("Marche pour le fret samedi, 14 h, à Saint-Pierre.", published, gazetteer).claims

    assert [claim.place.code for claim in claims if claim.place] == ["97502"]


SATURDAY, GONE = "2023-03-11", "2023-03-04"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param(
            "Manifestations de ce samedi.\n– Gap : 800 personnes selon la CGT, autant que la "
            "semaine dernière, 500 selon la police, contre 900 le 4 mars ;\n– Dole : 300 personnes "
            "selon la police.",
            {("Gap", SATURDAY), ("Gap", GONE), ("Dole", SATURDAY)},
            id="two comparisons in a row of a list",
        ),
        pytest.param(
            "300 manifestants ce samedi à Gap, des chiffres supérieurs au défilé du 18 février, "
            "inférieurs – ou équivalents – à celui du 4 mars. C'était aussi le cas à Dole (80).",
            {("Gap", SATURDAY), ("Dole", SATURDAY)},
            id="behind a dash",
        ),
        pytest.param(
            "300 manifestants ce samedi à Gap. Le 4 mars, lors de la première journée, la CGT en "
            "avait revendiqué 900 à Gap.",
            {("Gap", SATURDAY), ("Gap", GONE)},
            id="a first day that was said",
        ),
        pytest.param(
            "300 manifestants ce samedi à Gap.\n- Alors que le texte a été adopté en commission "
            "lundi, le pays a connu une journée de mobilisation ce samedi 11 mars.\n- Quelques "
            "chiffres : à Dole, 500 manifestants ; 80 à Lure.",
            {("Gap", SATURDAY), ("Dole", SATURDAY), ("Lure", SATURDAY)},
            id="what something else was whereas",
        ),
        pytest.param(
            "Pas moins de 300 personnes à Gap, 80 à Dole et 50 à Lure ont manifesté pour le train."
            "\nGrève du rail, 4 mars 2023",
            {("Gap", GONE), ("Dole", GONE), ("Lure", GONE)},
            id="a day below a row",
        ),
        pytest.param(
            "Deux manifestations ont eu lieu à Gap et Dole ce samedi. Une participation en baisse "
            "par rapport à la dernière manifestation du 4 mars.",
            {("Gap", SATURDAY), ("Dole", SATURDAY)},
            id="a day that a fall is measured from",
        ),
        pytest.param(
            "Samedi, les cortèges ont sans surprise défilé dans deux villes : ils étaient 300 à "
            "Gap, 80 à Dole.",
            {("Gap", SATURDAY), ("Dole", SATURDAY)},
            id="without surprise",
        ),
    ],
)
def test_each_day_of_a_round_up_is_its_own(
    gazetteer: Gazetteer, text: str, cells: set[tuple[str, str]]
) -> None:
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == cells


def test_when_a_march_breaks_up_and_arrives_is_no_hour_of_it(gazetteer: Gazetteer) -> None:
    text = (
        "300 manifestants samedi à Gap. Le cortège s'est disloqué en musique vers 17 h 30. À Dole, "
        "où ils étaient 80, les premiers manifestants sont arrivés à 16 h."
    )

    assert {hour for _, _, hour in said_in(text, PUBLISHED, gazetteer)} == {"-"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Samedi à Gap, ils étaient 300. Ils étaient 900 le 11 février, 700 le 18 février et "
            "2000 le 4 mars.",
            {("Gap", 300, "-"), ("Gap", 900, "-"), ("Gap", 700, "-"), ("Gap", 2000, "-")},
            id="a round number is no year",
        ),
        pytest.param(
            "À Gap, comme à Dole, près de 400 personnes ont défilé samedi.",
            {("Gap", 400, "-"), ("Dole", 400, "-")},
            id="as many here as there",
        ),
        pytest.param(
            "9 000 personnes ont manifesté samedi, selon un décompte de l'AFP fait à partir des "
            "chiffres des préfectures. Elles étaient 900 à Gap, 400 à Dole (600 selon la CGT).",
            {("Gap", 900, "police"), ("Dole", 400, "police"), ("Dole", 600, "organisers")},
            id="whose numbers were added up",
        ),
        pytest.param(
            "Samedi à Gap, 900 manifestants selon la CGT (versus 1 500 la semaine dernière).",
            {("Gap", 900, "organisers"), ("Gap", 1500, "organisers")},
            id="versus",
        ),
    ],
)
def test_numbers_that_a_round_up_sets_side_by_side(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    told = {(town, low, said) for town, _, low, said in figures_in(text, gazetteer)}

    assert told == figures
