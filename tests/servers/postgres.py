"""A throw-away PostgreSQL cluster on a Unix socket, from Debian's package."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ACCOUNT = "postgres"


def binaries() -> Path | None:
    """Return the folder of the newest installed server's programs, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    return found[-1].parent if found else None


def _as_server(command: list[str]) -> list[str]:
    # PostgreSQL refuses to run as root; elsewhere it runs as whoever tests.
    return ["runuser", "-u", ACCOUNT, "--", *command] if os.geteuid() == 0 else command


@contextmanager
def cluster(programs: Path) -> Iterator[str]:
    """Start a cluster and yield the URL of its ``postgres`` database; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="pv-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, ACCOUNT)
    control = [str(programs / "pg_ctl"), "-D", str(folder / "d"), "-w"]
    made = ["-D", str(folder / "d"), "-A", "trust", "-U", "pv", "-E", "UTF8", "--no-sync"]
    _run([str(programs / "initdb"), *made])
    _run([*control, "-l", str(folder / "log"), "-o", options(folder), "start"])
    try:
        yield f"postgresql://pv@/postgres?host={folder}"
    finally:
        _run([*control, "-m", "immediate", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str]) -> None:
    subprocess.run(
        _as_server(command),
        check=True,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def crash(url: str) -> None:
    """Stop the cluster behind *url* without any farewell, and start it again."""
    programs = binaries()
    assert programs
    folder = Path(url.rpartition("host=")[2])
    control = [str(programs / "pg_ctl"), "-D", str(folder / "d"), "-w"]
    _run([*control, "-m", "immediate", "stop"])
    _run([*control, "-l", str(folder / "log"), "-o", options(folder), "start"])


def options(folder: Path) -> str:
    """Return how the server of *folder* is started."""
    return f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
