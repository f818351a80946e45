"""Headlines that say what a town feels, above the rally that is held or called there."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-13T09:00+01:00")  # a Monday


@pytest.mark.parametrize(
    "headline",
    [
        "Albi dit non.",
        "Albi se souvient\n",
        "Émotion à Albi -",
        "À Albi, la colère ne retombe pas.",
        "Albi ne décolère pas\n\n",
        "Albi prépare sa marche.",
    ],
)
def test_a_rally_below_a_mood_is_of_its_town(headline: str, gazetteer: Gazetteer) -> None:
    call = f"{headline} La marche partira samedi à 14 h de la place de la gare."
    told = f"{headline} Ils étaient nombreux samedi à défiler derrière la banderole."

    assert said_in(call, PUBLISHED, gazetteer) == {("Albi", "2023-03-18", "14:00")}
    assert said_in(told, PUBLISHED, gazetteer) == {("Albi", "2023-03-11", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Albi dit non. Le conseil municipal de lundi a rejeté le budget.",
        "Émotion à Albi. L'ancien maire est mort samedi.",
    ],
)
def test_a_mood_alone_is_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
