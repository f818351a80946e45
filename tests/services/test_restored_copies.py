"""A database brought back from a backup: what it forgot is looked for before anything leaves."""

import datetime as dt
import errno
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.domain.rallies import APPEL, DRY, J3, J7
from tests.fakes.network import serving
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    QUICK,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from tests.services.backups import back_up
from tests.services.installations import plan as rally_plan
from worker.clients import epoch
from worker.domain.delivery import Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.networks.base import Looked, Outgoing
from worker.networks.dry_run import DryRun, Kept
from worker.networks.matching import earliest
from worker.services import announce, by_hand, check_differences, frame, rallies
from worker.services.installation import Installation
from worker.storage import campaigns, dry_runs, epochs, plans
from worker.storage import rallies as rows
from worker.storage.connections import last
from worker.storage.models import Delivery, Epoch
from worker.storage.models import Receipt as ReceiptRow
from worker.storage.transaction import write

if TYPE_CHECKING:
    from uuid import UUID

HOUR = dt.timedelta(hours=1)


def test_a_database_restored_from_a_backup_starts_frozen_and_looks_before_it_sends(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        where = replace(where, environment=replace(where.environment, data=tmp_path))
        rally = confirmed(where)
        turn(where, J7_DUE)
        # What a restore does: the database stands where it stood before the send.
        Delivery.objects.filter(wave="J-7").update(
            state=State.PLANNED, attempts=0, remote_id=None, first_call_at=None, told=None
        )
        ReceiptRow.objects.all().delete()
        Epoch.objects.all().delete()

        turn(where, J7_DUE + 60 * SECOND)
        doubted, frozen = states(where)["J-7", "paris"], campaigns.state("essai").frozen
        turn(where, J7_DUE + 91 * SECOND)
        campaigns.set_frozen("essai", frozen=False)
        turn(where, J7_DUE + 120 * SECOND)

        found, posts = states(where)["J-7", "paris"], len(network.posts)
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + 150 * SECOND)
        turn(where, J7_DUE + 151 * SECOND)

    assert (doubted, frozen) == (State.UNCERTAIN, True)
    assert (found, posts) == (State.SENT, 1)
    assert network.posts[-1].text.startswith("ANNULÉ")


