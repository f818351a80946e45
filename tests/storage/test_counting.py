"""Mentions, voices, families and tallies, on both databases."""

import datetime as dt
import threading
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

import numpy as np
import pytest
from django.db import connection, connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from worker.domain.cells import NOWHERE, CellKey
from worker.domain.tally import Numbers, PlatformNumbers
from worker.domain.traces import NOBODY, Traces, Tracing
from worker.storage import counting, erasing, figures, recount
from worker.storage.counting import Written

NOW = dt.datetime(2017, 11, 30, tzinfo=dt.UTC)
BASE = 17_440  # 1 October 2017
PARIS = CellKey("75056", UUID(int=1))
LYON = CellKey("69123", UUID(int=2))
LILLE = CellKey("59350")
NONE = CellKey(NOWHERE)
CELLS = (PARIS, LYON, LILLE, NONE)


class Trace(NamedTuple):
    post: int
    cells: tuple[CellKey, ...]
    person: int | None
    family: int | None
    day: int
    hour: int
    platform: str
    repost: bool


def trace(  # noqa: PLR0913 - one argument for each column
    post: int,
    *cells: CellKey,
    person: int | None = 1,
    family: int | None = None,
    day: int = BASE + 23,
    hour: int = 12,
    platform: str = "mastodon",
    repost: bool = False,
) -> Trace:
    return Trace(
        post=post,
        cells=cells or (PARIS,),
        person=person,
        family=None if repost else (post if family is None else family),
        day=day,
        hour=hour,
        platform=platform,
        repost=repost,
    )


def columns(traces: Sequence[Trace]) -> Traces:
    tracing = Tracing()
    for one in traces:
        cells = tuple((cell, one.day) for cell in one.cells)
        person = None if one.person is None else digest(one.person)
        second = (24 * one.day + one.hour) * 3_600
        tracing.add(digest(one.post), person, one.platform, second, cells, repost=one.repost)
        if one.person is not None:
            tracing.name(one.person + 1_000)
    family = [NOBODY if one.family is None else one.family << 16 for one in traces]
    return replace(tracing.traces(), family=np.array(family, np.int64))


def digest(number: int) -> bytes:
    return (number << 16).to_bytes(8, "big", signed=True)


def write(*traces: Trace) -> Written:
    with counting.turn():
        return counting.write_traces("c", BASE, columns(traces), NOW)


def brute_force(traces: list[Trace]) -> dict[CellKey, tuple[int, int, int, int]]:
    first = {one.post: one for one in reversed(traces)}
    by_cell = defaultdict(list)
    for one in first.values():
        for key in one.cells:
            by_cell[key].append(one)
    return {
        key: (
            len({one.person for one in found} - {None}),
            sum(not one.repost for one in found),
            sum(one.repost for one in found),
            len({one.family for one in found} - {None}),
        )
        for key, found in by_cell.items()
    }


def told(numbers: Numbers) -> tuple[int | None, ...]:
    return (numbers.persons, numbers.posts, numbers.reposts, numbers.texts)


def places() -> dict[str | None, Numbers]:
    return {one.place_code: one.numbers for one in figures.figures("c").places}


def tally() -> dict[CellKey, tuple[int | None, ...]]:
    return {
        CellKey(one.place_code or "", one.rally): told(one.numbers)
        for one in figures.figures("c").cells
    }


def test_an_account_counts_once_in_a_cell_however_often_it_speaks(store: str) -> None:
    write(trace(1), trace(2), trace(3, repost=True), trace(4, person=2))

    assert tally() == {PARIS: (2, 3, 1, 3)}


def test_a_post_of_two_towns_counts_once_in_each(store: str) -> None:
    write(trace(1, PARIS, LYON))

    assert tally() == {PARIS: (1, 1, 0, 1), LYON: (1, 1, 0, 1)}
    assert [told(one.numbers) for one in figures.figures("c").platforms] == [(1, 1, 0, 1)]


def test_a_post_without_an_author_adds_a_post_and_no_person(store: str) -> None:
    write(trace(1, person=None))

    assert tally() == {PARIS: (0, 1, 0, 1)}


def test_the_same_batch_again_changes_nothing(store: str) -> None:
    batch = [trace(1), trace(2, LYON, person=5), trace(1)]
    first = write(*batch)
    before = tally()

    again = write(*batch)

    assert (first.posts, first.duplicates) == (2, 1)
    assert again == Written(duplicates=3)
    assert tally() == before


def test_a_post_that_comes_again_with_another_town_counts_as_first_written(store: str) -> None:
    write(trace(1, PARIS))

    write(trace(1, LYON))

    assert tally() == {PARIS: (1, 1, 0, 1)}


def test_a_clock_an_hour_wrong_around_midnight_makes_no_second_post(store: str) -> None:
    write(trace(1, day=BASE, hour=23))

    write(trace(1, day=BASE + 1, hour=0))

    assert tally() == {PARIS: (1, 1, 0, 1)}


