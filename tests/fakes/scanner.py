"""Looks for what must not be kept: the words, names and addresses of observed people.

`secrets_of` lists all that an archive tells of people; `leaks` finds which of it stands in bytes;
`database_dump` and `files` give the bytes of a database and of folders (logs, Valkey's AOF).
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from django.db import connection

from worker.bench.posts import ArchivePost

_SHORTEST = 8
"""Shorter pieces ("Lyon", "42") stand in any database by chance."""
_WINDOW = 24
"""A quotation of this many characters of a text is a leak."""


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
        return bytes(value).decode("utf-8", "replace")
    return str(value)


def files(*folders: Path) -> bytes:
    """The bytes of every file below *folders*: databases with their WAL, logs, AOF."""
    return b"\n".join(
        path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()
    )
