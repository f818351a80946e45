import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from tests.domain.rallies import CAMPAIGN, PARIS, changed, rally, utc
from worker.domain.amendment import Facts, Told, amendments, facts_of
from worker.domain.announcement import Kind, Planned
from worker.domain.campaign import Rally
from worker.domain.delivery import Cause
from worker.domain.kinds import NetworkKind, RallyStatus

SHIPPED = (Path(__file__).parents[2] / "config/announcements/annule.txt").read_text("utf-8")
EARLY, LATE = utc("2017-10-24 09:00"), utc("2017-10-28 09:00")


def told(facts: Facts, kind: Kind = Kind.WAVE) -> Told:
    return Told(
        delivery=UUID(int=7),
        account="paris",
        network=NetworkKind.MASTODON,
        kind=kind,
        facts=facts,
        remote_id="0xabc",
    )


def said_again(there: Rally, last: Told, now: dt.datetime = EARLY) -> Planned | None:
    found = amendments(there, [last], now, CAMPAIGN)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("fields", "old"),
    [
        ({"venue": "place de la Nation"}, "place de la République"),
        ({"time": dt.time(16)}, "15 h"),
        ({"date": dt.date(2017, 10, 28)}, "dimanche 29 octobre"),
        (
            {"venue": "place de la Nation", "time": dt.time(16)},
            "15 h, place de la République",
        ),
    ],
)
def test_what_no_longer_holds_is_named(fields: dict[str, object], old: str) -> None:
    before = rally()

    found = said_again(changed(before, **fields), told(facts_of(before)))

    assert found is not None
    assert f"N'allez plus à : {old}." in found.text
    assert (found.kind, found.due_at, found.approval_needed) == (Kind.CHANGE, EARLY, False)


LONG = (
    "parvis de la gare, devant l'entrée principale du côté de la rue de la Gare, près de l'horloge"
)


@pytest.mark.parametrize(
    ("old", "kept"),
    [
        pytest.param("devant la mairie annexe, côté marché", "côté marché. https", id="one long"),
        pytest.param(LONG.replace("parvis", "place"), "l'horloge. https", id="both long"),
    ],
)
@pytest.mark.parametrize("network", [NetworkKind.X, NetworkKind.BLUESKY])
def test_a_correction_of_long_places_leaves_without_its_last_words(
    network: NetworkKind, old: str, kept: str
) -> None:
    before = rally(replace(PARIS, name="Saint-Germain-de-Tallevende-la-Lande-Vaumont"), venue=old)
    found = said_again(
        changed(before, venue=LONG), replace(told(facts_of(before)), network=network)
    )

    assert found is not None
    assert found.hold is None
    assert found.text.startswith("CHANGEMENT à Saint-Germain-de-Tallevende")
    assert LONG in found.text
    assert kept in found.text


def test_a_rally_is_called_off_though_the_campaign_has_no_listening_line() -> None:
    off = replace(rally(), status=RallyStatus.CANCELLED)
    (found,) = amendments(off, [told(facts_of(off))], EARLY, replace(CAMPAIGN, support=""))

    assert found.hold is None
    assert "Ne venez pas. https" in found.text


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (RallyStatus.CANCELLED, "n'aura pas lieu. Ne venez pas."),
        (RallyStatus.POSTPONED, "n'aura pas lieu. Il est reporté, date à venir. Ne venez pas."),
        (RallyStatus.FORBIDDEN, "n'aura pas lieu. Il a été interdit. Ne venez pas."),
    ],
)
@pytest.mark.parametrize("own", ["", SHIPPED])
def test_who_reads_that_a_rally_is_off_reads_whether_it_is_put_off_or_forbidden(
    status: RallyStatus, said: str, own: str
) -> None:
    off = replace(rally(), status=status)
    (found,) = amendments(
        off, [told(facts_of(off))], EARLY, replace(CAMPAIGN, cancellation_text=own)
    )

    assert found.text.startswith(f"ANNULÉ : le rassemblement du dimanche 29 octobre à Paris {said}")


