"""Leaving people out, and letting go of everybody when a rally is long over; on both databases."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from msgspec.structs import replace

from tests.fakes import posts as fake
from tests.services.campaign import NOW, seeded
from worker.bench.posts import ArchivePost
from worker.domain.claim import Claim, Reading
from worker.domain.post import Post
from worker.errors import StartError
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import erase, housekeeping, keys, prepare, retention, tallies
from worker.services.count import Counted, count_posts, gather, keep
from worker.services.installation import Installation
from worker.services.tick import Chore
from worker.storage import figures, models

LINES = fake.archive_posts(400, seed=11)
WRITTEN = dt.datetime(2017, 10, 29, 12, tzinfo=dt.UTC)
KINDS: tuple[tallies.By, ...] = ("rally", "place", "day", "platform")
LATER = dt.datetime(2017, 11, 29, 13, tzinfo=dt.UTC)


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def by_town(text: str, published_at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    name = fake.town_of(text)
    return Reading(places=(gazetteer.find(name)[0].ref,) if name else ())


def count(installation: Installation, posts: list[Post]) -> Counted:
    return count_posts(installation, posts, now=WRITTEN, reader=by_town)


def by_place(installation: Installation) -> dict[str, tuple[int | None, ...]]:
    views = tallies.tallies(installation, "place", exact=True, now=NOW)
    return {
        view.place.name if view.place else "": (
            view.numbers.persons,
            view.numbers.posts,
            view.numbers.reposts,
        )
        for view in views
        if view.numbers.posts
    }


def expected(lines: list[ArchivePost]) -> dict[str, tuple[int, int, int]]:
    return {name: one.numbers for name, one in fake.brute_force(lines).items() if one.posts}


POSTS = [fake.as_post(line) for line in LINES]
BUSIEST = max(
    {line.author for line in LINES if line.author and line.platform == "mastodon"},
    key=lambda author: sum(line.author == author for line in LINES),
)
WITHOUT = [line for line in LINES if line.author != BUSIEST]


def test_who_is_forgotten_is_out_of_every_tally_and_stays_out(installation: Installation) -> None:
    count(installation, POSTS)

    (gone,) = erase.forget(installation, [BUSIEST], "mastodon", NOW)

    assert gone.persons == 1
    assert gone.mentions == sum(line.author == BUSIEST for line in LINES)
    assert by_place(installation) == expected(WITHOUT)
    again = count(installation, POSTS)
    assert (again.posts, again.left_out) == (0, gone.mentions)
    assert by_place(installation) == expected(WITHOUT)
    assert tallies.recount(installation) == []


def test_who_asks_before_anything_was_collected_is_never_counted(
    installation: Installation,
) -> None:
    (gone,) = erase.forget(installation, [BUSIEST], "mastodon", NOW)

    count(installation, POSTS)

    assert gone == erase.Erased()
    assert by_place(installation) == expected(WITHOUT)


@pytest.mark.parametrize(
    "target",
    [
        pytest.param("Claire@Social.example", id="a handle, whatever its capitals"),
        pytest.param("@claire@social.example", id="a handle with its @"),
        pytest.param("https://social.example/@claire", id="a profile"),
        pytest.param("https://social.example/@claire/113", id="a post"),
        pytest.param("https://social.example/users/claire", id="the actor"),
        pytest.param("4242", id="the stable id"),
    ],
)
def test_a_person_is_found_by_what_people_type(target: str, installation: Installation) -> None:
    post = replace(
        POSTS[0], platform="mastodon", author="4242", handle="claire@social.example", id="113"
    )
    count(installation, [post])

    (gone,) = erase.forget(installation, [target], "mastodon", NOW)

    assert gone.persons == 1
    assert by_place(installation) == {}
    assert count(installation, [post]).left_out == 1


@pytest.mark.parametrize(
    "target",
    [
        pytest.param("https://bsky.app/profile/did:plc:claire/post/3k", id="a post"),
        pytest.param("at://did:plc:claire/app.bsky.feed.post/3k", id="a record"),
        pytest.param("https://claire.example/", id="the domain of the handle"),
    ],
)
def test_a_person_of_bluesky_is_found_too(target: str, installation: Installation) -> None:
    post = replace(
        POSTS[0], platform="bluesky", author="did:plc:claire", handle="claire.example", id="at://x"
    )
    count(installation, [post])

    (gone,) = erase.forget(installation, [target], "bluesky", NOW)

    assert gone.persons == 1


@pytest.mark.parametrize(
    "target", ["https://x.com/claire", "mobile.twitter.com/claire/status/113", "@claire"]
)
def test_an_address_tells_its_platform_whatever_was_chosen(
    target: str, installation: Installation
) -> None:
    post = replace(POSTS[0], platform="x", author="4242", handle="claire", id="113")
    count(installation, [post])

    (gone,) = erase.forget(installation, [target], "mastodon", NOW)

    assert gone.persons == (0 if target == "@claire" else 1)


def test_the_address_of_a_post_leads_to_its_author(installation: Installation) -> None:
    posts = [replace(post, author="7", handle=None, platform="x") for post in POSTS[:3]]
    count(installation, posts)

    (gone,) = erase.forget(installation, [f"https://x.example/i/status/{posts[0].id}"], "x", NOW)

    assert gone.mentions == 3


@contextmanager
def copied() -> Iterator[None]:
    """Put the big tables back to how they stood before the block, as a restored copy has them."""
    names = ("mention", "voice", "family", "alias", "tally", "suppression", "erasure")
    with connection.cursor() as cursor:
        for name in names:
            cursor.execute(f"CREATE TEMPORARY TABLE copy_{name} AS SELECT * FROM {name}")  # noqa: S608 - our names
        yield
        for name in names:
            cursor.execute(f"DELETE FROM {name}")  # noqa: S608 - the same
            cursor.execute(f"INSERT INTO {name} SELECT * FROM copy_{name}")  # noqa: S608 - the same
            cursor.execute(f"DROP TABLE copy_{name}")


@pytest.mark.parametrize("target", ["claire", "@Claire", "4242"])
def test_who_does_not_say_where_is_left_out_where_nobody_had_heard_of(
    target: str, installation: Installation
) -> None:
    erase.ask(installation, target, None, NOW)

    told = [replace(claire(number, "claire"), platform="forum") for number in (1, 2)]
    first = count(installation, told[:1])
    other = count(installation, [replace(told[1], handle="another")])

    assert (first.left_out, other.left_out) == (1, 1)


def test_who_says_where_is_left_out_there_alone(installation: Installation) -> None:
    erase.ask(installation, "claire", "mastodon", NOW)

    counted = count(installation, [replace(claire(1, "claire"), platform="forum")])

    assert (counted.posts, counted.left_out) == (1, 0)


def test_who_is_left_out_of_twitter_is_left_out_of_x(installation: Installation) -> None:
    count(installation, [claire(1, "claire")])

    (gone,) = erase.forget(installation, ["claire"], "Twitter", NOW)

    assert gone.persons == 1
    assert count(installation, [claire(2, "claire")]).left_out == 1


def claire(number: int, handle: str | None) -> Post:
    return replace(POSTS[0], platform="x", author="4242", handle=handle, id=f"c{number}")


def test_who_was_found_by_a_post_is_not_counted_when_it_comes_again(
    installation: Installation,
) -> None:
    count(installation, [claire(1, None), claire(2, None)])
    erase.forget(installation, ["https://x.example/i/status/c1"], "x", NOW)

    again = count(installation, [claire(1, None), claire(2, None), claire(3, None)])

    assert (again.posts, again.left_out) == (0, 3)
    assert by_place(installation) == {}


@pytest.mark.parametrize("platform", ["x", None], ids=["where it is", "anywhere"])
def test_who_asked_by_a_post_before_anything_was_collected_is_never_counted(
    installation: Installation, platform: str | None
) -> None:
    erase.ask(installation, "https://x.example/i/status/c1", platform, NOW)

    counted = count(installation, [claire(1, None), claire(2, None)])
    later = count(installation, [claire(3, None)])

    assert (counted.left_out, later.left_out) == (2, 1)
    erase.carry_out(installation, NOW)
    assert by_place(installation) == {}


@pytest.mark.parametrize("first", [True, False], ids=["counted before", "asked before"])
def test_who_asked_by_a_handle_is_left_out_under_another_one(
    installation: Installation, *, first: bool
) -> None:
    if first:
        count(installation, [claire(1, "claire")])
    erase.forget(installation, ["claire"], "x", NOW)
    if not first:
        count(installation, [claire(1, "claire")])

    count(installation, [claire(2, "claire_2")])

    assert by_place(installation) == {}


def test_what_was_counted_under_an_older_handle_goes_once_the_account_is_known(
    installation: Installation,
) -> None:
    count(installation, [claire(1, "claire_de_lune")])
    erase.forget(installation, ["claire"], "x", NOW)

    count(installation, [claire(2, "claire")])
    erase.carry_out(installation, NOW)

    assert by_place(installation) == {}


def test_another_campaign_leaves_out_whom_this_one_came_to_know(
    installation: Installation,
) -> None:
    erase.forget(installation, ["claire"], "x", NOW)
    count(installation, [claire(1, "claire")])

    other = dataclasses.replace(
        installation, campaign=dataclasses.replace(installation.campaign, slug="next")
    )

    assert count(other, [claire(2, "claire_2")]).left_out == 1


@pytest.mark.parametrize("target", ["claire", "4242", "https://x.example/i/status/c1"])
def test_a_restored_copy_is_reminded_of_who_asked_since(
    installation: Installation, target: str
) -> None:
    count(installation, [claire(1, "claire")])
    with copied():
        erase.forget(installation, [target], "x", NOW)
    restored = by_place(installation)

    prepare.prepare(installation, NOW)

    assert restored != {}
    assert by_place(installation) == {}
    assert count(installation, [claire(1, "claire"), claire(2, None)]).left_out == 2


def test_a_restored_copy_is_reminded_without_any_key(installation: Installation) -> None:
    count(installation, [claire(1, "claire")])
    with copied():
        erase.forget(installation, ["claire"], "x", NOW)
    for key in (installation.environment.data / "keys").iterdir():
        key.unlink()

    prepare.prepare(installation, NOW)

    assert by_place(installation) == {}


def test_the_list_beside_the_database_survives_a_cut(installation: Installation) -> None:
    erase.forget(installation, ["claire"], "x", NOW)
    path = installation.environment.data / "left-out"
    kept = path.read_bytes()
    path.write_bytes(kept.rstrip()[:-3])

    erase.carry_out(installation, NOW)

    assert set(kept.split()) <= set(path.read_bytes().split())
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"claire" not in kept


def test_the_public_form_erases_nothing_by_itself_and_tells_nothing(
    installation: Installation,
) -> None:
    count(installation, POSTS)
    before = by_place(installation)

    erase.ask(installation, BUSIEST, "mastodon", NOW)

    assert by_place(installation) == before
    assert erase.carry_out(installation, NOW).persons == 1
    assert by_place(installation) == expected(WITHOUT)


def test_the_shell_is_told_what_went_of_whom_it_named_alone(installation: Installation) -> None:
    count(installation, POSTS)
    erase.ask(installation, BUSIEST, "mastodon", NOW)

    (gone,) = erase.forget(installation, ["nobody@social.example"], "mastodon", NOW)

    assert gone == erase.Erased()
    assert by_place(installation) == expected(WITHOUT)


def test_many_are_forgotten_at_once_as_they_would_be_one_after_the_other(
    installation: Installation,
) -> None:
    nobody = Post(platform="x", id="n1", text="#MeToo", published_at=WRITTEN)
    count(installation, [*POSTS, claire(1, "claire"), claire(2, "clara"), claire(3, None), nobody])
    others = [f"p{number}@social.example" for number in range(20)]

    gone = erase.forget(
        installation,
        ["clara", *others, "https://x.com/claire/status/c3", "n1", "4242", "claire", "nobody"],
        "x",
        NOW,
    )

    assert gone[0] == erase.Erased(persons=1, mentions=3, voices=1, aliases=2)
    assert gone[1 + len(others) + 1] == erase.Erased(mentions=1)
    assert sum(one.mentions for one in gone) == 4
    assert tallies.recount(installation) == []
    again = count(installation, [claire(4, "claire"), claire(5, "claire_2"), nobody])
    assert (again.posts, again.left_out) == (0, 3)


def test_the_work_of_forgetting_grows_with_the_counts_and_hardly_with_those_who_ask(
    installation: Installation,
) -> None:
    count(installation, POSTS)
    people = sorted({line.author for line in LINES if line.author and line.platform == "mastodon"})

    with CaptureQueriesContext(connection) as one:
        erase.forget(installation, people[:1], "mastodon", NOW)
    with CaptureQueriesContext(connection) as many:
        erase.forget(installation, people[1:41], "mastodon", NOW)

    assert len(many) < 8 * len(one)
    assert tallies.recount(installation) == []


def test_who_asked_a_moment_before_the_key_is_destroyed_is_not_in_the_final_numbers(
    installation: Installation,
) -> None:
    count(installation, POSTS)
    erase.ask(installation, BUSIEST, "mastodon", NOW)

    retention.destroy_key(installation, NOW)

    assert by_place(installation) == expected(WITHOUT)


def test_a_lost_suppression_key_stops_counting(installation: Installation) -> None:
    erase.forget(installation, ["claire"], "x", NOW)
    (installation.environment.data / "keys" / "suppression").unlink()

    with pytest.raises(StartError, match="suppression list is missing"):
        count(installation, POSTS)


def test_a_suppression_key_of_before_is_taken_down_ahead_of_its_first_use(
    installation: Installation,
) -> None:
    erase.forget(installation, ["claire"], "x", NOW)
    models.CountingKey.objects.filter(campaign="*suppression").delete()
    assert list(keys.faults(installation)) == []

    housekeeping.do(installation, Chore.ERASE, NOW)
    (installation.environment.data / "keys" / "suppression").write_bytes(bytes(32))

    (fault,) = keys.faults(installation)
    assert "not the key of the list" in fault


def test_who_forgets_beside_another_data_folder_begins_no_list_there(
    installation: Installation, tmp_path: Path
) -> None:
    """A mistyped folder beside a server: its new key stood for the list's, and all stood still."""
    count(installation, POSTS)
    environment = dataclasses.replace(installation.environment, data=tmp_path / "mistyped")
    mistyped = dataclasses.replace(installation, environment=environment)

    with pytest.raises(StartError, match="name the data folder it lies in with --data"):
        erase.forget(mistyped, ["a1"], "x", NOW)

    assert not list((tmp_path / "mistyped").rglob("suppression"))
    assert erase.forget(installation, ["a1"], "x", NOW)
    assert not list(keys.faults(installation))


