"""`portevoix deliver --loop`: the eve of a rally with the broker down, killed once on the way."""

import datetime as dt
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import OperationalError

from tests.cli.commands import Shell
from tests.cli.test_announce import SECRET, near
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
from tests.services.installations import installation
from tests.waiting import wait_for
from worker.cli import announce
from worker.errors import DatabaseAwayError, StartError
from worker.services import announce as service
from worker.services.announce import Turn
from worker.services.installation import Installation

__all__ = ("near",)
DEAD_BROKER = "redis://127.0.0.1:9/0"


def looping(data: Path, config: Path) -> subprocess.Popen[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PORTEVOIX_", "DJANGO_"))}
    ours = {
        "PORTEVOIX_DATA": str(data),
        "PORTEVOIX_CONFIG": str(config),
        "PORTEVOIX_BROKER_URL": DEAD_BROKER,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "worker", "deliver", "--loop"],
        env={**kept, **ours, **SECRET},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_it_waits_for_room_on_a_full_disk(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], store: str
) -> None:
    turns: list[int] = []

    def full_then_told_to_stop(*_: object) -> Turn:
        turns.append(1)
        if len(turns) == 1:
            raise StartError("database: the disk is full")
        signal.raise_signal(signal.SIGTERM)
        return Turn()

    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    monkeypatch.setattr(service, "announce", full_then_told_to_stop)
    monkeypatch.setattr(announce, "LOOP_SECONDS", 0.01)

    announce._go_on(installation(), as_json=False)

    for number, handler in zip((signal.SIGINT, signal.SIGTERM), before, strict=True):
        signal.signal(number, handler)
    assert len(turns) == 2
    assert capsys.readouterr().err == "database: the disk is full; trying again\n"


def test_it_waits_for_a_server_that_starts_later_than_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    there = installation()
    away = [DatabaseAwayError("the database does not answer")]

    def opened(*_: object) -> tuple[Installation, dt.datetime]:
        if away:
            raise away.pop()
        return there, dt.datetime.now(dt.UTC)

    went_on: list[Installation] = []
    monkeypatch.setattr(announce, "opened", opened)
    monkeypatch.setattr(announce, "_go_on", lambda found, **_: went_on.append(found))
    monkeypatch.setattr(announce, "LOOP_SECONDS", 0.01)

    announce.deliver(loop=True)

    assert went_on == [there]
    assert capsys.readouterr().err == "the database does not answer; trying again\n"


def test_it_waits_for_a_file_that_another_program_keeps_locked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], store: str
) -> None:
    there = installation()
    busy = sqlite3.OperationalError("database is locked")
    busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
    away = [busy]

    def opened(*_: object) -> tuple[Installation, dt.datetime]:
        if away:
            raise OperationalError("database is locked") from away.pop()
        return there, dt.datetime.now(dt.UTC)

    went_on: list[Installation] = []
    monkeypatch.setattr(announce, "opened", opened)
    monkeypatch.setattr(announce, "_go_on", lambda found, **_: went_on.append(found))
    monkeypatch.setattr(announce, "LOOP_SECONDS", 0.01)

    announce.deliver(loop=True)

    assert went_on == [there]
    assert capsys.readouterr().err.endswith("(nothing is counted or sent twice); trying again\n")


def test_it_sends_once_without_a_broker_although_it_was_killed(
    data: Path, near: Path, tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger"
    manners = Manners(faults=faults(Fault.STALL), stall=20)
    with serving(ledger, manners) as (_, url):
        (near / "networks.toml").write_text(
            f'[[account]]\nname = "paris"\nkind = "mastodon"\nbase_url = "{url}"\n'
            "allow_private = true\n"
        )
        Shell(data, near).run("live")
        killed = looping(data, near)
        posted = wait_for(lambda: bool(ledger_of(ledger)))
        killed.kill()
        killed.communicate()
        again = looping(data, near)
        day = (dt.datetime.now(dt.UTC) + dt.timedelta(days=5)).date().isoformat()
        words = ("Lyon", day, "--time", "14:00", "--venue", "place Bellecour")
        Shell(data, near).run("rally", "add", *words)
        confirmed = Shell(data, near).run("rally", "confirm", "Lyon")
        both = wait_for(lambda: len(ledger_of(ledger)) == 2)
        again.send_signal(signal.SIGINT)
        out, err = again.communicate(timeout=20)

    assert posted
    assert confirmed.code == 0, confirmed.err
    assert both
    assert sorted("Lyon" in post.text for post in ledger_of(ledger)) == [False, True]
    assert (again.returncode, err) == (0, "")
    assert "Lyon" in out
