"""How long pages take to be made, beside one that reads nothing of the campaign.

The demonstration's campaign, its files and as many posts as are asked for; pages are asked for in
turn, in the process that makes them, so that no network and no browser is in the figures.
"""

import datetime as dt
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from django.test import Client

from worker.domain.kinds import Role
from worker.services import announce, import_files, public, tallies
from worker.services.installation import Installation
from worker.storage import footprint, signin

FLOOR = "/connexion/"
"""A page of the same house that reads nothing of the campaign."""
ADDRESSES = {
    "overview": "/",
    "a place": "/lieux/75056/",
    "announcements": "/annonces/",
    "sources": "/sources/",
    "public figures": "/chiffres/",
    "calendar": "/flux/rassemblements.ics",
}
TURNS = 10
_WARM = 3
_MILLI = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTime:
    """One page: milliseconds (half of the turns, 95 %), queries, bytes, in times of the floor."""

    name: str
    p50: float
    p95: float
    queries: int
    size: int
    floors: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesBench:
    """One run; ``floor`` in milliseconds."""

    database: str
    posts: int
    floor: float
    pages: tuple[PageTime, ...]


def run(
    installation: Installation,
    files: Path,
    now: dt.datetime,
    progress: Callable[[int], None] = lambda _: None,
) -> PagesBench:
    """Import *files*, then ask for each page *TURNS* times; *progress* is told the turns done."""
    started = perf_counter()
    taken = import_files.import_paths(installation, [files], now)
    announce.replan(installation, now)
    tallies.snapshot(installation, now)
    public.snapshot(installation, now)
    visitor = Client(SERVER_NAME="127.0.0.1")
    visitor.force_login(signin.ensure("banc@localhost.example", Role.OPERATOR, ()))
    anybody = Client(SERVER_NAME="127.0.0.1")
    spent: dict[str, list[float]] = {address: [] for address in (FLOOR, *ADDRESSES.values())}
    for turn in range(TURNS + _WARM):
        for address, times in spent.items():
            begun = perf_counter()
            _ask(anybody if address == FLOOR else visitor, address)
            times.append((perf_counter() - begun) * _MILLI)
        progress(turn + 1)
    # As the workers do meanwhile: a page takes the next numbers only where they did not.
    tallies.snapshot(installation, now + dt.timedelta(seconds=perf_counter() - started))
    floor = statistics.median(spent[FLOOR][_WARM:])
    return PagesBench(
        database=footprint.measure().database,
        posts=sum(result.posts for result in taken),
        floor=round(floor, 2),
        pages=tuple(
            _page(visitor, name, spent[address][_WARM:], floor)
            for name, address in ADDRESSES.items()
        ),
    )


def _ask(visitor: Client, address: str) -> bytes:
    """Return what *address* answers.

    Raises:
        RuntimeError: It answered something else than the page.
    """
    answer = visitor.get(address)
    if answer.status_code != 200:  # noqa: PLR2004 - HTTP's own number
        raise RuntimeError(f"{address} answered {answer.status_code}, expected 200")
    return answer.content


def _page(visitor: Client, name: str, times: list[float], floor: float) -> PageTime:
    content, queries = footprint.queries(lambda: _ask(visitor, ADDRESSES[name]))
    median = statistics.median(times)
    return PageTime(
        name=name,
        p50=round(median, 2),
        p95=round(statistics.quantiles(times, n=20)[-1], 2),
        queries=queries,
        size=len(content),
        floors=round(median / floor, 1),
    )
