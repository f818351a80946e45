"""How many posts a second this machine counts: the whole way, from a file to the database.

The floor is decoding the same file and throwing it away, in the same run: what a post costs is told
in floors too, because machines and their neighbours differ. Costs are CPU time of the counting
process (PostgreSQL's own not included), paces are by the clock.
"""

import datetime as dt
import re
import resource
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import batched
from pathlib import Path
from time import perf_counter, process_time

import msgspec

from worker.bench.posts import CAMPAIGN_TOWNS, OTHER_TOWNS
from worker.domain.claim import PlaceRef, Reading
from worker.domain.kinds import PlaceKind
from worker.domain.post import Post
from worker.errors import InputError
from worker.reading.memory import Memory
from worker.reading.towns.gazetteer import Gazetteer
from worker.services.count import Reader, count_posts
from worker.services.import_files import BATCH
from worker.services.installation import Installation
from worker.sources import archive as archives
from worker.storage import footprint

SEGMENT = 100_000
"""Posts of which the first and the last are compared: what a post costs must not grow."""
_MEGA = 1_000_000
_TOWN = re.compile(rf"\b(?:à|en|de) ({'|'.join((*CAMPAIGN_TOWNS, *OTHER_TOWNS))})\b")
_NOTHING = Reading()


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One part of the run: how far it got, posts a second, microseconds of CPU a post."""

    posts: int
    pace: float
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CountBench:
    """One run; memory and database in bytes.

    ``floor``, ``cost``: microseconds of CPU a post; ``flatness``: the last segment's cost in those
    of the first. ``two_workers``: their pace together in that of one, None when not measured.
    """

    database: str
    reader: bool
    posts: int
    text_bytes: float
    mentions: int
    floor: float
    cost: float
    pace: float
    flatness: float
    memory: int
    database_bytes: int
    signature_bytes: int
    segments: tuple[Segment, ...]
    two_workers: float | None = None

    @property
    def floors(self) -> float:
        """What a post cost, in decodings of it."""
        return self.cost / self.floor


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to measure: posts of *archive*, with our reader or a pattern in its place."""

    archive: Path
    now: dt.datetime
    reader: bool = True


def run(
    installation: Installation, wish: Wish, progress: Callable[[int], None] = lambda _: None
) -> CountBench:
    """Count an archive into the installation's database and tell what it cost.

    Raises:
        InputError: There is something in the database already.
    """
    if footprint.measure().mentions:
        raise InputError("bench count: the database is not empty; name an empty one")
    floor, text_bytes = _floor(wish.archive)
    segments: list[Segment] = []
    start = last = perf_counter()
    cpu = last_cpu = process_time()
    done = marked = memory = 0
    reader = _reader(wish)
    for posts in batched(_posts(wish.archive), BATCH):
        count_posts(installation, posts, now=wish.now, reader=reader)
        done += len(posts)
        progress(done)
        # What the arrays of fixed size take is there after the first batch.
        memory = memory or _memory()
        if done - marked >= SEGMENT:
            here, here_cpu = perf_counter(), process_time()
            segments.append(_segment(done, done - marked, here - last, here_cpu - last_cpu))
            marked, last, last_cpu = done, here, here_cpu
    seconds, busy = perf_counter() - start, process_time() - cpu
    segments = segments or [_segment(done, done, seconds, busy)]
    size = footprint.measure()
    return CountBench(
        database=size.database,
        reader=wish.reader,
        posts=done,
        text_bytes=text_bytes,
        mentions=size.mentions,
        floor=floor,
        cost=busy / done * _MEGA,
        pace=done / seconds,
        flatness=segments[-1].cost / segments[0].cost,
        memory=_memory() - memory,
        database_bytes=size.bytes,
        signature_bytes=size.signature_bytes,
        segments=tuple(segments),
    )


def every_other(
    installation: Installation, wish: Wish, part: int, ready: Callable[[], object]
) -> None:
    """Count every other batch of an archive, from number *part* on, once *ready* returns."""
    reader = _reader(wish)
    count_posts(installation, [], now=wish.now, reader=reader)
    ready()
    for number, posts in enumerate(batched(_posts(wish.archive), BATCH)):
        if number % 2 == part:
            count_posts(installation, posts, now=wish.now, reader=reader)


def _segment(at: int, posts: int, seconds: float, cpu: float) -> Segment:
    return Segment(posts=at, pace=posts / seconds, cost=cpu / posts * _MEGA)


def _floor(archive: Path) -> tuple[float, float]:
    """Return what decoding a post costs, in microseconds, and the mean bytes of a text."""
    decode = msgspec.json.Decoder(archives.Line).decode
    count = size = 0
    spent = 0.0
    with archive.open("rb") as stream:
        for lines in batched(stream, BATCH):
            start = process_time()
            for line in lines:
                decode(line)
            spent += process_time() - start
            count += len(lines)
            size += len(decode(lines[0]).text.encode()) * len(lines)
    return spent / count * _MEGA, size / count


def _posts(archive: Path) -> Iterator[Post]:
    with archive.open("rb") as lines:
        for found in archives.read_lines(lines):
            if isinstance(found, Post):
                yield found


def _reader(wish: Wish) -> Reader:
    return Memory().read if wish.reader else _by_town


def _by_town(text: str, _at: dt.datetime, _places: Gazetteer, *, dated: bool) -> Reading:  # noqa: ARG001 - a reader
    """Stand in for the reader, to tell what all the rest costs."""
    found = _TOWN.search(text)
    if found is None:
        return _NOTHING
    return Reading(places=(PlaceRef(found[1][:8], found[1], PlaceKind.COMMUNE),))


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
