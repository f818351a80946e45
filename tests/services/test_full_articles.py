"""Articles of a feed are asked for one at a time, and not of a server that is tired of us."""

import datetime as dt

import pytest

from tests.fakes.feed_server import Answer, FeedServer, serving
from worker.clients.http import HttpClient
from worker.domain.post import Post
from worker.services import full_articles

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
PAGE = f"<html><body><article><p>{'Rassemblement à Lyon. ' * 40}</p></article></body></html>"


def _entries(server: FeedServer, count: int) -> list[Post]:
    return [
        Post(platform="rss", id=str(n), text="Lyon", published_at=NOW, url=server.url(f"/{n}"))
        for n in range(count)
    ]


def test_pages_are_asked_for_with_a_pause_between_them() -> None:
    slept: list[float] = []
    with serving(Answer(body=PAGE.encode())) as server, HttpClient(allow_private=True) as client:
        done = full_articles.complete(client, _entries(server, 3), slept.append)

    assert len(server.asked) == 3
    assert slept == [full_articles.BETWEEN_SECONDS] * 2
    assert all(len(post.text) > 500 for post in done.posts)


@pytest.mark.parametrize("status", [401, 403, 429, 503])
def test_a_server_that_is_busy_or_refuses_is_asked_for_no_further_page(status: int) -> None:
    with serving(Answer(status)) as server, HttpClient(allow_private=True) as client:
        done = full_articles.complete(client, _entries(server, 9), lambda _: None)

    assert len(server.asked) == 1
    assert [post.text for post in done.posts] == ["Lyon"] * 9
    assert len(done.skipped) == 1


def test_a_page_that_is_gone_costs_no_other() -> None:
    with (
        serving(lambda path, _: Answer(404) if path == "/0" else Answer(body=PAGE.encode())) as (
            server
        ),
        HttpClient(allow_private=True) as client,
    ):
        done = full_articles.complete(client, _entries(server, 2), lambda _: None)

    assert [len(post.text) > 500 for post in done.posts] == [False, True]
