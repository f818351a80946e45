"""Counting a batch: what is a person, what is a copy, what is left of them; on both databases."""

import datetime as dt
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import connection, connections

from tests.fakes import posts as fake
from tests.fakes import scanner
from tests.services.campaign import NICE_FIRST, NICE_SECOND, NOW, SUNDAY, seeded
from worker.domain.claim import Claim, Figure, PlaceRef, Reading
from worker.domain.kinds import FigureKind, PlaceKind, Speaker
from worker.domain.post import Post
from worker.errors import StartError
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import tallies
from worker.services.alone import alone
from worker.services.count import Counted, count_posts
from worker.services.installation import Installation
from worker.services.tallies import TallyView
from worker.sources.archive import read_lines
from worker.storage import campaigns, figures, found, reports, snapshots

PARIS = ZoneInfo("Europe/Paris")
WRITTEN = dt.datetime(2017, 10, 24, 18, tzinfo=PARIS)


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def reads(text: str, published_at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    """A reader for tests: "à NAME", "DAY/MONTH", "HH h", "N personnes", "m'a frappée"."""
    if "m'a frappée" in text:
        return Reading(testimony=True)
    words = text.replace(",", " ").split()
    pairs = list(pairwise(words))
    names = [after for before, after in pairs if before in {"à", "en"}]
    places = tuple(found[0].ref for name in names if (found := gazetteer.find(name)))
    days = [dt.date(2017, *map(int, reversed(word.split("/")))) for word in words if "/" in word]
    hour = next((dt.time(int(word)) for word, unit in pairs if unit == "h"), None)
    figures = tuple(
        Figure(FigureKind.ATTENDANCE, int(word), int(word), said_by=Speaker.POLICE)
        for word, unit in pairs
        if unit == "personnes"
    )
    claims = tuple(
        Claim(place=place, date=day, time=hour, figures=figures)
        for place in places
        for day in days or (None,) * (bool(figures) and not dated)
    )
    return Reading(claims=claims, places=places)


def by_town(text: str, published_at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    """A reader that finds the town of a synthetic post."""
    name = fake.town_of(text)
    return Reading(places=(gazetteer.find(name)[0].ref,) if name else ())


def post(number: int, text: str, **fields: str | dt.datetime | None) -> Post:
    given: dict[str, Any] = {
        "platform": "mastodon",
        "id": f"post-{number}",
        "text": f"{text} #MeToo",
        "published_at": WRITTEN,
        "author": "https://social.example/users/claire",
    }
    return Post(**(given | fields))


def count(installation: Installation, *posts: Post) -> Counted:
    return count_posts(installation, posts, now=NOW, reader=reads)


def elsewhere(act: Callable[[], object]) -> None:
    """Do it over a connection of its own, as another worker does."""

    def alone() -> None:
        act()
        connections.close_all()

    thread = threading.Thread(target=alone)
    thread.start()
    thread.join()


def cells(installation: Installation) -> dict[tuple[str, dt.date | None], tuple[int | None, ...]]:
    views = tallies.tallies(installation, exact=True, now=NOW)
    return {
        (view.place.name, view.date): numbers
        for view in views
        if view.place and any(numbers := told(view))
    }


def told(view: TallyView) -> tuple[int | None, ...]:
    return (view.numbers.persons, view.numbers.posts, view.numbers.reposts, view.numbers.texts)


def test_a_repost_counts_its_reposter_as_a_person(installation: Installation) -> None:
    count(
        installation,
        post(1, "à Paris"),
        post(2, "à Paris", author="b", repost_of="post-1"),
        post(3, "à Paris", author="b"),
    )

    assert cells(installation) == {("Paris", SUNDAY): (2, 2, 1, 1)}


def test_the_same_account_name_on_two_platforms_is_two_persons(installation: Installation) -> None:
    count(installation, post(1, "à Lyon"), post(1, "à Lyon", platform="x"))

    assert cells(installation) == {("Lyon", SUNDAY): (2, 2, 0, 1)}


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("RT @claire: On marche à Lyon, enfin", id="unannounced repost"),
        pytest.param("On marche à Lyon, enfin https://lien.example/a?b=1", id="address added"),
        pytest.param("✊🏽 ON MARCHE A LYON, ENFIN !!! ✊", id="capitals, emoji, exclamation"),
        pytest.param("@amie @amie2@social.example on marche à Lyon enfin", id="handles"),
    ],
)
def test_a_copy_folds_into_its_text(copy: str, installation: Installation) -> None:
    def anywhere(
        text: str, published_at: dt.datetime, gazetteer: Gazetteer, *, dated: bool
    ) -> Reading:
        return Reading(places=(PlaceRef("69123", "Lyon", PlaceKind.COMMUNE),))

    batch = [post(1, "On marche à Lyon, enfin"), post(2, copy, author="b")]
    count_posts(installation, batch, now=NOW, reader=anywhere)

    assert cells(installation) == {("Lyon", SUNDAY): (2, 2, 0, 1)}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param("marche #metoo", True, id="any case"),
        pytest.param("#MeTooParis marche", True, id="a hashtag that begins with it"),
        pytest.param("MeToo sans dièse", False, id="no hashtag, no word"),
        pytest.param("Me Too dans la VRAIE vie, quand ?", True, id="a word of the campaign"),
        pytest.param("home too dans la vraie vies", False, id="inside other words"),
        pytest.param("C#MeToo", False, id="no hashtag in the middle of a word"),
    ],
)
def test_only_posts_on_topic_count(
    text: str,
    counted: bool,  # noqa: FBT001 - a column of the table
    installation: Installation,
) -> None:
    outcome = count(installation, _with(text))

    assert outcome == (Counted(posts=1) if counted else Counted(off_topic=1))


