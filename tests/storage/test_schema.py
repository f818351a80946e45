"""A start migrates once, and never runs on tables of a newer version."""

import datetime as dt
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder

from tests.conftest import _point
from tests.services.installations import NOW, installation, plan
from worker.domain.tally import CellFigures, Figures, Numbers
from worker.errors import DatabaseAwayError, StartError
from worker.services import prepare, public, signin
from worker.storage import models, people, rallies, schema, snapshots


def _migrate(_: int) -> bool:
    try:
        return schema.migrate()
    finally:
        connection.close()


def test_tables_that_are_current_are_left_alone(store: str) -> None:
    assert not schema.migrate()


def test_two_starts_at_once_migrate_an_empty_database_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "PORTEVOIX_WRITE_LOCK", str(tmp_path / "write.lock"))
    _point(f"sqlite:///{tmp_path / 'empty.sqlite3'}")

    with ThreadPoolExecutor(2) as pool:
        did = list(pool.map(_migrate, range(2)))

    assert sorted(did) == [False, True]


def test_a_database_newer_than_the_code_is_refused_in_one_line(store: str) -> None:
    MigrationRecorder(connection).record_applied("storage", "0999_of_tomorrow")
    try:
        with pytest.raises(StartError, match=r"newer Portevoix \(storage.0999_of_tomorrow"):
            schema.migrate()
    finally:
        MigrationRecorder(connection).record_unapplied("storage", "0999_of_tomorrow")


def test_a_database_that_does_not_answer_is_told_without_its_password() -> None:
    _point("postgresql://someone:hunter2@127.0.0.1:1/nothing")

    with pytest.raises(StartError, match="does not answer") as refused:
        schema.migrate()

    assert "hunter2" not in str(refused.value)
    assert "\n" not in str(refused.value)
    assert isinstance(refused.value, DatabaseAwayError)


def test_a_file_that_cannot_be_opened_is_not_waited_for(tmp_path: Path) -> None:
    _point(f"sqlite:///{tmp_path / 'nowhere' / 'empty.sqlite3'}")

    with pytest.raises(StartError, match="does not answer") as refused:
        schema.migrate()

    assert not isinstance(refused.value, DatabaseAwayError)


@pytest.mark.parametrize("pages", [1, 40])
def test_a_full_disk_is_told(pages: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "PORTEVOIX_WRITE_LOCK", str(tmp_path / "write.lock"))
    _point(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StartError, match="make room"):
        schema.migrate()


def test_no_room_for_the_journal_is_told_as_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        cause = sqlite3.OperationalError("disk I/O error")
        cause.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
        raise OperationalError("disk I/O error") from cause

    monkeypatch.setattr(settings, "PORTEVOIX_WRITE_LOCK", str(tmp_path / "write.lock"))

    with connection.execute_wrapper(refuse), pytest.raises(StartError, match="the disk is full"):
        schema.migrate()


def test_a_file_that_another_program_keeps_locked_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        cause = sqlite3.OperationalError("database is locked")
        cause.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise OperationalError("database is locked") from cause

    monkeypatch.setattr(settings, "PORTEVOIX_WRITE_LOCK", str(tmp_path / "write.lock"))

    with connection.execute_wrapper(refuse), pytest.raises(DatabaseAwayError, match="keeps it"):
        schema.migrate()


def test_a_start_opens_the_door_until_somebody_has_entered(store: str) -> None:
    house = installation([plan("Lyon"), plan("Paris")])
    house = replace(
        house, environment=replace(house.environment, public_url="http://127.0.0.1:8000")
    )

    prepare.prepare(house, NOW)
    unused, first = prepare.first_link(house), prepare.first_link(house)
    prepare.prepare(house, NOW)
    models.User.objects.update(last_login=NOW)
    second = prepare.first_link(house)

    assert unused is not None
    assert first is not None
    assert first.startswith("http://127.0.0.1:8000/connexion/lien?jeton=")
    assert second is None
    assert len(rallies.all_of("essai", house.gazetteer)) == 2


def test_each_start_of_a_demonstration_opens_the_door(store: str) -> None:
    house = replace(installation([plan("Lyon")]), demo=True)
    prepare.prepare(house, NOW)
    first = prepare.first_link(house)
    assert first is not None
    assert signin.redeem(first.partition("jeton=")[2]) is not None

    again = prepare.first_link(house)

    assert again is not None
    assert signin.redeem(again.partition("jeton=")[2]) is not None


@pytest.mark.parametrize(
    ("day", "told"),
    [
        pytest.param(dt.date(2017, 11, 30), False, id="its last day"),
        pytest.param(dt.date(2017, 12, 1), True, id="the day after"),
    ],
)
def test_a_campaign_that_is_over_says_so(day: dt.date, told: bool) -> None:  # noqa: FBT001
    now = dt.datetime.combine(day, dt.time(12), dt.UTC)

    line = prepare.notice(installation(), now)

    assert (line is not None) == told
    assert "2017-11-30" in (line or "2017-11-30")


def test_the_publics_numbers_of_a_day_stand_still_through_an_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "PORTEVOIX_WRITE_LOCK", str(tmp_path / "write.lock"))
    _point(f"sqlite:///{tmp_path / 'old.sqlite3'}")
    call_command("migrate", "storage", "0017_lighter_rows", interactive=False, verbosity=0)
    taken_at = NOW - dt.timedelta(hours=1)
    figures = Figures(days=(CellFigures(day=NOW.date(), numbers=Numbers()),))
    snapshots.keep("essai", public.NUMBERS, taken_at, msgspec.json.encode(figures))

    schema.migrate()
    models.Cell.objects.create(campaign="essai", place_code="69123", base_day=1)

    assert public.current(installation(), NOW).counted_at == taken_at


def test_an_upgrade_keeps_people_and_drops_the_rights_that_nothing_asks_for(store: str) -> None:
    call_command("migrate", "storage", "0020_numbers_of_a_day", interactive=False, verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute(
            'INSERT INTO "user" (id, password, is_superuser, email, role, places, language,'
            " is_active, is_staff, created_at) VALUES (7, '!x', TRUE, 'claire@example.org',"
            " 'organiser', '[\"69123\"]', 'fr', TRUE, TRUE, '2026-11-01 10:00:00+00:00')"
        )
        cursor.execute("INSERT INTO auth_group (id, name) VALUES (1, 'all')")
        cursor.execute("INSERT INTO user_groups (id, user_id, group_id) VALUES (1, 7, 1)")

    schema.migrate()

    (person,) = people.every()
    names = {column.name for column in models.User._meta.get_fields()}
    tables = connection.introspection.table_names()
    link = signin.link("claire@example.org")
    assert (person.id, person.role, person.places) == (7, "organiser", ("69123",))
    assert signin.redeem(link.partition("jeton=")[2]) is not None
    assert not names & {"is_staff", "is_superuser", "groups", "user_permissions", "language"}
    assert not {"user_groups", "user_user_permissions"} & set(tables)
