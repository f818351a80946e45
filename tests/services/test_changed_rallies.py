"""A rally that changes once a post of it has left, or may have."""

import datetime as dt
from pathlib import Path

import pytest

from tests.domain.rallies import J1, J3, J7
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
from tests.services.announcing import (
    J7_DUE,
    SECOND,
    SOMEBODY,
    after_the_settle_time,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from worker.domain.kinds import DeliveryState as State
from worker.services import rallies
from worker.storage import dry_runs


def test_an_early_change_is_edited_into_the_post_that_told_the_old_place(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        rally = confirmed(where)
        turn(where, J7_DUE)

        said = []
        for number, venue in enumerate(("place de la Nation", "place de la Bastille"), 1):
            moment = J7_DUE + number * 60 * SECOND
            rallies.change(where, rally.id, {"venue": venue}, SOMEBODY, moment)
            turn(where, moment)
            said += [post.text for post in network.posts]
        turn(where, J7_DUE + 600 * SECOND)

    assert len(ledger_of(tmp_path / "ledger")) == network.calls.count("POST") == 1
    assert network.calls.count("PUT") == 2
    assert "place de la Nation, et non plus : place de la République." in said[0]
    assert "place de la Bastille, et non plus : place de la Nation." in said[1]


def test_a_late_change_is_edited_and_said_once_although_the_answer_was_lost(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.NONE, Fault.CUT))) as found:
        network, url = found
        where = house((mastodon(url),), (J1,))
        rally = confirmed(where)
        j1_due = J7_DUE + dt.timedelta(days=6, hours=1)
        turn(where, j1_due)

        for venue in ("place de la Nation", "place de la Bastille"):
            rallies.change(where, rally.id, {"venue": venue}, SOMEBODY, j1_due + 60 * SECOND)
        for seconds in (60, 95, 110, 111, 600):
            turn(where, j1_due + seconds * SECOND)

    posted = [post.text for post in ledger_of(tmp_path / "ledger")]
    shown = [post.text.split(" ", 1)[0] for post in network.posts]
    assert len(posted) == 2
    assert "place de la Bastille. N'allez plus à : place de la République." in posted[1]
    assert shown == ["MODIFIÉ", "CHANGEMENT"]


@pytest.mark.parametrize("days", [2, 8])
def test_a_rally_moved_and_then_called_off_is_called_off_for_the_day_its_post_tells(
    store: str, tmp_path: Path, days: int
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        moved = {"date": rally.plan.date + dt.timedelta(days=14)}
        rallies.change(where, rally.id, moved, SOMEBODY, J7_DUE + SECOND)
        turn(where, J7_DUE + SECOND)

        # On the second day the first day that was told is over.
        off = J7_DUE + dt.timedelta(days=days)
        rallies.cancel(where, rally.id, SOMEBODY, off)
        turn(where, off + SECOND)

    edited, called_off = [post.text for post in network.posts]
    assert edited.startswith("MODIFIÉ : rassemblement à Paris dimanche 12 novembre")
    assert called_off.startswith("ANNULÉ : le rassemblement du dimanche 12 novembre à Paris")


def test_a_change_back_before_the_correction_left_needs_none(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE)

    for venue in ("place de la Nation", "place de la République"):
        rallies.change(where, rally.id, {"venue": venue}, SOMEBODY, J7_DUE)
    turn(where, J7_DUE + 60 * SECOND)

    assert len(dry_runs.posts()) == 1
    assert states(where)["Changement", "essai"] is State.CANCELLED


def test_a_lost_post_that_turns_up_after_the_change_is_corrected(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.CUT), readable=False)) as found:
        network, url = found
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE)
        network.manners.readable = True
        for seconds in (31, 45, 46, 60):
            turn(where, J7_DUE + seconds * SECOND)
        shown = [post.text.split()[0] for post in network.posts]

    first, *others = [post.text for post in ledger_of(tmp_path / "ledger")]
    assert "République" in first
    assert [text.split()[0] for text in others] == ["CHANGEMENT"]
    assert shown == ["MODIFIÉ", "CHANGEMENT"]


def test_what_never_arrived_leaves_although_its_rally_changed_meanwhile(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.UNAVAILABLE))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        # Nothing that the text says.
        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, J7_DUE + SECOND)
        after_the_settle_time(where)
        turn(where, J7_DUE + 600 * SECOND)

    assert states(where)["J-7", "paris"] is State.SENT
    assert len(ledger_of(tmp_path / "ledger")) == 1


def test_a_change_that_never_arrived_is_said_although_the_rally_changed_again(
    store: str, tmp_path: Path
) -> None:
    kept = [Fault.NONE, Fault.UNAVAILABLE]
    with serving(tmp_path / "ledger", Manners(faults=faults(*kept))) as (_, url):
        where = house((mastodon(url),), (J1,))
        rally = confirmed(where)
        due = J7_DUE + dt.timedelta(days=6, hours=1)
        turn(where, due)
        rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, due)
        turn(where, due + SECOND)
        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, due + 2 * SECOND)
        for seconds in (35, 50, 51, 600):
            turn(where, due + seconds * SECOND)

    first, *others = [post.text for post in ledger_of(tmp_path / "ledger")]
    assert "République" in first
    assert ["place de la Nation" in text for text in others] == [True]
