"""What becomes of a calendar's proposals when their events move on."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.feed_server import Answer, serving
from tests.services.campaign import seeded
from worker.domain.campaign import Rally
from worker.domain.kinds import RallyStatus, SourceKind
from worker.domain.post import Source
from worker.services import rallies
from worker.services.collect import collect
from worker.services.installation import Installation

NOW = dt.datetime(2017, 10, 25, 18, tzinfo=dt.UTC)
SOMEBODY = "a@b.example"
EVENT = """BEGIN:VEVENT
UID:a@agenda.example
SUMMARY:#MeToo à Pau
DTSTART;TZID=Europe/Paris:{start}
LOCATION:Place Clemenceau\\, Pau
LAST-MODIFIED:20171025T{hour}0000Z
END:VEVENT
"""


class Agenda:
    """A calendar whose one event is edited each time it is set to another start."""

    def __init__(self, house: Installation, *, trusted: bool) -> None:
        self._house, self._trusted, self._edits = house, trusted, 0

    def tells(self, *starts: str) -> Installation:
        """Let the event begin at the last of *starts*, and read it."""
        self._edits += 1
        listed = "".join(
            EVENT.format(start=start, hour=f"{self._edits:02}").replace("UID:a", f"UID:{number}")
            for number, start in enumerate(starts)
        )
        body = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//A//FR\n{listed}END:VCALENDAR\n"
        with serving(Answer(body=body.encode())) as server:
            source = Source(
                name="agenda",
                kind=SourceKind.CALENDAR,
                url=server.url(),
                allow_private=True,
                trusted=self._trusted,
            )
            here = replace(self._house, sources=(source,))
            outcome = collect(here, "agenda", NOW + dt.timedelta(hours=2 * self._edits))
        assert outcome.error is None
        return here


@pytest.fixture
def house(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path / "data", store)


def _of_pau(house: Installation) -> list[Rally]:
    return [one for one in rallies.calendar(house) if one.place.name == "Pau"]


def _told(house: Installation) -> list[str]:
    return [f"{one.plan.date} {one.plan.time:%H:%M} {one.status}" for one in _of_pau(house)]


def test_what_a_trusted_calendar_proposed_moves_with_its_event(house: Installation) -> None:
    agenda = Agenda(house, trusted=True)
    agenda.tells("20171028T150000")
    (first,) = _of_pau(house)

    for start in ("20171104T160000", "20171111T100000"):
        agenda.tells(start)

    assert _told(house) == ["2017-11-11 10:00 proposed"]
    assert [one.id for one in _of_pau(house)] == [first.id]


def test_any_other_calendar_moves_nothing(house: Installation) -> None:
    agenda = Agenda(house, trusted=False)

    for start in ("20171028T150000", "20171104T160000"):
        agenda.tells(start)

    assert _told(house) == ["2017-10-28 15:00 proposed", "2017-11-04 16:00 proposed"]


def test_what_a_person_confirmed_stays(house: Installation) -> None:
    agenda = Agenda(house, trusted=True)
    here = agenda.tells("20171028T150000")
    rallies.confirm(here, _of_pau(here)[0].id, SOMEBODY, NOW)

    agenda.tells("20171104T160000")

    assert _told(house) == ["2017-10-28 15:00 confirmed", "2017-11-04 16:00 proposed"]


def test_what_a_person_changed_or_entered_stays(house: Installation) -> None:
    agenda = Agenda(house, trusted=True)
    here = agenda.tells("20171028T150000")
    (first,) = _of_pau(here)
    rallies.change(here, first.id, {"time": dt.time(14)}, SOMEBODY, NOW)
    entered = replace(first.plan, date=dt.date(2017, 11, 1))
    rallies.add(here, entered, SOMEBODY, NOW)

    agenda.tells("20171104T160000")

    assert _told(house) == [
        "2017-10-28 14:00 proposed",
        "2017-11-01 15:00 proposed",
        "2017-11-04 16:00 proposed",
    ]


def test_of_two_events_on_one_day_neither_takes_the_other_s_rally_along(
    house: Installation,
) -> None:
    agenda = Agenda(house, trusted=True)
    agenda.tells("20171028T150000", "20171104T160000")

    agenda.tells("20171104T100000", "20171104T160000")

    assert [one.split()[0] for one in _told(house)] == ["2017-10-28", "2017-11-04"]
    assert all(one.status is RallyStatus.PROPOSED for one in _of_pau(house))
