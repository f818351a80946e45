"""A town that has no rally, and where one goes instead (rule 2)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-05T19:00+01:00")  # a Sunday


@pytest.mark.parametrize("rally", ["manif", "rassemblement", "marche"])
@pytest.mark.parametrize(
    "nothing",
    [
        "Pas de {} à Guingamp mardi",
        "Il n'y aura pas de {} mardi à Guingamp",
        "Pas l'ombre d'un {} à Guingamp ce mardi",
        "Mobilisation pour l'hôpital mardi 7 mars. Toujours pas de {} à Guingamp",
        "Manif contre la réforme mardi : Guingamp : pas de {} prévu",
    ],
)
@pytest.mark.parametrize(
    "instead",
    [
        ", la plus proche est à Lannion à 14h",
        ". Mais on se retrouve à Lannion à 14 h",
        " : rejoignez celle de Lannion, à 14 h, place du Marché",
        " → c'est à Lannion que ça se passe, 14 h, place du Marché",
        "\nDirection Lannion : 14 h devant la mairie",
        " ; par contre à Lannion c'est à 14h",
    ],
)
def test_where_one_goes_instead_is_a_rally(
    rally: str, nothing: str, instead: str, gazetteer: Gazetteer
) -> None:
    text = nothing.format(rally) + instead

    assert said_in(text, PUBLISHED, gazetteer) == {("Lannion", "2023-03-07", "14:00")}


def test_nothing_planned_sends_to_the_next_town(gazetteer: Gazetteer) -> None:
    text = "Mobilisation pour l'hôpital mardi. Pour Tulle, rien de prévu → montez à Ussel (16 h)."

    assert said_in(text, PUBLISHED, gazetteer) == {("Ussel", "2023-03-07", "16:00")}


def test_two_towns_may_stand_in_for_one(gazetteer: Gazetteer) -> None:
    text = "Pas de manif à Tulle mardi, montez à Ussel (14h) ou à Guéret (10h)."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Ussel", "2023-03-07", "14:00"),
        ("Guéret", "2023-03-07", "10:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Pas de manif à Tulle mardi, réunion publique à Ussel à 14 h.",
        "Pas de manif à Tulle mardi, on se retrouve à Ussel à 20 h pour un débat.",
        "Pas de rassemblement à Tulle mardi. C'est à Ussel que siège le conseil, à 14 h.",
        "Rien à Tulle mardi : la brocante est à Ussel, 9 h.",
    ],
)
def test_another_appointment_is_no_rally_instead(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


HEAD = "Mobilisation pour l'hôpital mardi. "


@pytest.mark.parametrize(
    ("off", "status"),
    [
        ("À Guingamp, la marche a été interdite", "forbidden"),
        ("Le rassemblement de Guingamp est reporté", "postponed"),
        ("À Guingamp, la manif a dû être annulée", "cancelled"),
    ],
)
@pytest.mark.parametrize(
    "anew",
    [
        " ; elle se tiendra finalement mardi 14 mars à 15 h, devant la gare.",
        " : nouvelle date : mardi 14 mars, 15 h, devant la gare.",
        ", on se retrouve mardi 14 mars à 15 h devant la gare.",
        ". Ce sera mardi 14 mars à 15 h.",
        " : un nouvel appel est lancé pour le mardi 14 mars, 15 h.",
    ],
)
def test_a_day_told_before_is_the_one_called_off(
    off: str, status: str, anew: str, gazetteer: Gazetteer
) -> None:
    text = HEAD + off + anew

    assert status_in(text, PUBLISHED, gazetteer) in (
        {("Guingamp", "2023-03-07", told), ("Guingamp", "2023-03-14", "planned")}
        for told in (status, "postponed")
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Annulée une première fois le 17 faute de monde, la pride de Guingamp aura lieu mardi.",
            {("Guingamp", "2023-02-17", "cancelled"), ("Guingamp", "2023-03-07", "planned")},
        ),
        (
            "Marche mardi à Guingamp à 15 h. Celle de Tulle, initialement le 9 mars, passe au 16.",
            {
                ("Guingamp", "2023-03-07", "planned"),
                ("Tulle", "2023-03-09", "postponed"),
                ("Tulle", "2023-03-16", "planned"),
            },
        ),
        (
            "La marche est autorisée mardi à Guingamp (14 h). Elle l'était déjà à Tulle, 15 h.",
            {("Guingamp", "2023-03-07", "planned"), ("Tulle", "2023-03-07", "planned")},
        ),
        (
            "Les marches sont autorisées mardi à Guingamp. Elles l'étaient déjà à Tulle, 15 h.",
            {("Guingamp", "2023-03-07", "planned"), ("Tulle", "2023-03-07", "planned")},
        ),
        (
            "La mairie de Guingamp refuse le barnum, mais la manif partira mardi à 14 h 30.",
            {("Guingamp", "2023-03-07", "planned")},
        ),
        (
            "Le 17 dernier, 300 personnes ont manifesté à Guingamp.",
            {("Guingamp", "2023-02-17", "past")},
        ),
    ],
)
def test_what_became_of_a_rally_and_what_is_now(
    text: str, told: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize(
    "fates",
    [
        "À Guingamp, le défilé est annulé, celle de Tulle est reportée à jeudi 9 mars.",
        "À Guingamp, c'est annulé et celle de Tulle est reportée à jeudi 9 mars, à Ussel, 14 h.",
        "Le rassemblement de Guingamp n'aura pas lieu ; à Tulle, la marche est décalée au 9 mars.",
    ],
)
def test_a_new_day_is_of_the_town_it_is_said_of(fates: str, gazetteer: Gazetteer) -> None:
    told = status_in(HEAD + fates, PUBLISHED, gazetteer)

    assert {
        ("Guingamp", "2023-03-07", "cancelled"),
        ("Tulle", "2023-03-07", "postponed"),
        ("Tulle", "2023-03-09", "planned"),
    } <= told
    assert {day for town, day, _ in told if town != "Tulle"} == {"2023-03-07"}


def test_an_hour_of_one_that_stays_is_not_of_one_that_is_off(gazetteer: Gazetteer) -> None:
    text = f"{HEAD}À Guingamp, le défilé est maintenu à 16 h et la marche de Tulle est interdite."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Guingamp", "2023-03-07", "16:00"),
        ("Tulle", "2023-03-07", "-"),
    }
