"""RSS, Atom, RDF and JSON Feed: bytes of one answer -> posts of a publisher.

feedparser only parses; fetching is worker/clients/http.py's. Sanitising and resolving are off
(2.7 times faster): text is taken out of the markup by our own reader anyway.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from urllib.parse import urljoin

import msgspec

from worker.domain.post import Post, Skipped, Source
from worker.domain.signs import decoded
from worker.errors import InputError
from worker.sources import feed_parser as feedparser
from worker.sources import markup
from worker.sources.batch import Batch
from worker.sources.canonical import canonical, host, led_to
from worker.sources.json_text import BROKEN, mended
from worker.sources.moments import moment
from worker.sources.wishes import NONE, Wishes, read_wishes

_Raw = TypeVar("_Raw")

ENTRY_LIMIT = 500
TEXT_LIMIT = 200_000
_SHORTEST_UNIQUE = 20
"""Signs of an id that may be the only one anywhere, as a hash is."""
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=2)
_DATES = ("published", "updated", "created")
# The prolog only: a subset declared there may hold entities that expand without end.
_SUBSET = re.compile(
    rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*+<!DOCTYPE(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*\[",
    re.DOTALL | re.IGNORECASE,
)
_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_END = re.compile(rb"</(?:\w+:)?(?:rss|feed|RDF)\s*>", re.IGNORECASE)
_ALTERNATE = re.compile(
    rb"<link\b(?=[^>]{0,300}application/(?:rss|atom|feed)\+(?:xml|json))"
    rb"[^>]{0,300}href=[\"']?([^\"'> ]{1,300})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry before it has an identity; ``publisher`` is told where a feed gathers others'."""

    guid: str | None
    link: str | None
    title: str
    text: str
    raw_date: str | None
    language: str | None = None
    publisher: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One document: its own title, when it wishes to be asked again, its entries.

    ``home`` is whose feed it is: its site's address where it tells one, else its title.
    """

    title: str
    wishes: Wishes
    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...] = ()
    home: str = ""


def looks_like_feed(head: bytes) -> bool:
    """Tell whether the first bytes of a document are those of a feed."""
    plain = head.replace(b"\0", b"")
    if re.search(rb"<(?:rss|feed|rdf:RDF|channel)\b", plain, re.IGNORECASE):
        return not re.search(rb"<html\b", plain, re.IGNORECASE)
    return b"jsonfeed.org/version" in plain


def check_end(body: bytes) -> None:
    """Refuse an XML feed that was saved to a file in part; a server's is read as far as it goes.

    Raises:
        InputError: It does not end.
    """
    if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return
    # Hosts put counters and notices behind the end; what an article says of feeds stands before.
    told = max(body.rfind(b"</item>"), body.rfind(b"</entry>"), 0)
    if not _END.search(body, told):
        raise InputError("cut off: the feed does not end (</rss> or </feed>); download it again")


def read_feed(body: bytes, *, url: str, content_type: str = "") -> Feed:
    """Return the feed in *body*.

    Raises:
        InputError: It is no feed (the message names the feed a page links to), or declares a
            DOCTYPE with an internal subset.
    """
    if not body.strip():
        raise InputError(f"{_name(url)}: the answer is empty, expected a feed")
    if _SUBSET.match(body.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")):
        raise InputError(f"{_name(url)}: declares a DOCTYPE of its own, which is refused")
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _json_feed(body, url)
    return _xml_feed(body, url, content_type)


def alone(feed: Feed) -> Feed:
    """Return *feed* with ids that no other feed has, for one that no source gives a name.

    Many sites count their entries: "1" is one of each, and the second file's would be a known post.
    """
    entries = (
        replace(entry, guid=f"{feed.home} {entry.guid}") if _is_bare(entry.guid) else entry
        for entry in feed.entries
    )
    return replace(feed, entries=tuple(entries))


def _is_bare(guid: str | None) -> bool:
    return guid is not None and ":" not in guid and len(guid) < _SHORTEST_UNIQUE


def posts(
    feed: Feed,
    source: Source,
    now: datetime,
    *,
    first_told: Callable[[str, str, str, datetime | None], datetime | None] = lambda *_: None,
) -> Batch:
    """Return the posts of *feed*, newest forms of ids first tried: guid, address, content.

    Args:
        feed: What `read_feed` gave.
        source: Where it was read; its name is part of every identity, so that feeds cannot take
            each other's. Its publisher is the posts', else the feed's own title is.
        now: What an entry without a believable date is dated the first time it is seen.
        first_told: Identity of an entry, its text, address and own moment -> the moment it was
            first dated.
    """
    guids = Counter(one.guid for one in feed.entries)
    repeated = {guid for guid, times in guids.items() if times > 1}
    name = source.publisher or feed.title or host(source.url) or source.name
    taken: dict[str, Post] = {}
    for entry in feed.entries:
        identity = f"{source.name}:{_identity(entry, repeated)}"
        dated = _published(entry, now)
        first = first_told(identity, entry.text, entry.link or "", dated)
        published = dated or first or now
        taken.setdefault(
            identity,
            Post(
                platform="rss",
                id=identity,
                text=entry.text,
                published_at=published,
                first_at=first,
                url=entry.link,
                lang=entry.language,
                publisher=source.publisher or entry.publisher or name,
            ),
        )
    return Batch(articles=tuple(taken.values()), skipped=feed.skipped)


def _xml_feed(body: bytes, url: str, content_type: str) -> Feed:
    headers = {"content-type": content_type, "content-location": url} if content_type else None
    try:
        found = feedparser.parse(
            _in_one_charset(body, content_type),
            response_headers=headers,
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except Exception as error:  # noqa: BLE001 - feedparser promises nothing on hostile input
        message = f"{_name(url)}: the feed cannot be parsed ({type(error).__name__})"
        raise InputError(message) from None
    if not found.get("version") and not found.get("entries"):
        raise InputError(_no_feed(body, url))
    entries, skipped = _each(found["entries"], url)
    title = _words(found["feed"].get("title"))
    return Feed(
        title=title,
        wishes=read_wishes(body),
        entries=entries,
        skipped=skipped,
        home=canonical(str(found["feed"].get("link") or "")) or title,
    )


def _in_one_charset(body: bytes, content_type: str) -> bytes:
    """Return a *body* that says it is UTF-8, or says nothing, as UTF-8 from beginning to end.

    A summary that was cut in the middle of a letter made feedparser take the whole feed for
    Windows-1252, « Ã© » in each entry.
    """
    in_xml, told = _DECLARED.match(body), _CHARSET.search(content_type)
    said = {in_xml[1].decode().lower()} if in_xml else set()
    said |= {told[1].lower()} if told else set()
    if (
        said - {"utf-8", "utf8"} or b"\0" in body[:64]
    ):  # UTF-16 has a zero beside each sign of ASCII
        return body
    return decoded(body).encode()


def _each(
    raws: list[feedparser.FeedParserDict], url: str
) -> tuple[tuple[Entry, ...], tuple[Skipped, ...]]:
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for number, raw in enumerate(_newest(raws, _date_of), start=1):
        try:
            entry = _entry(raw, url)
        except (TypeError, ValueError, AttributeError, KeyError):
            skipped.append(Skipped(f"entry {number}", "cannot be read"))
            continue
        if entry.text:
            entries.append(entry)
        else:
            skipped.append(Skipped(f"entry {number}", "has no text"))
    skipped += _beyond(len(raws))
    return tuple(entries), tuple(skipped)


def _beyond(entries: int) -> list[Skipped]:
    why = f"a feed may hold {ENTRY_LIMIT} entries, this one has {entries}"
    return [Skipped("its oldest entries", why)] if entries > ENTRY_LIMIT else []


def _newest(raws: list[_Raw], date_of: Callable[[_Raw], str | None]) -> list[_Raw]:
    """Return as many of *raws* as are read: the first ones, unless a feed begins with its oldest.

    Of such a one that has grown too long nothing new would ever be read.
    """
    if len(raws) <= ENTRY_LIMIT:
        return raws
    first, last = (moment(date_of(raw) or "") for raw in (raws[0], raws[-1]))
    return raws[-ENTRY_LIMIT:] if first and last and first < last else raws[:ENTRY_LIMIT]


def _date_of(raw: feedparser.FeedParserDict) -> str | None:
    # Not raw.get(): feedparser warns there that it takes one date for another.
    found = next((raw[name] for name in _DATES if dict.__contains__(raw, name)), None)
    return found if isinstance(found, str) else None


def _entry(raw: feedparser.FeedParserDict, url: str) -> Entry:
    bodies = [str(one.get("value") or "") for one in raw.get("content") or []]
    body = max([*bodies, str(raw.get("summary") or "")], key=len)
    title = _words(raw.get("title"))
    told = _joined(url, str(raw.get("link") or "").strip())
    link = led_to(told)
    origin = raw.get("source")
    named = _words(origin.get("title")) if isinstance(origin, dict) else ""
    return Entry(
        guid=str(raw["id"]).strip() if raw.get("id") else None,
        link=link,
        title=title,
        text=_text(title, body),
        raw_date=_date_of(raw),
        publisher=named or (host(link) or "" if link != told else ""),
    )


class _JsonEntry(msgspec.Struct):
    id: str | int | float | None = None
    url: str | None = None
    external_url: str | None = None
    title: str | None = None
    content_html: str | None = None
    content_text: str | None = None
    summary: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    language: str | None = None


class _JsonFeed(msgspec.Struct):
    version: str
    items: list[msgspec.Raw]
    title: str | None = None
    home_page_url: str | None = None
    feed_url: str | None = None


def _json_feed(body: bytes, url: str) -> Feed:
    try:
        found = msgspec.json.decode(mended(body.removeprefix(b"\xef\xbb\xbf")), type=_JsonFeed)
    except BROKEN:
        raise InputError(f"{_name(url)}: JSON, but not a JSON Feed") from None
    if "jsonfeed.org" not in found.version:
        raise InputError(f"{_name(url)}: JSON, but not a JSON Feed (version is another)")
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for number, raw in enumerate(_newest(found.items, _date_in), start=1):
        try:
            entry = _from_json(msgspec.json.decode(raw, type=_JsonEntry), url)
        except BROKEN:
            skipped.append(Skipped(f"entry {number}", "is not as JSON Feed says"))
            continue
        if entry.text:
            entries.append(entry)
        else:
            skipped.append(Skipped(f"entry {number}", "has no text"))
    skipped += _beyond(len(found.items))
    title = _words(found.title)
    return Feed(
        title=title,
        wishes=NONE,
        entries=tuple(entries),
        skipped=tuple(skipped),
        home=canonical(found.home_page_url or found.feed_url or "") or title,
    )


def _date_in(raw: msgspec.Raw) -> str | None:
    try:
        entry = msgspec.json.decode(raw, type=_JsonEntry)
    except BROKEN:
        return None
    return entry.date_published or entry.date_modified


def _from_json(raw: _JsonEntry, url: str) -> Entry:
    title = _words(raw.title)
    link = raw.url or raw.external_url
    plain = raw.content_text or ""
    text = (
        f"{title}\n{plain}".strip()
        if plain
        else _text(title, raw.content_html or raw.summary or "")
    )
    return Entry(
        guid=None if raw.id is None else str(raw.id),
        link=_joined(url, link),
        title=title,
        text=text[:TEXT_LIMIT],
        raw_date=raw.date_published or raw.date_modified,
        language=raw.language,
    )


def _joined(url: str, link: str | None) -> str | None:
    try:
        return urljoin(url, link) if link else None
    except ValueError:  # half a bracket: what the entry says can be read all the same
        return None


def _text(title: str, body: str) -> str:
    """Return title and body as lines; a body that begins with the title does not repeat it."""
    plain = markup.to_text(body) if markup.looks_marked_up(body) else body.strip()
    if not title or plain.startswith(title):
        return plain[:TEXT_LIMIT]
    return f"{title}\n{plain}".strip()[:TEXT_LIMIT]


def _words(raw: object) -> str:
    text = raw if isinstance(raw, str) else ""
    plain = markup.to_text(text) if markup.looks_marked_up(text) else text
    return " ".join(plain.split())[:500]


def _identity(entry: Entry, repeated: Iterable[str | None]) -> str:
    if entry.guid and entry.guid not in repeated:
        return entry.guid
    if entry.link:
        return canonical(entry.link)
    return hashlib.blake2b(entry.text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _published(entry: Entry, now: datetime) -> datetime | None:
    found = moment(entry.raw_date) if isinstance(entry.raw_date, str) else None
    return found if found is not None and _EARLIEST <= found <= now + _AHEAD else None


def _no_feed(body: bytes, url: str) -> str:
    linked = _ALTERNATE.search(body[:200_000])
    if linked is not None:
        address = urljoin(url, linked[1].decode("utf-8", "replace"))
        return f"{_name(url)}: a page, not a feed; its feed is {address.partition('?')[0]}"
    kind = "a page" if re.search(rb"<html\b", body[:5000], re.IGNORECASE) else "not a feed"
    return f"{_name(url)}: {kind}, expected RSS, Atom or JSON Feed; look for its RSS link"


def _name(url: str) -> str:
    return host(url) or url.rpartition("/")[2] or "feed"
