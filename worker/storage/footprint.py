"""How large the database is, for benchmarks and for operators."""

from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True, slots=True)
class Footprint:
    """The kind of database, its size in bytes and the mentions in it."""

    database: str
    bytes: int
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
    return Footprint(connection.vendor, int(size), int(mentions))
