"""What a rally itself did, in whatever verb: it is over (rule 11)."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-31T12:00+02:00")  # a Friday


@pytest.mark.parametrize(
    "did",
    [
        "circulé",
        "cheminé",
        "investi la place",
        "emprunté la rue Foch",
        "contourné le centre",
        "perturbé le trafic",
        "stationné devant la mairie",
        "donné de la voix",
        "viré à l'affrontement",
        "peiné à partir",
        "ensuite longuement patienté",
        "impressionné",
        "échappé aux syndicats",
        "laissé des traces",
        "choisi de passer par la gare",
        "réussi à partir",
    ],
)
def test_what_a_rally_did_is_over(did: str, gazetteer: Gazetteer) -> None:
    over = {("Vire Normandie", "2023-03-30", "past")}
    assert status_in(f"À Vire, un cortège a {did} jeudi.", PUBLISHED, gazetteer) == over
    for text in (
        f"Jeudi, la manifestation de Vire a {did}.",
        f"La manifestation de jeudi à Vire a {did}.",
    ):
        assert status_in(text, PUBLISHED, gazetteer) == over


@pytest.mark.parametrize(
    "more",
    ["en appelle d'autres", "en annonce d'autres", "ne sera sans doute pas la dernière"],
)
def test_more_to_come_is_no_day_of_what_was(more: str, gazetteer: Gazetteer) -> None:
    text = f"La marche de jeudi, qui a réuni 900 personnes à Vire, {more}."
    over = {("Vire Normandie", "2023-03-30", "past")}
    assert status_in(text, PUBLISHED, gazetteer) == over
    coming = {("Vire Normandie", "2023-04-01", "planned")}
    text = f"La marche de samedi à Vire {more}."
    assert status_in(text, PUBLISHED, gazetteer) == coming


@pytest.mark.parametrize(
    "text",
    [
        "La manifestation de Vire, jeudi, a changé d'horaire.",
        "Jeudi, la marche de Vire a été annoncée par la CGT.",
        "La marche de jeudi à Vire a lieu à 14 h.",
        "manif a Vire jeudi 14 h",
    ],
)
def test_what_is_decided_of_it_leaves_it_to_come(text: str, gazetteer: Gazetteer) -> None:
    planned = {("Vire Normandie", "2023-04-06", "planned")}
    assert status_in(text, PUBLISHED, gazetteer) == planned
