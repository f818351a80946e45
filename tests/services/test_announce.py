import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from time import sleep
from typing import TypeAlias
from uuid import UUID

import pytest
from django.db import connection

from tests.domain.rallies import DRY, J1, J3, J7
from tests.fakes.network import Fault, Manners, faults, ledger_of, serving
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    QUICK,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    standing_clock,
    states,
    turn,
)
from tests.services.backups import back_up
from tests.services.installations import plan
from worker.clients import epoch
from worker.domain.announcement import Kind
from worker.domain.delivery import Cause, Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.errors import InputError, NotFoundError
from worker.networks.base import Network, Outgoing
from worker.services import announce, by_hand, rallies
from worker.services.installation import Installation
from worker.services.planning import PlannedView
from worker.storage import campaigns, deliveries, dry_runs, epochs, plans
from worker.storage.models import Delivery, Epoch
from worker.storage.models import Receipt as ReceiptRow

Decide: TypeAlias = Callable[[Installation, UUID, str, dt.datetime], PlannedView]

TRIAL = {"essai": NetworkKind.DRY_RUN}
REAL = {"paris": NetworkKind.MASTODON}
MINUTE = 60 * SECOND
SETTLED = QUICK.settle + QUICK.between + SECOND
UNCLEAR = [Fault.CUT, Fault.STALL, Fault.HEADERS, Fault.EMPTY, Fault.ERROR]


def in_own_words(where: Installation, delivery: UUID, by: str, now: dt.datetime) -> PlannedView:
    """Write another text."""
    return by_hand.rewrite(where, delivery, "En mots à nous", by, now)


def after_the_settle_time(where: Installation) -> None:
    """Let the announcer look twice and send once more if it has to."""
    for wait in (QUICK.settle, QUICK.settle + QUICK.between, SETTLED):
        turn(where, J7_DUE + wait + SECOND)


def test_a_confirmed_rally_is_planned_and_its_wave_leaves_when_it_is_due(store: str) -> None:
    where = house()
    confirmed(where)

    turn(where, J7_DUE - 6 * SECOND)
    early = dry_runs.posts()
    turn(where, J7_DUE)

    assert early == ()
    assert [post.text[:40] for post in dry_runs.posts()] == [
        "Rassemblement à Paris dimanche 29 octobr"
    ]
    assert states(where)["J-7", "essai"] is State.SENT
    assert states(where)["J-3", "essai"] is State.PLANNED


def test_a_text_that_asks_for_an_hour_not_known_yet_stops_no_other_town(store: str) -> None:
    template = "{{ at_place }}{% if time == '15 h' %} à 15 h{% endif %} {{ link }}"
    where = house(waves=(replace(J7, template=template),))
    confirmed(where)
    unknown = rallies.add(where, plan("Lyon", time=None), SOMEBODY, CONFIRMED)
    rallies.confirm(where, unknown.id, SOMEBODY, CONFIRMED)

    turn(where, J7_DUE)

    assert sorted(post.text for post in dry_runs.posts()) == [
        "à Lyon https://metoo-rassemblements.example",
        "à Paris à 15 h https://metoo-rassemblements.example",
    ]


def test_planning_twice_changes_nothing(store: str) -> None:
    where = house()
    confirmed(where)
    announce.replan(where, CONFIRMED)
    before = plans.all_of("essai")

    again = announce.replan(where, CONFIRMED)

    assert again == 0
    assert plans.all_of("essai") == before
    assert [one.planned.wave for one in before] == ["J-7", "J-3", "J-1", "H-2"]


