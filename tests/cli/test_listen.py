"""`portevoix import`, `events` and `pull` as people and programs type them."""

import datetime as dt
import gzip
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from tests.fakes import facebook as fb
from tests.services.installations import installation
from worker.cli import listen_output, wrapping
from worker.domain.kinds import SourceKind
from worker.domain.post import Skipped, Source
from worker.errors import InputError, NotFoundError
from worker.services import import_files
from worker.services.collect import CollectOutcome
from worker.services.intake import FileResult
from worker.storage import imports

SHIPPED = Path(__file__).parents[2] / "config"
NOW = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
SHEET = (
    "url,place,date,going,interested,invited,seen_at\n"
    f'https://www.facebook.com/events/{fb.ID}/,Lyon,2017-10-29,1600,"8 000",,2017-10-25 18:05\n'
    "https://www.facebook.com/events/1.24567E+15/,Lyon,,3,,,\n"
)


@pytest.fixture
def shell(data: Path) -> Shell:
    return Shell(data, SHIPPED)


def test_each_file_is_one_object_and_nothing_changes_the_second_time(
    shell: Shell, tmp_path: Path
) -> None:
    files = tmp_path / "files"
    files.mkdir()
    (files / "1.ics").write_bytes(fb.ics())
    (files / "2.csv").write_text(SHEET)
    (files / "3.ics").write_bytes(fb.ics()[:200])

    first = shell.run("import", "--json", str(files))
    known = shell.run("events", "--json")
    second = shell.run("import", "--json", str(files))

    taken, partly, refused = json.loads(first.out)
    assert (first.code, second.code) == (1, 1)
    assert [one["outcome"] for one in (taken, partly, refused)] == ["taken", "partly", "refused"]
    assert taken["events"][0]["id"] == f"fb:{fb.ID}"
    assert taken["events"][0]["start_utc"] == "2017-10-29T14:00:00Z"
    assert partly["skipped"][0]["what"] == "row 3"
    assert refused["error"].startswith("cut off")
    (event,) = json.loads(known.out)
    assert (event["place_code"], event["going"], event["interested"]) == ("69123", 1600, 8000)
    assert event["as_of"] == "2017-10-25T16:05:00Z", "18:05 on the wall of Lyon"
    again = [event["change"] for one in json.loads(second.out) for event in one["events"]]
    assert set(again) == {"unchanged"}
    assert shell.run("events", "--json").out == known.out


def test_a_dry_run_shows_the_same_and_keeps_nothing(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "1.ics").write_bytes(fb.ics())

    shown = shell.run("import", "--dry-run", "--json", str(tmp_path / "1.ics"))

    assert json.loads(shown.out)[0]["events"][0]["change"] == "new"
    assert json.loads(shell.run("events", "--json").out) == []


def test_people_read_eighty_columns_and_errors_on_stderr(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "1.ics").write_bytes(fb.ics())
    (tmp_path / "2.ics").write_bytes(b"<html>")

    ran = shell.run("import", str(tmp_path / "1.ics"), str(tmp_path / "2.ics"))
    listed = shell.run("events")

    assert ran.out.strip().endswith("1.ics: 1 event new")
    assert "refused: a web page in place of a calendar" in ran.err
    assert "Traceback" not in ran.err
    assert "Lyon" in listed.out
    assert max(len(line) for line in listed.out.splitlines()) <= 80


def test_a_long_title_leaves_room_for_what_an_event_declares(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "1.ics").write_bytes(fb.ics(SUMMARY="Rassemblement " * 12))
    (tmp_path / "2.csv").write_text(SHEET)
    shell.run("import", str(tmp_path / "1.ics"), str(tmp_path / "2.csv"))

    first = shell.run("events").out.splitlines()[1]

    assert first.startswith("2017-10-29 14:00  Lyon ")
    assert first.endswith("1 600  8 000  2017-10-25")


