"""A server that answers what it is told and remembers what it was asked."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from typing import override

from tests.fakes.loopback import Quiet, serving


@dataclass(frozen=True)
class Canned:
    """One answer; a *body* that is no text is sent as JSON."""

    status: int
    body: object = ""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> object:
        return json.loads(self.body)


@dataclass
class Script:
    """What is still to be answered, in order, by how the request begins; and what was asked."""

    answers: list[tuple[str, Canned]]
    asked: list[Asked] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, asked: Asked) -> Canned:
        with self.lock:
            self.asked.append(asked)
            line = f"{asked.method} {asked.path}"
            for number, (begins, canned) in enumerate(self.answers):
                if line.startswith(begins):
                    # The last one for a request is given again and again.
                    if any(line.startswith(other) for other, _ in self.answers[number + 1 :]):
                        self.answers.pop(number)
                    return canned
        return Canned(404, {"error": "NotScripted"})


class _Handler(Quiet):
    script: Script

    @override
    def answer(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        asked = Asked(self.command, self.path, dict(self.headers), body)
        canned = self.script.answer(asked)
        text = canned.body if isinstance(canned.body, str) else json.dumps(canned.body)
        self.send_response(canned.status)
        for name, value in canned.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())


@contextmanager
def answering(*answers: tuple[str, Canned]) -> Iterator[tuple[Script, str]]:
    """Serve on loopback; yields what it does and its address."""
    script = Script(list(answers))
    handler = type("Handler", (_Handler,), {"script": script})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    with serving(server) as url:
        yield script, url
