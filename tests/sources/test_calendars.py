"""Calendar files: names with any sign in them, lines cut anywhere, versions of every kind."""

from time import process_time

import pytest

from tests.fakes import facebook as fb
from tests.sources.reading import SEEN, read
from worker.errors import InputError


def _without(*names: str) -> bytes:
    return fb.ics(**dict.fromkeys(names, ""))


def _attendees(*answers: tuple[str, str]) -> str:
    return "\r\n".join(
        f"ATTENDEE;CN={name};PARTSTAT={answer}:https://www.facebook.com/x"
        for name, answer in answers
    )


@pytest.mark.parametrize("name", ['Al \\"le\\" B', "Zoé: x", "Paul, l'autre", "A; B", "", "J=K"])
def test_an_answer_is_counted_whatever_signs_the_name_has(name: str) -> None:
    listed = _attendees((name, "TENTATIVE"), ("Jeanne", "ACCEPTED"), (name, "DECLINED"))

    (event,) = read("e.ics", fb.ics(EXTRA=listed)).events

    assert event.counts is not None
    assert (event.counts.going, event.counts.interested, event.counts.declined) == (1, 1, 1)


def test_who_edited_last_is_told_by_the_stamp_where_no_edit_is_written() -> None:
    stamped = read("e.ics", _without("LAST_MODIFIED")).events[0]
    bare = read("e.ics", _without("LAST_MODIFIED", "DTSTAMP", "SEQUENCE")).events[0]

    assert f"{stamped.as_of:%Y%m%dT%H%M%SZ}" == "20171023T114517Z"
    assert stamped.version == (0, 162708)
    assert (bare.as_of, bare.version) == (SEEN, ())


def test_a_line_folded_in_the_middle_of_a_letter_is_whole_again() -> None:
    folded = fb.ics().replace("vie à".encode(), b"vie \xc3\r\n \xa0")

    assert read("e.ics", folded).events[0].title == fb.TITLE


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_calendar_is_read_in_the_encoding_it_has(encoding: str) -> None:
    body = fb.ics().decode().encode(encoding)

    assert read("e.ics", body).events[0].title == fb.TITLE


def test_an_instance_under_its_series_keeps_both_numbers() -> None:
    series = "https://www.facebook.com/events/111111111111/"

    by_path = read("e.ics", fb.ics(URL=f"{series}{fb.ID}/")).events[0]
    by_query = read("e.ics", fb.ics(URL=f"{series}?event_time_id={fb.ID}")).events[0]

    assert (by_path.id, by_path.parent) == (f"fb:{fb.ID}", "fb:111111111111")
    assert (by_query.id, by_query.parent) == (f"fb:{fb.ID}", "fb:111111111111")


def test_a_zone_without_end_is_one_line() -> None:
    zone = "Europe/" * 400
    start = f"DTSTART;TZID={zone}x:20171029T150000"

    with pytest.raises(InputError, match="cannot be parsed"):
        read("e.ics", fb.ics(DTSTART="", EXTRA=start))


def test_calendars_put_one_after_another_are_all_read() -> None:
    other = fb.ics().replace(fb.ID.encode(), b"222222222222")

    events = read("e.ics", fb.ics() + other).events

    assert [event.id for event in events] == [f"fb:{fb.ID}", "fb:222222222222"]


def test_lines_may_end_as_an_old_macintosh_ends_them() -> None:
    (event,) = read("e.ics", fb.ics().replace(b"\r\n", b"\n").replace(b"\n", b"\r")).events

    assert event.title == fb.TITLE


@pytest.mark.parametrize("field", ["UID:e", "SUMMARY:", "DTSTART:2"])
def test_an_event_with_a_nul_in_it_costs_no_other(field: str) -> None:
    rotten = fb.ics().replace(fb.ID.encode(), b"222222222222")
    rotten = rotten.replace(field.encode(), field.encode() + b"\0")

    batch = read("e.ics", fb.ics() + rotten + b"\0\0\0")

    assert [event.id for event in batch.events] == [f"fb:{fb.ID}"]
    ((what, why),) = ((one.what, one.why) for one in batch.skipped)
    assert (what, why[:11]) == ("event 2", "holds a NUL")


