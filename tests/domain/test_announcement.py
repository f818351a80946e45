import datetime as dt
from dataclasses import replace

import pytest

from tests.domain.rallies import (
    APPEL,
    CAMPAIGN,
    DRY,
    GUADELOUPE,
    H2,
    J1,
    J3,
    J7,
    PARIS,
    SUNDAY,
    WAVES,
    changed,
    rally,
    utc,
)
from worker.domain.announcement import (
    Account,
    Delivery,
    Kind,
    Planned,
    delivery_id,
    first_progress,
    is_decided,
    our_words,
    plan_rally,
    proof_of,
    reconcile,
    withdraw,
)
from worker.domain.campaign import Rally, Wave, WaveMoment
from worker.domain.deciding import decide
from worker.domain.delivery import Cause, Event, Happening, Proof
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, RallyStatus
from worker.domain.pace import DEFAULT_PACE

MASTODON = Account(name="paris", kind=NetworkKind.MASTODON, base_url="https://mastodon.example")
THURSDAY = utc("2017-10-19 12:00")


def planned(
    there: Rally, now: dt.datetime = THURSDAY, waves: tuple[Wave, ...] = WAVES
) -> dict[str, Planned]:
    found = plan_rally(there, waves, (DRY,), now, CAMPAIGN)
    return {one.wave: one for one in found.planned}


def standing(state: State, **fields: object) -> Delivery:
    wanted = planned(rally())["J-3"]
    progress = replace(first_progress(wanted), state=state, **fields)  # type: ignore[arg-type]
    return Delivery(planned=wanted, progress=progress)


def test_a_wave_that_comes_too_late_to_be_of_use_is_said_to_be_so() -> None:
    three_hours = WaveMoment(before=dt.timedelta(hours=3))
    evening = replace(J3, moment=WaveMoment(days=0, at=dt.time(18, 30)))
    waves = (evening, replace(H2, useful_until=three_hours))

    found = plan_rally(rally(), waves, (DRY,), THURSDAY, CAMPAIGN)

    assert found.planned == ()
    assert {(one.wave, one.cause) for one in found.skipped} == {
        ("J-3", Cause.LATE),
        ("H-2", Cause.LATE),
    }


@pytest.mark.parametrize(
    ("confirmed", "time", "waves"),
    [
        pytest.param("2017-10-19 12:00", "15:00", "J-7 J-3 J-1 H-2", id="in time"),
        pytest.param("2017-10-22 16:30", "15:00", "J-7 J-3 J-1 H-2", id="at the very moment"),
        pytest.param("2017-10-22 16:30", "15:00", "J-7 J-3 J-1 H-2", id="as J-7 is due"),
        pytest.param("2017-10-22 16:31", "15:00", "Appel J-3 J-1 H-2", id="a minute after J-7"),
        pytest.param("2017-10-27 08:00", "15:00", "Appel J-1 H-2", id="two days before"),
        pytest.param("2017-10-29 11:00", "15:00", "Appel H-2", id="the same morning"),
        pytest.param("2017-10-29 13:30", "15:00", "Appel", id="half an hour before"),
        pytest.param("2017-10-29 14:00", "15:00", "", id="as it begins"),
        pytest.param("2017-10-19 12:00", None, "J-7 J-3 J-1", id="hour unknown"),
    ],
)
def test_what_is_still_announced_depends_on_when_the_rally_was_confirmed(
    confirmed: str, time: str | None, waves: str
) -> None:
    there = rally(confirmed=confirmed, time=dt.time.fromisoformat(time) if time else None)

    found = plan_rally(there, WAVES, (DRY,), utc(confirmed), CAMPAIGN)

    assert [one.wave for one in found.planned] == waves.split()
    assert {one.wave for one in found.skipped} == {w.name for w in WAVES} - set(waves.split())


def test_a_rally_entered_late_never_fires_all_its_waves_at_once() -> None:
    for hours in range(11 * 24):
        now = utc("2017-10-19 00:00") + dt.timedelta(hours=hours)
        found = planned(rally(confirmed=f"{now:%Y-%m-%d %H:%M}"), now)

        assert sum(one.due_at <= now for one in found.values()) <= 1


def test_of_overlapping_waves_that_are_due_only_the_newest_leaves() -> None:
    long = WaveMoment(days=0, at=dt.time(12))
    waves = (replace(J7, useful_until=long), replace(J3, useful_until=long))

    found = plan_rally(rally(), waves, (DRY,), utc("2017-10-27 12:00"), CAMPAIGN)

    assert [one.wave for one in found.planned] == ["J-3"]
    assert [(s.wave, s.cause) for s in found.skipped] == [("J-7", Cause.SUPERSEDED)]


