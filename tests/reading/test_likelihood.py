"""What the words of a text tell of a rally, where none of them is one for it."""

import datetime as dt

import numpy as np
import pytest

from tests.reading import corpus, grow_forests
from tests.reading.learn_weights import Known, fit
from tests.reading.saying import said_in
from worker.reading.hearing import grown
from worker.reading.hearing.likelihood import GROWN, grown_chance, likelihood, said, words_say
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Une poignée d'habitués, hier, à Lure, au pied du tilleul qu'on veut abattre. Le "
            "tilleul, lui, tient bon.",
            {"Lure"},
            id="an act that nothing tells",
        ),
        pytest.param(
            "Une poignée d'habitués, hier, à Lure, pour la visite du musée. Le guide tient bon.",
            set(),
            id="another",
        ),
        pytest.param(
            "Samedi à Vesoul, fête de la musique et visite du musée, entrée libre, 14 h.",
            set(),
            id="a feast",
        ),
        pytest.param(
            "Hier à Vesoul, 80 spectateurs pour le débat, salle des fêtes.", set(), id="a debate"
        ),
    ],
)
def test_a_text_whose_words_speak_of_a_rally_is_heard(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Gap : hier, les usagers de la ligne, valises vides à la main, ont fait la queue "
            "devant le guichet fermé, sans un mot.",
            {"Gap"},
            id="what they carried, whom it was about, and when",
        ),
        pytest.param(
            "Gap : hier, les spectateurs, billets à la main, ont fait la queue devant le guichet "
            "du concert, sans un mot.",
            set(),
            id="a concert",
        ),
    ],
)
def test_a_text_whose_signs_speak_of_a_rally_together_is_heard(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


def test_a_number_and_what_stands_beside_it_are_a_feature() -> None:
    assert said(["les", "300", "gilets"]) == {"les", "0", "gilets", "les_0", "0_gilets"}


def test_words_that_speak_clearly_of_a_rally_make_it_likely_with_other_signs() -> None:
    signs = {"dated", "why", "ahead", "done_1", "done_2", "done_3"}

    assert likelihood(signs | words_say(30)) > 0.7
    assert likelihood(signs | words_say(-5)) < likelihood(signs | words_say(30))


def test_what_stands_only_beside_rallies_is_learnt_to_speak_of_them() -> None:
    rally, feast = Known({"devant", "a"}, rally=True), Known({"salle", "a"}, rally=False)

    weights, constant = fit([rally, feast] * 20, ["a", "devant", "salle"])

    assert weights[1] + constant > 0.5
    assert weights[2] + constant < -0.5
    assert abs(weights[0]) < 0.1


def test_trees_weigh_signs_together() -> None:
    call = {"dated", "ahead", "hour", "place", "full", "beside", "led", "why", "cause_1", "cause_2"}
    counted = call | {"crowd", "cited", "done_1"}

    assert grown_chance(counted) > GROWN > 0.5 > grown_chance(call)
    assert grown_chance(call) > grown_chance(call | {"about_indoor"})
    assert grown_chance(call) > grown_chance(call | {"old"})


def test_the_trees_tell_the_texts_they_grew_from_apart() -> None:
    names, rows = grow_forests.load()["silences"]
    told = rows[::10]
    chances = [
        grown_chance(name for name, has in zip(names, row, strict=False) if has) for row in told
    ]

    right = told[:, -1] == 1
    assert grown.SIGNS.split() == names
    assert np.mean(np.array(chances)[right]) > 0.6
    assert np.mean(np.array(chances)[~right]) < 0.2


def test_a_text_of_which_nothing_was_claimed_is_an_example_if_it_names_a_town(
    gazetteer: Gazetteer,
) -> None:
    told = "Hier à Vesoul, 80 spectateurs pour le débat, salle des fêtes."
    silent = corpus.Labelled("own 1", PUBLISHED, told, ())
    idle = corpus.Labelled("own 2", PUBLISHED, "Une belle journée pour flâner.", ())

    (example,) = grow_forests.of_silence(silent, gazetteer)
    assert example.right == (False,)
    assert example.signs["gone"] == 1
    assert not list(grow_forests.of_silence(idle, gazetteer))
