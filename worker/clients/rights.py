"""What of the data folder this user cannot use: a command that another user ran leaves such files.

All else would go on, and announcing alone, or every command, fail at the one that is needed.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from worker.config.environment import SQLITE

_READ, _WRITE = os.R_OK, os.R_OK | os.W_OK
# Keys are made once and may be closed to writing since.
_FOLDERS = {"keys": _READ, "epoch": _WRITE, "inbox": _WRITE, "logs": _WRITE, "valkey": _WRITE}
_FILES = {
    SQLITE: _WRITE,
    "left-out": _WRITE,
    "write.lock": _WRITE,
    "migrate.lock": _WRITE,
    "secret_key": _READ,
    "keys/*": _READ,
    "epoch/*": _READ,
}


def unfit(data: Path) -> Iterator[str]:
    """Yield a line for each of our folders and files in *data* that is there and of no use."""
    for name, wanted in _FOLDERS.items():
        folder = data / name
        if folder.exists() and not folder.is_dir():
            yield f"{folder} is no folder"
        elif folder.exists() and not os.access(folder, wanted | os.X_OK):
            yield _closed(folder, wanted)
    for pattern, wanted in _FILES.items():
        for path in sorted(data.glob(pattern)):
            if path.is_dir():
                yield f"{path} is no file"
            elif not os.access(path, wanted):
                yield _closed(path, wanted)


def _closed(path: Path, wanted: int) -> str:
    return f"{path} cannot be {'read' if wanted == _READ else 'written'} by this user"
