"""A leash ends its child and everything the child started, however the supervisor ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.waiting import wait_for
from worker.supervise.child import Child, Program

# A parent that starts a child of its own in the background; neither listens to SIGTERM.
STUBBORN = """
import os, signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
if len(sys.argv) == 2:
    subprocess.Popen([sys.executable, __file__, sys.argv[1], "grandchild"])
open(sys.argv[1], "a").write(f"{os.getpid()}\\n")
time.sleep(60)
"""

SUPERVISOR = """
import os, sys, time
from worker.supervise.child import Child, Program
program = Program(name="x", command=tuple(sys.argv[1:]), variables=os.environ, log=None)
Child(program, os.open(os.devnull, os.O_RDWR)).start(time.monotonic())
time.sleep(60)
"""


@pytest.fixture
def stubborn(tmp_path: Path) -> Program:
    script = tmp_path / "stubborn.py"
    script.write_text(STUBBORN)
    return _program(tmp_path, sys.executable, str(script), str(tmp_path / "pids"))


def _program(folder: Path, *command: str) -> Program:
    return Program(name="x", command=command, variables=os.environ, log=folder / "x.log")


def _pids(folder: Path) -> list[int]:
    path = folder / "pids"
    return [int(line) for line in path.read_text().split()] if path.exists() else []


def _gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_killing_a_child_kills_what_it_started(
    stubborn: Program, lock: int, tmp_path: Path
) -> None:
    child = Child(stubborn, lock)
    child.start(time.monotonic())
    assert wait_for(lambda: len(_pids(tmp_path)) == 2)

    child.kill()

    assert wait_for(lambda: all(_gone(pid) for pid in _pids(tmp_path)), 1)


def test_nothing_is_left_when_the_supervisor_is_killed(stubborn: Program, tmp_path: Path) -> None:
    supervisor = subprocess.Popen(
        [sys.executable, "-c", SUPERVISOR, *stubborn.command], cwd=Path(__file__).parents[2]
    )
    assert wait_for(lambda: len(_pids(tmp_path)) == 2)

    supervisor.kill()
    supervisor.wait()

    assert wait_for(lambda: all(_gone(pid) for pid in _pids(tmp_path)), 4)


def test_nothing_is_left_when_the_leash_is_killed(
    stubborn: Program, lock: int, tmp_path: Path
) -> None:
    child = Child(stubborn, lock)
    child.start(time.monotonic())
    assert wait_for(lambda: len(_pids(tmp_path)) == 2)
    leash = os.getpgid(_pids(tmp_path)[0])

    os.kill(leash, signal.SIGKILL)
    wait_for(lambda: not child.running)
    child.watch(time.monotonic())

    assert wait_for(lambda: all(_gone(pid) for pid in _pids(tmp_path)), 1)


def test_a_child_is_asked_to_stop_before_it_is_killed(tmp_path: Path, lock: int) -> None:
    script = tmp_path / "polite.py"
    script.write_text(
        "import pathlib, signal, sys, time\n"
        "def end(*_):\n"
        f"    pathlib.Path({str(tmp_path / 'goodbye')!r}).touch(); sys.exit(0)\n"
        "signal.signal(signal.SIGTERM, end)\n"
        f"pathlib.Path({str(tmp_path / 'pids')!r}).write_text('1')\n"
        "time.sleep(60)\n"
    )
    child = Child(_program(tmp_path, sys.executable, str(script)), lock)
    child.start(time.monotonic())
    assert wait_for(lambda: bool(_pids(tmp_path)))

    child.ask_to_stop()

    assert wait_for(lambda: child.code() == 0)
    assert (tmp_path / "goodbye").exists()
    child.kill()


def test_a_child_that_ends_is_started_again_with_patience(tmp_path: Path, lock: int) -> None:
    child = Child(_program(tmp_path, sys.executable, "-c", "raise SystemExit(3)"), lock)
    child.start(0.0)
    assert wait_for(lambda: not child.running)

    ended = child.watch(1.0)
    too_early, running_too_early = child.watch(1.2), child.running
    child.watch(1.6)

    assert ended == 3
    assert (too_early, running_too_early) == (None, False)
    assert wait_for(lambda: child.code() == 3)
    assert child.watch(2.0) == 3
    child.watch(2.9)
    assert not child.running
    child.kill()
