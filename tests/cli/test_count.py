import csv
import datetime as dt
import io
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from tests.cli.commands import Shell
from tests.fakes import posts as fake
from worker.cli import tally_output
from worker.domain.kinds import FigureKind
from worker.domain.post import Report
from worker.domain.tally import Numbers
from worker.services.tallies import EventNumbers, TallyView

LINES = fake.archive_posts(60, seed=4)


def _archive(folder: Path) -> Path:
    return fake.write_archive(folder / "posts.jsonl", 60, seed=4)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory, ready: Path) -> Path:
    """A data folder of the shipped campaign with what an archive gave, to be copied."""
    folder = tmp_path_factory.mktemp("imported")
    shutil.copytree(ready, folder / "data")
    archive = _archive(folder)
    assert Shell(folder / "data").run("import", str(archive)).code == 0
    return folder / "data"


@pytest.fixture
def counted(shell: Shell, imported: Path, tmp_path: Path) -> Shell:
    _archive(tmp_path)
    shutil.rmtree(shell.data)
    shutil.copytree(imported, shell.data)
    return shell


def test_tally_tells_every_place_exactly_when_an_operator_asks(counted: Shell) -> None:
    ran = counted.run("tally", "--by", "place", "--exact", "--json", "--recount")

    assert (ran.code, ran.err) == (0, "Every tally was right.\n")
    told = {
        one["place"]["name"] if one["place"] else "": (one["persons"], one["posts"], one["reposts"])
        for one in json.loads(ran.out)
    }
    assert told == {name: one.numbers for name, one in fake.brute_force(LINES).items()}


def test_tally_hides_small_counts_from_organisers(counted: Shell) -> None:
    cells = json.loads(counted.run("tally", "--json").out)

    assert {one["place"]["name"] for one in cells} >= {"Paris", "Lyon", "Guadeloupe"}
    assert all(one["persons"] in {0, None} or one["persons"] >= 11 for one in cells)
    assert any(one["suppressed"] and one["posts"] is None for one in cells)


def test_the_platforms_of_a_hidden_town_are_said_to_be_hidden(counted: Shell) -> None:
    places = json.loads(counted.run("tally", "--by", "place", "--json").out)
    code = next(one["place"]["code"] for one in places if one["place"] and one["suppressed"])
    asked = ("tally", "--by", "platform", "--place", code)

    (told,) = json.loads(counted.run(*asked, "--json").out)

    assert (told["platform"], told["persons"], told["suppressed"]) == (None, None, True)
    assert told["place"]["code"] == code
    assert ["all", "hidden", "-", "-", "-"] in [
        line.split() for line in counted.run(*asked).out.splitlines()
    ]


def test_a_tally_of_nothing_says_so(shell: Shell) -> None:
    assert shell.run("tally", "--by", "day").out == "nothing is counted yet\n"
    assert shell.run("tally", "--place", "Brest").out == "nothing is counted of Brest yet\n"


@pytest.mark.parametrize("command", ["tally", "events", "purge"])
def test_what_only_tells_makes_no_folder_that_was_mistyped(command: str, shell: Shell) -> None:
    wrong = shell.data.with_name("dato")

    ran = shell.run(command, "--json", "--data", str(wrong))

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"portevoix: {wrong}/portevoix.sqlite3: no such database; name its folder with --data or"
        " PORTEVOIX_DATA, or begin there with `portevoix up`\n"
    )
    assert not wrong.exists()


def test_tally_fits_eighty_columns_and_a_spreadsheet(counted: Shell) -> None:
    table = counted.run("tally").out
    sheet = list(csv.DictReader(counted.run("tally", "--csv").out.splitlines()))

    assert max(len(line) for line in table.splitlines()) <= 80
    assert "Paris" in table
    assert {row["place_code"] for row in sheet} >= {"75056", "971"}


def test_a_spreadsheet_is_told_what_json_tells(counted: Shell, tmp_path: Path) -> None:
    sheet = tmp_path / "counts.csv"
    sheet.write_text(
        "event_id,place,date,going,interested,seen_at\n"
        "1234567890,Lyon,2017-10-29,1600,8000,2017-10-25 18:05\n"
        "1234567891,Lyon,2017-10-29,,0,2017-10-25 18:06\n"
    )
    assert counted.run("import", str(sheet)).code == 0

    told = json.loads(counted.run("tally", "--json").out)
    rows = list(csv.DictReader(counted.run("tally", "--csv").out.splitlines()))

    (lyon,) = [row for row in rows if row["place"] == "Lyon" and row["event"]]
    assert (lyon["going"], lyon["interested"]) == ("1600 | ", "8000 | 0")
    assert {row["suppressed"] for row in rows} == {"true", "false"}
    assert [row["persons"] for row in rows] == [
        "" if one["persons"] is None else str(one["persons"]) for one in told
    ]
    assert [row["platforms"].split(" | ") for row in rows] == [
        list(one["by_platform"]) or [""] for one in told
    ]


