"""Objects of the Graph API and of scrapers: a bad part loses itself alone."""

import json

import pytest

from tests.fakes import facebook as fb
from tests.sources.reading import read
from worker.sources import facebook
from worker.sources.batch import Batch


def _read(found: object) -> Batch:
    return read("1.json", json.dumps(found).encode())


def test_a_date_of_a_series_that_cannot_be_read_loses_no_other() -> None:
    children = [
        {"id": "888888888881", "utcStartDate": "2017-10-29T14:00:00.000Z"},
        {"id": "888888888882"},
        {"id": "8.88889E+11", "utcStartDate": "2017-10-29T14:00:00.000Z"},
        {"id": "888888888883", "utcStartDate": "2017-11-05T14:00:00.000Z"},
    ]

    batch = _read([fb.apify(childEvents=children)])

    assert [event.id for event in batch.events] == ["fb:888888888881", "fb:888888888883"]
    assert {event.parent for event in batch.events} == {f"fb:{fb.ID}"}
    assert [one.what for one in batch.skipped] == ["[0].childEvents[1]", "[0].childEvents[2]"]


def test_the_other_dates_of_a_scraped_series_are_under_its_number() -> None:
    sibling = {"id": "777777777777", "startTimestamp": fb.START + 604_800, "parentEvent": None}
    series = {"id": "555555555555"}

    own, other = _read(
        fb.scraped(parentEvent=series, siblingEvents=[sibling], isCanceled=True)
    ).events

    assert (own.id, other.id) == (f"fb:{fb.ID}", "fb:777777777777")
    assert own.parent == other.parent == "fb:555555555555"
    assert other.counts is None, "a count of one date is not another's"
    assert (own.cancelled, other.cancelled) == (True, None)


def test_an_address_without_a_number_takes_none_away() -> None:
    (event,) = _read([fb.apify(url="https://www.facebook.com/share/1AbCdEfGh2/")]).events

    assert (event.id, event.url) == (f"fb:{fb.ID}", f"https://www.facebook.com/events/{fb.ID}/")


def test_a_start_without_an_offset_is_on_the_wall_of_its_place() -> None:
    there = {"name": "Place de la Victoire", "location": {"city": "Pointe-à-Pitre"}}

    (event,) = _read(fb.node(start_time="2017-10-29T15:00:00", place=there)).events
    (named,) = _read(
        fb.node(start_time="2017-10-29T15:00:00", place=there, timezone="Europe/Belgrade")
    ).events

    assert str(event.start) == "2017-10-29 19:00:00+00:00"
    assert str(named.start) == "2017-10-29 14:00:00+00:00"


def test_the_parent_row_of_a_series_is_no_date() -> None:
    rows = (
        "id,name,event_type,parent_event_id,event_start_time,attending_count\n"
        "500000000000,Lyon,recurring,,,\n"
        "500000000001,Lyon,instance_of_recurring,500000000000,2017-10-29T14:00:00+00:00,3\n"
    )

    batch = read("mcl.csv", rows.encode())

    assert [(event.id, event.parent) for event in batch.events] == [
        ("fb:500000000001", "fb:500000000000")
    ]
    assert "its dates have rows of their own" in batch.skipped[0].why


def test_a_list_that_goes_on_at_facebook_says_so() -> None:
    paging = {"cursors": {"after": "x"}, "next": "https://graph.facebook.com/?access_token=secret"}

    whole = _read({"data": [fb.node()], "paging": {"cursors": {"after": "x"}}})
    part = _read({"data": [fb.node()], "paging": paging})

    assert whole.notes == ()
    assert "paging.next" in part.notes[0]
    assert "secret" not in repr(part)


@pytest.mark.parametrize(
    ("raw", "count"), [(641.0, 641), ("641.0", 641), (0.0, 0), ("1 600", 1600)]
)
def test_a_whole_number_is_a_count_however_it_is_written(raw: object, count: int) -> None:
    assert facebook.count(raw) == count


def test_a_clock_that_is_none_is_left_aside() -> None:
    (event,) = _read(fb.node(start_time="2017-10-29T15:00:00", timezone="Europe/" * 400)).events

    assert str(event.start) == "2017-10-29 14:00:00+00:00"


@pytest.mark.parametrize("digits", [20, 310, 400])
def test_a_number_of_hundreds_of_digits_is_no_start(digits: int) -> None:
    huge = b'{"your_events_v2": [{"name": "Lyon", "start_timestamp": %s}]}' % (b"9" * digits)

    batch = read("1.json", huge)

    assert batch.events == ()
    assert "is no moment" in batch.skipped[0].why


def test_beside_an_address_free_text_names_the_town() -> None:
    told = {"event_id": "1234567890", "name": "Marche", "start_date": "2017-10-29T14:00:00.000Z"}
    where = {"location": "Toulouse, France", "address": "12 allées Jean-Jaurès"}

    event = read("e.json", json.dumps([told | where]).encode()).events[0]

    assert event.place_code == "31555"
    assert event.venue is None


def test_a_count_that_is_none_costs_the_event_that_count_alone() -> None:
    told = {"usersGoing": "1.2K", "usersInterested": 8000, "utcStartDate": "2017-10-29T14:00:00Z"}
    apify = {"id": fb.ID, "name": "Marche à Lyon", **told}

    batch = _read([apify])

    (event,) = batch.events
    assert event.counts
    assert (event.counts.going, event.counts.interested) == (None, 8000)
    (skipped,) = batch.skipped
    assert skipped.what == "[0]"
    assert skipped.why.startswith("usersGoing: '1.2K' is no count")
    assert skipped.why.endswith("the event is taken without it")
