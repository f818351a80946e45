"""What articles tell in passing: where it was decided, who is in a clause, what comes next."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-04-12T10:00+02:00")  # a Wednesday
TUESDAY, FRIDAY, SATURDAY = "2023-04-11", "2023-04-14", "2023-04-15"


def _counted(text: str, gazetteer: Gazetteer) -> list[tuple[str, int | None, str | None]]:
    return [
        (claim.place.name, figure.low, figure.said_by and figure.said_by.value)
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    ]


@pytest.mark.parametrize(
    "decided",
    [
        "Réunis mardi matin à la bourse du travail, ils ont décidé d'un départ",
        "Réunie lundi en assemblée générale, l'intersyndicale a fixé le départ",
        "En conférence de presse mardi, ils ont annoncé un départ",
        "Lors d'une réunion mardi soir, ils ont choisi un départ",
        "Consultés lundi, les adhérents ont voté pour un départ",
    ],
)
def test_the_day_of_a_decision_is_no_rallys(decided: str, gazetteer: Gazetteer) -> None:
    text = f"Les syndicats préparent la manifestation de vendredi. {decided} à 14 h, à Gap."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", FRIDAY, "14:00")}


@pytest.mark.parametrize(
    "clause",
    [
        "où la CGT est majoritaire",
        "où un policier avait été tué en mars",
        "où le préfet était attendu",
        "dont le maire soutient les syndicats",
    ],
)
def test_who_a_clause_names_counts_nobody(clause: str, gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. "
        f"À Dole, {clause}, 400 personnes ont défilé."
    )
    assert _counted(text, gazetteer) == [("Gap", 900, None), ("Dole", 400, None)]


def test_who_a_clause_says_counted_counts(gazetteer: Gazetteer) -> None:
    text = "Mardi, à Gap, où la police avait compté large, 900 personnes ont manifesté."
    assert [said[:2] for said in _counted(text, gazetteer)] == [("Gap", 900)]


@pytest.mark.parametrize(
    "there",
    [
        "Rien n'est organisé à Dole ce jour-là : le collectif y défilera samedi, à 11 h.",
        "Pas de manifestation à Dole vendredi : elle aura lieu samedi, à 11 h.",
    ],
)
def test_none_that_day_but_the_next(there: str, gazetteer: Gazetteer) -> None:
    text = f"La CGT appelle à manifester vendredi à Gap, à 15 h, contre la réforme. {there}"
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", FRIDAY, "15:00"), ("Dole", SATURDAY, "11:00")}


@pytest.mark.parametrize(
    "other",
    [
        "Une autre marche est envisagée à Dole, sans date arrêtée.",
        "Une marche est en préparation à Dole.",
    ],
)
def test_what_is_prepared_is_to_come(other: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. {other}"
    said = status_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", TUESDAY, "past"), ("Dole", "None", "planned")}


def test_those_of_another_time_are_not_awaited(gazetteer: Gazetteer) -> None:
    text = (
        "La CGT appelle à manifester vendredi à Gap, à 15 h, contre la réforme. « On espère "
        "retrouver les 900 manifestants d'avant le Covid », dit la secrétaire."
    )
    assert not _counted(text, gazetteer)


def test_a_second_day_behind_then(gazetteer: Gazetteer) -> None:
    text = (
        "Les opposants ont manifesté mardi à Gap. L'intersyndicale leur donne rendez-vous vendredi "
        "à 18 h pour un concert de casseroles, puis le 19 avril pour une manifestation."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Gap", FRIDAY, "18:00"),
        ("Gap", "2023-04-19", "-"),
    }


def test_places_with_their_towns_before_a_day_share_its_hour(gazetteer: Gazetteer) -> None:
    text = (
        "Place Foch à Gap, parvis de la gare à Dole : mardi, à 14 h, des centaines de personnes se "
        "sont rassemblées contre la réforme."
    )
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", TUESDAY, "14:00"), ("Dole", TUESDAY, "14:00")}


def test_a_count_made_by_a_firm_is_its_own(gazetteer: Gazetteer) -> None:
    text = (
        "Les opposants ont manifesté mardi à Gap. Un comptage effectué par le cabinet Occurrence "
        "pour des médias avance 900 manifestants."
    )
    assert _counted(text, gazetteer) == [("Gap", 900, "independent")]


def test_what_is_forbidden_and_then_put_off_is_put_off(gazetteer: Gazetteer) -> None:
    text = "La marche de vendredi à Gap, interdite par la préfecture, a été reportée."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", FRIDAY, "postponed")}
