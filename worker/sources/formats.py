"""Every kind of file we import, recognised by what is in it, never by its name alone.

A new format is one module of this folder and one line of FORMATS.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import PurePath

from worker.domain.kinds import SourceKind
from worker.domain.post import Post, Skipped, Source
from worker.domain.signs import decoded, is_binary
from worker.errors import InputError
from worker.reading.towns.gazetteer import Gazetteer
from worker.sources import (
    archive,
    article,
    calendars,
    count_sheet,
    dyi,
    dyi_html,
    json_text,
    nodes,
    rally_sheet,
    rss,
    saved_page,
    scraper_sheet,
    tables,
)
from worker.sources.batch import Batch
from worker.sources.moments import PARIS
from worker.sources.nodes import Context

HEAD_BYTES = 65_536
ARCHIVE = "posts"
"""The one kind that is streamed in slices instead of being read whole."""
WHOLE_LIMIT = 64 * 1024 * 1024
"""Bytes of a file that is read whole; most kinds have a lower limit of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file in memory. ``modified`` is its own age; ``published`` what a person said of it."""

    name: str
    body: bytes
    modified: datetime
    published: datetime | None = None

    @property
    def head(self) -> bytes:
        """The first bytes, without a byte order mark."""
        return self.body[:HEAD_BYTES].removeprefix(b"\xef\xbb\xbf")

    @property
    def text(self) -> str:
        """The whole as text."""
        return decoded(self.body)


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name, how its first bytes look, how it is read."""

    name: str
    matches: Callable[[Document], bool]
    read: Callable[[Document, Gazetteer], Batch]


def recognise(document: Document) -> Format:
    """Return the format of *document*.

    Raises:
        InputError: Nothing we read; the message says what it seems to be.
    """
    _refuse_unreadable(document)
    for one in FORMATS:
        if one.matches(document):
            return one
    raise InputError(_unknown(document))


def is_archive(head: bytes) -> bool:
    """Tell whether a file that begins with *head* is a post archive, whatever its size."""
    if head[257:262] == b"ustar":  # a tar: what it says of each file would stand in its first post
        return False
    lines = head.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n")
    # What is in a ZIP may stand there as it is.
    if lines[0].startswith((b"[", b"<", b"PK")):
        return False
    # A part of an archive may begin in the middle of a line; one bad line at the head must not turn
    # it into something else.
    return any(archive.looks_like_archive(line.strip()) for line in lines[:20])


def refuse_posts_in_a_list(head: bytes) -> None:
    """Refuse an archive of posts that is one JSON list, as some programs write it.

    It could not be read in slices, nor go without one of its posts.

    Raises:
        InputError: It is one; the message says how to make lines of it.
    """
    if not is_archive(head) and archive.holds_posts_otherwise(head):
        raise InputError(
            "posts in one list; one post a line is read: jq -c '.[]' posts.json > posts.jsonl"
        )


_MAIL = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|Message-ID|DKIM-Signature|X-[\w-]+): ", re.IGNORECASE
)


def _refuse_unreadable(document: Document) -> None:
    head = document.head
    if _suffix(document) in {".eml", ".mbox"} or _MAIL.match(head):
        # Its words may be packed, and the names beside them are no publisher's.
        raise InputError("a mail; save its text as plain text (.txt)")
    if head.startswith(b"%PDF-"):
        raise InputError("a PDF; save its text as plain text (.txt)")
    if head.startswith(b"{\\rtf"):
        raise InputError("a document with its layout (RTF); save it as plain text (.txt)")
    if _PICTURE.match(head):
        raise InputError("a picture; type what it says, or save the page it was taken of")
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError("an old Excel or Word file; save a sheet as CSV, a text as a web page")
    if head.startswith(b"bplist00"):
        raise InputError("a web archive of Safari; save the page as its source (.html)")
    if head.startswith(b"\x1f\x8b"):
        raise InputError("packed with gzip, as posts alone may be, one a line; unpack it")
    if not document.body.strip(b"\xef\xbb\xbf \t\r\n"):
        raise InputError("the file is empty")
    if is_binary(head) or (b"\0" in head and not _may_be_damaged(document)):
        named = _suffix(document) == ".zip"
        raise InputError(_NO_ZIP if named else "binary, which is none of the kinds that are read")


def _may_be_damaged(document: Document) -> bool:
    """Tell whether NULs are damage of a calendar or a sheet, of which the rest can be read."""
    return _is_ics(document) or _suffix(document) in {".csv", ".tsv"}


# PNG, JPEG, GIF, WebP, and what phones take: HEIC and AVIF.
_PICTURE = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|.{4}ftyp(?:hei|hev|mif1|avif)", re.DOTALL
)


