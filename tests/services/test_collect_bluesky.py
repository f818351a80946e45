"""Bluesky's search, back and forward, through everything its servers may do."""

import datetime as dt
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import bluesky
from tests.fakes.bluesky import FakeBluesky, Fault, view
from tests.services.campaign import seeded
from worker.clients import atproto
from worker.domain.gap import GapCause
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services import collect_bluesky, probes
from worker.services.collect import collect
from worker.services.installation import Installation
from worker.services.tallies import tallies
from worker.storage import campaigns, gaps, sources

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
TEXT = "#MeToo rassemblement à Lyon dimanche, num {}"
# What only the walk decides is the same on both databases.
ONE_STORE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
TESTIMONY = "#MeToo j'avais 15 ans, mon oncle m'a violée, je n'ai rien dit à Lyon"


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeBluesky]:
    monkeypatch.setattr(collect_bluesky, "LIMIT", 10)
    atproto.server.cache_clear()
    with bluesky.serving(FakeBluesky()) as serving:
        yield serving


@pytest.fixture
def house(store: str, tmp_path: Path, network: FakeBluesky) -> Installation:
    return listening(seeded(tmp_path / "data", store), network)


def listening(house: Installation, network: FakeBluesky) -> Installation:
    source = Source(
        name="bleu",
        kind=SourceKind.BLUESKY,
        url=network.url,
        allow_private=True,
        handle=bluesky.HANDLE,
    )
    token = ("PORTEVOIX_SOURCE_BLEU_TOKEN", bluesky.PASSWORD)
    environment = replace(house.environment, tokens=(token,))
    return replace(house, sources=(source,), environment=environment)


def moment(minutes: float) -> str:
    at = NOW - dt.timedelta(hours=20) + dt.timedelta(minutes=minutes)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def posts(start: int, end: int, every: float = 1.0) -> list[dict[str, object]]:
    return [view(one, TEXT.format(one), moment(one * every)) for one in range(start, end)]


def counted(house: Installation) -> int | None:
    views = tallies(house, "place", None, exact=True, now=NOW)
    return next((one.numbers.posts for one in views if one.place), 0)