def _with(text: str) -> Post:
    return Post(platform="x", id="1", text=text, published_at=WRITTEN, author="a")


@pytest.mark.parametrize(
    ("text", "published", "rally"),
    [
        pytest.param("à Nice", "2017-10-24T18:00+02:00", NICE_FIRST, id="its next rally"),
        pytest.param("à Nice", "2017-10-28T17:00+02:00", NICE_FIRST, id="until the day is over"),
        pytest.param("à Nice", "2017-10-29T00:10+02:00", NICE_SECOND, id="then the one after"),
        pytest.param("à Nice", "2017-11-28T00:10+01:00", NICE_SECOND, id="its last one afterwards"),
        pytest.param("à Nice 25/11", "2017-10-24T18:00+02:00", NICE_SECOND, id="the day it names"),
        pytest.param("à Nice 12/11", "2017-10-24T18:00+02:00", None, id="a day without a rally"),
        pytest.param("à Lille", "2017-10-24T18:00+02:00", None, id="a town without a rally"),
    ],
)
def test_a_post_counts_for_the_rally_it_means(
    text: str, published: str, rally: dt.date | None, installation: Installation
) -> None:
    count(installation, post(1, text, published_at=dt.datetime.fromisoformat(published)))

    assert [day for _, day in cells(installation)] == [rally]


def test_a_day_is_that_of_the_wall_clock_of_the_place(installation: Installation) -> None:
    late = dt.datetime.fromisoformat("2017-10-25T03:00+02:00")
    count(installation, post(1, "en Guadeloupe", published_at=late), post(2, "", published_at=late))

    days = tallies.tallies(installation, "day", exact=True, now=NOW)

    assert [(view.day, view.numbers.posts) for view in days] == [
        (dt.date(2017, 10, 24), 1),
        (dt.date(2017, 10, 25), 1),
    ]


def test_posts_that_name_no_town_have_a_cell_of_their_own(installation: Installation) -> None:
    count(installation, post(1, "Courage"), post(2, "à Paris"))

    places = tallies.tallies(installation, "place", exact=True, now=NOW)

    assert [(view.place and view.place.code, told(view)) for view in places] == [
        ("75056", (1, 1, 0, 1)),
        (None, (1, 1, 0, 1)),
    ]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        pytest.param("2017-10-28T23:30Z", "Rassemblement aujourd'hui à 15h à Paris", id="today"),
        pytest.param("2017-10-27T22:30Z", "Rassemblement demain à 15h à Paris", id="tomorrow"),
    ],
)
def test_today_is_the_day_of_who_writes_after_midnight(
    installation: Installation, written: str, text: str
) -> None:
    one = post(1, f"{text} #MeToo", published_at=dt.datetime.fromisoformat(written))

    count_posts(installation, [one], now=NOW)

    assert cells(installation) == {("Paris", SUNDAY): (1, 1, 0, 1)}


