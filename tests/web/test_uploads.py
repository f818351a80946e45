"""Files that arrive: a full disk costs them alone, and two of one name are two."""

import errno
import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

import pytest
from django.core.files.uploadedfile import TemporaryUploadedFile
from django.test import Client

from tests.web import read
from tests.web.site import Site
from worker import bootstrap
from worker.domain.kinds import Role, SourceKind
from worker.domain.post import Source
from worker.services import noting
from worker.web import uploads


@pytest.fixture
def inbox(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    source = Source(name="inbox", kind=SourceKind.INBOX, folder="inbox")
    made = replace(site, installation=replace(site.installation, sources=(source,)))
    monkeypatch.setattr(bootstrap, "_installation", lambda: made.installation)
    return made


@pytest.mark.parametrize("moment", ["write", "seek"])
def test_a_disk_that_is_full_while_files_arrive_costs_those_alone(
    moment: str, inbox: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: TemporaryUploadedFile, given: Any) -> int:  # noqa: ANN401 - bytes, or where to
        if file.name == "grand.csv":
            raise OSError(errno.ENOSPC, "No space left on device")
        done: int = getattr(file.file, moment)(given)
        return done

    monkeypatch.setattr(TemporaryUploadedFile, moment, full)
    large, small = (io.BytesIO(b"url,going\n" * rows) for rows in (300_000, 1))
    large.name, small.name = "grand.csv", "petit.csv"

    answer = inbox.visitor().post("/apporter/fichiers", {"files": [large, small]}, follow=True)

    told = read.main(answer).replace("\u00a0", " ")
    assert "grand.csv n’a pas pu être déposé : le disque ne le prend pas." in told
    assert "1 fichier déposé." in told


@pytest.mark.parametrize(
    ("address", "who"),
    [
        ("/effacement/", "a stranger"),
        ("/langue", "a stranger"),
        ("/connexion/", "a stranger"),
        ("/langue", "organiser"),
        ("/apporter/fichiers", "organiser"),
    ],
)
def test_nobody_else_leaves_a_file_on_the_disk(
    address: str, who: str, inbox: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[object] = []
    monkeypatch.setattr(uploads.ToDisk, "new_file", lambda *_, **__: kept.append(address))
    large = io.BytesIO(bytes(3_000_000))
    large.name = "grand.zip"
    inside = inbox.visitor(Role.ORGANISER, ("69123",))
    visitor = Client(SERVER_NAME="127.0.0.1") if who == "a stranger" else inside

    answer = visitor.post(address, {"target": "@quelquun", "files": large})

    assert answer.status_code < 500
    assert not kept


def test_two_files_of_one_name_dropped_at_once_are_both_kept(inbox: Site) -> None:
    bodies = [f"url,going\n{number}".encode() for number in range(8)]
    together = Barrier(len(bodies))

    def slowly(body: bytes) -> Iterator[bytes]:
        yield body
        together.wait(10)

    def drop(body: bytes) -> str:
        return noting.drop(inbox.installation, "comptes.csv", slowly(body))

    with ThreadPoolExecutor(len(bodies)) as people:
        names = list(people.map(drop, bodies))

    folder = inbox.installation.environment.data / "inbox"
    assert sorted(path.read_bytes() for path in folder.glob("*.csv")) == bodies
    assert len(set(names)) == len(bodies)
