"""What must hold before anything is started: one line and exit code 2 when it does not."""

import errno
import fcntl
import os
import shutil
import socket
import time
from ipaddress import ip_address
from pathlib import Path

from worker.clients import rights
from worker.errors import StartError

# Less than this, and the first import or migration would fail halfway.
SMALLEST_FREE_BYTES = 64 * 1024 * 1024
# After a kill -9 of the supervisor its children need up to 3 s to be gone.
LOCK_PATIENCE_SECONDS = 4.0


def make_writable(folder: Path) -> None:
    """Create *folder* with its logs, and prove that something can be written there.

    Raises:
        StartError: It, or what is in it, cannot be created or written, or the disk is full.
    """
    for fault in rights.unfit(folder):
        raise StartError(
            f"{fault}; give it to the user who runs portevoix (chown -R), or choose another folder"
            " with --data"
        )
    try:
        for name in ("logs", "valkey"):
            (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = folder / ".probe"
        try:
            probe.write_bytes(b"x" * 4096)
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        raise StartError(_why(folder, error)) from error
    free = shutil.disk_usage(folder).free
    if free < SMALLEST_FREE_BYTES:
        raise StartError(_full(folder, free))


def _why(folder: Path, error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _full(folder, 0)
    return f"{folder}: cannot write there ({error.strerror}); choose another folder with --data"


def _full(folder: Path, free: int) -> str:
    wanted = SMALLEST_FREE_BYTES >> 20
    return (
        f"{folder}: the disk is full ({free >> 20} MB free, {wanted} MB wanted); make room, or "
        "choose another folder with --data"
    )


def lock(folder: Path) -> int:
    """Take the lock of *folder*; return its descriptor, which the children inherit.

    Raises:
        StartError: Another `portevoix up` holds it.
    """
    path = folder / "up.lock"
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    give_up_at = time.monotonic() + LOCK_PATIENCE_SECONDS
    while not _locked(descriptor):
        holder = os.pread(descriptor, 32, 0).decode()
        if _alive(holder) or time.monotonic() > give_up_at:
            os.close(descriptor)
            raise StartError(
                f"{folder}: `portevoix up` is running there already (process {holder}); stop it "
                "first, or choose another folder with --data"
            )
        time.sleep(0.1)
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, str(os.getpid()).encode(), 0)
    return descriptor


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _alive(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True


def check_port(address: str, port: int) -> None:
    """Prove that *port* of *address* is free.

    Raises:
        StartError: It is taken, forbidden, or the address is a name, or not of this machine.
    """
    try:
        ip_address(address)
    except ValueError:
        raise StartError(
            f"--listen: {address!r} is no address in figures; write 127.0.0.1, 0.0.0.0 or ::1"
        ) from None
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError as error:
            other = "an address of this machine with --listen"
            if error.errno != errno.EADDRNOTAVAIL:
                other = "another port with --port"
            raise StartError(
                f"{address}:{port}: cannot listen there ({error.strerror}); choose {other}"
            ) from error
