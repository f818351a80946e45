"""Files taken: the same one again changes nothing, however old it looks."""

import datetime as dt
import json
import os
import zipfile
from pathlib import Path

import pytest

from tests.services.campaign import NOW, seeded
from worker.services import tallies
from worker.services.import_files import How, import_paths
from worker.services.installation import Installation
from worker.storage import reports

ARTICLE = "Rassemblement #MeToo à Paris dimanche à 15 h, place de la République"


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path / "data", store)


@pytest.mark.parametrize("days", [1, 2, 30])
def test_an_article_without_a_day_counts_once_though_its_file_was_copied_later(
    installation: Installation, tmp_path: Path, days: int
) -> None:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    for age in (0, days):
        copied = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC) + dt.timedelta(days=age)
        os.utime(path, (copied.timestamp(), copied.timestamp()))
        import_paths(installation, [path], NOW)

    for by in ("rally", "day"):
        views = tallies.tallies(installation, by, exact=True, now=NOW)
        assert sum(view.numbers.posts or 0 for view in views) == 1


def test_an_article_of_the_first_morning_is_read_again_once_it_says_more(
    installation: Installation, tmp_path: Path
) -> None:
    # Midnight in Paris is the day before in UTC, whose noon the campaign has not begun.
    path, told = tmp_path / "article.html", []
    for more in ("", " 1 600 personnes participent."):
        path.write_text(
            '<html><head><link rel="canonical" href="https://journal.example/a">'
            '<meta property="article:published_time" content="2017-10-13T00:30:00+02:00"></head>'
            f"<body><article><p>{ARTICLE}.{more}</p></article></body></html>",
            encoding="utf-8",
        )
        import_paths(installation, [path], NOW)
        told.append(len(reports.all_reports(installation.campaign.slug)))

    assert told == [0, 1]


@pytest.mark.parametrize(
    ("text", "published", "why"),
    [
        pytest.param(
            ARTICLE.replace("#MeToo ", ""),
            NOW,
            "1 of them holds none of the campaign's",
            id="topic",
        ),
        pytest.param(
            ARTICLE, NOW - dt.timedelta(days=900), "1 of them was written outside", id="years ago"
        ),
        pytest.param(ARTICLE, NOW, "", id="counted"),
    ],
)
def test_an_article_of_which_nothing_is_counted_says_why(
    installation: Installation, tmp_path: Path, text: str, published: dt.datetime, why: str
) -> None:
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")

    (result,) = import_paths(
        installation, [tmp_path / "article.txt"], NOW, how=How(published=published)
    )

    assert (result.articles, len(result.notes)) == (1, 2 if why else 1)
    assert why in result.notes[-1]


def test_what_an_installation_is_made_of_is_no_article(installation: Installation) -> None:
    own = installation.environment.data
    (own / "announcements").mkdir(parents=True)
    for file in (own / "campaign.toml", own / "announcements" / "j7.txt", own / "secret_key"):
        file.write_text(ARTICLE, encoding="utf-8")
    (own / "article.txt").write_text(ARTICLE, encoding="utf-8")

    results = import_paths(installation, [own], NOW)

    taken = {Path(result.file).name for result in results if result.outcome == "taken"}
    assert taken == {"article.txt"}
    assert len(results) == 4


def test_a_file_from_the_future_holds_up_nothing_that_is_read_later(
    installation: Installation, tmp_path: Path
) -> None:
    later = NOW + dt.timedelta(minutes=2)
    event = {"id": "1234567890", "name": "Marche", "startTimestamp": 1509285600}
    told = {"ahead": (100, NOW.replace(year=2030)), "right": (150, later)}
    for name, (responded, written) in told.items():
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(event | {"usersResponded": responded}), encoding="utf-8")
        os.utime(path, (written.timestamp(), written.timestamp()))

    import_paths(installation, [tmp_path / "ahead.json"], NOW)
    (result,) = import_paths(installation, [tmp_path / "right.json"], later)

    assert [one.event.responded for one in result.events] == [150]


@pytest.mark.parametrize("name", [".env", "example.env"])
def test_the_variables_of_an_installation_are_no_article(
    installation: Installation, name: str
) -> None:
    own = installation.environment.config / name
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(f"# {ARTICLE}\nPORTEVOIX_ACCOUNT_PARIS_TOKEN=secret\n", encoding="utf-8")

    (result,) = import_paths(installation, [own], NOW)

    assert (result.outcome, result.articles) == ("refused", 0)


@pytest.mark.parametrize(
    ("now", "last"),
    [
        pytest.param(dt.datetime(2017, 10, 25, 9, tzinfo=dt.UTC), "2017-10-25, ", id="running"),
        pytest.param(dt.datetime(2018, 1, 1, 9, tzinfo=dt.UTC), "", id="over"),
    ],
)
def test_a_post_of_tomorrow_week_is_not_said_to_be_of_a_day_that_is_counted(
    installation: Installation, tmp_path: Path, now: dt.datetime, last: str
) -> None:
    campaign = installation.campaign
    path = tmp_path / "posts.jsonl"
    days = ["2017-11-01"] if last else ["2019-01-01"]
    posts = [{"id": day, "platform": "x", "text": ARTICLE, "published": day} for day in days]
    path.write_text("\n".join(map(json.dumps, posts)) + "\n", encoding="utf-8")

    (result,) = import_paths(installation, [path], now)

    end = f"{last}which is today" if last else f"{campaign.ends_on}"
    assert [note.rpartition(" to ")[2] for note in result.notes] == [end]


