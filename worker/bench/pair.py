"""Two processes count one archive, as two readers of the inbox do.

Nothing that has models is imported here: a new process starts Django first.
"""

import datetime as dt
import multiprocessing
from pathlib import Path
from threading import Barrier
from time import perf_counter

from worker import bootstrap
from worker.errors import InputError

_PATIENCE_SECONDS = 120.0


def pace(data: Path, archive: Path, now: dt.datetime, *, reader: bool) -> float:
    """Return posts a second of two processes into the empty database of *data*.

    Each takes every other batch; starting them is not measured.

    Raises:
        InputError: One of them failed; its own error is on stderr.
    """
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(3, timeout=_PATIENCE_SECONDS)
    workers = [
        context.Process(target=_work, args=(data, archive, now, reader, part, ready), daemon=True)
        for part in range(2)
    ]
    for worker in workers:
        worker.start()
    ready.wait()
    start = perf_counter()
    for worker in workers:
        worker.join()
    seconds = perf_counter() - start
    if any(worker.exitcode for worker in workers):
        raise InputError("bench count: one of two workers failed; its error stands above")
    with archive.open("rb") as lines:
        return sum(1 for _ in lines) / seconds


def _work(  # noqa: PLR0913, PLR0917 - what a process is handed
    data: Path,
    archive: Path,
    now: dt.datetime,
    reader: bool,  # noqa: FBT001 - processes take no names
    part: int,
    ready: Barrier,
) -> None:
    installation = bootstrap.setup(data=data)
    from worker.bench import count  # noqa: PLC0415 - Django starts first

    wish = count.Wish(archive=archive, now=now, reader=reader)
    count.every_other(installation, wish, part, ready.wait)
