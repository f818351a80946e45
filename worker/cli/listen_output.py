"""How imports, events and visits are shown: JSON for programs, 80 columns for people."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from worker.cli.terminal import console, town
from worker.cli.wrapping import many, say
from worker.domain.kinds import SourceKind
from worker.domain.outside import KnownEvent, when
from worker.domain.signs import harmless
from worker.errors import InputError
from worker.services import import_files
from worker.services.collect import CollectOutcome, due, find, pull, read_taken
from worker.services.import_files import How
from worker.services.installation import Installation
from worker.services.intake import FileResult, all_events
from worker.sources import bundle

_SHOWN = 5
_LOOK_SECONDS = 1.0
_TOLD_SECONDS, _SPEED_SECONDS = 0.5, 120.0


def importing(  # noqa: PLR0913 - the options of one command
    installation: Installation,
    paths: Sequence[Path],
    now: datetime,
    *,
    dry_run: bool,
    published: datetime | None,
    quiet: bool,
) -> list[FileResult]:
    """Take *paths* with a progress bar on a terminal, none elsewhere."""
    files = list(import_files.spread(paths))
    if not files:
        raise InputError(f"{', '.join(map(str, paths))}: no file in it; name some")
    total = sum(map(_size, files))
    with _bar(total, quiet=quiet) as progress:
        how = How(published=published, progress=progress)
        return import_files.import_paths(installation, paths, now, dry_run=dry_run, how=how)


def pulling(
    installation: Installation,
    names: Sequence[str],
    clock: Callable[[], datetime],
    chance: Callable[[], float],
    *,
    quiet: bool = False,
) -> list[CollectOutcome]:
    """Visit the sources of those *names*, or all that are due, and read what the inbox gives.

    Each visit begins at its own moment: beside the workers' visits one that began in the past would
    always come before the end of the last of them.

    Raises:
        NotFoundError: One of *names* is no source; none is visited.
    """
    kinds = {name: find(installation, name).kind for name in names or due(installation, clock())}
    outcomes = []
    for name in _visited(list(kinds), quiet=quiet):
        if kinds[name] is SourceKind.INBOX:
            # A file is taken at the second look that finds it unchanged.
            first = pull(installation, name, clock())
            sleep(_LOOK_SECONDS)
            looks = (first, pull(installation, name, clock(), chance=chance()))
            outcomes.append(read_taken(installation, looks, clock))
        else:
            outcomes.append(pull(installation, name, clock(), chance=chance()))
    return outcomes


def _visited(names: Sequence[str], *, quiet: bool) -> Iterator[str]:
    """Yield *names*; a terminal shows which is being read and how many are left."""
    bars = Console(stderr=True)
    if quiet or not bars.is_terminal:
        yield from names
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        MofNCompleteColumn(),
    )
    with Progress(*columns, console=bars, transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("", total=len(names))
        for name in names:
            progress.update(task, description=f"reading {name}")
            yield name
            progress.advance(task)


def write_results(results: Sequence[FileResult], *, as_json: bool, dry_run: bool) -> None:
    """Print what became of each file."""
    if as_json:
        _dump([_result(result) for result in results])
        return
    if dry_run:
        say("Dry run: nothing was kept.")
    for result in results:
        _write_result(result)


def write_events(installation: Installation, *, as_json: bool) -> None:
    """Print every event known."""
    known = all_events(installation)
    if as_json:
        _dump([event_object(event, "unchanged") for event in known])
        return
    if not known:
        sys.stdout.write("no events are known; import one: portevoix import event.ics\n")
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("start (UTC)", no_wrap=True)
    table.add_column("place", no_wrap=True)
    # A long one takes more lines; cut, or squeezing the others out, it would tell less.
    table.add_column("title", overflow="fold")
    for name in ("going", "int.", "as of"):
        table.add_column(name, justify="right", no_wrap=True)
    out = console()
    for event in known:
        table.add_row(*_row(event, installation, out))
    out.print(table)


def write_outcomes(outcomes: Sequence[CollectOutcome], *, as_json: bool) -> None:
    """Print what each visit gave."""
    if as_json:
        _dump([_outcome(outcome) for outcome in outcomes])
        return
    if not outcomes:
        sys.stdout.write("nothing is due; name a source to visit it now\n")
    for one in outcomes:
        after = f"next {one.next_at:%Y-%m-%d %H:%M} UTC" if one.next_at else "no next visit"
        if one.error:
            sys.stderr.write(harmless(f"{one.source}: {one.error}; {after}") + "\n")
            continue
        events = f", {many(one.events, 'event')}" if one.events else ""
        files = f", {many(one.slices, 'slice')} of files read" if one.slices else ""
        told = f"{one.posts} new{events}, {one.skipped} skipped{files}"
        sys.stdout.write(f"{one.source}: {told}; {after}\n")
        for file in one.refused:
            told = f"{one.source}: {_one_line(file.what)}: refused: {harmless(file.why)}"
            sys.stderr.write(f"{told}\n")


def event_object(event: KnownEvent, change: str) -> dict[str, object]:
    """Return an event as docs/interface.md shapes it."""
    return {
        "id": event.id,
        "parent": event.parent,
        "title": event.title,
        "start_utc": when(event.start) if event.start is not None else None,
        "place_code": event.place_code,
        "going": event.going,
        "interested": event.interested,
        "responded": event.responded,
        "declined": event.declined,
        "invited": event.invited,
        "cancelled": event.cancelled,
        "as_of": when(event.as_of),
        "change": change,
    }


def _result(result: FileResult) -> dict[str, object]:
    return {
        "file": result.file,
        "outcome": result.outcome,
        "events": [event_object(one.event, one.change) for one in result.events],
        "articles": result.articles,
        "posts": result.posts,
        "counted": result.counted,
        "rallies": result.rallies,
        "skipped": [{"what": one.what, "why": one.why} for one in result.skipped],
        "skipped_more": result.skipped_more,
        "notes": list(result.notes),
        "error": result.error,
    }


def _outcome(outcome: CollectOutcome) -> dict[str, object]:
    return {
        "source": outcome.source,
        "posts": outcome.posts,
        "events": outcome.events,
        "skipped": outcome.skipped,
        "slices": outcome.slices,
        "refused": [{"file": one.what, "why": one.why} for one in outcome.refused],
        "next_at": when(outcome.next_at) if outcome.next_at else None,
        "error": outcome.error,
    }


def _write_result(result: FileResult) -> None:
    if result.error is not None:
        sys.stderr.write(f"{_one_line(result.file)}: refused: {harmless(result.error)}\n")
        return
    say(f"{_one_line(result.file)}: {_taken(result)}")
    for note in result.notes:
        say(note, "  note: ")
    for one in result.skipped[:_SHOWN]:
        say(f"{one.what}: {one.why}", "  skipped: ")
    more = len(result.skipped) - _SHOWN + result.skipped_more
    if more > 0:
        say(f"{more} more (--json lists them)", "  skipped: ")


def _one_line(name: str) -> str:
    """Return a file's *name* as it can be printed: some hold a line break."""
    return "".join(sign if sign.isprintable() else "?" for sign in name)