def test_what_became_of_a_file_fits_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    row = Skipped("row 3", "'Saint-Denis' is 4 places; write the code of one: " + "97411 x, " * 12)
    result = FileResult(file="villes.csv", outcome="partly", rallies=1, skipped=(row,))

    listen_output.write_results([result], as_json=False, dry_run=False)
    piped = capsys.readouterr().out.splitlines()
    monkeypatch.setattr(wrapping, "terminal_width", lambda: 80)
    listen_output.write_results([result], as_json=False, dry_run=False)
    shown = capsys.readouterr().out.splitlines()

    assert len(piped) == 2, "one line each for a program"
    assert max(len(line) for line in shown) <= 80
    assert shown[1].startswith("  skipped: row 3: 'Saint-Denis' is 4 places")


def test_a_pipe_is_refused_and_never_waited_for(shell: Shell, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    ran = replace(shell, patience=20.0).run("import", str(tmp_path / "pipe"), "--json")

    assert ran.code == 1
    assert json.loads(ran.out)[0]["error"] == "a pipe or device; save it as a file"


@pytest.mark.parametrize("template", ["counts", "rallies"])
def test_a_template_can_be_imported_as_it_is_printed(
    shell: Shell, tmp_path: Path, template: str
) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(shell.run("import", "--template", template).out)

    (result,) = json.loads(shell.run("import", "--json", str(sheet)).out)

    assert result["error"] is None
    assert result["skipped"] == [] or "is there already" in result["skipped"][0]["why"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("import",), "which files?"),
        (("import", "--template", "counts", "a.csv"), "imports nothing; name no file"),
        (("import", "x.ics", "--published", "hier"), "--published 'hier' is no moment"),
        (("pull", "nobody"), "source 'nobody' is unknown"),
    ],
)
def test_what_cannot_run_is_one_line_and_two(
    shell: Shell, words: tuple[str, ...], said: str
) -> None:
    ran = shell.run(*words)

    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_an_unknown_source_is_looked_for_in_the_campaign_s_own_folder(shell: Shell) -> None:
    ran = shell.run("pull", "nobody")

    assert "is unknown; sources.toml has: " in ran.err


def test_a_missing_file_is_refused_and_the_others_taken(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "1.ics").write_bytes(fb.ics())

    ran = shell.run("import", "--json", str(tmp_path / "none.ics"), str(tmp_path / "1.ics"))

    assert [one["outcome"] for one in json.loads(ran.out)] == ["refused", "taken"]
    assert json.loads(ran.out)[0]["error"] == "no such file"


def test_a_rally_sheet_proposes_once(shell: Shell, tmp_path: Path) -> None:
    sheet = tmp_path / "villes.csv"
    sheet.write_bytes(
        "ville;date;heure;lieu\nPau;28/10/2017;15h;Place Clemenceau\n".encode("cp1252")
    )

    first, second = (json.loads(shell.run("import", "--json", str(sheet)).out)[0] for _ in range(2))

    assert (first["rallies"], second["rallies"]) == (1, 0)
    assert second["skipped"] == []
    listed = json.loads(shell.run("rallies", "--json").out)
    assert [one["status"] for one in listed if one["place"]["name"] == "Pau"] == ["proposed"]


def test_pull_reads_the_inbox_in_one_go(shell: Shell) -> None:
    shell.run("events")
    inbox = shell.data / "inbox"
    inbox.mkdir(exist_ok=True)
    (inbox / "1.ics").write_bytes(fb.ics())

    ran = shell.run("pull", "inbox")

    assert ran.code == 0
    assert json.loads(shell.run("events", "--json").out)[0]["id"] == f"fb:{fb.ID}"
    assert not (inbox / "1.ics").exists()


def test_pull_says_what_the_inbox_gave_and_what_of_it_is_refused(shell: Shell) -> None:
    shell.run("events")
    inbox = shell.data / "inbox"
    inbox.mkdir(exist_ok=True)
    post = {"platform": "x", "text": "Lyon #MeToo", "published": "2017-10-24T18:00:00+02:00"}
    lines = "".join(json.dumps(post | {"id": str(n)}) + "\n" for n in range(70))
    (inbox / "posts.jsonl").write_text(lines + "x\n")
    (inbox / "event.ics").write_bytes(fb.ics())
    (inbox / "cut.ics").write_bytes(fb.ics()[:200])
    (inbox / "cut.jsonl.gz").write_bytes(gzip.compress(lines.encode())[:-9])

    ran = shell.run("pull", "inbox", "--json")

    (told,) = json.loads(ran.out)
    assert ran.code == 1
    assert (told["posts"], told["events"], told["skipped"]) == (70, 1, 1)
    assert {one["file"] for one in told["refused"]} == {"cut.ics", "cut.jsonl.gz"}
    assert shell.run("pull", "inbox").code == 0


