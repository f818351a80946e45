"""The words by which the shell tells how a delivery stands."""

import pytest

from worker.domain.delivery import Cause
from worker.domain.english import STATES, cause_words
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
