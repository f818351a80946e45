"""What lies in the watched folder; apart from what reads it, which takes `check` 0.3 s to load."""

import fcntl
import os
import signal
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from worker.storage.imports import Look

REFUSED = "refused"
UNFINISHED = (".part", ".tmp", ".crdownload", ".download", ".filepart", ".swp", "~")
SHOWN = 60
"""How much of a name is shown."""
# It moves under a number, and its reason lies beside it: 255 bytes are the most of a name.
_LONGEST_NAME = 220


def look(folder: Path) -> tuple[list[Look], list[str]]:
    """Return the files that wait in *folder*, and what is left lying there and why."""
    found, left = [], []
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        if entry.name.startswith(".") or entry.name == REFUSED:
            continue
        if why := _unfit(entry):
            left.append(f"{os.fsencode(entry.name).decode(errors='replace')[:SHOWN]}: {why}")
        elif not entry.name.lower().endswith(UNFINISHED):
            if is_being_written(Path(entry)):
                left.append(f"{entry.name[:SHOWN]}: another program is writing it")
                continue
            with suppress(FileNotFoundError):  # taken away meanwhile
                at = entry.stat()
                found.append(Look(name=entry.name, size=at.st_size, modified_ns=at.st_mtime_ns))
    return found, left


def let_go(folder: Path, before: datetime) -> int:
    """Delete what was set aside in *folder* before then; return how many files, reasons included.

    A file keeps its own day when it is moved; the file system notes the move beside it.
    """
    gone = 0
    for one in (folder / REFUSED).glob("*"):
        with suppress(OSError):  # another user's, or taken away meanwhile
            if one.stat(follow_symlinks=False).st_ctime < before.timestamp():
                one.unlink()
                gone += 1
    return gone


def _unfit(entry: os.DirEntry[str]) -> str | None:
    """Return why *entry* cannot be read as it lies there; None when it can."""
    name = os.fsencode(entry.name)
    if not entry.is_file(follow_symlinks=False):
        return "only plain files are read; zip a folder"
    if len(name) > _LONGEST_NAME:
        return f"its name has {len(name)} bytes, limit {_LONGEST_NAME}; rename it"
    # As old archives from Windows unpack "été.ics"; no database takes it.
    return (
        None if name.decode(errors="replace") == entry.name else "its name is no UTF-8; rename it"
    )


def is_being_written(path: Path) -> bool:
    """Tell whether some program has *path* open to write; False where nobody can tell.

    A slow copy may rest for longer than any pause between two looks. Linux leases a file to its
    reader only while no one writes it; other systems, and folders of another machine, do not.
    """
    if sys.platform != "linux":
        return False
    try:
        with path.open("rb") as stream:
            # Whoever opens it meanwhile is announced by a signal: by default one that would end us.
            fcntl.fcntl(stream, fcntl.F_SETSIG, signal.SIGURG)
            fcntl.fcntl(stream, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(stream, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except BlockingIOError:
        return True
    except OSError:  # no leases there, or a file of another user
        return False
    return False
