"""What was and what comes next in one sentence, what a meeting decided, and what still stands."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday
MONDAY, SATURDAY = "2024-03-04", "2024-03-09"


@pytest.mark.parametrize(
    "text",
    [
        "Nous étions 600 lundi à Gap et nous serons au moins autant samedi à Dax, 9 h, mairie.",
        "600 personnes ont défilé lundi à Gap et d'autres le feront samedi à Dax, 9 h, mairie.",
        "600 manifestants lundi à Gap, combien samedi à Dax ? Rendez-vous à 9 h, place Foch.",
        (
            "Après avoir réuni 600 personnes lundi à Gap, la CGT appelle à manifester samedi à "
            "Dax, 9 h, place Foch."
        ),
    ],
)
def test_two_rallies_in_one_sentence(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", MONDAY, "-"),
        ("Dax", SATURDAY, "09:00"),
    }
    assert {(town, low) for town, low, _ in counted_in(text, PUBLISHED, gazetteer)} == {
        ("Gap", 600)
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Réunis mardi soir à la salle des fêtes de Gap, les élus ont décidé de manifester "
            "samedi, à 11 h, place Foch."
        ),
        (
            "Les parents de Gap, réunis mardi en assemblée, appellent à manifester samedi, 11 h, "
            "place Foch."
        ),
        "Les 80 parents présents mardi à la réunion de Gap appellent à manifester samedi, 11 h.",
        (
            "Lors d'une réunion publique mardi à Gap, tous ont décidé de se rassembler samedi à "
            "11 h."
        ),
    ],
)
def test_what_a_meeting_decided(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Gap, Dax, Pau. Samedi, on défile dans trois villes. L'horaire est le même partout : "
            "10 h."
        ),
        "Samedi, manifestations pour l'hôpital à Gap, Dax et Pau. Même heure partout : 10 h.",
        "Samedi, manifestations pour l'hôpital à Gap, Dax et Pau. Heure unique : 10 h.",
    ],
)
def test_one_hour_for_all(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "10:00") for town in ("Gap", "Dax", "Pau")
    }


def test_those_that_still_stand(gazetteer: Gazetteer) -> None:
    text = (
        "Trois rassemblements pour l'hôpital étaient prévus samedi. Celui de Gap est annulé ; sont "
        "maintenus Dax (14 h) et Pau (10 h)."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", SATURDAY, "cancelled"),
        ("Dax", SATURDAY, "planned"),
        ("Pau", SATURDAY, "planned"),
    }