@pytest.mark.parametrize(
    "status", [status for status in RallyStatus if status is not RallyStatus.CONFIRMED]
)
def test_only_a_confirmed_rally_announces_anything(status: RallyStatus) -> None:
    assert not plan_rally(
        replace(rally(), status=status), WAVES, (DRY,), THURSDAY, CAMPAIGN
    ).planned


def test_a_text_that_says_today_is_not_planned_for_the_day_before() -> None:
    night = rally(time=dt.time(1))

    assert "H-2" not in planned(night)
    assert "J-1" in planned(night)


def test_each_account_gets_its_own_delivery_under_a_lasting_id() -> None:
    found = plan_rally(rally(), (J7,), (DRY, MASTODON), THURSDAY, CAMPAIGN).planned
    again = plan_rally(
        changed(rally(), venue="ailleurs"), (J7,), (DRY, MASTODON), THURSDAY, CAMPAIGN
    )

    assert [one.account for one in found] == ["essai", "paris"]
    assert [one.id for one in found] == [one.id for one in again.planned]
    assert found[0].id == delivery_id("metoo-2017", rally().id, "J-7", "essai")


def test_ids_differ_when_any_of_their_four_parts_differs() -> None:
    other = rally(GUADELOUPE).id
    ids = {
        delivery_id("a", rally().id, "J-7", "x"),
        delivery_id("b", rally().id, "J-7", "x"),
        delivery_id("a", other, "J-7", "x"),
        delivery_id("a", rally().id, "J-3", "x"),
        delivery_id("a", rally().id, "J-7", "y"),
    }

    assert len(ids) == 5


def test_a_rally_without_its_venue_is_held_and_says_what_is_missing() -> None:
    found = planned(rally(venue=None))["J-7"]

    assert (found.hold, found.detail) == (Cause.MISSING, "venue")
    assert first_progress(found).state is State.HELD


def test_a_text_too_long_without_its_options_is_held() -> None:
    found = planned(rally(venue="x" * 300))["J-7"]

    assert (found.hold, found.text) == (Cause.TOO_LONG, "")


def test_replanning_fills_a_hold_once_the_venue_is_known() -> None:
    lacking = planned(rally(venue=None))["J-7"]
    held = Delivery(planned=lacking, progress=first_progress(lacking))

    after = reconcile(held, planned(rally())["J-7"], THURSDAY)

    assert (after.progress.state, after.progress.cause) == (State.PLANNED, None)
    assert "place de la République" in after.planned.text


@pytest.mark.parametrize("state", [State.SENDING, State.UNCERTAIN, State.SENT, State.FAILED])
def test_replanning_never_touches_what_may_have_left(state: State) -> None:
    before = standing(state, attempts=1, fence=3)
    moved = planned(changed(rally(), venue="place Bellecour", time=dt.time(17)))["J-3"]

    assert reconcile(before, moved, THURSDAY) == before
    assert withdraw(before, Cause.RALLY) == before


def test_a_changed_rally_takes_a_claim_back_so_that_the_old_text_cannot_leave() -> None:
    before = standing(State.CLAIMED, fence=3)
    after = reconcile(before, planned(changed(rally(), venue="place Bellecour"))["J-3"], THURSDAY)

    begun = decide(
        after.progress, Event(what=Happening.BEGIN, fence=3), before.progress.due_at, DEFAULT_PACE
    )

    assert "place Bellecour" in after.planned.text
    assert begun.progress.state is State.PLANNED


def test_a_claim_of_what_was_approved_is_taken_back_to_where_it_is_approved() -> None:
    before = standing(State.CLAIMED, pinned=True, fence=3)

    after = reconcile(before, before.planned, THURSDAY)

    assert (after.progress.state, after.progress.fence) == (State.APPROVED, 4)
    assert withdraw(before, Cause.RALLY).progress.fence == 4


