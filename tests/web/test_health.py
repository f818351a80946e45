"""`/healthz`: 200 while pages can be answered, 503 with one word of reason otherwise."""

from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from tests.conftest import _point
from worker.storage.transaction import write

STRANGER = Client(SERVER_NAME="127.0.0.1")


def test_a_current_database_is_healthy_without_a_sign_in(store: str) -> None:
    answer = STRANGER.get("/healthz")

    assert (answer.status_code, answer.json()) == (200, {"ok": True, "database": "current"})


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        pytest.param(
            "DELETE FROM django_migrations WHERE app = 'storage'", "outdated", id="not migrated"
        ),
        pytest.param(
            "INSERT INTO django_migrations (app, name, applied)"
            " VALUES ('storage', '9999_later', '2030-01-01 00:00:00+00:00')",
            "newer",
            id="written by a newer version",
        ),
    ],
)
def test_tables_of_another_version_are_not_healthy(store: str, statement: str, said: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT app, name, applied FROM django_migrations")
        before = cursor.fetchall()
    try:
        with write(), connection.cursor() as cursor:
            cursor.execute(statement)

        answer = STRANGER.get("/healthz")
    finally:
        with write(), connection.cursor() as cursor:
            cursor.execute("DELETE FROM django_migrations")
            cursor.executemany(
                "INSERT INTO django_migrations (app, name, applied) VALUES (%s, %s, %s)", before
            )

    assert (answer.status_code, answer.json()) == (503, {"ok": False, "database": said})


def test_a_database_that_cannot_be_reached_is_said_without_its_address(tmp_path: Path) -> None:
    _point(f"sqlite:///{tmp_path}/missing/secret-name.sqlite3")

    answer = STRANGER.get("/healthz")

    assert (answer.status_code, answer.json()) == (503, {"ok": False, "database": "unreachable"})
