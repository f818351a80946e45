"""The watched folder: read once, deleted or set aside, and exact after any kill."""

import datetime as dt
import gzip
import io
import json
import multiprocessing
import os
import sys
import tarfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connections

from tests.fakes import facebook as fb
from tests.fakes import scanner
from tests.services.campaign import seeded
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.errors import StartError
from worker.services import import_files, inbox, listening, probes, retention
from worker.services.collect import collect
from worker.services.installation import Installation
from worker.services.source_pages import FileState
from worker.services.tallies import tallies
from worker.storage import events, imports, sources

NOW = dt.datetime(2017, 11, 1, 12, tzinfo=dt.UTC)
INBOX = Source(name="inbox", kind=SourceKind.INBOX, folder="inbox")


@pytest.fixture
def installation(store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installation:
    # A tenth of what it is, so that a few hundred posts are more than one slice.
    monkeypatch.setattr(inbox, "SLICE_BYTES", inbox.SLICE_BYTES // 10)
    made = replace(seeded(tmp_path / "data", store), sources=(INBOX,))
    inbox.folder_of(made, INBOX)
    return made


def _folder(installation: Installation) -> Path:
    return installation.environment.data / "inbox"


def _turn(installation: Installation, minutes: int = 0) -> int:
    """One look, and every slice it hands out; returns how many there were."""
    now = NOW + dt.timedelta(minutes=minutes)
    hints = collect(installation, "inbox", now).hints
    for hint in hints:
        import_files.read_slice(installation, hint.import_id, hint.start, hint.end, now)
    return len(hints)


def _tar(body: bytes) -> bytes:
    file, entry = io.BytesIO(), tarfile.TarInfo("posts.jsonl")
    entry.size = len(body)
    with tarfile.open(fileobj=file, mode="w") as packed:
        packed.addfile(entry, io.BytesIO(body))
    return file.getvalue()


def _posts(count: int, first: int = 0) -> bytes:
    lines = [
        {
            "id": str(number),
            "platform": "x",
            "author": f"a{number % 40}",
            # As most posts say what others said: that is read once.
            "text": f"#MeToo rassemblement à {'Lyon' if number % 2 else 'Paris'} n° {number % 100}",
            "published": "2017-10-25T18:00:00+02:00",
        }
        for number in range(first, first + count)
    ]
    return b"".join(json.dumps(line).encode() + b"\n" for line in lines)


def _tally(installation: Installation) -> list[tuple[str | None, int | None, int | None]]:
    views = tallies(installation, "place", None, exact=True, now=NOW)
    return [
        (view.place.code if view.place else None, view.numbers.persons, view.numbers.posts)
        for view in views
    ]


def _left(installation: Installation) -> list[str]:
    folder = _folder(installation)
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())


def test_a_file_is_taken_once_it_no_longer_grows(installation: Installation) -> None:
    path = _folder(installation) / "event.ics"
    path.write_bytes(fb.ics()[:300])
    assert _turn(installation) == 0

    path.write_bytes(fb.ics())
    assert _turn(installation) == 0
    assert _turn(installation) == 1

    assert [one.id for one in events.all_events("metoo-2017")] == [f"fb:{fb.ID}"]
    assert _left(installation) == []


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("cut.ics", fb.ics()[:400], "cut off"),
        ("empty.csv", b"", "the file is empty"),
        ("wrong.csv", b"lien;vile;participent\n;;\n", "column 'vile' is unknown"),
        ("x.bin", b"\0\1", "binary"),
        ("event.ics.gz", gzip.compress(fb.ics(), mtime=0), "packed with gzip"),
        ("posts.tgz", gzip.compress(_tar(_posts(2)), mtime=0), "packed with gzip"),
    ],
)
def test_what_is_refused_is_set_aside_beside_its_reason(
    installation: Installation, name: str, body: bytes, why: str
) -> None:
    (_folder(installation) / name).write_bytes(body)

    for minutes in range(3):
        _turn(installation, minutes)

    assert _left(installation) == [f"refused/{name}", f"refused/{name}.txt"]
    said = (_folder(installation) / "refused" / f"{name}.txt").read_text()
    assert why in said
    assert said.count("\n") == 1
    assert (_folder(installation) / "refused" / name).read_bytes() == body


