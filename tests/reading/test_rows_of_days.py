"""Rows that begin with days, and hours that no longer hold."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "Grosse semaine : jeu 7 manif Gap 14h30 ; ven 8 AG Dole 18h ; sam 9 marche Pau 10h.",
        "Cette semaine : jeudi manif Gap 14h30 / vendredi AG Dole 18h / samedi marche Pau 10h",
        (
            "À venir : jeudi 7 14h30 manif à Gap | vendredi 8 18h réunion à Dole | samedi 9 10h "
            "marche à Pau"
        ),
        "Agenda contre la réforme : 7/03 manif Gap 14h30 / 8/03 AG Dole 18h / 9/03 marche Pau 10h",
        (
            "Cette semaine : jeudi : manif à Gap, 14h30\nvendredi : tractage à Dole, 18h\nsamedi : "
            "marche à Pau, 10h"
        ),
    ],
)
def test_each_part_has_its_day(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-07", "14:30"),
        ("Pau", "2024-03-09", "10:00"),
    }


def test_the_day_of_today_behind_others_is_next_weeks(gazetteer: Gazetteer) -> None:
    text = (
        "À venir :\njeudi : manif à Gap, 14h30\nsamedi : marche à Pau, 10h\nmercredi : sit-in à "
        "Dole, 17h"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-07", "14:30"),
        ("Pau", "2024-03-09", "10:00"),
        ("Dole", "2024-03-13", "17:00"),
    }
    text = "Ce midi et demain :\nmercredi : manif à Gap, 14h30\njeudi : marche à Pau, 10h"
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-06", "14:30"),
        ("Pau", "2024-03-07", "10:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Prévue à 12 h, la marche pour le climat de Gap aura lieu samedi à 15 h.",
        (
            "La marche pour le climat de Gap, prévue initialement de 10 h à 12 h, se tiendra "
            "finalement de 15 h à 17 h, toujours samedi."
        ),
        "La marche pour le climat de Gap samedi n'aura pas lieu à 12 h mais à 15 h.",
        "Marche pour le climat samedi à Gap ; pas avant 15 h, le marché doit être démonté.",
        "Marche pour le climat samedi Gap 14 h ou 15 h ? — 15 h place Foch, c'est confirmé.",
        "Marche pour le climat samedi à Gap à 15 h (reportée au lendemain s'il neige).",
        (
            "Marche pour le climat samedi à 15 h à Gap. Si la préfecture interdit, on le fera "
            "quand même."
        ),
    ],
)
def test_the_hour_that_holds(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "15:00")}
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "planned")}
