"""English, of the shell and of announcements."""

import datetime as dt

import pytest

from tests.domain.rallies import GUADELOUPE
from worker.domain.delivery import Cause
from worker.domain.english import STATES, at_place, cause_words, day, hour
from worker.domain.kinds import DeliveryState


@pytest.mark.parametrize(
    ("detail", "why"),
    [
        ("paris: 422 Text is too long", "paris: 422 Text is too long"),
        ("", "the network refused"),
    ],
)
def test_behind_a_refusal_stands_the_network_s_own_reason_alone(detail: str, why: str) -> None:
    assert STATES[DeliveryState.FAILED] == "refused by the network"
    assert cause_words(Cause.REFUSED, detail) == why


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("15:00", "3 pm"),
        ("11:30", "11:30 am"),
        ("12:00", "noon"),
        ("12:05", "12:05 pm"),
        ("00:15", "12:15 am"),
    ],
)
def test_hours_are_written_in_english(time: str, said: str) -> None:
    assert hour(dt.time.fromisoformat(time)) == said


def test_days_and_places_are_written_in_english() -> None:
    assert day(dt.date(2017, 11, 1)) == "Wednesday 1 November"
    assert at_place(GUADELOUPE) == "in Guadeloupe"
