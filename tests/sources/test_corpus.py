"""The feeds that feed parsers test themselves with: whatever they hold, nothing but our errors."""

import tarfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from worker.errors import InputError
from worker.sources import rss

FOLDER = Path(__file__).parents[2] / ".ci" / "corpus"
ARCHIVES = ("feedparser", "podcastparser", "reader")
SECONDS = 1.0
"""Of processor, the most that one file may take."""


def _files(archive: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive) as files:
        for one in files:
            body = files.extractfile(one) if one.isfile() and "/tests/" in one.name else None
            if body is not None and not one.name.endswith((".py", ".pyc")):
                yield one.name, body.read()


@pytest.mark.parametrize("name", ARCHIVES)
def test_the_corpus_of_a_parser_raises_nothing_and_is_read_quickly(name: str) -> None:
    found = sorted(FOLDER.glob(f"{name}-*.tar.gz"))
    if not found:
        pytest.skip(f"no source distribution of {name}: .ci/run fetches it into .ci/corpus")
    feeds = 0
    for path, body in _files(found[0]):
        started = process_time()
        try:
            rss.read_feed(body, url="https://journal.example/feed")
            feeds += 1
        except InputError:
            pass
        assert process_time() - started < SECONDS, path

    assert feeds >= 10, "an empty corpus proves nothing"
