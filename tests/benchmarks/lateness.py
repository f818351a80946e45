"""How late deliveries leave that are all due in the same second, beside a bare client.

Run as ``python -m tests.benchmarks.lateness [NUMBER]``; PORTEVOIX_DATABASE_URL chooses the
database, a throw-away SQLite file by default. Prints one JSON object, seconds after the due moment
as the fake server's own ledger tells them.
"""

import datetime as dt
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

FOLDER = Path(tempfile.mkdtemp(prefix="pv-lateness-"))
os.environ.setdefault("PORTEVOIX_DATABASE_URL", f"sqlite:///{FOLDER}/bench.sqlite3")
os.environ.setdefault("PORTEVOIX_DATA", str(FOLDER))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "worker.settings")

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402

from tests.fakes.network import TOKEN, ledger_of  # noqa: E402
from tests.services.announcing import SOMEBODY, house, mastodon  # noqa: E402
from tests.services.installations import plan  # noqa: E402
from worker.domain.campaign import Wave, WaveMoment  # noqa: E402
from worker.services import announce, rallies  # noqa: E402
from worker.services.installation import Installation  # noqa: E402

# In a process of its own: the server's work must not be taken from the announcer's.
SERVER = """
import sys
from pathlib import Path
from tests.fakes.network import Manners, serving
with serving(Path(sys.argv[1]), Manners()) as (_, url):
    print(url, flush=True)
    sys.stdin.read()
"""
LONGEST_SECONDS = 60.0
CALLERS = 32


def main(number: int) -> None:
    """Send *number* deliveries due at once, then as many bare posts, and print both."""
    call_command("migrate", verbosity=0)
    with server(FOLDER / "ledger") as url:
        where, due = prepared(url, number)
        until = time.monotonic() + LONGEST_SECONDS
        while len(ledger_of(FOLDER / "ledger")) < number and time.monotonic() < until:
            announce.announce(where, dt.datetime.now(dt.UTC))
    with server(FOLDER / "bare") as url:
        bare = bare_seconds(url, number)
    late = sorted(post.at - due.timestamp() for post in ledger_of(FOLDER / "ledger"))
    percent = statistics.quantiles(late, n=100)
    found = {
        "posts": len(late),
        "p50": round(percent[49], 3),
        "p99": round(percent[98], 3),
        "longest": round(late[-1], 3),
        "bare": round(bare, 3),
        "ratio": round(late[-1] / bare, 2),
    }
    sys.stdout.write(json.dumps(found) + "\n")


@contextmanager
def server(ledger: Path) -> Iterator[str]:
    """Run a fake network in a process of its own and yield its address."""
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, str(ledger)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        yield process.stdout.readline().strip()
        process.stdin.close()


def prepared(url: str, number: int) -> tuple[Installation, dt.datetime]:
    """Plan *number* deliveries for one second that is some seconds ahead."""
    now = dt.datetime.now(dt.UTC)
    start = (now + dt.timedelta(hours=3)).replace(second=0, microsecond=0)
    before = dt.timedelta(seconds=int((start - now).total_seconds()) - 10)
    where = house((mastodon(url),), [_wave(one, before) for one in range(number)])
    local = start.astimezone(plan("Paris").place.zone)
    where = replace(where, campaign=replace(where.campaign, ends_on=local.date()))
    wanted = plan("Paris", local.date(), local.time(), venue="place de la République")
    rally = rallies.add(where, wanted, SOMEBODY, now)
    rallies.confirm(where, rally.id, SOMEBODY, now)
    return where, start - before


def bare_seconds(url: str, number: int) -> float:
    """Return how long the standard library's client takes for *number* posts, as many at once."""
    begun = time.monotonic()
    with ThreadPoolExecutor(CALLERS) as pool:
        list(pool.map(lambda one: _post(url.removeprefix("http://"), one), range(number)))
    return time.monotonic() - begun


def _wave(number: int, before: dt.timedelta) -> Wave:
    return Wave(
        name=f"W{number}",
        moment=WaveMoment(before=before),
        text="",
        template=f"Annonce {number} {{{{ at_place }}}} {{{{ link }}}}",
        useful_until=WaveMoment(before=dt.timedelta(0)),
    )


def _post(host: str, number: int) -> None:
    connection = http.client.HTTPConnection(host)
    body = json.dumps({"status": f"Annonce {number}", "visibility": "public"})
    headers = {"Authorization": f"Bearer {TOKEN}", "Idempotency-Key": str(number)}
    connection.request("POST", "/api/v1/statuses", body, headers)
    connection.getresponse().read()
    connection.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