@pytest.mark.parametrize("before", [b"", fb.ics()], ids=["alone", "behind another"])
def test_a_calendar_that_breaks_off_within_an_event_says_what_to_do(before: bytes) -> None:
    cut = fb.ics().partition(b"LOCATION")[0] + b"END:VCALENDAR\r\n"

    with pytest.raises(InputError, match=r"begins and does not end.*export it again"):
        read("e.ics", before + cut)


FLOATING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//agenda//FR
BEGIN:VEVENT
UID:a@agenda.example
DTSTART:20171029T150000
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE:20171105T150000
SUMMARY:Rassemblement à Pointe-à-Pitre
DESCRIPTION:https://www.facebook.com/events/1234567890/
ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@agenda.example
END:VEVENT
BEGIN:VEVENT
UID:a@agenda.example
RECURRENCE-ID:20171112T150000
DTSTART:20171112T160000
SUMMARY:Rassemblement à Pointe-à-Pitre
END:VEVENT
END:VCALENDAR
"""


def test_an_hour_without_a_zone_is_on_the_wall_of_its_town() -> None:
    events = read("a.ics", FLOATING.encode()).events

    assert sorted(f"{event.start:%d %H:%M}" for event in events) == [
        "12 20:00",
        "19 19:00",
        "29 19:00",
    ]


@pytest.mark.parametrize(
    ("method", "cancelled"), [("CANCEL", True), ("cancel", True), ("PUBLISH", False)]
)
def test_a_calendar_that_calls_off_by_its_method_calls_off_all_it_holds(
    method: str, *, cancelled: bool
) -> None:
    mailed = FLOATING.replace("VERSION:2.0\n", f"VERSION:2.0\nMETHOD:{method}\n").replace(
        "DTSTART:", "STATUS:CONFIRMED\nDTSTART:"
    )

    events = read("a.ics", mailed.encode()).events

    assert {event.cancelled for event in events} == {cancelled}


def test_a_link_to_facebook_makes_no_calendar_one_of_facebooks() -> None:
    event = read("a.ics", FLOATING.encode()).events[0]

    assert event.counts is None, "who answered another calendar's invitation is no count"


LISTED = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//agenda//FR
BEGIN:VEVENT
UID:b@agenda.example
DTSTART;TZID=Europe/Paris:20171014T150000
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Rassemblement à Pau
END:VEVENT
END:VCALENDAR
"""


def test_dates_may_be_listed_beside_a_rule_or_alone() -> None:
    listed = "RDATE;TZID=Europe/Paris:20171028T150000,20171104T150000"
    alone = LISTED.replace("RRULE:FREQ=WEEKLY;COUNT=4", listed)
    beside = LISTED.replace("COUNT=4", f"COUNT=2\n{listed}")

    found = [
        [f"{event.start:%m-%d %H}" for event in read("e.ics", one.encode()).events if event.start]
        for one in (alone, beside)
    ]

    assert found == [["10-14 13", "10-28 13", "11-04 14"], ["10-14 13", "10-21 13", *found[0][1:]]]


def test_a_series_at_another_hour_is_the_same_one_day_by_day() -> None:
    later = LISTED.replace("T150000", "T160000")
    override = LISTED.replace("RRULE:FREQ=WEEKLY;COUNT=4", "RECURRENCE-ID;TZID=Europe/Paris:{}")
    moved = override.format("20171021T150000").replace("20171014T150000", "20171022T110000")
    changed = LISTED + moved

    before, after, with_one_moved = (
        {event.uid: event.start for event in read("e.ics", one.encode()).events}
        for one in (LISTED, later, changed)
    )

    assert before.keys() == after.keys() == with_one_moved.keys()
    assert len(before) == 4
    assert {f"{start:%d %H}" for start in after.values()} == {"14 14", "21 14", "28 14", "04 15"}
    assert {f"{start:%d %H}" for start in with_one_moved.values()} == {
        *("14 13", "22 09", "28 13", "04 14")
    }


@pytest.mark.parametrize("zone", [";TZID=Europe/Paris:20171021T150000", ":20171021T130000Z"])
def test_one_date_of_a_series_that_is_moved_by_a_file_of_its_own_stands_nowhere_else(
    zone: str,
) -> None:
    override = LISTED.replace("RRULE:FREQ=WEEKLY;COUNT=4", f"RECURRENCE-ID{zone}")
    alone = override.replace("20171014T150000", "20171022T110000")

    series = {event.uid: event.start for event in read("e.ics", LISTED.encode()).events}
    (moved,) = read("one.ics", alone.encode()).events

    assert f"{moved.start:%d %H}" == "22 09"
    assert f"{series[moved.uid]:%d %H}" == "21 13"


