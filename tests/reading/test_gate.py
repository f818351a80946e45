"""What the gate turns away says nothing, and says nothing for certain."""

import datetime as dt
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading import corpus
from worker.reading.gate import listen
from worker.reading.reader import read
from worker.reading.testimony import PATTERNS, is_testimony, may_tell
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.lending import lend
from worker.reading.towns.places import mentions
from worker.reading.words.layout import sentences
from worker.reading.words.text import cut, masked

PUBLISHED = dt.datetime.fromisoformat("2017-10-24T18:00+02:00")
_TUNED = ("a", "b", "c", "f", "s", "t")


def _names_a_place(text: str, gazetteer: Gazetteer) -> bool:
    """Look for names at every word of *text*, whatever the gate says."""
    whole = cut(text, masked(text))
    every = {index: gazetteer.heads.get(form, 0) for index, form in enumerate(whole.words.forms)}
    whole = lend(whole, gazetteer, every)
    found = mentions(whole, gazetteer, sentences(whole.folded), every, (None, 1))
    return any(place.place is not None for place in found)


def test_no_line_that_names_a_place_is_turned_away(gazetteer: Gazetteer) -> None:
    texts = [one.text for part in _TUNED for one in corpus.labelled(part, gazetteer)]
    lines = {line for text in texts for line in text.split("\n") if line.strip()}
    forms = [form for line in sorted(lines) for form in (line, line.lower(), line.upper())]

    lost = [
        form
        for form in forms
        if not listen(form, masked(form), gazetteer).place and _names_a_place(form, gazetteer)
    ]

    assert len(forms) > 1_000
    assert lost == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rassemblement à Lyon2 ce soir", id="a digit right after the name"),
        pytest.param(
            "Rassemblement à Œuilly samedi, 14h", id="a ligature of another alphabet page"
        ),
        pytest.param("Manif à Ｌｙｏｎ samedi", id="wide letters"),
        pytest.param("manif à st etienne demain 14h", id="abbreviated saint"),
        pytest.param("#MeTooSaintEtienne samedi", id="in a hashtag"),
        pytest.param("Manif dans le 9-3 samedi", id="a name of figures"),
        pytest.param("#metoolyon2017", id="in a hashtag, before a number"),
        pytest.param("#METOOOrange samedi", id="in a hashtag, behind capitals"),
        pytest.param("Tous au #Mans samedi", id="its article before the hashtag"),
        pytest.param("manif demain à orange", id="a word that is a town, led to"),
        pytest.param("orange, 14h, devant la gare", id="a word that is a town, timed"),
        pytest.param("MANIF PLACE D ARMES ORANGE", id="a word that is a town, all in capitals"),
    ],
)
def test_a_name_written_oddly_is_let_through(gazetteer: Gazetteer, text: str) -> None:
    assert listen(text, masked(text), gazetteer).place


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "toutes celles qui marchent dans la rue, bonnes et nombreuses, pas de quartier",
            id="villages, with a capital alone",
        ),
        pytest.param("un maçon et son gilet orange, et 15 ans de vie", id="towns, where led to"),
        pytest.param("la rouge et la coudre", id="small towns with an article"),
        pytest.param("un gilet orange #METOO #MeTooFrance", id="capitals of hashtags"),
    ],
)
def test_words_that_are_towns_elsewhere_are_turned_away(gazetteer: Gazetteer, text: str) -> None:
    assert not listen(text, masked(text), gazetteer).place
    assert read(text, PUBLISHED, gazetteer).places == ()


@pytest.mark.parametrize("pattern", PATTERNS, ids=["undergone", "done to me", "silence", "befell"])
def test_every_testimony_holds_a_word_the_gate_looks_for(pattern: re.Pattern[str]) -> None:
    # What stands around a match is drawn blindly, so much of it is thrown away.
    @settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
    @given(st.from_regex(pattern, fullmatch=True))
    def holds(told: str) -> None:
        heard = set(re.findall(r"[^\W\d_]+", told))
        assert not is_testimony(cut(told, told)) or may_tell(told, heard)

    holds()
