"""How long somebody stays signed in: two weeks from the last day of use."""

import datetime as dt

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.utils import timezone

from tests.web.site import Site
from worker.errors import StartError
from worker.storage.transaction import NO_ROOM
from worker.web import visit
from worker.web.sessions import SessionStore


def test_a_session_ends_two_weeks_after_the_last_day_of_its_use(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = site.visitor()
    visitor.get("/")
    (row,) = Session.objects.all()
    Session.objects.update(expire_date=timezone.now() + dt.timedelta(hours=1))
    tomorrow = visit.now() + dt.timedelta(days=1)

    quiet = visitor.get("/annonces/")
    monkeypatch.setattr(visit, "now", lambda: tomorrow)
    renewed = visitor.get("/annonces/")

    assert settings.SESSION_COOKIE_NAME not in quiet.cookies
    assert renewed.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == settings.SESSION_COOKIE_AGE
    row.refresh_from_db()
    assert row.expire_date > timezone.now() + dt.timedelta(days=13)


def test_a_page_that_was_left_open_keeps_nobody_signed_in(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = site.visitor()
    visitor.get("/")
    tomorrow = visit.now() + dt.timedelta(days=1)
    monkeypatch.setattr(visit, "now", lambda: tomorrow)

    refreshed = visitor.get("/?vu=", headers={"HX-Request": "true"})

    assert settings.SESSION_COOKIE_NAME not in refreshed.cookies


def test_a_page_is_shown_where_its_session_cannot_be_written(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StartError(NO_ROOM)

    visitor = site.visitor()
    monkeypatch.setattr(SessionStore, "save", full)

    assert visitor.get("/annonces/").status_code == 200
