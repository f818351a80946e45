"""Letting go leaves its proof in the log: how many rows of what went, and nothing of them."""

import dataclasses
import datetime as dt
import json
import os
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from msgspec.structs import replace
from structlog.testing import capture_logs

from tests.fakes import posts as fake
from tests.services.campaign import SUNDAY, seeded
from worker.domain.claim import Claim, Reading
from worker.domain.kinds import RallyStatus, SourceKind
from worker.domain.post import Source
from worker.errors import StartError
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import housekeeping, rallies, retention, tallies
from worker.services.count import count_posts
from worker.services.import_files import import_paths
from worker.services.installation import Installation
from worker.services.tick import Chore
from worker.storage.models import Signature

WRITTEN = dt.datetime(2017, 10, 29, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
LATER = dt.datetime(2018, 2, 15, 13, tzinfo=dt.UTC)


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def by_town(text: str, published_at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
    name = fake.town_of(text)
    return Reading(places=(gazetteer.find(name)[0].ref,) if name else ())


def kept() -> dict[str, int]:
    names = {"mentions": "mention", "voices": "voice", "families": "family", "aliases": "alias"}
    with connection.cursor() as cursor:
        found = {}
        for name, table in names.items():
            cursor.execute(f"SELECT COUNT(*) FROM {table}")  # noqa: S608 - our own names
            found[name] = int(cursor.fetchone()[0])
    return found


def test_a_campaign_that_ends_before_anything_was_counted_stays_ended(
    installation: Installation,
) -> None:
    posts = [fake.as_post(line) for line in fake.archive_posts(5, seed=5)]

    retention.destroy_key(installation, LATER)
    retention.destroy_key(installation, LATER + dt.timedelta(days=9))

    with pytest.raises(StartError, match="key was destroyed on 2018-02-15"):
        count_posts(installation, posts, now=WRITTEN, reader=by_town)


def test_a_postponed_rally_can_still_be_counted_for_once_it_has_a_day(
    installation: Installation,
) -> None:
    def of_paris(text: str, at: dt.datetime, places: Gazetteer, *, dated: bool) -> Reading:
        paris = places.find("Paris")[0].ref
        said = dt.date(2017, 12, 10) if at > december else SUNDAY
        return Reading(claims=(Claim(place=paris, date=said),), places=(paris,))

    december = dt.datetime(2017, 12, 1, 14, tzinfo=dt.UTC)
    posts = [fake.as_post(line) for line in fake.archive_posts(40, seed=5)]
    again = [replace(post, id=f"{post.id}-2", published_at=december + HOUR) for post in posts]
    (paris,) = (one for one in rallies.calendar(installation) if one.place.code == "75056")
    count_posts(installation, posts, now=WRITTEN, reader=of_paris)
    rallies.cancel(installation, paris.id, "a@b.fr", WRITTEN, status=RallyStatus.POSTPONED)

    retention.purge(installation, december)
    rallies.change(installation, paris.id, {"date": dt.date(2017, 12, 10)}, "a@b.fr", december)
    counted = count_posts(installation, again, now=december + HOUR, reader=of_paris)

    assert counted.late == 0
    assert counted.posts > 0


def test_the_log_proves_how_many_rows_went_and_no_row_is_left(installation: Installation) -> None:
    lines = fake.archive_posts(300, seed=5)
    posts = [fake.as_post(line) for line in lines]
    count_posts(installation, posts, now=WRITTEN, reader=by_town)
    before = kept()
    shown = tallies.tallies(installation, "place", exact=True, now=LATER)

    with capture_logs() as said:
        housekeeping.do(installation, Chore.RETENTION, LATER)

    (proof,) = [event for event in said if event["event"] == "purged"]
    assert before["mentions"] > 0
    assert {name: proof[name] for name in before} == before
    assert set(kept().values()) == {0}
    after = tallies.tallies(installation, "place", exact=True, now=LATER)
    assert [view.numbers for view in after] == [view.numbers for view in shown]
    told = " ".join(str(event) for event in said)
    assert not any(post.author and post.author in told for post in posts)


@pytest.mark.parametrize(("days", "kept"), [(12, True), (13, False)])
def test_of_a_text_nothing_is_left_after_two_weeks_of_daily_purges(
    installation: Installation, days: int, *, kept: bool
) -> None:
    posts = [fake.as_post(line) for line in fake.archive_posts(5, seed=5)]
    count_posts(installation, posts, now=WRITTEN, reader=by_town)

    retention.purge(installation, WRITTEN + dt.timedelta(days=days))

    assert Signature.objects.exists() == kept


def test_who_entered_is_forgotten_when_the_session_is_over(installation: Installation) -> None:
    for name, ends in (("over", WRITTEN - HOUR), ("open", WRITTEN + HOUR)):
        Session.objects.create(session_key=name, session_data="", expire_date=ends)

    with capture_logs() as said:
        retention.purge(installation, WRITTEN)

    assert [one.session_key for one in Session.objects.all()] == ["open"]
    assert [one["number"] for one in said if one["event"] == "sessions let go"] == [1]


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("days", "left"), [(29, 2), (31, 0)])
def test_a_file_that_could_not_be_read_is_kept_no_longer_than_its_name(
    installation: Installation, tmp_path: Path, days: int, left: int
) -> None:
    refused = tmp_path / "inbox" / "refused"
    refused.mkdir(parents=True)
    for name in ("facebook-claire.zip", "facebook-claire.zip.txt"):
        (refused / name).write_text("Claire")
        os.utime(refused / name, (0, 0))  # as it was packed, years ago
    source = Source(name="inbox", kind=SourceKind.INBOX, folder="inbox")
    where = dataclasses.replace(installation, sources=(source,))
    set_aside = (refused / "facebook-claire.zip").stat().st_ctime
    now = dt.datetime.fromtimestamp(set_aside, dt.UTC) + dt.timedelta(days=days)

    retention.purge(where, now)

    assert len(list(refused.iterdir())) == left


def test_an_import_says_that_a_town_is_counted_no_more(
    installation: Installation, tmp_path: Path
) -> None:
    def archive(number: int) -> Path:
        line = {"id": str(number), "platform": "x", "author": f"a{number}", "lang": "fr"}
        line |= {"text": f"Qui vient à Lyon ? {number} #MeToo", "published": "2017-10-27T09:00:00Z"}
        path = tmp_path / f"{number}.jsonl"
        path.write_text(json.dumps(line), encoding="utf-8")
        return path

    (first,) = import_paths(installation, [archive(1)], WRITTEN, dry_run=False)
    retention.purge(installation, LATER)
    (late,) = import_paths(installation, [archive(2)], LATER, dry_run=False)

    assert (first.counted, first.notes) == (1, ())
    assert late.counted == 0
    assert late.notes == (
        "1 of them speaks only of towns whose figures are final: counted no more",
    )
