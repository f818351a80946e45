"""A text that the reader breaks on costs itself alone; one that breaks on all is at fault."""

import datetime as dt
from pathlib import Path

import pytest

from tests.services.campaign import NOW, seeded
from worker.domain.claim import Reading
from worker.domain.post import Post
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import tallies
from worker.services.count import count_posts
from worker.services.installation import Installation

WRITTEN = dt.datetime(2017, 10, 24, 18, tzinfo=dt.UTC)


@pytest.fixture
def house(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def _reader(text: str, _: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    if "piège" in text:
        raise ValueError(text)
    (lyon, *_rest) = gazetteer.find("Lyon")
    return Reading(places=(lyon.ref,) if dated is not None else ())


def _posts(*texts: str) -> list[Post]:
    return [
        Post(platform="x", id=str(n), text=f"#MeToo {text}", published_at=WRITTEN, author=f"a{n}")
        for n, text in enumerate(texts)
    ]


def test_a_text_that_breaks_the_reader_costs_no_other(house: Installation) -> None:
    counted = count_posts(house, _posts("à Lyon", "piège", "encore"), now=NOW, reader=_reader)

    (view,) = tallies.tallies(house, "place", None, exact=True, now=NOW)
    assert (counted.posts, counted.left_out) == (2, 1)
    assert view.numbers.posts == 2


def test_a_reader_that_breaks_on_most_texts_moves_no_place(house: Installation) -> None:
    moved: list[bool] = []

    with pytest.raises(ValueError, match="piège"):
        count_posts(
            house,
            _posts("piège", "piège", "à Lyon"),
            now=NOW,
            reader=_reader,
            commit_with=lambda: moved.append(True),
        )

    assert moved == []
