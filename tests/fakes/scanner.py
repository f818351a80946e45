"""Looks for what must not be kept: the words, names and addresses of observed people.

`secrets_of` lists all that an archive tells of people; `leaks` finds which of it stands in bytes;
`database_dump` and `files` give the bytes of a database and of folders (logs, Valkey's AOF);
`opened` and `signatures` what stands there in base64, as task arguments do, or compressed.
"""

import base64
import json
import re
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from worker.bench.posts import ArchivePost

_SHORTEST = 8
"""Shorter pieces ("Lyon", "42") stand in any database by chance."""
_WINDOW = 24
"""A quotation of this many characters of a text is a leak."""
_LONGER = 16
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{24,}={0,2}")


def secrets_of(lines: Iterable[ArchivePost]) -> frozenset[bytes]:
    """Every account, post id, address and piece of text of *lines*, UTF-8."""
    found: set[str] = set()
    for line in lines:
        found.add(line.id)
        if line.author:
            found.add(line.author)
        if line.url:
            found.add(urlsplit(line.url).netloc + urlsplit(line.url).path)
        found.update(_pieces(line.text))
    return frozenset(piece.encode() for piece in found if len(piece) >= _SHORTEST)


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, max(1, len(text) - _WINDOW + 1), _WINDOW):
        yield text[start : start + _WINDOW]


def leaks(secrets: frozenset[bytes], content: bytes) -> set[bytes]:
    """Those of *secrets* that stand in *content*, plainly, as UTF-16 or as JSON escapes."""
    by_start: dict[bytes, list[tuple[bytes, bytes]]] = defaultdict(list)
    for secret in secrets:
        for form in _forms(secret):
            by_start[form[:_SHORTEST]].append((form, secret))
    found = set()
    for at in range(len(content) - _SHORTEST + 1):
        for form, secret in by_start.get(content[at : at + _SHORTEST], ()):
            if content.startswith(form, at):
                found.add(secret)
    return found


def _forms(secret: bytes) -> set[bytes]:
    text = secret.decode()
    escaped = json.dumps(text)[1:-1].encode()
    return {secret, text.encode("utf-16-le"), escaped}


def database_dump() -> bytes:
    """Every value of every table of Django's default database, as text."""
    parts: list[str] = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            parts += ["\x1f".join(_text(value) for value in row) for row in cursor.fetchall()]
    return "\n".join(parts).encode()


def _text(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        packed = bytes(value)
        whole = zlib.decompress(packed) if packed.startswith(b"x\x01") else packed
        return whole.decode("utf-8", "replace")
    return str(value)


def files(*folders: Path) -> bytes:
    """The bytes of every file below *folders*: databases with their WAL, logs, AOF."""
    return b"\n".join(
        path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()
    )


def opened(content: bytes) -> bytes:
    """*content*, and what stands in it in base64: the arguments of every task that was sent."""
    pieces = (found[0].rstrip(b"=") for found in _BASE64.finditer(content))
    told = (base64.b64decode(piece[: len(piece) // 4 * 4]) for piece in pieces)
    return b"\n".join((content, *told))


def signatures(database: Path) -> bytes:
    """What an SQLite file keeps compressed."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened_one:
        rows = opened_one.execute("SELECT kept FROM signature").fetchall()
    return b"\n".join(zlib.decompress(kept) for (kept,) in rows)


def pieces_in(content: bytes, lines: Callable[[], Iterator[ArchivePost]]) -> set[bytes]:
    """Those secrets of *lines* that stand in *content*; for millions of them.

    First by their beginnings of eight bytes, all at once; then by what stands where one was met.
    """
    beginnings = np.unique(
        np.fromiter(
            (int.from_bytes(form[:_SHORTEST], "little") for form in _all_forms(lines())),
            np.uint64,
        )
    )
    met: set[bytes] = set()
    for start in range(0, len(content), _CHUNK):
        windows = _windows(content[start : start + _CHUNK + _SHORTEST - 1])
        places = np.searchsorted(beginnings, windows)
        hits = np.flatnonzero(beginnings[np.minimum(places, len(beginnings) - 1)] == windows)
        met |= {content[start + at : start + at + _LONGER] for at in hits.tolist()}
    short = {one[:_SHORTEST] for one in met}
    suspected = {
        form
        for form in _all_forms(lines())
        if (form[:_LONGER] in met if len(form) >= _LONGER else form[:_SHORTEST] in short)
    }
    return {form for form in suspected if form in content}


_CHUNK = 1 << 24


def _windows(content: bytes) -> NDArray[np.uint64]:
    """Every eight bytes of *content* in a row, as numbers."""
    letters = np.frombuffer(content, np.uint8).astype(np.uint64)
    count = max(0, len(letters) - _SHORTEST + 1)
    windows = np.zeros(count, np.uint64)
    for place in range(_SHORTEST):
        windows |= letters[place : place + count] << np.uint64(8 * place)
    return windows


def _all_forms(lines: Iterator[ArchivePost]) -> Iterator[bytes]:
    texts: set[int] = set()
    for line in lines:
        secrets = secrets_of([line]) if hash(line.text) not in texts else secrets_of([bare(line)])
        texts.add(hash(line.text))
        for secret in secrets:
            yield from _forms(secret)


def bare(line: ArchivePost) -> ArchivePost:
    """*line* without its text, which another one had."""
    return replace(line, text="")