def test_nothing_leaves_for_a_real_network_while_the_campaign_is_not_live(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((DRY, mastodon(url)), live=False)
        confirmed(where)

        turn(where, J7_DUE)

    assert network.posts == []
    assert len(dry_runs.posts()) == 1
    assert states(where)["J-7", "paris"] is State.PLANNED


def test_nothing_leaves_while_everything_is_frozen(store: str) -> None:
    where = house()
    confirmed(where)
    campaigns.set_frozen("essai", frozen=True)

    turn(where, J7_DUE)
    frozen = dry_runs.posts()
    campaigns.set_frozen("essai", frozen=False)
    turn(where, J7_DUE + 60 * SECOND)

    assert frozen == ()
    assert len(dry_runs.posts()) == 1


def test_freezing_stops_what_was_already_claimed(store: str) -> None:
    where = house()
    confirmed(where)
    announce.replan(where, J7_DUE)
    claimed = deliveries.claim("essai", TRIAL, J7_DUE, limit=9, owner="a", pace=QUICK)
    campaigns.set_frozen("essai", frozen=True)

    begun = deliveries.begin(claimed, J7_DUE, QUICK)

    assert (len(claimed), begun) == (1, [])
    assert states(where)["J-7", "essai"] is State.PLANNED


def test_a_campaign_that_is_live_no_more_stops_what_was_already_claimed(store: str) -> None:
    where = house((mastodon("http://127.0.0.1:9"),))
    confirmed(where)
    announce.replan(where, J7_DUE)
    claimed = deliveries.claim("essai", REAL, J7_DUE, limit=9, owner="a", pace=QUICK)
    campaigns.set_live("essai", live=False)

    begun = deliveries.begin(claimed, J7_DUE, QUICK)

    assert (len(claimed), begun) == (1, [])


def test_a_rally_that_changes_after_the_claim_does_not_leave_with_its_old_text(store: str) -> None:
    where = house()
    rally = confirmed(where)
    announce.replan(where, J7_DUE)
    claimed = deliveries.claim("essai", TRIAL, J7_DUE, limit=9, owner="a", pace=QUICK)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE)

    begun = deliveries.begin(claimed, J7_DUE, QUICK)
    turn(where, J7_DUE)

    assert begun == []
    assert ["place de la Nation" in post.text for post in dry_runs.posts()] == [True]


def test_fixing_a_venue_after_a_wave_was_sent_makes_no_second_one(store: str) -> None:
    where = house()
    rally = confirmed(where)
    turn(where, J7_DUE)

    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE + SECOND)
    for minutes in range(0, 240, 30):
        turn(where, J7_DUE + dt.timedelta(minutes=minutes))

    first_words = sorted(post.text.split(" ", 1)[0] for post in dry_runs.posts())
    assert first_words == ["CHANGEMENT", "Rassemblement"]
    later = [one for one in plans.all_of("essai") if one.progress.state is State.PLANNED]
    assert {one.planned.wave for one in later} == {"J-3", "J-1", "H-2"}
    assert all("place de la Nation" in one.planned.text for one in later)


def test_a_change_within_two_days_of_the_start_is_said_at_once(store: str) -> None:
    where = house()
    rally = confirmed(where)
    j1_due = J7_DUE + dt.timedelta(days=6, hours=1)
    turn(where, j1_due)

    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, j1_due)
    turn(where, j1_due + 60 * SECOND)

    assert sorted(post.text.split(" ", 1)[0] for post in dry_runs.posts()) == [
        "CHANGEMENT",
        "Demain",
    ]


def test_cancelling_a_rally_withdraws_what_was_not_sent(store: str) -> None:
    where = house()
    rally = confirmed(where)
    turn(where, J7_DUE)

    rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + SECOND)
    turn(where, J7_DUE + 4 * 24 * 3600 * SECOND)

    assert states(where) == {
        ("J-7", "essai"): State.SENT,
        ("Annulé", "essai"): State.SENT,
        ("J-3", "essai"): State.CANCELLED,
        ("J-1", "essai"): State.CANCELLED,
        ("H-2", "essai"): State.CANCELLED,
    }


def test_calling_off_one_of_two_rallies_of_a_day_does_not_call_off_the_other(store: str) -> None:
    where = house(waves=(J7,))
    first = confirmed(where)
    confirmed(where, venue="place de la Nation", number=30)
    turn(where, J7_DUE)

    rallies.cancel(where, first.id, SOMEBODY, J7_DUE + SECOND)
    turn(where, J7_DUE + 2 * SECOND)

    (told,) = [post.text for post in dry_runs.posts() if post.text.startswith("ANNULÉ")]
    assert "le rassemblement du dimanche 29 octobre à 15 h (place de la République) à Paris" in told