def test_two_dates_of_one_day_are_two() -> None:
    twice = LISTED.replace("COUNT=4", "COUNT=2\nRDATE;TZID=Europe/Paris:20171014T180000")

    events = read("e.ics", twice.encode()).events

    assert len({event.uid for event in events}) == len(events) == 3


def test_a_date_is_taken_out_by_its_day_alone_too() -> None:
    less = LISTED.replace("COUNT=4", "COUNT=4\nEXDATE;VALUE=DATE:20171021")

    events = read("e.ics", less.encode()).events

    assert [f"{event.start:%m-%d}" for event in events] == ["10-14", "10-28", "11-04"]


def test_a_series_of_a_leap_day_goes_on_with_its_weekdays() -> None:
    leap = LISTED.replace("20171014", "20160229").replace("WEEKLY;COUNT=4", "{}")
    by_week, by_month = (
        [f"{one.start:%Y-%m-%d}" for one in read("e.ics", leap.format(rule).encode()).events]
        for rule in ("WEEKLY;UNTIL=20160315T230000Z", "MONTHLY;BYDAY=-1MO;UNTIL=20991231T230000Z")
    )

    assert by_week == ["2016-02-29", "2016-03-07", "2016-03-14"]
    assert by_month[:3] == ["2016-02-29", "2016-03-28", "2016-04-25"]


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", id="never"),
        pytest.param(
            "RRULE:FREQ=WEEKLY\nEXDATE:" + ",".join(["20171105T140000Z"] * 20_000),
            id="taken out time and again",
        ),
    ],
)
def test_a_series_made_to_be_slow_is_read_in_a_moment(rule: str) -> None:
    started = process_time()

    read("e.ics", LISTED.replace("RRULE:FREQ=WEEKLY;COUNT=4", rule).encode())

    assert process_time() - started < 1


@pytest.mark.parametrize("often", ["SECONDLY", "HOURLY"])
def test_what_is_there_again_within_a_day_is_no_rally(often: str) -> None:
    batch = read("e.ics", LISTED.replace("WEEKLY", often).encode())

    assert batch.events == ()
    assert "within a day" in batch.skipped[0].why


def test_the_private_key_of_a_feed_is_not_kept() -> None:
    key = "https://www.facebook.com/events/ical/upcoming/?uid=1&key=SECRET"

    event = read("e.ics", fb.ics(UID="x@agenda.example", URL=key)).events[0]

    assert event.id is None
    assert event.url is None


@pytest.mark.parametrize("field", ["LAST_MODIFIED", "DTSTAMP", "SEQUENCE", "DTEND"])
def test_a_field_beside_the_start_that_nobody_can_read_costs_no_event(field: str) -> None:
    batch = read("e.ics", fb.ics(**{field: "hier"}))

    assert [one.title for one in batch.events] == [fb.TITLE]
    assert not batch.skipped


def test_who_does_not_say_which_date_of_a_series_he_replaces_costs_no_other_event() -> None:
    slip, other = fb.ics(EXTRA="RECURRENCE-ID:demain"), fb.ics()

    batch = read("e.ics", slip + other)

    assert len(batch.events) == 1
    assert [one.what for one in batch.skipped] == ["event 1"]
    assert "which date of its series" in batch.skipped[0].why


@pytest.mark.parametrize(
    "part",
    [
        "BEGIN:VALARM\r\nTRIGGER:demain\r\nEND:VALARM",
        "BEGIN:VALARM\r\nTRIGGER:-P1D\r\nREPEAT:une fois\r\nEND:VALARM",
        "END:VEVENT\r\nBEGIN:VTODO\r\nDUE:demain\r\nEND:VTODO\r\nBEGIN:VEVENT",
    ],
)
def test_a_slip_in_a_reminder_or_a_task_costs_no_event(part: str) -> None:
    body = fb.ics().replace(b"END:VEVENT", f"{part}\r\nEND:VEVENT".encode())

    assert fb.TITLE in [one.title for one in read("e.ics", body).events]


def test_a_line_ends_where_the_file_ends_it_and_nowhere_else() -> None:
    odd = "Marche\u2028des\x85lilas"

    assert read("e.ics", fb.ics(SUMMARY=odd)).events[0].title == odd
