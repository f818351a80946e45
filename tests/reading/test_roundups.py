"""Dailies' round-ups: whose each number is, behind brackets, titles and comparisons."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

P, G, R = "police", "organisers", "-"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "9 000 personnes ont défilé hier à Lyon selon la police (20 000, assure la FSU), "
            "1 500 à Vienne et 300 à Givors.",
            {("Lyon", 9000, P), ("Lyon", 20000, G), ("Vienne", 1500, R), ("Givors", 300, R)},
            id="a speaker's verb in a bracket",
        ),
        pytest.param(
            "Hier, 900 manifestants à Auch, affirme la CGT, une centaine à Condom, 80 à Eauze.",
            {("Auch", 900, G), ("Condom", 100, G), ("Eauze", 80, G)},
            id="a speaker's verb between commas",
        ),
        pytest.param(
            "« On lâche rien », lance Nadia, coiffeuse à Condom. Hier, 900 manifestants à Auch.",
            {("Auch", 900, R)},
            id="where a speaker lives",
        ),
        pytest.param(
            "61 000 opposants au projet de loi ont manifesté hier en France, dont 9 000 à Lyon.",
            {("Lyon", 9000, R)},
            id="a country's number, whatever they oppose",
        ),
        pytest.param(
            "Hier, 5 000 manifestants à Lyon selon la police, 9 000 selon la CGT ; 900 à Vienne, "
            "400 à Givors selon les autorités.",
            {("Lyon", 5000, P), ("Lyon", 9000, G), ("Vienne", 900, P), ("Givors", 400, P)},
            id="a list behind a semicolon, and who counted it",
        ),
        pytest.param(
            "Retraites : ils étaient hier 9 000 dans les rues de Lyon, 900 dans celles de Vienne "
            "et 400 dans celles de Givors.",
            {("Lyon", 9000, R), ("Vienne", 900, R), ("Givors", 400, R)},
            id="in the streets of one, in those of another",
        ),
        pytest.param(
            "Manifestations d'hier, les chiffres selon la préfecture. Lyon 9 000, Vienne 900.",
            {("Lyon", 9000, P), ("Vienne", 900, P)},
            id="the title tells who counted",
        ),
        pytest.param(
            "Hier, 95 000 manifestants en France selon la préfecture. Lyon 9 000, Vienne 900.",
            {("Lyon", 9000, R), ("Vienne", 900, R)},
            id="who counted the country",
        ),
        pytest.param(
            "Manifs d'hier en chiffres (police/CGT) : Lyon 9 000/20 000, Vienne 900/1 500.",
            {("Lyon", 9000, P), ("Lyon", 20000, G), ("Vienne", 900, P), ("Vienne", 1500, G)},
            id="thousands on both sides of a stroke",
        ),
        pytest.param(
            "Manifs d'hier : Guéret 1500, Privas 600, Vendôme 300.",
            {("Guéret", 1500, R), ("Privas", 600, R), ("Vendôme", 300, R)},
            id="towns before their numbers, whatever they sound like",
        ),
    ],
)
def test_each_number_of_a_round_up_is_its_towns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    "said",
    [
        "ils étaient deux fois moins nombreux que mardi",
        "la participation est stable",
        "l'affluence a encore fléchi par rapport au mois dernier",
    ],
)
def test_a_number_alone_behind_a_colon_is_the_towns(gazetteer: Gazetteer, said: str) -> None:
    text = f"Retraites. Hier, 3 000 manifestants à Metz. À Mulhouse, {said} : 2 300."

    assert ("Mulhouse", "attendance", 2300, R) in figures_in(text, gazetteer)


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Les infirmières de Carhaix ont manifesté hier devant l'ARS, à Rennes.", {"Rennes"}),
        ("Les postiers de Vierzon défileront jeudi à Bourges.", {"Bourges"}),
        ("Des lycéens de Vierzon se sont rassemblés hier midi à Bourges.", {"Bourges"}),
        ("Les parents de Figeac ont défilé hier, et à Gramat aussi.", {"Figeac", "Gramat"}),
        ("Les parents de Figeac ont défilé hier, ceux de Gramat mardi.", {"Figeac", "Gramat"}),
    ],
)
def test_people_of_a_town_gather_where_they_are_said_to(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns
