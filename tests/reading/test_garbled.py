"""Texts that programs garbled on their way are read as they were written."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.garbled import legible

PUBLISHED = dt.datetime.fromisoformat("2023-03-08T14:05+01:00")  # a Wednesday
TOLD = "Défilé à Étampes jeudi à 18 h, place de l’Hôtel-de-Ville : « 300 personnes » espérées 😊"
GARBLED = [
    TOLD.encode().decode("latin-1"),
    TOLD.replace("à", "a").encode().decode("cp1252").replace("a É", "à É"),
    TOLD.encode().decode("latin-1").replace("Ã\u00a0 ", "Ã "),
    TOLD.replace("’", "&#8217;").replace("é", "&eacute;").replace("«", "&laquo;"),
    TOLD.replace("é", "&#xE9;").replace("à", "&agrave;").replace("&", "&"),
]


@pytest.mark.parametrize("text", GARBLED)
def test_garbled_letters_are_those_that_were_meant(gazetteer: Gazetteer, text: str) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [(c.place.name if c.place else "-", str(c.date), str(c.time)) for c in claims] == [
        ("Étampes", "2023-03-09", "18:00:00")
    ]
    assert claims[0].venue in {"place de l’Hôtel-de-Ville", "place de l'Hôtel-de-Ville"}
    ((start, end),) = claims[0].spans.place
    assert legible(text[start:end], None)[0] == "Étampes"


@pytest.mark.parametrize(
    "text", ["Ça ira à São Paulo", "R&D ; B&B", "AT&T;", "Château d'Âge", "Â", "Ã", "&#99999999;"]
)
def test_what_is_not_garbled_is_left(text: str) -> None:
    assert legible(text, None) == (text, None)


@pytest.mark.parametrize(
    "text",
    [
        "<b>Manifs contre la loi</b><br>Étampes : jeudi 18 h<br/>Dole : samedi 10 h",
        "<p>Contre la loi</p><ul><li>Étampes : jeudi 18 h</li><li>Dole : samedi 10 h</li></ul>",
        (
            '<p>Manifs contre <a href="https://exemple.org/2019/01/02">la loi</a></p>'
            "<p>Étampes : jeudi 18 h</p><p>Dole : samedi 10 h</p>"
        ),
    ],
)
def test_tags_that_were_left_in(gazetteer: Gazetteer, text: str) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [(c.place.name if c.place else "-", str(c.date), str(c.time)) for c in claims] == [
        ("Étampes", "2023-03-09", "18:00:00"),
        ("Dole", "2023-03-11", "10:00:00"),
    ]
    ((start, end),) = claims[1].spans.place
    assert text[start:end] == "Dole"
