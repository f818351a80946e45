"""Doubts about our numbers: found in what is stored, kept, shown, looked at; nothing dropped."""

import datetime as dt
import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from msgspec.structs import replace

from tests.web.site import CODES, SLUG, Site, make, towns_in
from worker.domain.cells import CellKey
from worker.domain.claim import Claim, Reading
from worker.domain.kinds import Role
from worker.domain.post import Post
from worker.domain.resistance import Sign
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import count as count_service
from worker.services import erase, housekeeping, public, resistance, retention, tallies
from worker.services.count import count_posts
from worker.services.decisions import decisions
from worker.services.facts import gather
from worker.services.pages import Question
from worker.services.tick import Chore
from worker.services.viewer import Viewer
from worker.storage import crowds
from worker.storage import rallies as stored
from worker.storage.connections import last
from worker.storage.transaction import write

NOON = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
VIEWER = Viewer(email="claire@example.org", role=Role.OPERATOR)


@pytest.fixture
def site(store: str, tmp_path: Path) -> Site:
    made = make(tmp_path, NOON)
    made.seed()
    return made


def post(number: int, **changes: Any) -> Post:  # noqa: ANN401 - any field of a post
    made = Post(
        platform="mastodon",
        id=f"p{number}",
        text=f"Lyon, numéro {number * 7919} #MeToo",
        published_at=NOON - dt.timedelta(minutes=number),
        author=f"https://social.example/users/a{number}",
        author_since=NOON - dt.timedelta(days=2000),
    )
    return replace(made, **changes)


def count(site: Site, posts: list[Post]) -> None:
    count_posts(site.installation, posts, now=NOON, reader=towns_in)


def chorus(size: int) -> list[Post]:
    minute = dt.timedelta(hours=3)
    return [
        post(1000 + n, text="Tous à Lyon dimanche ! #MeToo", published_at=NOON - minute)
        for n in range(size)
    ]


def lyon(site: Site) -> tuple[crowds.KeptDoubt, ...]:
    resistance.weigh(site.installation, NOON)
    found = crowds.doubts(SLUG)
    return found.get(CellKey(CODES["Lyon"], rally(site)), ())


def rally(site: Site) -> UUID:
    found = stored.all_of(SLUG, site.installation.gazetteer)
    return next(one.id for one in found if one.place.code == CODES["Lyon"])


def test_a_chorus_is_told_with_and_without_it_and_nobody_is_uncounted(site: Site) -> None:
    count(site, [post(n) for n in range(100)])
    count(site, chorus(30))

    (doubt,) = lyon(site)

    assert (doubt.sign, doubt.persons, doubt.without) == (Sign.CHORUS, 130, 100)
    views = tallies.tallies(site.installation, place=CODES["Lyon"], exact=True, now=NOON)
    assert views[0].numbers.persons == 130
    assert views[0].flags == ("same-text",)


def test_a_doubt_whose_sign_is_gone_says_what_is_left_of_the_number_there_is(site: Site) -> None:
    count(site, [post(n) for n in range(100)])
    count(site, chorus(30))
    lyon(site)

    count(site, [post(n) for n in range(2000, 2400)])
    (doubt,) = lyon(site)

    assert (doubt.sign, doubt.persons, doubt.without) == (Sign.CHORUS, 530, 500)


def test_two_that_weigh_at_once_keep_one_doubt(site: Site) -> None:
    def other() -> None:
        with last():
            resistance.weigh(site.installation, NOON)

    count(site, chorus(30))
    with ThreadPoolExecutor(1) as pool:
        with write():
            resistance.weigh(site.installation, NOON)
            found = pool.submit(other)
            wait([found], timeout=0.2)
        found.result()

    assert len(lyon(site)) == 1


def test_a_doubt_stands_beside_the_number_of_a_town_and_of_posts_without_one(site: Site) -> None:
    count(site, [replace(one, text="Tous dimanche ! #MeToo") for one in chorus(30)])
    count(site, [post(n) for n in range(100)])
    resistance.weigh(site.installation, NOON)
    by_place = tallies.tallies(site.installation, "place", now=NOON)
    assert [(one.place and one.place.name, one.flags) for one in by_place] == [
        ("Lyon", ()),
        (None, ("same-text",)),
    ]

    count(site, [replace(one, id=f"{one.id}-2") for one in chorus(30)])
    resistance.weigh(site.installation, NOON)

    by_place = tallies.tallies(site.installation, "place", now=NOON)
    assert [one.flags for one in by_place] == [("same-text",), ("same-text",)]


def test_whoever_looks_before_any_worker_did_is_told_of_the_doubt(site: Site) -> None:
    count(site, chorus(30))

    (view,) = tallies.latest(site.installation, place=CODES["Lyon"], now=NOON)

    assert (view.numbers.persons, view.flags) == (30, ("same-text",))


