"""Importers against files damaged without end: our errors only, in bounded memory and time.

A moment for each in the usual run, FUZZ_SECONDS for each in the long one.
"""

import multiprocessing
import os
import random
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, process_time

import pytest

from tests.sources.reading import read
from tests.sources.test_fuzz import SEEDS
from worker.errors import InputError

LONG = "FUZZ_SECONDS" in os.environ
SECONDS = float(os.environ.get("FUZZ_SECONDS", "0.2"))
# Each in a process of its own costs seconds to start.
CASES = [[seed] for seed in SEEDS] if LONG else [SEEDS]
MEMORY = 300 * 1024
"""KiB of the whole process, the gazetteer included."""
SECONDS_A_MEGABYTE = 10.0
_SMALL, _LARGE = 100_000, 400_000


@dataclass(frozen=True)
class Found:
    """What came of many files: how many, the slowest per MB, the most memory in KiB.

    ``lines``: of the longest error.
    """

    files: int
    slowest: float
    memory: int
    lines: int


def _damaged(chance: random.Random, body: bytes) -> bytes:
    """Cut, flip, put in, exchange and repeat pieces of *body*, several times over."""
    for _ in range(chance.randint(1, 6)):
        at, other = chance.randrange(len(body) + 1), chance.randrange(len(body) + 1)
        start, end = min(at, other), max(at, other)
        piece = body[start:end]
        match chance.randrange(6):
            case 0:
                body = body[:start] + body[end:]
            case 1:
                body = body[:at] + chance.randbytes(chance.randint(1, 8)) + body[at + 1 :]
            case 2:
                foreign = chance.choice(SEEDS)[1]
                body = body[:at] + foreign[: chance.randrange(len(foreign))] + body[at:]
            case 3:
                times = chance.randint(1, 1 + _LARGE // (4 * (len(piece) + 1)))
                body = body[:end] + piece * times + body[end:]
            case 4:
                special = chance.choice((b"\0", b"[", b"{", b"<", b'"', b"\xff", b"9" * 400, b"&"))
                body = body[:at] + special * chance.choice((1, 1, 3, 5_000)) + body[at:]
            case _:
                body = body[:end]
        body = body[:_LARGE] or b"x"
    return body


def _fuzz(name: str, seed: bytes, seconds: float) -> Found:
    chance = random.Random(len(seed))  # noqa: S311 - no secret
    end, files, slowest, lines = monotonic() + seconds, 0, 0.0, 0
    while monotonic() < end:
        body = _damaged(chance, seed)
        started = process_time()
        try:
            read(name, body)
        except InputError as error:
            lines = max(lines, str(error).count("\n") + 1)
        except BaseException:
            os.write(2, b"broke on: %r\n" % body[:2_000])
            raise
        spent = process_time() - started
        slowest = max(slowest, spent / max(len(body), _SMALL) * 1024 * 1024)
        files += 1
    return Found(files, slowest, _memory(), lines)


def _memory() -> int:
    # What getrusage tells of a child counts its parent before it became another program.
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


@pytest.mark.parametrize("seeds", CASES, ids=range(len(CASES)))
def test_whatever_is_done_to_a_file_only_our_errors_come_of_it(
    seeds: list[tuple[str, bytes]],
) -> None:
    # A process of its own: memory is counted from its start.
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        found = [pool.apply(_fuzz, (name, seed, SECONDS)) for name, seed in seeds]

    for one in found:
        assert one.files > 0
        assert one.lines <= 1
        assert one.slowest < SECONDS_A_MEGABYTE
        assert one.memory < MEMORY
