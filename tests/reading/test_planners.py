"""A rally among what one does that day, events as calendars write them, thanks for having come."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "Mon planning de samedi : 9h marché, 11h manif pour l'hôpital à Gap, 13h resto, 16h ciné.",
        "Samedi à Gap : 9h marché, 11h manif pour l'hôpital, 15h sieste !",
        "Samedi à Gap : atelier banderoles à 9h, manif pour l'hôpital à 11h, projection à 17h.",
        "Samedi à Gap : 9h atelier pancartes, 11h marche pour l'hôpital, 20h bal.",
        "Samedi, à 8h les courses, à 11h la manif pour l'hôpital à Gap, à 17h l'apéro.",
        "Samedi à Gap, la manif pour l'hôpital partira à 11h, une heure plus tôt que prévu.",
        (
            "Cagnotte pour le car de Dole : 340 € récoltés sur 600. Départ samedi 7h devant la "
            "gare, arrivée prévue 10h30 à Gap pour la manif de 11h pour l'hôpital."
        ),
        (
            "Covoit samedi pour la manif pour l'hôpital à Gap : je pars de Dole à 7h, la manif "
            "commence à 11h."
        ),
        (
            "Considérant la manifestation déclarée le 1er mars par l'intersyndicale et prévue le "
            "samedi 9 mars à 11 h à Gap, le stationnement est interdit."
        ),
        "Tout Gap est appelé à descendre dans la rue samedi à 11h pour l'hôpital.",
        (
            "BEGIN:VEVENT\nDTSTAMP:20240301T080000Z\nSUMMARY:Manifestation pour l'hôpital\n"
            "DTSTART;TZID=Europe/Paris:20240309T110000\nDTEND:20240309T130000\n"
            "LOCATION:Place de la République, Gap\nEND:VEVENT"
        ),
    ],
)
def test_the_rally_of_that_day(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "11:00")}


def test_a_day_in_universal_time_gives_no_hour(gazetteer: Gazetteer) -> None:
    text = (
        "BEGIN:VEVENT\nSUMMARY:Manifestation pour l'hôpital\nDTSTART:20240309T100000Z\n"
        "LOCATION:Gap\nEND:VEVENT"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "-")}


def test_the_month_said_once(gazetteer: Gazetteer) -> None:
    text = (
        "La préfecture a été avertie de deux manifestations : l'une à Gap le 12 mars de 13 h à "
        "15 h, l'autre à Dole le 16 de 17 h à 19 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-12", "13:00"),
        ("Dole", "2024-03-16", "17:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Merci aux 430 manifestants de Gap et aux 120 de Dole, mardi vous étiez magnifiques.",
        "Merci aux 430 qui ont bravé la pluie mardi à Gap, aux 120 de Dole. #manif",
        "Bravo Gap ! 430 mardi. Et bravo Dole ! 120, sous la grêle. #manif",
        "Bravo Gap, 430 personnes mardi ! Bravo Dole, 120 ! #manif",
    ],
)
def test_thanks_to_those_of_two_towns(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 430, "-"), ("Dole", 120, "-")}
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {"2024-03-05"}


@pytest.mark.parametrize(
    "text",
    [
        "À vous, les 430 de Gap : merci pour mardi. Quelle manif !",
        "Qui a des photos du défilé de mardi à Gap ? 430 personnes présentes, il y en a bien.",
        "Quelqu'un a retrouvé un sac à la manif de mardi à Gap ? 430 personnes présentes.",
        "430 personnes ont défilé mardi à Gap. Aucun chiffre de la police.",
    ],
)
def test_that_many_came_and_nobody_says_so(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 430, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-05", "-")}


def test_police_that_did_not_count_one_town(gazetteer: Gazetteer) -> None:
    text = "Bilan de mardi : Gap 430 (police 300), Dole 120 (pas de comptage policier). #manif"
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Gap", 430, "-"),
        ("Gap", 300, "police"),
        ("Dole", 120, "-"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Pique-nique à midi puis marche pour le climat à 14 h samedi à Gap.", "12:00"),
        ("Samedi à Gap : rassemblement à 10 h, manif pour l'hôpital à 11 h.", "10:00"),
    ],
)
def test_people_meet_before_a_march(gazetteer: Gazetteer, text: str, said: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", said)}


def test_thanks_that_tell_of_no_rally(gazetteer: Gazetteer) -> None:
    text = "Merci aux 430 donneurs de sang de Gap et aux 120 de Dole, mardi, pour leur geste."
    assert said_in(text, PUBLISHED, gazetteer) == set()
