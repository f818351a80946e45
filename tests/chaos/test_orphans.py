"""Nothing is left running, however `portevoix up` ends."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.running import Installation, processes_of, running
from tests.cli.commands import Shell
from tests.fakes.loopback import free_port
from tests.waiting import wait_for

pytestmark = pytest.mark.chaos

ROLES = ("web", "announcer", "collector", "reader", "beat")


def _all_running(up: Installation) -> bool:
    # One look at all processes: it is taken again and again while they start.
    commands = [command for _, command in processes_of(up.data)]
    workers = [one for one in commands if "leash.py" not in one and "worker" in one]
    return any("valkey-server" in one for one in commands) and all(
        any(f" run {role} " in f"{one} " for one in workers) for role in ROLES
    )


def _uv() -> tuple[str, ...]:
    uv = shutil.which("uv")
    if uv is None:
        pytest.skip("uv is not on the PATH")
    return (uv, "run", "--no-sync", "--offline", "portevoix")


def test_nothing_is_left_when_uv_and_then_the_supervisor_are_killed(data: Path) -> None:
    with running(data, launcher=_uv()) as up:
        assert wait_for(lambda: _all_running(up), 40), up.output.read_text()
        supervisor = up.supervisor()
        assert supervisor != up.process.pid, "uv did not start a process of its own"

        up.process.kill()
        os.kill(supervisor, signal.SIGKILL)

        assert wait_for(lambda: not processes_of(data), 5), processes_of(data)


def test_nothing_is_left_when_uv_alone_is_killed(data: Path) -> None:
    with running(data, launcher=_uv()) as up:
        assert wait_for(lambda: _all_running(up), 40), up.output.read_text()

        up.process.kill()

        assert wait_for(lambda: not processes_of(data), 25), processes_of(data)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Installation]:
    """One for two tests, since it takes long to start: the one that ends it stands last."""
    data = tmp_path_factory.mktemp("demo") / "data"
    data.mkdir(mode=0o700)
    shutil.copy(sqlite_template, data / "portevoix.sqlite3")
    with running(data) as up:
        assert wait_for(lambda: _all_running(up) and up.answers(), 40), up.output.read_text()
        yield up


def test_a_second_up_is_refused_in_one_line_and_harms_nothing(demo: Installation) -> None:
    place = ("--port", str(free_port()), "--data", str(demo.data))

    second = Shell(demo.data).run("up", *place, HOME=str(demo.data.parent / "home"))

    assert second.code == 2
    (line,) = (second.out + second.err).splitlines()
    assert "running there already" in line
    assert demo.process.poll() is None
    assert _all_running(demo)


def test_a_child_that_is_killed_comes_back_and_ctrl_c_ends_everything(demo: Installation) -> None:
    killed = [pid for role in ROLES for pid in demo.worker(role)] + demo.pids("valkey-server")

    for pid in killed:
        os.kill(pid, signal.SIGKILL)

    # The dying are still listed while the kernel takes their memory back, and look as if they ran.
    assert wait_for(lambda: not set(killed) & {pid for pid, _ in processes_of(demo.data)}, 40)
    assert wait_for(lambda: _all_running(demo) and demo.answers(), 40), demo.output.read_text()
    assert not set(killed) & {pid for pid, _ in processes_of(demo.data)}
    os.killpg(demo.process.pid, signal.SIGINT)
    assert wait_for(lambda: demo.process.poll() is not None, 25)
    assert demo.process.returncode == 0
    assert processes_of(demo.data) == []
    logs = "".join((demo.data / "logs" / f"{role}.log").read_text() for role in ROLES)
    assert [line for line in logs.splitlines() if not line.startswith("{")] == []
