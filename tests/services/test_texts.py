"""Copies that two workers meet at the same instant are still one text; on both databases."""

import datetime as dt
from pathlib import Path

import pytest

from tests.services.campaign import NOW, seeded
from tests.services.test_count import by_town, post
from worker.domain.claim import Reading
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import tallies, texts
from worker.services.count import count_posts
from worker.services.installation import Installation

ORIGINAL = "dimanche on marche ensemble dans le froid avec des lampions et des tambours à Lyon"
EDITED = "dimanche on marche ensemble dans la pluie avec des lampions et des tambours à Lyon"


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def text_counts(installation: Installation) -> list[int | None]:
    views = tallies.tallies(installation, by="place", exact=True, now=NOW)
    return [view.numbers.texts for view in views if view.numbers.posts]


def test_an_edit_read_while_another_worker_counts_its_original_is_no_second_text(
    installation: Installation,
) -> None:
    def meanwhile(
        text: str, published_at: dt.datetime, gazetteer: Gazetteer, *, dated: bool
    ) -> Reading:
        # Another process: it shares the database with us, not the memory.
        texts.forget()
        count_posts(installation, [post(1, ORIGINAL)], now=NOW, reader=by_town)
        texts.forget()
        return by_town(text, published_at, gazetteer, dated=dated)

    count_posts(installation, [post(2, EDITED)], now=NOW, reader=meanwhile)

    assert text_counts(installation) == [1]


def test_a_batch_that_failed_leaves_no_family_behind(installation: Installation) -> None:
    def fails() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        count_posts(installation, [post(1, ORIGINAL)], now=NOW, commit_with=fails, reader=by_town)
    count_posts(installation, [post(1, ORIGINAL)], now=NOW, reader=by_town)
    texts.forget()
    count_posts(installation, [post(2, EDITED)], now=NOW, reader=by_town)

    assert text_counts(installation) == [1]
