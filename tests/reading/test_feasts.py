"""Which day a feast says, and a week counted from the author's or the one just named (rule 9)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Saturday. Easter is on 9 April.
PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("le lundi de Pâques", "2023-04-10"),
        ("le vendredi saint", "2023-04-07"),
        ("le dimanche des Rameaux", "2023-04-02"),
        ("le jeudi de l'Ascension", "2023-05-18"),
        ("le samedi de la Pentecôte", "2023-05-27"),
        ("le lendemain de la Pentecôte", "2023-05-29"),
        ("le jour de la Toussaint", "2023-11-01"),
        ("pour la Fête nationale", "2023-07-14"),
        ("le 1er-Mai", "2023-05-01"),
        ("la veille de Noël", "2023-12-24"),
        ("à la Saint-Sylvestre", "2023-12-31"),
        ("le jour de l'an", "2024-01-01"),
        ("le soir de la Saint-Jean", "2023-06-24"),
        ("mercredi de la semaine prochaine", "2023-03-15"),
        ("le mercredi de la semaine prochaine", "2023-03-15"),
        ("pas ce mercredi mais le suivant", "2023-03-22"),
        ("non pas vendredi prochain mais celui d'après", "2023-03-24"),
        ("demain en huit", "2023-03-19"),
        ("d'aujourd'hui en huit", "2023-03-18"),
    ],
)
def test_a_feast_or_a_week_says_the_day(gazetteer: Gazetteer, told: str, day: str) -> None:
    text = f"Rassemblement pour l'hôpital à Dole {told}, à 15 h, place Grévy."

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", day, "15:00")}


@pytest.mark.parametrize(
    "told",
    [
        "samedi Saint-Mauris",
        "samedi, sur la place de la Toussaint",
        "samedi, pour les bus supprimés d'ici à Noël",
        "samedi, entre Noël et le jour de l'An de la paix",
        "samedi, place du 8-Mai",
        "samedi, contre la poste qui ferme à la Toussaint",
    ],
)
def test_what_only_names_a_feast_says_no_day(gazetteer: Gazetteer, told: str) -> None:
    text = f"Rassemblement pour l'hôpital à Dole {told}, à 15 h."

    assert ("Dole", "2023-03-18", "15:00") in said_in(text, PUBLISHED, gazetteer)


def test_a_day_of_last_week_stands_behind_a_cause(gazetteer: Gazetteer) -> None:
    text = (
        "La manifestation contre la loi a réuni 300 personnes lundi de la semaine dernière à Gap."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-02-27", "-")}


def test_a_feast_opens_a_sentence(gazetteer: Gazetteer) -> None:
    text = "Le 14-Juillet a été amer. À Dole, 300 personnes ont manifesté contre le passe."

    published = dt.datetime.fromisoformat("2021-07-16T10:20+02:00")
    assert said_in(text, published, gazetteer) == {("Dole", "2021-07-14", "-")}


def test_the_day_of_a_feast_is_said_once(gazetteer: Gazetteer) -> None:
    text = (
        "Rassemblement à Dole lundi 10 avril, lundi de Pâques, à 15 h, place Grévy, contre la dune."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-04-10", "15:00")}
