"""A feed that has moved for good is read at its new address, and for how long it is not."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.feed_server import Answer, FeedServer, serving
from tests.services.campaign import seeded
from worker.clients.http import Fetched, HttpClient, Validators
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services import moves
from worker.services.collect import collect
from worker.services.installation import Installation
from worker.storage.sources import State

NOW = dt.datetime(2017, 10, 20, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
FEED = (
    b'<rss version="2.0"><channel><title>J</title><item><guid>1</guid>'
    b"<title>#MeToo : rassemblement \xc3\xa0 Lyon</title></item></channel></rss>"
)


@pytest.fixture
def house(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path / "data", store)


def _visited(
    house: Installation, old: Callable[[], Answer], paths: tuple[str, ...], days: tuple[int, ...]
) -> list[str]:
    """Visit on *days*, under the address that config has then; return what was asked each time."""
    asked = []
    with serving(lambda path, _: Answer(body=FEED) if path != "/old" else old()) as server:
        for path, day in zip(paths, days, strict=True):
            listening = replace(house, sources=(_source(server, path),))
            before = len(server.asked)
            assert collect(listening, "journal", NOW + day * DAY).error is None
            asked.append(" ".join(path for path, _ in server.asked[before:]))
    return asked


def _source(server: FeedServer, path: str) -> Source:
    url = server.url(path)
    return Source(name="journal", kind=SourceKind.RSS, url=url, allow_private=True)


MOVED = Answer(301, headers=(("Location", "/new"),))
ONE_STORE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


@ONE_STORE
def test_a_permanent_redirect_is_believed_after_a_week_and_from_then_on(
    house: Installation,
) -> None:
    asked = _visited(house, lambda: MOVED, ("/old",) * 5, (0, 3, 7, 8, 30))

    assert asked == ["/old /new", "/old /new", "/new", "/new", "/new"]


@ONE_STORE
@pytest.mark.parametrize("status", [404, 410])
def test_an_old_address_that_ends_is_left_for_the_new_one_at_once(
    house: Installation, status: int
) -> None:
    answers = [MOVED, Answer(status), Answer(status)]

    asked = _visited(house, lambda: answers.pop(0), ("/old",) * 3, (0, 1, 2))

    assert asked == ["/old /new", "/old /new", "/old /new"]


@ONE_STORE
def test_an_address_that_config_changes_is_asked_at_once(house: Installation) -> None:
    asked = _visited(house, lambda: MOVED, ("/old", "/old", "/other"), (0, 8, 9))

    assert asked == ["/old /new", "/new", "/other"]


@ONE_STORE
def test_what_one_address_gave_is_never_sent_to_another(house: Installation) -> None:
    stamped = Answer(body=FEED, headers=(("Last-Modified", "Fri, 20 Oct 2017 12:00:00 GMT"),))
    with serving(stamped) as server:
        for path, day in (("/old", 0), ("/old", 1), ("/other", 2), ("/other", 3)):
            collect(replace(house, sources=(_source(server, path),)), "journal", NOW + day * DAY)

    conditional = ["if-modified-since" in headers for _, headers in server.asked]
    assert conditional == [False, True, False, True]


@pytest.mark.parametrize(
    "target", ["https://j.example/f?key=SECRET", "https://SECRET:x@j.example/f", ""]
)
def test_an_address_with_a_key_in_it_is_never_kept(target: str) -> None:
    kept = moves.noted("http://j.example/f", _fetched(target))

    assert kept == moves.noted("http://j.example/f", _fetched(""))
    assert "j.example" not in kept


def test_the_same_address_under_https_is_believed_at_once() -> None:
    class Client(HttpClient):
        def fetch(self, url: str, *_: object, **__: object) -> Fetched:
            return _fetched("", url)

    kept = moves.noted("http://j.example/f", _fetched("https://j.example/f"))
    state = State(name="s", moved_to=kept, moved_at=NOW)

    assert moves.follow(Client(), "http://j.example/f", state, "*/*", NOW).url == (
        "https://j.example/f"
    )
    assert "http://" not in kept


def _fetched(moved_to: str, url: str = "") -> Fetched:
    return Fetched(
        url=url, changed=True, body=b"", headers={}, validators=Validators(), moved_to=moved_to
    )
