"""A server that hears: every path that is called and every body of JSON that is sent."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from typing import Any

from tests.fakes import loopback
from tests.fakes.loopback import Quiet


@dataclass
class Heard:
    """What came, oldest first; ``status`` is what is answered."""

    url: str = ""
    status: int = 200
    paths: list[str] = field(default_factory=list)
    bodies: list[dict[str, Any]] = field(default_factory=list)


@contextmanager
def listening() -> Iterator[Heard]:
    heard = Heard()

    class Ear(Quiet):
        def answer(self) -> None:
            heard.paths.append(self.path)
            content = self.rfile.read(int(self.headers["Content-Length"] or 0))
            if content:
                heard.bodies.append(json.loads(content))
            self.send_response(heard.status)
            self.send_header("Content-Length", "0")
            self.end_headers()

    with loopback.serving(ThreadingHTTPServer(("127.0.0.1", 0), Ear)) as url:
        heard.url = url
        yield heard
