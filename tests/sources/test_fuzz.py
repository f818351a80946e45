"""Importers against hostile files: only our errors, whatever is cut, flipped or put in."""

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.fakes import facebook as fb
from tests.sources.reading import read
from worker.errors import InputError
from worker.sources import bluesky_stream

FEED = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>J</title><item><guid>1</guid>'
    b"<title>Lyon</title><link>https://j.example/1</link><pubDate>mer., 25 oct. 2017 18:00:00 CEST"
    b"</pubDate><description>&lt;ul&gt;&lt;li&gt;Lyon, 15h</description></item></channel></rss>"
)
ARTICLE = (
    b'<html><head><meta property="article:published_time" content="2017-10-24T18:00:00+02:00">'
    b'<script type="application/ld+json">{"datePublished":"2017-10-24"}</script></head><body>'
    b"<article><h1>Lyon</h1><ul><li>15 h</ul><table><tr><td>a<td>b</table></article></body></html>"
)
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Lyon\r\nDTSTART;TZID=Europe/Paris:"
    b"20171028T150000\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\nEXDATE;TZID=Europe/Paris:20171104T150000\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)
SHEET = (
    b"url,place,date,going,interested,invited,seen_at\n"
    b"https://www.facebook.com/events/123456789012/,Lyon,2017-10-29,1,2,,2017-10-24 18:00\n"
)
RALLIES = b"place;date;time;venue\nLyon;29/10/2017;15h;Place\n"
POSTS = b'{"id":"1","platform":"x","author":"a","text":"Lyon","published":"2017-10-24T18:00:00Z"}\n'
SEEDS = [
    ("e.ics", fb.ics()),
    ("e.ics", CALENDAR),
    ("a.json", json.dumps({"your_events_v2": [fb.record()]}).encode()),
    ("a.json", json.dumps([fb.labels(), fb.hosted()]).encode()),
    ("a.json", json.dumps({"data": [fb.node()]}).encode()),
    ("a.json", json.dumps([fb.scraped(), fb.apify()]).encode()),
    ("p.html", fb.page()),
    ("p.mhtml", fb.mhtml()),
    ("a.html", fb.archive_page()),
    ("f.zip", fb.zipped({"events/your_events.json": {"your_events": [fb.record()]}})),
    ("feed.xml", FEED),
    ("article.html", ARTICLE),
    ("c.csv", SHEET),
    ("r.csv", RALLIES),
    ("p.jsonl", POSTS),
]
BUDGET = settings(
    max_examples=120,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example],
)
CUTS = st.tuples(st.integers(0, 3_000), st.integers(0, 60), st.binary(max_size=24))


def _only_ours(name: str, body: bytes) -> None:
    try:
        batch = read(name, body)
    except InputError as error:
        said = str(error)
    else:
        said = ""
        json.dumps([one.title for one in batch.events]).encode()
    assert "\n" not in said


@pytest.mark.parametrize(("name", "body"), SEEDS)
@BUDGET
@given(cuts=st.lists(CUTS, min_size=1, max_size=4))
def test_a_real_file_damaged_anywhere(
    name: str, body: bytes, cuts: list[tuple[int, int, bytes]]
) -> None:
    for start, length, put in cuts:
        at = start % (len(body) + 1)
        body = body[:at] + put + body[at + length :]

    _only_ours(name, body)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(["2017-10-29", "1509285600", "https://fb.me/e/x", "Lyon", "Europe/Paris"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    [
        "id", "name", "title", "fbid", "start_time", "start_timestamp", "startTimestamp", "place",
        "utcStartDate", "location", "city", "data", "events", "event_times", "childEvents", "value",
        "siblingEvents", "parentEvent", "attending", "attending_count", "usersGoing", "timezone",
        "updated_time", "is_canceled", "label_values", "label", "timestamp_value", "href", "url",
        "your_events_v2", "event", "attachments", "coordinates", "zip", "country", "error", "type",
    ]
)  # fmt: skip


@settings(BUDGET, max_examples=60)
@given(
    found=st.recursive(
        st.dictionaries(KEYS, VALUES, max_size=6),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=6,
    )
)
def test_objects_with_our_keys_and_any_value(found: object) -> None:
    _only_ours("a.json", json.dumps(found).encode())


@BUDGET
@given(
    body=st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))
)
@example(body=b"\xff\xfe\x00")
@example(body=b"\xef\xbb\xbf<")
@example(body=b"BEGIN:VCALENDAR\nEND:VCALENDAR")
def test_bytes_of_no_kind(body: bytes) -> None:
    for name in ("x", "x.ics", "x.csv", "x.json", "x.html"):
        _only_ours(name, body)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"Content-Transfer-Encoding: " + b"quoted ;(" * 8_000, id="encoding"),
        pytest.param(b"Content-Type: text/html; " + b"a=(b;" * 12_000, id="type"),
        pytest.param(b"Snapshot-Content-Location: " + b"=?utf-8?Q?a?= " * 5_000, id="address"),
    ],
)
def test_a_saved_page_with_an_endless_head_is_no_fault_of_ours(head: bytes) -> None:
    """Python's usual parser of mail recurses into the brackets, or takes 25 seconds."""
    _only_ours("p.mhtml", b"From: x\r\nMIME-Version: 1.0\r\n" + head + b"\r\n\r\n<html></html>")


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x81" * 100_000, id="nested"),
        pytest.param(b"\x9b\x7f" + b"\xff" * 7, id="a list without end"),
    ],
)
def test_a_frame_that_is_none_is_one_line(frame: bytes) -> None:
    with pytest.raises(InputError, match="no frame of a firehose"):
        list(bluesky_stream.firehose(frame))
