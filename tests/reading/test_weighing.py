"""Rallies that no word for one tells: what is done there, by whom, when, where and what for."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T18:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Lanternes, portraits et chaises vides, jeudi, 19 heures, parvis de la gare, à Foix. "
            "Pour nos voisins expulsés.",
            {("Foix", "2023-03-16", "19:00")},
            id="what people bring to a place on a day",
        ),
        pytest.param(
            "Hier à Nevers, les internes ont tourné le dos au ministre, bras dessus bras dessous, "
            "en blouse.",
            {("Nevers", "2023-03-14", "-")},
            id="what they did",
        ),
        pytest.param(
            "Ça a tambouriné et hué hier matin sous les fenêtres de l'inspection, à Guéret, contre "
            "la fermeture de la classe.",
            {("Guéret", "2023-03-14", "-")},
            id="what they cried",
        ),
        pytest.param(
            "Les voisins de Thiers font bloc autour de la maternité. Demain, à 8 h 30, ils en "
            "barreront l'entrée avec des poussettes.",
            {("Thiers", "2023-03-16", "08:30")},
            id="the day in the sentence that goes on",
        ),
        pytest.param(
            "Charivari de louches, mardi, sous le balcon du maire, à Dole.",
            {("Dole", "2023-03-14", "-")},
            id="a day without an hour nor a call is gone",
        ),
        pytest.param(
            "Les facteurs défileraient vendredi à 10 h à Auch, devant la poste.",
            {("Auch", "2023-03-17", "10:00")},
            id="who would march, as one hears",
        ),
    ],
)
def test_hears_a_rally_by_what_is_done(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Samedi, 15 h, place Haute, à Gex : lanternes, chants et vin chaud, la chorale vous "
            "attend pour la fête.",
            id="a feast has its lanterns and songs",
        ),
        pytest.param(
            "À Dole hier, trente supporters en maillot ont déployé banderoles et fumigènes pour la "
            "finale.",
            id="fans have their banners",
        ),
        pytest.param(
            "Il y a quarante ans, à Longwy, les sidérurgistes occupaient la gare et dressaient des "
            "barricades, pneus en feu.",
            id="history",
        ),
        pytest.param(
            "Hier à la télé, des gens en colère, encore. Moi à Cahors je taille mes haies.",
            id="a town by the way",
        ),
    ],
)
def test_hears_none_in_a_feast_or_a_memory(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
