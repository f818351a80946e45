"""ZIP files: what is not one, what is not an archive, and how far it has been read."""

import io
import json
import os
import zipfile

import pytest

from tests.fakes import facebook as fb
from tests.sources.reading import SEEN, read
from worker.bootstrap import gazetteer
from worker.errors import InputError
from worker.sources import bundle
from worker.sources.nodes import Context

EVENTS = "your_facebook_activity/events/your_events.json"


@pytest.mark.parametrize(
    ("member", "what"),
    [
        ("xl/workbook.xml", "an Excel workbook; save its sheet as CSV"),
        ("word/document.xml", "a Word document"),
        ("content.xml", "an OpenDocument file"),
        ("Takeout/Calendar/a.txt", "a ZIP without events"),
        ("your_facebook_activity/polls/no-data.txt", "of several parts only one holds them"),
        ("your_facebook_activity/events/no-data.txt", "this archive holds no data"),
    ],
)
def test_a_zip_of_another_program_is_named(member: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        read("f.zip", fb.zipped({member: b"x"}, top=""))


def test_what_lies_beside_the_calendars_of_a_zip_is_said_to_be_left() -> None:
    sheet = b"url,going\nhttps://www.facebook.com/events/1/,40\n"

    found = read("f.zip", fb.zipped({"a.ics": fb.ics(), "b/c.csv": sheet, "d.json": b"{}"}))

    assert len(found.events) == 1
    told = [(one.what, one.why) for one in found.skipped]
    assert told == [("2 files", "of a ZIP only calendars are read; unpack it and bring the rest")]


def test_of_an_archive_nothing_private_is_named() -> None:
    events = {"your_events_v2": [fb.record()]}

    found = read("f.zip", fb.zipped({EVENTS: events, "messages/inbox/a/salaires.csv": b"x;y"}))

    assert found.skipped == ()


def test_a_zip_never_gives_more_events_than_a_file_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "EVENT_LIMIT", 3)
    two = {"your_events_v2": [fb.record(name=name) for name in ("Lyon", "Pau")]}

    with pytest.raises(InputError, match="holds more than 3 events"):
        read("f.zip", fb.zipped({"events/your_events1.json": two, "events/your_events2.json": two}))


def test_a_member_above_its_folder_is_not_read() -> None:
    with pytest.raises(InputError, match="without events"):
        read("f.zip", fb.zipped({"../events/your_events.json": {"your_events": []}}, top=""))


def test_of_two_members_with_one_path_the_last_is_read() -> None:
    old, new = ({"your_events": [fb.record(name=f"{name} à Lyon")]} for name in ("Avant", "Après"))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(EVENTS, json.dumps(old))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(EVENTS, json.dumps(new))

    assert [one.title for one in read("f.zip", packed.getvalue()).events] == ["Après à Lyon"]


def test_progress_adds_up_to_what_the_zip_takes() -> None:
    inner = fb.zipped(
        {EVENTS: {"your_events_v2": [fb.record()]}, "photos/1.jpg": os.urandom(9_000)}
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("part-1.zip", inner)
    told: list[int] = []

    bundle.read_bundle(packed, Context(SEEN, gazetteer()), told.append)

    assert sum(told) == len(inner)
    assert min(told) >= 0
