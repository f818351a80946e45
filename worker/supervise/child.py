"""One supervised program: started on a leash, restarted with patience, ended with its group."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

LEASH = Path(__file__).with_name("leash.py")
FIRST_WAIT_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 30.0
# Whoever ran this long has started well: its next failure is a first one.
HEALTHY_SECONDS = 30.0
# So many quick ends in a row, and what a program had kept is what it cannot start with.
ENDS_BEFORE_AFRESH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What to run: a command, its whole environment and the file its output is added to.

    ``log`` None: its output is ours. ``afresh`` puts aside what it keeps and can do without.
    """

    name: str
    command: tuple[str, ...]
    variables: Mapping[str, str]
    log: Path | None
    afresh: Callable[[], None] | None = None


def wait_before_restart(failures: int) -> float:
    """Return how many seconds to wait after that many quick ends in a row (1 or more)."""
    return min(FIRST_WAIT_SECONDS * 2.0 ** (failures - 1), LONGEST_WAIT_SECONDS)


def _output(log: Path | None) -> AbstractContextManager[IO[bytes] | None]:
    if log is None:
        return nullcontext()
    try:
        return log.open("ab")
    except OSError:  # a full disk, a folder that is gone: it runs, and what it says is lost
        return Path(os.devnull).open("ab")


class Child:
    """A program while it is wanted: running, or waiting to be started again."""

    def __init__(self, program: Program, lock: int) -> None:
        self.program = program
        self.failures = 0
        self._lock = lock
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe = -1
        self._started_at = 0.0
        self._start_at = 0.0

    @property
    def running(self) -> bool:
        """Whether its leash is alive."""
        return self._process is not None and self.code() is None

    def code(self) -> int | None:
        """Return its exit code, or None while it runs or waits."""
        return None if self._process is None else self._process.poll()

    def start(self, now: float) -> None:
        """Start it; *now* is a monotonic moment in seconds.

        Raises:
            OSError: The machine has no room for another process.
        """
        reading, self._pipe = os.pipe()
        try:
            with _output(self.program.log) as output:
                self._process = subprocess.Popen(  # noqa: S603 - our own programs
                    [sys.executable, "-I", "-S", str(LEASH), str(reading), *self.program.command],
                    env=dict(self.program.variables),
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=output,
                    # The leash keeps the folder's lock until the last child is gone.
                    pass_fds=(reading, self._lock),
                )
        except OSError:
            os.close(self._pipe)
            raise
        finally:
            os.close(reading)
        self._started_at = now

    def watch(self, now: float) -> int | None:
        """Notice an end and restart when it is time; return the exit code of a new end."""
        if self._process is None:
            if now >= self._start_at:
                self._start_again(now)
            return None
        code = self._process.poll()
        if code is None:
            return None
        self._bury()
        self.failures = 1 if now - self._started_at > HEALTHY_SECONDS else self.failures + 1
        self._start_at = now + wait_before_restart(self.failures)
        if self.program.afresh is not None and self.failures % ENDS_BEFORE_AFRESH == 0:
            self.program.afresh()
        return code

    def _start_again(self, now: float) -> None:
        try:
            self.start(now)
        except OSError:  # no memory, too many processes: the others go on, and it tries again
            self.failures += 1
            self._start_at = now + wait_before_restart(self.failures)

    def ask_to_stop(self) -> None:
        """Send SIGTERM, which the leash passes on."""
        if self._process is not None:
            self._process.terminate()

    def kill(self) -> None:
        """End it now, with whatever it started."""
        self._bury()

    def _bury(self) -> None:
        """Close the pipe and kill what is left of the group, which bears the leash's number."""
        if self._process is None:
            return
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        os.close(self._pipe)
        self._process.wait()
        self._process = None