@pytest.mark.parametrize("fault", UNCLEAR)
@pytest.mark.parametrize("honours_key", [True, False], ids=["key honoured", "key ignored"])
def test_one_post_although_the_answer_was_lost(
    store: str, tmp_path: Path, fault: Fault, *, honours_key: bool
) -> None:
    manners = Manners(honours_key=honours_key, faults=faults(fault), stall=1.5)
    with serving(tmp_path / "ledger", manners) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        unclear = states(where)["J-7", "paris"]
        after_the_settle_time(where)

    assert unclear is State.UNCERTAIN
    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert states(where)["J-7", "paris"] is State.SENT
    assert ReceiptRow.objects.count() == 1


def test_what_never_arrived_is_sent_again_after_two_look_ups(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.UNAVAILABLE))
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        turn(where, J7_DUE + QUICK.settle + SECOND)
        after_one = states(where)["J-7", "paris"]
        after_the_settle_time(where)

    assert after_one is State.UNCERTAIN
    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert network.calls.count("POST") == 2
    assert states(where)["J-7", "paris"] is State.SENT
    # The first post may turn up yet: it is looked for since the first call.
    assert plans.all_of("essai")[0].first_call_at == J7_DUE


def test_a_timeline_that_cannot_be_read_proves_nothing(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        for minutes in range(1, 30):
            turn(where, J7_DUE + dt.timedelta(minutes=minutes))
        unread = states(where)["J-7", "paris"]
        manners.readable = True
        turn(where, J7_DUE + dt.timedelta(minutes=40))

    assert unread is State.UNCERTAIN
    assert network.calls.count("POST") == 1
    assert states(where)["J-7", "paris"] is State.SENT


def test_a_network_that_refuses_twins_keeps_its_one_post(store: str, tmp_path: Path) -> None:
    manners = Manners(refuses_twins=True, faults=faults(Fault.CUT))
    with serving(tmp_path / "ledger", manners) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        after_the_settle_time(where)

    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert states(where)["J-7", "paris"] is State.SENT


def test_too_many_posts_waits_as_long_as_the_network_asks(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.LIMIT), retry_after=90)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        turn(where, J7_DUE + 60 * SECOND)
        early = network.calls.count("POST")
        turn(where, J7_DUE + 91 * SECOND)

    assert early == 1
    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert states(where)["J-7", "paris"] is State.SENT


@pytest.mark.parametrize(
    ("fault", "cause"), [(Fault.REFUSE, Cause.REFUSED), (Fault.FORBID, Cause.TOKEN)]
)
def test_a_refusal_is_shown_and_a_person_may_send_again(
    store: str, tmp_path: Path, fault: Fault, cause: Cause
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(fault))) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        turn(where, J7_DUE)
        turn(where, J7_DUE + dt.timedelta(hours=1))
        refused = plans.all_of("essai")[0]
        announce.approve(where, refused.id, SOMEBODY, J7_DUE + dt.timedelta(hours=2))
        turn(where, J7_DUE + dt.timedelta(hours=2))

    assert (refused.progress.state, refused.progress.cause) == (State.FAILED, cause)
    assert network.calls.count("POST") == 2
    assert states(where)["J-7", "paris"] is State.SENT


def test_what_was_refused_is_to_come_for_as_long_as_it_would_be_of_use(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.FORBID))) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)

        waiting = announce.plan(where, J7_DUE + MINUTE)
        useless = announce.plan(where, waiting[0].useful_until if waiting else J7_DUE)

    assert [one.why.partition(":")[0] for one in waiting] == [
        "the account no longer accepts our key"
    ]
    assert useless == []


def test_a_server_that_is_down_gets_it_when_it_is_back(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "unused") as (_, url):
        pass
    where = house((mastodon(url),), (J7,))
    confirmed(where)

    turn(where, J7_DUE)
    down = plans.all_of("essai")[0].progress

    assert (down.state, down.attempts) == (State.PLANNED, 1)
    assert down.next_at == J7_DUE + 5 * SECOND


