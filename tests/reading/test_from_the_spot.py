"""Posts from the spot: who sets out, who goes on, in few words."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-09-09T16:40+02:00")  # a Tuesday
TODAY, WEDNESDAY = "2025-09-09", "2025-09-10"
NOW = {("Gray", TODAY, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "le cortège de Gray démarre",
        "Le cortège s'ébranle à Gray",
        "t'es où ? le cortège de Gray s'élance",
        "Le cortège passe place Foch à Gray",
        "Le cortège arrive à la préfecture de Gray",
        "Le cortège grossit à Gray, rejoignez-nous !",
        "La manif de Gray quitte la gare",
        "On part ! Manif de Gray",
        "C'est parti pour la manif contre les retraites à Gray !",
        "C'est parti à Gray ! #manif",
        "Top départ de la manif de Gray",
        "Début de la manif contre la loi à Gray",
        "Live : manif contre la loi à Gray",
    ],
)
def test_what_sets_out_is_under_way(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == NOW


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La manif de Gray part de la gare demain", {("Gray", WEDNESDAY, "-")}),
        ("Le cortège arrive à Gray demain, manif à 14h", {("Gray", WEDNESDAY, "14:00")}),
        ("Le cortège du carnaval de Gray démarre", set()),
        ("Le cortège des mariés arrive à Gray", set()),
        ("Début de la manif demain à Gray, 14h", {("Gray", WEDNESDAY, "14:00")}),
    ],
)
def test_unless_it_is_of_another_day_or_no_rally(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "Climate march in Gray right now",
        "Climate march in Gray right now 🌍 organisers say 8k",
        "Pension protest in Gray right now!",
    ],
)
def test_few_english_words_are_english(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == NOW
