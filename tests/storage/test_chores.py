"""A turn of a chore belongs to one tick, on both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from django.db import connection

from worker.storage import chores

NOW = datetime(2017, 10, 27, 9, 0, tzinfo=UTC)
TIMETABLE = {"replan": timedelta(minutes=1), "retention": timedelta(days=1)}


def _claim(now: datetime) -> tuple[str, ...]:
    try:
        return chores.claim_due(TIMETABLE, now)
    finally:
        connection.close()


def test_a_new_chore_is_due_at_once_and_then_at_its_time(store: str) -> None:
    assert chores.claim_due(TIMETABLE, NOW) == ("replan", "retention")
    assert chores.claim_due(TIMETABLE, NOW + timedelta(seconds=59)) == ()
    assert chores.claim_due(TIMETABLE, NOW + timedelta(seconds=60)) == ("replan",)


def test_two_ticks_at_once_never_win_the_same_turn(store: str) -> None:
    moments = [
        NOW + timedelta(minutes=turn, milliseconds=beat) for turn in range(5) for beat in (0, 3)
    ]

    with ThreadPoolExecutor(4) as pool:
        won = [
            [name for names in pool.map(_claim, moments[turn : turn + 2] * 2) for name in names]
            for turn in range(0, 10, 2)
        ]

    assert [sorted(names) for names in won] == [["replan", "retention"], *[["replan"]] * 4]


def test_a_machine_that_slept_does_a_missed_turn_once(store: str) -> None:
    chores.claim_due(TIMETABLE, NOW)

    late = [chores.claim_due(TIMETABLE, NOW + timedelta(hours=7, seconds=i)) for i in (0, 1)]

    assert late == [("replan",), ()]


def test_a_turn_noted_by_a_clock_that_was_put_back_since_is_done_at_once(store: str) -> None:
    chores.claim_due(TIMETABLE, NOW + timedelta(hours=1))

    first = chores.claim_due(TIMETABLE, NOW)

    assert first == ("replan", "retention")
    assert chores.claim_due(TIMETABLE, NOW + timedelta(seconds=59)) == ()


def test_machines_whose_clocks_differ_by_seconds_share_the_turns(store: str) -> None:
    chores.claim_due(TIMETABLE, NOW + timedelta(seconds=20))

    assert chores.claim_due(TIMETABLE, NOW) == ()


def test_what_cannot_be_undone_waits_a_little_for_a_clock_that_is_months_ahead(store: str) -> None:
    def claim(now: datetime) -> tuple[str, ...]:
        return chores.claim_due(TIMETABLE, now, {"retention"})

    claim(NOW)
    ahead = NOW + timedelta(days=60)

    wrong = [claim(ahead + timedelta(seconds=i)) for i in (0, 1)]
    right = claim(NOW + timedelta(minutes=2))
    slept = [claim(ahead + timedelta(minutes=i)) for i in (0, 14, 15)]

    assert wrong == [("replan",), ()]
    assert right == ("replan", "retention")
    assert slept == [("replan",), ("replan",), ("replan", "retention")]


def test_a_turn_that_nobody_says_was_done_comes_again_before_its_time(store: str) -> None:
    hour = timedelta(hours=1)

    def claim(now: datetime) -> tuple[str, ...]:
        return chores.claim_due({"retention": timedelta(days=1)}, now, (), {"retention": hour})

    lost = [claim(NOW), claim(NOW + hour / 2), claim(NOW + hour)]
    chores.put_off("retention", NOW + timedelta(days=1))
    done = [claim(NOW + 2 * hour), claim(NOW + timedelta(days=1))]

    assert lost == [("retention",), (), ("retention",)]
    assert done == [(), ("retention",)]
