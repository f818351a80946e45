"""Hours of the day of who writes, and those that a poster says wrongly (rule 10)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-11-07T19:00+01:00")  # a Tuesday
SATURDAY = "2023-11-11"


@pytest.mark.parametrize(
    "own",
    [
        "réveil 6h30",
        "lever à 6h",
        "debout 5h45",
        "boulot à 6h",
        "taf de 5h à 9h",
        "fin du boulot 9h",
        "train 7h12",
        "TER 7h",
        "le réveil sonne à 6h",
        "RDV dentiste 8h",
        "dépose des enfants à 8h",
        "départ de la maison 8h",
    ],
)
@pytest.mark.parametrize(
    "post",
    [
        "Samedi : {}, manif 10h à Roanne",
        "Samedi {} puis manif à 10h à Roanne !",
        "Programme de samedi : {}, café, manif 10h place des Promenades à Roanne",
    ],
)
def test_nobody_meets_at_the_hour_of_an_alarm_or_a_train(
    gazetteer: Gazetteer, own: str, post: str
) -> None:
    assert said_in(post.format(own), PUBLISHED, gazetteer) == {("Roanne", SATURDAY, "10:00")}


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        pytest.param("Samedi, debout 14h place des Promenades à Roanne", "14:00", id="rise"),
        pytest.param("Nuit debout samedi 18h à Roanne, place des Promenades", "18:00", id="night"),
        pytest.param(
            "Samedi : petit-déj 9h place des Promenades à Roanne puis marche à 10h",
            "09:00",
            id="a breakfast together",
        ),
        pytest.param(
            "Sauvons le train ! Rassemblement samedi 17h gare de Roanne", "17:00", id="its station"
        ),
        pytest.param(
            "Roanne : Bourse du travail, 18h, manif samedi", "18:00", id="where unions are"
        ),
        pytest.param("Samedi manif 10h à Roanne puis boulot 14h", "10:00", id="work behind it"),
        pytest.param(
            "Samedi à Roanne : cours de la République 14h, manif", "14:00", id="an avenue"
        ),
        pytest.param(
            "Rassemblement pour le train samedi 14h à Roanne", "14:00", id="what is defended"
        ),
    ],
)
def test_a_rally_keeps_such_an_hour_of_its_own(gazetteer: Gazetteer, text: str, hour: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Roanne", SATURDAY, hour)}


@pytest.mark.parametrize(
    "told",
    [
        "L'affiche indique 14 h, le bon rendez-vous est 15 h.",
        "L'affiche annonce 14h mais c'est bien 15h !",
        "Le tract dit 14 h, ce sera 15 h.",
        "Attention, le flyer mentionne 14h, rdv à 15h !",
        "Contrairement à ce qu'indique l'affiche, 14h, ce sera 15h.",
        "On vous avait dit 14h, c'est 15h.",
        "Le journal annonce 14 h par erreur, la manif est à 15 h.",
    ],
)
def test_the_hour_of_a_misprint_gives_way(gazetteer: Gazetteer, told: str) -> None:
    text = f"Manif samedi à Roanne contre la vie chère. {told}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Roanne", SATURDAY, "15:00")}


@pytest.mark.parametrize(
    ("told", "hour"),
    [
        ("L'affiche indique 14h, place des Promenades. Venez nombreux.", "14:00"),
        ("L'affiche indique 14h devant la préfecture, départ à 15h.", "14:00"),
        ("Le tract indique 14h. La marche dure jusqu'à 16h.", "14:00"),
    ],
)
def test_an_hour_that_is_printed_right_stays(gazetteer: Gazetteer, told: str, hour: str) -> None:
    text = f"Manif samedi à Roanne contre la vie chère. {told}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Roanne", SATURDAY, hour)}
