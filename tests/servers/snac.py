"""A real server of the fediverse: snac, from Debian's package snac2, on loopback."""

import json
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.fakes.forms import Shown
from tests.fakes.loopback import free_port

ACCOUNT = "rassemblements"
START_SECONDS = 10.0
SHARED = Path("/dev/shm")  # noqa: S108 - where Linux keeps what it shares by name


@dataclass(frozen=True)
class Snac:
    """A running server with one account."""

    url: str
    token: str
    folder: Path

    def posts(self) -> list[str]:
        """Return the source texts of everything the account posted, as they lie on its disk."""
        found = (self.folder / "user" / ACCOUNT / "public").glob("*.json")
        notes = [json.loads(path.read_text()) for path in sorted(found)]
        return [note["sourceContent"] for note in notes if note.get("type") == "Note"]

    def images(self) -> list[Shown]:
        """Return what the posts of the account show, as anybody may fetch it."""
        found = (self.folder / "user" / ACCOUNT / "public").glob("*.json")
        notes = [json.loads(path.read_text()) for path in sorted(found)]
        shown = [one for note in notes for one in note.get("attachment", [])]
        return [Shown(httpx.get(one["url"], trust_env=False).content, one["name"]) for one in shown]


def program() -> str | None:
    """Return the installed server, or None."""
    return shutil.which("snac")


@contextmanager
def serving(folder: Path) -> Iterator[Snac]:
    """Start a server in *folder* (not there yet) and yield it; stopped afterwards."""
    port = free_port()
    _run(["snac", "init", str(folder)], f"127.0.0.1\n{port}\nlocalhost:{port}\n\n\n")
    settings = folder / "server.json"
    settings.write_text(settings.read_text().replace('"protocol": "https"', '"protocol": "http"'))
    told = _run(["snac", "adduser", str(folder), ACCOUNT], "Rassemblements\n")
    password = re.findall(r"password is (\S+)", told)[0]
    process = subprocess.Popen(
        ["snac", "httpd", str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_for(port)
        yield Snac(url, _token(url, password), folder)
    finally:
        # It takes three seconds to end politely; nothing of it is kept.
        process.kill()
        process.wait(10)
        for shared in (f"localhost:{port}_snac_state", f"sem.job_{process.pid}"):
            (SHARED / shared).unlink(missing_ok=True)


def _run(command: list[str], answers: str) -> str:
    done = subprocess.run(command, input=answers, capture_output=True, text=True, check=True)
    return done.stdout


def _wait_for(port: int) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise TimeoutError("snac does not listen")


def _token(url: str, password: str) -> str:
    form = {"login": ACCOUNT, "passwd": password}
    answer = httpx.post(f"{url}/oauth/x-snac-get-token", data=form, trust_env=False)
    return answer.raise_for_status().text.strip()
