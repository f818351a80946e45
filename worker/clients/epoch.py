"""A number kept beside the database: a database restored from a backup lags behind it.

A restored database has forgotten what was sent since, and would send it again: the forgotten
source of doubles. Each batch of sends raises the number in the database, then in this file.
"""

import fcntl
import os
from pathlib import Path


def read(data: Path, campaign: str) -> int:
    """Return the highest number this machine has seen for *campaign*, 0 when it never sent."""
    try:
        return int(_path(data, campaign).read_text() or 0)
    except (FileNotFoundError, ValueError):
        return 0


def keep(data: Path, campaign: str, number: int) -> None:
    """Raise the kept number to *number*; never lowers it. On disk when this returns.

    Without its data folder (it is made at the start) a machine keeps no number.
    """
    if not data.is_dir():
        return
    path = _path(data, campaign)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with path.open("a+") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        handle.seek(0)
        if int(handle.read() or 0) >= number:
            return
        handle.truncate(0)
        handle.write(str(number))
        handle.flush()
        os.fsync(handle.fileno())


def _path(data: Path, campaign: str) -> Path:
    return data / "epoch" / campaign
