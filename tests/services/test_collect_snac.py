"""A hashtag's timeline on a real server of the fediverse, through restarts of ours."""

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from tests.servers import snac
from tests.services.campaign import CAMPAIGN, seeded
from tests.waiting import wait_for
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services.collect import collect
from worker.services.installation import Installation
from worker.services.tallies import tallies

pytestmark = pytest.mark.skipif(
    snac.program() is None, reason="snac is not installed (Debian package: snac2)"
)
NOW = dt.datetime.now(dt.UTC)
POSTS = int(os.environ.get("SNAC_POSTS", "140"))
"""More than three pages of a timeline; the long run has more than a dozen."""
TIMEOUT = 2
OURS = replace(
    CAMPAIGN,
    starts_on=NOW.date() - dt.timedelta(days=2),
    ends_on=NOW.date() + dt.timedelta(days=60),
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[snac.Snac]:
    with snac.serving(tmp_path / "snac") as running:
        yield running


def _publish(server: snac.Snac, count: int) -> int:
    """Post until there are *count* more; returns how many there are now.

    snac drops a connection now and then when posts come as fast as here, before or after the post,
    or long before: what it has not answered may still come.
    """
    wanted = len(server.posts()) + count
    lost = 0
    while (there := len(server.posts())) < wanted:
        lost += 1
        with suppress(OSError, HTTPException):
            _post(server, f"Rassemblement à Lyon dimanche, num {there} #MeToo")
            lost -= 1
    while lost and wait_for(partial(_more_than, server, there), TIMEOUT):
        there = len(server.posts())
    return there


def _more_than(server: snac.Snac, count: int) -> bool:
    return len(server.posts()) > count


def _post(server: snac.Snac, text: str) -> None:
    connection = HTTPConnection(urlsplit(server.url).netloc, timeout=TIMEOUT)
    try:
        body = urlencode({"status": text, "visibility": "public"})
        form = "application/x-www-form-urlencoded"
        headers = {"Authorization": f"Bearer {server.token}", "Content-Type": form}
        connection.request("POST", "/api/v1/statuses", body, headers)
        connection.getresponse().read()
    finally:
        connection.close()


def _house(store: str, tmp_path: Path, server: snac.Snac) -> Installation:
    source = Source(name="fedi", kind=SourceKind.MASTODON, url=server.url, allow_private=True)
    return replace(seeded(tmp_path / "data", store, OURS), sources=(source,))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_every_post_of_a_hashtag_is_counted_once_through_restarts(
    store: str, tmp_path: Path, server: snac.Snac
) -> None:
    house = _house(store, tmp_path, server)
    some = _publish(server, POSTS * 5 // 14)
    first = collect(house, "fedi", NOW)
    every = _publish(server, POSTS - some)

    second = collect(_house(store, tmp_path, server), "fedi", NOW + dt.timedelta(minutes=10))
    third = collect(_house(store, tmp_path, server), "fedi", NOW + dt.timedelta(minutes=20))

    later = NOW + dt.timedelta(minutes=30)
    views = tallies(house, "place", None, exact=True, now=later)
    assert [outcome.error for outcome in (first, second, third)] == [None, None, None]
    assert (first.posts, second.posts, third.posts) == (some, every - some, 0)
    assert [(view.numbers.persons, view.numbers.posts) for view in views] == [(1, every)]
