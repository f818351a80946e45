"""One rally by every route: same id where there is one, same start, same town, same counts."""

import datetime as dt
import json

import pytest

from tests.fakes import facebook as fb
from tests.sources.reading import SEEN, read
from worker.errors import InputError
from worker.sources import facebook
from worker.sources.facebook import Ids

START = dt.datetime(2017, 10, 29, 14, tzinfo=dt.UTC)
LYON = "69123"


def _json(found: object) -> bytes:
    return json.dumps(found).encode()


ROUTES = [
    pytest.param("e.ics", fb.ics(), True, id="single-event ICS of 2023"),
    pytest.param("e.txt", b"\xef\xbb\xbf" + fb.ics(), True, id="ICS with a mark, wrongly named"),
    pytest.param("e.ics", fb.ics(UID=f"{fb.ID}@facebook.com"), True, id="UID without its e"),
    pytest.param("1.json", _json({"your_events": [fb.record()]}), False, id="archive 2018"),
    pytest.param(
        "1.json",
        _json({"event_responses": {"events_joined": [fb.record()]}}),
        False,
        id="archive 2018 answers",
    ),
    pytest.param("1.json", _json({"events_invited_v2": [fb.record()]}), False, id="archive v2"),
    pytest.param("1.json", _json({"your_events_v2": fb.record()}), False, id="one bare record"),
    pytest.param("1.json", _json([fb.labels()]), True, id="places visited"),
    pytest.param("1.json", _json(fb.labels()), True, id="places visited, one bare record"),
    pytest.param(
        "1.json",
        _json([{"attachments": [{"data": [{"event": fb.record()}]}], "data": [{"post": "x"}]}]),
        False,
        id="shared in a post",
    ),
    pytest.param("1.json", _json(fb.node()), True, id="Graph node"),
    pytest.param("1.json", _json({"data": [fb.node()], "paging": {}}), True, id="Graph list"),
    pytest.param(
        "1.json", _json({"events": {"data": [fb.node()]}, "id": "1"}), True, id="Graph page"
    ),
    pytest.param("1.json", _json({fb.ID: fb.node()}), True, id="Graph ?ids="),
    pytest.param("1.json", _json(fb.scraped()), True, id="npm scraper"),
    pytest.param("1.json", _json([fb.apify()]), True, id="Apify"),
    pytest.param(
        "1.jsonl", _json(fb.apify()) + b"\n" + _json(fb.apify()) + b"\n", True, id="Apify lines"
    ),
    pytest.param("p.html", fb.page(), True, id="saved page"),
    pytest.param("p.html", fb.page(counts=False), True, id="saved page, guests hidden"),
    pytest.param("p.mhtml", fb.mhtml(), True, id="saved page in one file"),
    pytest.param("a.html", fb.archive_page(), False, id="HTML archive, English"),
    pytest.param(
        "a.html",
        fb.archive_page("Heure de début", "29 oct. 2017 à 15:00"),
        False,
        id="HTML archive, French",
    ),
    pytest.param(
        "f.zip",
        fb.zipped(
            {"your_facebook_activity/events/your_events.json": {"your_events_v2": [fb.record()]}}
        ),
        False,
        id="ZIP 2023",
    ),
    pytest.param(
        "f.zip",
        fb.zipped(
            {
                "your_facebook_activity/events/your_events.json": {"your_events_v2": [fb.record()]},
                "your_facebook_activity/events/events_you_hosted.json": [fb.hosted()],
            }
        ),
        True,
        id="ZIP with the host's numbers",
    ),
    pytest.param(
        "f.zip",
        fb.zipped(
            {"part-1.zip": fb.zipped({"events/your_events.json": {"your_events": [fb.record()]}})}
        ),
        False,
        id="ZIP of parts",
    ),
]


@pytest.mark.parametrize(("name", "body", "numbered"), ROUTES)
def test_one_rally_is_the_same_whatever_route_it_came_by(
    name: str, body: bytes, *, numbered: bool
) -> None:
    batch = read(name, body)

    assert {event.id for event in batch.events} == {f"fb:{fb.ID}" if numbered else None}
    assert {event.title for event in batch.events} == {fb.TITLE}
    assert {event.start for event in batch.events} == {START}
    assert {event.place_code for event in batch.events} == {LYON}
    assert batch.skipped == ()


