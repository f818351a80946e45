"""The campaign lived again, as a terminal shows it."""

import datetime as dt
from pathlib import Path

from tests.cli.commands import Shell
from worker.domain.cells import CENTRAL_ZONE


def test_a_replay_fits_80_columns_and_breaks_no_address(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run("replay", "--from", "2017-10-21", "--to", "2017-10-30")

    assert (ran.code, ran.err) == (0, "")
    assert "2017-10-29 14:00 +0100  Marseille  sent  H-2 essai" in ran.out
    assert "https://metoo-rassemblements.example" in ran.out
    assert "Lyon  asked\n    13:00 or 14:00?\n" in ran.out
    assert max(len(line) for line in ran.out.splitlines()) <= 80


def test_a_day_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run("replay", "--from", "hier")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "portevoix: --from: 'hier' is no day; expected one such as '2017-10-29'\n"


def test_one_day_passes_from_its_first_minute_to_its_last(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run("replay", "--from", "2017-10-29", "--to", "2017-10-29")

    assert (ran.code, ran.err) == (0, "")
    heads = [line for line in ran.out.splitlines() if line.startswith("20")]
    moments = [dt.datetime.strptime(line[:22], "%Y-%m-%d %H:%M %z") for line in heads]
    paris = [at.astimezone(CENTRAL_ZONE) for at in moments]
    assert paris[0].time() == dt.time()
    assert {at.date() for at in paris} == {dt.date(2017, 10, 29)}
    assert "2017-10-29 13:00 +0100  Paris  sent  H-2 essai" in ran.out


def test_days_that_run_backwards_are_refused(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run("replay", "--from", "2017-10-29", "--to", "2017-10-28")

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "--to: 2017-10-28 is before --from" in ran.err


def test_days_in_which_nothing_happens_are_said_to_be_so(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "data")

    ran = shell.run("replay", "--from", "2018-01-01", "--to", "2018-01-02")
    told = shell.run("replay", "--from", "2018-01-01", "--to", "2018-01-02", "--json")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "nothing happens in these days; the rallies are 2017-10-25 to 2017-11-25\n"
    assert (told.code, told.out, told.err) == (0, "", "")
