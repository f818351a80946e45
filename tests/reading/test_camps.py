"""Those of a cause, and what they did without a word for it: out, met, heard."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    "told",
    [
        "Les Gilets jaunes s'étaient donné rendez-vous mardi à Lens.",
        "Les syndicats se sont donné rendez-vous mardi dernier à Lens.",
        "Les cheminots s'étaient retrouvés mardi à Lens.",
        "Les opposants à la réforme étaient de sortie mardi à Lens.",
        "Les agriculteurs ont pris possession de la rue mardi à Lens.",
        "Les enseignants se sont fait entendre mardi à Lens.",
        "Les féministes ont sillonné mardi le centre-ville de Lens.",
    ],
)
def test_those_of_a_cause_were_out(told: str, gazetteer: Gazetteer) -> None:
    assert status_in(told, PUBLISHED, gazetteer) == {("Lens", "2023-03-07", "past")}


@pytest.mark.parametrize(
    "told",
    [
        "Les lycéens étaient de sortie mardi à Lens.",
        "Les supporters s'étaient donné rendez-vous mardi à Lens.",
        "Les coureurs ont sillonné mardi le centre-ville de Lens.",
        "Les jeunes ont pris possession de la voie publique mardi à Lens.",
    ],
)
def test_others_who_were_out_have_no_rally(told: str, gazetteer: Gazetteer) -> None:
    assert said_in(told, PUBLISHED, gazetteer) == set()


def test_a_depot_that_is_blocked_is_no_ride(gazetteer: Gazetteer) -> None:
    text = "Les soignants bloqueront lundi à 14 h 30 le dépôt de bus de Blois."

    assert said_in(text, PUBLISHED, gazetteer) == {("Blois", "2023-03-13", "14:30")}
