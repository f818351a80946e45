"""Numbers told in order before their towns, who aims at so many, and what the rain had off."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "960, 180, 1 200 : les manifestants de Gap, Dax et Pau mardi, selon la police.",
        "Respectivement 960, 180 et 1 200 manifestants mardi à Gap, Dax et Pau, selon la police.",
        "960, 180 et 1 200 personnes ont défilé mardi à Gap, Dax et Pau, selon la police.",
        "Gap, Dax et Pau : 960, 180, 1 200 manifestants mardi, selon la police.",
        (
            "À Gap, Dax et Pau, les cortèges de mardi ont réuni 960, 180 et 1 200 personnes, selon "
            "la police."
        ),
    ],
)
def test_three_numbers_and_three_towns(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Gap", 960, "police"),
        ("Dax", 180, "police"),
        ("Pau", 1200, "police"),
    }
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {"2024-03-05"}


@pytest.mark.parametrize(
    "text",
    [
        "Il y aura du monde samedi à Gap : l'intersyndicale vise le millier.",
        "Samedi, manifestation pour l'hôpital à Gap. La CGT table sur le millier.",
    ],
)
def test_who_aims_at_the_thousand(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 1000, "organisers")}


@pytest.mark.parametrize(
    "text",
    [
        "La pluie a eu raison du sit-in prévu hier à Gap. Il est reprogrammé samedi, 17 h.",
        (
            "À Gap, la marche de mardi n'a pas pu se tenir à cause de l'orage. On remet ça samedi "
            "à 17 h."
        ),
    ],
)
def test_what_the_rain_had_off(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-05", "cancelled"),
        ("Gap", "2024-03-09", "planned"),
    }


def test_the_thousand_of_others_is_no_crowd(gazetteer: Gazetteer) -> None:
    text = "Samedi, manifestation à Gap, 14 h : le millier de lits fermés en dix ans passe mal."

    assert not counted_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "head",
    [
        "Trois dates pour sauver la maternité de Gap : ",
        "Gap : trois rendez-vous pour sauver l'hôpital, ",
    ],
)
def test_dates_in_brackets_below_the_town_of_their_heading(gazetteer: Gazetteer, head: str) -> None:
    text = (
        f"{head}le 13 (rassemblement devant la mairie, midi), le 18 (manifestation à Pau, 10 h) et "
        "le 27 (chaîne humaine autour de l'hôpital, 15 h)."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-13", "12:00"),
        ("Pau", "2024-03-18", "10:00"),
        ("Gap", "2024-03-27", "15:00"),
    }
