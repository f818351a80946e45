"""What a look at a page costs: nothing is read twice, and nothing is written."""

import datetime as dt
from collections import Counter
from dataclasses import replace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.web import read
from tests.web.site import CODES, Site
from worker.domain.kinds import Role
from worker.services import press
from worker.storage import rallies
from worker.web import visit

PLACE = f"/lieux/{CODES['Lyon']}/"
PAGES = ("/", PLACE, "/annonces/", "/bilan/", "/trouves/", "/chiffres/")


def asked(visitor: Client, path: str) -> list[str]:
    """The statements of one look at *path*."""
    with CaptureQueriesContext(connection) as queries:
        assert visitor.get(path).status_code == 200
    return [one["sql"] for one in queries.captured_queries]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_reads_nothing_twice(site: Site, path: str) -> None:
    site.count("Lyon", 46)
    visitor = Client(SERVER_NAME="127.0.0.1") if path == "/chiffres/" else site.visitor()
    visitor.get(path)

    found = Counter(asked(visitor, path))

    assert [sql for sql, times in found.items() if times > 1] == []


@pytest.mark.parametrize("path", PAGES)
def test_looking_writes_nothing_while_nobody_is_counted(site: Site, path: str) -> None:
    visitor = site.visitor()
    visitor.get(path)

    found = asked(visitor, path)

    assert [sql for sql in found if not sql.startswith("SELECT")] == []


@pytest.mark.parametrize(
    ("age", "shown"),
    [
        pytest.param(dt.timedelta(minutes=15, seconds=20), "46", id="the workers are about to"),
        pytest.param(dt.timedelta(minutes=16), "60", id="no worker did"),
    ],
)
def test_a_page_takes_the_next_numbers_only_where_no_worker_did(
    site: Site, monkeypatch: pytest.MonkeyPatch, age: dt.timedelta, shown: str
) -> None:
    site.count("Lyon", 46)
    visitor = site.visitor()
    visitor.get("/")
    replace(site, now=site.now + age).count("Lyon", 60)
    monkeypatch.setattr(visit, "now", lambda: site.now + age)

    row = read.row(visitor.get("/"), "Lyon")

    assert f"{shown} comptes en parlent" in row


def test_files_are_read_for_who_sees_them(site: Site) -> None:
    pages = [site.visitor(role, (CODES["Lyon"],)) for role in (Role.COORDINATOR, Role.ORGANISER)]

    found = [any('FROM "import"' in sql for sql in asked(one, "/apporter/")) for one in pages]

    assert found == [True, False]


def test_a_record_is_shown_without_a_look_at_today(site: Site) -> None:
    (lyon,) = [
        one
        for one in rallies.all_of(site.installation.campaign.slug, site.installation.gazetteer)
        if one.place.name == "Lyon"
    ]
    number = press.record(site.installation, lyon.id, site.now)

    found = asked(Client(SERVER_NAME="127.0.0.1"), f"/chiffres/{number}/")

    assert len(found) == 1
