"""Crowds set against another day's or another town's (rules 11 to 13)."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, crowds_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-23T10:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Moins de monde mardi à Gap : ils étaient encore 900 le 7 mars, ils n'étaient plus que "
            "300.",
            id="they were, they are no more than",
        ),
        pytest.param(
            "Moins de monde mardi à Gap : 900 personnes avaient défilé le 7 mars, 300 cette fois.",
            id="this time",
        ),
        pytest.param(
            "À Gap, après les 900 le 7 mars, 300 manifestants ont encore défilé mardi.",
            id="after so many",
        ),
        pytest.param(
            "Affluence en baisse mardi à Gap : après les 900 le mardi 7 mars, ils étaient 300 à "
            "défiler.",
            id="after so many, they were",
        ),
    ],
)
def test_each_crowd_has_its_own_day(text: str, gazetteer: Gazetteer) -> None:
    assert crowds_in(text, PUBLISHED, gazetteer) == [
        ("Gap", "2023-03-07", 900),
        ("Gap", "2023-03-21", 300),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "300 manifestants lundi à Tulle, autant mardi à Ussel.",
        "Ils étaient 300 lundi à Tulle et autant mardi à Ussel.",
        "300 personnes ont défilé lundi à Tulle, et tout autant à Ussel mardi.",
        "300 personnes rassemblées lundi à Tulle, autant à défiler mardi à Ussel.",
        "Lundi à Tulle, 300 manifestants. Mardi à Ussel, autant.",
        "300 lycéens et étudiants lundi à Tulle, autant à Ussel mardi.",
    ],
)
def test_as_many_on_another_day_are_that_towns(text: str, gazetteer: Gazetteer) -> None:
    assert crowds_in(text, PUBLISHED, gazetteer) == [
        ("Tulle", "2023-03-20", 300),
        ("Ussel", "2023-03-21", 300),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "900 manifestants à Tulle lundi, 300 personnes à Ussel mardi.",
        "900 manifestants lundi à Tulle et 300 grévistes mardi à Ussel.",
        "900 lycéens et étudiants lundi à Tulle, 300 personnes mardi à Ussel.",
    ],
)
def test_a_row_of_crowds_with_their_nouns_is_over(text: str, gazetteer: Gazetteer) -> None:
    assert crowds_in(text, PUBLISHED, gazetteer) == [
        ("Tulle", "2023-03-20", 900),
        ("Ussel", "2023-03-21", 300),
    ]


def test_as_many_without_a_day_stays_of_the_same_day(gazetteer: Gazetteer) -> None:
    text = "300 personnes ont défilé mardi à Tulle, autant à Ussel."

    assert crowds_in(text, PUBLISHED, gazetteer) == [
        ("Tulle", "2023-03-21", 300),
        ("Ussel", "2023-03-21", 300),
    ]


def test_a_number_awaited_is_not_set_against_the_last(gazetteer: Gazetteer) -> None:
    text = "900 personnes avaient défilé le 7 mars à Gap. On en attend 300 samedi."

    assert ("Gap", 900, "-") in counted_in(text, PUBLISHED, gazetteer)
    assert ("Gap", "2023-03-25", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Marche pour l'hôpital : où et quand manifester samedi ? À Gap, départ à 14 h.",
        "Manif contre la vie chère : où et quand défiler samedi 25 mars ? À Gap, départ à 14 h.",
        "Grève : quelles manifs demain, à quelle heure ? À Gap, départ à 14 h.",
    ],
)
def test_a_question_that_heads_a_list_says_the_day(text: str, gazetteer: Gazetteer) -> None:
    (cell,) = said_in(text, PUBLISHED, gazetteer)

    assert cell in {("Gap", "2023-03-25", "14:00"), ("Gap", "2023-03-24", "14:00")}