def test_an_archive_packed_with_gzip_is_read_in_slices_like_any_other(
    installation: Installation,
) -> None:
    (_folder(installation) / "posts.jsonl.gz").write_bytes(gzip.compress(_posts(1_500)))
    taken = _folder(installation) / inbox.TAKEN / "1-posts.jsonl.gz.unpacked"
    taken.write_bytes(b"left by one who was killed over it")

    slices = [_turn(installation, minutes) for minutes in range(4)]

    assert max(slices) > 1
    assert _tally(installation) == [("69123", 20, 750), ("75056", 20, 750)]
    assert _left(installation) == []


@pytest.mark.parametrize(
    ("whole", "cut", "why"),
    [
        pytest.param(lambda: _posts(200), 12, "cut or damaged", id="cut"),
        pytest.param(lambda: _posts(1) + b"\n" * 70_000_000, 0, "times larger", id="zeros"),
    ],
)
def test_a_packed_archive_that_cannot_be_trusted_is_set_aside_as_it_came(
    installation: Installation, whole: Callable[[], bytes], cut: int, why: str
) -> None:
    packed = gzip.compress(whole())
    body = packed[: len(packed) - cut]
    (_folder(installation) / "posts.gz").write_bytes(body)

    for minutes in range(3):
        _turn(installation, minutes)

    assert _left(installation) == ["refused/posts.gz", "refused/posts.gz.txt"]
    assert why in (_folder(installation) / "refused" / "posts.gz.txt").read_text()
    assert (_folder(installation) / "refused" / "posts.gz").read_bytes() == body
    assert _tally(installation) == []


def test_what_a_file_was_called_is_forgotten_and_what_it_brought_is_not(
    installation: Installation,
) -> None:
    (_folder(installation) / "facebook-claire.jsonl").write_bytes(_posts(3))
    for minutes in range(3):
        _turn(installation, minutes)
    before = [file.name for file in imports.recent()]

    retention.purge(installation, NOW + dt.timedelta(days=29))
    kept = [file.name for file in imports.recent()]
    retention.purge(installation, NOW + dt.timedelta(days=31))

    assert before == kept == ["facebook-claire.jsonl"]
    assert imports.recent() == []
    assert b"facebook-claire" not in scanner.database_dump()
    assert imports.brought("inbox").read == 1


def test_two_refused_files_of_one_name_are_both_kept(installation: Installation) -> None:
    for body in (b"\0one", b"\0two"):
        (_folder(installation) / "x.bin").write_bytes(body)
        for _ in range(3):
            _turn(installation)

    kept = [_folder(installation) / name for name in _left(installation)]
    bodies = {one.read_bytes() for one in kept if one.suffix == ".bin"}
    assert bodies == {b"\0one", b"\0two"}


def test_an_archive_is_cut_into_slices_and_a_cut_line_is_said_with_its_number(
    installation: Installation,
) -> None:
    body = _posts(800) + b'{"id": "cut'
    (_folder(installation) / "posts.jsonl").write_bytes(body)
    _turn(installation)

    slices = _turn(installation)

    assert slices > 1
    assert {code: posts for code, _, posts in _tally(installation)} == {
        "69123": 400,
        "75056": 400,
    }
    said = (_folder(installation) / "refused" / "posts.jsonl.txt").read_text()
    assert "line 801: is no complete JSON object" in said
    assert _left(installation) == ["refused/posts.jsonl.txt"], "nobody's words are kept"


