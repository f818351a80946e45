"""Random histories of the whole announcer on both databases; every other one restores backups.

`HISTORIES` says how many, `HISTORIES_FROM` from which seed on; `.ci/run --long` lives more of them.
"""

import datetime as dt
import os
from pathlib import Path

import pytest

from tests.services.histories import History

FIRST = int(os.environ.get("HISTORIES_FROM", "0"))
SEEDS = range(FIRST, FIRST + int(os.environ.get("HISTORIES", "4")))


@pytest.mark.parametrize("seed", SEEDS)
def test_no_history_posts_twice_or_leaves_what_is_false(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    history = History(seed, tmp_path, monkeypatch)

    try:
        history.live()
    except AssertionError as error:
        error.add_note("\n".join(history.log))
        raise


def test_they_are_strong_enough_to_catch_a_network_that_is_later_than_the_settle_time(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = History(5, tmp_path, monkeypatch, late=dt.timedelta(hours=1), faults=("late",))

    with pytest.raises(AssertionError, match="a double"):
        history.live()
