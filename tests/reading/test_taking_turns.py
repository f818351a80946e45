"""Who goes on elsewhere or gives up, and what stands in brackets behind an hour."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Monday evening.
PUBLISHED = dt.datetime.fromisoformat("2024-05-27T20:45+02:00")
YESTERDAY, TODAY, TUESDAY, WEDNESDAY = "2024-05-26", "2024-05-27", "2024-05-28", "2024-05-29"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "On sort ce soir pour la paix, Dole, mairie, 21 h. Demain c'est Gap qui prend le "
            "relais, "
            "18 h 30, gare.",
            {("Dole", TODAY, "21:00"), ("Gap", TUESDAY, "18:30")},
            id="the next one goes on",
        ),
        pytest.param(
            "Hier, Dole a manifesté pour la paix. À Gap et à Laon, les lycéens ont pris le relais "
            "ce "
            "matin.",
            {("Dole", YESTERDAY, "-"), ("Gap", TODAY, "-"), ("Laon", TODAY, "-")},
            id="pupils went on",
        ),
        pytest.param(
            "La marche pour le climat de Dole, mardi, est avancée d'une heure : 14 h, mairie. "
            "Celle "
            "de Gap, à 10 h 30, ne bouge pas.",
            {("Dole", TUESDAY, "14:00"), ("Gap", TUESDAY, "10:30")},
            id="the other one stays",
        ),
        pytest.param(
            "Demain tous à Dole pour la paix, 14 h 30 gare. Gap et Laon = cars gratuits (12h45 / "
            "13h). On lâche rien",
            {("Dole", TUESDAY, "14:30")},
            id="buses",
        ),
        pytest.param(
            "MARDI 28, pour la paix\nDole 10 h mairie\nGap 17 h gare (apéro de lutte)\nLaon 14 h "
            "place Foch",
            {("Dole", TUESDAY, "10:00"), ("Gap", TUESDAY, "17:00"), ("Laon", TUESDAY, "14:00")},
            id="drinks behind",
        ),
    ],
)
def test_each_in_its_turn(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_one_gives_up(gazetteer: Gazetteer) -> None:
    text = "Mardi, manif pour la paix à Dole, 14 h. À Gap, faute de combattants, on renonce."
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Dole", TUESDAY, "planned"),
        ("Gap", TUESDAY, "cancelled"),
    }


def test_both_were_yesterday(gazetteer: Gazetteer) -> None:
    text = (
        "Au lendemain des rassemblements de Dole (900 personnes) et de Gap (300), Laon se "
        "rassemblera mercredi à 18 h, pour la paix."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {("Dole", 900, "-"), ("Gap", 300, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", YESTERDAY, "-"),
        ("Gap", YESTERDAY, "-"),
        ("Laon", WEDNESDAY, "18:00"),
    }
