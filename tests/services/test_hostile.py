"""Answers that are wrong, endless or in pieces: each is one clear reason, and a next try."""

import datetime as dt
import gzip
import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from tests.fakes import bluesky
from tests.fakes.feed_server import Answer, FeedServer, Respond, gzipped, serving
from tests.services.campaign import seeded
from worker.clients import atproto
from worker.clients import x as x_client
from worker.clients.deadline import over_by
from worker.clients.elapsed import elapsed_seconds
from worker.config import source_token_variable
from worker.domain.budget import MICROS, Budget
from worker.domain.fault import Fault
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.errors import PortevoixError
from worker.services import listening, probes, streams
from worker.services.clock import Clock
from worker.services.collect import collect
from worker.services.faults import fault_of
from worker.services.installation import Installation
from worker.services.source_pages import SourceLine
from worker.services.stream_bluesky import Listener
from worker.services.tallies import tallies
from worker.storage import events, sources
from worker.storage.connections import last

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
PATIENCE = 0.25
"""Seconds that an exchange may take here; `clients.http` and `clients.exchange` give a minute."""
DOCUMENTS = (SourceKind.RSS, SourceKind.CALENDAR, SourceKind.MASTODON)
KINDS = (*DOCUMENTS, SourceKind.BLUESKY, SourceKind.X)
ONE_STORE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


@dataclass(frozen=True)
class Wrong:
    """One wrong answer: what it is said to be, in which words, and the least minutes to wait.

    ``api``: how Bluesky and X, who are followed nowhere and send nothing compressed, take it.
    """

    answer: Answer | Respond
    fault: Fault
    words: str
    api: tuple[Fault, str] | None = None
    minutes: float = 3.75
    slow: bool = False


def _elsewhere(path: str, _: dict[str, str]) -> Answer:
    return Answer(302, headers=(("Location", f"{path.partition('?')[0]}x"),))


@cache
def _gigabytes() -> Answer:
    return gzipped(bytes(30_000_000))


NO_POSTS = (Fault.UNREADABLE, "no page of posts|no count of posts")
READABLE = "feed|page|calendar|list of posts|DOCTYPE"
WRONG: Mapping[str, Wrong] = {
    "hangs": Wrong(Answer(hang=9), Fault.CUT, "no complete answer", slow=True),
    "a byte now and then": Wrong(
        Answer(body=b" " * 400, drip=0.04), Fault.CUT, "no complete answer", slow=True
    ),
    "a head without end": Wrong(
        Answer(drip=0.04, drip_head=True), Fault.CUT, "no complete answer", slow=True
    ),
    "redirects for ever": Wrong(
        _elsewhere,
        Fault.REFUSED,
        "redirects more than 5 times",
        api=(Fault.REFUSED, "answered 302"),
    ),
    "gigabytes": Wrong(lambda *_: _gigabytes(), Fault.UNREADABLE, "larger than", api=NO_POSTS),
    "gigabytes in two layers": Wrong(
        lambda *_: Answer(
            body=gzip.compress(_gigabytes().body),
            headers=(("Content-Encoding", "gzip, gzip"),),
        ),
        Fault.UNREADABLE,
        "compressed in a way",
        api=NO_POSTS,
    ),
    "large as it is": Wrong(
        Answer(body=b" " * 5_300_000), Fault.UNREADABLE, "larger than", api=(Fault.CUT, "larger")
    ),
    "compressed and cut": Wrong(
        replace(gzipped(b"x"), body=gzip.compress(b"<rss>" * 999)[:40]),
        Fault.CUT,
        "cut off",
        api=NO_POSTS,
    ),
    "a DOCTYPE of its own": Wrong(
        Answer(body=b'<!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss>&c;</rss>'),
        Fault.UNREADABLE,
        READABLE,
        api=NO_POSTS,
    ),
    "200 with HTML": Wrong(
        Answer(body=b"<!doctype html><html><body>Maintenance</body></html>"),
        Fault.UNREADABLE,
        READABLE,
        api=NO_POSTS,
    ),
    "200 with nothing": Wrong(Answer(), Fault.UNREADABLE, "empty|no list|calendar", api=NO_POSTS),
    "brackets without end": Wrong(
        Answer(body=b"[" * 100_000), Fault.UNREADABLE, READABLE, api=NO_POSTS
    ),
    "401": Wrong(Answer(401), Fault.BLOCKED, "answered 401", minutes=180),
    "403": Wrong(Answer(403), Fault.BLOCKED, "answered 403", minutes=180),
    "422 without a body": Wrong(Answer(422), Fault.REFUSED, "answered 422"),
    "429 without Retry-After": Wrong(Answer(429), Fault.BUSY, "answered 429"),
    "429 with Retry-After": Wrong(
        Answer(429, headers=(("Retry-After", "7200"),)), Fault.BUSY, "answered 429", minutes=120
    ),
    "cut": Wrong(
        Answer(body=b'{"posts": [', cut=True),
        Fault.CUT,
        "cut off",
        api=(Fault.CUT, "no complete answer"),
    ),
}


