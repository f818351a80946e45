"""Rallies that move, are called off and come back, or share their words with another one."""

import datetime as dt
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Barrier, BrokenBarrierError

import pytest

from tests.domain.rallies import J1, J3, J7, SUNDAY, WAVES
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
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
from worker.domain.campaign import Rally
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState as State
from worker.services import announce, facts, planning, rallies
from worker.services.installation import Installation
from worker.services.pages import LastSent
from worker.storage import dry_runs, epochs, overview, plans
from worker.storage.connections import last

DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
WEEK = 7 * DAY
J1_DUE = J7_DUE + 6 * DAY + HOUR  # summer time ends the night after


def moved(where: Installation, rally: Rally, days: int, now: dt.datetime) -> None:
    rallies.change(where, rally.id, {"date": SUNDAY + days * DAY}, SOMEBODY, now)


def days_passing(where: Installation, first: dt.datetime, days: int) -> None:
    """Do a turn each six hours."""
    for quarter in range(4 * days):
        turn(where, first + quarter * 6 * HOUR)


def said() -> list[str]:
    """Return the first words of each post, oldest first."""
    return [" ".join(post.text.split()[:5]) for post in reversed(dry_runs.posts())]


def test_a_rally_that_moves_the_evening_before_is_announced_for_its_new_day_as_well(
    store: str,
) -> None:
    where = house(waves=WAVES)
    rally = confirmed(where)
    days_passing(where, J7_DUE, 7)
    moved(where, rally, 14, J1_DUE + HOUR)

    days_passing(where, J1_DUE + HOUR, 15)

    assert said() == [
        "Rassemblement à Paris dimanche 29",
        "Rendez-vous à Paris dimanche 29",
        "Demain à Paris, 15 h",
        "CHANGEMENT à Paris : dimanche",
        "Rassemblement à Paris dimanche 12",
        "Rendez-vous à Paris dimanche 12",
        "Demain à Paris, 15 h",
        "Aujourd'hui à Paris, 15 h",
    ]
    assert {one.progress.state for one in plans.all_of("essai")} == {State.SENT}


def test_a_rally_that_moves_back_before_anything_left_for_the_other_day_says_nothing_twice(
    store: str,
) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE)
    moved(where, rally, 14, J7_DUE + SECOND)
    moved(where, rally, 0, J7_DUE + 2 * SECOND)

    days_passing(where, J7_DUE + 3 * SECOND, 15)

    assert said() == ["Rassemblement à Paris dimanche 29"]
    again = [one.progress for one in plans.all_of("essai") if one.progress.due_at > J7_DUE + DAY]
    assert [(one.state, one.cause) for one in again] == [(State.CANCELLED, Cause.OVERTAKEN)]


def test_the_first_screen_counts_a_wave_s_networks_for_one_day(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE)
    moved(where, rally, 14, J7_DUE + SECOND)
    moved(where, rally, 0, J7_DUE + 2 * SECOND)

    shown = facts.last_sent(overview.deliveries("essai"))

    assert shown == LastSent(wave="J-7", sent=1, of=1)


def test_what_a_network_refused_is_tried_for_the_new_day(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.REFUSE))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, J7_DUE + SECOND)
        turn(where, J7_DUE + 2 * SECOND)
        refused = states(where)["J-7", "paris"]
        moved(where, rally, 14, J7_DUE + 3 * SECOND)
        turn(where, J7_DUE + 2 * WEEK + HOUR)

    assert refused is State.FAILED
    (post,) = ledger_of(tmp_path / "ledger")
    assert "dimanche 12 novembre" in post.text


def test_what_a_person_sends_at_once_leaves_although_its_rally_is_planned_anew(
    store: str, tmp_path: Path
) -> None:
    kept = Manners(faults=faults(Fault.LIMIT), retry_after=60)
    with serving(tmp_path / "ledger", kept) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, CONFIRMED)
        announce.send_now(where, plans.all_of("essai")[0].id, SOMEBODY, CONFIRMED)
        turn(where, CONFIRMED)
        # Nothing that the text says.
        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, CONFIRMED + SECOND)
        turn(where, CONFIRMED + 61 * SECOND)

    assert len(ledger_of(tmp_path / "ledger")) == 1


def test_what_was_proved_absent_leaves_once_its_rally_comes_back(
    store: str, tmp_path: Path
) -> None:
    kept = Manners(faults=faults(Fault.UNAVAILABLE, Fault.LIMIT), retry_after=60)
    with serving(tmp_path / "ledger", kept) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, CONFIRMED)
        announce.send_now(where, plans.all_of("essai")[0].id, SOMEBODY, CONFIRMED)
        for seconds in (0, 31, 45, 46):
            turn(where, CONFIRMED + seconds * SECOND)
        absent = states(where)["J-7", "paris"]
        rallies.cancel(where, rally.id, SOMEBODY, CONFIRMED + HOUR)
        turn(where, CONFIRMED + HOUR)
        rallies.confirm(where, rally.id, SOMEBODY, CONFIRMED + 2 * HOUR)
        turn(where, J7_DUE)

    assert absent is State.APPROVED
    assert len(ledger_of(tmp_path / "ledger")) == 1