def test_a_post_whose_deletion_stands_slices_before_it_is_not_counted(
    installation: Installation,
) -> None:
    gone = json.dumps({"id": "1000", "platform": "x", "deleted": True}).encode() + b"\n"
    (_folder(installation) / "posts.jsonl").write_bytes(gone + _posts(1001))
    _turn(installation)

    assert _turn(installation, 1) > 1
    assert [posts for place, _, posts in _tally(installation) if place == "75056"] == [500]


def test_a_slice_read_twice_counts_once(installation: Installation) -> None:
    (_folder(installation) / "posts.jsonl").write_bytes(_posts(300))
    _turn(installation)
    (hint,) = collect(installation, "inbox", NOW).hints

    for _ in range(2):
        import_files.read_slice(installation, hint.import_id, hint.start, hint.end, NOW)

    assert sum(posts or 0 for _, _, posts in _tally(installation)) == 300


def test_a_slice_whose_reader_died_is_read_by_the_one_that_waits_for_it(
    installation: Installation,
) -> None:
    first, last = _sliced(installation)
    assert imports.begin(first.import_id, first.start, NOW - imports.PATIENCE)

    _read(installation, last)

    assert all(part.done for part in imports.parts(first.import_id)), "in their order"
    assert _tally(installation) == [("69123", 20, 400), ("75056", 20, 400)]


def test_a_slice_whose_reader_died_under_a_clock_ahead_is_read_once_that_is_right(
    installation: Installation,
) -> None:
    first, last = _sliced(installation)
    assert imports.begin(first.import_id, first.start, NOW + dt.timedelta(days=400))

    assert imports.claim_slices(NOW) == [first]
    assert imports.begin(first.import_id, first.start, NOW + dt.timedelta(days=400))
    with ThreadPoolExecutor(1) as second:
        second.submit(_read_and_leave, installation, last).result(timeout=20)

    assert all(part.done for part in imports.parts(first.import_id))


def test_a_slice_is_not_counted_before_the_one_that_is_being_read(
    installation: Installation,
) -> None:
    first, last = _sliced(installation)
    assert imports.begin(first.import_id, first.start, NOW)

    with ThreadPoolExecutor(1) as second:
        ahead = second.submit(_read_and_leave, installation, last)
        with pytest.raises(TimeoutError):
            ahead.result(timeout=1)
        assert _tally(installation) == []
        _read(installation, first)
        ahead.result(timeout=20)

    assert _tally(installation) == [("69123", 20, 400), ("75056", 20, 400)]


def _read_and_leave(installation: Installation, hint: imports.ReadHint) -> None:
    _read(installation, hint)
    connections.close_all()


def _sliced(installation: Installation) -> list[imports.ReadHint]:
    """A file of two slices, both handed out."""
    (_folder(installation) / "posts.jsonl").write_bytes(_posts(800))
    collect(installation, "inbox", NOW - dt.timedelta(minutes=1))
    return list(collect(installation, "inbox", NOW).hints)


def _read(installation: Installation, hint: imports.ReadHint) -> None:
    import_files.read_slice(installation, hint.import_id, hint.start, hint.end, NOW)


def test_a_file_somebody_still_writes_to_is_read_to_its_end(installation: Installation) -> None:
    path = _folder(installation) / "posts.jsonl"
    path.write_bytes(_posts(100))
    _turn(installation)
    (hint,) = collect(installation, "inbox", NOW).hints
    (taken,) = (_folder(installation) / ".taken").iterdir()
    with taken.open("ab") as stream:
        stream.write(_posts(100, first=100))

    import_files.read_slice(installation, hint.import_id, hint.start, hint.end, NOW)
    _turn(installation, 2)
    _turn(installation, 4)

    assert sum(posts or 0 for _, _, posts in _tally(installation)) == 200
    assert _left(installation) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who writes a file")
