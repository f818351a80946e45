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
def cluster(programs: Path, template: Path | None = None) -> Iterator[str]:
    """Start a cluster and yield the URL of its ``postgres`` database; gone afterwards.

    It begins empty, or as a copy of *template* (see `fill`).
    """
    folder = Path(tempfile.mkdtemp(prefix="pv-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, ACCOUNT)
    if template is None:
        made = ["-D", str(folder / "d"), "-A", "trust", "-U", "pv", "-E", "UTF8", "--no-sync"]
        _run([str(programs / "initdb"), *made])
    else:
        _copy(template, folder / "d")
    control = _control(programs, folder)
    _run([*control, "-l", str(folder / "log"), "-o", options(folder), "start"])
    try:
        yield f"postgresql://pv@/postgres?host={folder}"
    finally:
        _run([*control, "-m", "immediate", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


def fill(programs: Path, template: Path, act: Callable[[str], None]) -> None:
    """Make *template*, of which `cluster` takes copies: a cluster on whose URL *act* was called."""
    with cluster(programs) as url:
        act(url)
        folder = _folder(url)
        control = _control(programs, folder)
        _run([*control, "-m", "fast", "stop"])
        _copy(folder / "d", template.with_suffix(".new"))
        _run([*control, "-l", str(folder / "log"), "-o", options(folder), "start"])
    template.with_suffix(".new").rename(template)


def _control(programs: Path, folder: Path) -> list[str]:
    return [str(programs / "pg_ctl"), "-D", str(folder / "d"), "-w"]


def _folder(url: str) -> Path:
    return Path(url.rpartition("host=")[2])


def _copy(source: Path, target: Path) -> None:
    # With its owner, which shutil does not keep.
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)


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
    folder = _folder(url)
    control = _control(programs, folder)
    _run([*control, "-m", "immediate", "stop"])
    _run([*control, "-l", str(folder / "log"), "-o", options(folder), "start"])


def options(folder: Path) -> str:
    """Return how the server of *folder* is started."""
    return f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
