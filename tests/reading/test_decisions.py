"""When it was decided that a rally be held or called off, and by whom: no day of a rally."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T12:00+02:00")  # a Wednesday
SATURDAY = "2024-06-15"


@pytest.mark.parametrize(
    "text",
    [
        "Le comité de grève a acté hier l'organisation d'une marche samedi à 14 h à Dole.",
        "L'intersyndicale a choisi mardi d'organiser un rassemblement samedi à 14 h à Dole.",
        "Le collectif a voté lundi soir le principe d'une manifestation samedi à 14 h à Dole.",
        "La CGT a lancé mardi un appel à se rassembler samedi à 14 h à Dole.",
        "Une marche samedi à 14 h à Dole ? C'est l'idée lancée par des parents de Gray.",
        (
            "En attendant la venue du ministre vendredi, le collectif appelle à manifester samedi "
            "à 14 h à Dole."
        ),
        "La CGT de Gray sera présente au rassemblement samedi à 14 h à Dole.",
    ],
)
def test_a_call_has_its_own_day(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    ("what", "status"),
    [
        ("d'annuler la manifestation", "cancelled"),
        ("l'annulation de la marche", "cancelled"),
        ("le report de la marche", "postponed"),
    ],
)
def test_what_is_called_off_has_its_own_day(gazetteer: Gazetteer, what: str, status: str) -> None:
    text = f"Le collectif a acté mardi {what} de samedi à Dole."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, status)}


@pytest.mark.parametrize(
    "text",
    [
        "Mardi à Dole, cent salariés ont manifesté.",
        "Mardi à Dole, 100 personnes ont défilé, sous 30 degrés.",
    ],
)
def test_a_hundred_came(gazetteer: Gazetteer, text: str) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [[figure.low for figure in claim.figures] for claim in claims] == [[100]]
