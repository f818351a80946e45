"""An import is killed at from all sides; what is counted is what an undisturbed run counts."""

import os
import random
import shutil
import signal
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from tests.chaos.running import Installation, portevoix, running, tally_of
from tests.fakes import posts, scanner
from tests.waiting import wait_for
from worker.bench.posts import CAMPAIGN_TOWNS, ArchivePost, Mix, Setting
from worker.demo import folder, inbox

pytestmark = pytest.mark.chaos

# The long run asks for 20,000 posts; a shorter one finds the same faults, less often.
POSTS = int(os.environ.get("CHAOS_POSTS", "600"))
KILLS = max(4, POSTS // 1000)
# A slice whose reader died is handed out again after a while (`imports.REPEAT`).
PATIENCE_SECONDS = 150 + POSTS / 100
# Without days: "en Guadeloupe dimanche 29" stands in our own announcements too.
MIX = Mix(town=0.8, dated=0.0)
# Stands in the body of each task; bodies are in base64.
TASK_BODY = b'"callbacks": null'
VICTIMS = ("reader", "valkey-server", "beat", "collector", "announcer")


def _ready(data: Path, archive: Path, tables: Path) -> Path:
    """Make a demonstration in *data* whose posts are those of *archive*; it has its *tables*."""
    data.mkdir()
    folder.fill(data, datetime.now(UTC), random.Random(1))  # noqa: S311 - no secret
    shutil.copy(archive, data / "inbox" / "messages.jsonl")
    shutil.copy(tables, data / "portevoix.sqlite3")
    return data


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    start = datetime.now(UTC) - inbox.DAYS
    setting = Setting(start=start, days=3, towns=CAMPAIGN_TOWNS, mix=MIX)
    path = tmp_path_factory.mktemp("archive") / "posts.jsonl"
    return posts.write_archive(path, POSTS, 3, setting)


def _kill_one(up: Installation, victim: str) -> None:
    found = up.pids(victim) if victim == "valkey-server" else up.worker(victim)
    for pid in found[:1]:
        os.kill(pid, signal.SIGKILL)


def _being_read(data: Path) -> bool:
    """Whether a reader is in the middle of a slice: the worst moment to die."""
    with closing(sqlite3.connect(f"file:{data}/portevoix.sqlite3?mode=ro", uri=True)) as database:
        begun = "SELECT count(*) FROM import_slice WHERE attempts > 0 AND NOT done"
        return bool(database.execute(begun).fetchone()[0])


def _all_read(data: Path) -> bool:
    left = [path for path in (data / "inbox").rglob("*") if path.is_file()]
    return not left


def test_killing_workers_valkey_and_beat_changes_no_number(
    tmp_path: Path, archive: Path, sqlite_template: Path
) -> None:
    quiet = _ready(tmp_path / "quiet", archive, sqlite_template)
    portevoix(quiet, "run", "prepare")
    portevoix(quiet, "import", str(quiet / "inbox"))
    expected = tally_of(quiet)
    data = _ready(tmp_path / "data", archive, sqlite_template)
    # Which runs of words a text is looked up by hangs on the key: the same one for both.
    shutil.copytree(quiet / "keys", data / "keys", dirs_exist_ok=True)
    chance = random.Random(POSTS)  # noqa: S311 - no secret

    with running(data, "--demo") as up:
        assert wait_for(lambda: bool(up.worker("reader")), 40), up.output.read_text()
        assert wait_for(lambda: _being_read(data), 40), up.output.read_text()
        for number in range(KILLS):
            _kill_one(up, VICTIMS[number % len(VICTIMS)])
            time.sleep(chance.uniform(0.3, 2.5))
        assert wait_for(lambda: _all_read(data), PATIENCE_SECONDS), up.output.read_text()

    found = tally_of(data)
    assert found == expected, _differences(expected, found)
    portevoix(data, "tally", "--recount")  # exit code 1 if a tally was wrong
    assert _leaks(data, archive) == set()


def _leaks(data: Path, archive: Path) -> set[bytes]:
    """What of the archive's people stands in the database file, the AOF or the logs."""
    lines = archive.read_bytes().splitlines()
    secrets = scanner.secrets_of(msgspec.json.decode(line, type=ArchivePost) for line in lines)
    kept = b"".join(path.read_bytes() for path in data.glob("portevoix.sqlite3*"))
    kept += scanner.signatures(data / "portevoix.sqlite3")
    broker = scanner.opened(scanner.files(data / "valkey"))
    assert TASK_BODY in broker
    found = scanner.leaks(secrets, kept + broker + scanner.files(data / "logs"))
    ours = _announcements(data)
    return {piece for piece in found if piece not in ours}


def _announcements(data: Path) -> bytes:
    """What we ourselves say: "Rassemblement en Guadeloupe" is nobody's secret."""
    with closing(sqlite3.connect(f"file:{data}/portevoix.sqlite3?mode=ro", uri=True)) as database:
        return "\n".join(row[0] for row in database.execute("SELECT text FROM delivery")).encode()


def _differences(
    expected: Sequence[object], found: Sequence[object]
) -> list[tuple[object, object]]:
    return [(a, b) for a, b in zip(expected, found, strict=False) if a != b][:5]