def test_a_town_without_a_rally_tells_its_own_doubt(site: Site) -> None:
    def another_day(text: str, at: dt.datetime, towns: Gazetteer, *, dated: bool) -> Reading:
        read = towns_in(text, at, towns, dated=dated)
        said = (Claim(place=read.places[0], date=NOON.date() + dt.timedelta(days=1)),)
        return Reading(claims=said, places=read.places)

    count_posts(site.installation, chorus(30), now=NOON, reader=another_day)
    resistance.weigh(site.installation, NOON)

    views = tallies.tallies(site.installation, place=CODES["Lyon"], now=NOON)

    assert [(one.rally is None, one.flags) for one in views] == [
        (False, ()),
        (True, ("same-text",)),
    ]


def test_the_same_batch_again_and_another_order_tell_the_same(site: Site) -> None:
    posts = [*chorus(30), *(post(n) for n in range(100))]
    for batch in (posts, posts, posts[::-1]):
        count(site, batch)

    (doubt,) = lyon(site)

    assert (doubt.persons, doubt.without) == (130, 100)


def test_new_accounts_are_told(site: Site) -> None:
    young = NOON - dt.timedelta(days=3)
    count(site, [post(n) for n in range(50)])
    count(site, [post(200 + n, author_since=young) for n in range(30)])

    (doubt,) = lyon(site)

    assert (doubt.sign, doubt.persons, doubt.without) == (Sign.YOUNG, 80, 50)


def test_a_day_far_above_the_others_is_told_without_those_who_came_only_then(site: Site) -> None:
    for ago in (4, 3, 2):
        day = dt.timedelta(days=ago)
        posts = [post(n + 100 * ago, published_at=NOON - day, author=f"b{n}") for n in range(20)]
        count(site, posts)
    count(site, [post(2000 + n) for n in range(150)])

    (doubt,) = lyon(site)

    assert (doubt.sign, doubt.persons, doubt.without) == (Sign.BURST, 170, 20)


def test_what_one_account_wrote_alone_is_not_shown(site: Site) -> None:
    count(site, [post(n) for n in range(12)])
    count(site, [post(100 + n, author="https://social.example/users/loud") for n in range(200)])

    housekeeping.do(site.installation, Chore.SNAPSHOT, NOON)

    (view, *_) = tallies.latest(site.installation, place=CODES["Lyon"], now=NOON)
    (place,) = tallies.latest(site.installation, "place", CODES["Lyon"], now=NOON)
    assert (view.numbers.persons, view.numbers.posts, view.numbers.texts) == (13, None, None)
    assert (place.numbers.persons, place.numbers.posts) == (13, None)
    assert view.flags == ("one-account",)


LOUD = "https://social.example/users/loud"


def test_what_one_account_wrote_alone_on_a_day_or_a_network_is_not_shown(site: Site) -> None:
    before = NOON - dt.timedelta(days=1)
    count(site, [post(n, platform="x", published_at=before) for n in range(600)])
    count(site, [post(1000 + n, published_at=NOON) for n in range(12)])
    count(site, [post(2000 + n, author=LOUD, published_at=NOON) for n in range(200)])

    tallies.snapshot(site.installation, NOON)

    (view, *_) = tallies.latest(site.installation, place=CODES["Lyon"], now=NOON)
    days = tallies.latest(site.installation, "day", CODES["Lyon"], now=NOON)
    networks = tallies.latest(site.installation, "platform", now=NOON)
    shares = {one.platform: one.posts for one in view.numbers.by_platform}
    assert (view.numbers.persons, view.numbers.posts, shares["mastodon"]) == (613, 812, None)
    assert [day.numbers.posts for day in days if day.day == NOON.date()] == [None]
    assert [one.numbers.posts for one in networks if one.platform == "mastodon"] == [None]