def test_too_late_is_missed_and_never_sent(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7, J3))
        confirmed(where)
        announce.replan(where, CONFIRMED)

        turn(where, J7_DUE + dt.timedelta(days=4, seconds=1))

    assert states(where) == {("J-7", "paris"): State.MISSED, ("J-3", "paris"): State.SENT}
    assert len(network.posts) == 1


def test_a_text_that_needs_approval_waits_and_silence_means_not_sent(store: str) -> None:
    where = house(waves=(replace(J7, approval_needed=True), J3))
    confirmed(where)

    turn(where, J7_DUE)
    waiting = announce.plan(where, J7_DUE)[0]
    turn(where, J7_DUE + dt.timedelta(days=4))

    assert (waiting.state, waiting.words) == (State.PLANNED, "waits for a person")
    assert states(where)["J-7", "essai"] is State.MISSED


def test_an_approved_text_leaves_with_who_approved_it_in_its_history(store: str) -> None:
    where = house(waves=(replace(J7, approval_needed=True),))
    confirmed(where)
    announce.replan(where, CONFIRMED)
    delivery = plans.all_of("essai")[0]

    announce.approve(where, delivery.id, SOMEBODY, CONFIRMED)
    turn(where, J7_DUE)

    assert states(where)["J-7", "essai"] is State.SENT
    history = [(line.what, line.by.split()[0]) for line in plans.history(delivery.id)]
    assert history == [
        ("plan", "plan"),
        ("approve", SOMEBODY),
        ("begin", "turn"),
        ("accepted", "turn"),
    ]


def test_held_and_cancelled_deliveries_do_not_leave(store: str) -> None:
    where = house(waves=(J7, J3))
    confirmed(where)
    announce.replan(where, CONFIRMED)
    first, second = plans.all_of("essai")

    announce.hold(where, first.id, SOMEBODY, CONFIRMED)
    announce.cancel(where, second.id, SOMEBODY, CONFIRMED)
    turn(where, J7_DUE)
    turn(where, J7_DUE + dt.timedelta(days=4))

    assert dry_runs.posts() == ()
    assert states(where)["J-3", "essai"] is State.CANCELLED


def test_sending_now_does_not_wait_for_the_due_moment(store: str) -> None:
    where = house(waves=(J7,))
    confirmed(where)
    announce.replan(where, CONFIRMED)

    announce.send_now(where, plans.all_of("essai")[0].id, SOMEBODY, CONFIRMED)
    turn(where, CONFIRMED)

    assert len(dry_runs.posts()) == 1


@pytest.mark.parametrize(
    ("day", "left"),
    [
        pytest.param(24, 0, id="five days before"),
        pytest.param(28, 1, id="the day before"),
    ],
)
def test_sending_now_never_says_tomorrow_on_another_day(store: str, day: int, left: int) -> None:
    where = house(waves=(J1,))
    confirmed(where)
    turn(where, CONFIRMED)
    (planned,) = plans.all_of("essai")
    now = dt.datetime(2017, 10, day, 9, tzinfo=dt.UTC)

    with nullcontext() if left else pytest.raises(InputError, match="another day"):
        announce.send_now(where, planned.id, SOMEBODY, now)
    turn(where, now + SECOND)

    assert len(dry_runs.posts()) == left


def test_our_text_that_takes_the_place_of_a_person_s_is_not_sent_on_another_day(
    store: str,
) -> None:
    where = house(waves=(J1,))
    rally = confirmed(where)
    turn(where, CONFIRMED)
    (planned,) = plans.all_of("essai")
    in_own_words(where, planned.id, SOMEBODY, CONFIRMED)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, CONFIRMED)

    for _ in ("as it waits", "once it is approved"):
        with pytest.raises(InputError, match="another day"):
            announce.send_now(where, planned.id, SOMEBODY, CONFIRMED + SECOND)
        announce.approve(where, planned.id, SOMEBODY, CONFIRMED + SECOND)


