"""X, as far as the money goes: never a post more, and never a gap that looks like nothing."""

import datetime as dt
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import x
from tests.fakes.feed_server import Answer
from tests.fakes.x import FakeX
from tests.services.campaign import seeded
from worker.clients import x as client
from worker.domain.budget import MICROS, Budget, Spent
from worker.domain.gap import GapCause
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services import collect_x, probes
from worker.services.collect import collect
from worker.services.coverage import coverage, unread
from worker.services.installation import Installation
from worker.services.standing import standings
from worker.services.tallies import tallies
from worker.storage import gaps, sources, spending

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
HOUR = dt.timedelta(hours=1)
TEXT = "#MeToo rassemblement à Lyon dimanche, num {}"
RICH = Budget(micros=1_000 * MICROS)
# What only the visit decides is the same on both databases.
ONE_STORE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeX]:
    monkeypatch.setattr(collect_x, "MOST", 10)
    monkeypatch.setattr(collect_x, "LEAST", 2)
    client.server.cache_clear()
    with x.serving(FakeX()) as serving:
        yield serving


@pytest.fixture
def house(store: str, tmp_path: Path, network: FakeX) -> Installation:
    token = ("PORTEVOIX_SOURCE_X_TOKEN", x.TOKEN)
    found = seeded(tmp_path / "data", store)
    found = replace(found, environment=replace(found.environment, tokens=(token,)))
    return paying(found, network, RICH)


def paying(house: Installation, network: FakeX, budget: Budget) -> Installation:
    source = Source(name="x", kind=SourceKind.X, url=network.url, allow_private=True, budget=budget)
    return replace(house, sources=(source,))


def said(
    count: int, end: dt.datetime = NOW, every: dt.timedelta = MINUTE
) -> list[tuple[dt.datetime, str]]:
    return [(end - (count - one) * every, TEXT.format(one)) for one in range(count)]


def counted(house: Installation) -> int | None:
    views = tallies(house, "place", None, exact=True, now=NOW)
    return next((one.numbers.posts for one in views if one.place), 0)


def test_posts_are_read_back_once_and_then_only_what_is_new(
    house: Installation, network: FakeX
) -> None:
    network.posts = said(25)
    first = collect(house, "x", NOW)
    network.posts += said(33, NOW + 40 * MINUTE)
    second = collect(house, "x", NOW + 60 * MINUTE)
    third = collect(house, "x", NOW + 80 * MINUTE)

    assert [one.error for one in (first, second, third)] == [None] * 3
    assert (first.posts, second.posts, third.posts) == (25, 33, 0)
    assert counted(house) == 58
    assert network.billed == 58
    assert spending.month("x", NOW.date()).posts == 58
    assert network.counted == 1


def test_what_a_month_may_cost_is_never_passed(house: Installation, network: FakeX) -> None:
    network.posts = said(400, every=20 * MINUTE)
    poor = paying(house, network, Budget(posts=60))
    day = NOW.replace(day=1)
    for number in range(60):
        network.posts += [(day + number * 12 * HOUR, TEXT.format(number))] * 8
        network.posts.sort()
        collect(poor, "x", day + number * 12 * HOUR)

    assert spending.month("x", NOW.date().replace(day=31)).posts <= 60
    assert 40 <= network.billed <= 60


def test_a_spent_budget_is_a_gap_said_at_once_and_never_nothing(
    house: Installation, network: FakeX
) -> None:
    network.posts = said(50)
    poor = paying(house, network, Budget(posts=30))
    collect(poor, "x", NOW - 3 * HOUR)
    outcome = collect(poor, "x", NOW, chance=0.0)

    state = sources.state("x")
    assert "today's share of the budget is spent" in str(outcome.error)
    assert state.fault == "budget"
    assert outcome.next_at == dt.datetime(2017, 10, 27, tzinfo=dt.UTC)
    assert counted(poor) == 10
    assert [(kind, text[:17]) for kind, text in coverage(unread(poor, NOW))] == [
        ("x", "not sampled since")
    ]
    assert gaps.of("x")[0].cause is GapCause.BUDGET


def test_the_first_visit_reaches_back_as_far_as_the_money_goes(
    house: Installation, network: FakeX
) -> None:
    network.posts = said(24, every=HOUR)
    poor = paying(house, network, Budget(posts=36))

    outcome = collect(poor, "x", NOW)

    (gap,) = gaps.of("x")
    assert (outcome.error, outcome.posts, network.billed) == (None, 12, 12)
    assert (gap.cause, gap.posts, gap.until) == (GapCause.BUDGET, 12, NOW - 12 * HOUR)


def test_the_next_visit_begins_with_what_is_new_then(house: Installation, network: FakeX) -> None:
    network.posts = said(50)
    poor = paying(house, network, Budget(posts=30))
    collect(poor, "x", NOW)
    tomorrow = NOW + 24 * HOUR
    network.posts += said(3, tomorrow)

    outcome = collect(poor, "x", tomorrow + MINUTE)

    assert (outcome.error, outcome.posts) == (None, 3)


def test_without_a_token_the_variable_is_named_and_pages_say_not_sampled(
    house: Installation,
) -> None:
    bare = replace(house, environment=replace(house.environment, tokens=()))

    assert "PORTEVOIX_SOURCE_X_TOKEN" in str(collect(bare, "x", NOW).error)
    assert coverage(unread(bare, NOW)) == (("x", "not sampled yet"),)


