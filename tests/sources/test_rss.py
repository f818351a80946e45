"""Feeds as French sites really write them."""

import datetime as dt
import json
from dataclasses import replace
from time import process_time
from urllib.parse import quote

import pytest

from tests.sources.reading import read
from worker.domain.kinds import SourceKind
from worker.domain.post import Post, Source
from worker.errors import InputError
from worker.sources import markup, rss
from worker.sources.moments import moment, moment_or_day

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
URL = "https://journal.example/rss"
SOURCE = Source(name="journal", kind=SourceKind.RSS, url=URL)
SIX = dt.datetime(2017, 10, 25, 16, tzinfo=dt.UTC)


def _posts(body: bytes, source: Source = SOURCE) -> tuple[Post, ...]:
    feed = rss.read_feed(body, url=URL)
    return rss.posts(feed, source, NOW).articles


def _rss(*entries: str) -> bytes:
    listed = "".join(f"<item>{entry}</item>" for entry in entries)
    return f'<rss version="2.0"><channel><title>Le J</title>{listed}</channel></rss>'.encode()


@pytest.mark.parametrize(
    "raw",
    [
        "Wed, 25 Oct 2017 18:00:00 CEST",
        "Wed, 25 Oct 2017 18:00:00 +0200",
        "Wed, 25 Oct 2017 16:00:00 GMT",
        "mer., 25 oct. 2017 18:00:00 +0200",
        "mercredi 25 octobre 2017 à 18h00",
        "25/10/2017 18:00",
        "25/10/2017 à 18 h 00",
        "25-10-2017 18h",
        "2017/10/25 18:00",
        "25 October 2017 at 6 pm",
        "1508947200",
        "1508947200000",
        "2017-10-25T18:00:00",
        "2017-10-25T16:00:00Z",
        "2017-10-25T18:00:00.000+02:00",
        "Oct 25, 2017 6:00 pm",
        pytest.param("Wed, 25 Oct 17 16:00:00 GMT", id="RFC 822"),
        pytest.param("Wednesday, 25-Oct-17 16:00:00 GMT", id="RFC 850"),
        pytest.param("Wed,25 Oct 2017 18:00:00 +02", id="PHP, a zone without letters"),
        pytest.param("Wed, 25 Oct 2017 16:00:00 +0000 (UTC)", id="mail"),
        pytest.param("Wed Oct 25 2017 18:00:00 GMT+0200 (CEST)", id="browsers"),
        pytest.param("Wed Oct 25 18:00:00 CEST 2017", id="Java"),
        pytest.param("Wed Oct 25 16:00:00 +0000 2017", id="X's older interface"),
        pytest.param("Wed, 25 Oct 2017 12:00:00 AST", id="Antilles"),
        pytest.param("2017-10-25T18:00+02", id="hours of an offset alone"),
        "le 25/10/2017 - 18:00",
        "Mercredi 25 octobre 2017 - 18h00",
    ],
)
def test_one_moment_in_every_dress(raw: str) -> None:
    assert moment(raw) == SIX


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "hier",
        "31/02/2017",
        "25:61",
        "2017-13-01",
        "9" * 13,
        "nan",
        "25/10/17",
        "17-10-25",
        "25/10/2017 15:00-17:00",
    ],
)
def test_what_is_no_moment_is_none(raw: str) -> None:
    assert moment_or_day(raw) is None


@pytest.mark.parametrize(
    "raw",
    [
        "0001-01-01T00:00:00+02:00",
        "9999-12-31T23:59:59-02:00",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59.000Z",
        "0001-01-01",
        "1776-07-04T00:00:00Z",
    ],
)
def test_a_moment_that_no_clock_of_ours_can_show_is_none(raw: str) -> None:
    assert moment(raw) is None


def test_structure_is_kept_as_lines() -> None:
    text = markup.to_text(
        "<h2>Les rassemblements</h2><p>Dimanche&nbsp;:</p><ul><li>Lyon,\n <b>15 h</b><li>Nice</ul>"
        "<table><tr><td>Paris<td>14 h</table><script>evil()</script>"
    )

    assert text.split("\n") == [
        "Les rassemblements", "Dimanche :", "- Lyon, 15 h", "- Nice", "Paris | 14 h",
    ]  # fmt: skip


def test_an_entry_becomes_a_post_of_its_publisher() -> None:
    (post,) = _posts(
        _rss("<guid>1</guid><title>Lyon</title><link>/a?utm_source=x</link>"
             "<pubDate>mer., 25 oct. 2017 18:00:00 CEST</pubDate>"
             "<description>&lt;p&gt;À 15 h</description>")
    )  # fmt: skip

    assert (post.publisher, post.author, post.platform) == ("Le J", None, "rss")
    assert post.text == "Lyon\nÀ 15 h"
    assert post.published_at == SIX
    assert post.url == "https://journal.example/a?utm_source=x"


