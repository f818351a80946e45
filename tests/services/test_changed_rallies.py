"""A rally that changes once a post of it has left, or may have."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

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
from worker.domain.delivery import Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, Role
from worker.errors import OutcomeUnknownError
from worker.networks.base import Looked, Outgoing
from worker.networks.dry_run import DryRun, Kept
from worker.networks.matching import Seen, match
from worker.services import rallies
from worker.services.decisions import decisions
from worker.services.facts import gather
from worker.services.installation import Installation
from worker.services.pages import Question
from worker.services.viewer import Viewer
from worker.storage import alarms, dry_runs
from worker.storage import rallies as stored


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


class Answering(DryRun):
    """A network that edits nothing and is read back by its texts; ``lose`` is what never arrives.

    It refuses no twins: X does for some hours, which asks a person.
    """

    def __init__(self) -> None:
        super().__init__("paris", Kept(*[lambda _: None] * 3), lambda: J7_DUE)
        self.posts: list[Seen] = []
        self.lose = 0

    def publish(self, outgoing: Outgoing) -> Receipt:
        if self.lose:
            self.lose -= 1
            raise OutcomeUnknownError("cut before it arrived")
        at = outgoing.first_call_at
        self.posts.insert(0, Seen(str(len(self.posts)), outgoing.text, made_at=at))
        return Receipt(self.posts[0].id)

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        return match(self.posts, sought)


def test_a_correction_in_the_words_of_an_earlier_one_is_said_again_when_it_never_arrived(
    store: str,
) -> None:
    where = house((replace(mastodon("http://127.0.0.1:9"), kind=NetworkKind.X),), (J1,))
    network = Answering()
    rally = confirmed(where)
    at = J7_DUE + dt.timedelta(days=6, hours=1)
    turn(where, at, {"paris": network})

    for venue in ("place de la Nation", "place de la République", "place de la Nation"):
        at += 60 * SECOND
        rallies.change(where, rally.id, {"venue": venue}, SOMEBODY, at)
        network.lose = int(len(network.posts) == 3)
        turn(where, at, {"paris": network})
    for second in (31, 42, 53):
        turn(where, at + second * SECOND, {"paris": network})

    said = [post.text for post in reversed(network.posts)][1:]
    assert [", place de la Nation. N'allez" in text for text in said] == [True, False, True]


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


def test_a_correction_that_no_network_takes_is_tried_as_seldom_as_a_wave_and_told_of(
    store: str,
) -> None:
    where = house((mastodon("http://127.0.0.1:9"),), (J7,))
    rally = confirmed(where)
    kept = Kept(dry_runs.keep, dry_runs.find, dry_runs.forget)
    turn(where, J7_DUE, {"paris": DryRun("paris", kept, lambda: J7_DUE)})
    rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + SECOND)

    for seconds in (2, 3, 4, 8):
        turn(where, J7_DUE + seconds * SECOND)

    hour, minute = dt.timedelta(hours=1), 60 * SECOND
    (late,) = alarms.untold("essai", J7_DUE + 7 * minute, 3 * hour, 5 * minute)
    assert late.planned.text.startswith("ANNULÉ")
    assert (late.progress.attempts, late.progress.due_at) == (2, J7_DUE + SECOND)


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


def test_a_meeting_point_on_the_square_that_was_told_takes_nothing_back(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.change(where, rally.id, {"meeting_point": "la fontaine"}, SOMEBODY, J7_DUE)
        turn(where, J7_DUE + 60 * SECOND)
        after_the_point = list(network.calls)

        j3_due = J7_DUE + dt.timedelta(days=4)
        turn(where, j3_due)
        moment = j3_due + 60 * SECOND
        rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, moment)
        turn(where, moment)

    assert after_the_point == ["POST"]
    assert network.calls.count("PUT") == 2
    assert {post.text.partition("et non plus : ")[2][:23] for post in network.posts} == {
        "place de la République."
    }


def _asked(where: Installation, rally: UUID, now: dt.datetime) -> list[Question]:
    """Return what the pages ask about *rally*."""
    facts = gather(where, Viewer(email=SOMEBODY, role=Role.COORDINATOR), now)
    return [one.question for one in decisions(stored.get(rally, where.gazetteer), facts)]


def test_of_two_rallies_that_became_one_nobody_is_told_not_to_come_unasked(store: str) -> None:
    where = house(waves=(J7, J3))
    one = confirmed(where)
    other = confirmed(where, venue="place de la Nation", number=30)
    turn(where, J7_DUE)

    joined = {"time": dt.time(15), "venue": "place de la République"}
    rallies.change(where, other.id, joined, SOMEBODY, J7_DUE + 60 * SECOND)
    turn(where, J7_DUE + 60 * SECOND)
    rallies.cancel(where, one.id, SOMEBODY, J7_DUE + 120 * SECOND)
    turn(where, J7_DUE + 120 * SECOND)

    said = [post.text.split(" ", 1)[0] for post in dry_runs.posts()]
    assert sorted(said) == ["CHANGEMENT", "Rassemblement", "Rassemblement"]
    assert states(where)["Annulé", "essai"] is State.HELD
    assert _asked(where, one.id, J7_DUE + 120 * SECOND) == [Question.HELD]


def test_who_leaves_an_hour_to_another_rally_does_not_take_it_back(store: str) -> None:
    where = house(waves=(J7, J3))
    one = confirmed(where)
    turn(where, J7_DUE)
    other = confirmed(where, number=30)

    for rally, hour in ((other, dt.time(15)), (one, dt.time(17))):
        rallies.change(where, rally.id, {"time": hour}, SOMEBODY, J7_DUE + 60 * SECOND)
        turn(where, J7_DUE + 60 * SECOND)

    (said,) = [post.text for post in dry_runs.posts() if post.text.startswith("CHANGEMENT")]
    assert "dimanche 29 octobre, 17 h, place de la République. Corrigez vos partages." in said


@pytest.mark.parametrize("cure", [Fault.NONE, Fault.REFUSE])
def test_a_network_that_refuses_what_calls_a_rally_off_is_a_decision(
    store: str, tmp_path: Path, cure: Fault
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.NONE, cure))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + 60 * SECOND)
        turn(where, J7_DUE + 60 * SECOND)

    asked = [] if cure is Fault.NONE else [Question.REFUSED]
    assert _asked(where, rally.id, J7_DUE + 61 * SECOND) == asked
