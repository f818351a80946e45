"""Brings the tables up to the code's version, once, whoever starts first."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from worker.errors import DatabaseAwayError, StartError
from worker.storage.models import User
from worker.storage.transaction import LOCKED, WHERE, is_other_file, plain_words, told

# Any number will do, so long as every machine of an installation takes the same lock.
_ADVISORY_LOCK = 0x706F727465766F69


def migrate() -> bool:
    """Apply what is missing, and return whether there was anything to apply.

    Raises:
        StartError: The database was written by a newer Portevoix, or cannot be used.
        DatabaseAwayError: Its server does not answer, or another program keeps its file locked.
    """
    try:
        with _alone():
            executor = MigrationExecutor(connection)
            _refuse_newer(executor)
            plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
            if plan:
                call_command("migrate", interactive=False, verbosity=0)
            return bool(plan)
    except DatabaseError as error:
        raise _silent(error) from error


def entered() -> bool:
    """Return whether somebody has signed in yet."""
    return User.objects.filter(last_login__isnull=False).exists()


def _refuse_newer(executor: MigrationExecutor) -> None:
    ours = {app for app, _ in executor.loader.disk_migrations}
    unknown = [
        f"{app}.{name}"
        for app, name in executor.loader.applied_migrations
        if app in ours and (app, name) not in executor.loader.disk_migrations
    ]
    if unknown:
        raise StartError(
            f"the database was written by a newer Portevoix ({min(unknown)} is unknown here); "
            "install that version, or restore a copy made before it"
        )


def _silent(error: DatabaseError) -> StartError:
    # Never the URL: it may hold a password. SQLite and psycopg name the file or the host.
    if told(error) == LOCKED:
        return DatabaseAwayError(LOCKED)
    first = (str(error).splitlines() or [""])[0]
    words = None if is_other_file(error) else plain_words(error)
    is_server = connection.vendor != "sqlite" and isinstance(error, OperationalError)
    kind = DatabaseAwayError if is_server and not words else StartError
    return kind(words or f"the database does not answer ({first}); {WHERE}")


@contextmanager
def _alone() -> Iterator[None]:
    """Hold the lock of migrations: of the folder on SQLite, of the server on PostgreSQL."""
    if connection.vendor == "sqlite":
        with Path(settings.PORTEVOIX_WRITE_LOCK).with_name("migrate.lock").open("a") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_LOCK])
