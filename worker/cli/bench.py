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
    from worker.bench.count import CountBench

_MEGA = 1_000_000


def register(app: typer.Typer) -> None:
    """Add `bench` to *app*."""
    app.command()(bench)


def bench(
    name: Annotated[str, typer.Argument(help="Which one: count.")] = "count",
    *,
    posts: Annotated[int, typer.Option(help="How many synthetic posts.", min=1_000)] = 20_000,
    as_json: AsJson = False,
) -> None:
    """Measure this machine, in a throw-away data folder; the shipped campaign is counted.

    PORTEVOIX_DATABASE_URL may name an empty PostgreSQL database to be measured instead.

    Example: portevoix bench count --posts 100000
    """
    if name not in _BENCHES:
        raise InputError(f"bench {name}: no such benchmark; known: {', '.join(_BENCHES)}")
    with tempfile.TemporaryDirectory(prefix="portevoix-bench-") as folder:
        _BENCHES[name](Path(folder), posts, as_json)


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


_BENCHES: dict[str, Callable[[Path, int, bool], None]] = {"count": _count}
