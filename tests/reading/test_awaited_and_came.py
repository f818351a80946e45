"""Who was awaited and who came, days that go past today's, and numbers told before their town."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-14T08:30+01:00")  # a Thursday


@pytest.mark.parametrize(
    "text",
    [
        "On attendait 150 personnes mardi à Gap contre la loi, 300 sont venues.",
        "On attendait 150 personnes mardi à Gap contre la loi, elles étaient 300.",
        "Les organisateurs attendaient 150 personnes mardi à Gap contre la loi, 300 sont venues.",
        "La CGT tablait sur 150 personnes mardi à Gap ; 300 ont répondu à l'appel.",
        "Ils en espéraient 150, ils en ont eu 300 : la manif de mardi à Gap a surpris.",
        "Prévue pour 150 personnes, la marche de mardi à Gap contre la loi en a réuni 300.",
        "La marche de mardi à Gap contre la loi, prévue pour 150 personnes, en a réuni 300.",
        "Elle devait réunir 150 personnes : la marche de mardi à Gap en a attiré 300.",
        "300 personnes ont marché mardi à Gap contre la loi (on en attendait 150).",
    ],
)
def test_some_are_awaited_and_others_come(gazetteer: Gazetteer, text: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert claim.place is not None
    assert (claim.place.name, str(claim.date)) == ("Gap", "2024-03-12")
    assert sorted((figure.kind.value, figure.low) for figure in claim.figures) == [
        ("attendance", 300),
        ("expected", 150),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "J'étais à Gap le 5, à Dole le 12, je serai à Pau le 19 (16 h) pour manifester.",
        "On a manifesté à Gap le 5 et à Dole le 12, on manifestera à Pau le 19 à 16 h.",
        "Le 5 à Gap, le 12 à Dole, et le 19 à Pau (16 h) : les manifs pour l'hôpital continuent.",
        "Manifs pour l'hôpital : Gap le 5, Dole le 12, c'est fait. Reste Pau, le 19 à 16 h.",
    ],
)
def test_numbers_of_days_that_go_past_todays(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-05", "-"),
        ("Dole", "2024-03-12", "-"),
        ("Pau", "2024-03-19", "16:00"),
    }


def test_numbers_of_days_all_to_come(gazetteer: Gazetteer) -> None:
    text = "Manifs pour l'hôpital : Gap le 5, Dole le 12 (16 h)."
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {
        "2024-04-05",
        "2024-04-12",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Les syndicats ont compté 900 personnes à Gap mardi ; nous, 600 ; la police, 400.",
        (
            "À Gap, 900 personnes mardi d'après l'intersyndicale. Notre comptage : 600. La "
            "préfecture : 400."
        ),
    ],
)
def test_what_the_paper_counted_itself(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Gap", 900, "organisers"),
        ("Gap", 600, "press"),
        ("Gap", 400, "police"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "640 : le nombre de manifestants mardi à Gap contre la loi. 12 : le nombre de classes "
            "menacées. 0 : la réponse du recteur."
        ),
        "Combien étaient-ils mardi à Gap contre la loi ? 640, ni plus ni moins.",
        "Le nombre du jour. 640 : celui des manifestants de Gap, mardi, contre la loi.",
    ],
)
def test_the_number_of_the_day(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 640, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-12", "-")}