@pytest.mark.parametrize(
    ("state", "fields"),
    [
        (State.PLANNED, {}),
        (State.APPROVED, {"pinned": True}),
        (State.HELD, {"cause": Cause.PERSON}),
        (State.PLANNED, {"next_at": utc("2017-10-30 12:00"), "attempts": 2}),
    ],
)
def test_what_says_the_same_is_left_as_it_stands(state: State, fields: dict[str, object]) -> None:
    before = standing(state, **fields)

    assert reconcile(before, before.planned, THURSDAY) == before


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"pinned": True}, id="a person settled it"),
        pytest.param({"uncertain_since": THURSDAY, "attempts": 1}, id="a network may have seen it"),
    ],
)
def test_a_frozen_text_whose_rally_changed_is_held_with_the_new_text_beside_it(
    fields: dict[str, object],
) -> None:
    before = standing(State.APPROVED, **fields)

    after = reconcile(before, planned(changed(rally(), venue="place Bellecour"))["J-3"], THURSDAY)

    assert (after.progress.state, after.progress.cause) == (State.HELD, Cause.CHANGED)
    assert after.planned.text == before.planned.text
    assert after.proposed is not None
    assert "place Bellecour" in after.proposed
    assert reconcile(after, before.planned, THURSDAY).progress.state is State.APPROVED


@pytest.mark.parametrize(
    ("state", "fields"),
    [
        pytest.param(State.HELD, {"cause": Cause.PERSON, "pinned": True}, id="held"),
        pytest.param(
            State.PLANNED, {"approval_needed": True, "uncertain_since": THURSDAY}, id="not approved"
        ),
    ],
)
def test_a_rally_changed_and_changed_back_lets_nothing_go_that_waits_for_a_person(
    state: State, fields: dict[str, object]
) -> None:
    before = standing(state, **fields)

    changed_once = reconcile(
        before, planned(changed(rally(), venue="place Bellecour"))["J-3"], THURSDAY
    )
    after = reconcile(changed_once, before.planned, THURSDAY)

    assert changed_once.proposed is not None
    assert (after.progress.state, after.progress.claimable) == (state, False)
    assert after.proposed is None


def test_what_a_person_held_stays_held_and_follows_the_rally() -> None:
    before = standing(State.HELD, cause=Cause.PERSON)

    after = reconcile(before, planned(changed(rally(), venue="place Bellecour"))["J-3"], THURSDAY)

    assert (after.progress.state, after.progress.cause) == (State.HELD, Cause.PERSON)
    assert "place Bellecour" in after.planned.text


def test_a_person_s_cancellation_outlives_replanning_and_a_rally_s_does_not() -> None:
    by_person = standing(State.CANCELLED, cause=Cause.PERSON)
    by_rally = withdraw(standing(State.PLANNED), Cause.RALLY)
    wanted = planned(rally())["J-3"]

    assert (by_rally.progress.state, by_rally.progress.detail) == (State.CANCELLED, "")
    assert reconcile(by_person, wanted, THURSDAY).progress.state is State.CANCELLED
    assert reconcile(by_rally, wanted, THURSDAY).progress.state is State.PLANNED


def test_a_later_hour_moves_the_due_moment_and_keeps_how_far_it_came() -> None:
    wanted = planned(rally())["H-2"]
    before = Delivery(planned=wanted, progress=replace(first_progress(wanted), attempts=2, fence=7))

    after = reconcile(before, planned(changed(rally(), time=dt.time(17)))["H-2"], THURSDAY)

    assert after.progress.due_at == after.progress.next_at == utc("2017-10-29 14:00")
    assert (after.progress.attempts, after.progress.fence) == (2, 7)


@pytest.mark.parametrize(
    ("pinned", "now", "stays"),
    [
        pytest.param(True, "2017-10-20 12:00", True, id="sent ahead this second"),
        pytest.param(True, "2017-10-20 12:05", True, id="sent ahead, and not out yet"),
        pytest.param(True, "2017-10-20 11:59", False, id="its own moment is to come"),
        pytest.param(False, "2017-10-20 12:05", False, id="nobody sent it"),
    ],
)
def test_only_what_a_person_sends_ahead_of_its_time_keeps_that_moment(
    *, pinned: bool, now: str, stays: bool
) -> None:
    ahead = utc("2017-10-20 12:00")
    before = standing(State.APPROVED, pinned=pinned, due_at=ahead, next_at=ahead)

    after = reconcile(before, before.planned, utc(now))

    assert after.progress.due_at == (ahead if stays else before.planned.due_at)


