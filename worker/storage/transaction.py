"""How anything is written: one transaction, and on SQLite one writer at a time."""

import fcntl
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import (
    DatabaseError,
    InterfaceError,
    OperationalError,
    connection,
    transaction,
)

from worker.errors import StartError
from worker.storage import journal

_NO_ROOM = frozenset(
    {
        "53100",  # PostgreSQL's code
        sqlite3.SQLITE_FULL,
        # A quota, a limit on the size of files, or no room for the shared part of the journal.
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
    }
)
NO_ROOM = (
    "database: the disk is full or a limit is reached; nothing of this step was kept: make room and"
    " do the same again (nothing is counted or sent twice)"
)
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, "XX001", "XX002"})
DAMAGED = (
    "database: it is damaged, or no database; stop everything and put a copy in its place"
    " (docs/operators.md, « Copies and updates »)"
)
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
LOCKED = (
    "database: another program keeps it locked; end what looks into it, changes or copies it there,"
    " and do the same again (nothing is counted or sent twice)"
)
_READ_ONLY = "25006"  # PostgreSQL's code: a standby, or a role that may only read
WHERE = "see PORTEVOIX_DATABASE_URL and the data folder"
READ_ONLY = (
    "database: it may only be read; give all that lies in the data folder to the user who runs"
    " portevoix (chown -R, chmod u+w), or name a server that takes what is written"
)


@contextmanager
def write(*, durable: bool = False) -> Iterator[None]:
    """Run the block in one write transaction; nested calls join the outer one.

    On SQLite every writer first takes ``write.lock`` beside the database (blocking flock): with
    three saturated writers small commits then stay under 75 ms at p99 instead of 0.8 to 1.4 s.

    Args:
        durable: The commit must survive a power cut (deliveries); SQLite then syncs fully.
    """
    if connection.in_atomic_block:
        with transaction.atomic():
            yield
        return
    if connection.vendor != "sqlite":
        with _told_plainly(), transaction.atomic():
            yield
        return
    with _told_plainly(), _lock(Path(settings.PORTEVOIX_WRITE_LOCK)):
        _synchronous("FULL" if durable else "NORMAL")
        with transaction.atomic():
            yield
        if not durable:  # the next writer does it: deliveries are in a hurry
            journal.cut()


@contextmanager
def at_one_moment() -> Iterator[None]:
    """Read in the block what stood at one moment, whatever others write meanwhile; write nothing.

    Takes no lock. Inside a transaction it is that transaction's word that counts.
    """
    if connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        # Django's own would be IMMEDIATE on SQLite, and keep writers out.
        deferred = connection.vendor == "sqlite"
        cursor.execute("BEGIN DEFERRED" if deferred else "BEGIN ISOLATION LEVEL REPEATABLE READ")
        try:
            yield
        finally:
            cursor.execute("ROLLBACK")


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Say what a full disk or a file of another user means, instead of what a driver calls it."""
    try:
        with connection.wrap_database_errors:  # bulk rows go to the driver itself
            yield
    except DatabaseError as error:
        words = plain_words(error)
        if words is None:
            raise
        raise StartError(words) from error


@contextmanager
def answering() -> Iterator[None]:
    """Say of a database that is locked or does not answer, too, what it means, where a page can.

    Raises:
        StartError: The database can't be read or written at the moment.
    """
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        words = told(error)
        if words is None:
            raise
        raise StartError(words) from error


def plain_words(error: Exception) -> str | None:
    """Return what to do where nothing can be kept or read any more; None for other errors."""
    cause: BaseException | None = error
    while cause is not None:  # Django's migrations say it once more in words of their own
        code = getattr(cause, "sqlite_errorcode", None) or getattr(cause, "sqlstate", None)
        if code in _NO_ROOM:
            return NO_ROOM
        # SQLite tells in the bits above the first eight why: the folder, its journal, a lock.
        kind = code & 0xFF if isinstance(code, int) else code
        if kind in {sqlite3.SQLITE_READONLY, _READ_ONLY}:
            return READ_ONLY
        if kind in _DAMAGED:
            return DAMAGED
        cause = cause.__cause__ or cause.__context__
    return None


def is_other_file(error: Exception) -> bool:
    """Tell a file that is no database: more likely the wrong name than damage."""
    return getattr(error.__cause__, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB


def told(error: Exception) -> str | None:
    """Return the one line for *error*, which a command met; None where it is a fault of ours.

    Of a server's own words only the first line: it names the host, and never the password.
    """
    if not isinstance(error, DatabaseError | InterfaceError):
        return None
    if (words := plain_words(error)) and not is_other_file(error):
        return words
    code = getattr(error.__cause__, "sqlite_errorcode", 0)
    if code & 0xFF in _LOCKED:
        return LOCKED
    # SQLite calls a table that is not there so as well: that is our statement.
    ours = code == sqlite3.SQLITE_ERROR
    if ours or not isinstance(error, OperationalError | InterfaceError):
        return None
    first = (str(error).splitlines() or [""])[0]
    return f"the database does not answer ({first}); {WHERE}"


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    # A file description of its own for each holder: flock then orders threads too.
    with path.open("a") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _synchronous(level: str) -> None:
    # SQLite ignores a change of this pragma inside a transaction, so it goes first.
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA synchronous={level}")
