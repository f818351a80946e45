"""Rows of the first layout become rows of this one, without losing anybody."""

import datetime as dt
import zlib

import numpy as np
from django.apps import apps
from django.db import connection

from worker.domain.families import Learnt
from worker.storage import recount, signatures, tables
from worker.storage.models import Cell, Platform, Signature

BEFORE = (
    "CREATE TABLE mention (post BIGINT NOT NULL, person BIGINT, family BIGINT, day INTEGER"
    " NOT NULL, cell INTEGER NOT NULL, platform SMALLINT NOT NULL, repost SMALLINT NOT NULL,"
    " shift SMALLINT NOT NULL, PRIMARY KEY (day, post, cell))"
)
DAY = 17_440
WIDE = (-7 << 60) >> 1


def test_hashes_of_64_bits_become_what_they_would_be_now(store: str) -> None:
    sqlite = connection.vendor == "sqlite"
    cell = Cell.objects.create(campaign="c", place_code="75056", base_day=DAY).pk
    platform = Platform.objects.create(name="x").pk
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE mention")
        cursor.execute("DROP TABLE family")
        cursor.execute(tables.FAMILY.replace("family INTEGER", "family BIGINT"))
        cursor.execute(BEFORE + (" WITHOUT ROWID" if sqlite else " PARTITION BY RANGE (day)"))
        if not sqlite:
            cursor.execute("CREATE TABLE mention_all PARTITION OF mention DEFAULT")
        rows = ((WIDE, WIDE, WIDE, 0, 1), (5 << 16, None, None, 1, -1))
        for post, person, family, repost, shift in rows:
            cursor.execute(
                "INSERT INTO mention VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
                [post, person, family, DAY, cell, platform, repost, shift],
            )
        cursor.execute(
            "INSERT INTO voice (person, days, cell, span, platform) VALUES (%s, 2, %s, 0, %s)",
            [WIDE, cell, platform],
        )
        cursor.execute("INSERT INTO family VALUES (%s, 2, %s, 0)", [WIDE, cell])

    with connection.schema_editor() as editor:
        tables.shrink(apps, editor)
        tables.shrink(apps, editor)
        tables.narrow(apps, editor)
        tables.lighten(apps, editor)

    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {tables.MENTIONS} AS x ORDER BY post")  # noqa: S608
        assert cursor.fetchall() == [
            (WIDE >> 16, WIDE >> 16, WIDE >> 32, cell, DAY + 1, platform, 0),
            (5, None, None, cell, DAY - 1, platform, 1),
        ]
        cursor.execute("SELECT person FROM voice")
        assert cursor.fetchall() == [(WIDE >> 16,)]
        cursor.execute("SELECT family, days FROM family")
        assert cursor.fetchall() == [(WIDE >> 32, 2)]
    recount.recount("c")
    assert recount.recount("c") == []


def test_signatures_of_before_are_read_after_the_change(store: str) -> None:
    one = np.array([7], np.int64)
    learnt = Learnt(one, one.astype(np.uint64), (b"ab",), one[:0], one[:0])
    signatures.add("c", learnt, dt.datetime(2017, 10, 27, tzinfo=dt.UTC))
    row = Signature.objects.get()
    row.kept = zlib.decompress(row.kept)
    row.save()

    with connection.schema_editor() as editor:
        signatures.shrink(apps, editor)

    (found,) = signatures.since("c", 0, 10).learnt
    assert (found.firsts.tolist(), found.words) == ([7], (b"ab",))