@pytest.mark.parametrize(
    ("kind", "proposed", "replaced", "ours"),
    [
        pytest.param(Kind.WAVE, None, None, "text", id="a text of ours"),
        pytest.param(Kind.WAVE, None, "before", "", id="a person's own words"),
        pytest.param(Kind.WAVE, "new", "before", "new", id="ours would take their place"),
        pytest.param(Kind.CHANGE, None, None, "", id="a correction"),
    ],
)
def test_a_person_answers_for_their_own_words_and_we_for_ours(
    kind: Kind, proposed: str | None, replaced: str | None, ours: str
) -> None:
    assert our_words(kind, "text", proposed, replaced) == ours


LOST = {"uncertain_since": THURSDAY, "proof": Proof.NONE}


@pytest.mark.parametrize(
    ("state", "fields", "decided"),
    [
        pytest.param(State.PLANNED, {}, False, id="planned"),
        pytest.param(State.APPROVED, {"pinned": True}, True, id="approved"),
        pytest.param(State.HELD, {"cause": Cause.BY_HAND}, True, id="taken"),
        pytest.param(State.SENT, {"pinned": True}, False, id="it has left"),
        pytest.param(State.CANCELLED, {"cause": Cause.OVERTAKEN}, False, id="overtaken"),
        pytest.param(
            State.CANCELLED, {"cause": Cause.OVERTAKEN, "pinned": True}, True, id="approved before"
        ),
        pytest.param(
            State.CANCELLED,
            {"cause": Cause.OVERTAKEN, "pinned": True, **LOST, "proof": Proof.READ_BACK},
            True,
            id="approved before, and proved absent",
        ),
        pytest.param(
            State.CANCELLED,
            {"cause": Cause.OVERTAKEN, "pinned": True, **LOST},
            False,
            id="it may stand there: it is said again as another",
        ),
        pytest.param(
            State.CANCELLED, {"cause": Cause.PERSON, **LOST}, True, id="a person withdrew it"
        ),
    ],
)
def test_what_a_person_had_a_say_in_is_told_from_the_rest(
    state: State, fields: dict[str, object], *, decided: bool
) -> None:
    assert is_decided(standing(state, **fields)) is decided


def test_an_edit_can_be_settled_where_a_post_cannot() -> None:
    assert proof_of(NetworkKind.TELEGRAM, Kind.WAVE) is Proof.NONE
    assert proof_of(NetworkKind.TELEGRAM, Kind.EDIT) is Proof.READ_BACK


def test_a_correction_whose_account_is_gone_asks_a_person_though_one_had_approved_it() -> None:
    before = standing(State.APPROVED, pinned=True)

    gone = reconcile(before, replace(before.planned, hold=Cause.WAVE), THURSDAY)

    assert (gone.progress.state, gone.progress.cause) == (State.HELD, Cause.WAVE)
    assert reconcile(gone, before.planned, THURSDAY).progress.state is State.APPROVED


def test_an_approval_needed_is_planned_but_not_ready() -> None:
    wave = replace(J3, approval_needed=True)

    assert not first_progress(planned(rally(), waves=(wave,))["J-3"]).claimable
    assert first_progress(planned(rally())["J-3"]).claimable


def test_guadeloupe_and_paris_are_announced_on_their_own_walls() -> None:
    paris, island = planned(rally(PARIS)), planned(rally(GUADELOUPE, time=dt.time(14)))

    assert [one.due_at for one in paris.values()] == [
        utc("2017-10-22 16:30"),
        utc("2017-10-26 16:30"),
        utc("2017-10-28 16:30"),
        utc("2017-10-29 12:00"),
    ]
    assert [one.due_at for one in island.values()] == [
        utc("2017-10-22 22:30"),
        utc("2017-10-26 22:30"),
        utc("2017-10-28 22:30"),
        utc("2017-10-29 16:00"),
    ]


def test_nothing_is_due_after_the_start_whatever_the_day_and_hour() -> None:
    for day in range(400):
        there = rally(date=SUNDAY + dt.timedelta(day), time=dt.time(day % 24, 59))
        for one in planned(there, waves=(APPEL, J7, J3, J1, H2)).values():
            assert one.due_at < one.useful_until
            assert there.starts_at is not None
            assert one.useful_until <= there.starts_at


def test_a_network_with_words_of_its_own_gets_them() -> None:
    own = replace(J7, variants=((NetworkKind.X, "À {{ place }}, sans lien"),))
    accounts = (DRY, Account(name="x", kind=NetworkKind.X))

    planned = plan_rally(rally(), (own,), accounts, utc("2017-10-20 09:00"), CAMPAIGN).planned

    texts = {one.account: one.text for one in planned}
    assert texts["x"] == "À Paris, sans lien"
    assert CAMPAIGN.link in texts["essai"]
