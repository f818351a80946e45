"""A message that organisers write on the day itself."""

import datetime as dt
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import DRY, J1
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
from tests.services.announcing import SECOND, SOMEBODY, confirmed, house, mastodon, states, turn
from tests.services.backups import back_up
from tests.services.installations import plan
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.errors import InputError
from worker.services import announce, frame, rallies, urgent
from worker.storage import campaigns, dry_runs, epochs, plans

START = dt.datetime(2017, 10, 29, 14, tzinfo=dt.UTC)
WORDS = "Le pont est fermé.\nPassez par le quai."


def test_it_leaves_at_once_on_every_account_until_six_hours_after_the_start(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((replace(DRY, gap=dt.timedelta(hours=1)), mastodon(url)), ())
        rally = confirmed(where)
        late = START + dt.timedelta(hours=5, minutes=59)

        sent = urgent.send(where, rally, WORDS, SOMEBODY, late)
        turn(where, late)

        with pytest.raises(InputError):
            urgent.send(where, rally, "Trop tard.", SOMEBODY, START + dt.timedelta(hours=6))

    assert sent == 2
    assert [post.text for post in network.posts] == [WORDS]
    assert [post.text for post in dry_runs.posts()] == [WORDS]


def test_what_was_shown_is_what_is_sent(store: str) -> None:
    where = house(waves=())
    rally = confirmed(where)

    (shown,) = urgent.preview(where, f"  {WORDS} \r\n")
    urgent.send(where, rally, f"  {WORDS} \r\n", SOMEBODY, START)
    turn(where, START)

    assert [post.text for post in dry_runs.posts()] == [shown.text] == [WORDS]


def test_two_people_who_send_the_same_words_make_one_post(store: str) -> None:
    where = house(waves=())
    rally = confirmed(where)

    counts = [urgent.send(where, rally, WORDS, who, START) for who in (SOMEBODY, "b@b.example")]
    turn(where, START)
    turn(where, START + SECOND)

    assert counts == [1, 0]
    assert len(dry_runs.posts()) == 1


def test_a_lost_answer_leaves_one_post(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.CUT))) as (_, url):
        where = house((mastodon(url),), ())
        urgent.send(where, confirmed(where), WORDS, SOMEBODY, START)

        for seconds in (0, 31, 45, 46):
            turn(where, START + seconds * SECOND)

    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert states(where) == {("Urgent", "paris"): State.SENT}


def test_a_change_entered_before_it_leaves_keeps_both(store: str) -> None:
    where = house(waves=(J1,))
    rally = confirmed(where)
    turn(where, START - dt.timedelta(hours=20, minutes=30))

    urgent.send(where, rally, WORDS, SOMEBODY, START - dt.timedelta(hours=2))
    rallies.change(
        where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, START - dt.timedelta(hours=2)
    )
    turn(where, START - dt.timedelta(hours=2))
    turn(where, START - dt.timedelta(hours=1))

    first = [post.text.split()[0] for post in dry_runs.posts()]
    assert sorted(first) == ["CHANGEMENT", "Demain", "Le"]


def test_everything_suspended_stops_it_and_who_sent_it_is_kept(store: str) -> None:
    where = house(waves=())
    rally = confirmed(where)
    campaigns.set_frozen("essai", frozen=True)

    urgent.send(where, rally, WORDS, SOMEBODY, START)
    turn(where, START)

    assert dry_runs.posts() == ()
    (one,) = plans.all_of("essai")
    assert [(line.by, line.what) for line in plans.history(one.id)] == [(SOMEBODY, "urgent")]


def test_what_no_network_takes_reaches_none(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        where = house((replace(mastodon(url), kind=NetworkKind.BLUESKY), DRY), ())
        rally = confirmed(where)

        with pytest.raises(InputError, match="expected 300"):
            urgent.send(where, rally, "long " * 61, SOMEBODY, START)

    assert plans.all_of("essai") == ()


def test_an_unconfirmed_rally_is_not_spoken_of(store: str) -> None:
    where = house(waves=())
    rally = rallies.add(where, plan("Paris"), SOMEBODY, START - dt.timedelta(days=9))

    with pytest.raises(InputError):
        urgent.send(where, rally, WORDS, SOMEBODY, START)
    announce.replan(where, START)

    assert plans.all_of("essai") == ()


def test_a_message_entered_anew_while_a_restored_copy_stands_frozen_is_said_once(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Leases run on the database's clock, which no test can move.
    monkeypatch.setattr(epochs, "database_clock", lambda: START)
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), ())
        where = replace(where, environment=replace(where.environment, data=tmp_path))
        network.manners.ahead = START.timestamp() - time.time()
        rally = confirmed(where)
        restore = back_up(tmp_path)
        urgent.send(where, rally, WORDS, SOMEBODY, START)
        turn(where, START)
        restore()
        turn(where, START + 10 * SECOND)

        urgent.send(where, rally, WORDS, SOMEBODY, START + 20 * SECOND)
        for seconds in (21, 52, 63):
            turn(where, START + seconds * SECOND)
        frame.freeze(where, SOMEBODY, START + 70 * SECOND, on=False)
        turn(where, START + 71 * SECOND)

    assert [post.text for post in network.posts] == [WORDS]