def test_who_freezes_a_restored_copy_before_its_start_is_asked_about_it_while_it_is_frozen(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        where = replace(where, environment=replace(where.environment, data=tmp_path))
        confirmed(where)
        announce.replan(where, CONFIRMED)
        restore = back_up(tmp_path)
        turn(where, J7_DUE)
        restore()
        campaigns.set_frozen("essai", frozen=True)

        for seconds in range(40, 81):  # as ticks do
            if announce.due_within(where, J7_DUE + seconds * SECOND, QUICK):
                turn(where, J7_DUE + seconds * SECOND)

    assert states(where)["J-7", "paris"] is State.SENT
    assert campaigns.state("essai").frozen
    assert len(network.posts) == 1
    assert not announce.due_within(where, J7_DUE + 90 * SECOND, QUICK)


def test_check_says_that_a_copy_is_why_all_is_suspended(store: str, tmp_path: Path) -> None:
    where = house((DRY,), (J7, J3))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    confirmed(where)
    announce.replan(where, CONFIRMED)
    frame.freeze(where, SOMEBODY, CONFIRMED, on=True)
    by_somebody = _said_of_announcing(where)
    frame.freeze(where, SOMEBODY, CONFIRMED, on=False)
    restore = back_up(tmp_path)
    turn(where, J7_DUE)
    restore()
    turn(where, J7_DUE + SECOND)

    restored = _said_of_announcing(where)

    assert by_somebody == ["everything is suspended"]
    assert restored[0].startswith("everything is suspended: the database has forgotten")


def _said_of_announcing(where: Installation) -> list[str]:
    lines = check_differences.lines(where, J7_DUE)
    return [one.detail for one in lines if one.what == "announcing"]


@pytest.mark.parametrize("known", [True, False], ids=["planned in the copy", "not planned yet"])
def test_what_a_backup_has_forgotten_is_found_though_all_is_planned_anew_before(
    store: str, tmp_path: Path, *, known: bool
) -> None:
    # One that the copy knows may be too late by now for any plan.
    restored = J7_DUE + dt.timedelta(days=5) if known else J7_DUE + 60 * SECOND
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        where = replace(where, environment=replace(where.environment, data=tmp_path))
        confirmed(where)
        if known:
            announce.replan(where, CONFIRMED)
        restore = back_up(tmp_path)
        turn(where, J7_DUE)
        restore()
        other = replace(where, campaign=replace(where.campaign, support="3919"))
        announce.replan(other, restored, QUICK)

        for seconds in (0, 31):
            turn(other, restored + seconds * SECOND)

    assert campaigns.state("essai").frozen
    assert states(other)["J-7", "paris"] is State.SENT
    assert len(network.posts) == 1
    (sent,) = [one for one in plans.all_of("essai") if one.planned.wave == "J-7"]
    assert [one.what for one in plans.history(sent.id)].count("restored") == 1


def test_a_restored_database_sends_nothing_that_a_person_held_or_took(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        accounts = tuple(mastodon(url, name) for name in ("held", "taken", "silent"))
        where = house(accounts, (replace(J7, approval_needed=True),))
        where = replace(where, environment=replace(where.environment, data=tmp_path))
        confirmed(where)
        announce.replan(where, CONFIRMED)
        ids = {one.planned.account: one.id for one in plans.all_of("essai")}
        announce.hold(where, ids["held"], SOMEBODY, CONFIRMED)
        by_hand.take(where, ids["taken"], SOMEBODY, CONFIRMED)
        epoch.keep(tmp_path, "essai", 1)

        for seconds in (0, 31, 45, 46):
            turn(where, J7_DUE + seconds * SECOND)
        campaigns.set_frozen("essai", frozen=False)
        turn(where, J7_DUE + 60 * SECOND)

    assert network.calls.count("POST") == 0
    assert network.calls.count("GET") > 0
    assert states(where) == {
        ("J-7", "held"): State.HELD,
        ("J-7", "taken"): State.HELD,
        ("J-7", "silent"): State.PLANNED,
    }


def test_of_two_workers_that_notice_a_restore_one_doubts(store: str) -> None:
    confirmed(where := house(waves=(J7,)))
    announce.replan(where, CONFIRMED)
    epochs.doubt("another", 7, J7_DUE, QUICK)

    first = epochs.doubt("essai", 1, J7_DUE, QUICK)
    campaigns.set_frozen("essai", frozen=False)
    second = epochs.doubt("essai", 1, J7_DUE, QUICK)

    assert (first, second) == (1, 0)
    assert not campaigns.state("essai").frozen


def test_who_changes_a_day_and_a_worker_notice_a_restore_at_once(store: str) -> None:
    where = house((DRY,), (J7, J3))
    confirmed(where)
    announce.replan(where, CONFIRMED)

    def notice() -> int:
        with last():
            return epochs.doubt("essai", 1, J7_DUE, QUICK)

    with ThreadPoolExecutor(1) as pool:
        with write():
            rows.one_at_a_time("essai")  # as whoever changes a day does first
            other = pool.submit(notice)
            wait([other], timeout=0.3)
            first = epochs.doubt("essai", 1, J7_DUE, QUICK)
        second = other.result()

    assert (first, second) == (1, 0)
    assert campaigns.state("essai").frozen


def test_a_lost_number_beside_the_database_freezes_once_and_not_again(
    store: str, tmp_path: Path
) -> None:
    where = house(waves=(J7, J3))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    confirmed(where)
    turn(where, J7_DUE - 60 * SECOND)
    (tmp_path / "epoch" / "essai").write_text("")

    turn(where, J7_DUE)
    frozen = campaigns.state("essai").frozen
    campaigns.set_frozen("essai", frozen=False)
    for seconds in (31, 45, 46):
        turn(where, J7_DUE + seconds * SECOND)

    assert frozen
    assert not campaigns.state("essai").frozen
    assert len(dry_runs.posts()) == 1


def test_a_copy_that_is_brought_back_on_another_machine_looks_before_it_sends(
    store: str, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    j3_due = J7_DUE + dt.timedelta(days=4)
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        where = replace(where, environment=replace(where.environment, data=first))
        confirmed(where)
        turn(where, J7_DUE)
        restore = back_up(tmp_path)
        turn(where, j3_due)

        restore()
        where = replace(where, environment=replace(where.environment, data=second))
        for seconds in (60, 91, 102):
            turn(where, j3_due + seconds * SECOND)
        frozen = campaigns.state("essai").frozen
        campaigns.set_frozen("essai", frozen=False)
        turn(where, j3_due + 120 * SECOND)

    assert frozen
    assert len(network.posts) == 2
    assert set(states(where).values()) == {State.SENT}


def test_a_new_machine_with_a_new_database_just_begins(store: str, tmp_path: Path) -> None:
    where = house(waves=(J7,))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    confirmed(where)

    for seconds in range(3):
        turn(where, J7_DUE + seconds * SECOND)

    assert not campaigns.state("essai").frozen
    assert states(where) == {("J-7", "essai"): State.SENT}


def test_what_was_begun_and_could_not_be_remembered_has_surely_not_left(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7,))
        where = replace(where, environment=replace(where.environment, data=tmp_path))
        confirmed(where)
        turn(where, J7_DUE - 60 * SECOND)

        with monkeypatch.context() as full:
            full.setattr(epoch, "keep", _no_room)
            turn(where, J7_DUE)
        held = states(where)["J-7", "paris"], len(network.posts)
        turn(where, J7_DUE + 10 * SECOND)

    assert held == (State.PLANNED, 0)
    assert states(where)["J-7", "paris"] is State.SENT
    assert len(network.posts) == 1


def _no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


class Keyed(DryRun):
    """A network where the key of a post is ours, as on Bluesky; it forgets nothing."""

    def __init__(self) -> None:
        super().__init__("paris", Kept(*[lambda _: None] * 3), lambda: J7_DUE)
        self.posts: dict[UUID, str] = {}

    def publish(self, outgoing: Outgoing) -> Receipt:
        self.posts.setdefault(outgoing.delivery, outgoing.text)
        return Receipt(str(outgoing.delivery))

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        there = [one.delivery for one in sought if one.delivery in self.posts]
        absent = dict.fromkeys([one.delivery for one in sought])
        return {**absent, **{one: Receipt(str(one)) for one in there}}


def test_a_rally_that_a_copy_did_not_know_keeps_its_keys_when_it_is_entered_anew(
    store: str, tmp_path: Path
) -> None:
    where = house((replace(mastodon("http://127.0.0.1:9"), kind=NetworkKind.BLUESKY),), (J7, J3))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    network = {"paris": Keyed()}
    restore = back_up(tmp_path)
    confirmed(where)
    turn(where, J7_DUE, network)

    restore()
    confirmed(where)
    for seconds in (60, 91, 102):
        turn(where, J7_DUE + seconds * SECOND, network)
    campaigns.set_frozen("essai", frozen=False)
    turn(where, J7_DUE + 120 * SECOND, network)

    assert len(network["paris"].posts) == 1
    assert states(where)["J-7", "paris"] is State.SENT


class Timeline(DryRun):
    """An account whose posts are found by their words, from the first call on."""

    def __init__(self) -> None:
        kept = Kept(dry_runs.keep, dry_runs.find, dry_runs.forget)
        super().__init__("paris", kept, lambda: self.now)
        self.posts: list[tuple[str, dt.datetime]] = []
        self.now = J7_DUE

    def publish(self, outgoing: Outgoing) -> Receipt:
        self.posts.append((outgoing.text, self.now))
        return Receipt(str(len(self.posts)))

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        known = {text: number for number, (text, at) in enumerate(self.posts, 1)}
        after = {text for text, at in self.posts if at >= earliest(sought)}
        return {
            one.delivery: Receipt(str(known[one.text])) if one.text in after else None
            for one in sought
        }

    def of(self, town: str) -> int:
        return sum(town in text for text, _ in self.posts)


@pytest.mark.parametrize("forgotten", ["Lyon", "Ambérieu-en-Bugey"])
def test_a_rally_entered_anew_while_a_copy_stands_frozen_is_called_for_once(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forgotten: str
) -> None:
    # Leases run on the database's clock, which no test can move.
    monkeypatch.setattr(epochs, "database_clock", lambda: J7_DUE)
    where = house((mastodon("http://127.0.0.1:9"),), (APPEL, J7))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    network = Timeline()

    def enter(town: str, hours: int, *seconds: int) -> None:
        added = rallies.add(
            where, rally_plan(town, venue="mairie"), SOMEBODY, J7_DUE + hours * HOUR
        )
        rallies.confirm(where, added.id, SOMEBODY, J7_DUE + hours * HOUR)
        work(hours, 0, *seconds)

    def work(hours: int, *seconds: int) -> None:
        for one in seconds:
            network.now = J7_DUE + hours * HOUR + one * SECOND
            turn(where, network.now, {"paris": network})

    confirmed(where)
    work(0, 0)
    restore = back_up(tmp_path)
    enter(forgotten, 1)
    restore()
    work(9, 0)

    enter("Lyon", 10, 31, 62, 73)
    waiting = network.of("Lyon")
    frame.freeze(where, SOMEBODY, J7_DUE + 11 * HOUR, on=False)
    work(11, 0)

    assert (waiting, network.of("Lyon")) == (int(forgotten == "Lyon"), 1)
    assert states(where)["Appel", "paris"] is State.SENT


@pytest.mark.parametrize("was_said", [True, False], ids=["said before", "new"])
def test_a_change_entered_anew_while_a_copy_stands_frozen_is_said_once(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, was_said: bool
) -> None:
    monkeypatch.setattr(epochs, "database_clock", lambda: J7_DUE)
    where = house((mastodon("http://127.0.0.1:9"),), (J7, J3))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    network = Timeline()

    def work(*seconds: int) -> None:
        for one in seconds:
            network.now = J7_DUE + one * SECOND
            turn(where, network.now, {"paris": network})

    rally = confirmed(where)
    work(0)
    restore = back_up(tmp_path)
    rallies.change(where, rally.id, {"venue": "la mairie"}, SOMEBODY, J7_DUE + 10 * SECOND)
    work(11)
    if was_said:
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + 20 * SECOND)
        work(21)
    restore()
    work(60, 91, 102)

    # Not in the order of before: what is said has another revision, and so another key.
    rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + 200 * SECOND)
    work(201, 232, 243, 274)
    frame.freeze(where, SOMEBODY, J7_DUE + 300 * SECOND, on=False)
    work(301, 332)

    assert sum(text.startswith("ANNULÉ") for text, _ in network.posts) == 1
