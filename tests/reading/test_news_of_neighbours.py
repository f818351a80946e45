"""What a text tells of another town beside its rally: what a house does there, a meal, nothing."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-04-27T10:00:00+02:00")  # a Thursday
CALL = "Manifestation lundi à 10 h 30 à Vesoul."
BARE = "Rassemblement lundi à 10 h 30 place du Souvenir à Vesoul."
RALLY = {("Vesoul", "2023-05-01", "10:30")}


@pytest.mark.parametrize("house", ["la poste", "la mairie", "l'hôpital", "l'école Jean-Moulin"])
@pytest.mark.parametrize(
    "does", ["propose des jeux", "prévoit un budget en hausse", "change de nom", "fermera à midi"]
)
def test_what_a_house_does_there_is_no_rally(gazetteer: Gazetteer, house: str, does: str) -> None:
    for lead in ("À Héricourt,", "Héricourt :"):
        assert said_in(f"{CALL} {lead} {house} {does}.", PUBLISHED, gazetteer) == RALLY


def test_people_meet_at_a_house_all_the_same(gazetteer: Gazetteer) -> None:
    text = f"{CALL} À Héricourt, la mairie à 11 h. À Lure, la gare, 9 h."

    assert said_in(text, PUBLISHED, gazetteer) == RALLY | {
        ("Héricourt", "2023-05-01", "11:00"),
        ("Lure", "2023-05-01", "09:00"),
    }


@pytest.mark.parametrize(
    "news",
    [
        "À Héricourt, un repas est organisé à la salle des fêtes.",
        "À Héricourt, projection d'un film mardi à 20 h.",
        "Dimanche, à Héricourt, course cycliste à partir de 14 heures.",
        "À Héricourt, le muguet sera vendu au profit du Téléthon.",
    ],
)
def test_what_another_town_has_on_leaves_a_bare_call(gazetteer: Gazetteer, news: str) -> None:
    assert said_in(f"{BARE} {news}", PUBLISHED, gazetteer) == RALLY


def test_what_was_found_there_is_no_rally(gazetteer: Gazetteer) -> None:
    text = f"{CALL} À Gray, des tags ont été découverts lundi matin sur la mairie."

    assert said_in(text, PUBLISHED, gazetteer) == RALLY


@pytest.mark.parametrize("none", ["rien", "rien (désolé)", ": rien pour l'instant", "RIEN"])
def test_a_town_with_nothing_stands_among_slashes(gazetteer: Gazetteer, none: str) -> None:
    text = f"lundi 1er mai : manif #Vesoul 10h30 devant la pref / #Gray {none} / #Lure 11h mairie"

    assert said_in(text, PUBLISHED, gazetteer) == RALLY | {("Lure", "2023-05-01", "11:00")}