PLAIN = TallyView(by="rally", as_of=dt.datetime(2017, 10, 25, tzinfo=dt.UTC), numbers=Numbers())


def test_a_spreadsheet_runs_nothing_that_a_publisher_wrote() -> None:
    view = TallyView(
        by="rally",
        as_of=dt.datetime(2017, 10, 25, tzinfo=dt.UTC),
        numbers=Numbers(),
        event_counts=(
            EventNumbers("fb:1", 3, None, dt.datetime(2017, 10, 25, tzinfo=dt.UTC), "=1+1"),
        ),
    )
    out = io.StringIO()

    tally_output.write_csv([view], out)

    (row,) = csv.DictReader(out.getvalue().splitlines())
    assert row["event_source"] == "'=1+1"


def test_a_bar_in_the_name_of_a_paper_makes_no_second_value() -> None:
    told = Report(
        place_code="59350",
        on=dt.date(2017, 10, 29),
        kind=FigureKind.ATTENDANCE,
        low=900,
        high=900,
        approx=False,
        said_by=None,
        publisher="France 3 | Hauts-de-France",
        url=None,
        as_of=dt.datetime(2017, 10, 30, tzinfo=dt.UTC),
    )
    out = io.StringIO()

    tally_output.write_csv([replace(PLAIN, reports=(told, told))], out)

    (row,) = csv.DictReader(out.getvalue().splitlines())
    assert row["report_publisher"].split(" | ") == ["France 3 / Hauts-de-France"] * 2


def test_the_table_for_people_says_which_numbers_are_in_doubt() -> None:
    out = io.StringIO()
    doubted = replace(PLAIN, date=dt.date(2017, 10, 29), flags=("burst", "hour-conflict"))

    tally_output.print_table([PLAIN, doubted], Console(file=out, width=80), "")

    assert out.getvalue().count("in doubt") == 1
    assert "no town named 29 Oct: in doubt (burst); look before you quote it." in out.getvalue()


def test_an_archive_says_how_many_of_its_posts_were_counted(counted: Shell, tmp_path: Path) -> None:
    again = counted.run("import", str(tmp_path / "posts.jsonl"))

    assert (again.code, again.err) == (0, "")
    assert again.out == f"{tmp_path / 'posts.jsonl'}: 60 posts, 0 counted\n"
    (told,) = json.loads(counted.run("tally", "--by", "platform", "--exact", "--json").out)[:1]
    assert told["posts"] > 0


def test_posts_of_other_days_are_said_not_to_be_counted(counted: Shell, tmp_path: Path) -> None:
    post = {"id": "1", "platform": "x", "author": "1", "text": "Lyon #MeToo"}
    line = json.dumps(post | {"published": "2015-10-25T08:00:00Z"})
    (tmp_path / "old.jsonl").write_text(line + "\n")

    ran = counted.run("import", str(tmp_path / "old.jsonl"))

    assert "1 post, 0 counted\n  note: 1 of them was written outside the days" in ran.out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("Lyonn", "'Lyonn' is no known town or area; did you mean 'Lyon'?", id="slip"),
        pytest.param("", "'' is no known town or area; write its INSEE code", id="nothing"),
    ],
)
def test_tally_names_the_nearest_place(name: str, said: str, shell: Shell) -> None:
    ran = shell.run("tally", "--place", name)

    assert (ran.code, ran.err) == (2, f"portevoix: {said}\n")


def test_forget_tells_the_shell_what_went(counted: Shell) -> None:
    who = next(line for line in LINES if line.author and line.platform == "mastodon")
    number = sum(line.author == who.author for line in LINES)

    ran = counted.run("forget", str(who.author), "--platform", "mastodon")

    assert f"erased 1 account, {number} mentions" in ran.out
    assert counted.run("tally", "--recount").code == 0


def test_forget_and_purge_answer_programs_too(counted: Shell) -> None:
    who = next(line for line in LINES if line.author and line.platform == "mastodon")

    first, again = (
        json.loads(counted.run("forget", str(who.author), "--platform", "mastodon", "--json").out)
        for _ in range(2)
    )
    purging = counted.run("purge", "--json")
    purged = json.loads(purging.out)

    assert "cells past 30 days and kept for now: something was counted" in purging.err
    assert [(one["target"], one["persons"]) for one in first] == [(str(who.author), 1)]
    assert [(one["persons"], one["mentions"]) for one in again] == [(0, 0)]
    assert purged == {"cells": 0, "mentions": 0, "voices": 0, "families": 0, "aliases": 0}


