"""Which rally a text means that names a town and no day."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from tests.domain.rallies import PARIS, rally
from worker.domain.campaign import Rally
from worker.domain.cells import Calendar, day_number
from worker.domain.kinds import RallyStatus

FIRST, SECOND = dt.date(2017, 10, 29), dt.date(2017, 11, 25)
CONFIRMED, PROPOSED = RallyStatus.CONFIRMED, RallyStatus.PROPOSED
CANCELLED, OVER = RallyStatus.CANCELLED, RallyStatus.OVER


def of(number: int, date: dt.date, status: RallyStatus) -> Rally:
    return replace(rally(date=date), id=UUID(int=number), status=status)


@pytest.mark.parametrize(
    ("first", "second", "said_on", "meant"),
    [
        pytest.param(CONFIRMED, CONFIRMED, FIRST, 1, id="on its day"),
        pytest.param(CONFIRMED, CONFIRMED, FIRST + dt.timedelta(days=1), 2, id="the day after"),
        pytest.param(CANCELLED, CONFIRMED, FIRST, 2, id="called off"),
        pytest.param(PROPOSED, CONFIRMED, FIRST, 2, id="one that nobody confirmed"),
        pytest.param(OVER, PROPOSED, SECOND, 2, id="none that is confirmed comes"),
        pytest.param(PROPOSED, PROPOSED, FIRST, 1, id="none is confirmed"),
        pytest.param(OVER, PROPOSED, SECOND + dt.timedelta(days=1), 1, id="afterwards"),
    ],
)
def test_the_next_rally_is_one_that_somebody_vouches_for(
    first: RallyStatus, second: RallyStatus, said_on: dt.date, meant: int
) -> None:
    calendar = Calendar([of(1, FIRST, first), of(2, SECOND, second)], lambda _: PARIS.zone)

    found = calendar.next_rally(PARIS.code, day_number(said_on))

    assert found is not None
    assert found.id == UUID(int=meant)