def test_an_inbox_by_hand_is_read_to_its_end(shell: Shell) -> None:
    shell.run("events")
    inbox = shell.data / "inbox"
    inbox.mkdir(exist_ok=True)
    for number in range(imports.AT_ONCE + 2):
        (inbox / f"{number}.ics").write_bytes(fb.ics(UID=f"e1{number:08}@facebook.com"))

    ran = shell.run("pull", "inbox")

    assert f"{imports.AT_ONCE + 2} events" in ran.out
    assert not list(inbox.glob("*.ics"))


def test_each_visit_by_hand_begins_at_its_own_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inbox = Source(name="inbox", kind=SourceKind.INBOX, folder="inbox")
    moments = [dt.datetime(2017, 10, 24, 12, second, tzinfo=dt.UTC) for second in range(3)]
    begun: list[dt.datetime] = []
    monkeypatch.setattr(listen_output, "pull", lambda _, name, now, **__: _visit(name, now, begun))
    monkeypatch.setattr(listen_output, "sleep", lambda _: None)

    listen_output.pulling(
        replace(installation(), sources=(inbox,)), ["inbox"], iter(moments).__next__, lambda: 0.5
    )

    assert begun == moments[:2]


def test_of_sources_of_which_one_is_unknown_none_is_visited(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[dt.datetime] = []
    feeds = tuple(Source(name=name, kind=SourceKind.RSS) for name in "ab")
    monkeypatch.setattr(listen_output, "pull", lambda _, name, now, **__: _visit(name, now, begun))

    with pytest.raises(NotFoundError, match=r"'nope' is unknown; sources.toml has: a, b"):
        listen_output.pulling(
            replace(installation(), sources=feeds), ["a", "nope"], lambda: NOW, lambda: 0.5
        )

    assert not begun


@pytest.mark.parametrize(("terminal", "shown"), [("1", True), ("0", False)])
def test_a_terminal_shows_which_source_is_being_read(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    terminal: str,
    *,
    shown: bool,
) -> None:
    feeds = tuple(Source(name=name, kind=SourceKind.RSS) for name in ("a", "[red]b"))
    monkeypatch.setenv("TTY_COMPATIBLE", terminal)
    monkeypatch.setattr(listen_output, "pull", lambda _, name, now, **__: _visit(name, now, []))

    listen_output.pulling(
        replace(installation(), sources=feeds), ["a", "[red]b"], lambda: NOW, lambda: 0.5
    )

    told = capsys.readouterr()
    assert told.out == ""
    assert ("reading [red]b" in told.err) is shown


def _visit(name: str, now: dt.datetime, begun: list[dt.datetime]) -> CollectOutcome:
    begun.append(now)
    return CollectOutcome(source=name)


def test_a_folder_without_files_is_said_to_be_one(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()

    ran = shell.run("import", str(tmp_path / "nothing"), "--json")

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "nothing: no file in it" in ran.err


def test_a_folder_that_may_not_be_read_is_said_to_be_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "exports").mkdir()
    # Root may look into any; os.access is what tells everybody else.
    monkeypatch.setattr(os, "access", lambda *_: False)

    (path,) = import_files.spread([tmp_path / "exports"])

    with pytest.raises(InputError, match="a folder that may not be read; change its rights"):
        import_files.refuse_others(path)


def test_a_path_that_cannot_be_looked_at_stops_no_other(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "counts.csv").write_text(SHEET)
    name = "x" * 300

    ran = shell.run("import", name, str(tmp_path / "counts.csv"))

    assert ran.code == 1
    assert ran.err == f"{name}: refused: cannot be read (File name too long)\n"
    assert ran.out.startswith(f"{tmp_path}/counts.csv: ")


def test_a_file_whose_name_has_two_lines_is_said_in_one(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a\nb.ics"
    path.write_text("x")

    ran = shell.run("import", str(path))

    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "a?b.ics: refused: not a calendar" in ran.err