@pytest.mark.parametrize(
    ("body", "counts"),
    [
        pytest.param(fb.node(), (641, 14005, None, 0, None), id="Graph: 0 is 0, no sum"),
        pytest.param(fb.scraped(), (None, None, 14646, None, None), id="a sum stays a sum"),
        pytest.param(fb.apify(), (641, 14005, 14646, None, None), id="Apify has all three"),
        pytest.param(
            fb.apify(usersInterested=None), (641, None, 14646, None, None), id="null is unknown"
        ),
    ],
)
def test_counts_are_taken_as_declared(body: object, counts: tuple[int | None, ...]) -> None:
    (event,) = read("1.json", _json(body)).events

    found = event.counts
    assert found is not None
    assert (
        found.going, found.interested, found.responded, found.declined, found.invited
    ) == counts  # fmt: skip


def test_a_saved_page_gives_its_three_counts_and_none_when_guests_are_hidden() -> None:
    (shown,) = read("p.html", fb.page()).events
    (hidden,) = read("p.html", fb.page(counts=False)).events

    assert shown.counts is not None
    assert (shown.counts.going, shown.counts.interested, shown.counts.responded) == (
        641,
        14005,
        14646,
    )
    assert hidden.counts is None


def test_a_title_and_an_address_in_the_head_of_a_page_are_read_as_a_browser_shows_them() -> None:
    event = {"day_time_sentence": "x", "start_timestamp": 1509285600}
    address = "https://www.facebook.com/events/1234567890/?a=1&amp;event_time_id=1234567891"
    page = (
        f'<html><head><link rel="canonical" href="{address}"><meta property="og:title" '
        'content="Marche d&#039;octobre &#xe0; N&#xee;mes"></head><body>'
        f'<script type="application/json">{json.dumps({"event": event})}</script></body></html>'
    )

    found = read("p.html", page.encode()).events[0]

    assert found.title == "Marche d'octobre à Nîmes"
    assert (found.id, found.parent) == ("fb:1234567891", "fb:1234567890")


def test_names_are_counted_and_dropped() -> None:
    people = {"data": [{"id": "1", "name": "Jeanne"}, {"id": "2", "name": "Paul"}]}
    more = {"data": [{"id": "3", "name": "Zoé"}], "paging": {"next": "https://…"}}
    body = fb.node(attending_count=None, interested_count=None, attending=people, interested=more)

    (event,) = read("1.json", _json(body)).events

    assert event.counts is not None
    assert event.counts.going == 2
    assert event.counts.interested is None, "a list that goes on elsewhere is no count"
    assert "Jeanne" not in repr(event)


def test_attendees_of_an_ics_are_counted_and_dropped() -> None:
    lines = "\r\n".join(
        f"ATTENDEE;CN={name};PARTSTAT={answer}:https://www.facebook.com/{name}"
        for name, answer in [("jeanne", "ACCEPTED"), ("paul", "ACCEPTED"), ("zoe", "TENTATIVE")]
    )

    (event,) = read("e.ics", fb.ics(EXTRA=lines)).events

    assert event.counts is not None
    assert (event.counts.going, event.counts.interested) == (2, 1)
    assert "jeanne" not in repr(event)


def test_the_own_answer_of_the_account_is_no_count() -> None:
    (event,) = read("e.ics", fb.ics(PARTSTAT="ACCEPTED")).events

    assert event.counts is None


def test_the_private_part_of_an_address_is_not_kept() -> None:
    (event,) = read("e.ics", fb.ics()).events

    assert event.url == f"https://www.facebook.com/events/{fb.ID}/"


def test_a_private_event_is_no_rally() -> None:
    batch = read("e.ics", fb.ics(CLASS="PRIVATE"))

    assert batch.events == ()
    assert [one.why for one in batch.skipped] == ["is private (CLASS), so it is no public rally"]