def _taken(result: FileResult) -> str:
    changes = [one.change for one in result.events]
    parts = [
        f"{many(changes.count(kind), 'event')} {kind}"
        for kind in ("new", "updated", "unchanged")
        if kind in changes
    ]
    named = (("article", result.articles), ("post", result.posts), ("rally", result.rallies))
    parts += [many(count, word) for word, count in named if count]
    if result.posts and result.counted is not None:
        parts.append(f"{result.counted:,} counted".replace(",", " "))
    return ", ".join(parts) or "nothing new"


def _row(event: KnownEvent, installation: Installation, out: Console) -> tuple[str, ...]:
    place = installation.gazetteer.by_code(event.place_code) if event.place_code else None
    start = "" if event.start is None else when(event.start).removesuffix(":00Z").replace("T", " ")
    title = f"CANCELLED {event.title}" if event.cancelled else event.title
    return (
        start,
        town(place.name, out) if place else "?",
        harmless(title or event.id or "?"),
        _number(event.going),
        _number(event.interested),
        f"{event.as_of:%Y-%m-%d}",
    )


def _number(count: int | None) -> str:
    return "?" if count is None else f"{count:,}".replace(",", " ")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # told as the result of that file
        return 0


@contextmanager
def _bar(total: int, *, quiet: bool) -> Iterator[bundle.Progress]:
    bars = Console(stderr=True)
    if quiet or not bars.is_terminal:
        yield bundle.unseen
        return
    columns = (TextColumn("reading"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=bars, transient=True, speed_estimate_period=_SPEED_SECONDS)
    with bar as progress:
        yield _told_seldom(progress, progress.add_task("", total=total))


def _told_seldom(progress: Progress, task: TaskID) -> bundle.Progress:
    """Return what tells *progress* of bytes twice a second at most.

    Lines are read by the thousand and then counted for seconds. Told of each of them, the bar takes
    the speed of reading for that of the whole and says "1 second" for minutes.
    """
    waiting, told_at = 0, monotonic()

    def tell(size: int) -> None:
        nonlocal waiting, told_at
        waiting += size
        if (now := monotonic()) - told_at >= _TOLD_SECONDS:
            progress.advance(task, waiting)
            waiting, told_at = 0, now

    return tell


def _dump(found: object) -> None:
    json.dump(found, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
