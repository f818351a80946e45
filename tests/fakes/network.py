"""A network that speaks Mastodon's API, misbehaves on demand and records what it accepted.

The ledger is a file of JSON lines, synced before any answer: the one judge of what was posted.
"""

import html
import itertools
import json
import math
import os
import re
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, override
from urllib.parse import parse_qs, urlsplit

from tests.fakes import loopback
from tests.fakes.forms import Shown, taken_apart

TOKEN = "token-of-a-fake"
PAGE = 20


class Fault(StrEnum):
    """What happens to one post."""

    NONE = "none"
    CUT = "accept-then-cut"
    STALL = "accept-then-stall"
    LATE = "stall-then-accept"
    HEADERS = "accept-then-cut-in-headers"
    EMPTY = "accept-then-empty-200"
    ERROR = "accept-then-500"
    UNAVAILABLE = "503"
    LIMIT = "429"
    REFUSE = "422"
    FORBID = "401"


ACCEPTING = frozenset({Fault.NONE, Fault.CUT, Fault.STALL, Fault.HEADERS, Fault.EMPTY, Fault.ERROR})


@dataclass
class Manners:
    """How a fake behaves. ``faults`` are used up one a post; without any left, none.

    ``lag``: seconds before a post shows on its author's timeline. ``twin_500``: a second post with
    a known key answers 500, as Mastodon did in September 2026. ``ahead``: seconds its clock is
    ahead of ours, for announcers that live at another time. ``patience``: a post that waited longer
    than so many seconds in this machine's buffers is dropped; a fake that was given no processor
    must not be later than the network it stands for.
    """

    honours_key: bool = False
    refuses_twins: bool = False
    readable: bool = True
    twin_500: bool = False
    lag: float = 0.0
    ahead: float = 0.0
    patience: float = math.inf
    stall: float = 3.0
    late: float = 1.0
    on_accept: Callable[[], None] | None = None
    faults: deque[Fault] = field(default_factory=deque)
    retry_after: int | None = 2


@dataclass(frozen=True)
class Accepted:
    """A post as it was taken, and how many images of ours it shows."""

    id: str
    key: str
    text: str
    at: float
    images: int = 0


class FakeNetwork:
    """One account on one server. ``accepted`` is what the ledger says."""

    def __init__(self, ledger: Path, manners: Manners) -> None:
        self.manners = manners
        self.posts: list[Accepted] = []
        self.calls: list[str] = []
        self.media: dict[str, Shown] = {}
        self.attached: dict[str, list[str]] = {}
        self._ledger = ledger
        self._lock = threading.Lock()
        self._ids = itertools.count(0x1A2B3C)

    def next_fault(self) -> Fault:
        with self._lock:
            return self.manners.faults.popleft() if self.manners.faults else Fault.NONE

    def accept(
        self, key: str, body: Mapping[str, Any], connection: socket.socket | None = None
    ) -> tuple[Accepted | None, bool]:
        """Take a post, None when it is dropped; the second value tells whether the key was known.

        Nobody reads while a post is taken: how long its writing takes is no lag of the network.
        """
        with self._lock:
            if connection and loopback.waited_seconds(connection) > self.manners.patience:
                return None, False
            known = next((post for post in self.posts if post.key == key), None)
            if known and self.manners.honours_key:
                return known, True
            media = body.get("media_ids", [])
            shown = sum(one in self.media for one in media)
            number = f"{next(self._ids):020x}"
            post = Accepted(number, key, body["status"], time.time(), shown)
            with self._ledger.open("a") as handle:
                handle.write(json.dumps(post.__dict__) + "\n")
                handle.flush()
                os.fsync(handle.fileno())
            self.attached[number] = media
            self.posts.append(post)
            return post, False

    def take(self, image: Shown) -> str:
        """Take a file and return its number, with which a post may show it."""
        with self._lock:
            number = f"m{len(self.media)}"
            self.media[number] = image
            return number

    def images(self) -> list[Shown]:
        return [self.media[one] for post in self.posts for one in self.attached.get(post.id, [])]

    def edit(self, post_id: str, text: str) -> Accepted | None:
        """Replace the text of a post; the ledger keeps what was posted first."""
        with self._lock:
            for number, post in enumerate(self.posts):
                if post.id == post_id:
                    self.posts[number] = replace(post, text=text)
                    return self.posts[number]
        return None

    def delete(self, post_id: str) -> Accepted | None:
        """Take a post away."""
        with self._lock:
            for number, post in enumerate(self.posts):
                if post.id == post_id:
                    self.attached.pop(post_id)
                    return self.posts.pop(number)
        return None

    def is_twin(self, text: str) -> bool:
        return self.manners.refuses_twins and any(post.text == text for post in self.posts)

    def shown(self) -> list[Accepted]:
        with self._lock:
            seen = time.time() - self.manners.lag
            return [post for post in reversed(self.posts) if post.at <= seen]


