"""What every kind of source keeps to: nothing lost, nothing twice, no bad one costs another."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.fakes import bluesky, feed_server, mastodon_stream, x
from tests.fakes.bluesky import FakeBluesky, view
from tests.fakes.feed_server import Answer
from tests.fakes.mastodon_stream import FakeMastodon
from tests.fakes.x import FakeX
from tests.services.campaign import seeded
from worker.clients import atproto
from worker.clients import x as x_client
from worker.domain.budget import MICROS, Budget
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services import import_files
from worker.services.collect import CollectOutcome, collect
from worker.services.installation import Installation
from worker.services.tallies import tallies
from worker.storage import events, imports, sources

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
TEXT = "#MeToo rassemblement à Lyon dimanche, num {}"


@dataclass
class World:
    """Where a source of one kind reads: ``say`` adds posts [start, end), ``spoil`` a bad one."""

    source: Source
    say: Callable[[int, int], None]
    spoil: Callable[[], None]


@contextmanager
def _rss(_: Path) -> Iterator[World]:
    items: list[str] = []

    def say(start: int, end: int) -> None:
        items[:0] = [
            f"<item><guid>g{n}</guid><title>{TEXT.format(n)}</title><link>https://j.example/{n}"
            "</link><pubDate>Wed, 25 Oct 2017 18:00:00 CEST</pubDate></item>"
            for n in range(start, end)
        ]

    def shown(*_: object) -> Answer:
        body = f'<rss version="2.0"><channel><title>J</title>{"".join(items)}</channel></rss>'
        return Answer(body=body.encode())

    with feed_server.serving(shown) as server:
        source = Source(name="s", kind=SourceKind.RSS, url=server.url(), allow_private=True)
        yield World(source, say, lambda: items.insert(0, "<item><guid>bad</guid></item>"))


@contextmanager
def _calendar(_: Path) -> Iterator[World]:
    entries: list[str] = []

    def say(start: int, end: int) -> None:
        entries.extend(
            f"BEGIN:VEVENT\r\nUID:u{n}@example\r\nDTSTART:20171029T14{n % 60:02}00Z\r\n"
            f"SUMMARY:#MeToo à Lyon {n}\r\nEND:VEVENT\r\n"
            for n in range(start, end)
        )

    def shown(*_: object) -> Answer:
        listed = "".join(entries)
        return Answer(body=f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{listed}END:VCALENDAR\r\n".encode())

    with feed_server.serving(shown) as server:
        source = Source(name="s", kind=SourceKind.CALENDAR, url=server.url(), allow_private=True)
        bad = "BEGIN:VEVENT\r\nUID:bad\r\nSUMMARY:#MeToo à Lyon\r\nEND:VEVENT\r\n"
        yield World(source, say, lambda: entries.append(bad))


@contextmanager
def _mastodon(_: Path) -> Iterator[World]:
    with mastodon_stream.serving(FakeMastodon()) as server:

        def say(start: int, end: int) -> None:
            for n in range(start, end):
                server.publish(TEXT.format(n), author=f"a{n}")

        source = Source(name="s", kind=SourceKind.MASTODON, url=server.url, allow_private=True)
        bad: dict[str, object] = {"id": "bad", "content": 3, "tags": ["metoo"]}
        yield World(source, say, lambda: server.posts.append(bad))


@contextmanager
def _bluesky(_: Path) -> Iterator[World]:
    atproto.server.cache_clear()
    with bluesky.serving(FakeBluesky()) as network:

        def posted(n: int, **more: object) -> dict[str, object]:
            at = (NOW - DAY + n * dt.timedelta(minutes=1)).isoformat().replace("+00:00", ".000Z")
            return view(n, TEXT.format(n), at, **more)

        source = Source(
            name="s",
            kind=SourceKind.BLUESKY,
            url=network.url,
            handle=bluesky.HANDLE,
            allow_private=True,
        )
        yield World(
            source,
            lambda start, end: network.posts.extend(posted(n) for n in range(start, end)),
            lambda: network.posts.append(posted(len(network.posts), author=3)),
        )


@contextmanager
def _x(_: Path) -> Iterator[World]:
    x_client.server.cache_clear()
    with x.serving(FakeX()) as network:

        def say(start: int, end: int) -> None:
            # An identifier of X is a moment: what is said later is said after the first visit.
            begun = NOW - dt.timedelta(hours=1) if start == 0 else NOW + dt.timedelta(hours=3)
            minute = dt.timedelta(minutes=1)
            network.posts.extend((begun + n * minute, TEXT.format(n)) for n in range(start, end))

        source = Source(
            name="s",
            kind=SourceKind.X,
            url=network.url,
            budget=Budget(micros=1_000 * MICROS),
            allow_private=True,
        )
        bad: str = 3  # type: ignore[assignment]  # what no text is
        yield World(source, say, lambda: network.posts.append((NOW, bad)))


@contextmanager
def _inbox(data: Path) -> Iterator[World]:
    folder = data / "inbox"
    folder.mkdir(parents=True)

    def say(start: int, end: int) -> None:
        lines = [
            {"id": str(n), "platform": "x", "author": f"a{n}", "text": TEXT.format(n)}
            | {"published": "2017-10-25T18:00:00+02:00"}
            for n in range(start, end)
        ]
        with (folder / f"{start}.jsonl").open("a") as file:
            file.writelines(f"{json.dumps(line)}\n" for line in lines)

    def spoil() -> None:
        with (folder / "0.jsonl").open("a") as file:
            file.write('{"id": "bad", "text"\n')

    yield World(Source(name="s", kind=SourceKind.INBOX, folder="inbox"), say, spoil)


KINDS = {
    SourceKind.RSS: _rss,
    SourceKind.CALENDAR: _calendar,
    SourceKind.MASTODON: _mastodon,
    SourceKind.BLUESKY: _bluesky,
    SourceKind.X: _x,
    SourceKind.INBOX: _inbox,
}


@pytest.fixture(params=sorted(KINDS), ids=str)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    with KINDS[request.param](tmp_path / "data") as made:
        yield made


@pytest.fixture
def house(store: str, tmp_path: Path, world: World) -> Installation:
    return _started(store, tmp_path, world)


def _started(store: str, tmp_path: Path, world: World) -> Installation:
    """Return the installation as a new process makes it."""
    atproto.server.cache_clear()
    x_client.server.cache_clear()
    tokens = {SourceKind.BLUESKY: bluesky.PASSWORD, SourceKind.X: x.TOKEN}
    found = seeded(tmp_path / "data", store)
    named = (("PORTEVOIX_SOURCE_S_TOKEN", tokens.get(world.source.kind, "")),)
    environment = replace(found.environment, tokens=named)
    return replace(found, environment=environment, sources=(world.source,))


def _visit(house: Installation, hours: int) -> list[CollectOutcome]:
    """Visit the source as the collector does; an inbox takes a file at the second look."""
    outcomes = []
    for look in range(2 if house.sources[0].kind is SourceKind.INBOX else 1):
        now = NOW + dt.timedelta(hours=hours, minutes=look)
        outcome = collect(house, "s", now)
        for hint in outcome.hints:
            import_files.read_slice(house, hint.import_id, hint.start, hint.end, now)
        outcomes.append(outcome)
    return outcomes


def _known(house: Installation) -> int:
    if house.sources[0].kind is SourceKind.CALENDAR:
        return len(events.all_events(house.campaign.slug))
    views = tallies(house, "place", None, exact=True, now=NOW + DAY)
    return next((one.numbers.posts or 0 for one in views if one.place), 0)


def _skipped(house: Installation) -> dict[str, int]:
    if house.sources[0].kind is SourceKind.INBOX:
        reasons = [one.reason for one in imports.recent(9) if one.reason]
        return dict.fromkeys(reasons, 1)
    return dict(sources.state("s").skips)


class _Crash(Exception):  # noqa: N818 - as sudden as a kill
    pass


def _crash(*_: object, **__: object) -> bool:
    raise _Crash


def test_a_crash_between_fetch_and_store_loses_nothing_and_counts_nothing_twice(
    house: Installation, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.say(0, 5)
    _visit(house, 0)
    world.say(5, 12)
    with monkeypatch.context() as broken, pytest.raises(_Crash):
        broken.setattr(sources, "succeed", _crash)
        broken.setattr(imports, "finish", _crash)
        _visit(house, 2)
    after_crash = _known(house)

    _visit(house, 4)
    _visit(house, 6)

    assert after_crash == 5
    assert _known(house) == 12


def test_a_bad_one_is_named_and_costs_no_other(house: Installation, world: World) -> None:
    world.say(0, 4)
    world.spoil()
    world.say(4, 9) if world.source.kind is not SourceKind.INBOX else None
    good = 4 if world.source.kind is SourceKind.INBOX else 9

    outcomes = _visit(house, 4)

    assert [one.error for one in outcomes if one.error] == []
    assert _known(house) == good
    assert sum(_skipped(house).values()) == 1
    assert all(_skipped(house))


def test_a_place_survives_a_restart_and_names_nobody(
    house: Installation, world: World, store: str, tmp_path: Path
) -> None:
    world.say(0, 6)
    _visit(house, 0)
    before = sources.state("s").cursor

    again = _started(store, tmp_path, world)
    second = _visit(again, 2)
    world.say(6, 8)
    _visit(again, 4)

    assert sum(one.posts for one in second) == 0 or world.source.kind is SourceKind.CALENDAR
    assert _known(again) == 8
    assert isinstance(before, str)
    assert not any(word in before for word in ("example", "did:", "Lyon", "MeToo rass"))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@pytest.mark.parametrize("place", ["", "{", '{"place": 9}', "[]", "from another kind", "9" * 40])
def test_a_place_that_cannot_be_read_is_a_beginning(
    house: Installation, world: World, place: str
) -> None:
    world.say(0, 6)
    _visit(house, 0)
    sources.move("s", place, expected=sources.state("s").cursor)
    world.say(6, 9)

    outcomes = _visit(house, 4)

    assert [one.error for one in outcomes if one.error] == []
    assert _known(house) == 9