def test_a_file_is_left_alone_for_as_long_as_a_program_writes_it(
    installation: Installation,
) -> None:
    path, posts = _folder(installation) / "posts.jsonl", _posts(200)
    with path.open("wb") as stream:
        stream.write(posts[:5_001])  # a slow copy rests in the middle of a line
        stream.flush()
        for minute in range(3):
            assert _turn(installation, minute) == 0
        waits = sources.state("inbox").skip_reason
        stream.write(posts[5_001:])
    for minute in range(3, 6):
        _turn(installation, minute)

    assert "posts.jsonl: another program is writing it" in waits
    assert sum(posts or 0 for _, _, posts in _tally(installation)) == 200


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who writes a file")
def test_a_file_that_is_written_again_is_kept_until_that_ends(installation: Installation) -> None:
    (_folder(installation) / "posts.jsonl").write_bytes(_posts(100))
    _turn(installation)
    (hint,) = collect(installation, "inbox", NOW).hints
    (taken,) = (_folder(installation) / ".taken").iterdir()

    with taken.open("ab") as stream:
        _read(installation, hint)
        _turn(installation, 2)
        stream.write(_posts(100, first=100))
    for minute in range(3, 6):
        _turn(installation, minute)

    assert sum(posts or 0 for _, _, posts in _tally(installation)) == 200
    assert _left(installation) == []


def test_a_line_that_was_not_whole_when_its_file_was_cut_is_read_with_the_rest(
    installation: Installation,
) -> None:
    posts = _posts(200)
    middle = posts.index(b"\n", len(posts) // 2) + 40
    (_folder(installation) / "posts.jsonl").write_bytes(posts[:middle])
    _turn(installation)
    (hint,) = collect(installation, "inbox", NOW).hints
    (taken,) = (_folder(installation) / ".taken").iterdir()
    with taken.open("ab") as stream:
        stream.write(posts[middle:])

    _read(installation, hint)
    for minute in range(2, 5):
        _turn(installation, minute)

    assert sum(posts or 0 for _, _, posts in _tally(installation)) == 200


def test_a_file_that_kills_its_readers_is_set_aside(installation: Installation) -> None:
    (_folder(installation) / "posts.jsonl").write_bytes(_posts(10))
    _turn(installation)
    (hint,) = collect(installation, "inbox", NOW).hints
    for _ in range(imports.ATTEMPTS):
        assert imports.begin(hint.import_id, hint.start, NOW)

    assert _turn(installation, 5) == 0
    assert _left(installation) == ["refused/posts.jsonl", "refused/posts.jsonl.txt"]


def test_a_file_waits_for_a_key_that_is_missing_however_long(
    installation: Installation, tmp_path: Path
) -> None:
    (_folder(installation) / "first.jsonl").write_bytes(_posts(10))
    for minutes in (0, 1):
        _turn(installation, minutes)
    (_folder(installation) / "posts.jsonl").write_bytes(_posts(10, 10))
    key = installation.environment.data / "keys" / "metoo-2017"
    key.rename(tmp_path / "elsewhere")
    _turn(installation, 2)
    for minutes in range(3, 4 + imports.ATTEMPTS):
        with pytest.raises(StartError, match="the key is missing"):
            _turn(installation, minutes)
    lies = _left(installation)

    (tmp_path / "elsewhere").rename(key)
    _turn(installation, 30)

    assert lies == [".taken/2-posts.jsonl"]
    assert _left(installation) == []
    assert sum(posts or 0 for _, _, posts in _tally(installation)) == 20


def test_a_file_that_comes_after_the_campaign_s_end_is_set_aside_and_says_why(
    installation: Installation,
) -> None:
    retention.destroy_key(installation, NOW)
    (_folder(installation) / "posts.jsonl").write_bytes(_posts(10))

    for minutes in (0, 1):
        _turn(installation, minutes)

    assert _left(installation) == ["refused/posts.jsonl", "refused/posts.jsonl.txt"]
    why = (_folder(installation) / "refused" / "posts.jsonl.txt").read_text(encoding="utf-8")
    assert "nothing can be counted any more" in why


def test_folders_links_and_unfinished_downloads_are_left_alone(installation: Installation) -> None:
    folder = _folder(installation)
    (folder / "export").mkdir()
    (folder / "half.ics.part").write_bytes(fb.ics())
    (folder / ".hidden.ics").write_bytes(fb.ics())
    (folder / "link.ics").symlink_to("/etc/passwd")

    for _ in range(3):
        assert _turn(installation) == 0

    assert events.all_events("metoo-2017") == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        pytest.param(
            b"\xe9t\xe9.ics", "\ufffdt\ufffd.ics: its name is no UTF-8; rename it", id="old"
        ),
        pytest.param(b"x" * 250 + b".ics", "its name has 254 bytes, limit 220", id="long"),
    ],
)
def test_a_name_that_cannot_be_kept_stops_no_other_file(
    installation: Installation, name: bytes, why: str
) -> None:
    folder = _folder(installation)
    (folder / os.fsdecode(name)).write_bytes(fb.ics())
    (folder / "zz.ics").write_bytes(fb.ics())

    handed_out = sum(_turn(installation, minutes) for minutes in range(2))

    assert handed_out == 1
    assert [one.id for one in events.all_events("metoo-2017")] == [f"fb:{fb.ID}"]
    assert why in probes.source(installation, INBOX, NOW)
    assert (folder / os.fsdecode(name)).exists()