def ledger_of(path: Path) -> list[Accepted]:
    """Return what the ledger at *path* says was posted."""
    if not path.exists():
        return []
    return [Accepted(**json.loads(line)) for line in path.read_text().splitlines()]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    network: FakeNetwork

    @override
    def log_message(self, format: str, *args: object) -> None:
        del format, args

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/api/v2/media":
            self._take_image(content)
            return
        body = json.loads(content)
        self.network.calls.append("POST")
        fault = self.network.next_fault()
        if self.headers["Authorization"] != f"Bearer {TOKEN}":
            fault = Fault.FORBID
        if fault not in ACCEPTING:
            self._deny(fault)
            return
        answers = body.get("in_reply_to_id")
        if answers and answers not in self.network.attached:
            self._answer(
                404, {"error": "The post you are trying to reply to does not appear to exist"}
            )
            return
        if self.network.is_twin(body["status"]):
            self._answer(422, {"error": "Validation failed: duplicate"})
            return
        if fault is Fault.LATE:
            time.sleep(self.network.manners.late)
        post, known = self.network.accept(self.headers["Idempotency-Key"], body, self.connection)
        if post is None:
            self._break(Fault.CUT)
            return
        if known and self.network.manners.twin_500:
            self._answer(500, {"error": "This request could not be processed"})
            return
        if self.network.manners.on_accept:
            self.network.manners.on_accept()
        self._reply(fault, post)

    def do_PUT(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.network.calls.append("PUT")
        edited = self.network.edit(self._asked_id(), body["status"])
        # As Mastodon does: what an edit does not name is gone.
        self.network.attached[self._asked_id()] = body.get("media_ids", [])
        self._answer_one(edited)

    def do_DELETE(self) -> None:
        self.network.calls.append("DELETE")
        self._answer_one(self.network.delete(self._asked_id()))

    def _take_image(self, body: bytes) -> None:
        """Take a file; the first question about it finds it still at work."""
        fields, content = taken_apart(self.headers["Content-Type"], body)
        number = self.network.take(Shown(content, fields["description"]))
        self._answer(202, {"id": number, "type": "image", "url": None})

    def _asked_id(self) -> str:
        return urlsplit(self.path).path.rpartition("/")[2]

    def _answer_one(self, post: Accepted | None) -> None:
        if self.headers["Authorization"] != f"Bearer {TOKEN}":
            self._answer(401, {"error": "The access token is invalid"})
        elif post is None:
            self._answer(404, {"error": "Record not found"})
        else:
            self._answer(200, self._status(post))

    def do_GET(self) -> None:
        self.network.calls.append("GET")
        parts = urlsplit(self.path)
        is_media = parts.path.startswith("/api/v1/media/")
        if not self.network.manners.readable and not is_media:
            self._answer(503, {"error": "read later"})
        elif self.headers["Authorization"] != f"Bearer {TOKEN}":
            self._answer(401, {"error": "The access token is invalid"})
        elif re.fullmatch(r"/api/v1/statuses/\w+", parts.path):
            known = [post for post in self.network.posts if post.id == self._asked_id()]
            self._answer_one(known[0] if known else None)
        elif is_media:
            asked_before = self.network.calls.count("GET") > 1
            self._answer(200 if asked_before else 206, {"id": self._asked_id()})
        elif parts.path.endswith("/verify_credentials"):
            self._answer(200, {"id": "me", "acct": "me"})
        else:
            asked = parse_qs(parts.query)
            self._answer(200, [self._status(post) for post in self._page(asked.get("max_id"))])

    def _page(self, max_id: list[str] | None) -> list[Accepted]:
        shown = self.network.shown()
        if max_id:
            known = [post.id for post in shown]
            shown = shown[known.index(max_id[0]) + 1 :] if max_id[0] in known else []
        return shown[:PAGE]

    def _deny(self, fault: Fault) -> None:
        wait = self.network.manners.retry_after
        extra = {"Retry-After": str(wait)} if fault is Fault.LIMIT and wait else {}
        status = {
            Fault.UNAVAILABLE: 503,
            Fault.LIMIT: 429,
            Fault.REFUSE: 422,
            Fault.FORBID: 401,
        }[fault]
        self._answer(status, {"error": f"no: {fault}"}, extra)

    def _reply(self, fault: Fault, post: Accepted) -> None:
        if fault in {Fault.NONE, Fault.LATE}:
            self._answer(200, self._status(post))
        elif fault is Fault.ERROR:
            self._answer(500, {"error": "after the fact"})
        elif fault is Fault.EMPTY:
            self._answer(200, None)
        else:
            self._break(fault)

    def _status(self, post: Accepted) -> dict[str, object]:
        media = [{"id": one} for one in self.network.attached.get(post.id, [])]
        told = _status(replace(post, at=post.at + self.network.manners.ahead))
        return {**told, "media_attachments": media}

    def _break(self, fault: Fault) -> None:
        if fault is Fault.STALL:
            time.sleep(self.network.manners.stall)
        if fault is Fault.HEADERS:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: applica")
            self.wfile.flush()
        # A reset, not a clean end: what a killed proxy leaves behind.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def _answer(self, status: int, found: object, extra: dict[str, str] | None = None) -> None:
        body = b"" if found is None else json.dumps(found).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in (extra or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is part of the game."""


def _status(post: Accepted) -> dict[str, str]:
    made = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(post.at))
    return {
        "id": post.id,
        "url": f"https://fake.example/@me/{post.id}",
        "content": _dressed(post.text),
        "created_at": made,
    }


def _dressed(text: str) -> str:
    """Return *text* as Mastodon does: paragraphs, links with hidden parts, the rest in spans."""
    words = []
    for word in html.escape(text, quote=False).split(" "):
        if word.startswith("https://"):
            bare = word.removeprefix("https://")
            words.append(f'<a href="{word}"><span class="invisible">https://</span>{bare}</a>')
        elif word.startswith("#"):
            words.append(f'<a class="hashtag">#<span>{word[1:]}</span></a>')
        elif word.startswith("@"):
            words.append(_mentioned(word))
        else:
            words.append(word)
    return f"<p>{' '.join(words)}</p>".replace("\n", "<br>")


def _mentioned(word: str) -> str:
    """Return a mention as Mastodon shows it: without the server, which the address tells."""
    name, _, server = word[1:].partition("@")
    href = f"https://{server or 'fake.example'}/@{name}"
    link = f'<a href="{href}" class="u-url mention">@<span>{name}</span></a>'
    return f'<span class="h-card">{link}</span>'


@contextmanager
def serving(ledger: Path, manners: Manners | None = None) -> Iterator[tuple[FakeNetwork, str]]:
    """Serve a fake on loopback; yields it and its address."""
    network = FakeNetwork(ledger, manners or Manners())
    handler = type("Handler", (_Handler,), {"network": network})
    server = _Server(("127.0.0.1", 0), handler)
    with loopback.serving(server) as url:
        yield network, url


def faults(*names: Fault) -> deque[Fault]:
    """Return what happens to the next posts, in order."""
    return deque(names)