def test_only_what_is_unclear_can_be_said_to_be_there(store: str) -> None:
    confirmed(where := house(waves=(J7,)))
    announce.replan(where, CONFIRMED)
    (before,) = plans.all_of("essai")

    announce.settle(where, before.id, SOMEBODY, CONFIRMED, posted=True)

    assert plans.all_of("essai") == (before,)


def test_approving_what_a_change_held_takes_the_text_of_today(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    announce.replan(where, CONFIRMED)
    delivery = plans.all_of("essai")[0]
    announce.approve(where, delivery.id, SOMEBODY, CONFIRMED)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, CONFIRMED)
    announce.replan(where, CONFIRMED)
    held = plans.all_of("essai")[0]

    announce.approve(where, delivery.id, SOMEBODY, CONFIRMED)
    turn(where, J7_DUE)

    assert (held.progress.state, held.progress.cause) == (State.HELD, Cause.CHANGED)
    assert ["place de la Nation" in post.text for post in dry_runs.posts()] == [True]


@pytest.mark.parametrize("decide", [announce.approve, announce.send_now])
def test_what_has_no_text_yet_cannot_be_approved(store: str, decide: Decide) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    rallies.change(where, rally.id, {"venue": None}, SOMEBODY, CONFIRMED)
    (empty,) = plans.all_of("essai")

    # From a page that still shows the text.
    decide(where, empty.id, SOMEBODY, J7_DUE)
    turn(where, J7_DUE)

    (after,) = plans.all_of("essai")
    assert (after.progress.state, after.progress.cause) == (State.HELD, Cause.MISSING)
    assert dry_runs.posts() == ()


def test_an_unknown_delivery_is_named(store: str) -> None:
    where = house()

    with pytest.raises(NotFoundError, match="00000000-0000-0000-0000-000000000007"):
        announce.approve(where, UUID(int=7), SOMEBODY, CONFIRMED)


def test_an_account_without_its_token_waits_and_stops_no_other(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((DRY, mastodon(url)), (J7,))
        bare = replace(where, environment=replace(where.environment, tokens=()))
        confirmed(where)

        turn(bare, J7_DUE)

    assert network.posts == []
    assert states(where) == {("J-7", "essai"): State.SENT, ("J-7", "paris"): State.PLANNED}


def test_a_dead_worker_s_claim_is_free_and_its_call_is_doubted(store: str, tmp_path: Path) -> None:
    manners = Manners()
    short = replace(QUICK, lease=dt.timedelta(0))
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        announce.replan(where, J7_DUE)
        # A worker that dies after `sending` was committed and before it called.
        claimed = deliveries.claim("essai", REAL, J7_DUE, limit=9, owner="dead", pace=short)
        deliveries.begin(claimed, J7_DUE, short)

        turn(where, J7_DUE + SECOND)
        doubted = states(where)["J-7", "paris"]
        for seconds in (33, 45, 46):
            turn(where, J7_DUE + seconds * SECOND)

    assert doubted is State.UNCERTAIN
    assert len(network.posts) == 1
    assert states(where)["J-7", "paris"] is State.SENT


class Stopped:
    """A network whose worker is stopped between its last look at the clock and its call."""

    def __init__(self, network: Network, seconds: float) -> None:
        self._network, self._seconds = network, seconds
        self.inline, self.look_up = network.inline, network.look_up
        self.delete, self.check, self.close = network.delete, network.check, network.close

    def publish(self, outgoing: Outgoing) -> Receipt:
        sleep(self._seconds)
        return self._network.publish(outgoing)


def test_a_worker_stopped_at_the_very_last_moment_does_not_call_when_it_goes_on(
    store: str, tmp_path: Path
) -> None:
    tenth = dt.timedelta(seconds=0.1)
    short = replace(QUICK, fresh=tenth, timeout=tenth, lease=tenth * 2)
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        opened = announce.open_networks(where, standing_clock(J7_DUE), short)

        turn(where, J7_DUE, {name: Stopped(one, 0.3) for name, one in opened.items()}, short)

    assert network.calls == []
    assert states(where)["J-7", "paris"] is State.UNCERTAIN


def test_many_workers_at_once_send_each_delivery_once(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        where = house((mastodon(url), mastodon(url, "bis")), (J7,))
        for number in range(5):
            confirmed(where, number=number)
        announce.replan(where, J7_DUE)

        def worker(_: int) -> None:
            try:
                turn(where, J7_DUE)
            finally:
                connection.close()

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(worker, range(12)))

    keys = [post.key for post in ledger_of(tmp_path / "ledger")]
    assert len(keys) == len(set(keys)) == 10


def test_a_turn_is_due_only_when_there_is_something_to_do(store: str) -> None:
    where = house(waves=(J7,))
    assert not announce.due_within(where, CONFIRMED)

    confirmed(where)
    elsewhere = replace(where, campaign=replace(where.campaign, link="https://new.example"))

    assert announce.due_within(elsewhere, CONFIRMED)
    assert not announce.due_within(where, CONFIRMED)
    assert not announce.due_within(where, J7_DUE - 6 * SECOND)
    assert announce.due_within(where, J7_DUE - 5 * SECOND)


def test_a_new_link_in_config_reaches_every_text_that_was_not_sent(store: str) -> None:
    where = house(waves=(J7, J3))
    confirmed(where)
    turn(where, J7_DUE)
    elsewhere = replace(where, campaign=replace(where.campaign, link="https://new.example"))

    announce.replan(elsewhere, J7_DUE + SECOND)

    texts = {one.planned.wave: one.planned.text for one in plans.all_of("essai")}
    assert "https://new.example" in texts["J-3"]
    assert "https://new.example" not in texts["J-7"]


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


def test_what_was_refused_is_never_stuck_once_approved_after_a_change(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.REFUSE))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE)
        (refused,) = plans.all_of("essai")
        announce.approve(where, refused.id, SOMEBODY, J7_DUE + SECOND)
        turn(where, J7_DUE + 2 * SECOND)
        (asked,) = plans.all_of("essai")
        announce.approve(where, refused.id, SOMEBODY, J7_DUE + 3 * SECOND)
        turn(where, J7_DUE + 4 * SECOND)

    # The old square leaves with nobody's approval, and the new one with one.
    assert (asked.progress.state, asked.progress.cause) == (State.HELD, Cause.CHANGED)
    (post,) = ledger_of(tmp_path / "ledger")
    assert "place de la Nation" in post.text