# What X's archive begins with, and the keys of posts from X, Mastodon and Bluesky, or from tools
# that keep what these answer.
_OTHER_POSTS = re.compile(
    rb"window\.YTD\.|[{\[]"
    rb'(?=.*"(?:created_at|createdAt|published)"\s*:)(?=.*"(?:full_text|text|content)"\s*:)',
    re.DOTALL,
)


def _unknown(document: Document) -> str:
    start, ending = document.head.lstrip()[:1], _suffix(document)
    if _OTHER_POSTS.match(document.head.lstrip()):
        return (
            "posts as a network writes them; one a line is read, with id, platform, author, text"
            " and published (docs/interface.md, « Post archive »)"
        )
    if start == b"<":
        return f"a web page named {ending}, as when not logged in; log in, then download it again"
    if ending == ".zip":
        return _NO_ZIP
    known = ", ".join(dict.fromkeys(one.name for one in FORMATS))
    seems = "JSON of a kind not known" if start in {b"{", b"["} else "a kind not known"
    return f"{seems}; read are: {known}"


_NO_ZIP = "no ZIP though it is named so: its beginning is lost, or it is of another kind"


def _suffix(document: Document) -> str:
    return PurePath(document.name).suffix.lower()


def _starts(document: Document, *marks: bytes) -> bool:
    return document.head.lstrip()[:40].upper().startswith(tuple(mark.upper() for mark in marks))


def _read_posts(document: Document, _: Gazetteer) -> Batch:
    found = list(archive.read_lines(document.body.split(b"\n")))
    return Batch(
        posts=tuple(one for one in found if isinstance(one, Post)),
        skipped=tuple(one for one in found if isinstance(one, Skipped)),
    )


def _read_feed(document: Document, _: Gazetteer) -> Batch:
    rss.check_end(document.body)
    feed = rss.read_feed(document.body, url=document.name)
    origin = Source(name="file", kind=SourceKind.RSS, every=timedelta(0))
    return rss.posts(rss.alone(feed), origin, document.published or document.modified)


def _read_calendar(document: Document, gazetteer: Gazetteer) -> Batch:
    return calendars.read_calendar(document.body, document.modified, gazetteer)


def _is_sheet(document: Document) -> bool:
    return tables.looks_like_sheet(document.text)


def _read_sheet(document: Document, gazetteer: Gazetteer) -> Batch:
    text = document.text
    columns = tables.header(text)
    if count_sheet.recognises(columns):
        return count_sheet.read_counts(text, document.modified, gazetteer)
    if scraper_sheet.recognises(columns):
        return scraper_sheet.read_rows(text, _context(document, gazetteer))
    _refuse_others(columns)
    if rally_sheet.recognises(columns):
        return rally_sheet.read_rallies(text, document.modified.astimezone(PARIS).date(), gazetteer)
    raise InputError(_wrong_header(columns))


def _refuse_others(columns: tuple[str, ...]) -> None:
    names = set(columns)
    if {"likes_at_posting", "total_interactions"} & names or {"page_name", "facebook_id"} <= names:
        raise InputError(
            "CrowdTangle lists posts, not events; bring each event's calendar file (« Add to "
            "calendar ») or a count sheet (portevoix import --template counts)"
        )
    if {"post_published_sql", "post_published_unix", "comment_id"} & names:
        raise InputError(
            "Netvizz lists posts, not events; bring each event's calendar file or a count sheet "
            "(portevoix import --template counts)"
        )
    if names & _PEOPLE and not names & {"event_id", "start_date", "title"}:
        raise InputError(
            "a list of people, none of whom is kept here; count their answers into a count sheet "
            "(portevoix import --template counts)"
        )


_PEOPLE = frozenset(
    ["rsvp", "rsvp_status", "guest", "guest_name", "first_name", "last_name", "prenom", "nom",
     "name", "email", "e_mail"]
)  # fmt: skip


def _wrong_header(columns: tuple[str, ...]) -> str:
    """Name the first unknown column and the nearest known one of the likelier sheet."""
    sheets = {"counts": count_sheet, "rallies": rally_sheet}
    named = {
        template: [sheet.SYNONYMS.get(column, column) for column in columns]
        for template, sheet in sheets.items()
    }
    template = max(
        sheets, key=lambda sheet: sum(map(sheets[sheet].COLUMNS.__contains__, named[sheet]))
    )
    known = sheets[template].COLUMNS
    unknown = [
        column for column, name in zip(columns, named[template], strict=True) if name not in known
    ]
    if unknown:
        return tables.unknown_column(unknown[0], known, template)
    missing = "url or event_id, and going" if template == "counts" else "place and date"
    return f"line 1: needs the columns {missing} (portevoix import --template {template})"


