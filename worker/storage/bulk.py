"""Many rows at once, in the words of each database; the caller holds `counting.turn()`.

The caller knows which rows are new, because writers of counting take turns: so nothing here
needs a conflict clause, and PostgreSQL can take mentions by COPY.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeAlias

import psycopg
from django.db import connection

from worker.domain.cells import day_of

Mention: TypeAlias = tuple[int, int | None, int | None, int, int, int, int, int]
"""post, person, family, day, cell, platform, repost (0 or 1), shift."""
Pair: TypeAlias = tuple[int, int]
"""A cell and a hash: of a person in ``voice``, of a text in ``family``."""
TallyRow: TypeAlias = tuple[int, int, int, int, int, int, int]
"""cell, day (0: whole), platform (0: all), then more persons, posts, reposts, texts."""

_CACHE_KIB = 64 * 1024
_ADD_SQLITE = """
INSERT INTO tally (cell, day, platform, persons, posts, reposts, texts)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (cell, day, platform) DO UPDATE SET persons = persons + excluded.persons,
posts = posts + excluded.posts, reposts = reposts + excluded.reposts,
texts = texts + excluded.texts"""
_ADD_POSTGRES = """
INSERT INTO tally (cell, day, platform, persons, posts, reposts, texts)
SELECT * FROM unnest(%s::int[], %s::int[], %s::int2[],
%s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[])
ON CONFLICT (cell, day, platform) DO UPDATE SET persons = tally.persons + excluded.persons,
posts = tally.posts + excluded.posts, reposts = tally.reposts + excluded.reposts,
texts = tally.texts + excluded.texts"""


class Rows(Protocol):
    """What counting asks of a database."""

    def seen(self, by_day: Mapping[int, Sequence[int]]) -> Iterator[int]:
        """Yield those of the posts given for each day that have a mention on it."""

    def voices(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, int, int, int]]:
        """Return (cell, person, span, days) of those there are."""

    def families(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, int, int, int]]:
        """Return (cell, family, span, days) of those there are."""

    def add_mentions(self, rows: Sequence[Mention]) -> None:
        """Insert mentions that are not there."""

    def add_voices(self, rows: Sequence[tuple[int, int, int, int, int]]) -> None:
        """Insert (person, days, cell, span, platform), or set its days where it is there."""

    def add_families(self, rows: Sequence[tuple[int, int, int, int]]) -> None:
        """Insert (family, days, cell, span), or set its days where it is there."""

    def add_aliases(self, rows: Sequence[Pair]) -> None:
        """Insert (handle, person) where it is not there."""

    def add_tallies(self, rows: Sequence[TallyRow]) -> None:
        """Add to the tallies, making those that are not there."""


def rows() -> Rows:
    """Return the current connection's way of doing it."""
    connection.ensure_connection()
    raw = connection.connection
    return SqliteRows(raw) if isinstance(raw, sqlite3.Connection) else PostgresRows(raw)