@pytest.mark.parametrize("seed", range(3))
def test_of_nothing_that_is_shown_one_account_wrote_nearly_all(site: Site, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    towns, days = ["Lyon", "Paris", "Lyon Paris", "Nice"], {0: 0.5, 1: 0.95, 2: 0.7, 3: 0.88}
    posts = [
        post(
            number,
            text=f"{chance.choice(towns)} {number} #MeToo",
            author=LOUD if chance.random() < days[number % 4] else f"a{chance.randrange(90)}",
            published_at=NOON - dt.timedelta(days=number % 4),
        )
        for number in range(3_000)
    ]
    count(site, posts)

    tallies.snapshot(site.installation, NOON)

    for town in ("Lyon", "Paris", "Nice"):
        for day in tallies.latest(site.installation, "day", CODES[town], now=NOON):
            mine = [
                one.author
                for one in posts
                if town in one.text and one.published_at.date() == day.day
            ]
            if day.numbers.posts is not None and len(mine) >= 20:
                assert max(Counter(mine).values()) <= 0.85 * len(mine)


def test_what_one_account_wrote_on_a_day_stays_hidden_once_the_traces_are_gone(
    site: Site,
) -> None:
    count(site, [post(n, published_at=NOON - dt.timedelta(days=1)) for n in range(600)])
    count(site, [post(1000 + n, published_at=NOON) for n in range(12)])
    count(site, [post(2000 + n, author=LOUD, published_at=NOON) for n in range(200)])
    later = NOON + dt.timedelta(days=400)

    retention.purge(site.installation, later)
    tallies.snapshot(site.installation, later)

    days = tallies.latest(site.installation, "day", CODES["Lyon"], now=later)
    assert [day.numbers.posts for day in days if day.day == NOON.date()] == [None]


def test_a_person_is_asked_once_and_the_doubt_stays_beside_the_number(site: Site) -> None:
    count(site, chorus(30))
    lyon(site)

    def asked() -> list[Question]:
        facts = gather(site.installation, VIEWER, NOON)
        found = next(one for one in facts.rallies if one.id == rally(site))
        return [one.question for one in decisions(found, facts)]

    before = asked()
    resistance.settle(site.installation, rally(site), VIEWER.email, NOON)
    (doubt,) = lyon(site)

    assert before == [Question.DOUBT]
    assert asked() == []
    assert (doubt.settled_by, doubt.settled_at) == (VIEWER.email, NOON)


@pytest.mark.parametrize(("others", "told"), [(9, ()), (10, (Sign.DOMINANT,))])
def test_of_few_accounts_nobody_is_told_that_one_wrote_nearly_all(
    site: Site, others: int, told: tuple[Sign, ...]
) -> None:
    count(site, [post(n) for n in range(others)])
    count(site, [post(100 + n, author="https://social.example/users/one") for n in range(90)])

    assert tuple(doubt.sign for doubt in lyon(site)) == told


def test_a_doubt_is_told_no_more_once_few_accounts_are_left(site: Site) -> None:
    def told() -> tuple[bool, tuple[str, ...]]:
        (view,) = tallies.tallies(site.installation, place=CODES["Lyon"], now=NOON)
        return view.numbers.suppressed, view.flags

    count(site, [post(n) for n in range(10)])
    count(site, [post(100 + n, author="https://social.example/users/one") for n in range(90)])
    lyon(site)
    before = told()
    erase.forget(site.installation, ["https://social.example/users/a3"], "mastodon", NOON)
    lyon(site)

    assert (before, told()) == ((False, ("one-account",)), (True, ()))


def test_the_public_is_told_of_a_doubt_at_once_and_its_number_moves_with_the_days(
    site: Site,
) -> None:
    def seen(hours: int) -> tuple[int | None, tuple[int | None, ...]]:
        now = NOON + dt.timedelta(hours=hours)
        resistance.weigh(site.installation, now)
        found = public.current(site.installation, now).rallies
        (line,) = (one for one in found if one.rally == rally(site))
        return line.accounts, tuple(doubt.without for doubt in line.doubts)

    count(site, [post(n) for n in range(60)])
    before = seen(0)
    count(site, chorus(30))
    flagged = seen(1)
    tomorrow = seen(24)
    count(site, [post(n) for n in range(2000, 2100)])
    later = seen(25)

    assert before == (60, ())
    assert flagged == (60, (None,))
    assert tomorrow == later == (90, (60,))


def test_a_doubt_of_those_who_came_since_stands_beside_no_hidden_number(site: Site) -> None:
    count(site, [post(n) for n in range(5)])
    public.current(site.installation, NOON)
    count(site, chorus(30))
    now = NOON + dt.timedelta(hours=1)
    resistance.weigh(site.installation, now)

    found = public.current(site.installation, now).rallies
    (line,) = (one for one in found if one.rally == rally(site))

    assert (line.masked, line.doubts, len(lyon(site))) == (True, (), 1)


def test_who_is_forgotten_or_long_past_is_in_no_list_of_doubtful_accounts(site: Site) -> None:
    count(site, chorus(30))
    erase.forget(site.installation, ["https://social.example/users/a1003"], "mastodon", NOON)
    after_one = kept()

    retention.destroy_key(site.installation, NOON)

    assert (after_one, kept()) == (29, 0)


def kept() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM crowd")
        return int(cursor.fetchone()[0])


def in_a_crowd() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM crowd")
        return int(cursor.fetchone()[0])


def test_an_archive_that_comes_after_the_traces_went_leaves_none_in_a_crowd(site: Site) -> None:
    young = NOON - dt.timedelta(days=3)
    posts = [*chorus(30), *(post(200 + n, author_since=young) for n in range(30))]
    count(site, posts)
    counted = in_a_crowd()
    late = NOON + dt.timedelta(days=400)
    retention.purge(site.installation, late)

    again = count_posts(site.installation, posts, now=late, reader=towns_in)

    assert (counted, again.late, in_a_crowd()) == (60, 60, 0)


def test_who_asks_while_a_batch_is_being_read_is_in_no_crowd(site: Site) -> None:
    count(site, [post(1)])
    read = count_service.gather(site.installation, chorus(30), NOON, towns_in)
    erase.forget(site.installation, ["https://social.example/users/a1000"], "mastodon", NOON)

    kept = count_service.keep(site.installation, read, NOON)

    assert (kept.posts, in_a_crowd()) == (29, 29)
