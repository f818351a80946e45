"""Rallies told by their likeness to another, by their towns alone, or by a day and its towns."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-10T12:00+01:00")  # a Tuesday
CALL = "Rassemblement contre les violences samedi à 15 h à Metz, place d'Armes."
FIRST = ("Metz", "2023-01-14", "15:00")


@pytest.mark.parametrize(
    "told",
    [
        "Des initiatives similaires se mettent en place à Dole et à Gray.",
        "On a même lancé des mouvements semblables dans d'autres villes, comme Dole ou Gray.",
        "Des appels du même genre circulent à Dole et à Gray.",
        "L'initiative a essaimé à Dole et à Gray.",
        "L'appel a déjà été repris à Dole et à Gray.",
        "Le mouvement s'étend à Dole et à Gray.",
    ],
)
def test_others_are_told_by_their_likeness(gazetteer: Gazetteer, told: str) -> None:
    found = said_in(f"{CALL} {told}", PUBLISHED, gazetteer)

    assert found == {FIRST, ("Dole", "2023-01-14", "-"), ("Gray", "2023-01-14", "-")}


def test_what_is_like_no_rally_is_none(gazetteer: Gazetteer) -> None:
    text = "La bibliothèque prête des outils. Des initiatives similaires existent à Dole et Gray."

    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Dole, Gray et Vesoul, entre autres.",
        "À Dole, Gray et Vesoul notamment.",
        "De Dole à Gray, en passant par Vesoul.",
    ],
)
def test_towns_alone_are_those_of_the_many_just_told(gazetteer: Gazetteer, told: str) -> None:
    text = f"Des marches pour le climat sont prévues samedi dans vingt villes. {told}"

    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {(town, "2023-01-14", "-") for town in ("Dole", "Gray", "Vesoul")}


def test_many_march_from_one_town_to_another(gazetteer: Gazetteer) -> None:
    text = "De Dole à Gray en passant par Vesoul, des centaines de personnes ont défilé samedi."

    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {(town, "2023-01-07", "-") for town in ("Dole", "Gray", "Vesoul")}


def test_the_way_of_one_march_names_no_three_rallies(gazetteer: Gazetteer) -> None:
    text = "La ligne de bus de Dole à Gray, en passant par Vesoul, transporte 900 personnes."

    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_a_day_and_its_towns_go_on_with_those_before(gazetteer: Gazetteer) -> None:
    text = (
        "Le 14 janvier, les marches des fiertés s'élanceront de Metz et de Sens.\n"
        "Le 21 janvier, à Dole, Gray, Vesoul, Lure, Belfort, Colmar et Mulhouse.\n"
        "Le 28 janvier, ça se passera à Nevers."
    )

    found = said_in(text, PUBLISHED, gazetteer)

    towns = ("Dole", "Gray", "Vesoul", "Lure", "Belfort", "Colmar", "Mulhouse")
    assert found == {
        *((town, "2023-01-14", "-") for town in ("Metz", "Sens")),
        *((town, "2023-01-21", "-") for town in towns),
        ("Nevers", "2023-01-28", "-"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Des départs groupés sont prévus à Dole à 7 h 30, place Grévy.",
        "Des départs groupés sont organisés depuis Dole et Gray à 11 h.",
        "Un départ en train est prévu à Dole (rdv 11 h 45 à la gare) et à Gray (12 h).",
        "Départ en car de Dole à 11 h (rdv 10 h 45 à la gare).",
        "Rendez-vous à 11 h à la gare de Dole pour partir ensemble.",
    ],
)
def test_where_some_leave_together_nobody_rallies(gazetteer: Gazetteer, told: str) -> None:
    assert said_in(f"{CALL} {told}", PUBLISHED, gazetteer) == {FIRST}


def test_an_hour_in_brackets_is_of_one_town(gazetteer: Gazetteer) -> None:
    text = "Samedi, on défilera à Metz (15 h, gare), à Sens (16 h, mairie), mais aussi à Dole."

    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {FIRST, ("Sens", "2023-01-14", "16:00"), ("Dole", "2023-01-14", "-")}


@pytest.mark.parametrize(
    "told",
    [
        "Lundi, 130 personnes disaient vouloir venir.",
        "Elle a créé l'événement sur Facebook jeudi dernier.",
        "Cette action fait suite à la mort d'un ouvrier, lundi 2 janvier.",
    ],
)
def test_when_it_was_clicked_created_or_caused_is_no_day_of_it(
    gazetteer: Gazetteer, told: str
) -> None:
    text = f"{CALL} {told} Des actions similaires auront lieu à Dole."

    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {FIRST, ("Dole", "2023-01-14", "-")}


def test_who_launched_a_call_has_not_rallied_yet(gazetteer: Gazetteer) -> None:
    text = "Le collectif a lancé un appel à manifester samedi à 15 h à Metz."

    assert said_in(text, PUBLISHED, gazetteer) == {FIRST}


def test_one_more_of_a_row_has_no_hour_of_its_own(gazetteer: Gazetteer) -> None:
    text = "Les marches des fiertés :\n21 janvier : Dole (14 h), Gray, Vesoul (16 h, gare)"

    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {
        ("Dole", "2023-01-21", "14:00"),
        ("Gray", "2023-01-21", "-"),
        ("Vesoul", "2023-01-21", "16:00"),
    }


def test_a_question_heads_the_answer_of_its_town(gazetteer: Gazetteer) -> None:
    text = (
        "Quand se tient la prochaine manifestation contre la réforme à Dole ?\n"
        "Un rassemblement est prévu ce samedi 14 janvier à 11 heures, place Grévy.\n"
        "Quand se déroule la prochaine manifestation contre la réforme à Gray ?\n"
        "La prochaine manifestation partira jeudi 12 janvier à 9 heures de la mairie."
    )

    found = said_in(text, PUBLISHED, gazetteer)

    assert found == {("Dole", "2023-01-14", "11:00"), ("Gray", "2023-01-12", "09:00")}


def test_an_aside_parts_no_rally_from_its_town(gazetteer: Gazetteer) -> None:
    text = f"{CALL} Une veillée, en silence, est aussi prévue à Metz, le vendredi 13 janvier."

    assert said_in(text, PUBLISHED, gazetteer) == {FIRST, ("Metz", "2023-01-13", "-")}


@pytest.mark.parametrize(
    "told",
    [
        "D'autres villes plus petites, telles que Dole (Jura) ou Gray, sont aussi concernées.",
        "Plusieurs autres communes suivront le mouvement, dont Dole et Gray.",
        "De plus petites villes ne sont pas en reste, comme Dole et Gray.",
        "Au programme également : Dole et Gray.",
        "Sont également concernées Dole et Gray.",
    ],
)
def test_smaller_towns_join_in(gazetteer: Gazetteer, told: str) -> None:
    found = said_in(f"{CALL} {told}", PUBLISHED, gazetteer)

    assert found == {FIRST, ("Dole", "2023-01-14", "-"), ("Gray", "2023-01-14", "-")}


def test_towns_that_lose_something_join_in_nothing(gazetteer: Gazetteer) -> None:
    told = "D'autres villes, comme Dole ou Gray, sont aussi concernées par ces fermetures."

    assert said_in(f"{CALL} {told}", PUBLISHED, gazetteer) == {FIRST}


@pytest.mark.parametrize("told", ["Même chose à Dole.", "Même programme à Dole.", "Idem à Dole."])
def test_the_same_is_at_the_same_hour(gazetteer: Gazetteer, told: str) -> None:
    assert said_in(f"{CALL} {told}", PUBLISHED, gazetteer) == {FIRST, ("Dole", *FIRST[1:])}


def test_the_same_at_its_own_hour(gazetteer: Gazetteer) -> None:
    told = "Même programme à Dole, place Grévy, à 17 h."

    assert said_in(f"{CALL} {told}", PUBLISHED, gazetteer) == {FIRST, ("Dole", FIRST[1], "17:00")}
