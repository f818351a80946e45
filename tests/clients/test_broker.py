import socket
import time
from pathlib import Path

import kombu.transport.redis  # noqa: F401 - how long it takes to load is not measured
import pytest

from worker.clients import broker
from worker.errors import UnreachableError


def test_a_broker_that_is_not_there_is_told_at_once() -> None:
    start = time.monotonic()

    with pytest.raises(UnreachableError):
        broker.ping("redis://127.0.0.1:1/0")

    assert time.monotonic() - start < 1.5


def test_a_broker_that_takes_a_call_and_never_answers_is_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        with pytest.raises(UnreachableError, match="no answer"):
            broker.ping(f"redis://127.0.0.1:{silent.getsockname()[1]}/0")

    assert time.monotonic() - began < 15


def test_a_socket_that_is_not_there_is_no_broker(tmp_path: Path) -> None:
    with pytest.raises(UnreachableError, match="No such file"):
        broker.ping(broker.url_of(str(tmp_path / "valkey.sock")))
