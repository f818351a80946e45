"""Towns with an article are read as others are: "celle du Mans", "ceux du Tréport"."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.contracting import contracted, taken_apart
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-11-05T10:00:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Au Havre et aux Herbiers", "À Le Havre et à Les Herbiers"),
        (
            "celui du Mans, ceux des Sables-d'Olonne",
            "celui de Le Mans, ceux de Les Sables-d'Olonne",
        ),
        ("le Puy du Fou, au Puy de Dôme, du Puy-de-Dôme, au port", None),
        ("au Puy-en-Velay, du Manseau", "à Le Puy-en-Velay, du Manseau"),
    ],
)
def test_an_article_is_taken_apart_and_put_together(text: str, apart: str | None) -> None:
    taken, origin = taken_apart(text, None)

    assert taken == (apart or text)
    assert contracted(taken, origin)[0] == text


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            (
                "Les enseignants du Tréport défileront jeudi à 18 h. Ceux du Puy-en-Velay feront "
                "de même."
            ),
            {("Le Tréport", "2025-11-06", "18:00"), ("Le Puy-en-Velay", "2025-11-06", "-")},
        ),
        (
            (
                "60 habitants du Vigan figuraient mardi parmi les 1 600 manifestants du Havre "
                "contre la réforme."
            ),
            {("Le Havre", "2025-11-04", "-")},
        ),
        (
            "Mardi, le péage du Mans a été bloqué par 400 routiers en colère.",
            {("Le Mans", "2025-11-04", "-")},
        ),
        (
            (
                "Le Teil, Le Creusot et Le Mans : 3 villes, 3 manifs pour l'hôpital, une date, ce "
                "dimanche. Horaires : 11h partout sauf au Creusot (15h30)."
            ),
            {
                ("Le Teil", "2025-11-09", "11:00"),
                ("Le Creusot", "2025-11-09", "15:30"),
                ("Le Mans", "2025-11-09", "11:00"),
            },
        ),
        (
            "La marche de samedi aux Mureaux : ce qu'il faut savoir, le parcours, les bus.",
            {("Les Mureaux", "2025-11-08", "-")},
        ),
    ],
)
def test_turns_know_towns_with_an_article(
    text: str, claims: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == claims


@pytest.mark.parametrize("town", ["au Mans", "au Creusot", "aux Herbiers", "à Gap"])
def test_what_is_told_behind_the_town_is_of_its_rally(town: str, gazetteer: Gazetteer) -> None:
    text = f"La manif de samedi {town} : deux policiers blessés, onze gardes à vue."
    found = status_in(text, PUBLISHED, gazetteer)

    assert {(day, status) for _, day, status in found} == {("2025-11-01", "past")}


def test_streets_and_races_of_such_a_town_are_none(gazetteer: Gazetteer) -> None:
    text = "Les 24 Heures du Mans partent samedi à 16 h. Fermeture de la rue du Havre."

    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize("town", ["du Mans", "du Creusot", "de Gap"])
def test_dates_in_brackets_are_of_the_heading(town: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Deux rendez-vous pour sauver l'hôpital {town}, le 10 (marche au Tréport, 10h), le 12 "
        "(manifestation, 17 h)."
    )
    found = said_in(text, PUBLISHED, gazetteer)

    assert ("Le Tréport", "2025-11-10", "10:00") in found
    assert {(day, hour) for town, day, hour in found if town != "Le Tréport"} == {
        ("2025-11-12", "17:00")
    }