@pytest.mark.parametrize(
    ("repeats", "rally"),
    [
        pytest.param("924334949790646272", SUNDAY, id="of the evening before"),
        pytest.param("1001", None, id="of nobody knows when"),
        pytest.param("1050118621198921728", None, id="of a year later"),
        pytest.param(None, None, id="written on that day"),
    ],
)
def test_who_repeats_tomorrow_on_the_day_itself_speaks_of_that_day(
    installation: Installation, repeats: str | None, rally: dt.date | None
) -> None:
    line = {
        "id": "2",
        "platform": "x",
        "author": "1",
        "text": "Rassemblement demain à 15h à Paris #MeToo",
        "published": "2017-10-29T09:00:00+01:00",
        "repost_of": repeats,
    }
    (one,) = read_lines([json.dumps(line).encode()])
    assert isinstance(one, Post)

    count_posts(installation, [one], now=NOW)

    assert [day for _, day in cells(installation)] == [rally]


def test_tonight_is_that_of_the_town_that_is_spoken_of(installation: Installation) -> None:
    evening = dt.datetime(2017, 10, 29, 6, tzinfo=dt.UTC)  # eight o'clock on Saturday there
    one = post(1, "Rassemblement ce soir à 20h30 à Papeete #MeToo", published_at=evening)

    count_posts(installation, [one], now=NOW)

    assert [proposal.on for proposal in found.proposals("metoo-2017")] == [dt.date(2017, 10, 28)]


def test_a_testimony_adds_one_to_a_counter_and_nothing_else(installation: Installation) -> None:
    before = scanner.database_dump()

    outcome = count(installation, post(1, "à Lyon il m'a frappée"))

    assert outcome == Counted(testimonies=1)
    assert campaigns.state("metoo-2017").testimonies == 1
    assert cells(installation) == {}
    told_before, told_now = (scanner.database_dump() for _ in range(2))
    assert told_before == told_now
    assert len(told_now) - len(before) < 120


def test_a_testimony_of_a_batch_committed_before_is_not_counted_again(
    installation: Installation,
) -> None:
    batch = [post(1, "il m'a frappée")]
    count_posts(installation, batch, now=NOW, commit_with=lambda: True, reader=reads)

    again = count_posts(installation, batch, now=NOW, commit_with=lambda: False, reader=reads)

    assert again == Counted()
    assert campaigns.state("metoo-2017").testimonies == 1


def test_a_testimony_of_a_file_imported_twice_is_counted_once(installation: Installation) -> None:
    batch = [post(1, "il m'a frappée"), post(2, "à Paris")]
    count(installation, *batch)

    again = count(installation, *batch)

    assert again == Counted(duplicates=1)
    assert campaigns.state("metoo-2017").testimonies == 1


def test_a_post_that_is_edited_into_a_testimony_leaves_nothing_of_itself(
    installation: Installation,
) -> None:
    count(installation, post(1, "à Paris"), post(2, "à Paris", author="other"))

    outcome = count(installation, post(1, "à Paris il m'a frappée"))

    assert outcome == Counted(testimonies=1)
    assert cells(installation) == {("Paris", SUNDAY): (1, 1, 0, 1)}
    assert tallies.recount(installation) == []


def test_nothing_is_counted_when_the_cursor_cannot_move(installation: Installation) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        count_posts(installation, [post(1, "à Paris")], now=NOW, commit_with=full, reader=reads)

    assert cells(installation) == {}


def test_posts_before_after_and_from_the_future_stay_outside(installation: Installation) -> None:
    moments = ["2017-10-12T12:00+02:00", "2018-01-01T00:30+01:00", "2017-12-24T12:00+01:00"]
    batch = [
        post(n, "à Paris", published_at=dt.datetime.fromisoformat(moment))
        for n, moment in enumerate(moments)
    ]

    assert count(installation, *batch) == Counted(outside=3)


def test_the_press_leaves_its_figures_and_hours_with_their_address(
    installation: Installation,
) -> None:
    article = post(
        1,
        "2500 personnes à Lyon 29/10 13 h",
        author=None,
        publisher="Le Journal",
        url="https://journal.example/lyon",
    )

    first = count(installation, article)
    again = count(installation, article)

    assert (first.reports, again.reports) == (2, 0)
    lyon = next(
        view
        for view in tallies.tallies(installation, place="69123", now=NOW)
        if view.date == SUNDAY
    )
    report = lyon.reports[0]
    assert (report.low, report.said_by, report.url) == (
        2500,
        Speaker.POLICE,
        "https://journal.example/lyon",
    )
    assert lyon.flags == ("hour-conflict",)
    assert [hour.at for hour in reports.hours("metoo-2017", "69123", SUNDAY)] == [dt.time(13)]


