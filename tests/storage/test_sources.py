"""Where sources stand: claimed once, moved with their posts, never silently dead."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from worker.errors import NotFoundError
from worker.storage import sources
from worker.storage.sources import Success

SECOND = dt.timedelta(seconds=1)
NOW = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)


def _claim(_: int) -> list[str]:
    try:
        return sources.claim_due(NOW)
    finally:
        connection.close()


def test_of_many_claims_at_once_one_is_given_each_source(store: str) -> None:
    names = [f"s{number:02}" for number in range(20)]
    sources.ensure(dict.fromkeys(names, ""), NOW)

    with ThreadPoolExecutor(8) as pool:
        claimed = [name for found in pool.map(_claim, range(16)) for name in found]

    assert sorted(claimed) == names


def test_a_claimed_source_is_due_again_if_its_worker_dies(store: str) -> None:
    sources.ensure({"a": ""}, NOW)

    assert sources.claim_due(NOW) == ["a"]
    assert sources.claim_due(NOW + dt.timedelta(seconds=59)) == []
    assert sources.claim_due(NOW + dt.timedelta(seconds=60)) == ["a"]


def test_a_source_at_work_stays_taken_for_as_long_as_it_takes(store: str) -> None:
    sources.ensure({"a": ""}, NOW)
    sources.claim_due(NOW)

    sources.renew("a", NOW + dt.timedelta(seconds=50))

    assert sources.claim_due(NOW + dt.timedelta(seconds=100)) == []
    assert sources.claim_due(NOW + dt.timedelta(seconds=111)) == ["a"]


def test_two_sources_of_one_domain_are_never_read_at_once(store: str) -> None:
    sources.ensure({"a": "journal.example", "b": "journal.example", "c": "autre.example"}, NOW)

    first = sources.claim_due(NOW)
    meanwhile = sources.claim_due(NOW + SECOND)
    sources.release("a", NOW + 4 * SECOND)

    assert (first, meanwhile) == (["a", "c"], [])
    assert not sources.take("b", NOW + 3 * SECOND)
    assert sources.take("b", NOW + 4 * SECOND)


def test_of_many_claims_at_once_one_is_given_each_domain(store: str) -> None:
    sources.ensure({f"s{number:02}": f"d{number % 4}.example" for number in range(20)}, NOW)

    with ThreadPoolExecutor(8) as pool:
        claimed = [name for found in pool.map(_claim, range(16)) for name in found]

    assert sorted(claimed) == ["s00", "s01", "s02", "s03"]


def test_a_source_taken_out_of_config_falls_asleep(store: str) -> None:
    sources.ensure({"a": "", "b": ""}, NOW)

    sources.ensure({"b": ""}, NOW)

    assert sources.claim_due(NOW) == ["b"]


def test_a_next_try_written_by_a_clock_far_ahead_is_not_waited_for(store: str) -> None:
    sources.ensure({"a": "", "b": ""}, NOW)
    sources.fail("a", "busy", NOW + dt.timedelta(days=1000), NOW)
    sources.fail("b", "this month's budget is spent", NOW + dt.timedelta(days=31), NOW, "budget")

    sources.ensure({"a": "", "b": ""}, NOW)

    assert sources.claim_due(NOW) == ["a"]


@pytest.mark.parametrize("ahead", [dt.timedelta(hours=3), dt.timedelta(days=400)], ids=str)
def test_what_was_read_under_a_clock_ahead_is_read_once_that_is_right(
    store: str, ahead: dt.timedelta
) -> None:
    wrong = NOW + ahead
    sources.ensure({"a": "journal.example"}, NOW)
    sources.claim_due(wrong)
    sources.succeed("a", Success(cursor="1", next_at=wrong + dt.timedelta(hours=1)), wrong)
    sources.release("a", wrong + 2 * SECOND)

    claimed = sources.claim_due(NOW)
    sources.succeed("a", Success(cursor="2", next_at=NOW + dt.timedelta(hours=1)), NOW)
    sources.release("a", NOW + 2 * SECOND)

    assert claimed == ["a"]
    assert sources.claim_due(NOW + 120 * SECOND) == []


def test_a_domain_leased_by_a_clock_ahead_can_be_read_by_hand(store: str) -> None:
    sources.ensure({"a": "journal.example", "b": "journal.example"}, NOW)
    sources.take("a", NOW + dt.timedelta(days=400))

    assert sources.take("b", NOW)


def test_a_stream_is_left_alone_for_as_long_as_it_asked(store: str) -> None:
    sources.ensure({"a": ""}, NOW, streams=["a"])
    sources.release("a", NOW + dt.timedelta(hours=20))

    assert not sources.take("a", NOW + dt.timedelta(hours=19))
    assert sources.take("a", NOW + dt.timedelta(hours=20))


def test_the_cursor_moves_only_from_where_it_was_read(store: str) -> None:
    sources.ensure({"a": ""}, NOW)
    there = Success(cursor="2", next_at=NOW, posts=3)

    assert sources.succeed("a", there, NOW, expected="")
    assert not sources.succeed("a", there, NOW, expected="")
    assert sources.state("a").posts == 3


def test_a_failure_keeps_the_cursor_and_says_why(store: str) -> None:
    sources.ensure({"a": ""}, NOW)
    sources.succeed("a", Success(cursor="2", next_at=NOW), NOW)
    later = NOW + dt.timedelta(hours=1)

    sources.fail("a", "host: no connection", later, NOW)
    sources.fail("a", "host: no connection", later, NOW)

    state = sources.state("a")
    assert (state.cursor, state.failures, state.next_at) == ("2", 2, later)
    assert state.reason == "host: no connection"


def test_an_unknown_source_is_named(store: str) -> None:
    with pytest.raises(NotFoundError, match="'nobody' is not known"):
        sources.state("nobody")
