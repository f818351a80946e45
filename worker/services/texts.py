"""The texts this process has seen lately, as keyed hashes: copies are folded into families."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock

from worker.domain.families import CAPACITY, Batch, Families
from worker.domain.voice import I64, Hasher
from worker.storage import signatures

SHARED = CAPACITY // 4
"""Texts whose signatures are in the database, for workers that start: some 4 MB."""
_TIDY = SHARED // 8
"""Texts kept between two looks at whether the oldest are to go."""


class Texts:
    """Families of one campaign's texts, kept in step with the other workers'.

    Sketches are made outside the turn to write. Families are settled inside it, after catching up:
    else two workers at the same instant would each take a new text for the first one.
    """

    def __init__(self, campaign: str, hasher: Hasher) -> None:
        """Take the campaign's slug and hasher."""
        self._campaign = campaign
        self._families = Families(hasher, CAPACITY)
        self._last = 0
        self._untidied = 0
        # Sources are read in threads; two must not turn a generation over at once.
        self._lock = Lock()

    def catch_up(self) -> None:
        """Learn what other workers, or this one before it was restarted, have kept."""
        with self._lock:
            fresh = signatures.since(self._campaign, self._last, SHARED)
            for one in fresh.learnt:
                self._families.learn(one)
            self._last = fresh.last

    def sketch(self, texts: Sequence[str], places: Sequence[tuple[str, ...]]) -> Batch:
        """Return the hashes of *texts*, by which `settle` finds their families."""
        with self._lock:
            return self._families.sketch(texts, places)

    def settle(self, batch: Batch, now: dt.datetime) -> I64:
        """Return the families of the texts and keep them for the other workers; in our turn."""
        with self._lock:
            families, learnt = self._families.settle(batch)
            if len(learnt):
                # What is ours is known here already: there is no need to learn it again.
                self._last = signatures.add(self._campaign, learnt, now)
                self._untidied += len(learnt)
                if self._untidied >= _TIDY:
                    self._untidied = 0
                    expire(self._campaign, now)
        return families


def texts_of(campaign: str, hasher: Hasher) -> Texts:
    """Return this process's memory of the campaign's texts, as of the last `catch_up`."""
    return _texts(campaign, hasher)


def expire(campaign: str, now: dt.datetime) -> int:
    """Delete the signatures past their time; return how many went."""
    return signatures.expire(campaign, now, SHARED)


@contextmanager
def unless_it_fails() -> Iterator[None]:
    """Forget what this process learnt in the block when its transaction fails.

    Otherwise a text would be known here for good and never written for the other workers.
    """
    try:
        yield
    except BaseException:
        forget()
        raise


def forget() -> None:
    """Drop what this process remembers; the next batch learns anew what was committed."""
    _texts.cache_clear()


@lru_cache(maxsize=2)
def _texts(campaign: str, hasher: Hasher) -> Texts:
    return Texts(campaign, hasher)
