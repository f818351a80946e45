"""A worker that was stopped between beginning and calling: what it may still do."""

import datetime as dt

import pytest

from tests.domain.rallies import J7
from tests.services.announcing import J7_DUE, QUICK, SECOND, confirmed, house, mastodon
from tests.services.test_lanes import NOWHERE, Recorder
from worker.clients import deadline
from worker.domain.delivery import Receipt
from worker.domain.kinds import DeliveryState as State
from worker.networks.base import Outgoing
from worker.services import announce
from worker.services.clock import Clock
from worker.storage import plans
from worker.storage.models import Delivery


class Noting(Recorder):
    """Notes how long each call may take."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float] = []

    def publish(self, outgoing: Outgoing) -> Receipt:
        self.seconds.append(deadline.remaining(None))
        return super().publish(outgoing)


def stopped(start: dt.datetime, seconds: float) -> Clock:
    """Return a clock on which whoever has begun is stopped for so long before the call."""
    slept = [0.0]

    def sleep(asked: float) -> None:
        begun = Delivery.objects.filter(state=State.SENDING).exists()
        slept[0] += asked + (seconds if begun else 0.0)

    return Clock(start=start, origin=0.0, elapsed=lambda: slept[0], sleep=sleep)


@pytest.mark.parametrize(
    ("seconds", "calls", "state"),
    [
        pytest.param(1.0, 1, State.SENT, id="a moment: its call ends with the lease"),
        pytest.param(2.0, 0, State.PLANNED, id="too long: it does not call"),
    ],
)
def test_who_was_stopped_before_the_call_calls_soon_or_not_at_all(
    store: str, seconds: float, calls: int, state: State
) -> None:
    network, start = Noting(), J7_DUE - SECOND
    confirmed(where := house((mastodon(NOWHERE),), (J7,)))

    announce.announce(
        where, start, pace=QUICK, networks={"paris": network}, clock=stopped(start, seconds)
    )

    assert len(network.texts) == calls
    assert plans.all_of("essai")[0].progress.state is state
    assert all(left <= QUICK.lease.total_seconds() - seconds for left in network.seconds)