@contextmanager
def _serving(wrong: Callable[[], Answer | Respond]) -> Iterator[FeedServer]:
    """Serve what *wrong* says at the moment; whoever signs in to Bluesky is let in."""

    def respond(path: str, headers: dict[str, str]) -> Answer:
        if "Session" in path:
            tokens = {"accessJwt": "a", "refreshJwt": "r", "did": "did:plc:me"}
            return Answer(body=json.dumps(tokens).encode())
        now = wrong()
        return now(path, headers) if callable(now) else now

    atproto.server.cache_clear()
    x_client.server.cache_clear()
    with serving(respond) as server:
        yield server


def _house(
    store: str, tmp_path: Path, kind: SourceKind, url: str, names: Iterable[str] = ("s",)
) -> Installation:
    listed = tuple(
        Source(
            name=name,
            kind=kind,
            url=url,
            handle=bluesky.HANDLE if kind is SourceKind.BLUESKY else None,
            budget=Budget(micros=1_000 * MICROS) if kind is SourceKind.X else None,
            allow_private=True,
        )
        for name in names
    )
    found = seeded(tmp_path / "data", store)
    tokens = tuple((source_token_variable(name), "secret") for name in names)
    sources.ensure(dict.fromkeys(names, ""), NOW)
    environment = replace(found.environment, tokens=tokens)
    return replace(found, environment=environment, sources=listed)


@ONE_STORE
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_whatever_a_server_answers_has_one_clear_reason_and_a_next_try(
    store: str, tmp_path: Path, kind: SourceKind
) -> None:
    shown: list[Wrong] = []
    with _serving(lambda: shown[-1].answer) as server:
        url = server.url("/f?key=SECRET" if kind is SourceKind.RSS else "")
        house = _house(store, tmp_path, kind, url, WRONG)
        for source, wrong in zip(house.sources, WRONG.values(), strict=True):
            shown.append(wrong)
            _visit(house, source, wrong)

    lines = {line.name: line for line in listening.lines(house, NOW)}
    assert {
        name: line.reason for name, line in lines.items() if not _clear(line, WRONG[name])
    } == {}
    assert {state.cursor for state in sources.states()} == {""}


def _visit(house: Installation, source: Source, wrong: Wrong) -> None:
    """Visit once, and ask as `portevoix check` does: it says the same.

    It asks X another question, and has no time here.
    """
    with over_by(elapsed_seconds() + PATIENCE) if wrong.slow else nullcontext():
        outcome = collect(house, source.name, NOW, chance=0.0)
    if not wrong.slow and source.kind is not SourceKind.X:
        with pytest.raises(PortevoixError) as raised:
            probes.source(house, source, NOW)
        assert str(raised.value) == outcome.error


def _clear(line: SourceLine, wrong: Wrong) -> bool:
    """Tell whether the page says what is wrong, in one line, and waits long enough."""
    fault, words = (wrong.fault, wrong.words)
    if wrong.api and line.kind not in DOCUMENTS:
        fault, words = wrong.api
    said = any(word in line.reason for word in words.split("|"))
    clean = "SECRET" not in line.reason and "\n" not in line.reason
    waits = line.next_at is not None and line.next_at - NOW >= dt.timedelta(minutes=wrong.minutes)
    return line.fault == fault and said and clean and waits and line.failures == 1


TITLES = "Rassemblement #MeToo à Besançon", "#MeToo rassemblement à Orléans"


def _feed(first: str, second: str) -> str:
    when = "<pubDate>Wed, 25 Oct 2017 18:00:00 CEST</pubDate>"
    entries = (f"<item><title>{one}</title>{when}</item>" for one in (first, second))
    listed = "".join(entries)
    head = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0">'
    return f"{head}<channel>{listed}</channel></rss>"


