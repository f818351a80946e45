"""The embedded Valkey keeps its hints and listens to nobody else."""

import os
import stat
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import redis

from worker.clients.broker import ping
from worker.errors import StartError
from worker.supervise import broker


def _start(folder: Path) -> subprocess.Popen[bytes]:
    server = subprocess.Popen(broker.command(folder), stdout=subprocess.DEVNULL)
    broker.wait_until_ready(folder)
    return server


def test_a_hint_survives_a_kill(tmp_path: Path) -> None:
    server = _start(tmp_path)
    client = redis.Redis(unix_socket_path=str(broker.socket_path(tmp_path)))
    client.lpush("hints", "one")
    server.kill()
    server.wait()

    server = _start(tmp_path)

    assert client.lrange("hints", 0, -1) == [b"one"]
    client.close()
    server.kill()
    server.wait()


def test_it_is_found_whatever_the_folder_is_called() -> None:
    # Short enough for a socket in it.
    with TemporaryDirectory(prefix="la #marche ? à 100%20") as name:
        folder = Path(name)
        server = _start(folder)

        ping(broker.url(folder))

        server.kill()
        server.wait()


def _held(pid: int) -> Iterator[str]:
    """Yield what the process of *pid* holds open; it may close some meanwhile."""
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):
            yield str(link.readlink())


def test_only_this_user_can_reach_it(tmp_path: Path) -> None:
    server = _start(tmp_path)

    mode = stat.S_IMODE(broker.socket_path(tmp_path).stat().st_mode)
    held = set(_held(server.pid))
    on_networks = {
        f"socket:[{row.split()[9]}]"
        for table in ("tcp", "tcp6")
        for row in Path(f"/proc/{server.pid}/net/{table}").read_text().splitlines()[1:]
    }

    assert mode == 0o700
    assert any(name.startswith("socket:") for name in held)
    assert not held & on_networks
    server.kill()
    server.wait()


def test_a_long_folder_gets_a_short_private_socket(tmp_path: Path) -> None:
    folder = tmp_path / ("d" * 120)

    path = broker.socket_path(folder)

    assert len(os.fsencode(path)) <= broker.LONGEST_SOCKET_PATH
    assert path.parent.stat().st_mode & 0o077 == 0
    path.parent.rmdir()


def test_a_short_place_that_others_may_enter_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / ("e" * 120)
    place = broker.socket_path(folder).parent
    place.chmod(0o755)

    with pytest.raises(StartError, match="belongs to someone else"):
        broker.socket_path(folder)

    place.rmdir()


def test_a_server_that_does_not_come_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broker, "READY_SECONDS", 0.2)
    start = time.monotonic()

    with pytest.raises(StartError, match="does not answer"):
        broker.wait_until_ready(tmp_path)

    assert time.monotonic() - start < 2
