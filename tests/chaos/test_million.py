"""A large archive, in two orders at once, two readers, kill -9: the obvious program's numbers.

Runs when CHAOS_MILLION says how many posts (`.ci/run --long`: 1,000,000; half an hour).
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from tests.chaos.running import ROOT, Installation, portevoix, running
from tests.fakes import obvious, posts, scanner
from tests.waiting import wait_for
from worker.bench.posts import ArchivePost, Mix, Setting
from worker.demo import folder, inbox

pytestmark = pytest.mark.chaos

POSTS = int(os.environ.get("CHAOS_MILLION", "0"))
KILLS = max(6, min(40, POSTS // 20_000))
# A reader needs a third of a millisecond a post; both files, and a machine with other work.
PATIENCE_SECONDS = 300 + POSTS / 150
CODES = (
    *("75056", "35238", "21231", "44109", "26362", "25056", "59350", "69123", "13055", "34172"),
    *("31555", "971", "06088", "33063", "67482", "38185", "37261", "57463", "29019", "76540"),
    "49007",
)
VICTIMS = ("reader", "valkey-server", "collector", "beat")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    setting = Setting(start=datetime.now(UTC) - inbox.DAYS, days=3, mix=Mix(dated=0.0))
    path = tmp_path_factory.mktemp("million") / "posts.jsonl"
    return posts.write_archive(path, POSTS, 11, setting)


def shuffled(archive: Path, target: Path) -> None:
    lines = archive.read_bytes().splitlines(keepends=True)
    random.Random(2).shuffle(lines)  # noqa: S311 - no secret
    target.write_bytes(b"".join(lines))


@contextmanager
def second_reader(up: Installation) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Keep a reader beside the one of `up`, in its environment; the list's last one lives."""
    told = Path(f"/proc/{up.worker('reader')[0]}/environ").read_bytes().split(b"\0")
    variables = dict(one.decode().split("=", 1) for one in told if b"=" in one)
    kept = [_reader(variables)]
    try:
        yield kept
    finally:
        kept[-1].kill()
        for one in kept:
            one.wait()


def _reader(variables: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "worker", "run", "reader"],
        cwd=ROOT,
        env=variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def kill_one(up: Installation, readers: list[subprocess.Popen[bytes]], victim: str) -> None:
    if victim == "second reader":
        variables = Path(f"/proc/{readers[-1].pid}/environ").read_bytes().split(b"\0")
        os.killpg(readers[-1].pid, signal.SIGKILL)
        told = dict(one.decode().split("=", 1) for one in variables if b"=" in one)
        readers.append(_reader(told))
        return
    found = up.pids(victim) if victim == "valkey-server" else up.worker(victim)
    for pid in found[:1]:
        os.kill(pid, signal.SIGKILL)


def counted(data: Path) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Return the figures of each place and local day, as operators see them.

    Who names no town has no table of days: their cell's tally tells it.
    """
    found = {}
    for town, code in zip(obvious.TOWNS, CODES, strict=True):
        told = portevoix(data, "tally", "--by", "day", "--place", code, "--exact", "--json")
        for line in json.loads(told):
            numbers = (line["persons"], line["posts"], line["reposts"])
            if any(numbers):
                found[town, line["day"]] = numbers
    with closing(sqlite3.connect(f"file:{data}/portevoix.sqlite3?mode=ro", uri=True)) as database:
        rows = database.execute(
            "SELECT day, SUM(persons), SUM(posts), SUM(reposts) FROM tally"
            " JOIN cell ON cell.id = tally.cell WHERE place_code = '' AND day > 0 GROUP BY 1"
        ).fetchall()
    for day, *numbers in rows:
        found["", (date(1970, 1, 1) + timedelta(days=day)).isoformat()] = tuple(numbers)
    return found


def archived(path: Path) -> Iterator[ArchivePost]:
    decode = msgspec.json.Decoder(ArchivePost).decode
    with path.open("rb") as lines:
        for line in lines:
            yield decode(line)


def exports(data: Path) -> bytes:
    told = [portevoix(data, "tally", "--by", by, "--csv") for by in ("rally", "place", "day")]
    told += [portevoix(data, "tally", "--exact", "--json"), portevoix(data, "rallies", "--json")]
    told += [portevoix(data, "events", "--json"), portevoix(data, "plan", "--json")]
    return "\n".join(told).encode()


def test_a_large_archive_twice_over_counts_as_the_obvious_program_counts_it(
    tmp_path: Path, archive: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    folder.fill(data, datetime.now(UTC), random.Random(1))  # noqa: S311 - no secret
    for one in (data / "inbox").iterdir():
        if one.is_file():
            one.unlink()
    expected = obvious.count(archive)
    shutil.copy(archive, data / "inbox" / "first.jsonl")
    shuffled(archive, data / "inbox" / "second.jsonl")
    chance = random.Random(POSTS)  # noqa: S311 - no secret
    start = time.monotonic()

    with running(data, "--demo") as up:
        assert wait_for(lambda: bool(up.worker("reader")), 60), up.output.read_text()
        with second_reader(up) as readers:
            for number in range(KILLS):
                kill_one(up, readers, (*VICTIMS, "second reader")[number % 5])
                time.sleep(chance.uniform(2, 8))
            assert wait_for(lambda: not _left(data), PATIENCE_SECONDS), _left(data)
        shown = exports(data)
    seconds = time.monotonic() - start

    assert counted(data) == expected
    portevoix(data, "tally", "--recount")  # exit code 1 if a tally was wrong
    kept = b"".join(path.read_bytes() for path in sorted(data.glob("portevoix.sqlite3*")))
    kept += scanner.signatures(data / "portevoix.sqlite3")
    everything = kept + scanner.opened(scanner.files(data / "valkey", data / "logs")) + shown
    ours = announcements(data)
    found = scanner.pieces_in(everything, lambda: archived(archive))
    leaks = {piece for piece in found if piece not in ours}
    print(f"{POSTS:,} posts twice over, {KILLS} kills: {seconds:.0f} s, {len(expected)} cells")  # noqa: T201 - the figures of the long run
    print(f"{len(everything):,} bytes searched, {len(leaks)} leaks")  # noqa: T201 - the same
    assert leaks == set()


def announcements(data: Path) -> bytes:
    """What we ourselves say: "Rassemblement en Guadeloupe" is nobody's secret."""
    with closing(sqlite3.connect(f"file:{data}/portevoix.sqlite3?mode=ro", uri=True)) as database:
        return "\n".join(row[0] for row in database.execute("SELECT text FROM delivery")).encode()


def _left(data: Path) -> list[str]:
    return [path.name for path in (data / "inbox").rglob("*") if path.is_file()]