def test_a_start_without_an_hour_is_a_date() -> None:
    (plain,) = read("e.ics", fb.ics(DTSTART="20171029", DTEND="20171029")).events
    (graph,) = read("1.json", _json(fb.node(start_time="2017-10-29", is_date_only=True))).events

    assert plain.start == graph.start == dt.date(2017, 10, 29)


def test_a_series_stands_for_its_dates() -> None:
    dates = [
        {"id": "999999999991", "start_time": "2017-10-28T15:00:00+0200"},
        {"id": "999999999992", "start_time": "2017-10-29T15:00:00+0100"},
    ]

    events = read("1.json", _json(fb.node(event_times=dates))).events

    assert [event.id for event in events] == ["fb:999999999991", "fb:999999999992"]
    assert {event.parent for event in events} == {f"fb:{fb.ID}"}
    assert [str(event.start) for event in events] == [
        "2017-10-28 13:00:00+00:00",
        "2017-10-29 14:00:00+00:00",
    ]
    assert all(event.counts is None for event in events)


def test_the_clock_of_a_hosted_list_or_of_a_footer_is_never_a_start() -> None:
    (event,) = read("1.json", _json([fb.hosted()])).events
    unsure = read("a.html", fb.archive_page("Created", "somewhere"))

    assert (event.id, event.start) == (f"fb:{fb.ID}", None)
    assert unsure.events == ()
    assert "no date that is surely its start" in unsure.skipped[0].why


def test_a_record_with_a_start_and_an_id_has_that_id() -> None:
    (event,) = read("1.json", _json([fb.record(id=fb.ID)])).events

    assert event.id == f"fb:{fb.ID}"


def test_a_title_that_stands_for_two_dates_takes_no_number() -> None:
    batch = read(
        "f.zip",
        fb.zipped(
            {
                "events/your_events.json": {
                    "your_events_v2": [fb.record(), fb.record(start=START.timestamp() + 86400)]
                },
                "events/events_you_hosted.json": [fb.hosted()],
            }
        ),
    )

    assert [event.id for event in batch.events] == [None, None, f"fb:{fb.ID}"]


def test_a_key_twice_with_one_value_and_a_text_like_a_key_are_nothing() -> None:
    twice = b'{"type":"public","type":"public","'
    body = _json([fb.node(name='Le "Non": à Lyon')]).replace(b'{"', twice, 1)

    (event,) = read("1.json", body).events

    assert event.title == 'Le "Non": à Lyon'


def test_milliseconds_are_read_and_said() -> None:
    batch = read("1.json", _json({"your_events": [fb.record(start=fb.START * 1000)]}))

    assert batch.events[0].start == START
    assert batch.notes == ("times are in milliseconds and were read so",)


def test_a_record_that_cannot_be_read_is_skipped_with_its_key() -> None:
    bad = [fb.record(start="tomorrow"), fb.record(), fb.record(start=0)]

    batch = read("1.json", _json({"your_events_v2": bad}))

    assert len(batch.events) == 1
    assert [one.what for one in batch.skipped] == ["your_events_v2[0]", "your_events_v2[2]"]


def test_what_is_no_object_in_a_list_of_events_is_named() -> None:
    inside = _json({"event_responses_v2": {"events_joined": [fb.record(), "Lyon", None]}})
    bare = _json([fb.record(), 3])

    batches = [read("your.json", body) for body in (inside, bare)]

    assert [len(batch.events) for batch in batches] == [1, 1]
    assert [[one.what for one in batch.skipped] for batch in batches] == [
        ["event_responses_v2.events_joined[1]", "event_responses_v2.events_joined[2]"],
        ["[1]"],
    ]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("1.json", _json({"your_events": [fb.record(end_timestamp=fb.START - 60)]})),
        ("2.json", _json([fb.node(end_time="2017-10-29T14:00:00+0100")])),
        ("3.ics", fb.ics(DTEND="20171029T130000Z")),
    ],
)
def test_an_event_that_ends_before_it_begins_is_taken_and_told(name: str, body: bytes) -> None:
    batch = read(name, body)

    assert [event.start for event in batch.events] == [START]
    assert [one.why for one in batch.skipped] == [facebook.ENDS_EARLY]


