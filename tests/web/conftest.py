"""A campaign in the store of the test, which the pages take for the process's own."""

import datetime as dt
from pathlib import Path

import pytest

from tests.web.site import PARIS, Site, make
from worker import bootstrap
from worker.web import visit


@pytest.fixture(params=[False], ids=[""])
def site(
    request: pytest.FixtureRequest, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Site:
    """The pages of a campaign with its rallies and their announcements.

    Parametrized indirectly with True, its wave J-3 waits for a person.
    """
    # Noon in Paris: near midnight the places of this campaign have two dates between them.
    noon = dt.datetime.now(PARIS).replace(hour=12, minute=0, second=0, microsecond=0)
    made = make(tmp_path, noon.astimezone(dt.UTC), by_hand=request.param)
    monkeypatch.setattr(visit, "now", lambda: made.now)
    monkeypatch.setattr(bootstrap, "_installation", lambda: made.installation)
    made.seed()
    return made
