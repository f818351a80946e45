import datetime as dt

import pytest

from worker.bootstrap import gazetteer
from worker.domain.claim import Reading
from worker.reading import reader
from worker.sources.where import Spot, town

SEEN = dt.datetime(2017, 10, 25, 8, tzinfo=dt.UTC)


def test_of_a_title_without_end_only_a_line_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = []

    def watched(text: str, published: dt.datetime, *_: object) -> Reading:
        lengths.append(len(text))
        return reader_read(text, published, gazetteer())

    reader_read = reader.read
    monkeypatch.setattr(reader, "read", watched)

    found = town(Spot(), "Rassemblement à Lyon dimanche" + " #M" * 20_000, SEEN, gazetteer())

    assert found == "69123"
    assert max(lengths) <= 1_000
