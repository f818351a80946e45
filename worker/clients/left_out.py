"""The list of who asked to be left out, kept beside the database too.

A database restored from a copy has forgotten who asked since, and would count them again. Hashes
alone, one a line; without the key of the list they mean nothing.
"""

import fcntl
import os
import re
from collections.abc import Iterable
from pathlib import Path

from worker.errors import StartError

_WHOLE = re.compile(r"[+-][0-9a-f]{12}")


def read(data: Path) -> frozenset[int]:
    """Return the hashes kept in the data folder, none when there is no list yet.

    Raises:
        StartError: The list is there and cannot be read.
    """
    try:
        lines = _path(data).read_text("ascii", "replace").split()
    except FileNotFoundError:
        return frozenset()
    except OSError as error:
        raise StartError(
            f"{_path(data)}: cannot be read ({error.strerror}); let its owner read it"
        ) from None
    # A crash may have cut the last one, which is then written again.
    return frozenset(int(line, 16) for line in lines if _WHOLE.fullmatch(line))


def add(data: Path, hashes: Iterable[int]) -> None:
    """Add *hashes*; on disk when this returns. Without its data folder nothing is kept.

    Raises:
        StartError: The list cannot be written.
    """
    if not data.is_dir():
        return
    written = "".join(f"\n{one:+013x}" for one in sorted(hashes)) + "\n"
    try:
        opened = os.open(_path(data), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX)
            with os.fdopen(opened, "w", closefd=False) as file:
                file.write(written)
            os.fsync(opened)
        finally:
            os.close(opened)
    except OSError as error:
        raise StartError(
            f"{_path(data)}: cannot be written ({error.strerror}); make room there"
        ) from None


def _path(data: Path) -> Path:
    return data / "left-out"