def test_destroying_the_key_asks_twice(counted: Shell) -> None:
    key = counted.data / "keys" / "metoo-2017"
    assert key.exists()

    refused = counted.run("purge", "--destroy-key", stdin="n\n")
    mistyped = counted.run("purge", "--destroy-key", stdin="y\nmetoo\n")
    assert (refused.code, mistyped.code, key.exists()) == (2, 2, True)
    done = counted.run("purge", "--destroy-key", stdin="y\nmetoo-2017\n")

    assert done.code == 0
    assert "destroyed" in done.out
    assert not key.exists()


def test_a_key_that_lies_elsewhere_is_not_called_destroyed(counted: Shell, tmp_path: Path) -> None:
    key = counted.data / "keys" / "metoo-2017"
    key.rename(tmp_path / "copy")

    ran = counted.run("purge", "--destroy-key", stdin="y\nmetoo-2017\n")
    again = counted.run("purge", "--destroy-key", stdin="y\nmetoo-2017\n")

    assert (ran.code, again.code) == (1, 0)
    assert f"{key}: no key lay there" in ran.err
    assert "is destroyed" not in ran.out + ran.err


def test_destroying_the_key_answers_programs_with_nothing_but_json(counted: Shell) -> None:
    ran = counted.run("purge", "--destroy-key", "--json", stdin="y\nmetoo-2017\n")

    assert json.loads(ran.out)["cells"] > 0


def test_compare_answers_in_order_and_says_why(shell: Shell, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    call = "Rassemblement à Lyon dimanche à 15h, venez nombreuses"
    lines = [(call, f"RT @a: {call.upper()}"), (call, call.replace("Lyon", "Lille"))]
    pairs.write_text("\n".join(json.dumps({"a": a, "b": b}) for a, b in lines))

    ran = shell.run("compare", "--jsonl", str(pairs))

    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["same"] for one in answers] == [True, False]
    assert answers[1]["why"] == "another place"


def test_compare_says_which_lines_it_cannot_read_and_goes_on(shell: Shell, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    fine = '{"a": "un", "b": "deux"}'
    rotten = ('{"a": 1}', "{", "[" * 100_000, "[]", '{"a": NaN, "b": ""}', "\0")
    pairs.write_text("\n".join((fine, *rotten, fine)))

    ran = shell.run("compare", "--jsonl", str(pairs))

    assert ran.code == 1
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert ["same" in one for one in answers] == [True, *[False] * len(rotten), True]
    told = ran.err.splitlines()
    assert [one["error"] for one in answers[1:-1]] == [line.split(": ", 1)[1] for line in told]
    assert len(told) == len(rotten)
    assert told[0].startswith(f"{pairs}, line 2: ")
    wanted = ("a is no string", "is no JSON", "is no JSON", "is no object", *["is no JSON"] * 2)
    assert [one["error"] for one in answers[1:-1]] == [
        f'{why}; expected {{"a": "…", "b": "…"}}' for why in wanted
    ]


@pytest.mark.parametrize("source", ["file", "-"])
def test_compare_reads_what_windows_and_phones_write(
    source: str, shell: Shell, tmp_path: Path
) -> None:
    odd = '\ufeff{"a": "Lyon", "b": "Lyon"}\r\n\r\n{"a": "\\ud83d Lyon", "b": "Lille"}\r\n'
    (tmp_path / "file").write_text(odd, encoding="utf-8")
    name = source if source == "-" else str(tmp_path / "file")

    ran = shell.run("compare", "--jsonl", name, stdin=odd)

    assert (ran.code, ran.err) == (0, "")
    assert [json.loads(line)["same"] for line in ran.out.splitlines()] == [True, False]


def test_forgetting_on_a_platform_that_nothing_came_from_says_so(shell: Shell) -> None:
    ran = shell.run("forget", "claire", "--platform", "orkut")

    assert ran.code == 0
    assert ran.err.startswith("Nothing was counted on 'orkut' so far; known: bluesky, facebook, ")


def test_half_a_name_says_what_it_lacks(shell: Shell) -> None:
    half = shell.run("forget", "@claire", "--platform", "mastodon")
    whole = shell.run("forget", "@claire@social.example", "--platform", "mastodon")

    assert half.err == (
        "'@claire' names nobody on mastodon, unless an archive calls somebody so; an account there"
        " is called claire@social.example.\n"
    )
    assert (half.code, whole.code, whole.err) == (0, 0, "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Claire Martin", "'Claire Martin': no handle of x has a space; give the handle or"),
        ("https://t.co/abc", "'https://t.co/abc' only leads to an account; open it, and give"),
    ],
)
def test_what_cannot_name_an_account_is_told_in_the_shell_as_on_the_page(
    shell: Shell, typed: str, said: str
) -> None:
    ran = shell.run("forget", typed, "--platform", "x")

    assert ran.code == 0
    assert ran.err.startswith(said)
