"""All rows of an SQLite file into an empty PostgreSQL database, as they stand.

Django's own dumpdata leaves out the tables of `storage.tables`, and says nothing.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection

from worker.errors import StartError
from worker.storage.bulk import PostgresRows
from worker.storage.models import CampaignState
from worker.storage.transaction import write

if TYPE_CHECKING:
    import psycopg

_KEPT = frozenset({"django_migrations", "django_content_type", "auth_permission"})
"""What migrations have filled, the same on both sides."""


def move(file: Path, bring: Callable[[], None]) -> int:
    """Copy what *file* holds into the migrated database of now; return the number of rows.

    *bring* does what has to be done with it: if it cannot, nothing was copied.

    Raises:
        StartError: One of the two is no such database, there is something here already, or the
            file was written by another version.
    """
    if connection.vendor != "postgresql":
        raise StartError(
            "prepare --from: the database is SQLite; it moves with its data folder, or name a"
            " PostgreSQL with PORTEVOIX_DATABASE_URL"
        )
    if CampaignState.objects.exists():
        raise StartError("prepare --from: the database holds a campaign already; name an empty one")
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as old:
            return _copied(old, bring)
    except sqlite3.Error as error:
        raise StartError(f"{file}: cannot be read as a database of ours ({error})") from None


def freeze(file: Path) -> bool:
    """Stop all announcing of the campaign that stays in *file*; return whether that could be.

    Started once more by habit it would say all that the moved one says.
    """
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True)) as old, old:
            old.execute("UPDATE campaign SET frozen = 1")
    except sqlite3.OperationalError:  # a copy that may only be read
        return False
    return True


def _copied(old: sqlite3.Connection, bring: Callable[[], None]) -> int:
    old.execute("BEGIN")  # all tables as of one moment, whatever a command writes there meanwhile
    with connection.cursor() as cursor:
        listed = connection.introspection.get_table_list(cursor)
    # Parts of a table that is in parts are told as such.
    tables = sorted({one.name for one in listed if one.type == "t"} - _KEPT)
    with write(), connection.cursor() as cursor:
        cursor.execute("SELECT app, name FROM django_migrations")
        there = old.execute("SELECT app, name FROM django_migrations")
        # Old ones also name an application that is ours no more.
        if {*cursor.fetchall()} != {one for one in there if one[0] in apps.app_configs}:
            raise StartError(
                "prepare --from: that database was not brought up to this version; start it once"
                " with this one, where it stands"
            )
        raw = connection.connection
        days = old.execute("SELECT DISTINCT day FROM mention")
        PostgresRows(raw).make_months([day for (day,) in days])
        moved = sum(_table(old, raw, table) for table in tables)
        for statement in connection.ops.sequence_reset_sql(no_style(), apps.get_models()):
            cursor.execute(statement)
        bring()
    return moved


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)


def _table(old: sqlite3.Connection, raw: "psycopg.Connection", table: str) -> int:
    """Copy one table; PostgreSQL reads each value as SQLite wrote it, moments in UTC."""
    rows = old.execute(f"SELECT * FROM {_quoted(table)}")  # noqa: S608 - our own tables
    columns = ", ".join(_quoted(name) for name, *_ in rows.description)
    with raw.cursor() as cursor:
        with cursor.copy(f"COPY {_quoted(table)} ({columns}) FROM STDIN") as into:
            for row in rows:
                into.write_row(row)
        return cursor.rowcount
