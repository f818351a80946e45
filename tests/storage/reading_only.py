"""A database that may only be read for a while, as on a standby or in another user's folder."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def only_read() -> Iterator[None]:
    """Let nothing be written while what is inside runs, on SQLite and on PostgreSQL."""
    forbid, allow = (
        ("PRAGMA query_only = 1", "PRAGMA query_only = 0")
        if connection.vendor == "sqlite"
        else ("SET default_transaction_read_only = on", "SET default_transaction_read_only = off")
    )
    with connection.cursor() as cursor:
        cursor.execute(forbid)
        try:
            yield
        finally:
            cursor.execute(allow)
