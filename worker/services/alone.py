"""One at a time in this process, and who comes meanwhile passes by."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_AT_WORK = defaultdict[str, Lock](Lock)


@contextmanager
def alone(work: str) -> Iterator[bool]:
    """Tell whether nobody else is at *work*, and keep others out of it while the block runs.

    No lease in the database: it would outlive who is killed.
    """
    lock = _AT_WORK[work]
    first = lock.acquire(blocking=False)
    try:
        yield first
    finally:
        if first:
            lock.release()
