"""What is planned leaves when it is due, where it may, and nowhere else."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from tests.domain.rallies import DRY, J3, J7
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
from tests.services.installations import plan
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.services import announce, rallies
from worker.storage import campaigns, deliveries, dry_runs, plans

TRIAL = {"essai": NetworkKind.DRY_RUN}
REAL = {"paris": NetworkKind.MASTODON}


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


def test_an_account_without_its_token_waits_and_stops_no_other(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((DRY, mastodon(url)), (J7,))
        bare = replace(where, environment=replace(where.environment, tokens=()))
        confirmed(where)

        turn(bare, J7_DUE)

    assert network.posts == []
    assert states(where) == {("J-7", "essai"): State.SENT, ("J-7", "paris"): State.PLANNED}


def test_a_turn_is_due_only_when_there_is_something_to_do(store: str) -> None:
    where = house(waves=(J7,))
    assert not announce.due_within(where, CONFIRMED)

    confirmed(where)
    elsewhere = replace(where, campaign=replace(where.campaign, link="https://new.example"))

    assert announce.due_within(elsewhere, CONFIRMED)
    assert not announce.due_within(where, CONFIRMED)
    assert not announce.due_within(where, J7_DUE - 6 * SECOND)
    assert announce.due_within(where, J7_DUE - 5 * SECOND)


def test_an_account_whose_token_is_none_asks_for_no_turn_each_second(store: str) -> None:
    # Of the four parts that X wants, the fake's token has one.
    where = house((replace(mastodon("http://127.0.0.1:9"), kind=NetworkKind.X),), (J7,))
    confirmed(where)
    turn(where, J7_DUE)

    assert states(where) == {("J-7", "paris"): State.PLANNED}
    assert not announce.due_within(where, J7_DUE + SECOND)


def test_a_new_link_in_config_reaches_every_text_that_was_not_sent(store: str) -> None:
    where = house(waves=(J7, J3))
    confirmed(where)
    turn(where, J7_DUE)
    elsewhere = replace(where, campaign=replace(where.campaign, link="https://new.example"))

    announce.replan(elsewhere, J7_DUE + SECOND)

    texts = {one.planned.wave: one.planned.text for one in plans.all_of("essai")}
    assert "https://new.example" in texts["J-3"]
    assert "https://new.example" not in texts["J-7"]


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


def test_a_wave_under_another_name_is_not_said_again_unless_a_person_lets_it(store: str) -> None:
    where = house(waves=(J7, J3))
    confirmed(where)
    turn(where, J7_DUE)
    renamed = replace(J7, name="Une semaine avant", template="Venez {{ at_place }} !")
    later = house(waves=(renamed, J3))

    turn(later, J7_DUE + SECOND)
    once = dry_runs.posts()
    asked = {one.planned.wave: one for one in plans.all_of("essai")}["Une semaine avant"]
    announce.approve(later, asked.id, SOMEBODY, J7_DUE + SECOND)
    turn(later, J7_DUE + 2 * SECOND)

    assert (asked.progress.state, asked.progress.cause) == (State.HELD, Cause.RENAMED)
    assert (len(once), len(dry_runs.posts())) == (1, 2)


def test_a_wave_at_a_moment_of_its_own_is_another_one(store: str) -> None:
    where = house(waves=(J7, J3))
    confirmed(where)
    turn(where, J7_DUE)
    added = replace(J7, name="J-5", moment=replace(J7.moment, days=5), template="Encore cinq jours")

    turn(house(waves=(added, J3)), J7_DUE + dt.timedelta(days=2))

    assert states(where)["J-5", "essai"] is State.SENT
