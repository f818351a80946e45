"""A stream is heard once, whatever happens to it or to us."""

import datetime as dt
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import bluesky, jetstream
from tests.fakes.bluesky import FakeBluesky
from tests.fakes.jetstream import FakeJetstream, event
from tests.services.campaign import seeded
from tests.services.hearing import NOW, counted, hearing
from worker.clients import atproto
from worker.domain.gap import GapCause
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.errors import BusyError, LostAnswerError
from worker.services import erase, stream_bluesky, streams
from worker.services.clock import Clock
from worker.services.collect import collect
from worker.services.installation import Installation
from worker.services.stream_bluesky import Listener
from worker.services.tallies import tallies
from worker.storage import campaigns, gaps, sources
from worker.storage.connections import last

START = 1_509_100_000_000_000
CREATED = "2017-10-26T08:00:00.000Z"
TEXT = "#MeToo rassemblement à Lyon dimanche, num {}"
TESTIMONY = "#MeToo j'avais 15 ans, mon oncle m'a violée, je n'ai rien dit à Lyon"


@pytest.fixture
def network() -> Iterator[FakeBluesky]:
    atproto.server.cache_clear()
    with bluesky.serving(FakeBluesky()) as serving:
        yield serving


@pytest.fixture
def stream() -> Iterator[FakeJetstream]:
    with jetstream.serving(FakeJetstream()) as serving:
        yield serving


@pytest.fixture
def house(
    store: str,
    tmp_path: Path,
    network: FakeBluesky,
    stream: FakeJetstream,
    monkeypatch: pytest.MonkeyPatch,
) -> Installation:
    monkeypatch.setattr(stream_bluesky, "FLUSH_SECONDS", 0.05)
    monkeypatch.setattr(stream_bluesky, "KEEP_SECONDS", 0.1)
    monkeypatch.setattr(streams, "FIRST_WAIT", dt.timedelta(seconds=0.02))
    source = Source(
        name="direct",
        kind=SourceKind.BLUESKY,
        url=network.url,
        stream=stream.url,
        allow_private=True,
    )
    found = replace(seeded(tmp_path / "data", store), sources=(source,))
    sources.ensure({"direct": ""}, NOW, {"direct"})
    return found


def said(start: int, end: int) -> list[dict[str, object]]:
    return [
        event(START + number, f"did:plc:{number % 7 + 1:024}", TEXT.format(number), CREATED)
        for number in range(start, end)
    ]


def heard(
    house: Installation, condition: Callable[[], bool], now: dt.datetime = NOW
) -> Exception | None:
    """Listen until *condition* holds, or until the stream fails."""
    with hearing(Listener(house, house.sources[0], Clock.from_now(now)).listen) as running:
        running.until(condition)
    return running.faults[0] if running.faults else None


def test_what_is_on_topic_is_counted_and_the_rest_dropped(
    house: Installation, stream: FakeJetstream, network: FakeBluesky
) -> None:
    like = {"did": "did:plc:x", "time_us": START, "commit": {"collection": "app.bsky.feed.like"}}
    stream.events = [like, *said(1, 6), event(START + 9, "did:plc:y", "le temps à Lyon", CREATED)]

    assert heard(house, lambda: counted(house) == 5) is None

    assert sources.state("direct").posts == 5
    assert sources.state("direct").next_at is None
    assert all("did:plc:y" not in asked.values() for asked in network.asked)


def test_a_stream_that_is_cut_goes_on_where_it_was(
    house: Installation, stream: FakeJetstream
) -> None:
    stream.events = [*said(0, 30), event(START + 30, "did:plc:t", TESTIMONY, CREATED)]
    stream.cut_after = [7, 9, 5]
    errors = [heard(house, lambda: False) for _ in range(3)]
    stream.events += said(31, 40)

    assert heard(house, lambda: counted(house) == 39) is None

    assert all(isinstance(error, LostAnswerError) for error in errors)
    assert stream.cursors == sorted(stream.cursors)
    assert campaigns.state("metoo-2017").testimonies == 1


def test_without_profiles_nothing_is_counted_and_nothing_lost(
    house: Installation, stream: FakeJetstream, network: FakeBluesky
) -> None:
    stream.events = said(0, 10)
    network.faults = deque([bluesky.DOWN])

    error = heard(house, lambda: False)
    before = counted(house)
    again = heard(house, lambda: counted(house) == 10)

    assert isinstance(error, BusyError)
    assert (before, again) == (0, None)


def test_who_asks_to_be_left_alone_is(
    house: Installation, stream: FakeJetstream, network: FakeBluesky
) -> None:
    stream.events = said(0, 7)
    network.hidden = {f"did:plc:{3:024}"}
    erase.forget(house, ["5.example"], "bluesky", NOW)

    assert heard(house, lambda: counted(house) == 5) is None

    assert sources.state("direct").skipped == 1


def test_the_first_minute_says_what_it_cannot_know(
    house: Installation, stream: FakeJetstream
) -> None:
    stream.events = said(0, 1)
    heard(house, lambda: counted(house) == 1)

    (gap,) = gaps.of("direct")
    assert (gap.cause, gap.until) == (GapCause.PAST, gap.until)
    assert gap.since == dt.datetime(2017, 10, 13, tzinfo=dt.UTC)