@ONE_STORE
@pytest.mark.parametrize(
    ("fault", "reason", "billed"),
    [
        pytest.param(Answer(body=b"<html>"), "no page of posts", 10, id="200 with HTML"),
        pytest.param(Answer(body=b'{"errors":[]}'), "no page of posts", 10, id="errors alone"),
        pytest.param(Answer(401), "answered 401", 10, id="401"),
        pytest.param(Answer(402), "no credits left; buy some", 10, id="402"),
        pytest.param(Answer(403), "answered 403", 10, id="403"),
        pytest.param(
            Answer(403, b'{"title":"Client Forbidden","reason":"client-not-enrolled"}'),
            "answered 403 client-not-enrolled",
            10,
            id="403 with its reason",
        ),
        pytest.param(Answer(422), "answered 422", 10, id="422 without a body"),
        pytest.param(Answer(429), "answered 429", 10, id="429 without Retry-After"),
        pytest.param(Answer(503), "answered 503", 10, id="503"),
        pytest.param(Answer(body=b"{", cut=True), "no complete answer", 20, id="cut: maybe billed"),
    ],
)
def test_a_fault_in_the_middle_loses_nothing_and_counts_nothing_twice(
    house: Installation, network: FakeX, fault: Answer, reason: str, billed: int
) -> None:
    network.posts = said(25)
    network.faults = deque([None, fault])
    broken = collect(house, "x", NOW)
    spent = spending.month("x", NOW.date()).posts
    network.posts += said(5, NOW + 10 * MINUTE)

    again = [collect(house, "x", NOW + minutes * MINUTE) for minutes in (20, 40)]

    assert reason in str(broken.error)
    assert spent == billed
    assert [one.error for one in again] == [None, None]
    assert counted(house) == 30


@ONE_STORE
def test_a_week_of_silence_asks_nothing_too_old(house: Installation, network: FakeX) -> None:
    network.posts = said(1)
    for day in range(10):
        assert collect(house, "x", NOW + day * 24 * HOUR).error is None
    network.posts += said(2, NOW + 240 * HOUR)

    outcome = collect(house, "x", NOW + 241 * HOUR)

    oldest = collect_x.identifier(NOW + 241 * HOUR - dt.timedelta(days=7))
    assert outcome.posts == 2
    assert int(network.asked[-1]["since_id"]) > int(oldest)


@ONE_STORE
def test_what_x_has_forgotten_meanwhile_is_a_gap(house: Installation, network: FakeX) -> None:
    network.posts = said(3)
    collect(house, "x", NOW)
    network.posts += said(2, NOW + 240 * HOUR)

    outcome = collect(house, "x", NOW + 241 * HOUR)

    (gap,) = gaps.of("x")
    assert (outcome.error, outcome.posts) == (None, 2)
    assert (gap.cause, gap.since) == (GapCause.FORGOTTEN, NOW)


@ONE_STORE
def test_a_place_in_the_future_is_left(house: Installation, network: FakeX) -> None:
    network.posts = [*said(3), (NOW + 300 * HOUR, TEXT.format(9))]
    collect(house, "x", NOW)
    network.posts.insert(3, (NOW + 30 * MINUTE, TEXT.format(4)))

    assert collect(house, "x", NOW + 60 * MINUTE).error is None
    assert counted(house) == 4


@ONE_STORE
def test_check_reads_no_post_and_says_what_the_month_cost(
    house: Installation, network: FakeX
) -> None:
    network.posts = said(3)
    collect(house, "x", NOW)
    billed = network.billed

    line = probes.source(house, house.sources[0], NOW)
    standing = standings(house, NOW)["x"]

    assert network.billed == billed
    assert line == "the token is accepted; no post was read"
    assert "last read 2017-10-26 12:00 UTC, next try 2017-10-26 12:" in standing
    assert ", 3 posts, this month 0.0" in standing
    assert standing.endswith(" of 1000.00 for 3 posts")


def test_two_at_once_never_spend_more_than_there_is(house: Installation) -> None:
    def all_of_ten(before: Spent, today: Spent) -> Spent:
        return Spent(max(0, 10 - before.posts - today.posts))

    given = [spending.reserve("x", NOW.date(), all_of_ten).posts for _ in range(3)]

    assert given == [10, 0, 0]


def tagged(house: Installation, *tags: str) -> Installation:
    campaign = replace(house.campaign, hashtags=tags, words=())
    return replace(house, campaign=campaign)


def test_a_hashtag_that_comes_later_is_read_back_alone(house: Installation, network: FakeX) -> None:
    other = "#Autre rassemblement à Lyon dimanche, num {}"
    network.posts = [(NOW - hours * HOUR, other.format(hours)) for hours in (4, 3, 2, 1)]
    network.posts += said(25)
    collect(tagged(house, "#MeToo"), "x", NOW)
    network.posts += said(3, NOW + 30 * MINUTE)

    wider = tagged(house, "#MeToo", "#Autre")
    outcomes = [collect(wider, "x", NOW + minutes * MINUTE) for minutes in (60, 80)]

    assert [(one.error, one.posts) for one in outcomes] == [(None, 7), (None, 0)]
    assert network.billed == 25 + 4 + 3


def test_a_hashtag_that_is_taken_out_is_paid_no_second_time(
    house: Installation, network: FakeX
) -> None:
    network.posts = said(25)
    collect(tagged(house, "#MeToo", "#Autre"), "x", NOW)

    outcome = collect(tagged(house, "#MeToo"), "x", NOW + HOUR)

    assert (outcome.error, outcome.posts, network.billed) == (None, 0, 25)


def test_a_search_that_was_asked_weeks_ago_is_none_to_go_on_from(
    house: Installation, network: FakeX
) -> None:
    collect(tagged(house, "#MeToo"), "x", NOW - dt.timedelta(days=9))
    network.posts = said(5)

    outcome = collect(tagged(house, "#MeToo", "#Autre"), "x", NOW)

    assert (outcome.error, outcome.posts) == (None, 5)