def test_events_that_stand_beside_no_rally_are_told(
    installation: Installation, tmp_path: Path
) -> None:
    rows = (
        "800000000001,Paris,2017-10-29,5",
        "800000000002,Paris,2017-10-30,5",
        "800000000003,Brest,2017-10-29,5",
        "800000000004,,,5",
        "800000000005,Guadeloupe,2017-10-29 23:30,5",  # already the next day in Paris
    )
    path, known = tmp_path / "counts.csv", tmp_path / "known.csv"
    path.write_text("\n".join(("event_id,place,date,going", *rows)), encoding="utf-8")
    known.write_text("\n".join(("event_id,place,date,going", rows[0])), encoding="utf-8")

    result, matched = import_paths(installation, [path, known], NOW)

    assert (result.unmatched, matched.unmatched) == (3, 0)
    assert result.notes[0].startswith("3 events are of no rally known here (town and day)")
    assert matched.notes == ()


def test_an_archive_in_another_encoding_says_how_many_posts_it_added(
    installation: Installation, tmp_path: Path
) -> None:
    path = tmp_path / "posts.jsonl"
    told = {"platform": "x", "text": ARTICLE, "published": "2017-10-24T18:00:00+02:00"}
    lines = [json.dumps(told | {"id": n}, ensure_ascii=False) for n in "ab"]
    path.write_text("\n".join(lines), encoding="utf-16")

    results = [import_paths(installation, [path], NOW)[0] for _ in range(2)]

    assert [(one.posts, one.counted) for one in results] == [(2, 2), (2, 0)]


def test_a_part_of_an_archive_that_begins_within_a_line_is_taken(
    installation: Installation, tmp_path: Path
) -> None:
    path = tmp_path / "xab"
    told = {"platform": "x", "text": ARTICLE, "published": "2017-10-24T18:00:00+02:00"}
    path.write_text('00:00+02:00"}\n' + "\n".join(json.dumps(told | {"id": n}) for n in "ab"))

    (result,) = import_paths(installation, [path], NOW)

    assert (result.outcome, result.posts, result.counted) == ("partly", 2, 2)
    assert [one.what for one in result.skipped] == ["line 1"]


@pytest.mark.parametrize(
    ("indent", "under", "count"),
    [
        pytest.param(None, None, 2, id="one line"),
        pytest.param(1, None, 2, id="indented"),
        pytest.param(None, "posts", 2, id="under a name"),
        pytest.param(None, None, 400_000, id="larger than what is read whole"),
    ],
)
def test_posts_in_one_list_are_refused_with_how_to_make_lines_of_them(
    installation: Installation, tmp_path: Path, indent: int | None, under: str | None, count: int
) -> None:
    path = tmp_path / "posts.json"
    post = {"id": "1", "platform": "x", "text": ARTICLE, "published": "2017-10-24T18:00:00+02:00"}
    path.write_text(
        json.dumps({under: [post] * count} if under else [post] * count, indent=indent),
        encoding="utf-8",
    )

    (result,) = import_paths(installation, [path], NOW)

    assert (result.outcome, result.error) == (
        "refused",
        "posts in one list; one post a line is read: jq -c '.[]' posts.json > posts.jsonl",
    )


@pytest.mark.parametrize(
    ("name", "body"),
    [
        pytest.param(
            "tweets.js",
            'window.YTD.tweets.part0 = [ {"tweet": {"id_str": "1", "full_text": "Marche"}} ]',
            id="of an archive of X",
        ),
        pytest.param(
            "posts.jsonl",
            '{"data": [{"id": "1", "text": "Marche", "created_at": "2017-10-24T16:00:00.000Z"}]}',
            id="an answer of X",
        ),
        pytest.param(
            "outbox.json",
            '{"orderedItems": [{"type": "Create", "published": "2017-10-24T16:00:00Z", '
            '"object": {"type": "Note", "content": "<p>Marche</p>"}}]}',
            id="of an account of Mastodon",
        ),
    ],
)
def test_posts_of_another_shape_are_refused_with_the_one_that_is_read(
    installation: Installation, tmp_path: Path, name: str, body: str
) -> None:
    path = tmp_path / name
    path.write_text(body, encoding="utf-8")

    (result,) = import_paths(installation, [path], NOW)

    assert result.error == (
        "posts as a network writes them; one a line is read, with id, platform, author, text"
        " and published (docs/interface.md, « Post archive »)"
    )


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_of_posts_is_refused_whole(
    installation: Installation, tmp_path: Path, packing: int
) -> None:
    path = tmp_path / "posts.zip"
    post = {"platform": "x", "text": ARTICLE, "published": "2017-10-24T18:00:00+02:00"}
    with zipfile.ZipFile(path, "w", packing) as bundle:
        bundle.writestr("posts.jsonl", "\n".join(json.dumps(post | {"id": n}) for n in "abcd"))

    (result,) = import_paths(installation, [path], NOW)

    assert (result.outcome, result.posts, result.error) == (
        "refused",
        0,
        "a ZIP of sheets or posts; unpack it and bring what is in it",
    )


def test_the_archive_of_an_x_account_is_no_article(
    installation: Installation, tmp_path: Path
) -> None:
    path = tmp_path / "tweets.js"
    path.write_text(f"window.YTD.tweets.part0 = [{{'full_text': '{ARTICLE}'}}]", encoding="utf-8")

    (result,) = import_paths(installation, [path], NOW)

    assert (result.outcome, result.articles) == ("refused", 0)
