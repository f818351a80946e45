"""Hash keys: files of 32 bytes in ``data/keys``, mode 600, outside database and backups."""

import os
import secrets
import stat
import tempfile
from pathlib import Path

from worker.domain.voice import KEY_BYTES
from worker.errors import StartError

SUPPRESSION = "suppression"

_TODO = "make room there, or let this user write, and do the same again"


def path_of(data: Path, name: str) -> Path:
    """Return where the key *name* (a campaign's slug, or SUPPRESSION) lies."""
    return data / "keys" / name


def read(data: Path, name: str) -> bytes | None:
    """Return the key *name*, or None when there is no such file.

    Raises:
        StartError: The file has another length than 32 bytes, cannot be read, or others can.
    """
    path = path_of(data, name)
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        key = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StartError(
            f"{path}: cannot be read ({error.strerror}); let its owner read it"
        ) from None
    if mode & 0o077:
        raise StartError(f"{path}: others can read this key (mode {mode:o}); chmod 600 it")
    if len(key) != KEY_BYTES:
        raise StartError(
            f"{path}: a hash key has {KEY_BYTES} bytes, this one {len(key)}; restore it from a copy"
        )
    return key


def make(data: Path, name: str) -> bytes:
    """Make the key *name* and return it; when another process was first, return that one's.

    Raises:
        StartError: The folder cannot be written.
    """
    path = path_of(data, name)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-") as draft:
            draft.write(secrets.token_bytes(KEY_BYTES))
            draft.flush()
            os.fsync(draft.fileno())
            # A link never overwrites: the first of two processes wins, whole.
            os.link(draft.name, path)
    except FileExistsError:
        pass
    except OSError as error:
        raise StartError(f"{path}: the key cannot be made ({error.strerror}); {_TODO}") from None
    key = read(data, name)
    if key is None:
        raise StartError(f"{path}: the key just made is gone; try again")
    return key


def destroy(data: Path, name: str) -> bool:
    """Overwrite and remove the key *name*; return whether there was one.

    Raises:
        StartError: It cannot be written or removed.
    """
    path = path_of(data, name)
    try:
        with path.open("r+b") as handle:
            handle.write(secrets.token_bytes(KEY_BYTES))
            handle.flush()
            os.fsync(handle.fileno())
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StartError(
            f"{path}: the key cannot be destroyed ({error.strerror}); let its owner delete it"
        ) from None
    return True
