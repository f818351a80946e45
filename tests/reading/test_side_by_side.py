"""Two rallies told in one breath, those within a crowd, and habits."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        (
            "Le préfet a pris deux arrêtés : l'un interdit la marche pour le climat de vendredi à "
            "Gap, l'autre autorise celle de samedi à Dole."
        ),
        (
            "Feu rouge pour la marche pour le climat de vendredi à Gap, feu vert pour celle de "
            "samedi à Dole."
        ),
    ],
)
def test_one_is_forbidden_and_one_is_not(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-08", "forbidden"),
        ("Dole", "2024-03-09", "planned"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Il reste 5 jours avant la marche de Gap contre la loi et 12 avant celle de Dole.",
        "Plus que 5 jours avant la manif de Gap contre la loi, 12 avant celle de Dole.",
    ],
)
def test_days_that_are_left(gazetteer: Gazetteer, text: str) -> None:
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == {
        ("Gap", "2024-03-11"),
        ("Dole", "2024-03-18"),
    }


def test_they_go_on_in_each_town(gazetteer: Gazetteer) -> None:
    text = (
        "On ne lâche rien contre la loi : jeudi Gap, vendredi Dole, samedi Pau. Chaque fois 18 h, "
        "chaque fois devant la mairie."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-07", "18:00"),
        ("Dole", "2024-03-08", "18:00"),
        ("Pau", "2024-03-09", "18:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Manifester à Gap le samedi contre la loi, c'est devenu une habitude : quatrième "
            "rendez-vous ce 9 mars, toujours 10 h, toujours place Foch."
        ),
        (
            "Jamais un samedi sans manif contre la loi à Gap. Celle de cette semaine part à 10 h, "
            "place Foch."
        ),
    ],
)
def test_a_habit(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "10:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Parmi les 900 manifestants de mardi à Gap contre la loi, 70 étaient venus de Dole.",
        "Sur les 900 personnes qui ont défilé mardi à Gap contre la loi, 70 arrivaient de Dole.",
        "À Gap, mardi, Dole pesait 70 des 900 manifestants contre la loi.",
        "70 habitants de Dole figuraient mardi parmi les 900 manifestants de Gap contre la loi.",
        (
            "De Dole, ils étaient 70 à faire le voyage. À Gap, mardi, ils se sont fondus dans les "
            "900 manifestants contre la loi."
        ),
    ],
)
def test_some_of_a_crowd(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 900, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-05", "-")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Les paysans manifesteront contre la loi samedi à Gap à 11 h. Leurs collègues feront "
            "pareil à Dole."
        ),
        "Les profs de Gap défileront contre la loi samedi à 11 h. Ceux de Dole feront de même.",
    ],
)
def test_others_do_the_same(gazetteer: Gazetteer, text: str) -> None:
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == {
        ("Gap", "2024-03-09"),
        ("Dole", "2024-03-09"),
    }


@pytest.mark.parametrize(
    "pair",
    [
        "Lens et Arras ont eu leur défilé (600 et 400).",
        "À Lens et Arras, on a aussi défilé (600 et 400 personnes).",
    ],
)
def test_two_numbers_in_a_bracket_are_one_for_each(pair: str, gazetteer: Gazetteer) -> None:
    text = f"1 200 manifestants mardi à Lille. {pair}"

    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Lille", 1200, "-"),
        ("Lens", 600, "-"),
        ("Arras", 400, "-"),
    }


@pytest.mark.parametrize(
    "end",
    [
        ", 0 à Arras (le rassemblement a été annulé).",
        " et aucun à Arras (annulé).",
        " (rassemblement annulé à Arras).",
    ],
)
def test_what_became_of_a_rally_in_a_bracket_is_its_own(end: str, gazetteer: Gazetteer) -> None:
    text = f"1 200 manifestants mardi à Lille, 130 à Lens{end}"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Lille", "2024-03-05", "past"),
        ("Lens", "2024-03-05", "past"),
        ("Arras", "2024-03-05", "cancelled"),
    }


def test_two_counts_of_the_police_in_a_bracket_are_one_for_each(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 6 000 manifestants à Lille, 5 000 à Lens selon les syndicats (police : 2 150 et "
        "1 500)."
    )

    assert {("Lille", 2150, "police"), ("Lens", 1500, "police")} <= counted_in(
        text, PUBLISHED, gazetteer
    )


def test_both_towns_of_an_end_with_their_reasons_are_off(gazetteer: Gazetteer) -> None:
    text = "Samedi 9, marche à Lille à 14 h. Annulée à Lens (préfecture) et à Arras (neige)."

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Lille", "2024-03-09", "planned"),
        ("Lens", "2024-03-09", "cancelled"),
        ("Arras", "2024-03-09", "cancelled"),
    }


def test_one_that_is_over_was_held(gazetteer: Gazetteer) -> None:
    text = "Marche pour l'hôpital à Lille samedi 9 à 14 h. Celle d'Arras est passée (300, bravo)."

    assert ("Arras", 300, "-") in counted_in(text, PUBLISHED, gazetteer)