def test_a_rally_called_off_and_back_is_not_called_for_as_if_nobody_knew_it(store: str) -> None:
    where = house(waves=WAVES)
    rally = confirmed(where)
    turn(where, J7_DUE)

    rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + HOUR)
    turn(where, J7_DUE + HOUR)
    rallies.confirm(where, rally.id, SOMEBODY, J7_DUE + 2 * HOUR)
    turn(where, J7_DUE + 2 * HOUR)

    assert [words.split()[0] for words in said()] == ["Rassemblement", "ANNULÉ", "MAINTENU"]
    assert State.HELD not in states(where).values()


def test_a_rally_called_off_and_back_within_one_moment_is_said_as_it_stands(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE)

    for _ in range(8):
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE)
        turn(where, J7_DUE)
        rallies.confirm(where, rally.id, SOMEBODY, J7_DUE)
        turn(where, J7_DUE)

    counted = Counter(words.split()[0] for words in said())
    assert counted == {"Rassemblement": 1, "ANNULÉ": 8, "MAINTENU": 8}


@pytest.mark.parametrize("by_person", [False, True], ids=["rally called off", "wave withdrawn"])
def test_the_second_of_two_that_say_the_same_leaves_once_the_first_does_not(
    store: str, *, by_person: bool
) -> None:
    where = house(waves=(J7,))
    first = confirmed(where)
    second = rallies.add(where, replace(first.plan, contact="06", time=None), SOMEBODY, CONFIRMED)
    rallies.change(where, second.id, {"time": first.plan.time}, SOMEBODY, CONFIRMED)
    rallies.confirm(where, second.id, SOMEBODY, CONFIRMED)
    turn(where, CONFIRMED)
    before = sorted(one.progress.state for one in plans.all_of("essai"))

    if by_person:
        (wave,) = plans.of_rally(first.id)
        announce.cancel(where, wave.id, SOMEBODY, CONFIRMED + HOUR)
    else:
        rallies.cancel(where, first.id, SOMEBODY, CONFIRMED + HOUR)
    turn(where, J7_DUE)

    assert before == [State.HELD, State.PLANNED]
    assert len(said()) == 1


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
def test_two_rallies_that_wait_for_the_same_words_may_change_in_the_same_second(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = house(waves=(replace(J7, template="Rassemblement {{ day }}."),))
    _, *waiting = [confirmed(where, town) for town in ("Paris", "Lyon", "971")]
    planning.replan(where, CONFIRMED)
    both = Barrier(2)

    def meet(*_: object) -> None:
        with suppress(BrokenBarrierError):
            both.wait(timeout=2)

    monkeypatch.setattr(epochs, "doubt_calls", meet)

    def change(rally: Rally) -> Rally:
        with last():
            return rallies.change(where, rally.id, {"venue": "Mail"}, SOMEBODY, CONFIRMED)

    with ThreadPoolExecutor(2) as pool:
        changed = list(pool.map(change, waiting))

    found = Counter(one.progress.state for one in plans.all_of("essai"))
    assert found == {State.PLANNED: 1, State.HELD: 2}
    assert [rally.plan.venue for rally in changed] == ["Mail", "Mail"]


def test_waves_under_new_names_say_what_was_not_said_under_the_old_ones(store: str) -> None:
    where = house(waves=(J7, J3))
    confirmed(where)
    turn(where, J7_DUE)

    renamed = house(waves=tuple(replace(one, name=f"{one.name} bis") for one in (J7, J3)))
    turn(renamed, J7_DUE + HOUR)
    turn(renamed, J7_DUE + 4 * DAY)

    assert said() == ["Rassemblement à Paris dimanche 29", "Rendez-vous à Paris dimanche 29"]


def test_two_rallies_of_one_town_a_day_apart_are_each_announced_the_day_before(store: str) -> None:
    where = house(waves=(J1,))
    first = confirmed(where)
    # From Saturday to Sunday the night has an hour more; to Monday none.
    for days in (1, 2):
        other = replace(first.plan, date=SUNDAY + days * DAY)
        added = rallies.add(where, other, SOMEBODY, CONFIRMED)
        rallies.confirm(where, added.id, SOMEBODY, CONFIRMED)

    days_passing(where, J1_DUE - DAY, 5)

    assert said() == ["Demain à Paris, 15 h"] * 3
