"""`portevoix bench`: the benchmarks of the README, on this machine."""

import dataclasses
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from worker import bootstrap
from worker.cli.opening import AsJson, clock
from worker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.progress import Progress

    from worker.bench.announce import AnnounceBench
    from worker.bench.count import CountBench
    from worker.bench.feeds import FeedsBench
    from worker.bench.pages import PagesBench
    from worker.bench.read import ReadBench

_MEGA = 1_000_000
# A post takes some 400 bytes of disk, and as much again once it is counted.
_MOST_POSTS = 10 * _MEGA


def register(app: typer.Typer) -> None:
    """Add `bench` to *app*."""
    app.command()(bench)


def bench(
    name: Annotated[
        str, typer.Argument(help="Which one: announce, count, feeds, pages or read.")
    ] = "count",
    *,
    posts: Annotated[
        int | None,
        typer.Option(
            help="How many: 20000 counted or shown, 10000 read, 1000 announced, 100 feeds.",
            min=10,
            max=_MOST_POSTS,
        ),
    ] = None,
    reader: Annotated[
        bool, typer.Option(help="count: read the texts, or find towns by a pattern.")
    ] = True,
    workers: Annotated[
        int, typer.Option(help="count: 2 measures two processes as well.", min=1, max=2)
    ] = 1,
    as_json: AsJson = False,
) -> None:
    """Measure this machine, with the shipped campaign in a throw-away folder; nothing leaves it.

    PORTEVOIX_DATABASE_URL may name an empty PostgreSQL database to be measured instead.

    Example: portevoix bench count --posts 100000 --workers 2
    """
    if name not in _BENCHES:
        raise InputError(f"bench {name}: no such benchmark; known: {', '.join(_BENCHES)}")
    if name != "count" and (workers > 1 or not reader):
        raise InputError(f"bench {name}: --workers and --no-reader are of count alone; leave them")
    with tempfile.TemporaryDirectory(prefix="portevoix-bench-") as folder:
        run, usual = _BENCHES[name]
        found, told = run(_Wish(Path(folder), posts or usual, reader, workers))
    if as_json:
        told = json.dumps(dataclasses.asdict(found), indent=1) + "\n"
    sys.stdout.write(told)


@dataclasses.dataclass(frozen=True, slots=True)
class _Wish:
    folder: Path
    posts: int
    reader: bool
    workers: int


def _bar() -> "Progress":
    from rich.progress import Progress  # noqa: PLC0415 - loaded when asked for

    return Progress(transient=True, disable=not sys.stderr.isatty())


def _shipped() -> Path:
    from worker.config import shipped  # noqa: PLC0415 - loaded when asked for

    return shipped()


def _count(wish: _Wish) -> "tuple[CountBench, str]":
    from worker.bench.posts import write_archive  # noqa: PLC0415 - loaded when asked for

    archive = write_archive(wish.folder / "posts.jsonl", wish.posts, bootstrap.randomness(7))
    data = wish.folder / "data"
    installation = bootstrap.setup(_shipped(), data)
    from worker.bench import count, pair  # noqa: PLC0415 - Django starts first
    from worker.services import prepare  # noqa: PLC0415 - the same
    from worker.storage import footprint  # noqa: PLC0415 - the same

    prepare.prepare(installation, clock())
    what = count.Wish(archive=archive, now=clock(), reader=wish.reader)
    with _bar() as bar:
        task = bar.add_task("counting", total=wish.posts)
        found = count.run(installation, what, lambda done: bar.update(task, completed=done))
    if wish.workers > 1:
        footprint.clear()
        both = pair.pace(data, archive, what.now, reader=wish.reader)
        found = dataclasses.replace(found, two_workers=both / found.pace)
    return found, _told(found)


def _pages(wish: _Wish) -> "tuple[PagesBench, str]":
    from worker.demo import folder  # noqa: PLC0415 - loaded when asked for

    now, data = clock(), wish.folder / "data"
    data.mkdir()
    folder.fill(data, now, bootstrap.randomness(7), wish.posts)
    installation = bootstrap.setup(folder.config(data), data)
    from worker.bench import pages  # noqa: PLC0415 - Django starts first
    from worker.services import prepare  # noqa: PLC0415 - the same

    prepare.prepare(installation, now)
    with _bar() as bar:
        task = bar.add_task("asking", total=pages.TURNS)
        found = pages.run(
            installation, data / "inbox", now, lambda done: bar.update(task, completed=done)
        )
    return found, _told_pages(found)


def _told_pages(found: "PagesBench") -> str:
    head = (
        f"{found.database}, {found.posts:,} posts; a page that reads nothing of the campaign:"
        f" {found.floor:.1f} ms\n"
    )
    rows = (
        f"{one.name:15}{one.p50:6.1f} ms (half) {one.p95:6.1f} ms (95 %) {one.queries:3} queries"
        f" {one.size / 1_000:4.0f} kB {one.floors:5.1f} times that\n"
        for one in found.pages
    )
    return head + "".join(rows)


