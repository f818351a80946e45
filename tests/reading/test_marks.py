"""Where a text says what a claim rests on, however the reader turned its words about."""

import datetime as dt
from itertools import pairwise

import pytest

from tests.reading import corpus
from worker.domain.explanation import What
from worker.reading.explaining import explain
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T12:00+01:00")  # a Thursday


def _marks(text: str, gazetteer: Gazetteer) -> dict[str, list[tuple[What, str]]]:
    """Return by the town of each claim what it rests on, in the order of *text*."""
    told = explain(text, PUBLISHED, gazetteer)
    return {
        one.claim.place.name: [(it.what, text[it.start : it.end]) for it in one.pieces]
        for one in told.claims
        if one.claim.place
    }


@pytest.mark.parametrize(
    ("text", "town", "marks"),
    [
        (
            "Ils étaient 300 lundi à Gap, 400 mardi à Gray.",
            "Gray",
            [(What.FIGURE, "400"), (What.DAY, "mardi"), (What.PLACE, "Gray")],
        ),
        (
            "900 personnes ont défilé mardi à Gap. On a aussi marché à Dole.",
            "Dole",
            [(What.DAY, "mardi"), (What.RALLY, "On a aussi marché"), (What.PLACE, "Dole")],
        ),
        (
            "900 personnes ont défilé mardi à Gap. Dole n'est pas en reste.",
            "Dole",
            [(What.DAY, "mardi"), (What.PLACE, "Dole"), (What.RALLY, "n'est pas en reste")],
        ),
        (
            "Manif jeudi 16 à 12h à Gap",
            "Gap",
            [
                (What.RALLY, "Manif"),
                (What.DAY, "jeudi 16"),
                (What.HOUR, "12h"),
                (What.PLACE, "Gap"),
            ],
        ),
    ],
)
def test_what_was_moved_is_marked_where_it_stands(
    text: str, town: str, marks: list[tuple[What, str]], gazetteer: Gazetteer
) -> None:
    assert _marks(text, gazetteer)[town] == marks


@pytest.mark.parametrize("part", ["a", "b", "u", "x"])
def test_a_place_a_day_and_a_number_each_have_their_own_words(
    gazetteer: Gazetteer, part: str
) -> None:
    apart = {What.PLACE, What.DAY, What.FIGURE}
    for one in corpus.some([part], gazetteer, one_in=2):
        for told in explain(one.text, one.published, gazetteer).claims:
            marks = sorted({(it.start, it.end) for it in told.pieces if it.what in apart})
            assert all(start < end for start, end in marks), one.name
            assert all(a[1] <= b[0] for a, b in pairwise(marks)), one.name