@pytest.mark.parametrize(("hours", "missing"), [(26, 1), (0, 0)])
def test_what_a_stream_has_forgotten_while_nobody_listened_is_a_gap(
    house: Installation, stream: FakeJetstream, hours: int, missing: int
) -> None:
    stream.events = said(0, 3)
    heard(house, lambda: counted(house) == 3)
    later = hours * 3_600_000_000
    stream.events = [event(START + later + 9, "did:plc:y", TEXT.format(9), CREATED)]

    left_at = dt.datetime.fromtimestamp(START / 1_000_000, dt.UTC)
    heard(house, lambda: counted(house) == 4, left_at + dt.timedelta(hours=30))

    found = [gap for gap in gaps.of("direct") if gap.cause is GapCause.FORGOTTEN]
    assert [f"{gap.since:%d %H} {gap.until:%d %H}" for gap in found] == ["27 10 28 12"] * missing


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_something_that_is_no_stream_is_said(house: Installation, network: FakeBluesky) -> None:
    url = network.url.replace("http:", "ws:")
    wrong = replace(house, sources=(replace(house.sources[0], stream=url),))

    assert heard(wrong, lambda: False) is not None


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_private_address_is_refused(house: Installation) -> None:
    public = replace(house, sources=(replace(house.sources[0], allow_private=False),))

    assert "refused" in str(heard(public, lambda: False))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_stream_is_never_due(house: Installation) -> None:
    assert sources.claim_due(NOW + dt.timedelta(days=1)) == []
    assert collect(house, "direct", NOW).error is None
    assert sources.take("direct", NOW)


def test_a_failing_stream_is_visible_and_tried_again_until_told_to_stop(
    house: Installation, stream: FakeJetstream
) -> None:
    stream.events = said(0, 20)
    stream.cut_after = [3, 3, 3]

    def follow(stop: threading.Event) -> None:
        with last():
            streams.run(house, Clock.from_now(NOW), stop, lambda: 0.0)

    with hearing(follow) as running:
        running.until(lambda: sources.state("direct").fault == "cut" or counted(house) == 20)
        running.until(lambda: counted(house) == 20)

    assert running.faults == []
    assert len(stream.cursors) >= 4


def test_nothing_is_heard_once_the_campaign_is_over(
    house: Installation, stream: FakeJetstream
) -> None:
    over = dt.datetime.combine(house.campaign.read_until, dt.time(23), dt.UTC)
    ended: list[bool] = []

    def follow(stop: threading.Event) -> None:
        with last():
            streams.run(house, Clock.from_now(over), stop, lambda: 0.0)
        ended.append(stop.is_set())

    with hearing(follow):
        threading.Event().wait(0.3)
        # A process that ends by itself would be started again and again.
        assert (stream.cursors, ended) == ([], [])

    assert ended == [True]


def test_a_stream_that_is_heard_ends_with_the_campaign(
    house: Installation, stream: FakeJetstream
) -> None:
    end = dt.datetime.combine(house.campaign.read_until, dt.time(23), dt.UTC)
    stream.events = said(0, 3)

    def follow(stop: threading.Event) -> None:
        with last():
            streams.run(house, Clock.from_now(end - dt.timedelta(seconds=1)), stop, lambda: 0.0)

    def free_at() -> dt.datetime:
        return sources.state("direct").leased_until or end

    with hearing(follow) as running:
        running.until(lambda: bool(stream.cursors))
        running.until(lambda: free_at() < end + sources.LEASE / 2)


LETTERS = "234567abcdefghijklmnopqrstuvwxyz"


def key_of(at: dt.datetime) -> str:
    """The key of a record written then, as every app makes it."""
    bits = int(at.timestamp() * 1_000_000) << 10
    return "".join(LETTERS[bits >> shift & 31] for shift in range(60, -5, -5))


def keyed(
    place: int, did: str, number: int, operation: str, late: dt.timedelta
) -> dict[str, object]:
    """A post of *did* under a real key: made, or deleted; written *late* after what it says."""
    written = dt.datetime.fromisoformat(CREATED) + dt.timedelta(seconds=number) + late
    made = event(START + place, did, TEXT.format(number), CREATED)
    commit = {"rkey": key_of(written), "operation": operation}
    told = made["commit"]
    assert isinstance(told, dict)
    kept = told if operation == "create" else {"collection": told["collection"]}
    return made | {"commit": kept | commit}


@pytest.mark.parametrize("days", [0, 9], ids=["at once", "dated back"])
def test_what_its_author_deletes_is_counted_no_more(
    house: Installation, stream: FakeJetstream, network: FakeBluesky, days: int
) -> None:
    late = dt.timedelta(days=days)
    people = [f"did:plc:{number + 1:024}" for number in range(3)]
    for number, did in enumerate(people):
        stream.events.append(keyed(number, did, number, "create", late))
    heard(house, lambda: counted(house) == 3)

    stream.events.append(keyed(10, people[1], 1, "delete", late))
    stream.events.append(keyed(11, people[2], 99, "delete", late))  # one that was never counted

    assert heard(house, lambda: counted(house) == 2) is None


def test_who_deletes_their_account_is_counted_no_more(
    house: Installation, stream: FakeJetstream
) -> None:
    people = [f"did:plc:{number + 1:024}" for number in range(3)]
    for number, did in enumerate([*people, people[1]]):
        stream.events.append(event(START + number, did, TEXT.format(number), CREATED))
    heard(house, lambda: counted(house) == 4)

    for number, (did, status) in enumerate(
        [(people[0], "deactivated"), (people[1], "deleted"), ("did:plc:strange", "deleted")], 10
    ):
        account = {"active": False, "status": status}
        told = {"did": did, "time_us": START + number, "kind": "account", "account": account}
        stream.events.append(told)
    stream.events.append(event(START + 20, people[1], TEXT.format(20), CREATED))
    stream.events.append(event(START + 21, people[2], TEXT.format(21), CREATED))

    assert heard(house, lambda: counted(house) == 3) is None
    (lyon,) = (one for one in tallies(house, "place", None, exact=True, now=NOW) if one.place)
    assert lyon.numbers.persons == 2
