"""One writer at a time, on both databases."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from django.db import DatabaseError, OperationalError, connection

from tests.conftest import SQLITE_OPTIONS
from tests.services.installations import NOW, installation, plan
from tests.storage.reading_only import only_read
from worker.errors import StartError
from worker.services import rallies
from worker.storage import erasing
from worker.storage.models import CampaignState
from worker.storage.transaction import WHERE, told, write

_NORMAL, _FULL = 1, 2


def _synchronous() -> int:
    """Return how surely what was committed last is on the disk."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        return int(cursor.fetchone()[0])


def _add_one(_: int) -> None:
    try:
        with write():
            row = CampaignState.objects.select_for_update().get(slug="metoo")
            row.testimonies += 1
            row.save()
    finally:
        connection.close()


def test_concurrent_writers_lose_no_update(store: str) -> None:
    CampaignState.objects.create(slug="metoo")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(_add_one, range(40)))

    assert CampaignState.objects.get(slug="metoo").testimonies == 40


def test_a_failed_block_leaves_nothing(store: str) -> None:
    with pytest.raises(ZeroDivisionError), write():
        CampaignState.objects.create(slug="metoo")
        _ = 1 / 0

    assert not CampaignState.objects.exists()


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_what_people_were_told_is_noted_outlives_a_power_cut(store: str) -> None:
    house = installation()
    rally = rallies.add(house, plan(), "a@b.example", NOW)

    rallies.cancel(house, rally.id, "a@b.example", NOW)
    called_off = _synchronous()
    with write():
        pass
    between = _synchronous()
    erasing.ask(None, (), (1,), NOW)

    assert (called_off, between, _synchronous()) == (_FULL, _NORMAL, _FULL)


def test_what_was_deleted_leaves_no_bytes_in_the_file(tmp_path: Path) -> None:
    # As `settings` has it, whatever the SQLite at hand was built to do.
    options = str(SQLITE_OPTIONS["init_command"])
    file = tmp_path / "x.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA secure_delete=OFF")
        database.executescript(options)
        database.execute("CREATE TABLE note (said TEXT)")
        database.execute("INSERT INTO note VALUES (?)", ["who was here " * 20])
        database.execute("DELETE FROM note")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    assert b"who was here" not in file.read_bytes()


def test_what_is_the_database_s_fault_is_told_from_what_is_ours(store: str) -> None:
    with pytest.raises(DatabaseError) as ours, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM nothing_of_that_name")

    assert told(ours.value) is None
    assert told(ValueError("x")) is None
    gone = OperationalError("connection to server failed\nhint")
    assert told(gone) == f"the database does not answer (connection to server failed); {WHERE}"


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_database_that_another_program_keeps_locked_is_told_with_what_to_do(store: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout=20")
    file = store.removeprefix("sqlite:///")

    with closing(sqlite3.connect(file, isolation_level=None)) as browser:
        browser.execute("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError) as locked, write():
            CampaignState.objects.create(slug="metoo")

    assert (told(locked.value) or "").startswith("database: another program keeps it locked; end")


def test_a_database_that_may_only_be_read_is_told_with_what_to_do(store: str) -> None:
    with only_read(), pytest.raises(StartError, match="may only be read; give"), write():
        CampaignState.objects.create(slug="metoo")

    with write():
        CampaignState.objects.create(slug="metoo")
