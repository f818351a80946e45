"""Each reason why a file or a part of it is not taken has words on the pages."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from tests.web.site import Site
from worker.domain.post import Skipped
from worker.errors import InputError
from worker.services import inbox, intake
from worker.sources import archive
from worker.web import refusals

START = 1796565600
NODE = {"id": "111111111111", "name": "Marche", "start_time": "2026-12-06T15:00:00+0100"}
CALENDAR = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Marche\r\nDTSTART:20261206T140000Z\r\n"
    "RRULE:FREQ=HOURLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
RECORDS = [{"name": "", "start_timestamp": START}, {"name": "Gap", "start_timestamp": None}]
PAGE = '<html><body><section class="_a6-g"><h2>Marche</h2><div class="_a6-p">ici</div></section>'


def _zip(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, body in files.items():
            bundle.writestr(name, body)
    return packed.getvalue()


def _json(*found: object) -> bytes:
    return json.dumps({"data": found}).encode()


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("a.csv", b"url,going\n", "Il n’y a rien à prendre dedans."),
        ("a.json", b'{"version":"https://jsonfeed.org/version/1.1","items":[]}', "rien à prendre"),
        ("a.json", b'{"data":[{"id":"1","id":"2","name":"M"}]}', "est dite deux fois"),
        ("a.zip", _zip({"events/your_events.json": b"0" * 9_000_000}), "bien plus qu’un export"),
        ("a.json", _json(NODE, {"id": "1"}), "data[1] : ce n’est pas un événement"),
        ("a.json", _json(NODE | {"is_draft": True}), "data[0] : un brouillon"),
        ("a.json", _json(NODE | {"type": "private"}), "data[0] : privé"),
        ("a.json", _json(NODE | {"going_count": "1.2K"}), "le reste est pris"),
        ("a.json", json.dumps(NODE | {"is_draft": True}).encode(), "le fichier : un brouillon"),
        ("a.ics", CALENDAR.encode(), "événement 1 : revient plusieurs fois par jour"),
        (
            "your_events.json",
            json.dumps({"your_events_v2": RECORDS}).encode(),
            "your_events_v2[0] : il n’a pas de titre · your_events_v2[1] : il n’a pas de date",
        ),
        ("your_events.html", PAGE.encode(), "événement 1 : date incertaine"),
        (
            "a.zip",
            _zip({"x/events/your_events.html": PAGE.encode(), "x/events/e.ics": CALENDAR.encode()}),
            "events/your_events.html, événement 1 : date incertaine",
        ),
        (
            "a.zip",
            _zip({"x/events/your_events.json": b"[{", "x/events/e.ics": CALENDAR.encode()}),
            "events/your_events.json : Le fichier est coupé.",
        ),
    ],
)
def test_what_is_wrong_with_an_export_is_said_in_the_words_of_the_pages(
    site: Site, tmp_path: Path, name: str, body: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(body)

    try:
        skipped = intake.read_file(site.installation, path, name, site.now).skipped
        reason = inbox.lines_of(list(skipped))
    except InputError as error:
        reason = str(error)

    assert words in refusals.of(reason).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"id":2}', "il manque « platform »"),
        ('{"platform":"x","text":"","published":""}', "il manque « id »"),
        ('{"id":2,"platform":"x","published":""}', "il manque « text »"),
        ('{"id":2,"platform":"x","text":""}', "il manque « published »"),
        ('{"id":2,"platform":"","text":"","published":"2026-11-30"}', "il manque « platform »"),
        ('{"id":"","platform":"x","text":"","published":"2026-11-30"}', "il manque « id »"),
        ("[]", "ce n’est pas une publication"),
        ("[" * 5000 + "]", "ce n’est pas une publication"),
        ('{"id":2,"platform":"x","text":5,"published":""}', "« text » n’est pas de la bonne sorte"),
    ],
)
def test_what_is_wrong_with_a_line_of_posts_is_said_in_the_words_of_the_pages(
    site: Site, line: str, words: str
) -> None:
    found = archive.read_lines([line.encode()])
    reason = inbox.lines_of([one for one in found if isinstance(one, Skipped)])

    told = refusals.of(reason).replace("\u00a0", " ")
    assert told.startswith("ligne 1 : ")
    assert words in told


def test_every_part_of_a_reason_that_has_words_can_still_be_given() -> None:
    root = Path(intake.__file__).parents[1]
    said = "".join(
        path.read_text() for name in ("sources", "services") for path in (root / name).glob("*.py")
    )

    assert [part for part in refusals.WITHIN if part not in said] == []
