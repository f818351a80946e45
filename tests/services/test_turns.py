"""A source stays taken for as long as its visit takes, and no longer."""

import datetime as dt

import pytest
from django.db import OperationalError

from tests.waiting import wait_for
from worker.errors import StartError
from worker.services import turns
from worker.services.clock import Clock
from worker.storage import sources

NOW = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
LATER = NOW + sources.LEASE
LATEST = LATER + sources.LEASE


def _at(now: dt.datetime) -> Clock:
    return Clock(start=now, origin=0.0, elapsed=lambda: 0.0)


def _end_of(name: str) -> dt.datetime | None:
    return sources.state(name).leased_until


@pytest.fixture
def claimed(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sources at work, whose leases are renewed all the time."""
    monkeypatch.setattr(turns, "_RENEW_SECONDS", 0.01)
    sources.ensure({"a": "", "b": ""}, NOW)
    assert sources.claim_due(NOW) == ["a", "b"]


def test_visits_are_renewed_each_for_as_long_as_it_takes(claimed: None) -> None:
    with turns.held("a", _at(LATER), LATER):
        with turns.held("b", _at(LATER), LATER):
            assert wait_for(lambda: _end_of("a") == _end_of("b") == LATEST)
        sources.release("a", NOW)
        assert wait_for(lambda: _end_of("a") == LATEST)

        assert _end_of("b") == LATER + turns.SPACING
    assert _end_of("a") == LATER + turns.SPACING


def test_a_lease_that_ran_out_in_the_queue_is_renewed_at_once(store: str) -> None:
    sources.ensure({"a": ""}, NOW)
    sources.claim_due(NOW)

    with turns.held("a", _at(LATER), LATER):
        assert _end_of("a") == LATEST


@pytest.mark.parametrize("fault", [OperationalError("away"), StartError("the disk is full")])
def test_a_database_that_fails_for_a_moment_ends_no_lease(
    claimed: None, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    asked: list[str] = []
    renew = sources.renew

    def at_first_away(name: str, now: dt.datetime) -> None:
        asked.append(name)
        if len(asked) < 3:
            raise fault
        renew(name, now)

    with turns.held("a", _at(NOW), LATER):
        monkeypatch.setattr(sources, "renew", at_first_away)
        sources.release("a", NOW)
        assert wait_for(lambda: _end_of("a") == LATER)
