"""A network without limits, in a process of its own: it takes a post and notes when it came.

Run as ``python -m worker.bench.network FILE``: prints its address, writes one line a post (moment
in seconds since 1970, key), ends with its standard input. As lean as can be, since on a small
machine its work is taken from what is measured.
"""

import asyncio
import json
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TextIO, cast, override

from worker.bench.host import hosted, serve

_HEAD_END = b"\r\n\r\n"


class _Taker(asyncio.Protocol):
    """Answers one connection; requests come one after the other."""

    def __init__(self, ledger: TextIO) -> None:
        self._ledger = ledger
        self._heard = b""
        self._transport: asyncio.Transport | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    @override
    def data_received(self, data: bytes) -> None:
        self._heard += data
        head, end, rest = self._heard.partition(_HEAD_END)
        if not end:
            return
        fields = dict(
            line.split(": ", 1) for line in head.decode("latin-1").split("\r\n")[1:] if line
        )
        lower = {name.lower(): value for name, value in fields.items()}
        if len(rest) < int(lower.get("content-length", 0)):
            return
        self._heard = b""
        self._take(lower.get("idempotency-key", ""))

    def _take(self, key: str) -> None:
        now = time.time()  # noqa: TID251 - what is measured
        self._ledger.write(f"{now:.6f} {key}\n")
        body = json.dumps({"id": f"n{key}", "url": None, "content": ""}).encode()
        if self._transport is not None:
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: keep-alive\r\n"
                b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
            )


def serving(ledger: Path) -> AbstractContextManager[str]:
    """Run a network that writes to *ledger*; yields its address."""
    return hosted("worker.bench.network", str(ledger))


def moments(ledger: Path) -> list[float]:
    """Return when each post came, in seconds since 1970, earliest first."""
    return sorted(float(line.split()[0]) for line in ledger.read_text().splitlines())


if __name__ == "__main__":
    with Path(sys.argv[1]).open("w", buffering=1) as _file:
        asyncio.run(serve(lambda: _Taker(_file)))
