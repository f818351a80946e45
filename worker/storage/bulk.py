"""Many rows at once, in the words of each database; the caller holds `counting.turn()`.

The caller knows which rows are new, because writers of counting take turns: so nothing here
needs a conflict clause, and PostgreSQL can take them by COPY. Rows come as columns of NumPy; NOBODY
is NULL there.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

import numpy as np
from django.db import connection

from worker.domain.cells import day_of
from worker.domain.traces import NOBODY
from worker.domain.voice import I64

if TYPE_CHECKING:
    import psycopg  # 0.2 s, for PostgreSQL alone

Pair: TypeAlias = tuple[int, int]
TallyRow: TypeAlias = tuple[int, int, int, int, int, int, int]
"""cell, day (0: whole), platform (0: all), then more persons, posts, reposts, texts."""
Found: TypeAlias = tuple[I64, I64, I64, I64]
"""cell, hash, span, days."""

Spoken: TypeAlias = Literal["voice", "family"]
_HASH: dict[Spoken, str] = {"voice": "person", "family": "family"}
_CACHE_KIB = 64 * 1024
_WAL_PAGES = 8 * 1024
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

    def seen(self, day: int, posts: I64) -> I64:
        """Return those of *posts* that have a mention on *day*."""

    def spoken(self, table: Spoken, cells: I64, hashes: I64) -> Found:
        """Return the rows there are of the pairs given, which are in the order of their cells."""

    def add_mentions(  # noqa: PLR0913, PLR0917 - the table's columns
        self, post: I64, person: I64, family: I64, day: I64, cell: I64, kind: I64
    ) -> None:
        """Insert mentions that are not there; kind is that of `tables.kind`."""

    def add_voices(self, person: I64, days: I64, cell: I64, span: I64, platform: I64) -> None:
        """Insert voices that are not there."""

    def add_families(self, family: I64, days: I64, cell: I64, span: I64) -> None:
        """Insert families that are not there."""

    def set_days(self, table: Spoken, keys: tuple[I64, I64, I64], span: I64) -> None:
        """Set the days of rows that are there; *keys* are days, cell and hash."""

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
    """By executemany, and flat JSON arrays for look-ups: one statement for each day or cell."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        # Hashes fall anywhere in their trees: with the default of 2 MB each batch would read and
        # write the same pages again and again.
        raw.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        # For the same reason: a page that changes in each batch is copied home once in many.
        raw.execute(f"PRAGMA wal_autocheckpoint = {_WAL_PAGES}")

    def seen(self, day: int, posts: I64) -> I64:
        """See Rows."""
        found = self._raw.execute(
            "SELECT m.post FROM json_each(?) AS k CROSS JOIN mention AS m"
            " ON m.day = ? AND m.post = k.value",
            (json.dumps(posts.tolist()), day),
        )
        return np.array([post for (post,) in found], np.int64)

    def spoken(self, table: Spoken, cells: I64, hashes: I64) -> Found:
        """See Rows."""
        statement = (
            f"SELECT v.cell, v.{_HASH[table]}, v.span, v.days FROM json_each(?) AS k"  # noqa: S608 - our own words
            f" CROSS JOIN {table} AS v ON v.cell = ? AND v.{_HASH[table]} = k.value"
        )
        found: list[tuple[int, int, int, int]] = []
        for first, after in pairwise((*np.flatnonzero(np.diff(cells, prepend=-1)), len(cells))):
            some = json.dumps(hashes[first:after].tolist())
            found += self._raw.execute(statement, (some, int(cells[first])))
        return _found(found)

    def add_mentions(  # noqa: PLR0913, PLR0917 - the table's columns
        self, post: I64, person: I64, family: I64, day: I64, cell: I64, kind: I64
    ) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO mention (post, person, family, day, cell, kind) VALUES (?, ?, ?, ?, ?, ?)",
            _listed(post, person, family, day, cell, kind),
        )

    def add_voices(self, person: I64, days: I64, cell: I64, span: I64, platform: I64) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO voice (person, days, cell, span, platform) VALUES (?, ?, ?, ?, ?)",
            _listed(person, days, cell, span, platform),
        )

    def add_families(self, family: I64, days: I64, cell: I64, span: I64) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO family (family, days, cell, span) VALUES (?, ?, ?, ?)",
            _listed(family, days, cell, span),
        )

    def set_days(self, table: Spoken, keys: tuple[I64, I64, I64], span: I64) -> None:
        """See Rows."""
        self._raw.executemany(
            f"UPDATE {table} SET days = ? WHERE cell = ? AND {_HASH[table]} = ? AND span = ?",  # noqa: S608 - our own words
            _listed(*keys, span),
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
    """By COPY for what is new and by unnested arrays for the rest: one round trip each."""

    def __init__(self, raw: "psycopg.Connection") -> None:
        self._raw = raw

    def seen(self, day: int, posts: I64) -> I64:
        """See Rows."""
        found = self._raw.execute(
            "SELECT m.post FROM unnest(%s::bigint[]) AS k (post)"
            " JOIN mention AS m ON m.day = %s AND m.post = k.post",
            (_array(posts.tolist()), day),
        )
        return np.array([post for (post,) in found], np.int64)

    def spoken(self, table: Spoken, cells: I64, hashes: I64) -> Found:
        """See Rows."""
        found = self._raw.execute(
            f"SELECT v.cell, v.{_HASH[table]}, v.span, v.days"  # noqa: S608 - our own words
            " FROM unnest(%s::int[], %s::bigint[]) AS k (cell, hash)"
            f" JOIN {table} AS v ON v.cell = k.cell AND v.{_HASH[table]} = k.hash",
            (_array(cells.tolist()), _array(hashes.tolist())),
        )
        return _found(found.fetchall())

    def add_mentions(  # noqa: PLR0913, PLR0917 - the table's columns
        self, post: I64, person: I64, family: I64, day: I64, cell: I64, kind: I64
    ) -> None:
        """See Rows; makes the month's partition when its first post comes."""
        self.make_months(np.unique(day).tolist())
        into = "mention (post, person, family, day, cell, kind)"
        self._copy(into, "884442", (post, person, family, day, cell, kind))

    def add_voices(self, person: I64, days: I64, cell: I64, span: I64, platform: I64) -> None:
        """See Rows."""
        into = "voice (person, days, cell, span, platform)"
        self._copy(into, "88422", (person, days, cell, span, platform))

    def add_families(self, family: I64, days: I64, cell: I64, span: I64) -> None:
        """See Rows."""
        self._copy("family (family, days, cell, span)", "4842", (family, days, cell, span))

    def set_days(self, table: Spoken, keys: tuple[I64, I64, I64], span: I64) -> None:
        """See Rows."""
        if len(span):
            self._raw.execute(
                f"UPDATE {table} AS v SET days = k.days"  # noqa: S608 - our own words
                " FROM unnest(%s::bigint[], %s::int[], %s::bigint[], %s::int2[])"
                " AS k (days, cell, hash, span)"
                f" WHERE v.cell = k.cell AND v.{_HASH[table]} = k.hash AND v.span = k.span",
                [_array(column.tolist()) for column in (*keys, span)],
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

    def _copy(self, into: str, widths: str, columns: Sequence[I64]) -> None:
        """Copy rows into a table; *widths* are the bytes of each column."""
        if len(columns[0]):
            statement = f"COPY {into} FROM STDIN (FORMAT BINARY)"
            with self._raw.cursor() as cursor, cursor.copy(statement) as out:
                for part in _binary(widths, columns):
                    out.write(part)

    def make_months(self, days: Sequence[int]) -> None:
        """Make the partitions of mentions of *days* that are not there."""
        for month in sorted({_month(one) for one in days}):
            self._make_partition(*month)

    def _make_partition(self, first: int, after: int) -> None:
        name = f"mention_{day_of(first):%Y_%m}"
        found = self._raw.execute("SELECT to_regclass(%s) IS NOT NULL", (name,)).fetchone()
        if found != (True,):
            self._raw.execute(
                f"CREATE TABLE {name} PARTITION OF mention FOR VALUES FROM ({first}) TO ({after})"
            )


_COPY_HEAD = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_COPY_END = b"\xff\xff"


def _binary(widths: str, columns: Sequence[I64]) -> Iterator[bytes]:
    """Yield rows in the form that COPY reads: each value after its length, all big-endian.

    A NULL has a length of -1 and no value: rows with the same ones are written together.
    """
    yield _COPY_HEAD
    missing = np.stack([column == NOBODY for column in columns])
    shapes = np.packbits(missing, axis=0)[0]
    for shape in np.unique(shapes):
        chosen = np.flatnonzero(shapes == shape)
        kinds = [("count", ">i2")]
        for number, none in enumerate(missing[:, chosen[0]]):
            kinds.append((f"size{number}", ">i4"))
            if not none:
                kinds.append((f"value{number}", f">i{widths[number]}"))
        table = np.empty(len(chosen), kinds)
        table["count"] = len(columns)
        for number, (width, column) in enumerate(zip(widths, columns, strict=True)):
            is_null = missing[number, chosen[0]]
            table[f"size{number}"] = -1 if is_null else int(width)
            if not is_null:
                table[f"value{number}"] = column[chosen]
        yield table.tobytes()
    yield _COPY_END


def _found(rows: Sequence[tuple[int, ...]]) -> Found:
    cell, hashed, span, days = np.array(rows, np.int64).reshape(-1, 4).T
    return cell, hashed, span, days


def _listed(*columns: I64) -> Iterator[tuple[int | None, ...]]:
    """Yield rows of Python's own numbers, None for NOBODY."""
    return zip(*map(_values, columns), strict=True)


def _values(column: I64) -> list[int | None]:
    missing = column == NOBODY
    if not missing.any():
        return column.tolist()  # type: ignore[no-any-return]
    told = column.astype(object)
    told[missing] = None
    return told.tolist()  # type: ignore[no-any-return]


def _array(numbers: Sequence[int]) -> str:
    """Return an array as PostgreSQL writes it: the driver's own way takes a call for each."""
    return f"{{{str(numbers)[1:-1]}}}"


def _columns(rows: Sequence[Sequence[int]], width: int) -> list[str]:
    return [_array(column) for column in map(list, zip(*rows, strict=True))] or ["{}"] * width


def _month(day: int) -> tuple[int, int]:
    """Return the first day of the month of *day*, and that of the next month."""
    on = day_of(day)
    first = day - on.day + 1
    following = day_of(first + 31).replace(day=1)
    return first, first + (following - day_of(first)).days