def test_what_a_person_writes_anew_after_a_refusal_is_not_stuck_either(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.REFUSE))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, J7_DUE)
        turn(where, J7_DUE + SECOND)
        (refused,) = plans.all_of("essai")
        by_hand.rewrite(where, refused.id, "En mots à nous", SOMEBODY, J7_DUE + 2 * SECOND)
        turn(where, J7_DUE + 3 * SECOND)

    (post,) = ledger_of(tmp_path / "ledger")
    assert post.text == "En mots à nous"


@pytest.mark.parametrize(
    ("decide", "stands"),
    [
        pytest.param(announce.hold, (State.HELD, Cause.PERSON), id="held"),
        pytest.param(by_hand.take, (State.HELD, Cause.BY_HAND), id="published by a person"),
        pytest.param(announce.approve, (State.APPROVED, None), id="approved"),
        pytest.param(announce.cancel, (State.CANCELLED, Cause.PERSON), id="withdrawn"),
    ],
)
def test_what_a_person_decided_stands_when_a_rally_called_off_comes_back(
    store: str, decide: Decide, stands: tuple[State, Cause | None]
) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, CONFIRMED)
    (planned,) = plans.all_of("essai")
    decide(where, planned.id, SOMEBODY, CONFIRMED)

    rallies.cancel(where, rally.id, SOMEBODY, CONFIRMED + 60 * SECOND)
    turn(where, CONFIRMED + 61 * SECOND)
    off = states(where)["J-7", "essai"]
    rallies.confirm(where, rally.id, SOMEBODY, CONFIRMED + 120 * SECOND)
    turn(where, CONFIRMED + 121 * SECOND)

    (after,) = plans.all_of("essai")
    assert off is State.CANCELLED
    assert (after.progress.state, after.progress.cause) == stands


