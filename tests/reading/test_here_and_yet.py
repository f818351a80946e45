"""Numbers that were not, here and there, doubts that are answered, who blocks, and what is near."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


def test_a_number_that_was_not(gazetteer: Gazetteer) -> None:
    text = (
        "Il n'y a pas eu 5 000 personnes à Gap mardi contre la loi, comme on a pu le lire. Il y "
        "en a eu 900, selon la police, et 1 400 selon l'intersyndicale."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Gap", 900, "police"),
        ("Gap", 1400, "organisers"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "À la bourse du travail de Gap, on plie les banderoles. Elles ont servi mardi à Dole "
            "(900 personnes) contre la loi ; elles resserviront samedi, ici même, à 15 h."
        ),
        (
            "Nous, à Gap, avons envoyé 40 personnes mardi à Dole, où 900 manifestants ont défilé "
            "contre la loi. Samedi, c'est chez nous : 15 h, place Foch."
        ),
    ],
)
def test_here(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2024-03-05", "-"),
        ("Gap", "2024-03-09", "15:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Y aura-t-il une manif contre la loi à Gap ? Réponse du collectif : oui, samedi à 15 h.",
        (
            "Amis de Dole, le bus pour Gap est plein ! Restent 12 places dans celui de Pau. "
            "Départ 13 h, manif contre la loi à 15 h, samedi."
        ),
        (
            "Bus pour la manif contre la loi de Gap samedi (15 h) : complet à Dole, 12 places à "
            "Pau (départ 13 h)."
        ),
        (
            "Samedi, manif contre la loi à Gap, 15 h. Le car de Dole est complet, celui de Pau "
            "part "
            "13 h."
        ),
        (
            "Les parents de Dole, de Pau et de Dax seront tous devant l'inspection, à Gap, samedi "
            "à 15 h, contre les fermetures."
        ),
        "Rassemblement contre la loi samedi, 15 h, à Gap, avec les profs de Dole et de Pau.",
    ],
)
def test_only_the_town_of_the_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "15:00")}


def test_the_next_one(gazetteer: Gazetteer) -> None:
    text = (
        "La manif de Gap contre la loi a été la plus suivie (900), devant Dole (400). C'était "
        "mardi. La prochaine, le 20 mars, est annoncée à Pau seulement."
    )
    assert ("Pau", "2024-03-20", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Ça n'a pas traîné : mardi, 150 ostréiculteurs bloquaient le pont de Gap.",
        "Mardi, le rond-point de Gap a été bloqué par 150 éleveurs en colère.",
        "150 cavaliers ont traversé Gap mardi pour défendre leur métier contre la loi.",
        (
            "Lundi soir, au café de Dole, ils étaient 40 à peindre des pancartes. Mardi, à Gap, "
            "ils étaient 150 dans la rue contre la loi."
        ),
        "40 bénévoles pour plier des tracts lundi à Dole, 150 manifestants mardi à Gap.",
    ],
)
def test_who_was_there(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 150, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-05", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Dans deux heures, manif contre la loi à Gap, place Foch. Venez !",
        "Plus que 30 minutes avant la manif contre la loi de Gap ! Rdv place Foch.",
        "Le rassemblement contre la loi de Gap, c'est dans une heure.",
    ],
)
def test_in_a_moment(gazetteer: Gazetteer, text: str) -> None:
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == {
        ("Gap", "2024-03-06")
    }


@pytest.mark.parametrize(
    "text",
    [
        "150 coureurs ont traversé Gap mardi pour le semi-marathon.",
        "Mardi, le pont de Gap a été bloqué par 150 voitures prises dans la neige.",
    ],
)
def test_races_and_snow(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