@pytest.mark.parametrize("status", [RallyStatus.CANCELLED, RallyStatus.CONFIRMED])
def test_a_campaign_without_link_or_hashtag_corrects_what_it_said(status: RallyStatus) -> None:
    bare = replace(CAMPAIGN, link="", hashtags=())
    there = replace(changed(rally(), venue="place de la Nation"), status=status)
    (found,) = amendments(there, [told(facts_of(rally()))], EARLY, bare)

    assert found.hold is None
    assert found.text.startswith(("ANNULÉ : le rassemblement", "CHANGEMENT à Paris : "))
    assert "Corrigez vos partages." in found.text or "Écoute : 3919" in found.text


@pytest.mark.parametrize(
    "own",
    [
        pytest.param("Annulé. Questions : {{ contact }}", id="a contact that is not known"),
        pytest.param("Annulé. " + "Nous sommes désolés. " * 30, id="too long for the network"),
    ],
)
def test_words_of_their_own_that_cannot_leave_call_nothing_off_too_late(own: str) -> None:
    off = replace(rally(), status=RallyStatus.CANCELLED)
    campaign = replace(CAMPAIGN, cancellation_text=own)
    (found,) = amendments(off, [told(facts_of(off))], EARLY, campaign)
    (known,) = amendments(
        changed(off, contact="06 00 00 00 00"),
        [replace(told(facts_of(off)), network=NetworkKind.FACEBOOK_PAGE)],
        EARLY,
        campaign,
    )

    assert (found.hold, found.text[:21]) == (None, "ANNULÉ : le rassemble")
    assert known.text.startswith("Annulé. ")


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(Facts(dt.date(2017, 10, 29), None, "place de la République"), id="no hour"),
        pytest.param(Facts(dt.date(2017, 10, 29), dt.time(15), None), id="no place"),
        pytest.param(facts_of(rally()), id="all of it"),
    ],
)
def test_news_is_no_correction(facts: Facts) -> None:
    assert said_again(changed(rally(), contact="06…"), told(facts)) is None


@pytest.mark.parametrize(
    ("now", "begins", "ends"),
    [
        pytest.param(
            changed(rally(), date=dt.date(2017, 11, 5)),
            "CHANGE in Paris: Sunday 5 November, 3 pm, place de la République.",
            "No longer go to: Sunday 29 October. Correct what you shared. ",
            id="moved",
        ),
        pytest.param(
            replace(rally(), status=RallyStatus.POSTPONED),
            "CANCELLED: the rally of Sunday 29 October in Paris will not take place. It is put",
            "Do not come. Someone to talk to: ",
            id="put off",
        ),
    ],
)
def test_an_english_campaign_corrects_in_english(now: Rally, begins: str, ends: str) -> None:
    campaign = replace(CAMPAIGN, languages=("en",))

    (found,) = amendments(now, [told(facts_of(rally()))], EARLY, campaign)

    assert found.text.startswith(begins)
    assert ends in found.text


@pytest.mark.parametrize(
    "network", [NetworkKind.MASTODON, NetworkKind.X, NetworkKind.BLUESKY, NetworkKind.TELEGRAM]
)
def test_a_rally_called_off_by_mistake_is_said_to_take_place_after_all(
    network: NetworkKind,
) -> None:
    there = rally()
    off = replace(told(facts_of(there), Kind.CANCELLATION), network=network)

    found = said_again(there, off)

    assert found is not None
    assert (found.kind, found.hold) == (Kind.CHANGE, None)
    assert found.text.startswith(
        "MAINTENU : le rassemblement à Paris aura bien lieu dimanche 29 octobre à 15 h, place"
    )


def test_a_rally_that_comes_back_on_another_day_names_the_old_one() -> None:
    there = changed(rally(), date=dt.date(2017, 11, 5))

    found = said_again(there, told(facts_of(rally()), Kind.CANCELLATION))

    assert found is not None
    assert found.text.startswith("CHANGEMENT à Paris : dimanche 5 novembre")
    assert "N'allez plus à : dimanche 29 octobre." in found.text


@pytest.mark.parametrize(
    "status", [RallyStatus.CANCELLED, RallyStatus.POSTPONED, RallyStatus.FORBIDDEN]
)
def test_a_rally_called_off_is_said_to_be_so_for_the_day_that_was_told(status: RallyStatus) -> None:
    off = replace(changed(rally(), date=dt.date(2017, 11, 5)), status=status)

    found = said_again(off, told(facts_of(rally())))

    assert found is not None
    assert found.text.startswith("ANNULÉ : le rassemblement du dimanche 29 octobre à Paris")
    assert found.reply_to == "0xabc"
    assert said_again(off, told(facts_of(rally()), Kind.CANCELLATION)) is None


