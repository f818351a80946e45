"""How many posts a second this machine counts: the whole way, from a file to the database.

The floor is decoding the same file and throwing it away, in the same run: what a post costs is told
in floors too, because machines and their neighbours differ.
"""

import datetime as dt
import resource
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import batched
from pathlib import Path
from time import perf_counter

import msgspec

from worker.bench.posts import ArchivePost
from worker.domain.post import Post
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.storage import footprint

BATCH = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One part of the run: how far it got and at what pace, in posts and posts a second."""

    posts: int
    pace: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CountBench:
    """One run. Memory is the process's peak, in bytes; floors is what a post cost in decodes."""

    database: str
    posts: int
    mentions: int
    floor: float
    pace: float
    floors: float
    memory_start: int
    memory_peak: int
    database_bytes: int
    segments: tuple[Segment, ...]


def run(
    installation: Installation,
    archive: Path,
    now: dt.datetime,
    progress: Callable[[int], None] = lambda _: None,
) -> CountBench:
    """Count the posts of *archive* into the installation's empty database and tell the pace.

    Args:
        installation: Where.
        archive: A post archive of synthetic posts.
        now: The moment they are counted at.
        progress: Called with the number of posts counted so far.
    """
    floor, total = _floor(archive)
    memory = _memory()
    start = last = perf_counter()
    segments: list[Segment] = []
    done = marked = 0
    for lines in batched(_posts(archive), BATCH):
        count_posts(installation, lines, now=now)
        done += len(lines)
        progress(done)
        if done - marked >= total / 10:
            here = perf_counter()
            segments.append(Segment(posts=done, pace=(done - marked) / (here - last)))
            marked, last = done, here
    pace = done / (perf_counter() - start)
    size = footprint.measure()
    return CountBench(
        database=size.database,
        posts=done,
        mentions=size.mentions,
        floor=floor,
        pace=pace,
        floors=floor / pace,
        memory_start=memory,
        memory_peak=_memory(),
        database_bytes=size.bytes,
        segments=tuple(segments),
    )


def _floor(archive: Path) -> tuple[float, int]:
    """Return decoded posts a second, and how many there are."""
    start = perf_counter()
    decode = msgspec.json.Decoder(ArchivePost).decode
    number = 0
    with archive.open("rb") as lines:
        for line in lines:
            decode(line)
            number += 1
    return number / (perf_counter() - start), number


def _posts(archive: Path) -> Iterator[Post]:
    decode = msgspec.json.Decoder(ArchivePost).decode
    with archive.open("rb") as lines:
        for line in lines:
            found = decode(line)
            yield Post(
                platform=found.platform,
                id=found.id,
                text=found.text,
                published_at=dt.datetime.fromisoformat(found.published),
                author=found.author,
                url=found.url,
                repost_of=found.repost_of,
                lang=found.lang,
            )


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
