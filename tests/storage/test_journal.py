"""SQLite's journal stays short, though there is no moment without a reader."""

import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

import pytest
from django.db import connection

from worker.storage.transaction import write

MEBIBYTE = 1 << 20
BOUND = 64 * MEBIBYTE
WRITTEN_AT_ONCE = 8 * MEBIBYTE

pytestmark = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


@pytest.fixture
def database(store: str) -> Path:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE page (number INTEGER PRIMARY KEY, kept BLOB)")
        cursor.execute("INSERT INTO page VALUES (0, ''), (1, '')")
    return Path(store.removeprefix("sqlite:///"))


def journal(database: Path) -> int:
    return Path(f"{database}-wal").stat().st_size


def write_much() -> None:
    with write(), connection.cursor() as cursor:
        cursor.execute("UPDATE page SET kept = randomblob(%s) WHERE number = 1", [WRITTEN_AT_ONCE])


@contextmanager
def reading(database: Path) -> Iterator[None]:
    """Be in the middle of a read."""
    with closing(sqlite3.connect(database)) as reader:
        rows = reader.execute("SELECT number FROM page")
        rows.fetchone()
        yield
        assert rows.fetchall() == [(1,)]


def test_the_journal_stays_short_under_readers_that_overlap(database: Path) -> None:
    stop = Event()

    def read_again_and_again(after: float) -> int:
        time.sleep(after)
        reads = 0
        while not stop.is_set():
            with reading(database):
                time.sleep(0.04)
            reads += 1
        return reads

    sizes = []
    with ThreadPoolExecutor(4) as pool:
        reads = [pool.submit(read_again_and_again, number / 100) for number in range(4)]
        try:
            for _ in range(30):
                write_much()
                sizes.append(journal(database))
        finally:
            stop.set()

    assert max(sizes) < 2 * BOUND
    assert all(one.result() for one in reads)


def test_a_reader_that_stays_is_not_waited_for_at_each_commit(database: Path) -> None:
    with reading(database):
        for _ in range(8):
            write_much()
        waits = []
        for _ in range(6):
            start = time.monotonic()
            with write(), connection.cursor() as cursor:
                cursor.execute("UPDATE page SET kept = '' WHERE number = 0")
            waits.append(time.monotonic() - start)

    assert journal(database) > BOUND
    assert min(waits) < 0.2
