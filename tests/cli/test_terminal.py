"""What comes from outside is shown on a terminal, never obeyed by it."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from tests.fakes.canned import Canned, answering
from worker.config import shipped

EVENT = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:e1234567890@facebook.com
DTSTART:20171029T140000Z
SUMMARY:{}
LOCATION:Lyon
END:VEVENT
END:VCALENDAR
"""
TITLE = "Place [/a] [red]rouge[/red] :smile: \x1b[31mLyon\x07"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "data")


@pytest.mark.parametrize("columns", ["80", "40"])
def test_a_title_is_shown_letter_by_letter(shell: Shell, tmp_path: Path, columns: str) -> None:
    (tmp_path / "a.ics").write_text(EVENT.format(TITLE))
    shell.run("import", str(tmp_path / "a.ics"))

    ran = shell.run("events", COLUMNS=columns)

    assert (ran.code, ran.err) == (0, "")
    shown = " ".join(ran.out.split())
    assert "[/a]" in shown
    assert "[red]rouge[/red]" in shown
    assert ":smile:" in shown
    assert not set("\x1b\x07") & set(ran.out)


def test_a_venue_and_a_text_in_brackets_are_shown_letter_by_letter(shell: Shell) -> None:
    venue = "place [/a] [b]B[/b] :smile: \u202eecalp"
    shell.run("rally", "move", "Lyon", "--venue", venue)

    ran = shell.run("rallies")

    assert (ran.code, ran.err) == (0, "")
    shown = " ".join(ran.out.split())
    assert all(word in shown for word in venue.replace("\u202e", "\ufffd").split())


@pytest.mark.parametrize("command", ["rallies", "tally", "events"])
def test_no_number_and_no_id_is_cut_on_a_narrow_terminal(
    shell: Shell, tmp_path: Path, command: str
) -> None:
    sheet = tmp_path / "counts.csv"
    sheet.write_text(
        "url,place,date,going,interested\n"
        "https://www.facebook.com/events/1234567890/,Lyon,2017-10-29,1234567,7654321\n"
        "https://www.facebook.com/events/1234567891/,51513,2017-10-29,1,7654321\n"
    )
    shell.run("import", str(sheet))
    # No commune has a longer name: Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson.
    shell.run("rally", "add", "51513", "2017-10-29", "--time", "15:30", "--venue", "parvis" * 9)

    wide, narrow = shell.run(command).out, shell.run(command, COLUMNS="40").out

    assert "…" not in narrow
    assert "Saint-Remy-en-" in narrow
    assert all(part in narrow for part in ("Bouzemont-", "Genest-et-", "Isson"))
    assert all(len(line) <= 80 for line in narrow.splitlines())
    assert narrow == wide


def test_no_option_is_cut_in_the_help_on_a_narrow_terminal(shell: Shell) -> None:
    ran = shell.run("rally", "move", "--help", COLUMNS="40")

    assert "--meeting-point" in ran.out
    assert "…" not in ran.out


def test_the_words_of_a_server_move_no_cursor(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    shell = Shell(tmp_path / "data", folder)
    said = Canned(401, {"error": "revoked\x1b[2J\r\x9bK"})
    (folder / "announcements").mkdir(parents=True)
    (folder / "campaign.toml").write_text(
        '[campaign]\nslug = "e"\ntitle = "E"\nhashtags = ["#E"]\n'
        "from = 2026-10-15\nuntil = 2027-11-30\n"
    )
    with answering(("GET", said)) as (_, server):
        (folder / "networks.toml").write_text(
            f'[[account]]\nname = "m"\nkind = "mastodon"\nallow_private = true\n'
            f'base_url = "{server}"\n'
        )
        ran = shell.run("check", PORTEVOIX_ACCOUNT_M_TOKEN="hush")
        told = shell.run("check", "--json", PORTEVOIX_ACCOUNT_M_TOKEN="hush")

    assert "revoked" in ran.out
    assert not set("\x1b\r\x9b") & set(ran.out)
    assert any("revoked" in line["detail"] for line in json.loads(told.out))


def test_an_error_quotes_no_command_of_what_was_typed(shell: Shell) -> None:
    ran = shell.run("suspend", "\x1b[2J")

    assert ran.code == 2
    assert "\x1b" not in ran.err


def test_whoever_types_a_command_is_told_that_it_begins_a_campaign_there(tmp_path: Path) -> None:
    folder = tmp_path / "mistyped"
    ours, theirs = pty.openpty()

    for _ in range(2):
        subprocess.run(
            [sys.executable, "-m", "worker", "freeze", "--data", str(folder)],
            env={**os.environ, "PORTEVOIX_CONFIG": str(shipped())},
            stdout=subprocess.DEVNULL,
            stderr=theirs,
            check=True,
        )

    said = os.read(ours, 10_000).decode()
    assert said == f"New campaign 'metoo-2017' of {shipped()}, kept in {folder}.\r\n"


def test_whoever_types_another_data_folder_for_a_server_is_told(tmp_path: Path) -> None:
    """A link that was made there let nobody in, and a file was waited for in the wrong inbox."""
    known, mistyped = tmp_path / "known", tmp_path / "mistyped"
    Shell(known).run("rallies")
    ours, theirs = pty.openpty()

    subprocess.run(
        [sys.executable, "-m", "worker", "signin", "a@b.example", "--data", str(mistyped)],
        env={
            **os.environ,
            "PORTEVOIX_CONFIG": str(shipped()),
            "PORTEVOIX_DATABASE_URL": f"sqlite:///{known}/portevoix.sqlite3",
        },
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        check=True,
    )

    assert os.read(ours, 10_000).decode().startswith(f"New data folder {mistyped}: the campaign's ")
