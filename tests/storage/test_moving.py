"""A campaign that outgrows its file: all of it stands in PostgreSQL afterwards."""

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections
from django.db.migrations.recorder import MigrationRecorder

from tests.conftest import _point
from tests.services.announcing import J7_DUE, confirmed, house, turn
from tests.services.campaign import NOW, seeded
from tests.web.site import towns_in
from worker.clients import keys
from worker.domain.kinds import Role
from worker.domain.post import Post
from worker.errors import StartError
from worker.services import prepare
from worker.services.count import count_posts
from worker.services.tallies import tallies
from worker.storage import campaigns, moving, people, plans, recount


def said() -> list[Post]:
    return [
        Post(
            platform="x",
            id=str(number),
            text=f"#MeToo à Lyon, {number}",
            published_at=NOW - dt.timedelta(days=3 * number),
            author=f"id{number % 7}",
        )
        for number in range(20)
    ]


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
def test_all_that_sqlite_holds_moves_to_postgresql(store: str, data: Path, tmp_path: Path) -> None:
    server = connections["default"]
    _point(f"sqlite:///{data / 'portevoix.sqlite3'}")
    counted = seeded(data, store)
    count_posts(counted, said(), now=NOW, reader=towns_in)
    people.add("claire@example.org", Role.ORGANISER, ("69123",))
    announced = house()
    confirmed(announced)
    turn(announced, J7_DUE)
    MigrationRecorder(connection).record_applied("admin", "of an application that is gone")
    before = tallies(counted, "rally", None, exact=True, now=NOW), plans.all_of("essai")
    _point(store)
    connections["default"] = server
    there = tmp_path / "there"
    there.mkdir()

    _, left_frozen = prepare.move(data, there)

    assert left_frozen
    assert not campaigns.state("essai").frozen
    with closing(sqlite3.connect(data / "portevoix.sqlite3")) as left:
        assert {*left.execute("SELECT frozen FROM campaign")} == {(1,)}
    assert (tallies(counted, "rally", None, exact=True, now=NOW), plans.all_of("essai")) == before
    assert recount.recount("metoo-2017") == []
    assert [one.email for one in people.every()] == ["claire@example.org"]
    people.add("zoé@example.org", Role.READER, ())
    assert keys.read(there, "metoo-2017") == keys.read(data, "metoo-2017") is not None
    with pytest.raises(StartError, match="holds a campaign already"):
        prepare.move(data, there)


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
@pytest.mark.parametrize("taken", ["keys", "keys/metoo-2017"])
def test_nothing_moves_where_the_keys_cannot_and_then_all_of_it(
    store: str, data: Path, tmp_path: Path, taken: str
) -> None:
    """The database was filled by then, so that the same command was refused ever after."""
    server = connections["default"]
    _point(f"sqlite:///{data / 'portevoix.sqlite3'}")
    count_posts(seeded(data, store), said(), now=NOW, reader=towns_in)
    _point(store)
    connections["default"] = server
    there = tmp_path / "there"
    (there / taken).parent.mkdir(parents=True)
    (there / taken).symlink_to(tmp_path / "nowhere" / "at all")

    with pytest.raises(StartError, match=r"keys cannot be copied to .* \(.+\); nothing was moved"):
        prepare.move(data, there)
    (there / taken).unlink()
    rows, _ = prepare.move(data, there)

    assert rows > len(said())
    assert keys.read(there, "metoo-2017") == keys.read(data, "metoo-2017") is not None


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
def test_what_is_written_while_all_moves_is_in_every_table_or_in_none(
    store: str, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = connections["default"]
    file = data / "portevoix.sqlite3"
    _point(f"sqlite:///{file}")
    count_posts(seeded(data, store), said(), now=NOW, reader=towns_in)
    _point(store)
    connections["default"] = server
    whole = moving._table

    def meanwhile(old: sqlite3.Connection, raw: Any, table: str) -> int:  # noqa: ANN401
        with closing(sqlite3.connect(file)) as writer, writer:
            writer.execute("DELETE FROM mention")
            writer.execute("DELETE FROM voice")
        return whole(old, raw, table)

    monkeypatch.setattr(moving, "_table", meanwhile)
    (tmp_path / "there").mkdir()
    prepare.move(data, tmp_path / "there")

    assert recount.recount("metoo-2017") == []
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM mention")
        assert cursor.fetchone()[0] > 0
