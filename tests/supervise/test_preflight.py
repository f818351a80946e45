"""Each thing that keeps `portevoix up` from running is told in one line."""

import os
import socket
from pathlib import Path

import pytest

from worker.errors import StartError
from worker.supervise import preflight


def test_a_second_up_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    first = preflight.lock(tmp_path)

    with pytest.raises(StartError, match=f"running there already \\(process {os.getpid()}\\)"):
        preflight.lock(tmp_path)

    os.close(first)


def test_the_folder_is_free_again_once_the_first_is_gone(tmp_path: Path) -> None:
    os.close(preflight.lock(tmp_path))

    second = preflight.lock(tmp_path)

    assert (tmp_path / "up.lock").read_text() == str(os.getpid())
    os.close(second)


def test_an_address_of_another_machine_is_told() -> None:
    with pytest.raises(StartError, match=r"192\.0\.2\.1:8000: .*of this machine with --listen"):
        preflight.check_port("192.0.2.1", 8000)


def test_a_port_in_use_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(StartError, match=rf"127.0.0.1:{port}: cannot listen there.*--port"):
            preflight.check_port("127.0.0.1", port)


def test_a_folder_that_announcing_needs_is_told_before_anything_starts(tmp_path: Path) -> None:
    preflight.make_writable(tmp_path)
    (tmp_path / "epoch").touch()

    with pytest.raises(StartError, match="epoch is no folder; give it to the user who runs"):
        preflight.make_writable(tmp_path)


@pytest.mark.parametrize("name", ["", "localhost", "127.0.0"])
def test_an_address_that_the_pages_cannot_listen_on_is_told(name: str) -> None:
    with pytest.raises(StartError, match=f"--listen: '{name}' is no address in figures"):
        preflight.check_port(name, 8000)


def test_a_full_disk_is_told(tiny_disk: Path) -> None:
    with pytest.raises(StartError, match="the disk is full"):
        preflight.make_writable(tiny_disk)


def test_a_disk_without_a_single_free_block_is_told(tiny_disk: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        (tiny_disk / "ballast").write_bytes(b"x" * (2 << 20))

    with pytest.raises(StartError, match="the disk is full"):
        preflight.make_writable(tiny_disk)

    assert not (tiny_disk / ".probe").exists()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").touch()

    with pytest.raises(StartError, match=r"cannot write there.*--data"):
        preflight.make_writable(tmp_path / "data")
