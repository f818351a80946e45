"""Any number of ticks at once find each due thing once, on both databases."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Event

import pytest
from django.db import connection

from tests.domain.rallies import DRY, J7
from tests.services import announcing
from tests.services.installations import NOW, installation
from worker.domain.kinds import DeliveryState, SourceKind
from worker.domain.post import Source
from worker.services import announce, housekeeping
from worker.services.housekeeping import CHORES
from worker.services.installation import Installation
from worker.services.tick import Chore, TickHints, tick, timetable
from worker.storage import imports, sources
from worker.storage.imports import Look, Part

BEATS = 4
SOURCES = tuple(Source(name=f"feed-{number}", kind=SourceKind.RSS) for number in range(5))


@pytest.fixture
def house(store: str, tmp_path: Path) -> Installation:
    made = installation()
    environment = replace(made.environment, data=tmp_path)
    sources.ensure({source.name: "" for source in SOURCES}, NOW)
    return replace(made, environment=environment, sources=SOURCES)


def _together(house: Installation, now: dt.datetime) -> list[TickHints]:
    """Tick from as many beats as there are, at the same instant."""
    start = Barrier(BEATS)

    def one(_: int) -> TickHints:
        start.wait()
        try:
            return tick(house, now)
        finally:
            connection.close()

    with ThreadPoolExecutor(BEATS) as pool:
        return list(pool.map(one, range(BEATS)))


def _file(*starts: int) -> int:
    imports.look("inbox", [Look(name="posts.jsonl", size=300, modified_ns=1)], NOW)
    imports.look("inbox", [Look(name="posts.jsonl", size=300, modified_ns=1)], NOW)
    (file,) = imports.on_the_way("inbox")
    parts = [Part(start=start, end=start + 100, first_line=1) for start in starts]
    imports.cut(file.id, "posts", 300, parts)
    return file.id


def test_a_token_file_that_cannot_be_read_keeps_no_other_account_and_no_source(
    store: str, tmp_path: Path
) -> None:
    made = announcing.house((DRY, announcing.mastodon("http://127.0.0.1:9")), (J7,))
    tokens = (("PORTEVOIX_ACCOUNT_PARIS_TOKEN_FILE", str(tmp_path / "being-renewed")),)
    where = replace(made, environment=replace(made.environment, data=tmp_path, tokens=tokens))
    sources.ensure({source.name: "" for source in SOURCES}, announcing.J7_DUE)
    announcing.confirmed(where)
    announce.replan(where, announcing.J7_DUE)

    hints = tick(where, announcing.J7_DUE)
    touched = announce.announce(where, announcing.J7_DUE).touched

    assert hints.announce
    assert len(hints.collect) == len(SOURCES)
    assert [(one.account, one.state) for one in touched] == [("essai", DeliveryState.SENT)]


def test_what_is_done_once_a_day_is_done_an_hour_later_if_it_failed(
    house: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    daily, hour = {Chore.RETENTION, Chore.ACCOUNTS}, dt.timedelta(hours=1)
    for chore in daily:
        monkeypatch.setitem(CHORES, chore, fail)
    assert daily <= set(tick(house, NOW).housekeeping)
    for chore in daily:
        with pytest.raises(OSError, match="full"):
            housekeeping.do(house, chore, NOW)
        monkeypatch.setitem(CHORES, chore, lambda *_: None)

    early = tick(house, NOW + hour / 2).housekeeping
    late = tick(house, NOW + hour).housekeeping
    for chore in daily:
        housekeeping.do(house, chore, NOW + hour)
    then = [tick(house, NOW + hours * hour).housekeeping for hours in (2, 24, 25)]

    assert not daily & set(early)
    assert daily <= set(late)
    assert [daily & set(one) for one in then] == [set(), set(), daily]


def test_each_due_source_goes_to_one_of_many_beats(house: Installation) -> None:
    hints = _together(house, NOW)

    found = [name for one in hints for name in one.collect]
    assert sorted(found) == [source.name for source in SOURCES]


def test_each_slice_goes_to_one_of_many_beats(house: Installation) -> None:
    _file(0, 100, 200)

    hints = _together(house, NOW)

    assert sorted(part.start for one in hints for part in one.read) == [0, 100, 200]


def test_each_chore_goes_to_one_of_many_beats(house: Installation) -> None:
    hints = _together(house, NOW)

    assert sorted(chore for one in hints for chore in one.housekeeping) == sorted(Chore)


def test_a_second_tick_in_the_same_second_finds_nothing_more(house: Installation) -> None:
    _file(0)
    tick(house, NOW)

    again = tick(house, NOW)

    assert (again.collect, again.read, again.housekeeping) == ((), (), ())


def test_a_slice_whose_hint_was_lost_is_found_again(house: Installation) -> None:
    file = _file(0, 100)
    tick(house, NOW)
    imports.finish(file, 0, imports.Taken())

    early = tick(house, NOW + imports.REPEAT - dt.timedelta(seconds=1))
    late = tick(house, NOW + imports.REPEAT)

    assert early.read == ()
    assert [part.start for part in late.read] == [100]


def test_snapshots_come_as_often_as_the_campaign_says(house: Installation) -> None:
    thresholds = replace(house.campaign.thresholds, snapshot=dt.timedelta(seconds=10))
    quick = replace(house, campaign=replace(house.campaign, thresholds=thresholds))

    assert timetable(quick)[Chore.SNAPSHOT] == dt.timedelta(seconds=10)


def test_every_chore_of_the_timetable_is_something_that_can_be_done() -> None:
    assert set(CHORES) == set(Chore)


def test_a_chore_at_work_is_not_begun_a_second_time(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = Event(), Event()
    turns: list[dt.datetime] = []

    def slow(_: Installation, now: dt.datetime) -> None:
        turns.append(now)
        begun.set()
        assert go_on.wait(10)

    monkeypatch.setattr(housekeeping, "CHORES", {Chore.SNAPSHOT: slow})
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(housekeeping.do, installation(), Chore.SNAPSHOT, NOW)
        assert begun.wait(10)
        housekeeping.do(installation(), Chore.SNAPSHOT, NOW + dt.timedelta(minutes=1))
        go_on.set()
        first.result(10)
    housekeeping.do(installation(), Chore.SNAPSHOT, NOW + dt.timedelta(minutes=2))

    assert turns == [NOW, NOW + dt.timedelta(minutes=2)]