def _ics(first: str, second: str) -> str:
    listed = "".join(
        f"BEGIN:VEVENT\r\nUID:{len(one)}\r\nDTSTART:20171029T140000Z\r\nSUMMARY:{one}\r\nEND:VEVENT\r\n"
        for one in (first, second)
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{listed}END:VCALENDAR\r\n"


def _statuses(first: str, second: str) -> str:
    shown = [
        {"id": one, "uri": f"https://ici.example/{n}", "content": one}
        | {"created_at": "2017-10-25T18:00:00Z", "account": {"acct": "a", "uri": f"u{n}"}}
        for n, one in enumerate((first, second))
    ]
    return json.dumps(shown, ensure_ascii=False)


def _views(first: str, second: str) -> str:
    at = "2017-10-25T18:00:00.000Z"
    shown = [bluesky.view(n, one, at) for n, one in enumerate((first, second))]
    return json.dumps({"posts": shown}, ensure_ascii=False)


def _tweets(first: str, second: str) -> str:
    listed = [
        {"id": str(n), "text": one, "created_at": "2017-10-25T18:00:00Z", "author_id": str(n)}
        for n, one in enumerate((first, second), start=1)
    ]
    meta = {"result_count": 2, "newest_id": "2", "oldest_id": "1"}
    return json.dumps({"data": listed, "meta": meta}, ensure_ascii=False)


MIXED = {
    SourceKind.RSS: _feed,
    SourceKind.CALENDAR: _ics,
    SourceKind.MASTODON: _statuses,
    SourceKind.BLUESKY: _views,
    SourceKind.X: _tweets,
}


@ONE_STORE
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_letters_of_another_charset_in_the_middle_cost_one_entry_at_most(
    store: str, tmp_path: Path, kind: SourceKind
) -> None:
    first, second = TITLES
    whole = MIXED[kind](first, second).encode()
    mixed = Answer(body=whole.replace(second.encode(), second.encode("cp1252")))
    hours = {"data": [{"start": "2017-10-25T18:00:00Z", "tweet_count": 2}]}
    counts = Answer(body=json.dumps(hours).encode())
    with _serving(lambda: lambda path, _: counts if "counts" in path else mixed) as server:
        house = _house(store, tmp_path, kind, server.url(""))
        outcome = collect(house, "s", NOW)

    assert outcome.error is None
    if kind is SourceKind.CALENDAR:
        assert {one.title for one in events.all_events(house.campaign.slug)} == set(TITLES)
    else:
        places = {
            one.place.name
            for one in tallies(house, "place", None, exact=True, now=NOW)
            if one.place
        }
        assert places == ({"Besançon", "Orléans"} if kind is SourceKind.RSS else {"Besançon"})
        assert (outcome.posts, outcome.skipped > 0) == (len(places), kind is not SourceKind.RSS)


@ONE_STORE
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(Answer(hang=9), (Fault.CUT, "no complete answer", 0), id="hangs"),
        pytest.param(
            Answer(drip=0.04, drip_head=True), (Fault.CUT, "no complete answer", 0), id="drips"
        ),
        pytest.param(_elsewhere, (Fault.REFUSED, "sends us elsewhere", 3), id="redirects for ever"),
        pytest.param(
            Answer(body=b"<html>"), (Fault.REFUSED, "answered 200", 3), id="200 with HTML"
        ),
        pytest.param(Answer(401), (Fault.BLOCKED, "answered 401", 180), id="401"),
        pytest.param(Answer(403), (Fault.BLOCKED, "answered 403", 180), id="403"),
        pytest.param(Answer(422), (Fault.REFUSED, "answered 422", 3), id="422 without a body"),
        pytest.param(Answer(429), (Fault.BUSY, "answered 429", 1), id="429 without Retry-After"),
        pytest.param(
            Answer(503, headers=(("Retry-After", "7200"),)),
            (Fault.BUSY, "answered 503", 120),
            id="503 with Retry-After",
        ),
    ],
)
def test_a_stream_that_does_not_let_us_hear_says_why_and_is_left_alone(
    store: str, tmp_path: Path, answer: Answer | Respond, expected: tuple[Fault, str, int]
) -> None:
    fault, words, minutes = expected
    with _serving(lambda: answer) as server:
        house = _house(store, tmp_path, SourceKind.BLUESKY, server.url(""))
        source = replace(house.sources[0], stream=server.url("/subscribe").replace("http", "ws"))
        house = replace(house, sources=(source,))
        with over_by(elapsed_seconds() + PATIENCE), pytest.raises(PortevoixError) as raised:
            Listener(house, source, Clock.from_now(NOW)).listen(threading.Event())

    waits = streams.left_alone_for(raised.value, 1, NOW, 0.0)
    assert fault_of(raised.value) is fault
    assert words in str(raised.value)
    assert waits >= dt.timedelta(minutes=minutes)


@ONE_STORE
def test_a_stream_that_asks_for_time_is_left_alone_through_restarts(
    store: str, tmp_path: Path
) -> None:
    busy = Answer(503, headers=(("Retry-After", "7200"),))
    with _serving(lambda: busy) as server:
        house = _house(store, tmp_path, SourceKind.BLUESKY, server.url(""))
        source = replace(house.sources[0], stream=server.url("/subscribe").replace("http", "ws"))
        house = replace(house, sources=(source,))
        _streamed(house, lambda: _next_at(house) > NOW + 100 * MINUTE)
        asked = len(server.asked)
        _streamed(house, lambda: True)
        (line,) = listening.lines(house, NOW)

    assert asked == len(server.asked) == 1
    assert (line.live, line.fault) == (False, "busy")


def _next_at(house: Installation) -> dt.datetime:
    return listening.lines(house, NOW)[0].next_at or NOW


def _streamed(house: Installation, condition: Callable[[], bool]) -> None:
    """Hear all streams until *condition* holds."""
    stop = threading.Event()

    def run() -> None:
        with last():
            streams.run(house, Clock.from_now(NOW), stop, lambda: 0.0)

    thread = threading.Thread(target=run)
    thread.start()
    end = time.monotonic() + 20
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    stop.set()
    thread.join()