def test_an_early_change_answers_the_old_post_and_a_late_one_stands_alone() -> None:
    after = changed(rally(), venue="place de la Nation")
    early, late = (said_again(after, told(facts_of(rally())), now) for now in (EARLY, LATE))

    assert early is not None
    assert late is not None
    assert (early.reply_to, late.reply_to) == ("0xabc", None)


@pytest.mark.parametrize(
    ("network", "now", "kinds"),
    [
        pytest.param(NetworkKind.MASTODON, EARLY, [Kind.EDIT], id="early, edited in sight"),
        pytest.param(
            NetworkKind.TELEGRAM, LATE, [Kind.EDIT, Kind.CHANGE], id="late: edited and said anew"
        ),
        pytest.param(NetworkKind.X, EARLY, [Kind.CHANGE], id="early, nothing can be edited"),
        pytest.param(NetworkKind.BLUESKY, EARLY, [Kind.CHANGE], id="early, edited out of sight"),
    ],
)
def test_what_a_change_makes_of_a_post(
    network: NetworkKind, now: dt.datetime, kinds: list[Kind]
) -> None:
    last = replace(told(facts_of(rally())), network=network)
    after = changed(rally(), venue="place de la Nation")

    found = amendments(after, [last], now, CAMPAIGN, [last])

    assert [one.kind for one in found] == kinds
    assert all("place de la Nation" in one.text for one in found)
    assert len({one.text for one in found}) == len({one.id for one in found}) == len(kinds)
    assert not any(one.approval_needed for one in found)


def test_an_edit_names_the_post_it_replaces_and_a_post_in_doubt_has_none() -> None:
    last = told(facts_of(rally()))
    after = changed(rally(), time=dt.time(16))

    (edit,) = amendments(after, [last], EARLY, CAMPAIGN, [last])
    (change,) = amendments(after, [replace(last, remote_id=None)], EARLY, CAMPAIGN)

    assert (edit.reply_to, edit.original) == ("0xabc", last.delivery)
    assert edit.text.startswith("MODIFIÉ : rassemblement à Paris dimanche 29 octobre à 16 h")
    assert (change.kind, change.reply_to) == (Kind.CHANGE, None)


def test_a_post_that_was_edited_early_is_not_said_anew_when_the_day_comes() -> None:
    after = changed(rally(), venue="place de la Nation")
    last = replace(told(facts_of(rally())), edited=facts_of(after), edited_at=EARLY)
    standing = replace(last, facts=facts_of(after))

    assert amendments(after, [last], LATE, CAMPAIGN, [standing]) == ()


def test_an_edit_that_came_late_does_not_take_the_place_of_the_new_post() -> None:
    after = changed(rally(), venue="place de la Nation")
    last = replace(told(facts_of(rally())), edited=facts_of(after), edited_at=LATE)
    standing = replace(last, facts=facts_of(after))

    assert [o.kind for o in amendments(after, [last], LATE, CAMPAIGN, [standing])] == [Kind.CHANGE]


def test_a_rally_called_off_edits_nothing() -> None:
    last, off = told(facts_of(rally())), replace(rally(), status=RallyStatus.CANCELLED)

    assert [o.kind for o in amendments(off, [last], EARLY, CAMPAIGN, [last])] == [Kind.CANCELLATION]


@pytest.mark.parametrize(
    "fields",
    [{"time": dt.time(16)}, {"date": dt.date(2017, 11, 5)}, {"venue": "place de la Nation"}],
)
def test_a_change_beside_another_rally_says_which_of_the_two_it_is(
    fields: dict[str, object],
) -> None:
    last = replace(told(facts_of(rally())), beside=True)

    found = said_again(changed(rally(), **fields), last)

    assert found is not None
    old = "N'allez plus à : dimanche 29 octobre à 15 h (place de la République)."
    assert old in found.text


