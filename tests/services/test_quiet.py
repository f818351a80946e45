"""The quiet hours hold for what is late too: a network that is back at night is not used then."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import J1, J3, J7
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from worker.domain.campaign import Quiet, Wave
from worker.domain.kinds import DeliveryState as State
from worker.services import announce, rallies
from worker.services.installation import Installation
from worker.storage import campaigns, dry_runs, plans

HOUR = dt.timedelta(hours=1)
NIGHT = J7_DUE + 6 * HOUR  # half past midnight in Paris
MORNING = dt.datetime(2017, 10, 23, 5, tzinfo=dt.UTC)


def quiet(where: Installation) -> Installation:
    night = Quiet(dt.time(22), dt.time(7))
    return replace(where, campaign=replace(where.campaign, quiet=night))


def test_a_wave_that_a_network_takes_again_at_night_waits_for_the_morning(
    store: str, tmp_path: Path
) -> None:
    manners = Manners(faults=faults(Fault.LIMIT), retry_after=5 * 3600)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = quiet(house((mastodon(url),), (J7, J3)))
        confirmed(where)
        turn(where, J7_DUE)

        turn(where, NIGHT)
        at_night = list(network.posts)
        due = announce.due_within(where, NIGHT + SECOND)
        turn(where, MORNING)

    assert (at_night, due) == ([], False)
    assert len(network.posts) == 1


@pytest.mark.parametrize(
    ("wave", "day"),
    [
        pytest.param(J7, 22, id="nothing else says it"),
        pytest.param(J1, 28, id="false in the morning"),
    ],
)
def test_what_cannot_wait_for_the_morning_leaves_at_night(store: str, wave: Wave, day: int) -> None:
    until = replace(J3.moment, days=7, at=dt.time(23, 30))
    where = quiet(house(waves=(replace(wave, useful_until=until) if wave is J7 else wave,)))
    confirmed(where)
    turn(where, CONFIRMED)
    campaigns.set_frozen("essai", frozen=True)
    night = dt.datetime(2017, 10, day, 21, tzinfo=dt.UTC)
    turn(where, night)
    campaigns.set_frozen("essai", frozen=False)

    turn(where, night + SECOND)

    assert len(dry_runs.posts()) == 1


@pytest.mark.parametrize("changed", [False, True], ids=["at once", "its rally changed meanwhile"])
def test_what_a_person_sends_at_night_leaves_at_night(store: str, *, changed: bool) -> None:
    where = quiet(house(waves=(J7,)))
    rally = confirmed(where)
    turn(where, CONFIRMED)
    campaigns.set_frozen("essai", frozen=True)
    turn(where, J7_DUE)
    campaigns.set_frozen("essai", frozen=False)

    announce.send_now(where, plans.all_of("essai")[0].id, SOMEBODY, NIGHT)
    if changed:
        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, NIGHT)
    turn(where, NIGHT)

    assert states(where)["J-7", "essai"] is State.SENT


def test_a_correction_waits_for_no_morning(store: str) -> None:
    where = quiet(house(waves=(J7,)))
    rally = confirmed(where)
    turn(where, J7_DUE)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE)
    campaigns.set_frozen("essai", frozen=True)
    turn(where, J7_DUE + SECOND)
    campaigns.set_frozen("essai", frozen=False)

    turn(where, NIGHT)

    assert len(dry_runs.posts()) == 2


def test_other_quiet_hours_are_kept_by_what_is_planned_already(store: str) -> None:
    late = replace(J7, moment=replace(J7.moment, at=dt.time(23)))
    confirmed(where := house(waves=(late,)))
    announce.replan(where, CONFIRMED)

    announce.replan(quiet(where), CONFIRMED)

    assert plans.all_of("essai")[0].progress.due_at == MORNING