def _announce(wish: _Wish) -> "tuple[AnnounceBench, str]":
    installation = bootstrap.setup(_shipped(), wish.folder / "data")
    from worker.bench import announce  # noqa: PLC0415 - Django starts first
    from worker.services import prepare  # noqa: PLC0415 - the same

    prepare.prepare(installation, clock())
    with _bar() as bar:
        task = bar.add_task("announcing", total=wish.posts)
        found = announce.run(
            installation,
            wish.folder,
            wish.posts,
            clock,
            lambda done: bar.update(task, completed=done),
        )
    return found, _told_announce(found)


def _told_announce(found: "AnnounceBench") -> str:
    return (
        f"{found.database}: {found.posts:,} announcements due in one second, late by"
        f" {found.p50:.2f} s (half), {found.p90:.2f} s (90 %), {found.p99:.2f} s (99 %),"
        f" {found.longest:.2f} s (longest)\n"
        f"{found.pace:,.0f} publishes/s; a bare HTTP client {found.bare_pace:,.0f}/s, half of it"
        f" after {found.bare_p50:.2f} s: {found.ratio:.1f} times its time\n"
    )


def _told(found: "CountBench") -> str:
    """Return the figures, each with what is to be reached."""
    sqlite = found.database == "sqlite"
    million = found.mentions / _MEGA or 1
    rows = [
        ("posts", f"{found.posts:,}, texts of {found.text_bytes:.0f} bytes", ""),
        ("posts/s", f"{found.pace:,.0f}", "20,000" if sqlite else "15,000"),
        ("CPU a post", f"{found.cost:.1f} us = {found.floors:.0f} decodings of it", ""),
        ("decoding alone", f"{_MEGA / found.floor:,.0f} posts/s", ""),
        ("cost, last to first", f"{found.flatness:.2f}", "at most 1.60"),
        ("memory", f"+{found.memory / found.posts:.0f} MB a million posts", "at most 140"),
        ("database", f"{found.database_bytes / _MEGA / million:.0f} MB a million mentions", "60"),
        ("  of it signatures", f"{found.signature_bytes / _MEGA:.1f} MB, which grow no more", ""),
    ]
    if found.two_workers is not None:
        rows.append(("two workers", f"{found.two_workers:.2f} of one", "1.2" if sqlite else "1.3"))
    title = f"{found.database}, {'with' if found.reader else 'without'} the reader"
    paces = ", ".join(f"{part.cost:.1f}" for part in found.segments)
    lines = [f"{name:20} {value:40} {bar}".rstrip() for name, value, bar in rows]
    return "\n".join((title, *lines, f"CPU of each 100,000: {paces} us a post", ""))


def _feeds(wish: _Wish) -> "tuple[FeedsBench, str]":
    installation = bootstrap.setup(_shipped(), wish.folder / "data")
    from worker.bench import feeds  # noqa: PLC0415 - Django starts first
    from worker.services import prepare  # noqa: PLC0415 - the same

    prepare.prepare(installation, clock())
    with _bar() as bar:
        task = bar.add_task("reading feeds", total=2 * feeds.ROUNDS + 1)
        found = feeds.run(
            installation, wish.posts, clock(), lambda done: bar.update(task, completed=done)
        )
    return found, (
        f"{found.database}: {found.feeds} feeds without news in {found.unchanged:.2f} s;"
        f" with {found.entries:,} new entries in {found.changed:.2f} s\n"
    )


def _read(wish: _Wish) -> "tuple[ReadBench, str]":
    from worker.bench import read  # noqa: PLC0415 - loaded when asked for
    from worker.bench.posts import Setting, write_archive  # noqa: PLC0415 - the same
    from worker.cli.read_texts import load_gazetteer  # noqa: PLC0415 - the same

    path, varied = wish.folder / "posts.jsonl", Setting(varied=True)
    archive = write_archive(path, wish.posts, bootstrap.randomness(7), varied)
    found = read.run(load_gazetteer, archive)
    return found, _told_read(found)


def _told_read(found: "ReadBench") -> str:
    return (
        f"{found.posts:,} posts of {found.bytes_each:.0f} bytes, {found.towns:.0%} with a place,"
        f" {found.copies:.0%} copies: {found.pace:,.0f} posts/s, {found.post:.1f} µs a post,"
        f" {found.floors:.1f} floors each (decoding alone: {found.floor:.2f} µs)\n"
        f"never met before: {found.town:.0f} µs with a place, {found.silent:.1f} µs without;"
        f" the gate {found.gate:.1f} µs\n"
        f"an article of 6,000 characters {found.article_ms:.1f} ms; loading the places"
        f" {found.load_ms:.0f} ms; memory {found.memory / _MEGA:.0f} MB\n"
    )


_Bench: TypeAlias = (
    "Callable[[_Wish],"
    " tuple[AnnounceBench | CountBench | FeedsBench | PagesBench | ReadBench, str]]"
)
_BENCHES: dict[str, tuple[_Bench, int]] = {
    "announce": (_announce, 1_000),
    "count": (_count, 20_000),
    "feeds": (_feeds, 100),
    "pages": (_pages, 20_000),
    "read": (_read, 10_000),
}
