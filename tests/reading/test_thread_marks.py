"""Marks that count the posts of a thread, days with a point, pins of a row."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-09-09T16:40+02:00")  # a Tuesday
MONDAY, WEDNESDAY = "2025-09-08", "2025-09-10"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2/4 Demain matin : blocage à Gray dès 6h", {("Gray", WEDNESDAY, "06:00")}),
        ("3/4 à Gray, manif à 14h place Foch", {("Gray", "None", "14:00")}),
        ("[3/3] Manif à Gray, 11h.", {("Gray", "None", "11:00")}),
        ("5/10 Rassemblement à Gray demain à 14h", {("Gray", WEDNESDAY, "14:00")}),
        ("5/10 Rassemblement à Gray à 14h", {("Gray", "2025-10-05", "14:00")}),
        ("11/10 : manif à Gray 14h", {("Gray", "2025-10-11", "14:00")}),
        ("Le 2/4 manif à Gray 14h", {("Gray", "2026-04-02", "14:00")}),
        ("8/9 hier : 300 à Gray pour la manif", {("Gray", MONDAY, "-")}),
        ("2/ Manif à Gray demain à 14h", {("Gray", WEDNESDAY, "14:00")}),
        ("QT @ul70 : Manif à Gray demain à 14h", {("Gray", WEDNESDAY, "14:00")}),
        ("Via @ul70 : Manif à Gray demain à 14h", {("Gray", WEDNESDAY, "14:00")}),
        ("2/8 Manif de Gray : place Foch, 14h", {("Gray", "None", "14:00")}),
        ("1/12 On marche mercredi 17 septembre à Gray, 14h", {("Gray", "2025-09-17", "14:00")}),
    ],
)
def test_a_threads_mark_is_no_day(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "23.09 | Gray | 10:30 | mairie | manif",
        "Gray | 23.09 | 10:30 | manif",
        "Manif | Gray | 23.09 | 10h30 | mairie",
        "23.09 Gray 10:30 manif",
        "23.09 - Gray - 10:30 - mairie - manif",
    ],
)
def test_a_day_with_a_point_is_no_clock_beside_one(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", "2025-09-23", "10:30")}


def test_but_a_clock_with_a_point_is_one(gazetteer: Gazetteer) -> None:
    text = "manif Gray | 14.30 | mairie | demain"
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", WEDNESDAY, "14:30")}


@pytest.mark.parametrize(
    "text",
    [
        "Manif demain ➡️ Gray : 18 h place Foch 📍Apt : 11h30 mairie 📍Redon : 16h gare",
        "Manif demain ! Gray 18:00 📍Apt 11h30 📍Redon 16h",
        "Manif demain 📍Gray 18:00 📍Apt 11h30 📍Redon 16h",
    ],
)
def test_pins_part_the_towns_of_a_row(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gray", WEDNESDAY, "18:00"),
        ("Apt", WEDNESDAY, "11:30"),
        ("Redon", WEDNESDAY, "16:00"),
    }


def test_what_ends_a_post_makes_no_live_report_of_its_rows(gazetteer: Gazetteer) -> None:
    text = (
        "Chaîne humaine mercredi : 9h30 Apt mairie • 18 h Gray préfecture • "
        "14h30 Redon gare. Venez nombreux !!"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Apt", WEDNESDAY, "09:30"),
        ("Gray", WEDNESDAY, "18:00"),
        ("Redon", WEDNESDAY, "14:30"),
    }
