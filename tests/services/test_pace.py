"""How often we ask, when nothing is wrong and nothing happens."""

import datetime as dt

import pytest

from worker.services import pace

MINUTE = dt.timedelta(minutes=1)


@pytest.mark.parametrize(
    ("minutes", "quiet", "expected"),
    [
        pytest.param(15, 0, 15, id="lively"),
        pytest.param(15, 4, 15, id="a quiet hour is nothing"),
        pytest.param(16, 5, 20, id="a quarter longer"),
        pytest.param(15, 12, 60, id="four times at most"),
        pytest.param(180, 12, 360, id="six hours at most"),
        pytest.param(1440, 12, 1440, id="never oftener than config/ wishes"),
    ],
)
def test_the_quieter_the_more_seldom(minutes: int, quiet: int, expected: int) -> None:
    assert pace.stretched(minutes * MINUTE, quiet) == expected * MINUTE


def test_one_post_halves_the_quiet_visits() -> None:
    assert [pace.quieter(12, 0), pace.quieter(12, 3), pace.quieter(6, 1)] == [12, 6, 3]