def test_nobody_is_warned_once_it_is_over() -> None:
    off = replace(rally(), status=RallyStatus.CANCELLED)
    moved, last = changed(rally(), venue="place de la Nation"), told(facts_of(rally()))
    start = utc("2017-10-29 14:00")

    assert said_again(off, last, start) is None
    assert said_again(off, last, start - dt.timedelta(minutes=1)) is not None
    assert amendments(moved, [last], start, CAMPAIGN, [last]) == ()


@pytest.mark.parametrize(
    ("day", "until"),
    [
        pytest.param(dt.date(2017, 10, 28), "2017-10-29 14:00", id="earlier: who comes too late"),
        pytest.param(dt.date(2017, 11, 5), "2017-11-05 14:00", id="later: who came in vain"),
    ],
)
def test_a_change_is_told_until_the_later_of_the_two_days(day: dt.date, until: str) -> None:
    found = said_again(changed(rally(), date=day), told(facts_of(rally())))

    assert found is not None
    assert found.useful_until == utc(until)


@pytest.mark.parametrize(("day", "hold"), [(23, Cause.CHANGED), (24, None)])
def test_a_move_to_a_day_that_has_passed_asks_a_person(day: int, hold: Cause | None) -> None:
    moved, last = changed(rally(), date=dt.date(2017, 10, day)), told(facts_of(rally()))

    found = amendments(moved, [last], EARLY, CAMPAIGN, [last])

    assert [one.hold for one in found] == [hold]


def test_a_rally_that_has_been_is_not_said_to_be_another_day_s_unasked() -> None:
    next_one, been = changed(rally(), date=dt.date(2017, 11, 5)), told(facts_of(rally()))
    off, after = told(facts_of(rally()), Kind.CANCELLATION), utc("2017-10-30 09:00")

    found = amendments(next_one, [been], after, CAMPAIGN, [been])

    assert [(one.kind, one.hold) for one in found] == [(Kind.CHANGE, Cause.CHANGED)]
    put_off = said_again(next_one, off, after)
    assert put_off is not None
    assert put_off.hold is None


def test_a_new_post_is_due_less_than_two_days_before_the_start() -> None:
    moved, last = changed(rally(), venue="place de la Nation"), told(facts_of(rally()))
    two_days = utc("2017-10-27 14:00")

    for now, kinds in (
        (two_days, [Kind.EDIT]),
        (two_days + dt.timedelta(seconds=1), [Kind.EDIT, Kind.CHANGE]),
    ):
        assert [one.kind for one in amendments(moved, [last], now, CAMPAIGN, [last])] == kinds


@pytest.mark.parametrize(
    ("network", "kinds"),
    [
        pytest.param(NetworkKind.MASTODON, [Kind.EDIT, Kind.CHANGE], id="edited in sight"),
        pytest.param(NetworkKind.X, [Kind.CHANGE], id="nothing can be edited"),
    ],
)
def test_who_was_told_tomorrow_is_told_anew_though_it_is_next_week_now(
    network: NetworkKind, kinds: list[Kind]
) -> None:
    moved = changed(rally(), date=dt.date(2017, 11, 5))
    last = replace(told(facts_of(rally())), network=network)
    edited = replace(last, edited=facts_of(moved), edited_at=LATE)
    standing = replace(last, facts=facts_of(moved))

    found = amendments(moved, [last], LATE, CAMPAIGN, [last])
    after_the_edit = amendments(moved, [edited], LATE, CAMPAIGN, [standing])

    assert [one.kind for one in found] == kinds
    assert [(one.kind, one.reply_to) for one in after_the_edit] == [(Kind.CHANGE, None)]
    assert "N'allez plus à : dimanche 29 octobre." in found[-1].text