def test_figures_of_the_press_count_without_a_day_and_a_persons_do_not(
    installation: Installation,
) -> None:
    told = "2500 personnes à Lyon"
    article = post(1, told, author=None, publisher="Le Journal", url="https://journal.example/1")

    counted = [count(installation, one).reports for one in (post(2, told), article)]

    assert counted == [0, 1]


@pytest.mark.parametrize(
    ("published", "on"),
    [
        pytest.param("2017-10-27T12:00+02:00", None, id="before any rally of the town"),
        pytest.param("2017-10-28T18:00+02:00", NICE_FIRST, id="on the evening of the first"),
        pytest.param("2017-10-29T12:00+01:00", NICE_FIRST, id="between the first and the second"),
        pytest.param("2017-11-26T12:00+01:00", NICE_SECOND, id="after the second"),
    ],
)
def test_who_was_counted_without_a_day_was_at_no_rally_to_come(
    installation: Installation, published: str, on: dt.date | None
) -> None:
    at = dt.datetime.fromisoformat(published)
    article = post(1, "300 personnes à Nice", author=None, publisher="Le Journal", published_at=at)

    count(installation, article)

    assert [report.on for report in reports.reports("metoo-2017", "06088")] == [on]


def test_few_accounts_are_masked_until_an_operator_asks(installation: Installation) -> None:
    batch = [post(n, "à Paris", author=f"compte-{n}", platform="x") for n in range(11)]
    count(installation, *batch, post(99, "à Lyon"))

    shown = {v.place.name: v for v in tallies.latest(installation, "place", now=NOW) if v.place}

    # The day's posts less those of Paris would be those of Lyon.
    assert told(shown["Paris"])[:2] == (11, None)
    assert cells(installation)["Paris", SUNDAY][:2] == (11, 11)
    assert shown["Lyon"].numbers.suppressed
    assert told(shown["Lyon"]) == (None, None, None, None)
    assert cells(installation)["Lyon", SUNDAY] == (1, 1, 0, 1)


def test_organisers_see_numbers_move_in_snapshots(installation: Installation) -> None:
    batch = [post(n, "à Paris", author=f"compte-{n}") for n in range(40)]
    count(installation, *batch[:20])
    first = tallies.latest(installation, "place", now=NOW)
    count(installation, *batch[20:])

    soon = tallies.latest(installation, "place", now=NOW + dt.timedelta(minutes=10))
    later = tallies.latest(installation, "place", now=NOW + dt.timedelta(minutes=16))

    assert [told(view)[0] for view in (*first, *soon, *later)] == [20, 20, 40]
    assert soon[0].as_of == NOW


def test_tables_are_of_one_moment_though_others_count_meanwhile(
    installation: Installation,
) -> None:
    numbers = iter(range(1000))

    def meanwhile(execute: Callable[..., object], sql: str, *rest: object) -> object:
        number = next(numbers)
        new = post(number, "à Paris", author=f"compte-{number}", platform=f"p{number % 3}")
        if sql.startswith("SELECT"):
            elsewhere(lambda: count(installation, new))
        return execute(sql, *rest)

    count(installation, post(999, "à Paris", author="une"))
    with connection.execute_wrapper(meanwhile):
        found = figures.figures(installation.campaign.slug)

    kinds = (found.cells, found.places, found.days, found.platforms, found.place_days)
    assert len({sum(one.numbers.persons or 0 for one in cells) for cells in kinds}) == 1


def test_who_looks_while_a_snapshot_is_taken_sees_the_last_one(
    installation: Installation,
) -> None:
    tallies.snapshot(installation, NOW)
    later = NOW + dt.timedelta(days=1)

    with alone(tallies.TAKING):
        meanwhile, _ = tallies.shown(installation, later)
    then, _ = tallies.shown(installation, later)

    assert (meanwhile, then) == (NOW, later)


