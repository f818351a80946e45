"""Where one goes on from a rally, where the next is, and what takes the place of one."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-09-23T20:12+02:00")  # a Tuesday
THURSDAY = "2025-09-25"


def said(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, str]]:
    return said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Jeudi : 8h devant le lycée de Muret, ensuite direction Toulouse, 14h devant le rectorat",
        "Jeudi rassemblement 8h devant la mairie de Muret puis on file à Toulouse pour 14h",
        "Jeudi blocage à Muret à 8h, puis direction Toulouse pour la manif de 14h",
    ],
)
def test_where_one_goes_on_is_a_second_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == {
        ("Muret", THURSDAY, "08:00"),
        ("Toulouse", THURSDAY, "14:00"),
    }


def test_a_car_that_goes_on_has_none(gazetteer: Gazetteer) -> None:
    text = "Jeudi 8h covoit à Muret puis direction Toulouse pour la manif de 10h"

    assert said(text, gazetteer) == {("Toulouse", THURSDAY, "10:00")}


def test_the_next_rallies_have_each_its_day(gazetteer: Gazetteer) -> None:
    text = (
        "Hier 40 personnes à la manif de Vesoul. Le 24/09 ce sera Lure, Luxeuil le 25 et Gray le 26"
    )

    assert {(town, day) for town, day, _ in said(text, gazetteer)} == {
        ("Vesoul", "2025-09-22"),
        ("Lure", "2025-09-24"),
        ("Luxeuil-les-Bains", "2025-09-25"),
        ("Gray", "2025-09-26"),
    }


@pytest.mark.parametrize("when", ["Le 12 octobre ce sera à Lure.", "Le 12/10, ce sera Lure !"])
def test_the_next_rally_is_one(when: str, gazetteer: Gazetteer) -> None:
    text = f"La marche d'hier à Vesoul a réuni 200 personnes. {when}"

    assert ("Lure", "2025-10-12", "-") in said(text, gazetteer)


@pytest.mark.parametrize("arrow", ["\u2192", "->", "=>"])
def test_an_arrow_from_day_to_day_puts_off(arrow: str, gazetteer: Gazetteer) -> None:
    text = f"La manif du logement à Pontoise prévue samedi 27 à 15h {arrow} samedi 4 octobre, 15h"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Pontoise", "2025-09-27", "postponed"),
        ("Pontoise", "2025-10-04", "planned"),
    }


@pytest.mark.parametrize("nothing", ["rien, montez à Calais", "pas de départ, allez à Calais"])
def test_nothing_behind_an_arrow_is_nothing(nothing: str, gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi 25 septembre\n\U0001f538Arras \u27a1 10h gare\n"
        f"\U0001f538St-Omer \u27a1 {nothing}\n\U0001f538Lens \u27a1 9h30 mairie"
    )

    assert said(text, gazetteer) == {("Arras", THURSDAY, "10:00"), ("Lens", THURSDAY, "09:30")}


@pytest.mark.parametrize("other", ["une visio", "une conf téléphonique", "une action en ligne"])
def test_what_takes_its_place_on_line_calls_it_off(other: str, gazetteer: Gazetteer) -> None:
    text = f"Le rassemblement de jeudi devant la préfecture de Quimper est remplacé par {other}"

    assert status_in(text, PUBLISHED, gazetteer) == {("Quimper", THURSDAY, "cancelled")}


def test_an_english_report_puts_nothing_off(gazetteer: Gazetteer) -> None:
    text = "Quick report from today's march in Nantes. 2,000 of us, great mood."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Nantes", 2000, "-")}
    assert status_in(text, PUBLISHED, gazetteer) == {("Nantes", "2025-09-23", "past")}


FRIDAY = dt.datetime.fromisoformat("2023-03-10T10:00+01:00")


@pytest.mark.parametrize(
    "then",
    [
        "Le collectif en prépare une autre à Tulle mardi 14 mars.",
        "Le collectif en organise une autre mardi à Tulle.",
        "Tous ont promis d'être à Tulle mardi.",
        "Le collectif a déjà prévu d'être à Tulle mardi.",
        "Le collectif compte se faire entendre à Tulle mardi.",
        "Le collectif donne rendez-vous à Tulle mardi.",
        "Le collectif annonce la suite : mardi à Tulle.",
        "À Tulle, il faudra attendre mardi.",
        "À Tulle, les syndicats ont choisi mardi.",
        "Mardi, ils seront à Tulle.",
        "Mardi, rebelote à Tulle.",
        "D'autres suivront, dont une à Tulle mardi.",
        "Tulle suivra mardi.",
    ],
)
def test_where_they_will_be_next_is_a_rally(then: str, gazetteer: Gazetteer) -> None:
    text = f"À Guingamp, 900 personnes ont défilé mercredi pour l'hôpital. {then}"

    assert status_in(text, FRIDAY, gazetteer) == {
        ("Guingamp", "2023-03-08", "past"),
        ("Tulle", "2023-03-14", "planned"),
    }


@pytest.mark.parametrize(
    "then",
    [
        "Tous ont promis d'être à Tulle mardi pour le procès.",
        "Mardi, ils iront à Tulle pour le procès.",
        "La suite, mardi, au tribunal.",
    ],
)
def test_where_they_will_be_for_something_else_is_none(then: str, gazetteer: Gazetteer) -> None:
    text = f"À Guingamp, 900 personnes ont défilé mercredi pour l'hôpital. {then}"

    assert status_in(text, FRIDAY, gazetteer) == {("Guingamp", "2023-03-08", "past")}


def test_one_goes_back_where_one_was_oneself(gazetteer: Gazetteer) -> None:
    text = "Manif pour le climat : on était 70 à Guingamp. Tulle 30. Samedi on y retourne, 14 h."

    assert ("Guingamp", "2023-03-11", "14:00") in said_in(text, FRIDAY, gazetteer)
    assert ("Tulle", "2023-03-11", "14:00") not in said_in(text, FRIDAY, gazetteer)


@pytest.mark.parametrize(
    "aside",
    [
        "Leurs collègues de Tulle avaient fait de même la semaine passée.",
        "À Tulle, une action similaire avait eu lieu en février.",
        "L'hôpital de Tulle connaît les mêmes difficultés.",
        "Le directeur est en poste à Tulle depuis un an.",
    ],
)
@pytest.mark.parametrize(
    "anew",
    [
        "Une nouvelle action est programmée mardi à 11 h.",
        "Prochain rendez-vous mardi à 11 h.",
        "Les manifestants ont promis de revenir mardi à 11 h.",
        "Ils se retrouveront mardi à 11 h, au même endroit.",
    ],
)
def test_a_new_action_is_where_the_rally_was(aside: str, anew: str, gazetteer: Gazetteer) -> None:
    for head in (
        "À Guingamp, une cinquantaine d'agents se sont rassemblés mercredi devant l'hôpital.",
        "900 personnes ont défilé mercredi à Guingamp contre la fermeture de la maternité.",
    ):
        told = said_in(f"{head} {aside} {anew}", FRIDAY, gazetteer)

        assert ("Guingamp", "2023-03-14", "11:00") in told
        assert {town for town, day, _ in told if day == "2023-03-14"} == {"Guingamp"}


def test_a_new_action_is_where_it_is_being_prepared(gazetteer: Gazetteer) -> None:
    text = (
        "900 personnes ont défilé mercredi à Guingamp. À Tulle, le collectif prépare la suite. Un "
        "rassemblement est prévu mardi à 11 h."
    )

    assert ("Tulle", "2023-03-14", "11:00") in said_in(text, FRIDAY, gazetteer)
