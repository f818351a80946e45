"""What keeps everything running is not ended by a full disk, a lost folder or a crowded machine."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.waiting import wait_for
from worker.supervise import broker, programs, supervisor
from worker.supervise.child import Child, Program
from worker.supervise.supervisor import Supervisor


def _silent(_: str) -> None:
    """Stand for a terminal."""


def _sleeper(log: Path | None) -> Program:
    command = (sys.executable, "-c", "import time; time.sleep(60)")
    return Program(name="x", command=command, variables=os.environ, log=log)


def test_a_long_log_on_a_full_disk_is_emptied(
    tiny_disk: Path, lock: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "LARGEST_LOG_BYTES", 100_000)
    log = tiny_disk / "logs" / "beat.log"
    log.parent.mkdir()
    log.write_bytes(b"x" * 900_000)

    Supervisor(tiny_disk, lock, _silent)._take_care()

    assert log.stat().st_size == 0
    assert [path.name for path in log.parent.iterdir()] == ["beat.log"]


def test_a_long_log_is_kept_once(
    tmp_path: Path, lock: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "LARGEST_LOG_BYTES", 100)
    log = tmp_path / "logs" / "beat.log"
    log.parent.mkdir()
    log.write_bytes(b"x" * 200)

    Supervisor(tmp_path, lock, _silent)._take_care()

    assert log.stat().st_size == 0
    assert log.with_suffix(".log.1").read_bytes() == b"x" * 200


def test_a_data_folder_that_is_gone_stops_nothing(tmp_path: Path, lock: int) -> None:
    data = tmp_path / "data"
    data.mkdir()
    watching = Supervisor(data, lock, _silent)
    shutil.rmtree(data)

    watching._take_care()


def test_a_child_whose_log_cannot_be_written_runs(tmp_path: Path, lock: int) -> None:
    child = Child(_sleeper(tmp_path / "gone" / "x.log"), lock)

    child.start(time.monotonic())

    assert child.running
    child.kill()


def test_a_machine_without_room_for_a_process_is_asked_again(
    tmp_path: Path, lock: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = Child(_sleeper(tmp_path / "x.log"), lock)
    child.start(0.0)
    assert child._process is not None
    child._process.kill()
    child._process.wait()
    child.watch(1.0)
    opened = set(Path("/proc/self/fd").iterdir())

    with monkeypatch.context() as crowded:
        crowded.setattr(subprocess, "Popen", _refuse)
        child.watch(2.0)
        running = child.running
        left_open = set(Path("/proc/self/fd").iterdir()) - opened
    child.watch(60.0)

    assert not running
    assert not left_open
    assert child.running
    child.kill()


def _refuse(*_: object, **__: object) -> None:
    raise BlockingIOError(11, "Resource temporarily unavailable")


def test_a_broker_whose_file_a_power_cut_damaged_starts_without_it(
    tmp_path: Path, lock: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "valkey"
    hints = folder / "appendonlydir"
    hints.mkdir(parents=True)
    (tmp_path / "logs").mkdir()
    (hints / "appendonly.aof.manifest").write_text("file appendonly.aof.1.incr.aof seq 1 type i\n")
    (hints / "appendonly.aof.1.incr.aof").write_bytes(bytes(4096))
    child = Child(programs.valkey(tmp_path, os.environ), lock)
    child.start(time.monotonic())
    is_ready = broker.ready(folder)

    def answers() -> bool:
        child.watch(time.monotonic())
        return is_ready()

    assert wait_for(answers, seconds=15)
    assert (folder / "appendonlydir.damaged" / "appendonly.aof.1.incr.aof").exists()
    child.kill()