def test_a_search_is_read_back_once_and_then_only_what_is_new(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = posts(0, 23)
    first = collect(house, "bleu", NOW)
    network.posts += posts(23, 56)
    second = collect(house, "bleu", NOW + 10 * MINUTE)
    third = collect(house, "bleu", NOW + 20 * MINUTE)

    assert [first.error, second.error, third.error] == [None] * 3
    assert (first.posts, second.posts, third.posts) == (23, 33, 0)
    assert counted(house) == 56
    assert gaps.of("bleu") == []


@ONE_STORE
def test_a_post_that_is_found_late_is_counted(house: Installation, network: FakeBluesky) -> None:
    network.posts = posts(0, 10)
    collect(house, "bleu", NOW)
    network.posts.append(view(99, TEXT.format(99), moment(4)))

    assert collect(house, "bleu", NOW + 10 * MINUTE).posts == 1


def test_a_testimony_is_told_of_once_however_often_it_is_found(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = [view(1, TESTIMONY, moment(5)), *posts(6, 8)]
    for minutes in (0, 10, 20):
        collect(house, "bleu", NOW + minutes * MINUTE)

    assert campaigns.state("metoo-2017").testimonies == 1


@ONE_STORE
def test_one_session_serves_many_visits(house: Installation, network: FakeBluesky) -> None:
    network.posts = posts(0, 30)
    for minutes in (0, 10, 20):
        collect(house, "bleu", NOW + minutes * MINUTE)

    assert (network.sessions, network.renewals) == (1, 0)


@ONE_STORE
def test_a_session_that_has_expired_is_renewed_and_the_visit_goes_on(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = posts(0, 15)
    collect(house, "bleu", NOW)
    network.tokens = set()
    network.posts += posts(15, 25)

    again = collect(house, "bleu", NOW + 10 * MINUTE)

    assert (again.error, again.posts) == (None, 10)
    assert (network.sessions, network.renewals) == (1, 1)


@ONE_STORE
def test_a_wrong_password_is_said_without_the_handle(
    house: Installation, network: FakeBluesky
) -> None:
    token = ("PORTEVOIX_SOURCE_BLEU_TOKEN", "wrong")
    wrong = replace(house, environment=replace(house.environment, tokens=(token,)))

    error = str(collect(wrong, "bleu", NOW).error)

    assert "answered 401 AuthenticationRequired" in error
    assert bluesky.HANDLE not in error


@ONE_STORE
def test_without_a_password_the_variable_is_named(house: Installation) -> None:
    bare = replace(house, environment=replace(house.environment, tokens=()))

    said = str(collect(bare, "bleu", NOW).error)

    assert "PORTEVOIX_SOURCE_BLEU_TOKEN" in said
    assert "set handle" not in said


@ONE_STORE
@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        pytest.param(bluesky.HTML, "no page of posts", id="200 with HTML"),
        pytest.param(Fault(403), "answered 403", id="403"),
        pytest.param(Fault(422), "answered 422", id="422 without a body"),
        pytest.param(Fault(429), "answered 429", id="429 without Retry-After"),
        pytest.param(bluesky.DOWN, "answered 502 UpstreamFailure", id="AppView down"),
        pytest.param(Fault(200, b'{"posts":[', cut=True), "no complete answer", id="cut body"),
        pytest.param(Fault(200, b'{"posts":['), "no page of posts", id="half a JSON"),
    ],
)
def test_a_fault_in_the_middle_loses_nothing_and_counts_nothing_twice(
    house: Installation, network: FakeBluesky, fault: Fault, reason: str
) -> None:
    network.posts = posts(0, 25)
    network.faults = deque([None, None, fault])
    broken = collect(house, "bleu", NOW)
    network.posts += posts(25, 30)

    again = [collect(house, "bleu", NOW + minutes * MINUTE) for minutes in (10, 20)]

    assert reason in str(broken.error)
    assert sources.state("bleu").failures == 0
    assert [one.error for one in again] == [None, None]
    assert counted(house) == 30


def test_a_crash_before_storing_loses_nothing(house: Installation, network: FakeBluesky) -> None:
    network.posts = posts(0, 12)
    broken = replace(house, gazetteer=None)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        collect(broken, "bleu", NOW)

    collect(house, "bleu", NOW + MINUTE)

    assert counted(house) == 12


@ONE_STORE
def test_a_wait_is_taken_from_the_rate_limit_when_no_other_is_said(
    house: Installation, network: FakeBluesky
) -> None:
    sent = "Thu, 26 Oct 2017 12:00:00 GMT"
    reset = str(int(NOW.timestamp()) + 3_600)
    headers = (("Date", sent), ("RateLimit-Remaining", "0"), ("RateLimit-Reset", reset))
    network.faults = deque([None, Fault(429, headers=headers)])

    outcome = collect(house, "bleu", NOW, chance=0.0)

    assert outcome.next_at is not None
    assert outcome.next_at - NOW >= 60 * MINUTE


@ONE_STORE
def test_a_search_that_ends_early_is_continued_from_the_time_it_reached(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = posts(0, 70)
    network.deepest = 20

    collect(house, "bleu", NOW)

    assert counted(house) == 70
    assert gaps.of("bleu") == []


@ONE_STORE
def test_a_cursor_that_is_refused_is_left_aside(house: Installation, network: FakeBluesky) -> None:
    network.posts = posts(0, 35)
    network.refuses_cursors = True

    outcome = collect(house, "bleu", NOW)

    assert outcome.error is None
    assert counted(house) == 35


def test_more_posts_in_one_second_than_a_page_holds_are_a_gap(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = posts(0, 25, every=0.0)
    network.refuses_cursors = True

    collect(house, "bleu", NOW)

    (gap,) = gaps.of("bleu")
    assert counted(house) == 10
    assert (gap.cause, gap.query) == (GapCause.CROWDED, "#MeToo")
    assert gap.until == NOW - dt.timedelta(hours=20)


@ONE_STORE
def test_a_cursor_that_goes_round_in_a_circle_ends_the_visit_with_a_gap(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = posts(0, 25)
    network.stuck_cursor = "99999999999999"

    outcome = collect(house, "bleu", NOW)

    assert outcome.posts == 10
    assert [gap.cause for gap in gaps.of("bleu")] == [GapCause.CROWDED] * len(gaps.of("bleu"))
    assert gaps.of("bleu")
    assert len(network.asked) < 20


@ONE_STORE
def test_a_post_from_the_future_does_not_close_the_present(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = [*posts(0, 5), view(50, TEXT.format(50), "2099-01-01T00:00:00.000Z")]
    collect(house, "bleu", NOW)
    network.posts += [view(60, TEXT.format(60), "2017-10-26T12:05:00.000Z")]

    assert collect(house, "bleu", NOW + 10 * MINUTE).posts == 1


@ONE_STORE
def test_a_server_that_ignores_dates_is_read_all_the_same(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = posts(0, 25)
    network.knows_since = False
    first = collect(house, "bleu", NOW)
    network.posts += posts(25, 27)

    second = collect(house, "bleu", NOW + 10 * MINUTE)

    assert (first.posts, second.posts) == (25, 2)
    assert counted(house) == 27


@ONE_STORE
def test_a_visit_cut_short_goes_on_where_it_stopped(
    house: Installation, network: FakeBluesky, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collect_bluesky, "PAGES", 2)
    network.posts = posts(0, 50)
    first = collect(house, "bleu", NOW)
    asked = len(network.asked)
    network.posts += posts(50, 51)

    rest = [collect(house, "bleu", NOW + minutes * MINUTE) for minutes in (2, 4, 6)]

    assert first.posts == 20
    assert first.next_at is not None
    assert first.next_at - NOW <= 2 * MINUTE
    assert sum(one.posts for one in rest) == 31
    assert counted(house) == 51
    assert asked


@ONE_STORE
def test_who_asks_not_to_be_shown_is_left_alone_and_a_bad_post_loses_no_other(
    house: Installation, network: FakeBluesky
) -> None:
    hidden = view(1, TEXT.format(1), moment(1))
    hidden["author"] = {"did": "did:plc:x", "handle": "x.example", "labels": [
        {"val": "!no-unauthenticated"}
    ]}  # fmt: skip
    network.posts = [hidden, view(2, TEXT.format(2), "no date", indexedAt=""), *posts(3, 5)]
    network.knows_since = False

    outcome = collect(house, "bleu", NOW)

    assert (outcome.posts, outcome.skipped) == (2, 2)


@ONE_STORE
def test_hashtags_beside_the_text_count_as_its_own(
    house: Installation, network: FakeBluesky
) -> None:
    beside = view(1, "me too dans la vraie vie : rassemblement à Lyon dimanche", moment(1))
    record = beside["record"]
    assert isinstance(record, dict)
    record["tags"] = ["MeToo"]
    network.posts = [beside]

    collect(house, "bleu", NOW)

    assert counted(house) == 1


@ONE_STORE
def test_the_cursor_holds_no_address(house: Installation, network: FakeBluesky) -> None:
    network.posts = posts(0, 5)
    collect(house, "bleu", NOW)

    cursor = sources.state("bleu").cursor
    assert cursor
    assert not any(word in cursor for word in ("at://", "did:", "example", "Lyon"))


@ONE_STORE
def test_check_asks_for_one_page_and_counts_nothing(
    house: Installation, network: FakeBluesky
) -> None:
    network.posts = posts(0, 3)

    assert probes.source(house, house.sources[0], NOW) == "3 newest posts of #MeToo"

    assert counted(house) == 0
