"""Files for `portevoix import`, and slices of the inbox's files for workers.

A file is read whole and taken in one transaction; a post archive is streamed, a batch at a time.
"""

import gzip
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from fnmatch import fnmatch
from itertools import batched
from pathlib import Path
from typing import BinaryIO

from worker.config import Environment
from worker.domain.post import Post, Skipped, Withdrawn
from worker.errors import InputError
from worker.services import inbox, packed
from worker.services.count import count_posts
from worker.services.erase import standing, withdraw_listed
from worker.services.installation import Installation
from worker.services.intake import (
    SKIPPED_SHOWN,
    FileResult,
    outside_days,
    read_file,
    refused,
    take,
    too_late,
)
from worker.sources import archive, formats
from worker.sources.bundle import Progress, unseen
from worker.sources.unpacked import files_of
from worker.storage.counting import turn

# What an installation itself is made of, and reads like an article: its texts name the campaign.
_IN_CONFIG = ("*.toml", "*.env", "announcements/*")
_IN_DATA = ("keys/*", "epoch/*", "logs/*", "valkey/*", "secret_key", "left-out", "address")
BATCH = 4_000
BATCH_TEXT = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """``published`` dates the articles; ``progress`` is told of the bytes read."""

    published: datetime | None = None
    progress: Progress = unseen


PLAINLY = How()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """``met``: posts that a dry run would know by now, from batches of which nothing is kept."""

    installation: Installation
    now: datetime
    dry_run: bool
    how: How
    met: set[int] = field(default_factory=set)


def import_paths(
    installation: Installation,
    paths: Sequence[Path],
    now: datetime,
    *,
    dry_run: bool = False,
    how: How = PLAINLY,
) -> list[FileResult]:
    """Take each of *paths*, files or folders of files; none is changed or deleted.

    One bad file never stops the others: its result carries the error. With *dry_run* results are
    the same and nothing is kept.
    """
    run = _Run(installation=installation, now=now, dry_run=dry_run, how=how)
    return [_import_file(run, path) for path in spread(paths)]


def read_slice(
    installation: Installation, import_id: int, start: int, end: int, now: datetime
) -> FileResult | None:
    """Read bytes [start, end) of a file of the inbox; None when that was done before.

    The end is what the database says it is: a hint may be older than the last look at the file.
    """
    _ = end
    return inbox.read_slice(installation, import_id, start, now)


