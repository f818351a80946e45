"""The campaign lived again, as a terminal shows it."""

from pathlib import Path

from tests.cli.commands import Shell


def test_a_replay_fits_80_columns_and_breaks_no_address(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run("replay", "--from", "2017-10-21", "--to", "2017-10-30")

    assert (ran.code, ran.err) == (0, "")
    assert "2017-10-29 14:00 +0100  Marseille  sent  H-2 essai" in ran.out
    assert "https://metoo-rassemblements.example" in ran.out
    assert max(len(line) for line in ran.out.splitlines()) <= 80


def test_a_day_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run("replay", "--from", "hier")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "portevoix: 'hier' is no day; expected one such as 2017-10-29\n"
