"""What many tests begin with: made once, and put back into an empty store afterwards."""

from collections.abc import Hashable
from pathlib import Path
from typing import Any

from django.db import connection, connections, transaction

# Django's own tables (content types, permissions) that migrations filled.
MIGRATED = ("django_migrations", "django_content_type", "auth_permission")

type Rows = list[tuple[Any, ...]]

_NUMBERS = "SELECT sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL"
_ONWARDS = "SELECT setval(format('%%I', %s)::regclass, %s)"
_files: dict[tuple[Hashable, ...], bytes] = {}
_tables: dict[tuple[Hashable, ...], tuple[dict[str, Rows], Rows]] = {}


def keep(*what: Hashable) -> None:
    """Keep what stands in the store as *what*: SQLite's file, PostgreSQL's rows."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            _files[what] = _file().read_bytes()
            return
        tables = {}
        for table in sorted(set(connection.introspection.table_names(cursor)) - set(MIGRATED)):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            if rows := cursor.fetchall():
                tables[table] = rows
        cursor.execute(_NUMBERS)
        _tables[what] = tables, cursor.fetchall()


def put_back(*what: Hashable) -> bool:
    """Fill the empty store with what was kept as *what*; False where nothing was yet."""
    if connection.vendor == "sqlite":
        if file := _files.get(what):
            connections.close_all()
            _file().write_bytes(file)
        return bool(file)
    if what not in _tables:
        return False
    tables, numbers = _tables[what]
    with transaction.atomic(), connection.cursor() as cursor:  # keys are looked at when it ends
        for table, rows in tables.items():
            places = ", ".join(["%s"] * len(rows[0]))
            cursor.executemany(f'INSERT INTO "{table}" VALUES ({places})', rows)  # noqa: S608
        cursor.executemany(_ONWARDS, numbers)
    return True


def _file() -> Path:
    return Path(connection.settings_dict["NAME"])