def spread(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files that *paths* name, and those of a folder that are to be read."""
    for path in paths:
        try:
            is_open = path.is_dir() and os.access(path, os.R_OK | os.X_OK)
            yield from files_of(path) if is_open else (path,)
        except OSError:
            yield path  # who opens it says why it cannot be read


def _import_file(run: _Run, path: Path) -> FileResult:
    try:
        return _import(run, path)
    except InputError as error:
        return refused(str(path), str(error))
    except packed.DAMAGED:
        return refused(str(path), packed.CUT)
    except OSError as error:
        return refused(str(path), f"cannot be read ({error.strerror})")


def _import(run: _Run, path: Path) -> FileResult:
    refuse_others(path)
    _refuse_ours(path, run.installation.environment)
    with packed.opened(path) as stream:
        head = stream.read(formats.HEAD_BYTES)
    if formats.is_archive(head):
        return _import_archive(run, path)
    told = _Told(run.how.progress)
    batch = read_file(run.installation, path, path.name, run.now, run.how.published, told)
    told(path.stat().st_size - told.size)
    with _kept(keep=not run.dry_run):
        return take(run.installation, str(path), batch, run.now)


def refuse_others(path: Path) -> None:
    """Refuse what is no file.

    Raises:
        InputError: It is none.
    """
    if path.is_dir():  # `spread` hands on those that may not be looked into
        raise InputError("a folder that may not be read; change its rights")
    if not path.is_file():  # a pipe would be waited for, and cannot be read twice
        raise InputError("a pipe or device; save it as a file" if path.exists() else "no such file")


def _refuse_ours(path: Path, environment: Environment) -> None:
    for folder, ours in ((environment.config, _IN_CONFIG), (environment.data, _IN_DATA)):
        if path.resolve().is_relative_to(folder.resolve()):
            below = path.resolve().relative_to(folder.resolve()).as_posix()
            if any(fnmatch(below, pattern) for pattern in ours):
                raise InputError("belongs to this installation, and holds nothing to count")


class _Told:
    """A progress that knows how much it was told of one file."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.size = 0

    def __call__(self, size: int) -> None:
        self.size += size
        self._progress(size)


def _import_archive(run: _Run, path: Path) -> FileResult:
    posts, counted, outside, late, more = 0, 0, 0, 0, 0
    skipped: list[Skipped] = []
    # A file packed with gzip is known to be whole before any of it is counted.
    gone = _withdraw_deleted(run, path)
    with packed.opened(path) as stream:
        # Of a packed file nobody knows how much is still to come.
        progress = unseen if isinstance(stream, gzip.GzipFile) else run.how.progress
        for some in batches(archive.read_lines(bounded_lines(stream, progress))):
            left_out = [one for one in some if isinstance(one, Skipped)]
            room = max(0, SKIPPED_SHOWN - len(skipped))
            skipped.extend(left_out[:room])
            more += max(0, len(left_out) - room)
            found, _ = standing(some)
            with _kept(keep=not run.dry_run):
                became = count_posts(run.installation, _unmet(run, found), now=run.now)
            posts += len(found)
            counted += became.posts + became.reposts
            outside += became.outside
            late += became.late
    return FileResult(
        file=str(path),
        outcome="partly" if skipped else "taken",
        posts=posts,
        counted=counted,
        skipped=tuple(skipped),
        skipped_more=more,
        notes=(
            *_deleted(gone),
            *outside_days(run.installation.campaign, outside, run.now),
            *too_late(late),
        ),
    )


def _deleted(posts: int) -> tuple[str, ...]:
    """Say that *posts* are counted no more; this file need not hold them."""
    told = "1 post is said to be deleted" if posts == 1 else f"{posts} posts are said to be deleted"
    return (f"{told}: counted no more, whichever file brings them",) if posts else ()


def _withdraw_deleted(run: _Run, path: Path) -> int:
    """Uncount what *path* says is deleted and return how many posts it says that of.

    Before a post is counted: some archives tell of it batches before they say it is deleted.
    """
    posts = 0
    with packed.opened(path) as stream:
        for some in batched(archive.deletions(stream), BATCH):
            posts += len(some)
            if run.dry_run:
                run.met.update(map(_mark, some))
            else:
                withdraw_listed(run.installation, some, run.now)
    return posts


def _unmet(run: _Run, posts: list[Post]) -> list[Post]:
    """Return those of *posts* that a dry run has not met yet; the database knows of others."""
    if not run.dry_run:
        return posts
    fresh = {mark: one for one in reversed(posts) if (mark := _mark(one)) not in run.met}
    run.met.update(fresh)
    return list(reversed(fresh.values()))


def _mark(one: Post | Withdrawn) -> int:
    return hash((one.platform, one.id))


def bounded_lines(stream: BinaryIO, progress: Progress = unseen) -> Iterator[bytes]:
    """Yield the lines of *stream*; of one longer than allowed only as much as shows that."""
    while line := stream.readline(archive.LINE_LIMIT + 2):
        progress(len(line))
        yield line
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(archive.LINE_LIMIT)
            progress(len(rest))


def batches(
    found: Iterable[Post | Withdrawn | Skipped],
) -> Iterator[list[Post | Withdrawn | Skipped]]:
    """Yield *found* in batches bounded in number and in text: memory stays the same."""
    some: list[Post | Withdrawn | Skipped] = []
    size = 0
    for one in found:
        some.append(one)
        size += len(one.text) if isinstance(one, Post) else 0
        if len(some) >= BATCH or size >= BATCH_TEXT:
            yield some
            some, size = [], 0
    if some:
        yield some


class _NothingKept(Exception):  # noqa: N818 - no error: how a transaction is undone
    pass


@contextmanager
def _kept(*, keep: bool) -> Iterator[None]:
    """Let what the block writes stay, or undo it when *keep* is false."""
    if keep:
        yield
        return
    with suppress(_NothingKept), turn():
        yield
        raise _NothingKept