def test_places_unite_the_voices_of_their_cells(store: str) -> None:
    other = CellKey("75056", UUID(int=9))
    write(trace(1, PARIS), trace(2, other), trace(3, PARIS, other, person=2), trace(4, NONE))

    assert told(places()["75056"]) == (2, 3, 0, 3)
    assert told(places()[""]) == (1, 1, 0, 1)


def test_days_are_told_cell_by_cell_and_together(store: str) -> None:
    write(trace(1, day=BASE), trace(2, LYON, day=BASE), trace(3, day=BASE + 200, platform="x"))

    found = figures.figures("c")
    assert [told(one.numbers) for one in found.days] == [(1, 2, 0, 2), (1, 1, 0, 1)]
    paris = [told(one.numbers) for one in found.place_days if one.place_code == "75056"]
    assert paris == [(1, 1, 0, 1), (1, 1, 0, 1)]


def test_the_share_of_each_platform_adds_up_to_the_cell(store: str) -> None:
    write(trace(1), trace(2, person=7, platform="x", repost=True), trace(3, person=8, platform="x"))

    assert places()["75056"].by_platform == (
        PlatformNumbers("mastodon", 1, 1, 0),
        PlatformNumbers("x", 2, 1, 1),
    )


def test_platforms_past_the_most_there_can_be_are_one(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "MOST_PLATFORMS", 2)

    write(*(trace(number, person=number, platform=f"p{number}") for number in range(5)))

    assert [(one.platform, one.persons) for one in places()["75056"].by_platform] == [
        ("p0", 1),
        ("p1", 1),
        (counting.OTHERS, 3),
    ]
    assert recount.recount("c") == []


def test_recount_finds_and_mends_a_tally_that_was_changed(store: str) -> None:
    write(trace(1), trace(2, LYON, person=3))
    right = tally()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE tally SET posts = 7 WHERE day = 0 AND posts = 1")

    changed = recount.recount("c")

    assert {(one.cell, one.kept[1], one.counted[1]) for one in changed} == {
        (PARIS, 7, 1),
        (LYON, 7, 1),
    }
    assert tally() == right
    assert recount.recount("c") == []


def test_two_writers_at_once_count_as_one(store: str) -> None:
    batches = [
        [trace(n, CELLS[n % 4], person=n % 7, family=n % 5) for n in range(start, start + 60)]
        for start in range(0, 300, 30)
    ]

    def worker(mine: list[list[Trace]]) -> None:
        for batch in mine:
            write(*batch)
        connections.close_all()

    threads = [
        threading.Thread(target=worker, args=[part]) for part in (batches, list(reversed(batches)))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert tally() == brute_force([one for batch in batches for one in batch])
    assert recount.recount("c") == []


def test_a_batch_that_fails_leaves_nothing(store: str) -> None:
    with pytest.raises(RuntimeError, match="power cut"), counting.turn():
        counting.write_traces("c", BASE, columns([trace(1)]), NOW)
        raise RuntimeError("power cut")

    assert tally() == {}
    assert write(trace(1)).posts == 1


posts = st.builds(
    lambda post, cells, person, family, day, repost: trace(
        post,
        *cells,
        person=person,
        family=family,
        day=BASE + day,
        platform="x" if (person or 0) % 2 else "bluesky",
        repost=repost,
    ),
    st.integers(1, 40),
    st.sets(st.sampled_from(CELLS), min_size=1, max_size=3).map(
        lambda found: sorted(found, key=str)
    ),
    st.none() | st.integers(1, 12),
    st.integers(1, 15),
    st.integers(0, 150),
    st.booleans(),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(st.lists(posts, max_size=60), st.integers(1, 20), st.randoms(use_true_random=False))
def test_tallies_equal_a_recount_in_any_order_and_under_redelivery(
    store: str, traces: list[Trace], size: int, random: st.DataObject
) -> None:
    with connection.cursor() as cursor:
        for table in ("mention", "voice", "family", "alias", "tally"):
            cursor.execute(f"DELETE FROM {table}")  # noqa: S608
    # A platform gives one day and one author for a post, however often it comes.
    known: dict[int, Trace] = {}
    traces = [known.setdefault(one.post, one) for one in traces]
    batches = [traces[start : start + size] for start in range(0, len(traces), size)]
    again = batches * 2
    random.shuffle(again)  # type: ignore[attr-defined]

    for batch in again:
        write(*batch)

    expected = brute_force(traces)
    assert {key: numbers for key, numbers in tally().items() if any(numbers)} == expected
    assert recount.recount("c") == []


@pytest.mark.parametrize("short", [pytest.param(0, id="a long list"), pytest.param(9, id="short")])
def test_who_asked_to_be_left_out_is_told_among_others(
    short: int, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_SHORT_LIST", short)
    erasing.ask(None, [], [3, 5], NOW)

    assert counting.suppressed([1, 2, 3, 4]) == {3}
    assert counting.suppressed([]) == frozenset()
