"""Rows of an agenda and news town by town: one of a rally among concerts, hikes and matches."""

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


@pytest.mark.parametrize(
    "news",
    [
        "La piscine rouvrira le 15 du mois prochain après six mois de travaux.",
        "Le club de rugby reçoit Mazamet dimanche à 15 h.",
        "La médiathèque fermera vendredi à 16 h.",
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_town_of_other_news_has_no_rally(gazetteer: Gazetteer, news: str, *, first: bool) -> None:
    blocks = ["Dole\nLe collectif appelle à manifester samedi à 15 h, place Foch.", f"Laon\n{news}"]

    text = "\n\n".join(reversed(blocks) if first else blocks)

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2024-06-15", "15:00")}


def test_each_town_of_a_page_has_its_own_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Dole\nLe collectif appelle à manifester samedi à 15 h, place Foch.\n\nVesoul\nUne marche "
        "est prévue samedi à 10 h."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2024-06-15", "15:00"),
        ("Vesoul", "2024-06-15", "10:00"),
    }