@pytest.mark.parametrize(
    ("decide", "leaves"),
    [
        pytest.param(announce.hold, [], id="held"),
        pytest.param(by_hand.take, [], id="published by a person"),
        pytest.param(announce.cancel, [], id="withdrawn"),
        pytest.param(in_own_words, ["En mots à nous"], id="written anew"),
    ],
)
def test_what_a_person_decided_of_a_correction_outlives_what_changes_none_of_its_words(
    store: str, decide: Decide, leaves: list[str]
) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE)
    campaigns.set_frozen("essai", frozen=True)
    rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE + SECOND)
    (said,) = [one for one in plans.all_of("essai") if one.planned.kind is Kind.CHANGE]
    decide(where, said.id, SOMEBODY, J7_DUE + 2 * SECOND)

    rallies.change(where, rally.id, {"contact": "06"}, SOMEBODY, J7_DUE + 3 * SECOND)
    campaigns.set_frozen("essai", frozen=False)
    turn(where, J7_DUE + 4 * SECOND)
    quiet = [post.text for post in dry_runs.posts()][:-1]
    rallies.change(where, rally.id, {"venue": "place de la Bastille"}, SOMEBODY, J7_DUE + MINUTE)
    turn(where, J7_DUE + MINUTE + SECOND)

    assert quiet == leaves
    # Other words are another matter: entering them is their approval.
    assert "place de la Bastille" in dry_runs.posts()[0].text


def test_what_no_network_took_leaves_when_its_rally_comes_back(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.LIMIT))) as (_, url):
        where = house((mastodon(url),), (J7,))
        rally = confirmed(where)
        turn(where, J7_DUE)
        rallies.cancel(where, rally.id, SOMEBODY, J7_DUE + SECOND)
        turn(where, J7_DUE + 2 * SECOND)
        later = {"date": rally.plan.date + dt.timedelta(days=7)}
        rallies.change(where, rally.id, later, SOMEBODY, J7_DUE + 3 * SECOND)
        rallies.confirm(where, rally.id, SOMEBODY, J7_DUE + 4 * SECOND)
        turn(where, J7_DUE + dt.timedelta(days=7, hours=1, seconds=1))

    (post,) = ledger_of(tmp_path / "ledger")
    assert "dimanche 5 novembre" in post.text


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


def test_a_lost_number_beside_the_database_freezes_once_and_not_again(
    store: str, tmp_path: Path
) -> None:
    where = house(waves=(J7, J3))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    confirmed(where)
    turn(where, J7_DUE - 60 * SECOND)
    (tmp_path / "epoch").mkdir()
    (tmp_path / "epoch" / "essai").write_text("")

    turn(where, J7_DUE)
    frozen = campaigns.state("essai").frozen
    campaigns.set_frozen("essai", frozen=False)
    for seconds in (31, 45, 46):
        turn(where, J7_DUE + seconds * SECOND)

    assert frozen
    assert not campaigns.state("essai").frozen
    assert len(dry_runs.posts()) == 1


def test_a_suspended_account_stops_alone_even_after_its_claim(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((DRY, mastodon(url)), (J7,))
        confirmed(where)
        claimed = deliveries.claim("essai", REAL, J7_DUE, limit=9, owner="a", pace=QUICK)
        announce.suspend(where, "paris", SOMEBODY, J7_DUE, on=True)

        begun = deliveries.begin(claimed, J7_DUE, QUICK)
        turn(where, J7_DUE)
        stopped = list(network.posts)
        announce.suspend(where, "paris", SOMEBODY, J7_DUE, on=False)
        turn(where, J7_DUE + SECOND)

    assert (len(claimed), begun, stopped) == (1, [], [])
    assert len(dry_runs.posts()) == 1
    assert len(network.posts) == 1


def test_a_person_settles_what_no_network_can_prove(store: str, tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)
        unclear = plans.all_of("essai")[0]

        told = announce.settle(where, unclear.id, SOMEBODY, J7_DUE + 60 * SECOND, posted=True)
        turn(where, J7_DUE + 120 * SECOND)

    assert told.state is State.SENT
    assert network.calls.count("POST") == 1
