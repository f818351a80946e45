"""A Mastodon server on loopback: timelines and a stream on one port, in whatever mood."""

import datetime as dt
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import parse_qs, unquote, urlsplit

from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve

PATH = "/api/v1/streaming"
WRITTEN = dt.datetime(2017, 10, 26, 8, tzinfo=dt.UTC)


@dataclass
class FakeMastodon:
    """``posts`` oldest first, their ids in no order that a reader could guess.

    ``offers``: where it says that its stream is. ``refusals``: statuses for the next that want to
    hear. ``cut_after``: messages after which each connection is cut, once for each number.
    ``deaf``: says nothing on the stream. ``babble``: what it says before each message.
    """

    posts: list[dict[str, object]] = field(default_factory=list)
    offers: bool = True
    refusals: list[int] = field(default_factory=list)
    cut_after: list[int] = field(default_factory=list)
    deaf: bool = False
    babble: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    port: int = 0
    closing: threading.Event = field(default_factory=threading.Event)
    _said: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def publish(
        self,
        text: str,
        *,
        author: str = "une",
        tags: tuple[str, ...] = ("metoo",),
        at: dt.datetime = WRITTEN,
    ) -> str:
        number = len(self.posts)
        name = f"{(number * 7919 + 13) % 100_003:x}-{number:04x}"
        here = f"https://ici.example/users/{author}"
        post: dict[str, object] = {
            "id": name,
            "uri": f"{here}/statuses/{name}",
            "created_at": at.isoformat().replace("+00:00", "Z"),
            "content": f"<p>{text}</p>",
            "visibility": "public",
            "account": {"acct": author, "uri": here},
            "tags": tags,
        }
        self.posts.append(post)
        for tag in tags:
            self._said.append(_message(["hashtag", tag], "update", json.dumps(post)))
        return name

    def delete(self, name: str) -> None:
        self.posts = [post for post in self.posts if post["id"] != name]
        self._said.append(_message(["hashtag", "metoo"], "delete", name))

    def ask(self, _: ServerConnection, request: Request) -> Response | None:
        """Answer what is no stream; None lets the stream begin."""
        path = urlsplit(request.path).path
        if path == PATH:
            if self.refusals:
                return _answer(self.refusals.pop(0), "")
            self.tokens.append(request.headers.get("Authorization", ""))
            return None
        self.asked.append(request.path)
        if path == "/api/v2/instance" and self.offers:
            return _answer(
                200, {"configuration": {"urls": {"streaming": f"ws://127.0.0.1:{self.port}"}}}
            )
        if path.startswith("/api/v1/timelines/tag/"):
            return _answer(200, self._page(request.path))
        return _answer(404, {"error": "Record not found"})

    def _page(self, asked: str) -> list[dict[str, object]]:
        tag = unquote(urlsplit(asked).path.rpartition("/")[2])
        query = {name: one[0] for name, one in parse_qs(urlsplit(asked).query).items()}
        listed = [post for post in list(self.posts) if tag in str(post["tags"])]
        names = [str(post["id"]) for post in self.posts]
        limit = int(query["limit"])
        if "min_id" in query:
            after = names.index(query["min_id"]) if query["min_id"] in names else -1
            newer = [post for post in listed if names.index(str(post["id"])) > after]
            return list(reversed(newer[:limit]))
        before = names.index(query["max_id"]) if "max_id" in query else len(names)
        return list(reversed([p for p in listed if names.index(str(p["id"])) < before][-limit:]))

    def handle(self, connection: ServerConnection) -> None:
        heard, sent = len(self._said), 0
        cut = self.cut_after.pop(0) if self.cut_after else None
        with suppress(ConnectionClosed):
            while not self.closing.is_set():
                with suppress(TimeoutError):
                    self.wanted.append(json.loads(connection.recv(timeout=0.005))["tag"])
                if sent == cut:
                    connection.socket.close()
                    return
                if heard < len(self._said):
                    if not self.deaf:
                        for word in self.babble:
                            connection.send(word)
                        connection.send(self._said[heard])
                    heard, sent = heard + 1, sent + 1


def _message(stream: list[str], event: str, payload: str) -> str:
    return json.dumps({"stream": stream, "event": event, "payload": payload})


def _answer(status: int, body: object) -> Response:
    raw = json.dumps(body).encode()
    headers = Headers({"Content-Type": "application/json", "Content-Length": str(len(raw))})
    headers["Connection"] = "close"
    return Response(status, HTTPStatus(status).phrase, headers, raw)


@contextmanager
def serving(server: FakeMastodon) -> Iterator[FakeMastodon]:
    """Serve on a free port of 127.0.0.1 until the block ends."""
    with serve(server.handle, "127.0.0.1", 0, process_request=server.ask) as listening:
        server.port = listening.socket.getsockname()[1]
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.closing.set()
            time.sleep(0.01)
            listening.shutdown()
            thread.join()
