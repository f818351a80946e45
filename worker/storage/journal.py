"""Keep SQLite's journal (WAL) short, though somebody always reads.

SQLite copies commits home by itself, but begins its journal anew only at a moment when nobody reads
from it, and with pages, ticks and exports that moment may never come: in the import of a million
posts the journal grew to 1.4 GB, all of which every read had to search. Who begins to read once
all is copied needs no journal, so it is enough to hold writers back until the readers of that
instant are done: TRUNCATE does, and gives up when one of them takes longer.
"""

import contextlib
from pathlib import Path

from django.db import OperationalError, connection

_LARGE_BYTES = 64 << 20
_AGAIN_BYTES = 16 << 20
"""How much a journal grows before one that could not be cut is tried again."""
_LONGEST_MILLISECONDS = 1000
"""How long readers are waited for at most, and writers with them; no reader ever waits."""

_given_up: dict[Path, int] = {}
"""The sizes at which a reader took too long."""


def cut() -> None:
    """Empty the journal when it is large; the caller holds ``write.lock`` and has committed.

    The lock also keeps checkpoints of two processes apart, which SQLite before 3.51.3 gets wrong
    once in a great while (https://sqlite.org/wal.html#walresetbug).
    """
    path = Path(f"{connection.settings_dict['NAME']}-wal")
    size = _size(path)
    if size < _given_up.get(path, 0):  # somebody else emptied it
        del _given_up[path]
    if size < max(_LARGE_BYTES, _given_up.get(path, 0) + _AGAIN_BYTES):
        return
    # Where this connection itself still reads, or the disk is full, SQLite refuses: what was
    # committed is safe all the same, as it is when SQLite's own checkpoints fail.
    with contextlib.suppress(OperationalError):
        _truncate(min(size >> 18, _LONGEST_MILLISECONDS))  # the longer, the more it is worth
    if _size(path):
        _given_up[path] = size


def _truncate(patience: int) -> None:
    with connection.cursor() as cursor:
        (usual,) = cursor.execute("PRAGMA busy_timeout").fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {patience}")
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {usual}")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # nothing was ever written
        return 0
