"""A number kept beside the database: a database restored from a backup lags behind it.

A restored database has forgotten what was sent since, and would send it again: the forgotten
source of doubles. Each batch of sends raises the number in the database, then in this file.
"""

import fcntl
import os
from pathlib import Path

# No database keeps a larger one.
_MOST = 2**62


def read(data: Path, campaign: str) -> int | None:
    """Return the highest number this machine has seen for *campaign*, 0 when it never sent.

    None: the file is there and holds no number of ours. Whatever it was, it is not known any more.
    """
    try:
        number = int(_path(data, campaign).read_text())
    except FileNotFoundError:
        return 0
    except ValueError:
        return None
    return number if number <= _MOST else None


def is_missing(data: Path, campaign: str) -> bool:
    """Tell whether this machine, though it has a data folder, never kept a number."""
    return data.is_dir() and not _path(data, campaign).exists()


def keep(data: Path, campaign: str, number: int) -> None:
    """Raise the kept number to *number*; never lowers it. On disk when this returns.

    Without its data folder (it is made at the start) a machine keeps no number.
    """
    if not data.is_dir():
        return
    path = _path(data, campaign)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        if (read(data, campaign) or 0) < number or not path.exists():
            _replace(path, number)
            os.fsync(folder)
    finally:
        os.close(folder)


def _replace(path: Path, number: int) -> None:
    # Never in place: a kill between emptying and writing would leave a machine that never sent.
    beside = path.with_name(f".{path.name}")
    with beside.open("w") as handle:
        handle.write(str(number))
        handle.flush()
        os.fsync(handle.fileno())
    beside.replace(path)


def _path(data: Path, campaign: str) -> Path:
    return data / "epoch" / campaign
