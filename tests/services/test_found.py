"""Rallies found in texts: evidence each once, people decide, everything can be taken back."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from msgspec.structs import replace as changed

from tests.web.site import SLUG, Site, make, place
from worker.domain.campaign import Rally, RallyPlan
from worker.domain.claim import Claim, Reading
from worker.domain.found import FoundAct, FoundState
from worker.domain.kinds import ClaimStatus, DeliveryState, RallyStatus, Role
from worker.domain.post import Post, Withdrawn
from worker.errors import InputError, NotFoundError
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import erase, found, public, rallies, retention
from worker.services.count import count_posts
from worker.services.found import FoundLine
from worker.services.installation import Installation
from worker.services.viewer import Viewer
from worker.storage import found as stored
from worker.storage import overview
from worker.storage import rallies as kept_rallies
from worker.storage.models import Delivery

NOON = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
DAY = dt.date(2017, 11, 4)
OPERATOR = Viewer(email="claire@example.org", role=Role.OPERATOR)
BY = OPERATOR.email
LATER = NOON + dt.timedelta(minutes=5)
TWO, SIX = dt.time(14), dt.time(18)


@pytest.fixture
def site(store: str, tmp_path: Path) -> Site:
    made = make(tmp_path, NOON)
    made.seed()
    return made


def reader(text: str, at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    """ "Nice 14 3": a rally of Nice on 4 November at 14:00; the last number tells texts apart."""
    town, hour, *_ = text.split()
    status = ClaimStatus.CANCELLED if "annulé" in text else ClaimStatus.PLANNED
    ref = place(town).ref
    time = dt.time(int(hour)) if hour != "?" else None
    return Reading(claims=(Claim(place=ref, date=DAY, time=time, status=status),), places=(ref,))


def post(number: int, hour: str = "14") -> Post:
    return Post(
        platform="mastodon",
        id=f"p{number}",
        text=f"Nice {hour} {number} #MeToo",
        published_at=NOON,
        author=f"https://social.example/users/a{number}",
    )


def article(publisher: str, hour: str = "14") -> Post:
    return changed(
        post(900, hour),
        platform="rss",
        id=publisher,
        author=None,
        publisher=publisher,
        url=f"https://{publisher}.example/1",
    )


def count(site: Site, posts: list[Post]) -> None:
    count_posts(site.installation, posts, now=NOON, reader=reader)


def lines(site: Site, viewer: Viewer = OPERATOR, now: dt.datetime = NOON) -> list[FoundLine]:
    page = found.page(site.installation, viewer, now)
    return [*page.open, *page.done]


def only(site: Site) -> FoundLine:
    (line,) = lines(site)
    return line


def nice(site: Site) -> list[tuple[dt.date, RallyStatus]]:
    every = kept_rallies.all_of(SLUG, site.installation.gazetteer)
    return [(one.plan.date, one.status) for one in every if one.place.name == "Nice"]


def nice_ids(site: Site) -> list[UUID]:
    every = kept_rallies.all_of(SLUG, site.installation.gazetteer)
    return [one.id for one in every if one.place.name == "Nice"]


def test_each_account_speaks_once_for_a_rally_nobody_entered(site: Site) -> None:
    posts = [post(n) for n in range(14)]
    count(site, posts)
    count(site, [*posts, changed(post(1), id="again")])

    line = only(site)

    assert (line.place.name, line.on, line.accounts) == ("Nice", DAY, 15)  # 14, rounded
    assert [(hour.at, hour.accounts) for hour in line.hours] == [(TWO, 15)]


def test_few_accounts_are_masked_and_two_are_not_shown_at_all(site: Site) -> None:
    count(site, [post(1), post(2)])
    before = lines(site)
    count(site, [post(3)])

    line = only(site)

    assert before == []
    assert (line.accounts, line.few) == (None, True)


def test_a_proposal_says_how_surely_its_clearest_text_was_read(site: Site) -> None:
    def unsure(text: str, at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
        told = reader(text, at, gazetteer, dated=dated)
        return replace(told, claims=(replace(told.claims[0], confidence=0.64),))

    count_posts(site.installation, [article("journal")], now=NOON, reader=unsure)
    before = only(site).sure
    count_posts(site.installation, [article("gazette")], now=NOON, reader=reader)
    count_posts(site.installation, [article("courrier")], now=NOON, reader=unsure)

    assert (before, only(site).sure) == (64, 100)


def test_one_publisher_is_enough_and_is_named(site: Site) -> None:
    count(site, [article("journal", "18")])

    line = only(site)

    assert [(told.publisher, told.url, told.at) for told in line.reports] == [
        ("journal", "https://journal.example/1", SIX)
    ]


@pytest.mark.parametrize(
    "posts",
    [
        pytest.param([changed(post(n), repost_of="p1") for n in range(9)], id="reposts"),
        pytest.param(
            [changed(post(n), text=f"Nice 14 annulé {n} #MeToo") for n in range(9)], id="cancelled"
        ),
        pytest.param([changed(post(n), author=None) for n in range(9)], id="nobody"),
    ],
)
def test_these_speak_for_no_rally(site: Site, posts: list[Post]) -> None:
    count(site, posts)

    assert lines(site) == []


def test_nothing_found_is_public_or_announced_until_it_is_confirmed(site: Site) -> None:
    count(site, [post(n) for n in range(14)])
    before = public.current(site.installation, NOON)
    planned = overview.deliveries(SLUG)

    rally = found.confirm(site.installation, only(site).id, SIX, BY, NOON)

    assert not any(one.on == DAY for one in before.rallies)
    after = public.current(site.installation, NOON)
    assert [one.time for one in after.rallies if one.on == DAY] == [SIX]
    assert rally.status is RallyStatus.CONFIRMED
    assert {row.rally_id for row in overview.deliveries(SLUG)} - {
        row.rally_id for row in planned
    } == {rally.id}


def test_a_confirmation_taken_back_makes_nothing_public_and_can_be_made_again(site: Site) -> None:
    count(site, [post(n) for n in range(14)])
    number = only(site).id
    found.confirm(site.installation, number, TWO, BY, NOON)

    found.undo(site.installation, number, BY, NOON)
    between = [*nice(site)]
    found.confirm(site.installation, number, TWO, BY, NOON)

    assert (DAY, RallyStatus.PROPOSED) in between
    assert not any(
        one.on == DAY and one.status is RallyStatus.PROPOSED
        for one in public.current(site.installation, NOON).rallies
    )
    assert nice(site).count((DAY, RallyStatus.CONFIRMED)) == 1


def test_what_is_confirmed_again_is_confirmed_for_the_day_and_hour_said_last(site: Site) -> None:
    count(site, [post(n) for n in range(14)])
    number, other = only(site).id, DAY + dt.timedelta(days=1)
    found.confirm(site.installation, number, TWO, BY, NOON)
    found.undo(site.installation, number, BY, NOON)
    found.move(site.installation, number, other, BY, NOON)

    rally = found.confirm(site.installation, number, SIX, BY, NOON)

    assert (rally.plan.date, rally.plan.time) == (other, SIX)
    assert rally.status is RallyStatus.CONFIRMED


@pytest.mark.parametrize("act", ["dismiss", "merge"])
def test_a_confirmation_taken_back_leaves_no_rally_once_the_proposal_is_settled(
    site: Site, act: str
) -> None:
    count(site, [post(n) for n in range(14)])
    number, (known, *_) = only(site).id, nice_ids(site)
    made = found.confirm(site.installation, number, TWO, BY, NOON)
    found.undo(site.installation, number, BY, NOON)

    if act == "dismiss":
        found.dismiss(site.installation, number, BY, LATER)
    else:
        found.merge(site.installation, number, known, BY, LATER)
    settled = nice(site)
    shown = [one.rally for one in public.current(site.installation, LATER).rallies]
    found.undo(site.installation, number, BY, LATER)

    assert (DAY, RallyStatus.CANCELLED) in settled
    assert made.id not in shown
    assert (DAY, RallyStatus.PROPOSED) in nice(site)
    again = found.confirm(site.installation, number, TWO, BY, LATER)
    assert (again.id, again.status) == (made.id, RallyStatus.CONFIRMED)


def test_a_rally_that_was_confirmed_elsewhere_stays_though_its_proposal_is_put_aside(
    site: Site,
) -> None:
    count(site, [post(n) for n in range(14)])
    number = only(site).id
    made = found.confirm(site.installation, number, TWO, BY, NOON)
    found.undo(site.installation, number, BY, NOON)
    rallies.confirm(site.installation, made.id, BY, NOON)

    with pytest.raises(InputError, match="on its own page"):
        found.confirm(site.installation, number, None, BY, LATER)
    found.dismiss(site.installation, number, BY, LATER)
    found.undo(site.installation, number, BY, LATER)

    assert (DAY, RallyStatus.CONFIRMED) in nice(site)
    assert rallies.find(site.installation, made.id.hex).plan.time == TWO


@pytest.mark.parametrize("status", [RallyStatus.FORBIDDEN, RallyStatus.POSTPONED])
def test_a_rally_called_off_on_its_own_page_is_not_confirmed_by_its_proposal(
    site: Site, status: RallyStatus
) -> None:
    count(site, [post(n) for n in range(14)])
    number = only(site).id
    made = found.confirm(site.installation, number, TWO, BY, NOON)
    found.undo(site.installation, number, BY, NOON)
    rallies.cancel(site.installation, made.id, "autre@example.org", NOON, status=status)

    with pytest.raises(InputError, match="on its own page"):
        found.confirm(site.installation, number, TWO, BY, LATER)

    assert rallies.find(site.installation, made.id.hex).status is status


def test_an_hour_set_on_its_own_page_is_not_overwritten_by_its_proposal(site: Site) -> None:
    count(site, [post(n) for n in range(14)])
    number = only(site).id
    made = found.confirm(site.installation, number, TWO, BY, NOON)
    rallies.change(site.installation, made.id, {"time": SIX}, "autre@example.org", NOON)
    found.undo(site.installation, number, BY, LATER)

    with pytest.raises(InputError, match="confirm it there"):
        found.confirm(site.installation, number, TWO, BY, LATER)

    rally = rallies.confirm(site.installation, made.id, BY, LATER)
    assert (rally.plan.time, rally.status) == (SIX, RallyStatus.CONFIRMED)


def test_a_rally_called_off_on_its_own_page_stays_so_when_its_confirmation_is_taken_back(
    site: Site,
) -> None:
    count(site, [post(n) for n in range(14)])
    number = only(site).id
    made = found.confirm(site.installation, number, TWO, BY, NOON)
    forbidden = RallyStatus.FORBIDDEN
    rallies.cancel(site.installation, made.id, "autre@example.org", NOON, status=forbidden)

    with pytest.raises(InputError, match="called off"):
        found.undo(site.installation, number, BY, LATER)

    assert rallies.find(site.installation, made.id.hex).status is forbidden


def test_a_confirmation_stays_if_something_leaves_while_it_is_taken_back(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    count(site, [post(n) for n in range(14)])
    number = only(site).id
    made = found.confirm(site.installation, number, TWO, BY, NOON)
    unconfirm = rallies.unconfirm

    def a_moment_later(installation: Installation, rally: UUID, by: str, now: dt.datetime) -> Rally:
        Delivery.objects.filter(rally_id=rally).update(state=DeliveryState.SENDING)
        return unconfirm(installation, rally, by, now)

    monkeypatch.setattr(rallies, "unconfirm", a_moment_later)

    with pytest.raises(InputError, match="announcements have left"):
        found.undo(site.installation, number, BY, LATER)

    assert rallies.find(site.installation, made.id.hex).status is RallyStatus.CONFIRMED


def test_a_moved_proposal_keeps_hearing_the_texts_that_say_the_other_day(site: Site) -> None:
    count(site, [post(n) for n in range(14)])
    number, other = only(site).id, DAY + dt.timedelta(days=1)

    found.move(site.installation, number, other, BY, NOON)
    count(site, [post(n) for n in range(14, 30)])
    moved = only(site)
    found.undo(site.installation, number, BY, NOON)

    assert (moved.on, moved.said_on, moved.accounts) == (other, DAY, 30)
    assert only(site).on == DAY


def test_one_found_rally_can_be_two_and_one_again(site: Site) -> None:
    count(site, [*(post(n) for n in range(12)), *(post(n, "18") for n in range(20, 40))])
    number = only(site).id

    found.split(site.installation, number, SIX, BY, NOON)
    count(site, [post(n, "18") for n in range(40, 45)])
    two = {line.id == number: [(h.at, h.accounts) for h in line.hours] for line in lines(site)}
    found.undo(site.installation, number, BY, NOON)

    assert two == {True: [(TWO, 10)], False: [(SIX, 25)]}
    assert [(hour.at, hour.accounts) for hour in only(site).hours] == [(TWO, 10), (SIX, 25)]


def test_a_rally_that_was_split_off_and_confirmed_is_not_undone_with_the_split(site: Site) -> None:
    count(site, [*(post(n) for n in range(12)), *(post(n, "18") for n in range(20, 40))])
    number = only(site).id
    other = found.split(site.installation, number, SIX, BY, NOON)
    found.confirm(site.installation, other, SIX, BY, NOON)

    with pytest.raises(InputError, match="undo that first"):
        found.undo(site.installation, number, BY, NOON)
    found.undo(site.installation, other, BY, NOON)
    found.undo(site.installation, number, BY, NOON)

    assert [(hour.at, hour.accounts) for hour in only(site).hours] == [(TWO, 10), (SIX, 20)]


def test_each_of_two_hours_split_apart_can_be_confirmed(site: Site) -> None:
    count(site, [post(n) for n in range(12)] + [post(n, "18") for n in range(20, 25)])
    number = only(site).id
    other = found.split(site.installation, number, SIX, BY, NOON)

    found.confirm(site.installation, number, TWO, BY, NOON)
    left = [line.id for line in found.page(site.installation, OPERATOR, NOON).open]
    found.confirm(site.installation, other, SIX, BY, NOON)

    assert left == [other]
    every = kept_rallies.all_of(SLUG, site.installation.gazetteer)
    assert [one.plan.time for one in every if one.plan.date == DAY] == [TWO, SIX]


def test_an_hour_that_was_split_off_and_entered_by_hand_is_no_question(site: Site) -> None:
    count(site, [post(n) for n in range(12)] + [post(n, "18") for n in range(20, 25)])
    other = found.split(site.installation, only(site).id, SIX, BY, NOON)

    plan = RallyPlan(place=place("Nice"), date=DAY, time=SIX)
    rallies.add(site.installation, plan, BY, NOON)

    assert other not in [line.id for line in lines(site)]


def test_a_slip_to_a_day_gone_by_can_be_taken_back(site: Site) -> None:
    count(site, [post(n) for n in range(12)])
    number = only(site).id
    found.move(site.installation, number, NOON.date() - dt.timedelta(days=1), BY, NOON)

    moved = only(site)
    found.undo(site.installation, number, BY, NOON)

    assert moved.may_undo
    assert only(site).on == DAY


def test_one_hour_alone_is_not_split(site: Site) -> None:
    count(site, [post(n) for n in range(12)])

    with pytest.raises(InputError, match="two hours"):
        found.split(site.installation, only(site).id, TWO, BY, NOON)


def test_a_found_rally_can_be_one_that_is_known_in_the_same_town_only(site: Site) -> None:
    count(site, [post(n) for n in range(12)])
    number = only(site).id
    every = kept_rallies.all_of(SLUG, site.installation.gazetteer)
    here = next(one for one in every if one.place.name == "Nice")
    elsewhere = next(one for one in every if one.place.name == "Lyon")

    with pytest.raises(InputError, match="Lyon"):
        found.merge(site.installation, number, elsewhere.id, BY, NOON)
    found.merge(site.installation, number, here.id, BY, NOON)

    assert only(site).state is FoundState.MERGED
    assert len(nice(site)) == 1


def test_what_was_put_aside_stays_aside_and_says_who_did_it(site: Site) -> None:
    count(site, [post(n) for n in range(12)])
    number = only(site).id

    found.dismiss(site.installation, number, BY, NOON)
    count(site, [post(n) for n in range(12, 40)])

    line = only(site)
    assert line.state is FoundState.DISMISSED
    assert [(one.what, one.by) for one in line.changes] == [(FoundAct.DISMISS, BY)]
    with pytest.raises(InputError, match="settled already"):
        found.move(site.installation, number, DAY, BY, NOON)


def test_changes_are_taken_back_one_by_one_and_stay_in_the_history(site: Site) -> None:
    count(site, [post(n) for n in range(12)])
    number, later = only(site).id, DAY + dt.timedelta(days=7)
    found.move(site.installation, number, later, BY, NOON)
    found.dismiss(site.installation, number, BY, NOON)

    found.undo(site.installation, number, "mona@example.org", NOON)
    first = only(site)
    found.undo(site.installation, number, BY, NOON)
    second = only(site)

    assert (first.state, first.on) == (FoundState.OPEN, later)
    assert (second.state, second.on) == (FoundState.OPEN, DAY)
    assert [one.undone_by for one in second.changes] == [BY, "mona@example.org"]
    with pytest.raises(InputError, match="nothing to take back"):
        found.undo(site.installation, number, BY, NOON)


def test_a_rally_somebody_entered_meanwhile_is_no_question_any_more(site: Site) -> None:
    count(site, [post(n) for n in range(12)])
    plan = replace(site.installation.campaign.rallies[3], date=DAY)

    rallies.add(site.installation, plan, BY, NOON)

    assert lines(site) == []


def test_an_organiser_sees_what_was_found_in_her_towns(site: Site) -> None:
    count(site, [post(n) for n in range(12)])
    lyon = Viewer(email="a@example.org", role=Role.ORGANISER, places=frozenset({"69123"}))
    reader_only = Viewer(email="b@example.org", role=Role.READER)

    assert lines(site, lyon) == []
    assert [line.may_act for line in lines(site, reader_only)] == [False]


def test_past_days_are_no_question(site: Site) -> None:
    count(site, [post(n) for n in range(12)])

    assert lines(site, now=dt.datetime(2017, 11, 5, 12, tzinfo=dt.UTC)) == []


def test_who_is_forgotten_speaks_for_nothing_and_all_go_a_month_after_the_day(site: Site) -> None:
    count(site, [post(n) for n in range(14)])
    number = only(site).id
    erase.forget(site.installation, ["https://social.example/users/a3"], "mastodon", NOON)
    after_one = stored.get(SLUG, number).accounts

    retention.purge(site.installation, dt.datetime(2017, 12, 4, 11, tzinfo=dt.UTC))
    early = stored.get(SLUG, number).accounts
    retention.purge(site.installation, dt.datetime(2017, 12, 6, 11, tzinfo=dt.UTC))

    assert (after_one, early, stored.get(SLUG, number).accounts) == (13, 13, 0)


def test_a_post_that_is_deleted_speaks_for_nothing_when_it_comes_again(site: Site) -> None:
    count(site, [post(n) for n in range(3)])
    of_lyon = changed(post(9), text="Lyon 14 #MeToo", author=post(1).author)
    erase.withdraw_listed(site.installation, [Withdrawn(platform="mastodon", id="p9")], NOON)

    count(site, [of_lyon])

    assert [(one.place_code, one.accounts) for one in stored.proposals(SLUG)] == [
        (place("Nice").code, 3),
    ]


def test_nothing_is_read_of_what_too_few_speak_of_or_is_over(site: Site) -> None:
    coming = NOON.date()
    count(site, [post(1), post(2)])
    few = stored.proposals(SLUG, coming)
    count(site, [post(3)])
    (three,) = stored.proposals(SLUG, coming)
    over = stored.proposals(SLUG, DAY + dt.timedelta(days=1))
    found.dismiss(site.installation, three.id, BY, NOON)
    erase.forget(site.installation, ["https://social.example/users/a3"], "mastodon", NOON)

    assert (few, three.accounts, over) == ([], 3, [])
    assert [one.id for one in stored.proposals(SLUG, coming)] == [three.id]  # it was dealt with
    assert [one.accounts for one in stored.proposals(SLUG)] == [2]


def test_a_page_asks_the_database_as_often_however_much_was_found(site: Site) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            lines(site)
        return len(queries)

    count(site, [post(n) for n in range(12)])
    few = asked()
    for town in ("Lyon", "Paris"):
        posts = (post(n) for n in range(50))
        count(site, [changed(one, id=town + one.id, text=f"{town} 14 #MeToo") for one in posts])

    assert asked() == few
    assert len(lines(site)) == 3


def test_an_archive_that_comes_again_later_keeps_nobody_once_more(site: Site) -> None:
    posts = [post(n) for n in range(14)]
    count(site, posts)
    number, late = only(site).id, dt.datetime(2017, 12, 6, 11, tzinfo=dt.UTC)
    retention.purge(site.installation, late)

    count_posts(site.installation, posts, now=late, reader=reader)

    assert stored.get(SLUG, number).accounts == 0


def test_what_is_not_there_is_said(site: Site) -> None:
    with pytest.raises(NotFoundError):
        found.dismiss(site.installation, 77, BY, NOON)


def test_posts_that_still_say_the_day_a_rally_was_moved_from_find_nothing_new(site: Site) -> None:
    plan = RallyPlan(place=place("Nice"), date=DAY, time=TWO)
    made = rallies.add(site.installation, plan, BY, NOON)
    week = DAY + dt.timedelta(days=7)
    rallies.change(site.installation, made.id, {"date": week}, BY, NOON)
    count(site, [post(n) for n in range(5)] + [post(n, "?") for n in range(5, 9)])
    stale = lines(site)
    count(site, [post(9, "18")])

    assert stale == []
    assert [hour.at for hour in only(site).hours] == [TWO, SIX]


def test_what_was_decided_of_a_day_is_there_though_a_rally_was_moved_from_it(site: Site) -> None:
    count(site, [post(n) for n in range(5)])
    found.dismiss(site.installation, only(site).id, BY, NOON)
    plan = RallyPlan(place=place("Nice"), date=DAY, time=TWO)
    made = rallies.add(site.installation, plan, BY, NOON)
    week = DAY + dt.timedelta(days=7)
    rallies.change(site.installation, made.id, {"date": week}, BY, NOON)

    assert only(site).state is FoundState.DISMISSED