def test_of_two_snapshots_of_one_instant_both_see_the_first(
    installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [post(n, "à Paris", author=f"compte-{n}") for n in range(41)]
    count(installation, *people[:20])
    tallies.snapshot(installation, NOW)
    asked = snapshots.last
    others: list[object] = []

    def then(campaign: str, audience: str) -> object:
        kept = asked(campaign, audience)
        if not others:
            others.append(None)
            count(installation, *people[:40])
            # Another worker is a moment quicker, and then somebody is counted.
            others.append(tallies.snapshot(installation, NOW))
            count(installation, people[40])
        return kept

    monkeypatch.setattr(snapshots, "last", then)
    mine = tallies.snapshot(installation, NOW)

    assert mine == others[1]


def test_who_came_does_not_show_when_a_clock_that_was_ahead_is_put_right(
    installation: Installation,
) -> None:
    people = [post(n, "à Paris", author=f"compte-{n}") for n in range(412)]
    wrong, right = NOW + dt.timedelta(hours=1), NOW + dt.timedelta(minutes=15)
    seen = []
    for now, upto in ((NOW, 380), (wrong, 411), (right, 412)):
        count(installation, *people[:upto])
        tallies.snapshot(installation, now)
        (paris,) = tallies.latest(installation, "place", "75056", now=now)
        seen.append(paris.numbers.persons)

    assert seen == [380, 411, 410]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        pytest.param(lambda path: path.unlink(), "the key is missing", id="missing"),
        pytest.param(
            lambda path: path.write_bytes(b"x" * 31), "has 32 bytes, this one 31", id="short"
        ),
        pytest.param(lambda path: path.write_bytes(b"x" * 32), "not the key", id="changed"),
        pytest.param(lambda path: path.chmod(0o644), "others can read", id="open to others"),
        pytest.param(
            lambda path: path.unlink(), "folder it lies in with --data", id="in another folder"
        ),
        pytest.param(
            lambda path: path.write_bytes(b"x" * 32), "that one lies in with --data", id="another's"
        ),
    ],
)
def test_a_key_that_cannot_be_trusted_stops_counting(
    spoil: object, message: str, installation: Installation
) -> None:
    count(installation, post(1, "à Paris"))
    before = cells(installation)
    path = installation.environment.data / "keys" / "metoo-2017"
    assert path.stat().st_mode & 0o777 == 0o600
    spoil(path)  # type: ignore[operator]

    with pytest.raises(StartError, match=message):
        count(installation, post(2, "à Paris", author="b"))

    assert cells(installation) == before


def test_nothing_of_an_observed_person_is_in_the_database(installation: Installation) -> None:
    lines = fake.archive_posts(1_500, seed=5)
    count_posts(installation, [fake.as_post(line) for line in lines], now=NOW, reader=by_town)
    secrets = scanner.secrets_of(lines)

    content = scanner.database_dump()
    if connection.vendor == "sqlite":
        content += scanner.files(installation.environment.data)
        assert list(installation.environment.data.glob("*-wal"))

    assert len(content) > 50_000
    assert scanner.leaks(secrets, content) == set()
    assert scanner.leaks(secrets, content + lines[7].text.encode()) != set()


def test_an_archive_counts_as_the_obvious_program_counts_it(installation: Installation) -> None:
    lines = fake.archive_posts(2_000, seed=3)
    batch = [fake.as_post(line) for line in lines]
    for start in range(0, 2_000, 300):
        count_posts(installation, batch[start : start + 400], now=NOW, reader=by_town)

    views = tallies.tallies(installation, "place", exact=True, now=NOW)
    found = {view.place.name if view.place else "": told(view)[:3] for view in views}
    assert found == {name: one.numbers for name, one in fake.brute_force(lines).items()}
    assert tallies.recount(installation) == []


def test_a_full_disk_is_one_line_and_nothing_is_lost_or_counted_twice(
    installation: Installation,
) -> None:
    lines = fake.archive_posts(600, seed=9)
    batch = [fake.as_post(line) for line in lines]
    count_posts(installation, batch[:200], now=NOW, reader=by_town)

    with disk_full(), pytest.raises(StartError, match="the disk is full"):
        count_posts(installation, batch, now=NOW, reader=by_town)
    told_again = count_posts(installation, batch, now=NOW, reader=by_town)

    assert told_again.duplicates > 0
    views = tallies.tallies(installation, "place", exact=True, now=NOW)
    found = {view.place.name if view.place else "": told(view)[:3] for view in views}
    assert found == {name: one.numbers for name, one in fake.brute_force(lines).items()}


@contextmanager
def disk_full() -> Iterator[None]:
    """The database has no room for one page more; PostgreSQL says so at the first new row."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA page_count")
            cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")
            yield
            cursor.execute("PRAGMA max_page_count = 1000000")
            return
        cursor.execute(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
            " $$BEGIN RAISE 'No space left on device' USING ERRCODE = 'disk_full'; END$$"
        )
        cursor.execute(
            "CREATE TRIGGER full_disk BEFORE INSERT ON voice FOR EACH ROW"
            " EXECUTE FUNCTION full_disk()"
        )
        yield
        cursor.execute("DROP FUNCTION full_disk CASCADE")
