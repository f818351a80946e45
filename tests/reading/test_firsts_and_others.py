"""Two towns told as the first and the second, all towns but one, and people for their town."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday
SATURDAY, SUNDAY, MONDAY = "2024-03-09", "2024-03-10", "2024-03-04"


@pytest.mark.parametrize(
    "text",
    [
        ("Deux marches, à Auch et à Dax : la première samedi à 10 h, l'autre dimanche à 18 h."),
        (
            "À Auch et à Dax, deux dates contre la réforme : samedi à 10 h pour la première ville, "
            "dimanche à 18 h pour la seconde."
        ),
        (
            "Auch a son collectif, Dax aussi. Le premier marche samedi à 10 h, place "
            "Foch, le second dimanche à 18 h."
        ),
        (
            "Les comités d'Auch et de Dax appellent à marcher, respectivement samedi à 10 h et "
            "dimanche à 18 h."
        ),
    ],
)
def test_the_first_and_the_second(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Auch", SATURDAY, "10:00"),
        ("Dax", SUNDAY, "18:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Auch, Dax et Gap : trois manifs, une date, samedi. Horaires : 10 h partout sauf à Dax "
            "(18 h)."
        ),
        "Manifestations contre la réforme samedi à Auch, Dax et Gap, à 10 h, sauf à Dax à 18 h.",
        "Samedi, on manifeste à Auch, Dax et Gap. Rendez-vous à 10 h partout, 18 h à Dax.",
        "Samedi, manifestations à Auch, Dax et Gap. Toutes à 10 h, sauf celle de Dax (18 h).",
        "Samedi à 10 h à Auch, Dax et Gap (18 h pour Dax) : manifestations pour le climat.",
    ],
)
def test_all_but_one(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Auch", SATURDAY, "10:00"),
        ("Dax", SATURDAY, "18:00"),
        ("Gap", SATURDAY, "10:00"),
    }


def test_a_clock_elsewhere_is_no_exception(gazetteer: Gazetteer) -> None:
    text = "Samedi, manifestations à Auch, 16 h (17 h à Moscou), et à Dax."

    assert ("Auch", SATURDAY, "16:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "940 personnes ont défilé lundi à Dax contre la réforme. Les Palois, eux, étaient 400.",
        "Les Palois étaient 400 lundi dans la rue contre la réforme, contre 940 à Dax.",
        "À Dax, 940 manifestants lundi contre la réforme. Chez les Palois, 400.",
        "Comme à Dax, où 940 personnes ont défilé lundi, les Palois étaient dans la rue : 400.",
    ],
)
def test_people_for_their_town(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Dax", 940, "-"), ("Pau", 400, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Dax", MONDAY, "-"), ("Pau", MONDAY, "-")}


def test_the_numbers_of_a_month_gone_are_not_of_the_day(gazetteer: Gazetteer) -> None:
    text = (
        "La mobilisation de lundi à Dax (940 selon la police, 1 300 selon la CGT) a dépassé celle "
        "de janvier (530 et 700)."
    )

    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Dax", 940, "police"),
        ("Dax", 1300, "organisers"),
    }


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            (
                "La semaine de lutte à Pau : jeudi, repas ; vendredi, projection ; samedi, "
                "marche à 15 h, place Foch ; dimanche, rien."
            ),
            {("Pau", SATURDAY, "15:00")},
        ),
        (
            (
                "Tout savoir sur la manif de samedi à Pau. À quelle heure ? 15 h, place Foch. "
                "Combien de monde ? 1 800 selon la CGT."
            ),
            {("Pau", SATURDAY, "15:00")},
        ),
    ],
)
def test_what_is_told_by_its_day_or_question(
    gazetteer: Gazetteer, text: str, claims: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == claims


def test_how_many_are_awaited_in_an_answer(gazetteer: Gazetteer) -> None:
    text = "La manifestation de samedi à Pau, 15 h. Combien sont attendus ? 1 800 selon la CGT."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Pau", 1800, "organisers")}
