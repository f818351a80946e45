"""A throw-away PostgreSQL cluster on a Unix socket, from Debian's package."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
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
def cluster(programs: Path, like: Path | None = None) -> Iterator[str]:
    """Start a cluster and yield the URL of its ``postgres`` database; gone afterwards.

    *like*: what `keep` left of another, to begin with; else it is empty.
    """
    with _folder() as folder:
        if like:
            _copy(like, folder / "d")
        else:
            _make(programs, folder)
        with _running(programs, folder, "immediate") as url:
            yield url


def keep(programs: Path, kept: Path, fill: Callable[[str], None]) -> None:
    """Leave in *kept* the data of a cluster that *fill* has filled at the URL it is given."""
    with _folder() as folder:
        _make(programs, folder)
        with _running(programs, folder, "fast") as url:
            fill(url)
        _copy(folder / "d", kept)


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="pv-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, ACCOUNT)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(programs: Path, folder: Path) -> None:
    made = ["-D", str(folder / "d"), "-A", "trust", "-U", "pv", "-E", "UTF8", "--no-sync"]
    _run([str(programs / "initdb"), *made])


def _copy(data: Path, place: Path) -> None:
    # Whose the files are is kept as well, which Python's own copies are not made for.
    subprocess.run(["cp", "-a", str(data), str(place)], check=True)


@contextmanager
def _running(programs: Path, folder: Path, ended: str) -> Iterator[str]:
    control = [str(programs / "pg_ctl"), "-D", str(folder / "d"), "-w"]
    _run([*control, "-l", str(folder / "log"), "-o", options(folder), "start"])
    try:
        yield f"postgresql://pv@/postgres?host={folder}"
    finally:
        _run([*control, "-m", ended, "stop"])


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