@pytest.mark.parametrize(
    ("told_there", "now", "gone"),
    [
        pytest.param({}, {"meeting_point": "la fontaine"}, None, id="a point on the square"),
        pytest.param({}, {"venue": "Place de la Republique "}, None, id="the same, mistyped"),
        pytest.param({}, {"venue": "12"}, "place de la République", id="nothing of the name left"),
        pytest.param(
            {},
            {"meeting_point": "la fontaine", "venue": "place de la Nation"},
            "place de la République",
            id="a point on another square",
        ),
        pytest.param(
            {"meeting_point": "la fontaine"},
            {"meeting_point": "la fontaine", "venue": "place de la Nation"},
            "place de la République",
            id="another square, its point the same",
        ),
        pytest.param(
            {"meeting_point": "la fontaine"},
            {"meeting_point": "le café"},
            "la fontaine",
            id="another point of the square",
        ),
        pytest.param(
            {"meeting_point": "la fontaine"},
            {"meeting_point": "le café", "venue": "place de la Nation"},
            "la fontaine, place de la République",
            id="another square and point",
        ),
        pytest.param(
            {"meeting_point": "la fontaine"},
            {"meeting_point": "la fontaine", "venue": None},
            None,
            id="the square taken out, the point stands",
        ),
    ],
)
def test_a_meeting_point_says_more_of_a_square_and_takes_nothing_back(
    told_there: dict[str, object], now: dict[str, object], gone: str | None
) -> None:
    before = changed(rally(), **told_there)

    found = said_again(changed(before, **now), told(facts_of(before)))

    assert (found.text.partition("plus à : ")[2].partition(". ")[0] if found else None) == gone


def test_a_meeting_point_is_told_rather_than_the_venue_it_is_at() -> None:
    assert facts_of(changed(rally(), meeting_point="devant le café")).place == "devant le café"


@pytest.mark.parametrize(
    ("field", "missing"),
    [
        pytest.param("time", "time", id="no hour"),
        pytest.param("venue", "meeting_point", id="no place"),
    ],
)
@pytest.mark.parametrize("place", ["place de la République", None])
def test_a_change_that_only_takes_something_out_waits_for_a_person(
    place: str | None, field: str, missing: str
) -> None:
    facts = replace(facts_of(rally()), place=place) if field == "time" else facts_of(rally())

    found = said_again(changed(rally(), **{field: None}), told(facts))

    assert found is not None
    assert (found.hold, found.detail) == (Cause.MISSING, missing)


def test_an_edit_that_only_takes_the_hour_out_waits_for_a_person_too() -> None:
    last = told(facts_of(rally()))

    (edit,) = amendments(changed(rally(), time=None), [last], EARLY, CAMPAIGN, [last])

    assert (edit.kind, edit.hold, edit.detail) == (Kind.EDIT, Cause.MISSING, "time")


def test_an_edit_to_a_day_without_its_hour_says_that_it_is_to_come() -> None:
    last, after = told(facts_of(rally())), changed(rally(), date=dt.date(2017, 11, 5), time=None)

    (edit,) = amendments(after, [last], EARLY, CAMPAIGN, [last])

    assert (edit.kind, edit.hold) == (Kind.EDIT, None)
    assert "dimanche 5 novembre, heure à venir, place de la République, et non" in edit.text


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        pytest.param(
            {"date": dt.date(2017, 11, 5), "time": None},
            "dimanche 5 novembre, heure à venir, place de la République",
            id="another day, its hour unknown",
        ),
        pytest.param(
            {"date": dt.date(2017, 11, 5), "time": None, "venue": None},
            "dimanche 5 novembre, heure à venir, lieu à venir",
            id="another day, and nothing else known",
        ),
        pytest.param(
            {"venue": "place de la Nation", "time": None},
            "dimanche 29 octobre, heure à venir, place de la Nation",
            id="another square, its hour unknown",
        ),
    ],
)
def test_who_was_told_another_day_or_square_is_not_left_waiting_for_the_rest(
    fields: dict[str, object], says: str
) -> None:
    found = said_again(changed(rally(), **fields), told(facts_of(rally())))

    assert found is not None
    assert found.hold is None
    assert found.text.startswith(f"CHANGEMENT à Paris : {says}. N'allez plus à : ")


def test_a_square_that_moves_before_any_hour_is_known_is_told_at_once() -> None:
    before = rally(time=None)

    found = said_again(changed(before, venue="place de la Nation"), told(facts_of(before)))

    assert found is not None
    assert found.hold is None
    assert found.text.startswith(
        "CHANGEMENT à Paris : dimanche 29 octobre, heure à venir, place de la Nation. "
        "N'allez plus à : place de la République."
    )


def test_each_revision_says_it_under_an_id_of_its_own() -> None:
    one = changed(rally(), venue="place de la Nation")
    two = changed(one, venue="place de la Bastille")
    ids = {said_again(there, told(facts_of(rally()))) for there in (one, two)}

    assert len({found.id for found in ids if found}) == 2
