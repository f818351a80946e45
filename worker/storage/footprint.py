"""How large the database is, for benchmarks and for operators."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from django.db import connection
from django.test.utils import CaptureQueriesContext

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Footprint:
    """The kind of database, its size in bytes, that of signatures among it, and its mentions."""

    database: str
    bytes: int
    signature_bytes: int
    mentions: int


def measure() -> Footprint:
    """Return the size of Django's default database as it stands on disk."""
    sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM mention")
        (mentions,) = cursor.fetchone()
        if sqlite:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.fetchall()
            cursor.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        else:
            cursor.execute("SELECT pg_database_size(current_database())")
        (size,) = cursor.fetchone()
        cursor.execute("SELECT COALESCE(SUM(LENGTH(kept)), 0) FROM signature")
        (signatures,) = cursor.fetchone()
    return Footprint(connection.vendor, int(size), int(signatures), int(mentions))


def clear() -> None:
    """Delete all that counting wrote; benchmarks do it to their own throw-away database."""
    with connection.cursor() as cursor:
        for name in ("mention", "voice", "family", "alias", "tally", "signature", "crowd", "cell"):
            cursor.execute(f"DELETE FROM {name}")  # noqa: S608 - our own words


def queries(act: Callable[[], _T]) -> tuple[_T, int]:
    """Return what *act* returns and how many queries it made on this thread's connection."""
    with CaptureQueriesContext(connection) as made:
        result = act()
    return result, len(made)
