"""The rows of an agenda: one of a rally among concerts and hikes of the same town and day."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-11T18:00+02:00")
OTHERS = (
    "Randonnée de 12 km, départ 9 h, parking du stade.",
    "Concert de l'harmonie, salle des fêtes, 20 h 30. Entrée 8 €.",
    "Conférence sur les abeilles, 18 h, médiathèque.",
)


@pytest.mark.parametrize("head", ["L'agenda de Gap\nSamedi 15 juin", "GAP – samedi 15 juin"])
@pytest.mark.parametrize("mark", ["", "• ", "- "])
@pytest.mark.parametrize("at", range(4))
def test_the_row_of_a_rally_has_its_own_hour(
    gazetteer: Gazetteer, head: str, mark: str, at: int
) -> None:
    rows = list(OTHERS)
    rows.insert(at, "Rassemblement contre le projet d'usine, 12 h 30, parvis de la gare.")

    text = "\n".join((head, *(f"{mark}{row}" for row in rows)))

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-06-15", "12:30")}


def test_an_agenda_without_a_rally_has_none(gazetteer: Gazetteer) -> None:
    text = "\n".join(("L'agenda de Gap", "Samedi 15 juin", *OTHERS))

    assert not said_in(text, PUBLISHED, gazetteer)
