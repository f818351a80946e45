"""What a text tells of another town beside its rally, and of a rally beside another event."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, status_in
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


@pytest.mark.parametrize("sep", [" - ", " / ", " ; ", ", ", " | ", "\n"])
@pytest.mark.parametrize(
    "sent", ["covoit vers Lure", "car pour Lure à 9h", "on rejoint Lure", "voir Lure", "avec Lure"]
)
def test_an_entry_that_sends_on_leaves_the_list(gazetteer: Gazetteer, sep: str, sent: str) -> None:
    text = (
        f"Manif lundi 1er mai : Vesoul 10h30 mairie{sep}Gray : {sent}{sep}Lure 11h devant la gare"
    )

    assert said_in(text, PUBLISHED, gazetteer) == RALLY | {("Lure", "2023-05-01", "11:00")}


@pytest.mark.parametrize(
    "event", ["Le procès s'ouvre lundi à Vesoul.", "Le ministre sera lundi à Vesoul."]
)
@pytest.mark.parametrize(
    "call",
    [
        "Les salariés de Lure s'y rassembleront à 10 h 30.",
        "Les habitants de Lure y manifesteront à 10 h 30.",
        "Un rassemblement y est prévu à 10 h 30.",
        "Un rassemblement est prévu à 10 h 30, devant le tribunal.",
        "Les opposants se donnent rendez-vous à 10 h 30, place Foch.",
    ],
)
def test_people_gather_beside_another_event(gazetteer: Gazetteer, event: str, call: str) -> None:
    assert said_in(f"{event} {call}", PUBLISHED, gazetteer) == RALLY


@pytest.mark.parametrize(
    "before",
    [
        "Après 60 à Vesoul mardi",
        "Après les 60 de mardi à Vesoul",
        "Après 60 personnes à Vesoul mardi",
    ],
)
def test_a_crowd_comes_before_the_next_call(gazetteer: Gazetteer, before: str) -> None:
    text = f"{before}, on remet ça lundi à 10h30, place Foch"

    assert said_in(text, PUBLISHED, gazetteer) == RALLY | {("Vesoul", "2023-04-25", "-")}
    assert figures_in(text, gazetteer) == {("Vesoul", "attendance", 60, "-")}


def test_the_one_elsewhere_is_called_off(gazetteer: Gazetteer) -> None:
    text = "The march in Vesoul is on Monday, 10:30am. The one in Lure has been cancelled."

    assert ("Lure", "2023-05-01", "cancelled") in status_in(text, PUBLISHED, gazetteer)
