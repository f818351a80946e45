"""A stream of Bluesky's on loopback: plays back from a cursor, goes on live, and cuts on demand."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve


@dataclass
class FakeJetstream:
    """``events`` are messages in the order of their ``time_us``.

    Like the real one it plays back from the cursor on, that event included. ``cut_after``: messages
    after which each connection is cut, once for each number.
    """

    events: list[dict[str, object]] = field(default_factory=list)
    cut_after: list[int] = field(default_factory=list)
    cursors: list[int] = field(default_factory=list)
    pause: float = 0.0
    url: str = ""
    closing: threading.Event = field(default_factory=threading.Event)

    def handle(self, connection: ServerConnection) -> None:
        query = parse_qs(urlsplit(connection.request.path if connection.request else "").query)
        cursor = int(query.get("cursor", ["0"])[0])
        self.cursors.append(cursor)
        sent, cut = 0, self.cut_after.pop(0) if self.cut_after else None
        with suppress(ConnectionClosed):
            number = next((n for n, one in enumerate(self.events) if _place(one) >= cursor), None)
            number = len(self.events) if number is None else number
            while not self.closing.is_set():
                if sent == cut:
                    connection.socket.close()
                    return
                if number < len(self.events):
                    connection.send(json.dumps(self.events[number]))
                    number, sent = number + 1, sent + 1
                    time.sleep(self.pause)
                else:
                    time.sleep(0.01)


def event(place: int, did: str, text: str, created: str) -> dict[str, object]:
    """Return a new post of *did* as the stream tells it."""
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": created, "langs": ["fr"]}
    commit = {
        "rev": "r",
        "operation": "create",
        "collection": "app.bsky.feed.post",
        "rkey": f"{place:013}",
        "cid": "bafy",
        "record": record,
    }
    return {"did": did, "time_us": place, "kind": "commit", "commit": commit}


def _place(one: dict[str, object]) -> int:
    place = one["time_us"]
    assert isinstance(place, int)
    return place


@contextmanager
def serving(stream: FakeJetstream) -> Iterator[FakeJetstream]:
    """Serve *stream* on a free port of 127.0.0.1 until the block ends."""
    with serve(stream.handle, "127.0.0.1", 0) as server:
        stream.url = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/subscribe"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield stream
        finally:
            stream.closing.set()
            server.shutdown()
            thread.join()
