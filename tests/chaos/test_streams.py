"""A stream is heard by a process that is killed at any moment; each post is counted once."""

import json
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from tests.chaos.running import ROOT, environment, portevoix
from tests.cli.commands import Shell
from tests.fakes import bluesky, jetstream, mastodon_stream
from tests.fakes.bluesky import FakeBluesky
from tests.fakes.jetstream import FakeJetstream, event
from tests.fakes.mastodon_stream import FakeMastodon
from tests.waiting import wait_for

pytestmark = pytest.mark.chaos

POSTS, TESTIMONIES, KILLS = 150, 10, 2
TESTIMONY = "#MeToo j'avais 15 ans, mon oncle m'a violée, je n'ai rien dit à Lyon"
CAMPAIGN = """
[campaign]
slug = "essai"
title = "Essai"
hashtags = ["MeToo"]
from = {first}
until = {last}
[[rally]]
place = "Lyon"
date = {last}
"""
SOURCES = """
[[source]]
name = "direct"
kind = "bluesky"
pds_url = "{pds}"
stream = "{stream}"
allow_private = true
"""


FEDIVERSE = """
[[source]]
name = "direct"
kind = "mastodon"
base_url = "{url}"
stream = true
allow_private = true
"""


def _configured(data: Path, sources: str) -> None:
    today = datetime.now(UTC).date()
    config = data / "config"
    config.mkdir()
    first, last = today - timedelta(days=5), today + timedelta(days=5)
    (config / "campaign.toml").write_text(CAMPAIGN.format(first=first, last=last))
    (config / "sources.toml").write_text(sources)


def _to_be_killed(data: Path) -> AbstractContextManager[BaseProcess]:
    """A streamer that has its code already; only the one that lives on is started as by `up`."""
    return Shell(data, data / "config").running("run", "streamer")


@contextmanager
def _streamer(data: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (data / "streamer.log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "worker", "run", "streamer"],
            cwd=ROOT,
            env={
                **environment(data),
                "PORTEVOIX_DATA": str(data),
                "PORTEVOIX_CONFIG": str(data / "config"),
            },
            stdout=log,
            stderr=log,
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _asked(data: Path, query: str) -> int:
    with closing(sqlite3.connect(f"file:{data}/portevoix.sqlite3?mode=ro", uri=True)) as database:
        return int(database.execute(query).fetchone()[0] or 0)


def _lease_over(data: Path) -> None:
    """What a minute would do: nobody waits that long in a test."""
    with closing(sqlite3.connect(data / "portevoix.sqlite3", timeout=10)) as database:
        database.execute("UPDATE source SET leased_until = NULL")
        database.commit()


def _events(chance: random.Random) -> list[dict[str, object]]:
    created = (datetime.now(UTC) - timedelta(hours=2)).isoformat().replace("+00:00", "Z")
    texts = [f"#MeToo rassemblement à Lyon dimanche, num {number}" for number in range(POSTS)]
    texts += [TESTIMONY] * TESTIMONIES
    chance.shuffle(texts)
    # The first connection goes on from its own moment.
    start = int((time.time() + 60) * 1_000_000)
    return [
        event(start + number, f"did:plc:{number % 40:024}", text, created)
        for number, text in enumerate(texts)
    ]


def test_kills_of_the_streamer_lose_no_post_and_count_none_twice(data: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - no secret
    stream = FakeJetstream(events=_events(chance), pause=0.02)
    posts = "SELECT posts FROM source"

    with bluesky.serving(FakeBluesky()) as network, jetstream.serving(stream):
        _configured(data, SOURCES.format(pds=network.url, stream=stream.url))
        portevoix(data, "run", "prepare")
        for _ in range(KILLS):
            with _to_be_killed(data) as process:
                before = _asked(data, posts)
                assert wait_for(lambda seen=before: _asked(data, posts) > seen, 30)  # type: ignore[misc]
                time.sleep(chance.random())
                process.kill()
            _lease_over(data)
        killed_at = _asked(data, posts)
        with _streamer(data) as process:
            assert wait_for(lambda: _asked(data, posts) >= POSTS + TESTIMONIES, 60)
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0

    (line,) = json.loads(portevoix(data, "tally", "--by", "place", "--exact", "--json"))
    assert killed_at < POSTS + TESTIMONIES
    assert line["posts"] == POSTS
    assert line["persons"] == 40
    assert _asked(data, "SELECT testimonies FROM campaign") == TESTIMONIES
    assert stream.cursors == sorted(stream.cursors)


def _publish(server: FakeMastodon, texts: list[str], over: threading.Event) -> None:
    for number, text in enumerate(texts):
        if over.wait(0.1):
            return
        server.publish(text, author=f"a{number % 40}", at=datetime.now(UTC))
    over.set()


def test_kills_lose_nothing_of_a_server_of_the_fediverse(data: Path) -> None:
    chance = random.Random(6)  # noqa: S311 - no secret
    over = threading.Event()
    texts = [f"#MeToo rassemblement à Lyon dimanche, num {number}" for number in range(POSTS)]
    texts += [TESTIMONY] * TESTIMONIES
    chance.shuffle(texts)
    told, killed_at = "SELECT posts FROM source", list[int]()

    with mastodon_stream.serving(FakeMastodon(cut_after=[9, 17])) as server:
        _configured(data, FEDIVERSE.format(url=server.url))
        portevoix(data, "run", "prepare")
        writing = threading.Thread(target=_publish, args=(server, texts, over))
        writing.start()
        try:
            for _ in range(KILLS):
                with _to_be_killed(data) as process:
                    before = _asked(data, told)
                    assert wait_for(
                        lambda seen=before: _asked(data, told) > seen or over.is_set(),  # type: ignore[misc]
                        40,
                    )
                    killed_at.append(_asked(data, told))
                    time.sleep(chance.random())
                    process.kill()
                _lease_over(data)
            with _streamer(data) as process:
                assert wait_for(lambda: _asked(data, told) >= POSTS + TESTIMONIES, 90)
                process.send_signal(signal.SIGTERM)
                assert process.wait(20) == 0
        finally:
            over.set()
            writing.join()

    (line,) = json.loads(portevoix(data, "tally", "--by", "place", "--exact", "--json"))
    assert killed_at[0] < POSTS + TESTIMONIES
    assert (line["posts"], line["persons"]) == (POSTS, 40)
    assert _asked(data, "SELECT testimonies FROM campaign") == TESTIMONIES
