"""When a feed wishes to be asked."""

import datetime as dt

import pytest

from worker.sources.wishes import NONE, Wishes, read_wishes

RSS = b"""<rss version="2.0"><channel><title>J</title><ttl> 90 </ttl>
<skipHours><hour>0</hour><hour>1</hour><hour>24</hour><hour>2</hour></skipHours>
<skipDays><day>Saturday</day><day>Sunday</day></skipDays>%s</channel></rss>"""


def test_what_a_channel_says_is_read() -> None:
    assert read_wishes(RSS % b"") == Wishes(ttl=90, hours=(0, 1, 2), days=(5, 6))


def test_entries_of_any_length_do_not_hide_it() -> None:
    entries = b"<item><description>%s</description></item>" % (b"x" * 200_000)

    assert read_wishes(RSS % entries) == Wishes(ttl=90, hours=(0, 1, 2), days=(5, 6))


@pytest.mark.parametrize("body", [b"", b"<feed/>", b"{}", b"<ttl>-3</ttl>", b"<ttl>0</ttl>"])
def test_a_feed_without_wishes_has_none(body: bytes) -> None:
    assert read_wishes(body) == NONE


@pytest.mark.parametrize(
    ("wishes", "at", "allowed"),
    [
        pytest.param(NONE, "2017-10-27T01:30", "2017-10-27T01:30", id="none"),
        pytest.param(Wishes(hours=(1, 2)), "2017-10-27T01:30", "2017-10-27T03:00", id="hours"),
        pytest.param(Wishes(days=(5, 6)), "2017-10-28T10:30", "2017-10-30T00:00", id="weekend"),
        pytest.param(
            Wishes(hours=(0,), days=(5, 6)), "2017-10-28T10:30", "2017-10-30T01:00", id="both"
        ),
        pytest.param(
            Wishes(days=tuple(range(7))), "2017-10-28T10:30", "2017-10-28T10:30", id="always"
        ),
    ],
)
def test_hours_and_days_to_be_skipped_are(wishes: Wishes, at: str, allowed: str) -> None:
    moment = dt.datetime.fromisoformat(at).replace(tzinfo=dt.UTC)

    assert wishes.allowed(moment) == dt.datetime.fromisoformat(allowed).replace(tzinfo=dt.UTC)
