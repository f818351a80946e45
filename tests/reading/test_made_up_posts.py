"""The posts that archives for tests are made of are read as the obvious program reads them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from tests.fakes import obvious, posts
from tests.reading import corpus
from worker.bench.posts import ArchivePost, Mix, Setting
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# One in two thousand told of a town once: "(ruban, orange, gare)".
_POSTS, _SEED = 20_000 if corpus.ALL else 2_000, 11


def test_who_names_no_town_is_read_as_naming_none(tmp_path: Path, gazetteer: Gazetteer) -> None:
    start = datetime(2017, 10, 23, tzinfo=UTC)
    setting = Setting(start=start, days=3, mix=Mix(dated=0.0))
    archive = posts.write_archive(tmp_path / "posts.jsonl", _POSTS, _SEED, setting)
    texts = {
        msgspec.json.decode(line, type=ArchivePost).text
        for line in archive.read_bytes().splitlines()
    }
    without = sorted(text for text in texts if obvious.NAMED.search(text) is None)
    assert len(without) > _POSTS // 4
    read_as = {text: read(text, start + timedelta(days=1), gazetteer).places for text in without}
    assert {text: places for text, places in read_as.items() if places} == {}
