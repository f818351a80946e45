"""An article somebody saved: HTML or plain text -> one post of its publisher, with its date.

The date decides what "dimanche" means, so where it was found is part of the answer.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from lxml import html

from worker.domain.erasure import told_by
from worker.domain.post import Post
from worker.errors import InputError
from worker.sources import markup
from worker.sources.batch import Batch
from worker.sources.canonical import canonical, host
from worker.sources.json_text import BROKEN
from worker.sources.moments import moment

TEXT_LIMIT = 500_000
_META = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "pubdate",
    "publish-date",
    "parsely-pub-date",
)
_SITE = ("og:site_name", "application-name", "publisher")
_AHEAD = timedelta(days=2)
_MONTHS = "janv|févr|fevr|mars|avril|mai|juin|juil|août|aout|sept|oct|nov|déc|dec"
_HOUR = r"(?:[\s,àa-]{0,4}\d{1,2}\s?[h:]\s?\d{2})?"
_LINE_DATES = (
    re.compile(r"\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S{0,12})?"),
    re.compile(rf"\b\d{{1,2}}/\d{{1,2}}/\d{{4}}{_HOUR}"),
    re.compile(rf"\b\d{{1,2}}(?:er)?\s+(?:{_MONTHS})[a-zé]*\.?\s+\d{{4}}{_HOUR}", re.IGNORECASE),
)
_FIRST_LINES = 3
_LOGIN_LIMIT = 1_000_000
_LOGIN = re.compile(
    r'id="login_form"|name="pass"|action="[^"]*/login|facebook\.com/login', re.IGNORECASE
)

_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{1,9}\)(https?://\S{1,500})")
# A post on a server of Mastodon's kind, whatever it is called.
_FEDIVERSE = re.compile(r"https?://[^/]+/(?:@[^/]+/\d{6,}|users/[^/]+/statuses/\d+)(?:$|[/?#])")


@dataclass(frozen=True, slots=True)
class Dating:
    """When an article was published and how we know; ``how`` is shown to people."""

    at: datetime
    how: str


def read_article(
    text: str, name: str, modified: datetime, published: datetime | None = None
) -> Batch:
    """Return the article in *text*, plain or HTML.

    Args:
        text: The whole file.
        name: Its name without extension: the publisher where the text tells none.
        modified: The file's own age, the last resort for its date.
        published: The date a person gave; goes before any other.

    Raises:
        InputError: It is a page to log in or of a social network, or has no text.
    """
    marked = markup.looks_marked_up(text[:5000]) and "<" in text[:2000]
    tree = markup.parse(text) if marked else None
    if tree is not None and is_login_page(text):
        raise InputError(
            "a page to log in, saved in place of what you wanted; log in and save again"
        )
    if tree is not None:
        _refuse_what_people_wrote(tree, text)
    body = markup.element_text(main_of(tree)) if tree is not None else text.strip()
    if not body:
        raise InputError("holds no text")
    dating = _dating(tree, body, modified, published)
    url = _address(tree)
    post = Post(
        platform="article",
        id=canonical(url) if url else _fingerprint(body),
        text=body[:TEXT_LIMIT],
        published_at=dating.at,
        url=url,
        publisher=_publisher(tree) or host(url) or name,
    )
    return Batch(
        articles=(post,), notes=(f"published {dating.at:%Y-%m-%d %H:%M} UTC ({dating.how})",)
    )


def _refuse_what_people_wrote(tree: html.HtmlElement, text: str) -> None:
    """Refuse a page of a social network: an article's address is kept, that of a person never.

    An event's page of Facebook has a format of its own; one that ends here holds no event's facts.

    Raises:
        InputError: It is such a page.
    """
    saved = _SAVED_FROM.search(text[:5000])
    told = [url for url in (_address(tree), saved and saved[1]) if url]
    if any(told_by(url) or _FEDIVERSE.search(url) for url in told):
        raise InputError(
            "a page of a social network, where people write and not the press; of an event on "
            "Facebook, log in, open it to its end and save it again, or bring its calendar file"
        )


def is_login_page(text: str) -> bool:
    """Tell whether a page asks to log in rather than telling something."""
    return (
        _LOGIN.search(text[:300_000]) is not None
        and len(text) < _LOGIN_LIMIT
        and "<article" not in text
    )


def _dating(
    tree: html.HtmlElement | None, body: str, modified: datetime, published: datetime | None
) -> Dating:
    if published is not None:
        return Dating(published, "as you said")
    latest = modified + _AHEAD
    found = [] if tree is None else [*_declared(tree)]
    found.extend(_said(body))
    for raw, how in found:
        at = moment(raw)
        if at is not None and at <= latest:
            return Dating(at, how)
    return Dating(modified, "the file's own date, since the text tells none; check it")


def _declared(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    named = _metas(tree)
    for name in _META:
        if name in named:
            yield named[name], f"meta {name}"
    for raw in _json_ld(tree, "datePublished"):
        yield raw, "JSON-LD"
    for element in tree.iter("time"):
        yield str(element.get("datetime") or element.text_content()), "time element"


def _metas(tree: html.HtmlElement) -> dict[str, str]:
    named: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content:
            named.setdefault(str(name).lower(), str(content).strip())
    return named


def _json_ld(tree: html.HtmlElement, wanted: str) -> Iterator[str]:
    for element in tree.iter("script"):
        if "ld+json" in str(element.get("type") or ""):
            try:
                found = msgspec.json.decode((element.text or "").encode("utf-8", "replace"))
            except BROKEN:
                continue
            yield from _values(found, wanted)


def _values(found: object, wanted: str) -> Iterator[str]:
    waiting = [found]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(reversed(one))
        elif isinstance(one, dict):
            if isinstance(one.get(wanted), str):
                yield one[wanted]
            waiting.extend(reversed(list(one.values())))


def _said(body: str) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(body.splitlines()[:_FIRST_LINES], start=1):
        for pattern in _LINE_DATES:
            found = pattern.search(line)
            if found is not None:
                yield found[0], f"line {number}"


def main_of(tree: html.HtmlElement) -> html.HtmlElement:
    """Return the article itself where the page marks it, else the page."""
    articles = list(tree.iter("article")) or list(tree.iter("main"))
    body = tree.find("body")
    if len(articles) == 1:
        return articles[0]
    return tree if body is None else body


def _address(tree: html.HtmlElement | None) -> str | None:
    if tree is None:
        return None
    links = [one.get("href") for one in tree.iter("link") if one.get("rel") == "canonical"]
    url = next(iter(links), None) or _metas(tree).get("og:url")
    return str(url) if url and str(url).startswith(("http://", "https://")) else None


def _publisher(tree: html.HtmlElement | None) -> str | None:
    named = {} if tree is None else _metas(tree)
    return next((named[name] for name in _SITE if named.get(name)), None)


def _fingerprint(body: str) -> str:
    words = " ".join(body.split()).encode("utf-8", "replace")
    return hashlib.blake2b(words, digest_size=16).hexdigest()
