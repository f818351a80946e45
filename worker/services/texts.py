"""The texts this process has seen lately, as keyed hashes: copies are folded into families."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from worker.domain.families import Families, Signature, Sketch
from worker.domain.letters import fold
from worker.domain.voice import Hasher
from worker.storage import signatures

REMEMBERED = 60_000
"""Texts in each of two generations: about 60 MB of memory and 10 MB of database each."""


@dataclass(frozen=True, slots=True)
class Sketched:
    """The exact hash of a text and, unless it is a copy of one seen, what else it is found by."""

    own: int
    sketch: Sketch | None


class Texts:
    """Families of one campaign's texts, kept in step with the other workers'.

    Sketches are made outside the turn to write. Families are settled inside it, after catching up:
    else two workers at the same instant would each take a new text for the first one.
    """

    def __init__(self, campaign: str, hasher: Hasher) -> None:
        """Take the campaign's slug and hasher."""
        self._campaign = campaign
        self._hasher = hasher
        self._families = Families(hasher.text, REMEMBERED)
        self._last = 0
        # Sources are read in threads; two must not turn a generation over at once.
        self._lock = Lock()

    def catch_up(self) -> None:
        """Learn what other workers, or this one before it was restarted, have kept."""
        with self._lock:
            fresh = signatures.since(self._campaign, self._last, 2 * REMEMBERED)
            for one in fresh.signatures:
                self._families.keep(one)
            self._last = fresh.last

    def sketch(self, text: str, places: tuple[str, ...]) -> Sketched:
        """Return the hashes of *text*, by which `settle` finds its family."""
        own = self._hasher.text(fold(text))
        with self._lock:
            return Sketched(own, self._families.sketch(text, own, places))

    def settle(self, sketched: Sketched) -> tuple[int, Signature | None]:
        """Return the text's family and what is to be kept of it, None when nothing new is."""
        with self._lock:
            return self._families.settle(sketched.own, sketched.sketch)


def texts_of(campaign: str, hasher: Hasher) -> Texts:
    """Return this process's memory of the campaign's texts, as of the last `catch_up`."""
    return _texts(campaign, hasher)


def keep(campaign: str, found: list[Signature], now: dt.datetime) -> None:
    """Keep *found* for the other workers; must run inside `counting.turn()`."""
    signatures.add(campaign, found, now)


def expire(campaign: str, now: dt.datetime) -> int:
    """Delete the signatures past their time; return how many went."""
    return signatures.expire(campaign, now, 2 * REMEMBERED)


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
