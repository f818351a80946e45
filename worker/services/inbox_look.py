"""What lies in the watched folder; apart from what reads it, which takes `check` 0.3 s to load."""

import os
from contextlib import suppress
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
            with suppress(FileNotFoundError):  # taken away meanwhile
                at = entry.stat()
                found.append(Look(name=entry.name, size=at.st_size, modified_ns=at.st_mtime_ns))
    return found, left


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
