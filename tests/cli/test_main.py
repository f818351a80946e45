"""Whatever the streams and the locale, a command ends with a code of ours and no traceback."""

import getpass
import os
import pty
import re
import signal
import socket
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from tests.fakes.loopback import free_port
from worker import __main__ as command
from worker.cli import opening
from worker.config import shipped

CALL = "Manifestation à Besançon dimanche 29 octobre à 15h contre le sexisme."
FOUND = "Besançon (25056)  2017-10-29  15:00"
CLOSED = "portevoix: -: standard input is closed; name a file, or hand one in with <\n"
FULL = "portevoix: output: No space left on device; make room\n"


@pytest.mark.parametrize(
    ("streams", "code", "out", "err"),
    [
        pytest.param("", 0, FOUND, "", id="a locale without accents"),
        pytest.param(">/dev/full", 2, "", FULL, id="a full disk"),
        pytest.param(">&-", 0, "", "", id="no output"),
        pytest.param("- <&-", 2, "", CLOSED, id="no input"),
        pytest.param("2>&-", 0, FOUND, "", id="no place for errors"),
        pytest.param("nowhere 2>/dev/full <&-", 2, "", "", id="no room for an error"),
    ],
)
def test_whatever_its_streams_are_a_command_ends_in_order(
    streams: str, code: int, out: str, err: str, tmp_path: Path
) -> None:
    file = tmp_path / "text"
    file.write_text(CALL, encoding="utf-8")
    read = f'"$0" -m worker read --published 2017-10-24 {"" if "<" in streams else f'"{file}"'}'

    ran = subprocess.run(
        ["/bin/sh", "-c", f"{read} {streams}", sys.executable],
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert (ran.returncode, ran.stderr.decode()) == (code, err)
    assert ran.stdout.decode().startswith(out)


@pytest.mark.parametrize(
    ("named", "code", "said"),
    [
        pytest.param("/nowhere/at/all", 2, "/nowhere/at/all/campaign.toml: not found", id="whole"),
        pytest.param("config", 2, "the folder this runs in was deleted", id="from where we are"),
    ],
)
def test_a_folder_that_is_gone_below_us_is_no_fault_of_ours(
    named: str, code: int, said: str, tmp_path: Path
) -> None:
    here = tmp_path / "here"
    here.mkdir()

    ran = subprocess.run(
        ["/bin/sh", "-c", f'rmdir "$PWD"; "$0" -m worker rallies --config {named}', sys.executable],
        env={
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "PORTEVOIX_DATA": str(tmp_path / "data"),
        },
        capture_output=True,
        check=False,
        cwd=here,
    )

    assert (ran.returncode, ran.stderr.count(b"\n")) == (code, 1)
    assert said in ran.stderr.decode()


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("new", ""), id="new"),
        pytest.param(("import", ""), id="import"),
        pytest.param(("rallies", "--data", ""), id="--data"),
        pytest.param(("check", "--config", ""), id="--config"),
        pytest.param(("up", "--data", ""), id="up"),
        pytest.param(("read", "--jsonl", ""), id="read"),
        pytest.param(("compare", "--jsonl", " "), id="compare"),
    ],
)
def test_an_empty_path_is_not_the_folder_we_are_in(words: tuple[str, ...], tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run(*words)

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "it is empty; name a file or a folder" in ran.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("words", [(), ("rally",)], ids=["portevoix", "rally"])
def test_without_a_command_there_is_help_and_one_line(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    ran = Shell(tmp_path / "data").run(*words)

    assert ran.code == 2
    assert "Usage: portevoix" in ran.out
    assert ran.err == f"{' '.join(['portevoix', *words])}: name one of its commands\n"


@pytest.mark.parametrize("asked", ["--help", "--version", "read -", "read - --explain"])
def test_an_answer_that_nobody_reads_ends_as_every_program_does(asked: str) -> None:
    unread, ours = os.pipe()
    os.close(unread)

    ran = subprocess.run(
        [sys.executable, "-m", "worker", *asked.split()],
        input=CALL.encode(),
        stdout=ours,
        stderr=subprocess.PIPE,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    os.close(ours)
    assert (ran.returncode, ran.stderr) == (128 + signal.SIGPIPE, b"")


def test_lines_that_take_time_show_a_bar_and_answer_where_they_always_do(tmp_path: Path) -> None:
    file = tmp_path / "lines"
    file.write_text('{"id": 1, "published": "2017-10-24", "text": ""}\n' * 3)
    ours, theirs = pty.openpty()

    ran = subprocess.run(
        [sys.executable, "-m", "worker", "read", "--jsonl", str(file)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert ran.stdout.count(b'"claims": []') == 3
    assert b"100%" in os.read(ours, 10_000)


def test_a_question_that_nobody_answers_changes_nothing(shell: Shell) -> None:
    ran = shell.run("purge", "--destroy-key")

    assert ran.code == 2
    assert ran.err.endswith("portevoix: stopped at a question; nothing was changed\n")
    assert ran.err.endswith("]:\nportevoix: stopped at a question; nothing was changed\n")
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("debug", [False, True])
def test_a_fault_nobody_foresaw_is_one_line_unless_debug(
    *, debug: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: list[str]) -> None:
        raise ZeroDivisionError("in two\nlines")

    monkeypatch.setattr(command, "_application", broken)
    monkeypatch.setattr(sys, "argv", ["portevoix", "read", *["--debug"] * debug])

    with pytest.raises(SystemExit) as stopped:
        command.main()

    err = capsys.readouterr().err
    assert stopped.value.code == 2
    assert ("Traceback" in err, err.count("\n") == 1) == (debug, not debug)
    assert ("ZeroDivisionError: in two\n" if debug else "ZeroDivisionError: in two lines;") in err
    assert "__main__.py" in err


def test_a_path_that_nobody_can_look_at_is_no_fault_of_ours(shell: Shell) -> None:
    name = "x" * 300

    ran = shell.run("rallies", "--config", name)

    assert ran.code == 2
    assert ran.err.endswith(
        f"{name}/campaign.toml: cannot be read (File name too long); name another, or let the user "
        "who runs this read it\n"
    )


def test_a_user_without_a_name_is_called_by_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise OSError("No username set in the environment")

    monkeypatch.setattr(getpass, "getuser", unknown)

    assert opening.shell_user() == f"user {os.getuid()} (shell)"


def test_a_users_name_has_room_in_the_history(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "u" * 400)

    assert len(opening.shell_user()) == 254
    assert opening.shell_user().endswith("u (shell)")


@pytest.mark.parametrize("role", ["announcer", "collector", "reader", "beat"])
def test_a_worker_without_a_broker_never_waits_in_vain(role: str, shell: Shell) -> None:
    ran = shell.run("run", role)

    assert ran.code == 2
    assert ran.err.startswith(f"portevoix: run {role}: PORTEVOIX_BROKER_URL is not set; give it")
    assert ran.err.count("\n") == 1


def test_a_process_takes_the_folders_that_up_takes(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "unused")
    folders = ("--config", str(shipped()), "--data", str(tmp_path / "data"))

    prepared = shell.run("run", "prepare", *folders)
    asked = shell.run("django", *folders, "showmigrations", "--plan")

    assert (prepared.code, prepared.err) == (0, "")
    assert (asked.code, asked.err) == (0, "")
    assert "[X]  storage.0001_initial" in asked.out
    assert (tmp_path / "data" / "portevoix.sqlite3").exists()
    assert not shell.data.exists()


def test_a_wrong_config_is_said_once_by_the_pages_too(shell: Shell) -> None:
    assert shell.config is not None
    campaign = shell.config / "campaign.toml"
    campaign.write_text(campaign.read_text().replace('"metoo-2017"', '"Pas ainsi"'))

    ran = shell.run("run", "web", "--port", str(free_port()))

    assert (ran.code, ran.out) == (2, "")
    assert "key 'slug': 'Pas ainsi'" in ran.err
    assert ran.err.count("\n") == 1


def test_pages_where_nobody_can_listen_are_one_line(shell: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        busy = shell.run("run", "web", "--port", str(port))
    named = shell.run("run", "web", "--listen", "localhost")

    assert (busy.code, named.code) == (2, 2)
    assert busy.err.startswith(f"portevoix: 127.0.0.1:{port}: cannot listen there")
    assert named.err.startswith("portevoix: --listen: 'localhost' is no address in figures")


def test_pages_without_a_config_say_so_in_one_line(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", "import worker.web.wsgi"],
        env={**os.environ, "PORTEVOIX_CONFIG": str(tmp_path), "PORTEVOIX_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert ran.returncode == 1
    assert ran.stderr.startswith(f"portevoix: {tmp_path}/campaign.toml: not found; ")
    assert ran.stderr.count("\n") == 1


def test_up_without_a_config_leaves_nothing_behind(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data", tmp_path / "none").run("up", "--port", "1")

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "none/campaign.toml: not found; `portevoix new DIR` makes one" in ran.err
    assert not (tmp_path / "data").exists()


def test_ctrl_c_ends_with_the_code_of_shells(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: list[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "_application", stopped)
    monkeypatch.setattr(sys, "argv", ["portevoix", "read"])

    with pytest.raises(SystemExit) as ended:
        command.main()

    assert ended.value.code == 130
    assert capsys.readouterr().err == ""


def test_nothing_slow_is_loaded_before_ctrl_c_is_heard() -> None:
    names = "print(*{'typer', 'rich', 'django', 'worker.cli'} & sys.modules.keys())"

    ran = subprocess.run(
        [sys.executable, "-c", f"import sys, worker.__main__; {names}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert ran.stdout == "\n"


@pytest.mark.parametrize(
    ("commands", "slow"),
    [
        pytest.param(["--help"], {"worker.config", "worker.reading.reader", "django"}, id="help"),
        pytest.param(["read --help", "compare --help"], {"worker.reading.reader"}, id="its help"),
        pytest.param(["check"], {"numpy", "kombu", "icalendar", "feedparser"}, id="check"),
        pytest.param(["tally", "rallies", "plan"], {"numpy", "psycopg", "httpx"}, id="counted"),
        pytest.param(["forget @a --platform x"], {"psycopg", "httpx"}, id="forget"),
    ],
)
def test_a_command_loads_nothing_slow_that_it_does_not_use(
    commands: list[str], slow: set[str], ready: Path
) -> None:
    # One process for those that must leave the same out: to start is most of what each takes.
    program = (
        "import sys; from worker.__main__ import main\n"
        f"for words in {commands}:\n"
        " sys.argv[1:] = words.split()\n"
        " try: main()\n"
        f" except SystemExit as end: assert not end.code; print({slow} & sys.modules.keys())"
    )

    ran = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PORTEVOIX_DATA": str(ready)},
    )

    assert ran.stdout.splitlines().count("set()") == len(commands)


def test_an_option_without_its_word_names_the_command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["portevoix", "read", "--jsonl"])

    with pytest.raises(SystemExit):
        command.main()

    assert capsys.readouterr().err.startswith("portevoix read: Option '--jsonl' requires")


@pytest.mark.parametrize("name", [*command.COMMANDS, None])
def test_each_command_has_help_with_an_example(
    name: str | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["portevoix", *([name] if name else []), "--help"])

    with pytest.raises(SystemExit) as stopped:
        command.main()

    out = " ".join(capsys.readouterr().out.split())
    assert stopped.value.code == 0
    assert f"Example: portevoix {name or 'up'}" in out


def test_help_says_which_folders_are_meant_unasked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["portevoix", "plan", "--help"])

    with pytest.raises(SystemExit):
        command.main()

    out = " ".join(capsys.readouterr().out.replace("│", "").split())
    assert "[default: (PORTEVOIX_CONFIG, else ./config)]" in out
    assert "[default: (PORTEVOIX_DATA, else ~/.local/share/portevoix)]" in out


def test_help_lists_the_commands_in_the_order_of_a_campaign(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["portevoix", "--help"])

    with pytest.raises(SystemExit):
        command.main()

    names = re.findall(r"^│ ([a-z]+) ", capsys.readouterr().out, re.MULTILINE)
    assert names == list(command.COMMANDS)


def test_the_version_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["portevoix", "--version"])

    with pytest.raises(SystemExit) as stopped:
        command.main()

    assert (stopped.value.code, capsys.readouterr().out) == (
        0,
        f"portevoix {version('portevoix')}\n",
    )
