"""What a source may do to a rally: propose it, and no more, unless it is trusted and early."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.campaign import seeded
from worker.domain.campaign import Rally, RallyPlan
from worker.domain.kinds import RallyStatus
from worker.domain.post import HourReport
from worker.services import rallies, seed
from worker.services.installation import Installation
from worker.services.proposals import add_plans
from worker.storage import reports

NOW = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
TOLD = {"time": dt.time(15), "venue": "place Clemenceau", "url": "https://agenda.example/1"}


@pytest.fixture
def house(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path / "data", store)


def _plan(house: Installation, **told: object) -> RallyPlan:
    place = house.gazetteer.by_code("64445")
    assert place
    return replace(RallyPlan(place=place, date=dt.date(2017, 10, 29), time=None), **told)  # type: ignore[arg-type]


def _there(house: Installation) -> Rally:
    (rally,) = [one for one in rallies.calendar(house) if one.plan.place.code == "64445"]
    return rally


def _told(rally: Rally) -> dict[str, object]:
    return {name: getattr(rally.plan, name) for name in TOLD}


def test_a_trusted_source_fills_in_what_an_unconfirmed_rally_leaves_open(
    house: Installation,
) -> None:
    rallies.add(house, _plan(house), "une feuille", NOW)

    add_plans(house, [_plan(house, **TOLD)], "agenda", NOW, trusted=True)

    assert _told(_there(house)) == TOLD
    assert _there(house).status is RallyStatus.PROPOSED


def test_any_other_source_changes_nothing_and_what_differs_is_said(house: Installation) -> None:
    rallies.add(house, _plan(house), "une feuille", NOW)

    added = add_plans(house, [_plan(house, **TOLD)], "agenda", NOW)

    assert _told(_there(house)) == dict.fromkeys(TOLD)
    assert [one.what for one in added.skipped] == ["Pau 2017-10-29"]


@pytest.mark.parametrize(
    ("confirmed", "hour"),
    [
        pytest.param(False, dt.time(14), id="config says the hour, and nobody but a calendar did"),
        pytest.param(True, dt.time(15), id="a person vouched for the calendar's"),
    ],
)
def test_what_a_calendar_proposed_gives_way_to_the_file(
    house: Installation, *, confirmed: bool, hour: dt.time
) -> None:
    add_plans(house, [_plan(house, **TOLD)], "agenda", NOW)
    if confirmed:
        rallies.confirm(house, _there(house).id, "a@b.example", NOW)
    named = _plan(house, time=dt.time(14), venue="place Royale")
    campaign = replace(house.campaign, rallies=(*house.campaign.rallies, named))

    seed.seed(replace(house, campaign=campaign), NOW)

    assert (_there(house).plan.time, _there(house).status) == (hour, RallyStatus.CONFIRMED)


def test_an_hour_that_a_calendar_proposed_is_nobody_s_decision(house: Installation) -> None:
    before = NOW - dt.timedelta(hours=1)
    said = HourReport(
        place_code="64445",
        on=dt.date(2017, 10, 29),
        at=dt.time(16),
        publisher="Le Journal",
        url=None,
        as_of=before,
    )
    reports.save(house.campaign.slug, [], [said])

    add_plans(house, [_plan(house, **TOLD)], "agenda", NOW)

    assert list(rallies.conflicts(house)) == [_there(house).id]


def test_no_source_changes_a_confirmed_rally(house: Installation) -> None:
    rally = rallies.add(house, _plan(house), "une feuille", NOW)
    rallies.confirm(house, rally.id, "a@example.org", NOW)
    before = _there(house)

    add_plans(house, [_plan(house, **TOLD)], "agenda", NOW, trusted=True)

    assert _there(house) == before


def test_a_trusted_source_overrides_nothing_that_is_said(house: Installation) -> None:
    rallies.add(house, _plan(house, time=dt.time(14)), "une feuille", NOW)

    added = add_plans(house, [_plan(house, **TOLD)], "agenda", NOW, trusted=True)

    assert _told(_there(house)) == TOLD | {"time": dt.time(14)}
    assert "another time" in added.skipped[0].why


@pytest.mark.parametrize("venue", ["place\0", "place\nde la gare", "p" * 501])
def test_a_trusted_source_fills_in_no_words_that_a_rally_cannot_have(
    house: Installation, venue: str
) -> None:
    rallies.add(house, _plan(house), "une feuille", NOW)

    added = add_plans(house, [_plan(house, venue=venue)], "agenda", NOW, trusted=True)

    assert _there(house).plan.venue is None
    assert [one.what for one in added.skipped] == ["Pau 2017-10-29"]


def test_a_rally_that_was_moved_is_not_proposed_anew_for_the_day_it_left(
    house: Installation,
) -> None:
    add_plans(house, [_plan(house, **TOLD)], "agenda", NOW)
    later = {"date": dt.date(2017, 11, 5), "time": dt.time(16)}
    rallies.change(house, _there(house).id, later, "a@b.example", NOW)

    again = add_plans(house, [_plan(house, **TOLD), _plan(house)], "agenda", NOW)

    assert again.rallies == 0
    assert [one.what for one in again.skipped] == ["Pau 2017-10-29"] * 2
    assert "was moved to 2017-11-05" in again.skipped[0].why
    assert _there(house).plan.date == dt.date(2017, 11, 5)


def test_another_rally_of_the_day_that_one_left_is_proposed(house: Installation) -> None:
    add_plans(house, [_plan(house, **TOLD)], "agenda", NOW)
    rallies.change(house, _there(house).id, {"date": dt.date(2017, 11, 5)}, "a@b.example", NOW)

    other = add_plans(house, [_plan(house, time=dt.time(10, 30))], "agenda", NOW)

    assert (other.rallies, other.skipped) == (1, ())


def test_a_rally_that_is_back_on_its_day_is_there_already(house: Installation) -> None:
    add_plans(house, [_plan(house, **TOLD)], "agenda", NOW)
    for day in (dt.date(2017, 11, 5), dt.date(2017, 10, 29)):
        rallies.change(house, _there(house).id, {"date": day}, "a@b.example", NOW)

    again = add_plans(house, [_plan(house, **TOLD)], "agenda", NOW)

    assert (again.rallies, again.skipped) == (0, ())
