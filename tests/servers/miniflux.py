"""Miniflux, a feed reader of others, on loopback: what ours is measured beside.

Debian's package `miniflux`; it keeps everything in a PostgreSQL database of its own.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import httpx
import psycopg

from tests.fakes.loopback import free_port
from tests.servers import postgres

USER, PASSWORD = "admin", "password-of-a-test"
_PATIENCE_SECONDS = 120.0


def program() -> str | None:
    """Return where Miniflux is installed, if PostgreSQL is as well, or None."""
    return shutil.which("miniflux") if postgres.binaries() else None


@dataclass(frozen=True)
class Miniflux:
    """A running one that has read nothing yet."""

    client: httpx.Client
    database: psycopg.Connection[tuple[int]]

    def follow(self, urls: list[str]) -> None:
        """Subscribe to each of *urls*; each is read at once."""
        for url in urls:
            self.client.post(
                "/v1/feeds", json={"feed_url": url, "category_id": 1}
            ).raise_for_status()

    def entries(self) -> int:
        """Return how many entries it has kept."""
        return self._asked("SELECT count(*) FROM entries")

    def round(self) -> float:
        """Let it read all its feeds and return the seconds until the last of them is kept."""
        wanted = self._asked("SELECT count(*) FROM feeds")
        # Whoever asks for a round still waits for the next moment that it has set itself.
        self.database.execute("UPDATE feeds SET next_check_at = now(), checked_at = 'epoch'")
        begun = perf_counter()
        self.client.put("/v1/feeds/refresh").raise_for_status()
        while self._asked("SELECT count(*) FROM feeds WHERE checked_at > 'epoch'") < wanted:
            if perf_counter() - begun > _PATIENCE_SECONDS:
                raise TimeoutError("Miniflux did not end its round")
            time.sleep(0.01)
        return perf_counter() - begun

    def _asked(self, query: str) -> int:
        row = self.database.execute(query).fetchone()
        assert row is not None
        return row[0]


@contextmanager
def serving(folder: Path) -> Iterator[Miniflux]:
    """Run it on a cluster of its own until the block ends."""
    programs, command = postgres.binaries(), program()
    assert programs
    assert command
    port = free_port()
    with postgres.cluster(programs) as url:
        socket = url.rpartition("host=")[2]
        settings = {
            "DATABASE_URL": f"user=pv dbname=postgres sslmode=disable host={socket}",
            "LISTEN_ADDR": f"127.0.0.1:{port}",
            "RUN_MIGRATIONS": "1",
            "CREATE_ADMIN": "1",
            "ADMIN_USERNAME": USER,
            "ADMIN_PASSWORD": PASSWORD,
            "DISABLE_SCHEDULER_SERVICE": "1",
        }
        with (folder / "miniflux.log").open("wb") as log:
            process = subprocess.Popen(
                [command], env={**os.environ, **settings}, stdout=log, stderr=log
            )
        try:
            with (
                httpx.Client(
                    base_url=f"http://127.0.0.1:{port}", auth=(USER, PASSWORD), trust_env=False
                ) as client,
                psycopg.connect(url, autocommit=True) as database,
            ):
                _await(client)
                yield Miniflux(client, database)
        finally:
            process.kill()
            process.wait()


def _await(client: httpx.Client) -> None:
    for _ in range(300):
        try:
            client.get("/v1/me").raise_for_status()
        except (httpx.TransportError, httpx.HTTPStatusError):
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("Miniflux did not start; its log tells why")
