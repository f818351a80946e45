import socket
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from worker.config import shipped
from worker.supervise import session


def test_a_broker_of_ones_own_that_does_not_answer_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    session._look_for("redis://:hush@127.0.0.1:1/0")

    told = capsys.readouterr().out
    assert told.startswith("PORTEVOIX_BROKER_URL: no answer (")
    assert told.count("\n") == 1
    assert "hush" not in told


@pytest.mark.parametrize(
    ("listen", "public_url", "told"),
    [("::", "", 1), ("::", "http://192.0.2.7:8000", 0), ("127.0.0.1", "", 0)],
)
def test_pages_open_to_others_without_an_address_of_their_own_are_told(
    listen: str, public_url: str, told: int, capsys: pytest.CaptureFixture[str]
) -> None:
    session._warn_of_others(
        public_url, session.Wish(demo=False, port=8000, listen=listen, data=None, config=None)
    )

    assert capsys.readouterr().out.count("until PORTEVOIX_PUBLIC_URL holds") == told


@pytest.mark.parametrize(
    ("abandoned", "told"),
    [(False, "Stopping…\n"), (True, "Stopping: what started it has ended (docs/operators.md")],
)
def test_who_finds_it_stopped_reads_why(
    *, abandoned: bool, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    session._say_why(abandoned=abandoned)

    assert capsys.readouterr().out.startswith(told)


@pytest.mark.parametrize("more", [(), ("--demo",)], ids=["a campaign", "the demonstration"])
def test_a_first_start_on_a_port_in_use_leaves_nothing_behind(
    tmp_path: Path, more: tuple[str, ...]
) -> None:
    shell = Shell(tmp_path / "data", None if more else shipped())

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = shell.run("up", "--port", port, "--data", str(shell.data), *more)

    assert ran.code == 2
    assert ran.err.startswith(f"portevoix: 127.0.0.1:{port}: cannot listen there (")
    assert list(tmp_path.iterdir()) == []
