"""A post's pieces in any order: what stands above buttons, numbers beside numbers, lone lines."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-08-11T11:40+02:00")  # a Friday
DAY = "2023-08-17"


@pytest.mark.parametrize("tail", ["faites tourner", "Partagez !", "Merci à tous", "RT svp"])
@pytest.mark.parametrize("hour", ["12h30", "à 12h30", "12:30"])
def test_an_hour_above_a_button_is_no_number_of_it(
    gazetteer: Gazetteer, hour: str, tail: str
) -> None:
    text = f"manif contre Bolloré, à Laon\njeudi 17 août\n{hour}\n{tail}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Laon", DAY, "12:30")}


def test_nor_is_a_date_before_one(gazetteer: Gazetteer) -> None:
    text = "rassemblement silencieux ! rond-point des Vaches\nà Ploërmel\n17/08 Partagez !"
    assert said_in(text, PUBLISHED, gazetteer) == {("Ploërmel", DAY, "-")}


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("manif féministe ! 10 h 17/08 Soissons", "10:00"),
        ("manif féministe ! 10h 17 août, Soissons", "10:00"),
        ("à 13 h 30 - 17/08 - à Soissons - place du Marché : sit-in contre l'A69", "13:30"),
        ("manif #NousToutes 17/08 à Soissons, 17 h", "17:00"),
    ],
)
def test_a_date_beside_an_hour_or_a_name_is_no_part_of_it(
    gazetteer: Gazetteer, text: str, hour: str
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Soissons", DAY, hour)}


@pytest.mark.parametrize(
    "card",
    [
        "Manif contre la loi, jeudi 17 août\nhôtel de ville\nBourges",
        "Manif contre la loi\n17 août\nhôtel de ville\nà Bourges",
        "Manif pour la paix, kiosque du jardin public\njeudi\nBourges",
    ],
)
def test_a_card_may_say_its_day_in_the_title_or_short(gazetteer: Gazetteer, card: str) -> None:
    assert said_in(card, PUBLISHED, gazetteer) == {("Bourges", DAY, "-")}


@pytest.mark.parametrize(
    "beside",
    [
        "Le match entre Quimper et Nîmes se jouera samedi. Une projection aura lieu à Lille.",
        "La foire de Sens ouvrira samedi. Une collecte de jouets est organisée samedi à Dole.",
    ],
)
def test_who_marched_for_a_cause_did_whatever_else_is_on(gazetteer: Gazetteer, beside: str) -> None:
    text = f"{beside} À Colmar, 850 personnes ont défilé mardi pour l'hôpital public."
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [(one.place and one.place.name, one.figures[0].low) for one in claims] == [
        ("Colmar", 850)
    ]
