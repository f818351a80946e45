"""What `check` says of this machine's own clock."""

import datetime as dt
import time
from pathlib import Path

import pytest

from tests.services.campaign import seeded
from worker.services import check


def test_a_server_that_takes_its_time_is_no_wrong_clock(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_: str, *, embedded: bool) -> check.Line:
        time.sleep(0.8)
        return check.Line(what="broker", detail=str(embedded))

    monkeypatch.setattr(check, "_broker", slow)
    monkeypatch.setattr(check, "_CLOCK_SLACK", dt.timedelta(seconds=0.5))
    (tmp_path / "data").mkdir()
    found = check.lines(seeded(tmp_path / "data", store), "", dt.datetime.now(dt.UTC))

    (line,) = [one for one in found if one.what == "clock"]
    assert line.verdict == check.Verdict.OK, line.detail