@pytest.mark.parametrize(
    "record", [{"name": "Sans jour"}, {"name": "x", "place": {"name": "Lyon"}}, {}]
)
def test_a_record_of_an_archive_without_a_start_is_named(record: object) -> None:
    whole = {"name": "#MeToo Lyon", "start_timestamp": 1509282000}
    body = _json({"event_responses_v2": {"events_joined": [record, whole]}})

    batch = read("your.json", body)

    assert [event.place_code for event in batch.events] == ["69123"]
    assert [one.what for one in batch.skipped] == ["event_responses_v2.events_joined[0]"]


@pytest.mark.parametrize(
    ("url", "ids"),
    [
        ("https://www.facebook.com/events/1234567890/", Ids("fb:1234567890")),
        ("facebook.com/events/1234567890", Ids("fb:1234567890")),
        ("https://fr-fr.facebook.com/events/1234567890/?ref=1", Ids("fb:1234567890")),
        ("https://m.facebook.com/events/12345678/87654321/", Ids("fb:87654321", "fb:12345678")),
        ("https://www.facebook.com/events/lieu/slug/1234567890/", Ids("fb:1234567890")),
        ("https://www.facebook.com/events/4321/", Ids("fb:4321")),
        ("https://www.facebook.com/events/1234567890/permalink/987654321/", Ids("fb:1234567890")),
        (
            "https://www.facebook.com/events/12345678/?event_time_id=87654321",
            Ids("fb:87654321", "fb:12345678"),
        ),
        ("https://www.facebook.com/events/ical/export/?eid=1234567890", Ids("fb:1234567890")),
        ("https://www.facebook.com/groups/1234567890/", Ids()),
        ("https://facebook.com.evil.example/events/1234567890/", Ids()),
        ("https://example.org/events/1234567890/", Ids()),
    ],
)
def test_the_last_number_of_an_address_is_the_event(url: str, ids: Ids) -> None:
    assert facebook.from_url(url) == ids


def test_an_id_may_be_short() -> None:
    assert (facebook.from_uid("e4321@facebook.com"), facebook.from_number(4321)) == ("fb:4321",) * 2


@pytest.mark.parametrize(
    "url", ["https://fb.me/e/abc123", "https://www.facebook.com/share/1AbCdEfGh2/?mibextid=x"]
)
def test_a_short_link_is_asked_for_in_full(url: str) -> None:
    with pytest.raises(InputError, match="paste the long address"):
        facebook.from_url(url)


@pytest.mark.parametrize("rounded", ["1.24567E+15", "1,24567E+15", 1.24567e25])
def test_a_rounded_id_is_refused(rounded: object) -> None:
    with pytest.raises(InputError, match="rounded"):
        facebook.from_number(rounded)
    (skipped,) = read("e.ics", fb.ics(UID=f"e{rounded}@facebook.com")).skipped
    assert "rounded" in skipped.why


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (fb.mojibake("Benoît ★ œuvre"), "Benoît ★ œuvre"),
        ("Déjà correct", "Déjà correct"),
        ("lone \ud83c half", "lone \ufffd half"),
    ],
)
def test_text_is_repaired_once_and_left_alone_when_right(raw: str, text: str) -> None:
    assert facebook.repaired(raw) == text


