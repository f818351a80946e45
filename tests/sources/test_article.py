"""Articles saved from a browser, and the pages that look like one."""

import quopri
from time import process_time

import pytest

from tests.sources.reading import read
from worker.errors import InputError
from worker.sources import full_article

WORDS = "Je vais au rassemblement #MeToo à Toulouse dimanche, 300 personnes attendues"
PAGE = (
    '<!DOCTYPE html><html><head>{head}<meta property="article:published_time" '
    f'content="2017-10-24T18:00:00+02:00"></head><body><article><p>{WORDS}</p></article></body>'
)


def _packed(page: str, where: str) -> bytes:
    """Return *page* as Chrome saves it in one file."""
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: " + where.encode() + b"\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n'
        b"\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quopri.encodestring(page.encode())
        + b"\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Publicit\xc3\xa9</p>\r\n--b--\r\n"
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://www.facebook.com/jeanne/posts/123",
        "https://m.facebook.com/events/600000000009/",
        "https://x.com/jeanne/status/920000000000000000",
        "https://bsky.app/profile/jeanne.bsky.social/post/3l",
        "https://social.example/@jeanne/111222333444555666",
        "https://social.example/users/jeanne/statuses/111222333444555666",
    ],
)
def test_what_people_wrote_on_a_network_is_no_article(url: str) -> None:
    canonical = PAGE.format(head=f'<link rel="canonical" href="{url}">').encode()
    commented = f"<!-- saved from url=({len(url):04}){url} -->\n{PAGE.format(head='')}".encode()

    for name, body in (
        ("page.html", canonical),
        ("page.html", commented),
        ("page.mhtml", _packed(PAGE.format(head=""), url)),
    ):
        with pytest.raises(InputError, match=r"page of a social network|holds no event's facts"):
            read(name, body)


def test_an_article_saved_in_one_file_is_the_one_saved_alone() -> None:
    url = "https://journal.example/@redaction/toulouse"
    link = '<a href="https://www.facebook.com/events/600000000009/">sur Facebook</a>'
    page = PAGE.format(head=f'<link rel="canonical" href="{url}">') + link

    alone = read("page.html", page.encode())
    packed = read("page.mhtml", _packed(page, url))

    assert packed == alone
    assert alone.articles[0].text == WORDS


@pytest.mark.parametrize("value", ['="x"', "='>'", "=x", ""])
def test_a_page_made_to_be_slow_is_read_in_a_moment(value: str) -> None:
    attributes = " ".join(f"a{number}{value}" for number in range(40_000))
    page = PAGE.format(head='<meta charset="utf-8">').replace("<p>", f"<p {attributes}>").encode()
    started = process_time()

    assert [post.text for post in read("a.html", page).articles] == [WORDS]
    assert full_article.text_of(page) == WORDS
    assert process_time() - started < 1


@pytest.mark.parametrize(
    "start", ["[MàJ] ", "[Communiqué]\n", "[30/11/2026, 10:00] Ana : ", "{Appel} ", "[ "]
)
def test_a_text_that_begins_with_a_bracket_is_an_article(start: str) -> None:
    (taken,) = read("communique.txt", f"{start}{WORDS}".encode()).articles

    assert WORDS in taken.text


@pytest.mark.parametrize("body", ["[", '{"data": [', "[{", '["a"', "[]", "{}", "[ [", '{ "a'])
def test_what_opens_as_json_is_no_article_whatever_it_is_called(body: str) -> None:
    with pytest.raises(InputError):
        read("export.txt", body.encode())


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("appel.eml", f"From: a@example.org\nSubject: Appel\n\n{WORDS}"),
        ("appel.txt", f"Return-Path: <a@example.org>\nSubject: Appel\n\n{WORDS}"),
    ],
)
def test_a_mail_is_no_article(name: str, body: str) -> None:
    with pytest.raises(InputError, match="a mail; save its text as plain text"):
        read(name, body.encode())


@pytest.mark.parametrize("name", ["campaign.toml", "compose.yml", "up.log"])
def test_a_file_of_settings_is_no_article(name: str) -> None:
    with pytest.raises(InputError, match="a kind not known"):
        read(name, b'place = "Lyon"\ndate = 2017-10-29\ntime = "14:00"\n')
