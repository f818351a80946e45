"""How late announcements leave that are all due in the same second, beside a bare client.

A hundred towns, ten accounts: what happens at 18:30 on the eve. The network notes when each post
came; the bare client is the standard library's, with as many calls at once, posting the same.
"""

import datetime as dt
import http.client
import json
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from threading import local
from urllib.parse import urlsplit

from worker.bench.network import moments, serving
from worker.domain.announcement import Account
from worker.domain.campaign import Campaign, RallyPlan, Wave, WaveMoment
from worker.domain.kinds import NetworkKind
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import announce, rallies
from worker.services.installation import Installation
from worker.services.lanes import CALLS
from worker.storage import campaigns, footprint

ACCOUNTS = 10
BENCH = "bench"
LEAD = dt.timedelta(seconds=4)
LONGEST_SECONDS = 120.0
PAUSE_SECONDS = 0.2
TEXT = (
    "Demain {{ at_place }}, {{ time }} : {{ meeting_point }}. Venez à plusieurs si possible. "
    "Seule page à jour : {{ link }} {{ hashtag }}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnounceBench:
    """One run; lateness in seconds after the due moment, as the network saw it.

    ``ratio``: how long all of it took, in times of the bare client.
    """

    database: str
    posts: int
    p50: float
    p90: float
    p99: float
    longest: float
    pace: float
    bare_pace: float
    bare_p50: float
    ratio: float


def run(
    installation: Installation,
    folder: Path,
    number: int,
    now: Callable[[], dt.datetime],
    progress: Callable[[int], None] = lambda _: None,
) -> AnnounceBench:
    """Announce *number* deliveries that are due at one moment and tell how late they were.

    Args:
        installation: Whose database and gazetteer; its own accounts are not used.
        folder: Where the networks' notes are kept.
        number: How many; rounded up to full tens.
        now: The clock.
        progress: Called with how many are planned, then with how many have left.
    """
    towns = -(-number // ACCOUNTS)
    with serving(folder / "ledger") as url:
        where, due = _prepared(installation, url, towns, now, progress)
        _announce(where, lambda: _came(folder / "ledger", progress), due, towns * ACCOUNTS, now)
        late = [moment - due.timestamp() for moment in moments(folder / "ledger")]
    with serving(folder / "bare") as url:
        begun = time.time()  # noqa: TID251 - what is measured
        _bare(url, len(late))
    bare = [moment - begun for moment in moments(folder / "bare")]
    percent = statistics.quantiles(late, n=100)
    return AnnounceBench(
        database=footprint.measure().database,
        posts=len(late),
        p50=round(percent[49], 3),
        p90=round(percent[89], 3),
        p99=round(percent[98], 3),
        longest=round(late[-1], 3),
        pace=round(len(late) / late[-1], 1),
        bare_pace=round(len(bare) / bare[-1], 1),
        bare_p50=round(statistics.median(bare), 3),
        ratio=round(late[-1] / bare[-1], 2),
    )


def _prepared(
    installation: Installation,
    url: str,
    towns: int,
    now: Callable[[], dt.datetime],
    progress: Callable[[int], None],
) -> tuple[Installation, dt.datetime]:
    """Plan every town on every account for one second that is a few seconds ahead."""
    # A day ahead: the text says « demain », and is planned on no other day.
    start = (now() + dt.timedelta(days=1)).replace(second=0, microsecond=0)
    where = _house(installation, url, start)
    campaigns.set_live(BENCH, live=True)
    for number, plan in enumerate(_plans(installation.gazetteer, towns, start), 1):
        rally = rallies.add(where, plan, BENCH, now())
        rallies.confirm(where, rally.id, BENCH, now())
        progress(number * ACCOUNTS)
    due = (now() + LEAD + dt.timedelta(seconds=towns / 25)).replace(microsecond=0)
    wave = Wave(
        name="J-1",
        moment=WaveMoment(before=start - due),
        text="",
        template=TEXT,
        useful_until=WaveMoment(before=dt.timedelta(0)),
    )
    where = replace(where, campaign=replace(where.campaign, waves=(wave,)))
    announce.replan(where, now())
    return where, due


def _house(installation: Installation, url: str, start: dt.datetime) -> Installation:
    names = [f"compte{number}" for number in range(ACCOUNTS)]
    tokens = tuple((f"PORTEVOIX_ACCOUNT_{name.upper()}_TOKEN", BENCH) for name in names)
    today = start.date()
    return replace(
        installation,
        environment=replace(installation.environment, tokens=tokens, data=Path("/nonexistent")),
        campaign=Campaign(
            slug=BENCH,
            title="Essai de vitesse",
            hashtags=("#Essai",),
            words=(),
            starts_on=today - dt.timedelta(days=1),
            ends_on=today + dt.timedelta(days=1),
            link="https://essai.example",
        ),
        accounts=tuple(
            Account(name=name, kind=NetworkKind.MASTODON, base_url=url, allow_private=True)
            for name in names
        ),
    )


def _plans(gazetteer: Gazetteer, towns: int, start: dt.datetime) -> Iterator[RallyPlan]:
    codes = [f"{number:02}" for number in range(1, 96)]
    places = [place for code in codes if (place := gazetteer.by_code(code))]
    for number in range(towns):
        place = places[number % len(places)]
        local = start.astimezone(place.zone)
        yield RallyPlan(
            place=place, date=local.date(), time=local.time(), venue=f"place du {number} mai"
        )


def _announce(
    where: Installation,
    came: Callable[[], int],
    due: dt.datetime,
    number: int,
    now: Callable[[], dt.datetime],
) -> None:
    """Take turns until *number* posts came, or far too long."""
    until = due + dt.timedelta(seconds=LONGEST_SECONDS)
    while came() < number and now() < until:
        announce.announce(where, now())
        time.sleep(PAUSE_SECONDS)


def _came(ledger: Path, progress: Callable[[int], None]) -> int:
    number = len(moments(ledger))
    progress(number)
    return number


def _bare(url: str, number: int) -> None:
    kept = local()
    host = urlsplit(url).netloc

    def post(one: int) -> None:
        if not hasattr(kept, "connection"):
            kept.connection = http.client.HTTPConnection(host)
        body = json.dumps({"status": TEXT, "visibility": "public", "language": "fr"})
        headers = {"Authorization": f"Bearer {BENCH}", "Idempotency-Key": str(one)}
        kept.connection.request("POST", "/api/v1/statuses", body, headers)
        kept.connection.getresponse().read()

    with ThreadPoolExecutor(CALLS) as pool:
        list(pool.map(post, range(number)))