def test_another_suppression_key_stops_counting(installation: Installation) -> None:
    """Under it nobody who asked would be known."""
    erase.forget(installation, ["claire"], "x", NOW)
    key = installation.environment.data / "keys" / "suppression"
    key.write_bytes(bytes(32))

    with pytest.raises(StartError, match="not the key of the list of who asked to be left out"):
        count(installation, POSTS)
    with pytest.raises(StartError, match="not the key of the list of who asked to be left out"):
        erase.ask(installation, "fatou", "x", NOW)


def test_a_purge_keeps_every_figure_and_no_trace(installation: Installation) -> None:
    count(installation, POSTS)
    before = [tallies.tallies(installation, by, exact=True, now=NOW) for by in KINDS]

    early = retention.purge(installation, dt.datetime(2017, 11, 28, 13, tzinfo=dt.UTC))
    first = retention.purge(installation, LATER + dt.timedelta(days=1))
    again = retention.purge(installation, LATER + dt.timedelta(days=1))

    assert early.cells == 1  # Nice's of 28 October, the day before the others
    assert first.cells == 3
    assert again == retention.Purged()
    assert first.mentions > 0
    after = [tallies.tallies(installation, by, exact=True, now=NOW) for by in KINDS]
    told = [[(view.place, view.day, view.numbers.persons) for view in kind] for kind in before]
    assert [[(v.place, v.day, v.numbers.persons) for v in kind] for kind in after] == told


