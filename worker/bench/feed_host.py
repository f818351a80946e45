"""A host of feeds in a process of its own: each has twenty entries, and new ones when told so.

Run as ``python -m worker.bench.feed_host FEEDS``: prints its address, gives ``/0`` to ``/FEEDS-1``
with validators, renews all of them at ``/next``, ends with its standard input. As lean as can be,
since on a small machine its work is taken from what is measured.
"""

import asyncio
import sys
from contextlib import AbstractContextManager
from datetime import datetime
from email.utils import format_datetime
from html import escape
from random import Random  # noqa: TID251 - a seeded one: every run reads the same
from typing import cast, override

from worker.bench.host import hosted, serve
from worker.bench.posts import Setting, posts

ENTRIES = 20
_HEAD_END = b"\r\n\r\n"


class Feeds:
    """The present text of every feed; *edition* is their validator."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.edition = 0
        self._bodies: list[bytes] = []
        self.renew()

    def renew(self) -> None:
        """Give every feed twenty new entries in place of those it had."""
        self.edition += 1
        seed = Random(self.edition)  # noqa: S311 - no secret
        texts = posts(self._count * ENTRIES, seed, Setting(varied=True))
        self._bodies = [
            _feed(number, [_item(one.id, one.text, one.published) for one in some])
            for number, some in enumerate(zip(*[iter(texts)] * ENTRIES, strict=True))
        ]
        self._bodies = [body.replace(b"{edition}", b"%d" % self.edition) for body in self._bodies]

    def answer(self, path: str, known: str) -> bytes:
        """Return the whole answer to a question for *path* by somebody who has edition *known*."""
        if path == "/next":
            self.renew()
            return b"HTTP/1.1 204 No Content\r\n\r\n"
        mark = f'"{self.edition}"'
        if known == mark:
            return b"HTTP/1.1 304 Not Modified\r\nETag: %s\r\n\r\n" % mark.encode()
        body = self._bodies[int(path[1:])]
        head = (
            "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\n"
            f"ETag: {mark}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body


def _feed(number: int, items: list[str]) -> bytes:
    listed = "".join(items)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>Journal {number}</title><link>https://journal{number}.example/</link>"
        f"<description>Essai</description>{listed}</channel></rss>"
    ).encode()


def _item(name: str, text: str, published: str) -> str:
    written = format_datetime(datetime.fromisoformat(published))
    link = f"https://journal.example/{{edition}}/{name}"
    return (
        f"<item><guid>{link}</guid><link>{link}</link><title>{escape(text[:60])}</title>"
        f"<pubDate>{written}</pubDate><description>{escape(f'<p>{text}</p>')}</description></item>"
    )


class _Reader(asyncio.Protocol):
    """Answers one connection; requests come one after the other."""

    def __init__(self, feeds: Feeds) -> None:
        self._feeds = feeds
        self._heard = b""
        self._transport: asyncio.Transport | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    @override
    def data_received(self, data: bytes) -> None:
        self._heard += data
        while _HEAD_END in self._heard:
            head, _, self._heard = self._heard.partition(_HEAD_END)
            first, *fields = head.decode("latin-1").split("\r\n")
            named = dict(field.split(": ", 1) for field in fields if ": " in field)
            lower = {name.lower(): value for name, value in named.items()}
            if self._transport is not None:
                known = lower.get("if-none-match", "")
                self._transport.write(self._feeds.answer(first.split()[1], known))


def serving(count: int) -> AbstractContextManager[str]:
    """Run a host of *count* feeds; yields its address."""
    return hosted("worker.bench.feed_host", str(count))


if __name__ == "__main__":
    _feeds = Feeds(int(sys.argv[1]))
    asyncio.run(serve(lambda: _Reader(_feeds)))
