"""Who was awaited, in a sentence behind the town, and which of two numbers is the crowd."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-11-05T10:00:00+01:00")  # a Wednesday


def _numbers(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, str, int | None]]:
    return {
        (claim.place.name, str(claim.date), figure.kind.value, figure.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
        if claim.place
    }


@pytest.mark.parametrize(
    "text",
    [
        "Belle manif à Privas samedi ! On en attendait 150, 430 sont venues.",
        "Privas a manifesté samedi. On en attendait 150, ils étaient 430.",
        "Privas a manifesté samedi. On en attendait 150 : 430 se sont déplacés.",
        "Manif samedi à Privas. On en espérait 150, on était 430 !",
        "Manif samedi à Privas. Attendus : 150. Venus : 430.",
        "Manif samedi à Privas : 150 attendus, 430 venus !",
        "Samedi à Privas, on était 430 à manifester. On en attendait 150.",
    ],
)
def test_who_was_awaited_and_came(text: str, gazetteer: Gazetteer) -> None:
    assert _numbers(text, gazetteer) == {
        ("Privas", "2025-11-01", "attendance", 430),
        ("Privas", "2025-11-01", "expected", 150),
    }


def test_who_was_wished_for_is_no_number(gazetteer: Gazetteer) -> None:
    text = "Manif samedi à Privas : on en voulait 150, on en a eu 430"

    assert _numbers(text, gazetteer) == {("Privas", "2025-11-01", "attendance", 430)}


@pytest.mark.parametrize(
    "text",
    [
        "90 voyageurs ont défilé samedi à Privas dans un cortège de 1 100 personnes.",
        "Samedi, 90 soignants ont rejoint un cortège de 1 100 manifestants à Privas.",
        "Dans un cortège de 1 100 personnes, 90 élus ont marché samedi à Privas.",
        "Samedi à Privas, manif pour le climat : 90 élus sur 1 100 manifestants.",
        "Samedi à Privas, 90 des 1 100 manifestants étaient des pompiers.",
        "Samedi à Privas, 90 pompiers en tête d'un cortège de 1 100 personnes.",
        "Samedi à Privas, 1 100 manifestants, parmi lesquels 90 pompiers.",
        "Vous étiez combien ? Samedi, manif à Privas, 1 100.",
        "Combien étions-nous samedi à Privas ? 1 100 !",
        "Samedi. Privas. Manif pour l'hôpital. 1 100 personnes.",
        "Privas, samedi. Manif. 1 100.",
    ],
)
def test_some_of_them_are_not_the_crowd(text: str, gazetteer: Gazetteer) -> None:
    assert _numbers(text, gazetteer) == {("Privas", "2025-11-01", "attendance", 1100)}


@pytest.mark.parametrize(
    "text", ["Départ du cortège. Privas. 850.", "Privas. Départ du cortège. 850."]
)
def test_a_telegram_of_today(text: str, gazetteer: Gazetteer) -> None:
    assert _numbers(text, gazetteer) == {("Privas", "2025-11-05", "attendance", 850)}


def test_a_town_counts_its_own_twice(gazetteer: Gazetteer) -> None:
    text = "Privas a compté ses troupes samedi : 300 à 10 h, 420 à midi"

    assert said_in(text, PUBLISHED, gazetteer) == {("Privas", "2025-11-01", "10:00")}
    assert counted_in(text, PUBLISHED, gazetteer) == {("Privas", 300, "-"), ("Privas", 420, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Hier : Morlaix 120, Brest 900. Bravo à Quimper",
        "Hier : Morlaix (120), Brest (900). Bravo à Brest !",
        "Les chiffres d'hier, manifs : Morlaix 120, Brest 900. Chapeau Morlaix !",
        "Manifs d'hier : Morlaix 120, Brest 900. Merci à toutes et tous",
    ],
)
def test_cheers_behind_a_row_of_counts(text: str, gazetteer: Gazetteer) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Morlaix", 120, "-"), ("Brest", 900, "-")}
