"""Post archives: JSON lines, streamed, one bad line never losing its neighbours."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from typing import BinaryIO, Literal

import msgspec

from worker.domain.erasure import handle_of, writer_of
from worker.domain.kinds import platform_name
from worker.domain.post import Post, Skipped, Withdrawn
from worker.sources.json_text import BROKEN, mended
from worker.sources.markup import as_posted
from worker.sources.moments import epoch, moment, repeated_of_x

LINE_LIMIT = 256 * 1024
"""Bytes of one post; the longest real ones have some 20 KiB."""


class Line(msgspec.Struct):
    """One line as docs/interface.md has it; unknown keys are ignored."""

    id: str | int
    platform: str
    text: str
    published: str | int | float
    author: str | int | None = None
    url: str | None = None
    repost_of: str | int | None = None
    lang: str | None = None
    deleted: object = None


class Gone(msgspec.Struct):
    """A line that says a post was deleted on its platform."""

    id: str | int
    platform: str
    deleted: Literal[True]


_MARK = b"\xef\xbb\xbf"
_POST_KEYS = {"id", "text", "published"}
_KEYS = (_POST_KEYS, {"id", "platform", "deleted"})
_DECODER = msgspec.json.Decoder(Line)
_GONE = msgspec.json.Decoder(Gone)


def looks_like_archive(first_line: bytes) -> bool:
    """Tell whether *first_line* is one object with the keys of a post, or of a deleted one.

    Signs that are no text do not matter, as they do not in `read_lines`.
    """
    try:
        found = msgspec.json.decode(mended(_numbers_told(first_line)))
    except BROKEN:
        return False
    return isinstance(found, dict) and any(keys <= found.keys() for keys in _KEYS)


def holds_posts_otherwise(head: bytes) -> bool:
    """Tell whether a file that begins with *head* holds posts in a list, or one over many lines."""
    text = head.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    first = text.find("{")
    if text.startswith("["):
        return _post_at(text, first) != ""
    if first != 0:
        return False
    if whole := _post_at(text, 0):
        return "\n" in whole
    second = text.find("{", 1)
    # A list under a name: the object around it has not ended yet.
    return "}" not in text[:second] and _post_at(text, second) != ""


def _post_at(text: str, at: int) -> str:
    """Return the post that is written from *at* on; nothing when there is none."""
    try:
        found, end = json.JSONDecoder().raw_decode(text, max(at, 0))
    except (ValueError, RecursionError):
        return ""
    return text[at:end] if isinstance(found, dict) and found.keys() >= _POST_KEYS else ""


def read_lines(lines: Iterable[bytes], first: int = 1) -> Iterator[Post | Withdrawn | Skipped]:
    """Yield the post of each line, that it is gone, or why there is none; empty lines are nothing.

    Args:
        lines: Lines with or without their ends.
        first: The number of the first line in its file.
    """
    for number, line in enumerate(lines, start=first):
        text = line.strip()
        if number == 1:
            text = text.removeprefix(_MARK)
        if text:
            yield _read(text, number)


def deletions(stream: BinaryIO) -> Iterator[Withdrawn]:
    """Yield what an archive says is deleted, and read little else of it."""
    while line := stream.readline(LINE_LIMIT):
        if b'"deleted"' in line:
            # A mark stands before the first line alone; no other begins with one.
            found = _read(line.strip().removeprefix(_MARK), 0)
            if isinstance(found, Withdrawn):
                yield found


def _read(line: bytes, number: int) -> Post | Withdrawn | Skipped:
    if len(line) > LINE_LIMIT:
        return Skipped(f"line {number}", f"longer than {LINE_LIMIT // 1024} KiB")
    try:
        found = _DECODER.decode(line)
    except (msgspec.ValidationError, RecursionError) as error:
        return _gone(line) or Skipped(f"line {number}", _reason(error))
    except (msgspec.DecodeError, UnicodeDecodeError):
        whole = mended(_numbers_told(line))
        if whole != line:
            return _read(whole, number)
        return Skipped(f"line {number}", "is no complete JSON object")
    return _post(found, number)


def _numbers_told(line: bytes) -> bytes:
    """Return *line* with null for what Python and its tables write for a number not known."""
    if b"NaN" not in line and b"Infinity" not in line:
        return line
    return _NO_NUMBER.sub(lambda found: found[1] or b"null", line)


def _post(found: Line, number: int) -> Post | Withdrawn | Skipped:
    published = _moment(found.published)
    platform, own = _platform(found.platform), str(found.id).strip()
    if found.deleted is True:  # some archives keep what stood there
        return Withdrawn(platform=platform, id=own)
    if published is None:
        return Skipped(
            f"line {number}", "published is no moment; expected 2017-10-24T18:00:00+02:00"
        )
    if not own or not platform:
        # All posts of one empty id would be one post.
        return Skipped(f"line {number}", f"{'platform' if own else 'id'} is empty")
    author = None if found.author is None else str(found.author).strip()
    repeats = None if found.repost_of is None else str(found.repost_of).strip() or None
    return Post(
        platform=platform,
        id=own,
        text=as_posted(found.text),
        published_at=published,
        author=author or None,
        handle=_handle(author, platform, None if repeats else found.url) if author else None,
        url=found.url,
        repost_of=repeats,
        written_at=repeated_of_x(repeats, published) if repeats and platform == "x" else None,
        lang=found.lang,
    )


def _handle(author: str, platform: str, url: str | None) -> str:
    """Return what people type for *author*; of an id, the address of the post may tell it.

    That of a repost may be the address of what it repeats, whose author is another.
    """
    told = None
    if url and (author.isdecimal() or author.startswith("did:")):
        told = writer_of(url, platform)
    return told or handle_of(author)


def _gone(line: bytes) -> Withdrawn | None:
    try:
        found = _GONE.decode(line)
    except (msgspec.ValidationError, RecursionError):
        return None
    return Withdrawn(platform=_platform(found.platform), id=str(found.id).strip())


@lru_cache(maxsize=256)
def _platform(typed: str) -> str:
    return platform_name("".join(sign for sign in typed.strip() if sign.isprintable()))


def _moment(raw: str | float) -> datetime | None:
    return moment(raw) if isinstance(raw, str) else epoch(raw)


def _reason(error: Exception) -> str:
    """Return which key is wrong; msgspec's messages name types and paths, never values."""
    if not isinstance(error, msgspec.ValidationError):
        return "nests too deep"
    text = str(error)
    if missing := _MISSING.search(text):
        return f"has no {missing[1]}; expected {_EXPECTED}"
    if wrong := _WRONG.fullmatch(text):
        known = dict.fromkeys(_WORDS.get(one, one) for one in wrong[1].split(" | "))
        if "a number" in known:
            known.pop("a whole number", None)
        wanted = " or ".join(known).replace(" or null", ", or null")
        return f"{wrong[3]} is {_WORDS.get(wrong[2], wrong[2])}; expected {wanted}"
    return f"is no object; expected {_EXPECTED}"


_EXPECTED = '{"id", "platform", "text", "published", …}'
_NO_NUMBER = re.compile(rb'("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b')
_MISSING = re.compile(r"missing required field `(\w+)`")
_WRONG = re.compile(r"Expected `([^`]+)`, got `([^`]+)` - at `\$\.(\w+)`")
_WORDS = {
    "str": "text", "int": "a whole number", "float": "a number", "bool": "true or false",
    "array": "a list", "object": "an object",
}  # fmt: skip
