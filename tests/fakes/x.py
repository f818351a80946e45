"""X's recent search and counts on loopback, with a bill; misbehaving on demand."""

import datetime as dt
import json
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.fakes import feed_server
from tests.fakes.feed_server import Answer

TOKEN = "bearer-of-a-test"
FIRST = 1_288_834_974_657


@dataclass
class FakeX:
    """``posts`` are (moment, text), oldest first. ``faults`` are used up one a search.

    ``billed`` counts the posts that were handed out; ``counted`` the questions for numbers.
    """

    posts: list[tuple[dt.datetime, str]] = field(default_factory=list)
    faults: deque[Answer | None] = field(default_factory=deque)
    billed: int = 0
    counted: int = 0
    asked: list[dict[str, str]] = field(default_factory=list)
    url: str = ""

    def respond(self, path: str, headers: dict[str, str]) -> Answer:
        if headers.get("authorization") != f"Bearer {TOKEN}":
            return Answer(401, b'{"title":"Unauthorized"}')
        parts = urlsplit(path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path.endswith("/usage/tweets"):
            return Answer(body=b'{"data":{"project_usage":"3"}}')
        if parts.path.endswith("/counts/recent"):
            self.counted += 1
            return Answer(body=json.dumps(self._hours(asked)).encode())
        self.asked.append(asked)
        fault = self.faults.popleft() if self.faults else None
        return fault or Answer(body=json.dumps(self._search(asked)).encode())

    def _hours(self, asked: dict[str, str]) -> dict[str, object]:
        hours: dict[str, int] = {}
        for at, _ in self.posts:
            if at >= dt.datetime.fromisoformat(asked["start_time"]):
                hours[f"{at:%Y-%m-%dT%H}:00:00.000Z"] = 1 + hours.get(
                    f"{at:%Y-%m-%dT%H}:00:00.000Z", 0
                )
        data = [{"start": start, "end": start, "tweet_count": n} for start, n in hours.items()]
        return {"data": data, "meta": {"total_tweet_count": sum(hours.values())}}

    def _search(self, asked: dict[str, str]) -> dict[str, object]:
        since, until = int(asked.get("since_id", "0")), int(asked.get("until_id", 1 << 80))
        start = dt.datetime.fromisoformat(asked.get("start_time", "2006-01-01T00:00:00Z"))
        found = [
            (identifier(at, number), at, text)
            for number, (at, text) in enumerate(self.posts)
            if since < identifier(at, number) < until and at >= start and _says(text, asked)
        ][::-1]
        skip = int(asked.get("next_token", "0"))
        page = found[skip : skip + int(asked["max_results"])]
        self.billed += len(page)
        if not page:
            return {"meta": {"result_count": 0}}
        meta: dict[str, object] = {
            "result_count": len(page), "newest_id": str(page[0][0]), "oldest_id": str(page[-1][0]),
        }  # fmt: skip
        if skip + len(page) < len(found):
            meta["next_token"] = str(skip + len(page))
        users = [{"id": str(n), "username": f"u{n}"} for n in sorted({one[0] % 7 for one in page})]
        return {"data": [_tweet(*one) for one in page], "includes": {"users": users}, "meta": meta}


def _says(text: str, asked: dict[str, str]) -> bool:
    said = str(text).lower()  # a spoilt one has none, and is handed out all the same
    words = (word.strip('"').lower() for word in asked["query"].split(" OR "))
    return not isinstance(text, str) or any(word in said for word in words)


def identifier(at: dt.datetime, number: int) -> int:
    return ((int(at.timestamp() * 1000) - FIRST) << 22) + number


def _tweet(number: int, at: dt.datetime, text: str) -> dict[str, object]:
    return {
        "id": str(number),
        "text": text,
        "created_at": at.isoformat().replace("+00:00", ".000Z"),
        "author_id": str(number % 7),
        "lang": "fr",
    }


@contextmanager
def serving(network: FakeX) -> Iterator[FakeX]:
    """Serve *network* on a free port of 127.0.0.1 until the block ends."""
    with feed_server.serving(network.respond) as server:
        network.url = server.url("")
        yield network