def test_a_file_that_cannot_be_moved_stops_no_other(
    installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, rename = _folder(installation), Path.rename
    for name in ("stuck.ics", "zz.ics"):
        (folder / name).write_bytes(fb.ics())

    def refusing(path: Path, target: Path) -> Path:
        if path.name == "stuck.ics":
            raise PermissionError(13, "Permission denied", str(path))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refusing)
    left = [line for minutes in range(2) for line in inbox.watch(installation, INBOX, NOW)]

    assert left == ["stuck.ics: cannot be taken (Permission denied)"]
    assert [path.name for path in folder.glob("*.ics")] == ["stuck.ics"]


def _read_and_die(installation: Installation, after: int) -> None:
    """Work on the inbox and end like kill -9 at the *after*-th step of files or rows."""
    connections.close_all()
    steps = 0

    def trace(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal steps
        if event in {"os.rename", "os.remove", "sqlite3.connect", "open"}:
            steps += event != "open" or ".taken" in str(arguments[0])
            if steps >= after:
                os._exit(9)

    sys.addaudithook(trace)
    for minutes in range(3):
        _turn(installation, minutes * 2)
    os._exit(0)


def test_killed_at_every_step_the_tally_is_that_of_an_undisturbed_run(
    installation: Installation,
) -> None:
    """kill -9 between any two steps, again and again, then one quiet run."""
    (_folder(installation) / "posts.jsonl").write_bytes(_posts(600))
    fork = multiprocessing.get_context("fork")
    for after in range(1, 12):
        connections.close_all()
        child = fork.Process(target=_read_and_die, args=(installation, after))
        child.start()
        child.join()

    for minutes in range(20, 30):
        _turn(installation, minutes * 2)

    assert _tally(installation) == [("69123", 20, 300), ("75056", 20, 300)]
    assert _left(installation) == []


def test_a_file_whose_source_is_taken_out_meanwhile_waits_for_it(
    installation: Installation,
) -> None:
    (_folder(installation) / "event.ics").write_bytes(fb.ics())
    _turn(installation)
    (hint,) = collect(installation, "inbox", NOW).hints
    without = replace(installation, sources=())

    for minutes in range(imports.ATTEMPTS + 2):
        moment = NOW + dt.timedelta(minutes=minutes)
        assert inbox.read_slice(without, hint.import_id, hint.start, moment) is None
    (told,) = listening.files()
    _turn(installation, 60)
    (after,) = listening.files()

    assert "is no longer in config/" in told.reason
    assert [one.id for one in events.all_events("metoo-2017")] == [f"fb:{fb.ID}"]
    assert (after.state, after.reason) == (FileState.READ, "")
