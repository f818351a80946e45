"""Files taken: the same one again changes nothing, however old it looks."""

import datetime as dt
import os
from pathlib import Path

import pytest

from tests.services.campaign import NOW, seeded
from worker.services import tallies
from worker.services.import_files import import_paths
from worker.services.installation import Installation

ARTICLE = "Rassemblement #MeToo à Paris dimanche à 15 h, place de la République"


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path / "data", store)


@pytest.mark.parametrize("days", [1, 2, 30])
def test_an_article_without_a_day_counts_once_though_its_file_was_copied_later(
    installation: Installation, tmp_path: Path, days: int
) -> None:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    for age in (0, days):
        copied = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC) + dt.timedelta(days=age)
        os.utime(path, (copied.timestamp(), copied.timestamp()))
        import_paths(installation, [path], NOW)

    for by in ("rally", "day"):
        views = tallies.tallies(installation, by, exact=True, now=NOW)
        assert sum(view.numbers.posts or 0 for view in views) == 1
