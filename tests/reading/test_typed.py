"""Days, hours, towns and what becomes of a rally are read as meant, however people type them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T18:00+01:00")  # a Thursday

TYPED = {
    "La marche de Dole est repoussée à dimanche proch., 15 h, à la demande de la famille.": (
        "La marche de Dole est repoussée à dimanche prochain, 15 h, à la demande de la famille."
    ),
    "Manif à Dole samedi proch. Rendez-vous à 14 h devant la gare.": (
        "Manif à Dole samedi prochain. Rendez-vous à 14 h devant la gare."
    ),
    "Manif à Dole jeudi à venir, 14 h, devant la gare.": (
        "Manif à Dole jeudi prochain, 14 h, devant la gare."
    ),
    "Grande marche à Dole samedi-25 mars, 14hoo, gare": (
        "Grande marche à Dole samedi 25 mars, 14h00, gare"
    ),
    "Grande marche à Dole samedi25, 14h, gare": "Grande marche à Dole samedi 25, 14h, gare",
    "Marche le 1° avril à Dole, 14h, gare": "Marche le 1er avril à Dole, 14h, gare",
    "Manif mardi 8-10h devant la gare de Dole": "Manif mardi 8h-10h devant la gare de Dole",
    "Hier, 150 manifestants A Dole, 80 A Gap": "Hier, 150 manifestants à Dole, 80 à Gap",
    "Hier, 150 manifestants @ Dole, 80 @ Gap": "Hier, 150 manifestants à Dole, 80 à Gap",
    "On était 80 hier dvt. la mairie de Dole": "On était 80 hier devant la mairie de Dole",
    "On était 80 hier devt la mairie de Dole": "On était 80 hier devant la mairie de Dole",
    "Manif jedui à Dole, 14h, gare": "Manif jeudi à Dole, 14h, gare",
    "Manif samefi à Dole, 14h, gare": "Manif samedi à Dole, 14h, gare",
    "Manif le 12 abril à Dole, 14h, gare": "Manif le 12 avril à Dole, 14h, gare",
    "La manif de samedi à Dole est reprogrammée au 25 mars.": (
        "La manif de samedi à Dole est reportée au 25 mars."
    ),
    "Neige : la manif de demain à Dole est transférée à mardi prochain.": (
        "Neige : la manif de demain à Dole est reportée à mardi prochain."
    ),
    "La manif de samedi à Dole a finalement été remise au 25.": (
        "La manif de samedi à Dole a finalement été reportée au 25."
    ),
    "Manif samedi à Dole, 14h. Rien n'est annulé !": "Manif samedi à Dole, 14h.",
    "Hier à Toulon - 83, 650 personnes ont défilé.": "Hier à Toulon, 650 personnes ont défilé.",
    "Du monde hier à Crest 26 pour dire non à l'antenne : une centaine": (
        "Du monde hier à Crest pour dire non à l'antenne : une centaine"
    ),
    "900 personnes à Mende, 48, pour la marche d'hier, dit la police.": (
        "900 personnes à Mende pour la marche d'hier, dit la police."
    ),
}


@pytest.mark.parametrize("text", TYPED)
def test_it_is_read_as_meant(text: str, gazetteer: Gazetteer) -> None:
    meant = told(TYPED[text], gazetteer)

    assert meant
    assert told(text, gazetteer) == meant


def told(text: str, gazetteer: Gazetteer) -> list[tuple[object, ...]]:
    return [
        (
            claim.place,
            claim.date,
            claim.time,
            claim.status,
            [(one.kind, one.low, one.said_by) for one in claim.figures],
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manif samedi 18-19h devant la gare de Dole",
            {("Dole", "2023-03-18", "18:00")},
            id="a number that is its Saturday's",
        ),
        pytest.param(
            "La marche de samedi à Dole est décalée à 15 h.",
            {("Dole", "2023-03-11", "15:00")},
            id="an hour later",
        ),
    ],
)
def test_a_day_or_an_hour_is_none_other(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_a_new_venue_is_no_new_day(gazetteer: Gazetteer) -> None:
    text = "La marche de samedi à Dole est déplacée au 12 rue Carnot."

    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "planned")}


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("Hier : Mende 48, Rodez 30, Millau 120 manifestants", [48, 30, 120]),
        ("Au 1er mai d'Albertville, 200. Au 1er mai de Moûtiers, 35, muguet offert.", [200, 35]),
    ],
)
def test_a_crowd_is_no_departement(text: str, lows: list[int], gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for claim in claims for figure in claim.figures] == lows
