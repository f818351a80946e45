"""A Mastodon server is heard, or asked where it cannot be; each post is counted once."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import mastodon_stream
from tests.fakes.feed_server import Answer
from tests.fakes.feed_server import serving as plain
from tests.fakes.mastodon_stream import FakeMastodon
from tests.services.campaign import seeded
from tests.services.hearing import NOW, counted, hearing
from worker.domain.kinds import SourceKind
from worker.domain.post import Post, Source
from worker.errors import BusyError, InputError, LostAnswerError, RefusedError
from worker.services import probes, stream_mastodon, streams
from worker.services.clock import Clock
from worker.services.collect import collect
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.services.stream_mastodon import Listener
from worker.sources.mastodon_stream import read_instance
from worker.storage import campaigns, models, sources

SOON = dt.timedelta(seconds=0.05)
TEXT = "#MeToo rassemblement à Lyon dimanche, num {}"
TESTIMONY = "#MeToo #BalanceTonPorc j'avais 15 ans, mon oncle m'a violée, je n'ai rien dit à Lyon"


@pytest.fixture
def server() -> Iterator[FakeMastodon]:
    with mastodon_stream.serving(FakeMastodon()) as serving:
        yield serving


@pytest.fixture
def house(
    store: str, tmp_path: Path, server: FakeMastodon, monkeypatch: pytest.MonkeyPatch
) -> Installation:
    monkeypatch.setattr(stream_mastodon, "READ_EVERY", SOON)
    monkeypatch.setattr(stream_mastodon, "IDLE_SECONDS", 0.02)
    monkeypatch.setattr(streams, "FIRST_WAIT", SOON)
    source = Source(
        name="fedi",
        kind=SourceKind.MASTODON,
        url=server.url,
        stream=server.url,
        allow_private=True,
    )
    house = replace(seeded(tmp_path / "data", store), sources=(source,))
    tokens = (("PORTEVOIX_SOURCE_FEDI_TOKEN", "secret"),)
    sources.ensure({"fedi": ""}, NOW, {"fedi"})
    return replace(house, environment=replace(house.environment, tokens=tokens))


def heard(house: Installation, *steps: Callable[[], object]) -> Exception | None:
    """Listen; *steps* are done or waited for in turn, until all are or the stream fails."""
    with hearing(Listener(house, house.sources[0], Clock.from_now(NOW)).listen) as running:
        for step in steps:
            running.until(lambda step=step: step() is not False)  # type: ignore[misc]
    return running.faults[0] if running.faults else None


def saying(server: FakeMastodon, start: int, end: int) -> Callable[[], object]:
    def say() -> None:
        for number in range(start, end):
            server.publish(TEXT.format(number), author=f"a{number % 7}")

    return say


def test_what_is_said_while_it_is_heard_and_before_is_counted_once(
    house: Installation, server: FakeMastodon
) -> None:
    saying(server, 0, 50)()

    fault = heard(
        house,
        lambda: "balancetonporc" in server.wanted,
        saying(server, 50, 95),
        lambda: counted(house) == 95,
    )

    assert fault is None
    assert sorted(server.wanted) == ["balancetonporc", "metoo"]
    assert server.tokens == ["Bearer secret"]
    assert not any("secret" in asked for asked in server.asked)
    assert sources.state("fedi").posts == 95
    assert sources.state("fedi").next_at is None


def test_a_connection_that_is_cut_loses_nothing(house: Installation, server: FakeMastodon) -> None:
    server.cut_after = [3, 5]
    faults = []
    for start in (0, 10):
        begun = len(server.wanted)
        faults.append(
            heard(
                house,
                # Both hashtags are asked for: what is said from now on is said to this connection.
                lambda begun=begun: len(server.wanted) == begun + 2,  # type: ignore[misc]
                saying(server, start, start + 10),
                lambda: False,
            )
        )

    assert heard(house, lambda: counted(house) == 20) is None
    assert all(isinstance(fault, LostAnswerError) for fault in faults)


def test_a_testimony_under_two_hashtags_is_one(house: Installation, server: FakeMastodon) -> None:
    fault = heard(
        house,
        lambda: len(server.wanted) == 2,
        lambda: server.publish(TESTIMONY, tags=("metoo", "balancetonporc")),
        saying(server, 1, 3),
        lambda: counted(house) == 2,
    )

    assert fault is None
    assert campaigns.state("metoo-2017").testimonies == 1


def test_what_its_author_deletes_is_counted_no_more(
    house: Installation, server: FakeMastodon
) -> None:
    names: list[str] = []
    fault = heard(
        house,
        lambda: len(server.wanted) == 2,
        lambda: names.append(server.publish(TEXT.format(1), author="a1")),
        saying(server, 2, 4),
        lambda: counted(house) == 3,
        lambda: server.delete(names[0]),
        lambda: counted(house) == 2,
    )

    assert fault is None


def test_what_is_deleted_before_it_is_counted_is_not_counted_from_another_server(
    house: Installation, server: FakeMastodon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_mastodon, "READ_EVERY", dt.timedelta(hours=1))
    names: list[str] = []
    fault = heard(
        house,
        lambda: len(server.wanted) == 2,
        lambda: names.append(server.publish(TEXT.format(1), author="a1")),
        lambda: server.delete(names[0]),
        models.Erasure.objects.exists,
    )

    elsewhere = Post(
        platform="mastodon",
        id=f"https://ici.example/users/a1/statuses/{names[0]}",
        text=TEXT.format(1),
        published_at=NOW,
        author="a1",
    )
    assert fault is None
    assert count_posts(house, [elsewhere], now=NOW).posts == 0


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_stream_that_says_nothing_is_asked_by_the_clock(
    house: Installation, server: FakeMastodon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_mastodon, "FLOOR", SOON)
    often = replace(house, sources=(replace(house.sources[0], every=SOON),))
    server.deaf = True

    fault = heard(
        often,
        lambda: len(server.wanted) == 2,
        saying(server, 0, 5),
        lambda: counted(house) == 5,
    )

    assert fault is None


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@pytest.mark.parametrize("mood", ["offers none", 401, 404, 426])
def test_a_server_without_a_stream_is_asked_by_the_clock(
    house: Installation, server: FakeMastodon, mood: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_mastodon, "FLOOR", SOON)
    often = replace(house, sources=(replace(house.sources[0], every=SOON),))
    server.offers = mood != "offers none"
    server.refusals = [mood] if isinstance(mood, int) else []

    fault = heard(often, saying(server, 0, 5), lambda: counted(house) == 5)
    told = probes.source(often, often.sources[0], NOW)

    assert fault is None
    assert server.wanted == []
    assert sources.state("fedi").reason == ""
    assert ("asked by the clock" in told) == (mood == "offers none")


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_server_that_is_busy_is_tried_again(house: Installation, server: FakeMastodon) -> None:
    server.refusals = [503, 429]
    saying(server, 0, 2)()

    faults = [heard(house, lambda: False) for _ in range(2)]

    assert all(isinstance(fault, BusyError) for fault in faults)
    assert counted(house) == 2


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_what_cannot_be_read_loses_nothing_unless_there_is_nothing_else(
    house: Installation, server: FakeMastodon
) -> None:
    server.babble = ["{", "null", '{"event": 3}']
    some = heard(
        house,
        lambda: len(server.wanted) == 2,
        saying(server, 0, 9),
        lambda: counted(house) == 9,
    )
    server.babble = ["{"] * 30

    only = heard(house, lambda: len(server.wanted) == 4, saying(server, 9, 10), lambda: False)

    assert some is None
    assert isinstance(only, InputError)


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_the_stream_is_dialled_like_any_other_address(house: Installation) -> None:
    told = {"configuration": {"urls": {"streaming": "wss://169.254.169.254"}}}
    shown = {"/api/v2/instance": json.dumps(told).encode()}

    with plain(lambda path, _: Answer(body=shown.get(path, b"[]"))) as other:
        source = replace(house.sources[0], url=other.url(""), stream=other.url(""))
        address = stream_mastodon.offered(house, source)

    assert address == "wss://169.254.169.254"
    closed = replace(source, allow_private=False)
    with (
        pytest.raises(RefusedError, match="private"),
        stream_mastodon.opened(house, closed, address),
    ):
        pass


@pytest.mark.parametrize("told", ["wss://[", "wss://h.example:99999", "wss://h .example"])
def test_a_stream_nobody_can_dial_is_not_offered(told: str) -> None:
    assert read_instance(json.dumps({"urls": {"streaming_api": told}}).encode()) is None


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_stream_is_never_due(house: Installation) -> None:
    assert sources.claim_due(NOW + dt.timedelta(days=1)) == []
    assert collect(house, "fedi", NOW).error is None


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_no_address_of_a_post_is_in_the_cursor(house: Installation, server: FakeMastodon) -> None:
    saying(server, 0, 3)()
    heard(house, lambda: counted(house) == 3)

    cursor = sources.state("fedi").cursor
    assert cursor.count('"metoo"') == 1
    assert "ici.example" not in cursor
