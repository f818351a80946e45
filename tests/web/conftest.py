"""A campaign in the store of the test, which the pages take for the process's own."""

import datetime as dt
from pathlib import Path

import pytest

from tests.web.site import Site, make
from worker import bootstrap


@pytest.fixture(params=[False], ids=[""])
def site(
    request: pytest.FixtureRequest, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Site:
    """The pages of a campaign with its rallies and their announcements.

    Parametrized indirectly with True, its wave J-3 waits for a person.
    """
    made = make(tmp_path, dt.datetime.now(dt.UTC), by_hand=request.param)
    monkeypatch.setattr(bootstrap, "_installation", lambda: made.installation)
    made.seed()
    return made
