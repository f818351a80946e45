"""The database goes away at any statement, or takes a commit and cannot say so: nothing is lost.

It stays away for the rest of a turn, or of a batch. On PostgreSQL the server really ends each
connection; on SQLite the statements fail.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from django.db import Error, OperationalError, connection, connections

from tests.domain.rallies import J7
from tests.services.announcing import J7_DUE, QUICK, SECOND, confirmed, house, mastodon, turn
from tests.services.campaign import NOW, seeded
from tests.services.test_crash_points import Fragile
from worker.domain.kinds import DeliveryState as State
from worker.domain.post import Post
from worker.services import tallies
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.storage import deliveries, plans

# Statements and commits of one turn, or of one batch, are fewer.
MOST = 75
# A turn for each of two towns that ended before its cut: all there is to cut was cut.
WHOLE = 2
# A dead worker's lease is over at once: leases run on the database's clock, which is real.
PACE = replace(QUICK, lease=dt.timedelta(0))
TOWNS = {"Lyon": "69123", "Paris": "75056", "Nice": "06088"}


@contextmanager
def cut(store: str, number: int, patch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Cut each connection from statement *number* on: before it, or after it if it commits."""
    done: list[str] = []
    wrapper = connections["default"]
    commit = wrapper.commit

    def gone() -> None:
        if connection.vendor == "sqlite":
            raise OperationalError("cut")
        with psycopg.connect(store, autocommit=True) as other:
            ended = "SELECT pg_terminate_backend(%s, 5000)"
            other.execute(ended, [connection.connection.info.backend_pid])

    def counted(execute: Callable[..., object], sql: str, *rest: object) -> object:
        done.append(sql)
        if len(done) >= number:
            gone()
        return execute(sql, *rest)

    def committed() -> None:
        commit()
        done.append("COMMIT")
        if len(done) >= number:
            raise OperationalError("cut after a commit")

    with patch.context() as now, connection.execute_wrapper(counted), suppress(Error):
        now.setattr(wrapper, "commit", committed)
        yield done
    connection.close()


def test_each_announcement_leaves_once_wherever_its_turn_was_cut_off(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "RETRY_SECONDS", (0.0,))
    network = Fragile([])
    where = house((mastodon("http://nowhere.example"),), (J7,))
    moment, whole = J7_DUE, 0

    for number in range(1, MOST):
        confirmed(where, ("Paris", "Lyon")[number % 2], number=number // 2)
        with cut(store, number, monkeypatch) as done:
            turn(where, moment, {"paris": network}, PACE)
        for seconds in (32, 43, 44):
            turn(where, moment + seconds * SECOND, {"paris": network}, PACE)
        moment += 60 * SECOND
        whole = whole + 1 if len(done) < number else 0
        if whole == WHOLE:
            break

    assert whole == WHOLE
    assert sorted(post.delivery for post in network.posts) == sorted(
        one.id for one in plans.all_of("essai") if one.progress.state is State.SENT
    )
    assert len(network.posts) == number


def test_each_post_counts_once_wherever_its_batch_was_cut_off(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = seeded(tmp_path, store)
    expected: dict[str, set[str]] = defaultdict(set)
    whole = 0

    for number in range(1, MOST):
        batch = _batch(number)
        with cut(store, number, monkeypatch) as done:
            count_posts(where, batch, now=NOW)
        count_posts(where, batch, now=NOW)
        for post in batch:
            expected[TOWNS[post.text.split()[-1]]].add(post.id)
        whole = whole + 1 if len(done) < number else 0
        if whole == WHOLE:
            break

    assert whole == WHOLE
    assert _posts(where) == {code: len(posts) for code, posts in expected.items()}
    assert tallies.recount(where) == []


def _batch(number: int) -> list[Post]:
    at = dt.datetime(2017, 10, 20, tzinfo=dt.UTC) + dt.timedelta(hours=number)
    return [
        Post(
            platform="x",
            id=f"{number}-{town}-{one}",
            text=f"#MeToo {'va' * number} {'vient' * one} rassemblement à {town}",
            published_at=at,
            author=f"id{number % 7}",
            handle=f"nom{number}",
        )
        for town in TOWNS
        for one in range(1, 3)
    ]


def _posts(where: Installation) -> dict[str, int | None]:
    found = tallies.tallies(where, "place", exact=True, now=NOW)
    return {view.place.code: view.numbers.posts for view in found if view.place}