REFUSED = [
    pytest.param("e.ics", fb.ics()[:400], "cut off", id="ICS cut in the middle"),
    pytest.param("e.ics", b"<!doctype html><form>", "a web page in place", id="login page as ICS"),
    pytest.param("e.ics", b"", "empty", id="empty file"),
    pytest.param("e.ics", b"\xef\xbb\xbf \n", "empty", id="nothing but a mark"),
    pytest.param("e.ics", fb.ics(UID=f"b{fb.ID}@facebook.com"), "birthdays", id="birthdays"),
    pytest.param("x.bin", b"\0\1\2\3", "binary", id="binary"),
    pytest.param("x.txt", bytes(range(1, 256)) * 4, "binary", id="binary without NUL"),
    pytest.param("x.json", b"[" * 100_000, "nested too deep", id="deep JSON"),
    pytest.param("x.json", b'{"your_events":[{"name":"x', "cut off", id="cut JSON"),
    pytest.param("x.json", b'{"your_events":[{"start_timestamp":NaN}]}', "not valid", id="NaN"),
    pytest.param(
        "x.json",
        b'{"name":"x","going_count":1,"going_count":2}',
        "two things of 'going_count'",
        id="a key with two values",
    ),
    pytest.param("x.json", b"<html><body>", "a web page named .json", id="HTML named JSON"),
    pytest.param("x.zip", b"<html><body>", "a web page named .zip", id="HTML named ZIP"),
    pytest.param("x.zip", b"\0\1\2\3", "no ZIP though", id="ZIP without its beginning"),
    pytest.param("x.zip", b"bonjour", "no ZIP though", id="text named ZIP"),
    pytest.param("x.pdf", b"%PDF-1.4\n", "a PDF; save its text", id="PDF"),
    pytest.param("x.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture; type what", id="PNG"),
    pytest.param("x.jpg", b"\0\0\0\x20ftypheic\0\0\0\0", "a picture; type what", id="HEIC"),
    pytest.param("x.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel", id="old Excel"),
    pytest.param("x.rtf", b"{\\rtf1\\ansi Lyon}", "save it as plain text", id="RTF"),
    pytest.param("x.json", b"{}", "empty export", id="empty object"),
    pytest.param("x.json", b'{"a": 1}', "kind not known", id="other JSON"),
    pytest.param(
        "x.json", _json({"error": {"message": "x", "type": "OAuth"}}), "an error", id="error"
    ),
    pytest.param(
        "c.csv", b"Page Name,Facebook Id,Likes at Posting\na,1,2\n", "CrowdTangle", id="CT"
    ),
    pytest.param("c.tab", b"type\tpost_id\tpost_published_sql\na\tb\tc\n", "Netvizz", id="Netvizz"),
    pytest.param(
        "z.zip", fb.zipped({"events/your_events.json": {}})[:60], "cut off", id="half ZIP"
    ),
    pytest.param("z.zip", b"PK\x03\x04garbage", "cut off or damaged", id="garbage named ZIP"),
    pytest.param("z.zip", fb.zipped({"a.txt": b"x"}), "without events", id="other ZIP"),
    pytest.param("z.zip", fb.zipped({"events/no-data.txt": b""}), "no-data", id="nothing in it"),
    pytest.param(
        "z.zip", fb.zipped({"events/your_events.json": b" " * 9_000_000}), "unpacks to", id="bomb"
    ),
    pytest.param(
        "p.html", b'<html><form id="login_form" action="/login">', "log in", id="saved login page"
    ),
]


@pytest.mark.parametrize(("name", "body", "why"), REFUSED)
def test_what_cannot_be_trusted_is_refused_in_one_line(name: str, body: bytes, why: str) -> None:
    with pytest.raises(InputError, match=why) as raised:
        read(name, body)

    assert "\n" not in str(raised.value)


def test_an_encrypted_zip_is_refused() -> None:
    body = bytearray(fb.zipped({"events/your_events.json": {"your_events": [fb.record()]}}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        body[body.index(mark) + offset] |= 1

    with pytest.raises(InputError, match="encrypted"):
        read("z.zip", bytes(body))


def test_a_flipped_byte_of_a_zip_refuses_it_whole() -> None:
    body = bytearray(fb.zipped({"events/your_events.json": {"your_events": [fb.record()] * 50}}))
    body[120] ^= 0xFF

    with pytest.raises(InputError, match="damaged"):
        read("z.zip", bytes(body))


def test_files_are_dated_by_themselves_and_by_their_age_else() -> None:
    (dated,) = read("e.ics", fb.ics()).events
    (undated,) = read("1.json", _json(fb.scraped())).events

    assert dated.version == (1508759117, 162708)
    assert undated.version == ()
    assert undated.as_of == SEEN
