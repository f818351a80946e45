"""Posts typed from a rally or right after it: scenes, rounded rows, the writer's own tomorrow."""

import datetime as dt

import pytest

from tests.reading.saying import Said, told_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2022-10-18T19:40+02:00")  # a Tuesday
TODAY, YESTERDAY, TOMORROW = "2022-10-18", "2022-10-17", "2022-10-19"


def told(text: str, gazetteer: Gazetteer) -> Said:
    """Return the towns *text* claims, with day, status and crowds."""
    return told_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "les médias parlent que de Paris mais à Tulle on était 900 ce matin",
        "Les journalistes n'en parleront pas mais on était 900 à Tulle ce matin",
        "bfm en parle pas mais à Tulle on était 900 à défiler ce matin",
        "La télé montre que Marseille, n'empêche qu'à Tulle on était 900 ce matin",
    ],
)
def test_media_that_do_not_tell_have_counted_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Tulle", TODAY, "past", [(900, None)])]


def test_media_that_count_still_do(gazetteer: Gazetteer) -> None:
    text = "Manif à Tulle ce matin : 900 personnes selon la presse"
    assert told(text, gazetteer) == [("Tulle", TODAY, "past", [(900, "press")])]


@pytest.mark.parametrize(
    "where",
    [
        "direction la préfecture",
        "vers la préf",
        "en route pour la préfecture",
        "départ de la préfecture",
        "on a rejoint la sous-préfecture",
    ],
)
def test_an_office_people_walk_to_counts_nobody(gazetteer: Gazetteer, where: str) -> None:
    text = f"Manif à Pau ce matin, {where} : 500 personnes"
    assert told(text, gazetteer) == [("Pau", TODAY, "past", [(500, None)])]


def test_an_office_that_tells_still_counts(gazetteer: Gazetteer) -> None:
    text = "Manif à Pau ce matin, direction la gare. La préfecture annonce 500 manifestants"
    assert told(text, gazetteer) == [("Pau", TODAY, "past", [(500, "police")])]


@pytest.mark.parametrize("who", ["soignants", "lycéens", "agriculteurs"])
def test_whose_march_it_is_counts_nobody(gazetteer: Gazetteer, who: str) -> None:
    text = f"Manif des {who} : 300 à Auch ce matin"
    assert told(text, gazetteer) == [("Auch", TODAY, "past", [(300, None)])]


@pytest.mark.parametrize(
    "row",
    [
        "Rennes ~1500, Caen 300",
        "Rennes 1500+, Caen +300",
        "Rennes environ 1500, Caen plus de 300",
        "Rennes plus de 1500 et Caen 300",
    ],
)
def test_rows_of_rounded_crowds(gazetteer: Gazetteer, row: str) -> None:
    crowds = [("Rennes", None, "past", [(1500, None)]), ("Caen", None, "past", [(300, None)])]
    assert told(f"Manif retraites : {row}", gazetteer) == crowds


def test_rows_of_scores(gazetteer: Gazetteer) -> None:
    text = "Marche des fiertés : Niort une centaine, Saintes une petite trentaine, Cognac 80"
    assert told(text, gazetteer) == [
        ("Niort", None, "past", [(100, None)]),
        ("Saintes", None, "past", [(30, None)]),
        ("Cognac", None, "past", [(80, None)]),
    ]


def test_two_thousand_is_a_crowd_in_a_row(gazetteer: Gazetteer) -> None:
    text = "Manifs : Rennes 1500, Toulouse 2000, Caen 300"
    assert ("Toulouse", None, "past", [(2000, None)]) in told(text, gazetteer)


@pytest.mark.parametrize(
    "behind", ["en cours", "pas encore partie", "ça démarre à peine", "toujours pas partie"]
)
def test_a_march_under_way_takes_no_other_towns_crowd(gazetteer: Gazetteer, behind: str) -> None:
    text = f"Manifs du jour : Tarbes 2500, Auch 800, Toulouse {behind}"
    assert told(text, gazetteer) == [
        ("Tarbes", TODAY, "past", [(2500, None)]),
        ("Auch", TODAY, "past", [(800, None)]),
        ("Toulouse", TODAY, "past", []),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "superbe manif à Limoges",
        "Superbe rassemblement à Limoges pour le climat, merci à tous",
        "énorme manif à Limoges ! demain boulot",
        "magnifique marche à Limoges, des milliers. et demain retour au taf à Vienne snif",
        "Rassemblement pour Samuel Paty à Limoges, bcp d'émotion",
        "Marche blanche à Limoges, des larmes, du silence, des roses",
    ],
)
def test_praise_and_tears_are_of_what_was(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Limoges", None, "past", [])]


def test_own_work_between_two_rallies(gazetteer: Gazetteer) -> None:
    text = "Belle manif à Tulle ce matin ! mercredi boulot, jeudi on remet ça 10h place Jaurès"
    assert told(text, gazetteer) == [
        ("Tulle", TODAY, "past", []),
        ("Tulle", "2022-10-20", "planned", []),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Montpellier ça tourne mal, tirs de lbd et la manif est coupée en deux",
        "#Montpellier c'est tendu, la manif est bloquée par les crs",
        "ça gaze à Montpellier, la manif est coupée en deux",
        "Manif à Montpellier, on est bloqués par les flics place de la Comédie depuis une heure",
        "Manif des soignants à Montpellier, ils nous gazent là, relayez",
        "Live Montpellier. Le cortège arrive à la gare, ambiance tendue",
    ],
)
def test_scenes_are_of_today(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Montpellier", TODAY, "past", [])]


@pytest.mark.parametrize(
    "text",
    [
        "ça chauffe à Limoges, 35 degrés à l'ombre",
        "Rennes ça tourne mal pour le club, 4-0 à la pause",
        "Limoges c'est tendu pour le match, la police charge les supporters",
    ],
)
def test_heat_and_matches_are_no_scenes(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == []


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        ("non y a PAS de manif à Auch demain, c'était hier", YESTERDAY, "past"),
        ("Non y a pas de marche blanche à Auch demain, c'était hier", YESTERDAY, "past"),
        ("y a pas de manif à Auch aujourd'hui c'est demain !!", TOMORROW, "planned"),
    ],
)
def test_not_then_but_on_another_day(
    gazetteer: Gazetteer, text: str, day: str, status: str
) -> None:
    assert told(text, gazetteer) == [("Auch", day, status, [])]


def test_not_at_all_stays_so(gazetteer: Gazetteer) -> None:
    assert told("ya pas de rassemblement demain à Auch, arrêtez de partager", gazetteer) == []
