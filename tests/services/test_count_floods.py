"""What one account or one text can do to the numbers: nothing but be counted as it is."""

import datetime as dt
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection
from django.db.models import Sum

from tests.fakes import posts as fake
from tests.services.campaign import NOW, seeded
from tests.services.test_count import by_town, told
from worker.domain.post import Post
from worker.errors import StartError
from worker.services import tallies
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.storage.models import Signature

BATCH = 1_000
MANY = 3_000


@pytest.fixture
def installation(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path, store)


def post(number: int, text: str, author: str) -> Post:
    written = NOW - dt.timedelta(days=1, seconds=number)
    return Post(
        platform="x",
        id=f"{10**9 + number}",
        text=f"{text} #MeToo",
        published_at=written,
        author=author,
    )


def count(installation: Installation, posts: list[Post]) -> None:
    for start in range(0, len(posts), BATCH):
        count_posts(installation, posts[start : start + BATCH], now=NOW, reader=by_town)


def of_paris(installation: Installation, *, exact: bool) -> tuple[int | None, ...]:
    (found,) = tallies.tallies(installation, "place", "75056", exact=exact, now=NOW)
    return told(found)


def rows(table: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*) FROM {table}")  # noqa: S608 - our own words
        return int(cursor.fetchone()[0])


def test_an_author_of_thousands_of_posts_is_one_account_and_hides_how_many(
    installation: Installation,
) -> None:
    others = [post(number, f"à Paris, {number}", f"{number}") for number in range(20)]
    mine = [post(100 + number, f"à Paris, encore {number}", "77") for number in range(MANY)]

    count(installation, [*others, *mine])

    assert of_paris(installation, exact=True)[:3] == (21, MANY + 20, 0)
    # Its posts would tell what that account did.
    assert of_paris(installation, exact=False) == (21, None, None, None)
    assert rows("voice") == 21


def test_a_text_of_thousands_of_accounts_is_one_text_and_each_account_counts(
    installation: Installation,
) -> None:
    count(installation, [post(number, "Tous à Paris !", f"{number}") for number in range(MANY)])

    assert of_paris(installation, exact=False) == (MANY, MANY, 0, 1)
    assert (rows("mention"), rows("voice"), rows("family")) == (MANY, MANY, 1)
    assert Signature.objects.aggregate(kept=Sum("texts"))["kept"] == 1
    assert tallies.recount(installation) == []


@contextmanager
def limit_on_files(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_limit_on_the_size_of_files_is_said_like_a_full_disk(installation: Installation) -> None:
    batch = [fake.as_post(line) for line in fake.archive_posts(600, seed=9)]
    count_posts(installation, batch[:200], now=NOW, reader=by_town)
    (journal,) = installation.environment.data.glob("*-wal")

    with (
        limit_on_files(journal.stat().st_size + 8_192),
        pytest.raises(StartError, match=r"a limit is reached; nothing of this step"),
    ):
        count_posts(installation, batch, now=NOW, reader=by_town)
    count_posts(installation, batch, now=NOW, reader=by_town)

    views = tallies.tallies(installation, "place", exact=True, now=NOW)
    found = {view.place.name if view.place else "": told(view)[:3] for view in views}
    assert found == {
        name: one.numbers for name, one in fake.brute_force(fake.archive_posts(600, seed=9)).items()
    }
