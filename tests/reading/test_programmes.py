"""Programmes of a day, town by town: what comes before the rally, and rows that send on."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-20T10:00+01:00")  # a Monday
DAY = "2023-03-23"
DOLE, GAP = ("Dole", DAY, "14:30"), ("Gap", DAY, "17:00")


@pytest.mark.parametrize(
    "first",
    [
        "11 h : AG des grévistes",
        "11h30 : assemblée générale, maison du peuple",
        "9h - petit-déjeuner devant le lycée",
        "8h : tractage au marché\n11h : réunion publique",
        "10h-12h : atelier banderoles",
    ],
)
@pytest.mark.parametrize("head", ["- Dole :", "Dole"])
def test_what_comes_before_a_rally_takes_no_town_from_it(
    head: str, first: str, gazetteer: Gazetteer
) -> None:
    text = (
        f"Ce qui est prévu le 23 mars\n{head}\n{first}\n14h30 : manifestation, place Grévy.\n"
        f"{head.replace('Dole', 'Gap')}\n17h : rassemblement, place aux Herbes."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize(
    "sent",
    [
        "l'union locale appelle à rejoindre la manifestation de Dole.",
        "bus à 13 h pour Dole",
        "participation à la manif de Dole",
        "covoiturage pour le cortège de Dole, 13h45 place du Marché",
        "on y va tous, direction Dole !",
    ],
)
@pytest.mark.parametrize("under", [" ", "\n"])
def test_a_row_that_sends_on_has_no_rally(under: str, sent: str, gazetteer: Gazetteer) -> None:
    text = (
        "Les manifestations du 23 mars\n- Dole : 14h30, place Grévy\n"
        f"- Poligny :{under}{sent}\n- Gap : 17h, place aux Herbes"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}
