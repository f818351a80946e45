"""The whole path against a real Bluesky server: its firehose, heard through restarts, and posts."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from tests.domain.rallies import J7
from tests.fakes import bluesky
from tests.fakes.bluesky import FakeBluesky
from tests.fakes.cutting import cutting
from tests.servers import pds
from tests.services.announcing import J7_DUE, SECOND, confirmed, house, states, turn
from tests.services.campaign import CAMPAIGN, seeded
from tests.services.test_stream_bluesky import heard
from worker.clients import atproto
from worker.domain.announcement import Account
from worker.domain.gap import GapCause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, SourceKind
from worker.domain.post import Source
from worker.services import stream_bluesky
from worker.services.installation import Installation
from worker.services.tallies import tallies
from worker.storage import gaps, sources
from worker.storage.models import Delivery

pytestmark = pytest.mark.skipif(pds.folder() is None, reason="no PDS is installed (.ci/pds)")
NOW = dt.datetime.now(dt.UTC)
# Of what others post on the same server nothing is ours.
TAG = "BalanceTonPorc"
OURS = replace(
    CAMPAIGN,
    hashtags=(f"#{TAG}",),
    starts_on=NOW.date() - dt.timedelta(days=2),
    ends_on=NOW.date() + dt.timedelta(days=60),
)


@pytest.fixture
def network() -> Iterator[FakeBluesky]:
    atproto.server.cache_clear()
    with bluesky.serving(FakeBluesky()) as serving:
        yield serving


def _house(store: str, folder: Path, server: pds.Pds, network: FakeBluesky) -> Installation:
    stream = server.url.replace("http:", "ws:") + "/xrpc/com.atproto.sync.subscribeRepos"
    source = Source(
        name="direct", kind=SourceKind.BLUESKY, url=network.url, stream=stream, allow_private=True
    )
    house = replace(seeded(folder / "data", store, OURS), sources=(source,))
    sources.ensure({"direct": ""}, NOW, {"direct"})
    return house


def _publish(server: pds.Pds, person: pds.Person, start: int, end: int) -> None:
    with httpx.Client(base_url=f"{server.url}/xrpc/", trust_env=False, timeout=20) as client:
        login = {"identifier": person.handle, "password": person.password}
        session = client.post("com.atproto.server.createSession", json=login).json()
        client.headers["Authorization"] = f"Bearer {session['accessJwt']}"
        for number in range(start, end):
            record = {
                "$type": "app.bsky.feed.post",
                "text": f"Rassemblement à Lyon dimanche, num {number}",
                "tags": [TAG],
                "createdAt": NOW.isoformat().replace("+00:00", "Z"),
                "langs": ["fr"],
            }
            body = {"repo": person.did, "collection": "app.bsky.feed.post", "record": record}
            client.post("com.atproto.repo.createRecord", json=body).raise_for_status()


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_every_post_of_a_real_firehose_is_counted_once_through_restarts(
    store: str,
    tmp_path: Path,
    pds_server: pds.Pds,
    network: FakeBluesky,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stream_bluesky, "FLUSH_SECONDS", 0.05)

    house = _house(store, tmp_path, pds_server, network)
    person = pds_server.add("temoin")

    def counted() -> int | None:
        views = tallies(house, "place", None, exact=True, now=dt.datetime.now(dt.UTC))
        return next((one.numbers.posts for one in views if one.place), 0)

    _publish(pds_server, person, 0, 20)
    first = heard(house, lambda: counted() == 20, NOW)
    _publish(pds_server, person, 20, 30)
    second = heard(house, lambda: counted() == 30, NOW)
    _publish(pds_server, person, 30, 45)
    third = heard(house, lambda: counted() == 45, NOW)
    _ahead(house)
    fourth = heard(house, lambda: False, NOW)

    assert [first, second, third] == [None, None, None]
    assert counted() == 45
    assert "begun anew" in str(fourth)
    assert [gap.cause for gap in gaps.of("direct")] == [GapCause.FORGOTTEN]


def _ahead(house: Installation) -> None:
    """Put our place into the stream's future."""
    stored = sources.state("direct").cursor
    sources.move("direct", '{"place":999999999999,"at":1}', expected=stored)


def test_a_fresh_account_has_no_posts(pds_server: pds.Pds) -> None:
    person = pds_server.add("rassemblements")

    assert person.did.startswith("did:plc:")
    assert pds_server.posts(person) == []


def house_on(url: str, person: pds.Person) -> Installation:
    account = Account(
        name="paris",
        kind=NetworkKind.BLUESKY,
        handle=person.handle,
        base_url=url,
        allow_private=True,
    )
    where = house((account,), (J7,))
    token = (("PORTEVOIX_ACCOUNT_PARIS_TOKEN", person.password),)
    return replace(where, environment=replace(where.environment, tokens=token))


def test_one_post_although_the_first_answer_was_lost(store: str, pds_server: pds.Pds) -> None:
    person = pds_server.add(f"perdue-{store[:3]}")
    with cutting(pds_server.url, only="POST /xrpc/com.atproto.repo.putRecord") as (url, cutter):
        where = house_on(url, person)
        confirmed(where)

        seen = set()
        for seconds in (0, 31, 62, 93, 124):  # on a busy machine the server may be late at first
            turn(where, J7_DUE + seconds * SECOND)
            seen.add(states(where)["J-7", "paris"])

    assert (cutter.cut, State.UNCERTAIN in seen) == (1, True)
    assert [post["text"].split()[0] for post in pds_server.posts(person)] == ["Rassemblement"]
    assert states(where)["J-7", "paris"] is State.SENT


def test_a_database_that_forgot_the_post_finds_it_under_its_key(
    store: str, pds_server: pds.Pds
) -> None:
    person = pds_server.add(f"oubli-{store[:3]}")
    where = house_on(pds_server.url, person)
    confirmed(where)
    turn(where, J7_DUE)

    # As a copy from before has it, without the epoch file that would have told.
    Delivery.objects.update(
        state=State.PLANNED, attempts=0, first_call_at=None, remote_id=None, sent_at=None
    )
    turn(where, J7_DUE + SECOND)

    assert len(pds_server.posts(person)) == 1
    assert states(where)["J-7", "paris"] is State.SENT