class SqliteRows:
    """By executemany, and JSON arrays for look-ups: one statement each."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        # Hashes fall anywhere in their trees: with the default of 2 MB each batch would read and
        # write the same pages again and again.
        raw.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")

    def seen(self, by_day: Mapping[int, Sequence[int]]) -> Iterator[int]:
        """See Rows."""
        statement = (
            "SELECT m.post FROM json_each(?) AS k CROSS JOIN mention AS m"
            " ON m.day = ? AND m.post = k.value"
        )
        for day, posts in by_day.items():
            for (post,) in self._raw.execute(statement, (json.dumps(posts), day)):
                yield post

    def voices(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, int, int, int]]:
        """See Rows."""
        return self._raw.execute(
            "SELECT v.cell, v.person, v.span, v.days FROM json_each(?) AS k CROSS JOIN voice AS v"
            " ON v.cell = k.value->>0 AND v.person = k.value->>1",
            (json.dumps(pairs),),
        )

    def families(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, int, int, int]]:
        """See Rows."""
        return self._raw.execute(
            "SELECT f.cell, f.family, f.span, f.days FROM json_each(?) AS k CROSS JOIN family AS f"
            " ON f.cell = k.value->>0 AND f.family = k.value->>1",
            (json.dumps(pairs),),
        )

    def add_mentions(self, rows: Sequence[Mention]) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO mention (post, person, family, day, cell, platform, repost, shift)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def add_voices(self, rows: Sequence[tuple[int, int, int, int, int]]) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO voice (person, days, cell, span, platform) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (cell, person, span) DO UPDATE SET days = excluded.days",
            rows,
        )

    def add_families(self, rows: Sequence[tuple[int, int, int, int]]) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO family (family, days, cell, span) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (cell, family, span) DO UPDATE SET days = excluded.days",
            rows,
        )

    def add_aliases(self, rows: Sequence[Pair]) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO alias (handle, person) VALUES (?, ?) ON CONFLICT DO NOTHING", rows
        )

    def add_tallies(self, rows: Sequence[TallyRow]) -> None:
        """See Rows."""
        self._raw.executemany(_ADD_SQLITE, rows)


class PostgresRows:
    """By COPY for mentions and by unnested arrays for the rest: one round trip each."""

    def __init__(self, raw: psycopg.Connection) -> None:
        self._raw = raw

    def seen(self, by_day: Mapping[int, Sequence[int]]) -> Iterator[int]:
        """See Rows."""
        days = [day for day, posts in by_day.items() for _ in posts]
        posts = [post for posts in by_day.values() for post in posts]
        found = self._raw.execute(
            "SELECT m.post FROM unnest(%s::int[], %s::bigint[]) AS k (day, post)"
            " JOIN mention AS m ON m.day = k.day AND m.post = k.post",
            (days, posts),
        )
        return (post for (post,) in found)

    def voices(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, int, int, int]]:
        """See Rows."""
        return self._raw.execute(
            "SELECT v.cell, v.person, v.span, v.days FROM unnest(%s::int[], %s::bigint[])"
            " AS k (cell, person) JOIN voice AS v ON v.cell = k.cell AND v.person = k.person",
            _columns(pairs, 2),
        )

    def families(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, int, int, int]]:
        """See Rows."""
        return self._raw.execute(
            "SELECT f.cell, f.family, f.span, f.days FROM unnest(%s::int[], %s::bigint[])"
            " AS k (cell, family) JOIN family AS f ON f.cell = k.cell AND f.family = k.family",
            _columns(pairs, 2),
        )

    def add_mentions(self, rows: Sequence[Mention]) -> None:
        """See Rows; makes the month's partition when its first post comes."""
        for month in sorted({_month(row[3]) for row in rows}):
            self._make_partition(*month)
        into = "COPY mention (post, person, family, day, cell, platform, repost, shift)"
        with self._raw.cursor() as cursor, cursor.copy(f"{into} FROM STDIN (FORMAT BINARY)") as out:
            out.set_types(["int8", "int8", "int8", "int4", "int4", "int2", "int2", "int2"])
            for row in rows:
                out.write_row(row)

    def add_voices(self, rows: Sequence[tuple[int, int, int, int, int]]) -> None:
        """See Rows."""
        self._raw.execute(
            "INSERT INTO voice (person, days, cell, span, platform) SELECT * FROM"
            " unnest(%s::bigint[], %s::bigint[], %s::int[], %s::int2[], %s::int2[])"
            " ON CONFLICT (cell, person, span) DO UPDATE SET days = excluded.days",
            _columns(rows, 5),
        )

    def add_families(self, rows: Sequence[tuple[int, int, int, int]]) -> None:
        """See Rows."""
        self._raw.execute(
            "INSERT INTO family (family, days, cell, span) SELECT * FROM"
            " unnest(%s::bigint[], %s::bigint[], %s::int[], %s::int2[])"
            " ON CONFLICT (cell, family, span) DO UPDATE SET days = excluded.days",
            _columns(rows, 4),
        )

    def add_aliases(self, rows: Sequence[Pair]) -> None:
        """See Rows."""
        self._raw.execute(
            "INSERT INTO alias (handle, person) SELECT * FROM unnest(%s::bigint[], %s::bigint[])"
            " ON CONFLICT DO NOTHING",
            _columns(rows, 2),
        )

    def add_tallies(self, rows: Sequence[TallyRow]) -> None:
        """See Rows."""
        self._raw.execute(_ADD_POSTGRES, _columns(rows, 7))

    def _make_partition(self, first: int, after: int) -> None:
        name = f"mention_{day_of(first):%Y_%m}"
        found = self._raw.execute("SELECT to_regclass(%s) IS NOT NULL", (name,)).fetchone()
        if found != (True,):
            self._raw.execute(
                f"CREATE TABLE {name} PARTITION OF mention FOR VALUES FROM ({first}) TO ({after})"
            )


def _columns(rows: Sequence[Sequence[int]], width: int) -> list[list[int]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]


def _month(day: int) -> tuple[int, int]:
    """Return the first day of the month of *day*, and that of the next month."""
    on = day_of(day)
    first = day - on.day + 1
    following = day_of(first + 31).replace(day=1)
    return first, first + (following - day_of(first)).days
