"""A backup of the database of a test, and putting it back: the database forgets what came since."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from django.db import connection

from tests.kept import MIGRATED


def back_up(folder: Path) -> Callable[[], None]:
    """Return what puts the database back to how it stands now; a file of it may lie in *folder*."""
    connection.ensure_connection()
    return _of_sqlite(folder) if connection.vendor == "sqlite" else _of_postgres()


def _of_sqlite(folder: Path) -> Callable[[], None]:
    path = folder / "backup.sqlite3"
    with closing(sqlite3.connect(path)) as copy:
        connection.connection.backup(copy)

    def restore() -> None:
        with closing(sqlite3.connect(path)) as copy:
            copy.backup(connection.connection)

    return restore


def _of_postgres() -> Callable[[], None]:
    server = connection.connection
    with connection.cursor() as cursor:
        tables = connection.introspection.get_table_list(cursor)
    names = sorted({one.name for one in tables if one.type == "t"} - set(MIGRATED))
    copies = {name: b"".join(_copied(name)) for name in names}

    def restore() -> None:
        server.execute("SET session_replication_role = replica")  # in any order of the tables
        for name, content in copies.items():
            server.execute(f'DELETE FROM "{name}"')  # noqa: S608 - our own tables
            if content:
                with server.cursor() as cursor, cursor.copy(f'COPY "{name}" FROM STDIN') as into:
                    into.write(content)
        server.execute("RESET session_replication_role")

    return restore


def _copied(name: str) -> list[bytes]:
    with connection.connection.cursor() as cursor, cursor.copy(_all_of(name)) as out:
        return [bytes(part) for part in out]


def _all_of(name: str) -> str:
    # Of a table in parts, all of them.
    return f'COPY (SELECT * FROM "{name}") TO STDOUT'  # noqa: S608 - our own tables