def test_an_old_archive_on_its_way_in_is_not_cut_by_a_purge(installation: Installation) -> None:
    count_posts(installation, POSTS[:200], now=LATER, reader=by_town)

    soon = retention.purge(installation, LATER + dt.timedelta(hours=2))
    rest = count_posts(installation, POSTS[200:], now=LATER, reader=by_town)
    later = retention.purge(installation, LATER + dt.timedelta(days=2))

    assert (soon.cells, rest.late) == (0, 0)
    assert later.cells > 0
    assert by_place(installation) == expected(LINES)


def test_a_whole_is_no_smaller_than_its_parts_though_somebody_is_erased_after_a_rally(
    installation: Installation,
) -> None:
    # Nice's rally of October is frozen, its next one and Pau are not.
    nice, pau = (installation.gazetteer.find(name)[0].ref for name in ("Nice", "Pau"))

    def both(text: str, at: dt.datetime, places: Gazetteer, *, dated: bool) -> Reading:
        october = Claim(place=nice, date=dt.date(2017, 10, 28))
        november = Claim(place=nice, date=dt.date(2017, 11, 25))
        return Reading(claims=(october, november), places=(nice, pau))

    count_posts(installation, [claire(1, "claire")], now=WRITTEN, reader=both)
    retention.purge(installation, LATER)
    erase.forget(installation, ["claire"], "x", LATER)

    found = figures.figures(installation.campaign.slug)

    (rally,) = (one.numbers for one in found.cells if one.numbers.persons)
    (town,) = (one.numbers for one in found.places if one.place_code == nice.code)
    (platform,) = (one.numbers for one in found.platforms)
    assert (rally.persons, town, platform.persons) == (1, rally, 1)