def test_what_a_feed_gathers_is_published_by_whom_it_names() -> None:
    origin = '<source url="https://www.leprogres.fr">Le Progrès</source>'
    named, plain = _posts(_rss(f"<title>Lyon</title>{origin}", "<title>Pau</title>"))
    config = replace(SOURCE, publisher="Notre veille")

    assert (named.publisher, plain.publisher) == ("Le Progrès", "Le J")
    assert {post.publisher for post in _posts(_rss(f"<title>Lyon</title>{origin}"), config)} == {
        "Notre veille"
    }


def test_an_alert_of_google_is_the_article_it_leads_to() -> None:
    article = "https://www.leprogres.fr/lyon?a=1"
    link = f"https://www.google.com/url?rct=j&amp;url={quote(article)}&amp;ct=ga"
    (post,) = _posts(_rss(f"<title>Lyon</title><link>{link}</link>"))

    assert (post.url, post.publisher) == (article, "leprogres.fr")


def test_an_id_is_the_guid_unless_repeated_then_the_address_then_the_text() -> None:
    posts = _posts(
        _rss(
            "<guid>1</guid><title>a</title>",
            "<guid>2</guid><title>b</title><link>https://j.example/b?utm_x=1#c</link>",
            "<guid>2</guid><title>c</title><link>https://j.example/c</link>",
            "<title>d</title>",
        )
    )

    assert [post.id for post in posts[:3]] == [
        "journal:1", "journal:https://j.example/b", "journal:https://j.example/c",
    ]  # fmt: skip
    assert len(posts[3].id) == len("journal:") + 32


def test_two_feeds_cannot_take_each_others_entries() -> None:
    other = Source(name="autre", kind=SourceKind.RSS)

    assert _posts(_rss("<guid>1</guid><title>a</title>"))[0].id != (
        _posts(_rss("<guid>1</guid><title>a</title>"), other)[0].id
    )


def test_a_date_that_cannot_be_true_is_not_believed() -> None:
    early, late = _posts(
        _rss(
            "<title>a</title><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>",
            "<title>b</title><pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>",
        )
    )

    assert early.published_at == late.published_at == NOW


def test_a_json_feed_keeps_its_good_entries() -> None:
    body = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "J",
        "items": [{"id": 1, "content_html": "<p>Lyon</p>"}, {"id": []}, {"id": "3"}],
    }

    feed = rss.read_feed(json.dumps(body).encode(), url="https://journal.example/f.json")

    assert [entry.text for entry in feed.entries] == ["Lyon"]
    assert [one.what for one in feed.skipped] == ["entry 2", "entry 3"]


def test_at_most_five_hundred_entries_are_read() -> None:
    feed = rss.read_feed(_rss(*["<title>a</title>"] * 503), url="https://journal.example/rss")

    assert len(feed.entries) == 500
    assert "this one has 503" in feed.skipped[-1].why


@pytest.mark.parametrize("step", [1, -1], ids=["oldest first", "newest first"])
def test_of_too_many_entries_the_newest_are_read(step: int) -> None:
    first = dt.datetime(2017, 9, 1, tzinfo=dt.UTC)
    hours = [first + dt.timedelta(hours=one) for one in range(600)][::step]
    entries = [f"<title>{at:%d %H} h</title><pubDate>{at.isoformat()}</pubDate>" for at in hours]

    feed = rss.read_feed(_rss(*entries), url=URL)

    assert len(feed.entries) == 500
    assert "25 23 h" in {one.title for one in feed.entries}


@pytest.mark.parametrize("step", [1, -1], ids=["oldest first", "newest first"])
def test_of_too_many_entries_of_a_json_feed_the_newest_are_read_and_it_is_said(step: int) -> None:
    first = dt.datetime(2017, 9, 1, tzinfo=dt.UTC)
    hours = [first + dt.timedelta(hours=one) for one in range(600)][::step]
    items = [{"id": n, "content_text": f"{at}", "date_published": at.isoformat()}
             for n, at in enumerate(hours)]  # fmt: skip
    body = {"version": "https://jsonfeed.org/version/1.1", "items": items}

    feed = rss.read_feed(json.dumps(body).encode(), url="https://journal.example/f.json")

    assert len(feed.entries) == 500
    assert f"{max(hours)}" in {one.text for one in feed.entries}
    assert [one.what for one in feed.skipped] == ["its oldest entries"]


def test_an_entry_with_a_broken_address_is_read_without_it() -> None:
    (post,) = _posts(_rss("<title>Lyon</title><link>http://[::1/9</link>"))

    assert (post.text, post.url) == ("Lyon", None)


def test_feeds_saved_to_files_take_no_entry_from_each_other() -> None:
    one = _rss("<guid>1</guid><title>a</title>")
    for home in (b"<link>https://autre.example/</link>", b"<title>Autre</title>"):
        other = one.replace(b"<channel>", b"<channel>" + home)

        assert read("b.xml", other).articles[0].id != read("a.xml", one).articles[0].id
        assert read("c.xml", other).articles[0].id == read("b.xml", other).articles[0].id


