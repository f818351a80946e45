"""Agendas: towns with their hours and places, as unions, collectives and newspapers list them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")  # a Saturday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Retraites aux flambeaux mardi soir :\nDrôme\n- Nyons\n- Crest, 18 h devant la mairie\n"
            "Isère\n- Bourgoin-Jallieu\n- Voiron 18h30, place Saint-Bruno",
            {
                ("Nyons", "2023-03-14", "-"),
                ("Crest", "2023-03-14", "18:00"),
                ("Bourgoin-Jallieu", "2023-03-14", "-"),
                ("Voiron", "2023-03-14", "18:30"),
            },
            id="a town alone in its line, where others have hours",
        ),
        pytest.param(
            "Marche pour l'hôpital samedi 18 mars à Die, 14 h, place de la République.\n"
            "Contacts :\n- comité de Crest\n- comité de Nyons",
            {("Die", "2023-03-18", "14:00")},
            id="not whose committee is named there",
        ),
        pytest.param(
            "Journée d'action du jeudi 23 mars : les rendez-vous\n"
            "26 – Drôme, mercredi 22 mars : Die, manifestation 17h, mairie.\n"
            "38 – Isère 10h Voiron, gare 14h Vienne, mairie\n"
            "42 – Loire : Roanne, rassemblement à 10h30",
            {
                ("Die", "2023-03-22", "17:00"),
                ("Voiron", "2023-03-23", "10:00"),
                ("Vienne", "2023-03-23", "14:00"),
                ("Roanne", "2023-03-23", "10:30"),
            },
            id="the day in a département's line is that line's",
        ),
        pytest.param(
            "Manifestations du 18 mars, ici et outre-mer. Le texte revient au Sénat.\n"
            "À Gap, rendez-vous à 14 h place Ladoucette.",
            {("Gap", "2023-03-18", "14:00")},
            id="overseas is no Wednesday",
        ),
        pytest.param(
            "Mardi, le cortège de Gap partira de la gare à 14h30.À Digne, départ à 10h.Venez !",
            {("Gap", "2023-03-14", "14:30"), ("Digne-les-Bains", "2023-03-14", "10:00")},
            id="sentences that a page glued together",
        ),
        pytest.param(
            "Mardi 14 mars, rassemblements : Pré-Saint-Gervais 17h mairie, "
            "Garenne-Colombes 18h30 place de la Liberté",
            {
                ("Le Pré-Saint-Gervais", "2023-03-14", "17:00"),
                ("La Garenne-Colombes", "2023-03-14", "18:30"),
            },
            id="towns named without their article",
        ),
    ],
)
def test_an_agenda(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    """Each town of an agenda has its own day and hour."""
    assert said_in(text, PUBLISHED, gazetteer) == said
