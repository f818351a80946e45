"""Keeps children running until it is told to stop, or until its own parent is gone."""

import os
import select
import shutil
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from worker.supervise.child import Child, Program
from worker.supervise.preflight import SMALLEST_FREE_BYTES

LOOK_EVERY_SECONDS = 0.2
CARE_EVERY_SECONDS = 60.0
# Longer than one call to a network, short enough for a person who waits at a terminal.
STOP_SECONDS = 20.0
LARGEST_LOG_BYTES = 20 * 1024 * 1024

Say: TypeAlias = Callable[[str], None]


class Supervisor:
    """The children of one data folder; ``say`` prints one line for the person at the terminal."""

    def __init__(self, data: Path, lock: int, say: Say) -> None:
        self._data = data
        self._lock = lock
        self._say = say
        self._parent = os.getppid()
        self._children: list[Child] = []
        self._wake = _wake_on(signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
        self._signals = 0
        self._care_at = 0.0

    def start(self, programs: Sequence[Program]) -> None:
        """Start *programs*; from now on they are restarted when they end."""
        for program in programs:
            child = Child(program, self._lock)
            child.start(time.monotonic())
            self._children.append(child)

    def run_once(self, program: Program) -> int:
        """Run *program* to its end and return its exit code, or 0 when told to stop meanwhile."""
        child = Child(program, self._lock)
        child.start(time.monotonic())
        try:
            while (code := child.code()) is None:
                if self.told_to_stop(LOOK_EVERY_SECONDS / 10):
                    return 0
            return code
        finally:
            child.kill()

    def run(self, until: Callable[[], bool] = lambda: False) -> bool:
        """Look after the children; return True once *until* holds, False when told to stop."""
        while not until():
            if self.told_to_stop(LOOK_EVERY_SECONDS):
                return False
            now = time.monotonic()
            for child in self._children:
                self._look_at(child, now)
            if now >= self._care_at:
                self._care_at = now + CARE_EVERY_SECONDS
                self._take_care()
        return True

    def told_to_stop(self, wait_seconds: float) -> bool:
        """Wait that long for a signal; return whether one came or the parent is gone."""
        if select.select([self._wake], [], [], wait_seconds)[0]:
            self._signals += len(os.read(self._wake, 64))
        return self._signals > 0 or self.abandoned

    @property
    def abandoned(self) -> bool:
        """Whether what started us has ended."""
        return os.getppid() != self._parent

    def stop(self) -> None:
        """Ask every child to end, the broker last; kill those that take longer than 20 s."""
        brokers = [child for child in self._children if child.program.name == "valkey"]
        others = [child for child in self._children if child not in brokers]
        give_up_at = time.monotonic() + STOP_SECONDS
        for group in (others, brokers):
            for child in group:
                child.ask_to_stop()
            while any(child.running for child in group) and time.monotonic() < give_up_at:
                time.sleep(0.05)
            for child in group:
                child.kill()
            give_up_at = time.monotonic() + STOP_SECONDS / 4

    def _look_at(self, child: Child, now: float) -> None:
        code = child.watch(now)
        if code is not None:
            self._say(
                f"{child.program.name} ended (exit code {code}) and is started again; "
                f"see {child.program.log}"
            )

    def _take_care(self) -> None:
        # Nothing that may fail here, on a full disk or one that is gone, is worth stopping for.
        with suppress(OSError):
            for log in (self._data / "logs").glob("*.log"):
                if log.stat().st_size > LARGEST_LOG_BYTES:
                    _shorten(log)
        with suppress(OSError):
            free = shutil.disk_usage(self._data).free
            if free < SMALLEST_FREE_BYTES:
                self._say(f"{self._data}: only {free >> 20} MB are free; make room")


def _shorten(log: Path) -> None:
    """Copy *log* aside, then empty it: the children write at the end of whatever is there."""
    kept = log.with_suffix(".log.1")
    try:
        shutil.copyfile(log, kept)
    except OSError:  # no room for both: what it told is worth less than the room
        kept.unlink(missing_ok=True)
    os.truncate(log, 0)


def _wake_on(*signals: signal.Signals) -> int:
    """Return a descriptor on which each of *signals* arrives as one byte."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in signals:
        signal.signal(number, lambda *_: None)
    return reading
