"""Many rows at once, in the words of each database; the caller holds `counting.turn()`.

The caller knows which rows are new, because writers of counting take turns: so nothing here
needs a conflict clause, and PostgreSQL can take mentions by COPY.
"""

import json
import sqlite3
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, Protocol, TypeAlias

import psycopg
from django.db import connection

from worker.domain.cells import day_of

Mention: TypeAlias = tuple[int, int | None, int | None, int, int, int]
"""post, person, family, day, cell, kind (see tables.kind)."""
VoiceRow: TypeAlias = tuple[int, int, int, int, int]
"""person, days, cell, span, platform."""
FamilyRow: TypeAlias = tuple[int, int, int, int]
"""family, days, cell, span."""
Pair: TypeAlias = tuple[int, int]
TallyRow: TypeAlias = tuple[int, int, int, int, int, int, int]
"""cell, day (0: whole), platform (0: all), then more persons, posts, reposts, texts."""

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

    def seen(self, by_day: Mapping[int, Sequence[int]]) -> Iterator[int]:
        """Yield those of the posts given for each day that have a mention on it."""

    def spoken(
        self, table: Spoken, by_cell: Mapping[int, Sequence[int]]
    ) -> Iterator[tuple[int, int, int, int]]:
        """Yield (cell, hash, span, days) of those given for each cell that are there."""

    def add_mentions(self, rows: Sequence[Mention]) -> None:
        """Insert mentions that are not there."""

    def add_voices(self, rows: Sequence[VoiceRow]) -> None:
        """Insert voices that are not there."""

    def add_families(self, rows: Sequence[FamilyRow]) -> None:
        """Insert families that are not there."""

    def set_days(self, table: Spoken, rows: Sequence[tuple[int, int, int, int]]) -> None:
        """Set (days, cell, hash, span) of rows that are there."""

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

    def seen(self, by_day: Mapping[int, Sequence[int]]) -> Iterator[int]:
        """See Rows."""
        statement = (
            "SELECT m.post FROM json_each(?) AS k CROSS JOIN mention AS m"
            " ON m.day = ? AND m.post = k.value"
        )
        for day, posts in by_day.items():
            for (post,) in self._raw.execute(statement, (json.dumps(posts), day)):
                yield post

    def spoken(
        self, table: Spoken, by_cell: Mapping[int, Sequence[int]]
    ) -> Iterator[tuple[int, int, int, int]]:
        """See Rows."""
        statement = (
            f"SELECT v.cell, v.{_HASH[table]}, v.span, v.days FROM json_each(?) AS k"  # noqa: S608 - our own words
            f" CROSS JOIN {table} AS v ON v.cell = ? AND v.{_HASH[table]} = k.value"
        )
        for cell, hashes in by_cell.items():
            yield from self._raw.execute(statement, (json.dumps(hashes), cell))

    def add_mentions(self, rows: Sequence[Mention]) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO mention (post, person, family, day, cell, kind) VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )

    def add_voices(self, rows: Sequence[VoiceRow]) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO voice (person, days, cell, span, platform) VALUES (?, ?, ?, ?, ?)", rows
        )

    def add_families(self, rows: Sequence[FamilyRow]) -> None:
        """See Rows."""
        self._raw.executemany(
            "INSERT INTO family (family, days, cell, span) VALUES (?, ?, ?, ?)", rows
        )

    def set_days(self, table: Spoken, rows: Sequence[tuple[int, int, int, int]]) -> None:
        """See Rows."""
        self._raw.executemany(
            f"UPDATE {table} SET days = ? WHERE cell = ? AND {_HASH[table]} = ? AND span = ?",  # noqa: S608 - our own words
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
    """By COPY for what is new and by unnested arrays for the rest: one round trip each."""

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

    def spoken(
        self, table: Spoken, by_cell: Mapping[int, Sequence[int]]
    ) -> Iterator[tuple[int, int, int, int]]:
        """See Rows."""
        cells = [cell for cell, hashes in by_cell.items() for _ in hashes]
        hashes = [one for hashes in by_cell.values() for one in hashes]
        return iter(
            self._raw.execute(
                f"SELECT v.cell, v.{_HASH[table]}, v.span, v.days"  # noqa: S608 - our own words
                " FROM unnest(%s::int[], %s::bigint[]) AS k (cell, hash)"
                f" JOIN {table} AS v ON v.cell = k.cell AND v.{_HASH[table]} = k.hash",
                (cells, hashes),
            )
        )

    def add_mentions(self, rows: Sequence[Mention]) -> None:
        """See Rows; makes the month's partition when its first post comes."""
        for month in sorted({_month(row[3]) for row in rows}):
            self._make_partition(*month)
        self._copy("mention (post, person, family, day, cell, kind)", "qqqiih", rows)

    def add_voices(self, rows: Sequence[VoiceRow]) -> None:
        """See Rows."""
        self._copy("voice (person, days, cell, span, platform)", "qqihh", rows)

    def add_families(self, rows: Sequence[FamilyRow]) -> None:
        """See Rows."""
        self._copy("family (family, days, cell, span)", "qqih", rows)

    def set_days(self, table: Spoken, rows: Sequence[tuple[int, int, int, int]]) -> None:
        """See Rows."""
        if rows:
            self._raw.execute(
                f"UPDATE {table} AS v SET days = k.days"  # noqa: S608 - our own words
                " FROM unnest(%s::bigint[], %s::int[], %s::bigint[], %s::int2[])"
                " AS k (days, cell, hash, span)"
                f" WHERE v.cell = k.cell AND v.{_HASH[table]} = k.hash AND v.span = k.span",
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

    def _copy(self, into: str, kinds: str, rows: Sequence[Sequence[int | None]]) -> None:
        """Copy *rows* into a table; *kinds* are the columns' widths as `struct` writes them."""
        if rows:
            statement = f"COPY {into} FROM STDIN (FORMAT BINARY)"
            with self._raw.cursor() as cursor, cursor.copy(statement) as out:
                out.write(_binary(kinds, rows))

    def _make_partition(self, first: int, after: int) -> None:
        name = f"mention_{day_of(first):%Y_%m}"
        found = self._raw.execute("SELECT to_regclass(%s) IS NOT NULL", (name,)).fetchone()
        if found != (True,):
            self._raw.execute(
                f"CREATE TABLE {name} PARTITION OF mention FOR VALUES FROM ({first}) TO ({after})"
            )


_COPY_HEAD = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_COPY_END = b"\xff\xff"
_NULL = b"\xff\xff\xff\xff"


def _binary(kinds: str, rows: Sequence[Sequence[int | None]]) -> bytes:
    """Return *rows* in the form that COPY reads: each value after its length, all big-endian.

    The driver's own way takes a call for each value.
    """
    count = struct.pack(">h", len(kinds))
    fields = [struct.Struct(f">i{kind}") for kind in kinds]
    whole = struct.Struct(f">h{''.join(f'i{kind}' for kind in kinds)}")
    sizes = [struct.calcsize(f">{kind}") for kind in kinds]
    slots: list[int] = [len(kinds)] + [0] * (2 * len(kinds))
    slots[1::2] = sizes
    parts = [_COPY_HEAD]
    for row in rows:
        if None in row:
            parts.append(count)
            for field, size, value in zip(fields, sizes, row, strict=True):
                parts.append(_NULL if value is None else field.pack(size, value))
        else:
            slots[2::2] = row  # type: ignore[assignment]
            parts.append(whole.pack(*slots))
    parts.append(_COPY_END)
    return b"".join(parts)


def _columns(rows: Sequence[Sequence[int]], width: int) -> list[list[int]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]


def _month(day: int) -> tuple[int, int]:
    """Return the first day of the month of *day*, and that of the next month."""
    on = day_of(day)
    first = day - on.day + 1
    following = day_of(first + 31).replace(day=1)
    return first, first + (following - day_of(first)).days
