import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from tests.domain.rallies import APPEL, CAMPAIGN, DRY, J1, J3, J7, SUNDAY, changed, rally, utc
from worker.domain.announcement import Planned, plan_rally
from worker.domain.repeats import Before, for_day, left_to_say

CALLS = frozenset({APPEL.name})
LATER = SUNDAY + dt.timedelta(days=14)
NOTHING = Before(days={}, spoke=frozenset(), waiting=frozenset())
MOVED = utc("2017-10-28 20:00")


def planned(day: dt.date = SUNDAY) -> dict[str, Planned]:
    there = changed(rally(), date=day)
    found = plan_rally(there, (J7, J3, J1), (DRY,), utc("2017-10-20 12:00"), CAMPAIGN)
    return {one.wave: one for one in found.planned}


def ids(day: dt.date, before: Before, now: dt.datetime = MOVED) -> dict[str, UUID]:
    return {one.wave: one.id for one in left_to_say(planned(day).values(), CALLS, day, before, now)}


def test_a_wave_said_of_another_day_leaves_again_and_one_that_was_not_said_under_its_own_id() -> (
    None
):
    first = planned()
    before = replace(NOTHING, days={first["J-7"].id: SUNDAY, first["J-3"].id: SUNDAY})

    found = ids(LATER, before)

    assert found == {
        "J-7": for_day(first["J-7"].id, LATER),
        "J-3": for_day(first["J-3"].id, LATER),
        "J-1": first["J-1"].id,
    }


def test_a_wave_is_said_once_of_each_day_however_often_its_rally_moves() -> None:
    first = planned()["J-7"].id
    before = replace(NOTHING, days={first: SUNDAY, for_day(first, LATER): LATER})

    assert ids(SUNDAY, before)["J-7"] == first
    assert ids(LATER, before)["J-7"] == for_day(first, LATER)
    assert ids(LATER + dt.timedelta(days=1), before)["J-7"] not in before.days


def test_a_wave_whose_new_moment_has_passed_is_left_to_the_correction() -> None:
    near = SUNDAY + dt.timedelta(days=2)
    first = planned()
    before = replace(NOTHING, days={one.id: SUNDAY for one in first.values()})

    assert set(ids(near, before)) == {"J-1"}


def test_one_that_waits_already_is_still_wanted_at_its_moment() -> None:
    first = planned()["J-7"].id
    again = for_day(first, LATER)
    before = Before(days={first: SUNDAY}, spoke=frozenset(), waiting=frozenset({again}))

    assert ids(LATER, before, utc("2017-11-05 18:00"))["J-7"] == again


@pytest.mark.parametrize(("spoke", "left"), [((), ["Appel"]), ((DRY.name,), [])])
def test_the_first_call_is_for_accounts_that_have_said_nothing(
    spoke: tuple[str, ...], left: list[str]
) -> None:
    late = rally(confirmed="2017-10-23 12:00")
    found = plan_rally(late, (APPEL, J7), (DRY,), utc("2017-10-23 12:00"), CAMPAIGN).planned
    before = replace(NOTHING, spoke=frozenset(spoke))

    assert [one.wave for one in left_to_say(found, CALLS, SUNDAY, before, MOVED)] == left
