"""How tests read one file: the same table of formats as the importers."""

import datetime as dt
import io

from worker.bootstrap import gazetteer
from worker.sources import bundle, formats, tables
from worker.sources.batch import Batch
from worker.sources.nodes import Context

SEEN = dt.datetime(2017, 10, 25, 8, tzinfo=dt.UTC)
"""When the files of these tests were saved."""


def read(name: str, body: bytes, published: dt.datetime | None = None) -> Batch:
    """Return what a file of that name and content holds."""
    if bundle.is_zip(body):
        return bundle.read_bundle(io.BytesIO(body), Context(SEEN, gazetteer()))
    plain = tables.as_utf8(body)
    document = formats.Document(name=name, body=plain, modified=SEEN, published=published)
    return formats.recognise(document).read(document, gazetteer())
