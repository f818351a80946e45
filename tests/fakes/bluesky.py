"""A PDS with its AppView on loopback: sessions and post search, misbehaving on demand."""

import json
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.fakes import loopback

HANDLE, PASSWORD = "ecoute.example", "abcd-efgh-ijkl-mnop"


@dataclass(frozen=True)
class Fault:
    """What is answered instead; ``cut``: the body ends before its length."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    cut: bool = False


HTML = Fault(200, b"<!doctype html><title>maintenance</title>")
EXPIRED = Fault(400, b'{"error":"ExpiredToken","message":"Token of someone has expired"}')
BAD_CURSOR = Fault(400, b'{"error":"InvalidRequest","message":"Malformed cursor"}')
DOWN = Fault(502, b'{"error":"UpstreamFailure","message":"pipethrough network error"}')


@dataclass
class FakeBluesky:
    """``posts`` are views, oldest first. ``faults`` are used up one a question.

    ``deepest``: how many results the search lists before its cursor ends, without saying so.
    ``stuck_cursor``: a cursor that always leads to the first page.
    """

    posts: list[dict[str, object]] = field(default_factory=list)
    faults: deque[Fault | None] = field(default_factory=deque)
    deepest: int = 1_000_000
    stuck_cursor: str = ""
    refuses_cursors: bool = False
    knows_since: bool = True
    sessions: int = 0
    renewals: int = 0
    tokens: set[str] = field(default_factory=set)
    asked: list[dict[str, str]] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    url: str = ""

    def profiles(self, actors: list[str]) -> Fault:
        """What each of *actors* is called: everybody is, and those in ``hidden`` ask to be left."""
        found = [
            {
                "did": did,
                "handle": f"{did.rpartition(':')[2].lstrip('0') or '0'}.example",
                "labels": [{"val": "!no-unauthenticated"}] if did in self.hidden else [],
            }
            for did in actors
        ]
        return Fault(body=json.dumps({"profiles": found}).encode())

    def search(self, asked: dict[str, str]) -> Fault:
        if self.refuses_cursors and "cursor" in asked:
            return BAD_CURSOR
        word = asked["q"].strip('"').lower()
        found = [one for one in self.posts[::-1] if word in _record(one)["text"].lower()]
        if self.knows_since:
            since, until = asked.get("since", ""), asked.get("until", "~")
            found = [one for one in found if since <= _at(one) < until]
        found.sort(key=_at, reverse=True)
        start = int(asked.get("cursor", "0")) if not self.stuck_cursor else 0
        end = start + int(asked["limit"])
        answer: dict[str, object] = {"posts": found[start:end]}
        if self.stuck_cursor or end < min(len(found), self.deepest):
            answer["cursor"] = self.stuck_cursor or str(end)
        return Fault(body=json.dumps(answer).encode())

    def open_session(self) -> Fault:
        token = f"access-{self.sessions}-{self.renewals}"
        self.tokens = {token}
        return Fault(
            body=json.dumps({"accessJwt": token, "refreshJwt": "r", "did": "did:plc:me"}).encode()
        )


def view(number: int, text: str, at: str, **more: object) -> dict[str, object]:
    """Return a post as the AppView shows it; *at* is written and seen at the same moment."""
    did = f"did:plc:{number % 7:024}"
    return {
        "uri": f"at://{did}/app.bsky.feed.post/{number:013}",
        "cid": "bafy",
        "author": {"did": did, "handle": f"a{number % 7}.example"},
        "record": {"$type": "app.bsky.feed.post", "text": text, "createdAt": at, "langs": ["fr"]},
        "indexedAt": at,
        **more,
    }


@contextmanager
def serving(network: FakeBluesky) -> Iterator[FakeBluesky]:
    """Serve *network* on a free port of 127.0.0.1 until the block ends."""
    handler = type("Handler", (_Handler,), {"network": network})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    with loopback.serving(server) as network.url:
        yield network


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    network: FakeBluesky

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if self.path.endswith("refreshSession"):
            if body:  # as the real one answers
                self._send(Fault(400, b'{"error":"InvalidRequest"}'))
                return
            self.network.renewals += 1
        elif json.loads(body) != {"identifier": HANDLE, "password": PASSWORD}:
            self._send(Fault(401, b'{"error":"AuthenticationRequired","message":"no"}'))
            return
        else:
            self.network.sessions += 1
        self._send(self.network.open_session())

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        listed = parse_qs(parts.query)
        asked = {name: values[0] for name, values in listed.items()}
        self.network.asked.append(asked)
        fault = self.network.faults.popleft() if self.network.faults else None
        if parts.path.endswith("getProfiles"):
            self._send(fault or self.network.profiles(listed["actors"]))
            return
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        if fault is None and token not in self.network.tokens:
            fault = EXPIRED
        self._send(fault or self.network.search(asked))

    def _send(self, answer: Fault) -> None:
        with suppress(OSError):
            self.send_response(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body) + 10 * answer.cut))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(answer.body)
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing on stderr."""


def _record(one: dict[str, object]) -> dict[str, str]:
    record = one["record"]
    assert isinstance(record, dict)
    return record


def _at(one: dict[str, object]) -> str:
    return min(str(_record(one)["createdAt"]), str(one["indexedAt"]))
