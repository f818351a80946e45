"""A real Bluesky network: its search and its firehose, through restarts of ours."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from tests.servers import appview
from tests.servers.appview import Network
from tests.servers.pds import PASSWORD, Person
from tests.services.campaign import CAMPAIGN, seeded
from tests.services.test_stream_bluesky import heard
from worker.clients import atproto
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services import stream_bluesky
from worker.services.collect import collect
from worker.services.installation import Installation
from worker.services.tallies import tallies
from worker.storage import sources

pytestmark = [
    pytest.mark.skipif(appview.folder() is None, reason="no AppView is installed (.ci/appview)"),
    pytest.mark.parametrize("store", ["sqlite"], indirect=True),
]
NOW = dt.datetime.now(dt.UTC)
OURS = replace(
    CAMPAIGN,
    starts_on=NOW.date() - dt.timedelta(days=2),
    ends_on=NOW.date() + dt.timedelta(days=60),
)


@pytest.fixture(scope="module")
def network() -> Iterator[Network]:
    """One for the whole file, since it takes long to start: the test that kills it stands last."""
    atproto.server.cache_clear()
    with appview.serving() as serving:
        yield serving


def _house(store: str, folder: Path, source: Source, hashtag: str = "#MeToo") -> Installation:
    campaign = replace(OURS, hashtags=(hashtag,))
    house = replace(seeded(folder / "data", store, campaign), sources=(source,))
    tokens = (("PORTEVOIX_SOURCE_BLEU_TOKEN", PASSWORD),)
    return replace(house, environment=replace(house.environment, tokens=tokens))


def _publish(
    network: Network, person: Person, start: int, end: int, hashtag: str = "MeToo"
) -> None:
    with httpx.Client(base_url=f"{network.pds.url}/xrpc/", trust_env=False, timeout=20) as client:
        login = {"identifier": person.handle, "password": person.password}
        session = client.post("com.atproto.server.createSession", json=login).json()
        client.headers["Authorization"] = f"Bearer {session['accessJwt']}"
        for number in range(start, end):
            written = NOW - dt.timedelta(hours=2) + dt.timedelta(seconds=number)
            record = {
                "$type": "app.bsky.feed.post",
                "text": f"#{hashtag} rassemblement à Lyon dimanche, num {number}",
                "createdAt": written.isoformat().replace("+00:00", "Z"),
                "langs": ["fr"],
            }
            body = {"repo": person.did, "collection": "app.bsky.feed.post", "record": record}
            client.post("com.atproto.repo.createRecord", json=body).raise_for_status()
    network.settle()


def _counted(house: Installation) -> tuple[int | None, int | None]:
    later = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)
    views = tallies(house, "place", None, exact=True, now=later)
    numbers = next(one.numbers for one in views if one.place)
    return numbers.persons, numbers.posts


def test_every_post_of_a_real_search_is_counted_once_through_restarts(
    store: str, tmp_path: Path, network: Network
) -> None:
    person, other = network.pds.add("lectrice"), network.pds.add("temoin")
    source = Source(
        name="bleu",
        kind=SourceKind.BLUESKY,
        url=network.pds.url,
        handle=person.handle,
        allow_private=True,
    )
    house = _house(store, tmp_path, source)

    found = []
    for number, (start, end) in enumerate([(0, 130), (130, 150), (150, 150)]):
        _publish(network, other, start, end)
        found.append(collect(house, "bleu", NOW + number * dt.timedelta(minutes=10)))

    assert [one.error for one in found] == [None, None, None]
    assert [one.posts for one in found] == [130, 20, 0]
    assert _counted(house) == (1, 150)


def test_a_firehose_is_heard_with_the_profiles_that_its_appview_gives(
    store: str, tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_bluesky, "FLUSH_SECONDS", 0.05)
    person = network.pds.add("passante")
    stream = network.pds.url.replace("http:", "ws:") + "/xrpc/com.atproto.sync.subscribeRepos"
    source = Source(
        name="bleu", kind=SourceKind.BLUESKY, url=network.url, stream=stream, allow_private=True
    )
    house = _house(store, tmp_path, source, "#BalanceTonPorc")
    sources.ensure({"bleu": ""}, NOW, {"bleu"})

    faults = []
    for start, end in ((0, 10), (10, 25)):
        _publish(network, person, start, end, "BalanceTonPorc")
        faults.append(heard(house, lambda end=end: sources.state("bleu").posts == end, NOW))  # type: ignore[misc]

    assert faults == [None, None]
    assert _counted(house) == (1, 25)


def test_a_network_that_is_away_says_so_and_nothing_is_lost(
    store: str, tmp_path: Path, network: Network
) -> None:
    person = network.pds.add("absente")
    source = Source(
        name="bleu",
        kind=SourceKind.BLUESKY,
        url=network.pds.url,
        handle=person.handle,
        allow_private=True,
    )
    house = _house(store, tmp_path, source)
    _publish(network, person, 0, 5)
    collect(house, "bleu", NOW)
    before = sources.state("bleu")

    network.process.kill()
    network.process.wait()
    away = collect(house, "bleu", NOW + dt.timedelta(minutes=10))

    assert away.error
    assert away.next_at is not None
    assert sources.state("bleu").cursor == before.cursor
