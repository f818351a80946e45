"""Rallies somebody only heard of, old posters, towns of which nothing is known."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-10-15T09:20+02:00")  # a Tuesday
TOMORROW, SATURDAY = "2024-10-16", "2024-10-19"


@pytest.mark.parametrize("town", ["Vesoul", "Thouars", "Saint-Gaudens"])
@pytest.mark.parametrize(
    "text",
    [
        "On m'a dit qu'il y avait une manif à {} samedi mais je trouve rien",
        "On me parle d'une manif à {} samedi, quelqu'un peut confirmer ?",
        "Quelqu'un raconte qu'il y aurait un blocage à {} demain, pas confirmé",
        "J'ai lu qu'une manif était prévue à {} samedi, je ne trouve aucune info",
        "L'affiche d'une manif à {} samedi qui circule date de 2019, ne partagez pas",
        "Une manif à {} ça servirait à rien",
        "Pas assez de monde pour faire une manif à {} demain on laisse tomber",
    ],
)
def test_what_nobody_confirms_is_no_rally(gazetteer: Gazetteer, text: str, town: str) -> None:
    assert said_in(text.format(town), PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "On m'a dit qu'il y avait une manif à Thouars samedi, j'y serai",
        "J'ai vu l'affiche de la manif à Thouars samedi, elle est superbe",
        "Une manif à Thouars samedi, enfin !",
    ],
)
def test_what_is_only_told_on_is_one(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Thouars", SATURDAY, "-")}


@pytest.mark.parametrize(
    "tail", ["je ne sais pas pour Lure", "aucune idée pour Lure", "pas de nouvelles de Lure"]
)
def test_a_town_nobody_knows_of_says_nothing(gazetteer: Gazetteer, tail: str) -> None:
    text = f"Manif demain à Thouars à 18h, {tail}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Thouars", TOMORROW, "18:00")}


def test_thanks_go_to_somebody_of_another_town(gazetteer: Gazetteer) -> None:
    text = "Merci à la boulangerie de Vesoul qui a nourri les 300 manifestants de Lure hier"
    assert said_in(text, PUBLISHED, gazetteer) == {("Lure", "2024-10-14", "-")}


def test_who_invites_is_not_where(gazetteer: Gazetteer) -> None:
    text = "Un événement de Collectif Eau et Attac Vesoul : marche pour l'eau samedi 14h à Lure"
    assert said_in(text, PUBLISHED, gazetteer) == {("Lure", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "manif dmn a Lure 10h30",
        "dsl mais venez tous dem a Lure 10h30 pr la manif",
    ],
)
def test_tomorrow_is_cut_short(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Lure", TOMORROW, "10:30")}


def test_friends_who_come_from_elsewhere_are_no_crowd(gazetteer: Gazetteer) -> None:
    text = "Nous serons 3 de Mauriac à la pride d'Aurillac samedi 15h"
    assert said_in(text, PUBLISHED, gazetteer) == {("Aurillac", SATURDAY, "15:00")}


def test_what_somebody_was_told_of_the_past_stays_there(gazetteer: Gazetteer) -> None:
    text = "On m'a dit qu'il y avait 300 personnes à la manif de Thouars samedi"
    assert said_in(text, PUBLISHED, gazetteer) == {("Thouars", "2024-10-12", "-")}
