"""How fast texts are read: posts, whose copies are met again, and a long article.

The floor is decoding the same lines and throwing them away, in the same run. Times are of the
processor, which other programs disturb less than the clock on the wall.
"""

import datetime as dt
import resource
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import process_time

import msgspec

from worker.bench.posts import ArchivePost
from worker.reading.gate import listen
from worker.reading.memory import Memory
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.text import masked

_MICRO = 1e6
_RUNS = 3
# Patterns are compiled when a text first needs them, once in a worker's life.
_WARM = 500
ARTICLE_CHARACTERS = 6_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBench:
    """One run. Times in microseconds a text unless named otherwise; ``memory`` in bytes.

    ``post``: as counting reads, copies met before included; ``floors``: that, in decodes.
    ``town``, ``silent``: a post never met that names a place, or none. ``copies``: share of posts
    met before; ``towns``: share that names a place.
    """

    posts: int
    bytes_each: float
    pace: float
    post: float
    floor: float
    floors: float
    gate: float
    town: float
    silent: float
    copies: float
    towns: float
    article_ms: float
    load_ms: float
    memory: int


def run(load: Callable[[], Gazetteer], archive: Path) -> ReadBench:
    """Read the posts of *archive* and an article made of them.

    Args:
        load: Loads the gazetteer; its time is taken.
        archive: A post archive of synthetic posts.
    """
    begun = process_time()
    gazetteer = load()
    load_seconds = process_time() - begun
    lines = archive.read_bytes().splitlines()
    decode = msgspec.json.Decoder(ArchivePost).decode
    floor = _fastest(lambda: [decode(line) and None for line in lines], len(lines))
    posts = [(post.text, dt.datetime.fromisoformat(post.published)) for post in map(decode, lines)]
    for one in posts[:_WARM]:
        read(*one, gazetteer)
    memory = Memory()
    begun = process_time()
    for text, at in posts:
        memory.read(text, at, gazetteer)
    post = (process_time() - begun) / len(posts) * _MICRO
    unique = list(dict(posts).items())
    with_town = [one for one in unique if read(*one, gazetteer).places]
    without = [one for one in unique if not read(*one, gazetteer).places]
    article = "\n".join(text for text, _ in unique[:40])[:ARTICLE_CHARACTERS]
    return ReadBench(
        posts=len(posts),
        bytes_each=sum(len(text.encode()) for text, _ in posts) / len(posts),
        pace=_MICRO / post,
        post=post,
        floor=floor,
        floors=post / floor,
        gate=_fastest(lambda: [_gate(text, gazetteer) for text, _ in without], len(without)),
        town=_fastest(lambda: [read(*one, gazetteer) for one in with_town], len(with_town)),
        silent=_fastest(lambda: [read(*one, gazetteer) for one in without], len(without)),
        copies=1 - len(unique) / len(posts),
        towns=sum(bool(read(*one, gazetteer).places) for one in posts) / len(posts),
        article_ms=_fastest(lambda: read(article, posts[0][1], gazetteer), 1_000),
        load_ms=load_seconds * 1_000,
        memory=_peak(),
    )


def _peak() -> int:
    """Return the most memory this program has held, in bytes.

    Linux lets ``ru_maxrss`` begin at what the parent held, so its own high-water mark is asked for.
    """
    status = Path("/proc/self/status")
    if status.exists():
        marks = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        return int(marks[0].split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _gate(text: str, gazetteer: Gazetteer) -> bool:
    return listen(text, masked(text), gazetteer).place


def _fastest(work: Callable[[], object], texts: int) -> float:
    """Return the microseconds a text of the fastest of three runs."""
    best = float("inf")
    for _ in range(_RUNS):
        begun = process_time()
        work()
        best = min(best, process_time() - begun)
    return best / max(1, texts) * _MICRO