def test_a_town_that_is_spoken_of_each_day_is_let_go_all_the_same(
    installation: Installation,
) -> None:
    count(installation, POSTS)
    october = 30 + 7 + 1  # the days after the rallies of 28 and 29 October, and one for all zones
    seen = []
    for day in range(25, october + 3):
        now = dt.datetime(2017, 10, 29, 13, tzinfo=dt.UTC) + dt.timedelta(days=day)
        posts = [replace(post, id=f"{post.id}-{day}", published_at=now) for post in POSTS[:40]]
        count_posts(installation, posts, now=now, reader=by_town)
        seen.append((day, retention.purge(installation, now).cells))

    frozen = [day for day, cells in seen if cells]
    assert frozen
    assert max(frozen) <= october
    assert sum(cells for _, cells in seen) == 4


def test_an_archive_of_years_ago_is_not_let_go_while_it_comes_in(
    installation: Installation,
) -> None:
    later = dt.datetime(2026, 11, 27, 12, tzinfo=dt.UTC)
    count_posts(installation, POSTS[:200], now=later, reader=by_town)
    half = retention.purge(installation, later + dt.timedelta(hours=1)).cells
    counted = count_posts(
        installation, POSTS[200:], now=later + dt.timedelta(hours=2), reader=by_town
    )
    quiet = retention.purge(installation, later + dt.timedelta(days=2)).cells

    assert half == 0
    assert counted.late == 0
    assert quiet


