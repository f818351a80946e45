"""A hashtag's timeline whose server forgets, begins anew, or holds more than one visit reads."""

import datetime as dt
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.fakes.feed_server import Answer, serving
from tests.services.campaign import seeded
from worker.domain.gap import GapCause
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services import collect_mastodon
from worker.services.collect import CollectOutcome, collect
from worker.services.installation import Installation
from worker.services.tallies import tallies
from worker.storage import gaps, sources

pytestmark = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@dataclass
class Server:
    """``names`` of posts, oldest first; a place that it does not know is answered *unknown*."""

    names: list[str] = field(default_factory=list)
    unknown: Answer = field(default_factory=lambda: Answer(body=b"[]"))

    def say(self, kind: str, count: int) -> None:
        there = len(self.names)
        self.names += [f"{kind}-{number:04}" for number in range(there, there + count)]

    def __call__(self, path: str, _: dict[str, str]) -> Answer:
        parts = urlsplit(path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if not parts.path.endswith("/metoo"):
            return Answer(body=b"[]")
        limit = int(asked["limit"])
        if "min_id" in asked:
            if asked["min_id"] not in self.names:
                return self.unknown
            start = self.names.index(asked["min_id"]) + 1
            page = self.names[start : start + limit]
        else:
            end = self.names.index(asked["max_id"]) if "max_id" in asked else len(self.names)
            page = self.names[max(0, end - limit) : end]
        return Answer(body=json.dumps([_status(name) for name in reversed(page)]).encode())


def _status(name: str) -> dict[str, object]:
    return {
        "id": name,
        "uri": f"https://fedi.example/{name}",
        "created_at": f"2017-10-{25 if name.startswith('old') else 26}T18:00:00.000Z",
        "visibility": "public",
        "content": f"<p>#MeToo rassemblement à Lyon dimanche, {name}</p>",
        "account": {"acct": "une", "uri": "https://fedi.example/une"},
    }


@dataclass
class House:
    installation: Installation
    at: dt.datetime = NOW

    def visit(self, times: int = 1) -> CollectOutcome:
        for _ in range(times):
            self.at += HOUR
            outcome = collect(self.installation, "fedi", self.at)
            assert outcome.error is None
        return outcome

    def counted(self) -> int | None:
        views = tallies(self.installation, "place", None, exact=True, now=self.at)
        return next((one.numbers.posts for one in views if one.place), 0)


@pytest.fixture
def house(store: str, tmp_path: Path) -> House:
    return House(seeded(tmp_path / "data", store))


def _listening(house: House, url: str) -> None:
    source = Source(name="fedi", kind=SourceKind.MASTODON, url=url, allow_private=True)
    house.installation = replace(house.installation, sources=(source,))


def test_a_place_from_the_future_is_noticed_though_the_server_takes_it(house: House) -> None:
    server = Server()
    server.say("old", 30)
    with serving(server) as there:
        _listening(house, there.url(""))
        house.visit()
        server.names.clear()
        server.say("new", 50)
        house.visit(2 * collect_mastodon.LOOK_EVERY)
        server.say("newer", 3)
        house.visit()

    assert house.counted() == 30 + 50 + 3


@pytest.mark.parametrize("status", [400, 404, 422])
def test_a_place_that_the_server_refuses_is_left_at_once(house: House, status: int) -> None:
    server = Server(unknown=Answer(status))
    server.say("old", 30)
    with serving(server) as there:
        _listening(house, there.url(""))
        house.visit()
        server.names.clear()
        server.say("new", 50)
        house.visit()

    assert house.counted() == 30 + 50
    assert gaps.of("fedi") == []


def test_a_newest_post_that_is_deleted_begins_nothing_anew(house: House) -> None:
    server = Server()
    server.say("old", 90)
    with serving(server) as there:
        _listening(house, there.url(""))
        house.visit()
        server.names.pop()
        house.visit(2 * collect_mastodon.LOOK_EVERY + 1)

    looks = [path for path, _ in there.asked if "/metoo" in path and "_id" not in path]
    assert house.counted() == 90
    assert len(looks) == 3, "the first visit, and one look each fourth"


def test_what_one_visit_does_not_reach_is_a_gap(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collect_mastodon, "PAGES", 2)
    server = Server(unknown=Answer(404))
    server.say("old", 100)
    with serving(server) as there:
        _listening(house, there.url(""))
        house.visit()
        read_at = sources.state("fedi").last_success_at
        server.names.clear()
        server.say("new", 100)
        house.visit()

    found = {gap.cause: gap for gap in gaps.of("fedi")}
    assert house.counted() == 80 + 80
    assert set(found) == {GapCause.PAST, GapCause.FORGOTTEN}
    assert found[GapCause.PAST].query == "#metoo"
    assert found[GapCause.FORGOTTEN].since == read_at
