"""A feed server on loopback that answers as told, misbehaves on demand and records requests."""

import gzip
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeAlias

from tests.fakes import loopback

_CERTIFICATE = Path(__file__).with_name("self_signed.pem")


@dataclass(frozen=True)
class Answer:
    """One scripted answer. ``drip`` seconds pass between the bytes of the body."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    drip: float = 0.0
    drip_head: bool = False
    cut: bool = False
    hang: float = 0.0
    reason: str | None = None


Respond: TypeAlias = Callable[[str, dict[str, str]], Answer]


@dataclass
class FeedServer:
    """Where it listens and what it was asked: (path, headers in lower case)."""

    port: int
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str = "/feed", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


def gzipped(body: bytes, **more: str) -> Answer:
    headers = (("Content-Encoding", "gzip"), *more.items())
    return Answer(body=gzip.compress(body), headers=headers)


def conditional(body: bytes, etag: str = 'W/"a,b"', stamp: str = "any text, verbatim") -> Respond:
    """Answer 304 only to the very bytes that were given as validators."""

    def respond(_: str, headers: dict[str, str]) -> Answer:
        given = (("ETag", etag), ("Last-Modified", stamp))
        if headers.get("if-none-match") == etag and headers.get("if-modified-since") == stamp:
            return Answer(304, headers=given)
        return Answer(body=body, headers=given)

    return respond


@contextmanager
def serving(respond: Respond | Answer, *, self_signed: bool = False) -> Iterator[FeedServer]:
    """Serve on a free port of 127.0.0.1 until the block ends.

    *self_signed*: over TLS, with a certificate that nobody vouches for.
    """
    answer = respond if callable(respond) else lambda *_: respond
    server = _Server(("127.0.0.1", 0), _Handler)
    if self_signed:
        secured = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        secured.load_cert_chain(_CERTIFICATE)
        server.socket = secured.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    server.respond = answer
    server.feed = FeedServer(server.server_address[1])
    with loopback.serving(server):
        try:
            yield server.feed
        finally:
            server.stopping.set()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    respond: Respond
    feed: FeedServer

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.stopping = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what is being tested."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.do_GET()

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.feed.asked.append((self.path, headers))
        answer = self.server.respond(self.path, headers)
        if answer.hang:
            self.server.stopping.wait(answer.hang)
        self.close_connection = True
        with suppress(OSError):
            self._send(answer)

    def _send(self, answer: Answer) -> None:
        if answer.drip_head:
            self._drip(b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 1_000, answer.drip)
            return
        self.send_response(answer.status, answer.reason)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body) + 10 * answer.cut))
        self.send_header("Connection", "close")
        self.end_headers()
        if answer.drip:
            self._drip(answer.body, answer.drip)
        else:
            self.wfile.write(answer.body)

    def _drip(self, body: bytes, seconds: float) -> None:
        for byte in body:
            if self.server.stopping.is_set():
                return
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(seconds)

    def log_message(self, *_: object) -> None:
        """Nothing on stderr."""
