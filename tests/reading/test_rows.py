"""Rows of towns in a sentence: whose each number and hour is, and what heads or breaks the row."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2022-06-21T12:00+02:00")  # a Tuesday
SATURDAY = "2022-06-18"
NEXT = "2022-06-25"


def _figures(gazetteer: Gazetteer, text: str) -> set[tuple[str, int | None, str]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return {
        (
            claim.place.name if claim.place else "-",
            one.low,
            one.said_by.value if one.said_by else "-",
        )
        for claim in claims
        for one in claim.figures
    }


@pytest.mark.parametrize("colon", [" :", " –", ","])
def test_the_first_of_several_towns_has_its_own_number(gazetteer: Gazetteer, colon: str) -> None:
    text = f"Samedi, on a marché pour la paix dans plusieurs villes{colon} Niort (830), Pau (900)."
    assert _figures(gazetteer, text) == {("Niort", 830, "-"), ("Pau", 900, "-")}


@pytest.mark.parametrize("day", ["samedi", "samedi 18", "samedi 18 juin", "le 18 juin"])
def test_who_has_counted_says_the_whole_row(gazetteer: Gazetteer, day: str) -> None:
    text = f"La préfecture a compté 660 manifestants {day} à Gap, 600 à Sète et 90 à Pau."
    assert _figures(gazetteer, text) == {
        ("Gap", 660, "police"),
        ("Sète", 600, "police"),
        ("Pau", 90, "police"),
    }


def test_a_cause_before_the_end_of_a_row_swallows_no_town(gazetteer: Gazetteer) -> None:
    text = (
        "900 manifestants samedi à Grenoble en mémoire des victimes de féminicides, "
        "350 à Mâcon, 800 à Royan."
    )
    assert {town for town, *_ in _figures(gazetteer, text)} == {"Grenoble", "Mâcon", "Royan"}


def test_where_people_gather_for_many_victims_is_no_place_of_a_crime(gazetteer: Gazetteer) -> None:
    text = (
        "Samedi 25, rassemblements en mémoire des victimes de féminicides à Brest (19 h 30, "
        "devant le tribunal), à Gap (11 h, place Gambetta) et à Annecy (14 h, mairie)."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Brest", NEXT, "19:30"),
        ("Gap", NEXT, "11:00"),
        ("Annecy", NEXT, "14:00"),
    }


def test_hours_with_minutes_before_their_towns_stay_theirs(gazetteer: Gazetteer) -> None:
    text = "Marches samedi : 18 h 45 Auch, 14 h 30 Marmande, 13 h 15 Aurillac, 15 h 30 Pamiers"
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Auch", NEXT, "18:45"),
        ("Marmande", NEXT, "14:30"),
        ("Aurillac", NEXT, "13:15"),
        ("Pamiers", NEXT, "15:30"),
    }


def test_the_people_of_tours_are_counted_there(gazetteer: Gazetteer) -> None:
    text = "On a défilé samedi : 780 personnes à Tours d'après la préfecture."
    assert _figures(gazetteer, text) == {("Tours", 780, "police")}


@pytest.mark.parametrize("town", ["Cognac", "Landerneau", "Vitré", "Pertuis"])
def test_a_name_that_is_a_word_heads_a_row_of_names(gazetteer: Gazetteer, town: str) -> None:
    text = f"Marches pour la paix samedi dans plusieurs villes : {town}, Saint-Brieuc et Rennes."
    told = said_in(text, PUBLISHED, gazetteer)
    assert {name for name, *_ in told} == {town, "Saint-Brieuc", "Rennes"}


def test_a_large_town_beside_another_region_s_is_not_short_for_a_small_one(
    gazetteer: Gazetteer,
) -> None:
    text = "Marches samedi à 14 h : Chartres, Rennes et Brest"
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [one.place.code for one in claims if one.place] == ["28085", "35238", "29019"]


@pytest.mark.parametrize(
    "text",
    [
        "Rennes Brest Quimper samedi 14h contre la loi",
        "Manifs samedi 14h Rennes Brest Quimper",
        "Rassemblements pour l'hôpital samedi 14h : Rennes Brest Quimper",
        "Samedi 14h Rennes Brest Quimper tous dans la rue",
    ],
)
def test_towns_side_by_side_are_as_many_rallies(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, NEXT, "14:00") for town in ("Rennes", "Brest", "Quimper")
    }


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Manif Clermont Ferrand Riom Thiers samedi 14h", {"Clermont-Ferrand", "Riom", "Thiers"}),
        ("Manifs La Rochelle Saintes Le Mans samedi 14h", {"La Rochelle", "Saintes", "Le Mans"}),
        ("Manif samedi 14h à Lens, ligne Lille Arras Amiens coupée", {"Lens"}),
        ("Tournée Rennes Brest Quimper : concert samedi 20h", set()),
        ("Rassemblement Saint Martin Vésubie samedi 14h", {"Saint-Martin-Vésubie"}),
    ],
)
def test_names_side_by_side_may_be_one(gazetteer: Gazetteer, text: str, towns: set[str]) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    "text",
    [
        "Laval - Nevers - Mende : manif samedi 14h",
        "Laval | Nevers | Mende samedi 14h contre la loi",
        "Laval • Nevers • Mende : manif samedi 14h",
        "Manifestation pour l'hôpital samedi à 14h à Laval | Nevers | Mende",
    ],
)
def test_bars_and_dashes_between_towns_part_nothing_else(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, NEXT, "14:00") for town in ("Laval", "Nevers", "Mende")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Train Paris - Lyon - Marseille samedi 14h supprimé",
        "Paris - Brest - Quimper samedi : course cycliste",
        "Autoroute Lyon - Valence - Orange : manifestation des agriculteurs samedi",
    ],
)
def test_a_line_from_town_to_town_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