def test_posts_about_a_frozen_rally_come_too_late(installation: Installation) -> None:
    count(installation, POSTS[:200])
    before = by_place(installation)
    retention.destroy_key(installation, LATER)

    with pytest.raises(StartError, match="key was destroyed on 2017-11-29"):
        count(installation, POSTS)

    assert by_place(installation) == before
    assert not (installation.environment.data / "keys" / "metoo-2017").exists()


def test_what_comes_after_a_purge_counts_only_where_cells_are_open(
    installation: Installation,
) -> None:
    count(installation, POSTS[:200])
    retention.purge(installation, LATER + dt.timedelta(days=1))
    before = by_place(installation)

    outcome = count(installation, POSTS)

    assert outcome.late > 0
    after = by_place(installation)
    frozen = {"Paris", "Lyon", "Guadeloupe"} & before.keys()
    assert {name: after[name] for name in frozen} == {name: before[name] for name in frozen}
    assert after[""][1] > before[""][1]  # type: ignore[operator]


@pytest.mark.parametrize("target", ["claire", "4242", "https://x.example/i/status/c1"])
def test_who_asks_while_a_batch_is_being_read_is_not_counted(
    installation: Installation, target: str
) -> None:
    read = gather(installation, [claire(1, "claire")], WRITTEN, by_town)
    erase.forget(installation, [target], "x", NOW)

    counted = keep(installation, read, WRITTEN)

    assert (counted.posts, counted.left_out) == (0, 1)
    assert by_place(installation) == {}


def test_who_is_found_by_a_handle_is_refused_under_another_that_is_being_read(
    installation: Installation,
) -> None:
    count(installation, [claire(1, "claire")])
    read = gather(installation, [claire(2, "claire_2")], WRITTEN, by_town)
    erase.forget(installation, ["claire"], "x", NOW)

    counted = keep(installation, read, WRITTEN)

    assert (counted.posts, counted.left_out) == (0, 1)
    assert by_place(installation) == {}


def test_who_asks_by_a_handle_while_a_batch_is_being_read_is_known_from_then_on(
    installation: Installation,
) -> None:
    count(installation, [claire(0, "claire_de_lune")])
    read = gather(installation, [claire(1, "claire")], WRITTEN, by_town)
    erase.forget(installation, ["claire"], "x", NOW)
    keep(installation, read, WRITTEN)

    later = count(installation, [claire(2, "claire_2")])
    erase.carry_out(installation, NOW)

    assert (later.posts, later.left_out) == (0, 1)
    assert by_place(installation) == {}
