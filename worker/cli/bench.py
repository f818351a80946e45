"""`portevoix bench`: the benchmarks of the README, on this machine."""

import dataclasses
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import Progress

from worker import bootstrap
from worker.cli.opening import AsJson, clock
from worker.errors import InputError

if TYPE_CHECKING:
    from worker.bench.announce import AnnounceBench
    from worker.bench.count import CountBench

_MEGA = 1_000_000


def register(app: typer.Typer) -> None:
    """Add `bench` to *app*."""
    app.command()(bench)


def bench(
    name: Annotated[str, typer.Argument(help="Which one: announce or count.")] = "count",
    *,
    posts: Annotated[
        int | None, typer.Option(help="How many: 20000 counted or 1000 announced.", min=100)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Measure this machine, in a throw-away data folder; nothing leaves it.

    PORTEVOIX_DATABASE_URL may name an empty PostgreSQL database to be measured instead.

    Example: portevoix bench count --posts 100000
    """
    if name not in _BENCHES:
        raise InputError(f"bench {name}: no such benchmark; known: {', '.join(_BENCHES)}")
    with tempfile.TemporaryDirectory(prefix="portevoix-bench-") as folder:
        run, usual = _BENCHES[name]
        run(Path(folder), posts or usual, as_json)


def _count(folder: Path, posts: int, as_json: bool) -> None:  # noqa: FBT001 - a row of the table
    from worker.bench.posts import write_archive  # noqa: PLC0415 - loaded when asked for

    archive = write_archive(folder / "posts.jsonl", posts, bootstrap.randomness(7))
    installation = bootstrap.setup(data=folder / "data")
    from worker.bench import count  # noqa: PLC0415 - Django starts first
    from worker.services import prepare  # noqa: PLC0415 - the same

    prepare.prepare(installation, clock())
    with Progress(transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("counting", total=posts)
        found = count.run(
            installation, archive, clock(), lambda done: bar.update(task, completed=done)
        )
    if as_json:
        sys.stdout.write(json.dumps(dataclasses.asdict(found), indent=1) + "\n")
    else:
        sys.stdout.write(_told(found))


def _announce(folder: Path, posts: int, as_json: bool) -> None:  # noqa: FBT001 - a row of the table
    installation = bootstrap.setup(data=folder / "data")
    from worker.bench import announce  # noqa: PLC0415 - Django starts first
    from worker.services import prepare  # noqa: PLC0415 - the same

    prepare.prepare(installation, clock())
    with Progress(transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("announcing", total=posts)
        found = announce.run(
            installation, folder, posts, clock, lambda done: bar.update(task, completed=done)
        )
    if as_json:
        sys.stdout.write(json.dumps(dataclasses.asdict(found), indent=1) + "\n")
    else:
        sys.stdout.write(_told_announce(found))


def _told_announce(found: "AnnounceBench") -> str:
    return (
        f"{found.database}: {found.posts:,} announcements due in one second, late by"
        f" {found.p50:.2f} s (half), {found.p90:.2f} s (90 %), {found.p99:.2f} s (99 %),"
        f" {found.longest:.2f} s (longest)\n"
        f"{found.pace:,.0f} publishes/s; a bare HTTP client {found.bare_pace:,.0f}/s, half of it"
        f" after {found.bare_p50:.2f} s: {found.ratio:.1f} times its time\n"
    )


def _told(found: "CountBench") -> str:
    paces = ", ".join(f"{part.pace:,.0f}" for part in found.segments)
    memory = (found.memory_peak - found.memory_start) / _MEGA
    per_mention = found.database_bytes / max(1, found.mentions)
    return (
        f"{found.database}: {found.posts:,} posts at {found.pace:,.0f} posts/s,"
        f" {found.floors:.1f} floors each (decoding alone: {found.floor:,.0f} posts/s)\n"
        f"each tenth: {paces} posts/s\n"
        f"memory +{memory:.0f} MB over {found.memory_start / _MEGA:.0f} MB;"
        f" database {found.database_bytes / _MEGA:.1f} MB,"
        f" {per_mention:.0f} bytes for each of {found.mentions:,} mentions\n"
    )


_BENCHES: dict[str, tuple[Callable[[Path, int, bool], None], int]] = {
    "announce": (_announce, 1_000),
    "count": (_count, 20_000),
}
