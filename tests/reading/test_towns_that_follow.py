"""Towns told of after another's rally, without a word for one: they follow, they gathered too."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")  # a Saturday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rassemblement à Niort, place de la Brèche, jeudi à 19 h. Poitiers s'y associera, mais "
            "à 18 h 30, place Leclerc.",
            {("Niort", "2023-03-16", "19:00"), ("Poitiers", "2023-03-16", "18:30")},
            id="joins",
        ),
        pytest.param(
            "Les profs ont défilé mardi à Nîmes. Uzès les imitera samedi, en musique, 17 h.",
            {("Nîmes", "2023-03-07", "-"), ("Uzès", "2023-03-18", "17:00")},
            id="does as they did",
        ),
        pytest.param(
            "Manifestation jeudi à Pau, 10 h. Oloron suivra samedi, 11 h, jardin public.",
            {("Pau", "2023-03-16", "10:00"), ("Oloron-Sainte-Marie", "2023-03-18", "11:00")},
            id="comes after",
        ),
        pytest.param(
            "Caen a manifesté samedi. Cherbourg s'est réunie la veille au soir.",
            {("Caen", "2023-03-11", "-"), ("Cherbourg-en-Cotentin", "2023-03-10", "-")},
            id="met",
        ),
        pytest.param(
            "Le cortège a défilé mardi à Gap. À Briançon, le conseil suit l'avis du préfet.",
            {("Gap", "2023-03-07", "-")},
            id="follows an opinion",
        ),
        pytest.param(
            "Les profs ont défilé mardi à Gap. Digne rouvrira sa piscine jeudi à 9 h.",
            {("Gap", "2023-03-07", "-")},
            id="does something else",
        ),
    ],
)
def test_a_town_follows_another(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
