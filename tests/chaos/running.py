"""A whole installation as `portevoix up` runs it, to be killed at."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.cli.commands import Shell
from tests.fakes.loopback import free_port

ROOT = Path(__file__).parents[2]


def environment(home: Path) -> dict[str, str]:
    """Return ours without anything of the tests' own Portevoix."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PORTEVOIX_", "DJANGO_"))}
    return {**kept, "HOME": str(home), "PYTHONPATH": str(ROOT)}


@dataclass(frozen=True, slots=True)
class Installation:
    """A data folder, the process that was started for it, and what it printed."""

    data: Path
    process: subprocess.Popen[bytes]
    output: Path
    port: int

    def pids(self, *words: str) -> list[int]:
        """The processes of this data folder whose command holds each of *words*."""
        return [
            pid
            for pid, command in processes_of(self.data)
            if all(word in command for word in words)
        ]

    def supervisor(self) -> int:
        return next(pid for pid in self.pids("portevoix", "up") if not _is_uv(pid))

    def worker(self, role: str) -> list[int]:
        """The processes of *role*, without the leash that holds them."""
        named = self.pids("worker", "run", role)
        return [pid for pid in named if "leash.py" not in _command(pid)]

    def answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


@contextmanager
def running(data: Path, *options: str, launcher: tuple[str, ...] = ()) -> Iterator[Installation]:
    """Run `portevoix up` on *data* until the block ends; killed if it does not stop by itself."""
    home, port = data.parent / "home", free_port()
    home.mkdir(exist_ok=True)
    output = data.parent / f"up-{port}.log"
    command = [*(launcher or (sys.executable, "-m", "worker")), "up", *options]
    with output.open("wb") as out:
        process = subprocess.Popen(
            [*command, "--port", str(port), "--data", str(data)],
            cwd=ROOT,
            env=environment(home),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield Installation(data, process, output, port)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        finally:
            for pid, _ in processes_of(data):
                with suppress(ProcessLookupError):  # It may have ended by itself meanwhile.
                    os.kill(pid, signal.SIGKILL)


def processes_of(data: Path) -> list[tuple[int, str]]:
    """Return the living processes that were started for *data*, with their commands."""
    marks = (f"PORTEVOIX_DATA={data}\0".encode(), f"\0{data}\0".encode())
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or int(folder.name) == os.getpid():
            continue
        try:
            command = (folder / "cmdline").read_bytes()
            told = (folder / "environ").read_bytes() + b"\0" + command
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
        if command and any(mark in told for mark in marks):
            found.append((int(folder.name), command.replace(b"\0", b" ").decode()))
    return found


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def _is_uv(pid: int) -> bool:
    return Path(_command(pid).split(" ")[0]).name == "uv"


def portevoix(data: Path, *arguments: str) -> str:
    """Run one command on the config and data of *data*; return what it printed."""
    done = Shell(data, data / "config", patience=None).run(*arguments, HOME=str(data.parent))
    assert done.code == 0, done.err
    return done.out


def tally_of(data: Path) -> list[dict[str, object]]:
    """Return the exact tally by place, by rally and by platform, without moments."""
    return [
        {key: value for key, value in line.items() if key in {"place", "platform", *NUMBERS}}
        for cells in ("place", "platform")
        for line in json.loads(portevoix(data, "tally", "--by", cells, "--exact", "--json"))
    ]


NUMBERS = ("persons", "posts", "reposts", "texts", "by_platform")