def _is_text(document: Document) -> bool:
    others = {".ics", ".csv", ".json", ".jsonl", ".zip", ".tsv", ".js"}
    # A campaign.toml names towns, days and hours, and is nobody's article.
    others |= {".toml", ".yaml", ".yml", ".ini", ".log", ".py"}
    return not _is_json(document) and _suffix(document) not in others


def _is_json(document: Document) -> bool:
    """Tell JSON from a text that begins with brackets, as « [MàJ] » and « [Communiqué] » do."""
    named = _suffix(document) in {".json", ".jsonl"}
    return bool(_JSON.match(document.head)) or (named and _starts(document, b"{", b"["))


_JSON = re.compile(rb"\s*(?:\{\s*(?:[\"}]|$)|\[\s*(?:[{\"\[\]]|$))")


def _read_article(document: Document, _: Gazetteer) -> Batch:
    stem = PurePath(document.name).stem
    packed = saved_page.is_packed(document.head)
    text = saved_page.unpacked(document.body) if packed else document.text
    return article.read_article(text, stem, document.modified, document.published)


def _context(document: Document, gazetteer: Gazetteer) -> Context:
    return Context(document.modified, gazetteer)


def _read_json(document: Document, gazetteer: Gazetteer) -> Batch:
    context = _context(document, gazetteer)
    if json_text.is_crowded(document.body) and b'"attachments"' in document.head:
        return dyi.joined([dyi.read_posts(document.body, context)], context)
    try:
        found = json_text.decode(document.body)
    except InputError:
        several = json_text.lines(document.body)
        if several is None:
            raise
        found = several
    found_nodes = nodes.find_nodes(found)
    if found_nodes is not None:
        batch = nodes.read_nodes(found_nodes, context)
        return replace(batch, notes=(_MORE,)) if nodes.unfinished(found) else batch
    if dyi.looks_like_export(found):
        return dyi.joined([dyi.read_export(found, context)], context)
    if found in ({}, []):
        raise InputError("an empty export: there is no event in it")
    raise InputError(_unknown(document))


# Its classes change; under one of these names it is no article all the same.
_EVENT_PAGE = re.compile(
    r"(?:your_events?[\w'’-]*|event_(?:invitations|responses)|events_you[\w'’-]*)\.html?",
    re.IGNORECASE,
)
_MORE = "Facebook had more pages of this list (paging.next); bring those as well"
_TITLE = re.compile(rb"<title[^>]{0,200}>([^<]{1,200})", re.IGNORECASE)
_EVENT = re.compile(r"event|[ée]v[éè]nement", re.IGNORECASE)


def _read_export_page(document: Document, gazetteer: Gazetteer) -> Batch:
    titled = _TITLE.search(document.head)
    names = f"{document.name} {titled[1].decode('utf-8', 'replace')}" if titled else ""
    # A page of messages looks the same, and its records are nobody's rallies.
    if titled and not _EVENT.search(names):
        raise InputError("a page of a Facebook archive about something else than events")
    context = _context(document, gazetteer)
    return dyi.joined([dyi_html.read_page(document.body, context)], context)


def _read_saved_page(document: Document, gazetteer: Gazetteer) -> Batch:
    return saved_page.read_page(document.body, _context(document, gazetteer))


def _is_export_page(document: Document) -> bool:
    named = _EVENT_PAGE.fullmatch(PurePath(document.name).name)
    known = named or dyi_html.looks_like_export(document.body[:2_000_000])
    return _starts(document, b"<") and bool(known)


def _is_saved_page(document: Document) -> bool:
    return saved_page.looks_like_page(document.head, document.body)


def _is_ics(document: Document) -> bool:
    return _starts(document, b"BEGIN:VCALENDAR")


def _named_ics(document: Document) -> bool:
    return _suffix(document) == ".ics"


def _no_ics(document: Document, _: Gazetteer) -> Batch:
    if re.match(rb"\s*<", document.head):
        raise InputError(
            "a web page in place of a calendar, as when not logged in; log in, then export"
        )
    raise InputError("not a calendar: expected BEGIN:VCALENDAR on the first line")


def _is_csv(document: Document) -> bool:
    named = _suffix(document) in {".csv", ".tsv"}
    return not _starts(document, b"<", b"{", b"[") and (named or _is_sheet(document))


FORMATS = (
    Format("ICS", _is_ics, _read_calendar),
    Format("ICS", _named_ics, _no_ics),
    Format(ARCHIVE, lambda document: is_archive(document.head), _read_posts),
    Format("saved event page", _is_saved_page, _read_saved_page),
    Format("Facebook archive", _is_export_page, _read_export_page),
    Format("feed", lambda document: rss.looks_like_feed(document.head), _read_feed),
    Format("events as JSON", _is_json, _read_json),
    Format("sheet", _is_csv, _read_sheet),
    Format("article", _is_text, _read_article),
)