def test_a_page_tells_where_its_feed_is() -> None:
    page = b'<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head>'

    with pytest.raises(InputError, match=r"its feed is https://journal.example/rss.xml"):
        rss.read_feed(page, url="https://journal.example/")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_of_its_own_is_refused_in_any_encoding(encoding: str) -> None:
    body = '<?xml version="1.0"?><!-- x --><!DOCTYPE r SYSTEM "a>b" [<!ENTITY a "b">]><rss/>'

    with pytest.raises(InputError, match="DOCTYPE"):
        rss.read_feed(body.encode(encoding), url="https://journal.example/rss")


def test_the_plain_doctype_of_old_feeds_is_taken() -> None:
    body = b'<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/x.dtd">' + _rss(
        "<title>Lyon</title>"
    )

    assert [post.text for post in _posts(body)] == ["Lyon"]


@pytest.mark.parametrize(
    ("spoilt", "shown"),
    [
        pytest.param("é".encode()[:1], "Ã", id="a letter cut in two"),
        pytest.param("été".encode("cp1252"), "été", id="another program's"),
    ],
)
@pytest.mark.parametrize("content_type", ["", "application/rss+xml; charset=utf-8", "text/xml"])
@pytest.mark.parametrize(
    "head", ["", '<?xml version="1.0" encoding="utf-8"?>'], ids=["bare", "head"]
)
def test_one_bad_byte_spoils_no_other_letter(
    spoilt: bytes, shown: str, content_type: str, head: str
) -> None:
    whole = head.encode() + _rss("<title>À Besançon, l’été</title>", "<title>Orléans XX.</title>")

    feed = rss.read_feed(whole.replace(b"XX", spoilt), url=URL, content_type=content_type)

    assert [one.text for one in feed.entries] == ["À Besançon, l’été", f"Orléans {shown}."]


@pytest.mark.parametrize(
    ("charset", "content_type"),
    [
        ("iso-8859-15", ""),
        ("macintosh", "application/xml"),
        ("utf-16", "application/rss+xml"),
        ("utf-16-le", "application/rss+xml; charset=utf-16-le"),
        ("cp1252", "text/xml; charset=windows-1252"),
    ],
)
def test_a_charset_that_is_declared_is_believed(charset: str, content_type: str) -> None:
    head = "" if "charset" in content_type else f'<?xml version="1.0" encoding="{charset}"?>'
    text = head + _rss("<title>À Besançon, l'été, 15 €</title>").decode()
    body = text.encode(charset, "xmlcharrefreplace")

    feed = rss.read_feed(body, url=URL, content_type=content_type)

    assert [one.text for one in feed.entries] == ["À Besançon, l'été, 15 €"]


def test_undeclared_windows_letters_and_html_entities_survive() -> None:
    body = _rss("<title>Besan&ccedil;on &amp; Orl\xe9ans</title>").replace(b"\xc3\xa9", b"\xe9")

    assert _posts(body)[0].text == "Besançon & Orléans"


WHOLE = _rss("<title>#MeToo : rassemblement à Lyon dimanche</title>", "<title>Autre</title>")


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\n<!-- saved -->\n", id="a comment"),
        pytest.param(b"<!---->" * 26 + b"x", id="comments and a letter"),
        pytest.param(b"\n" * 5_000, id="lines"),
        pytest.param(b"\n<script src='/count.js'></script>", id="a counter of the host's"),
    ],
)
def test_a_feed_saved_to_a_file_is_read_whatever_follows_its_end(after: bytes) -> None:
    started = process_time()

    assert len(read("f.xml", WHOLE + after).articles) == 2
    assert process_time() - started < 1


def test_a_feed_saved_in_part_is_refused_whole() -> None:
    with pytest.raises(InputError, match="cut off: the feed does not end"):
        read("f.xml", WHOLE[: WHOLE.rindex(b"<item>") + 20])


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(f"<author>{'a' * 60_000}</author>", id="an author without end"),
        pytest.param(
            f"<x {' '.join(f'a{number}=""' for number in range(20_000))}/>",
            id="an element of attributes",
        ),
        pytest.param(
            f'<y xmlns="urn:y" {" ".join(f'xmlns:a{number}="urn:a"' for number in range(10_000))}>'
            f"{'<z/>' * 6_000}</y>",
            id="namespaces and elements",
        ),
    ],
)
def test_a_feed_made_to_be_slow_is_read_in_a_moment(head: str) -> None:
    started = process_time()

    assert [post.text for post in _posts(_rss(f"<title>Lyon</title>{head}"))] == ["Lyon"]
    assert process_time() - started < 1


def test_a_feed_behind_many_comments_is_read_in_a_moment() -> None:
    started = process_time()

    assert [post.text for post in _posts(b"<!---->" * 26 + _rss("<title>Lyon</title>"))] == ["Lyon"]
    assert process_time() - started < 1
