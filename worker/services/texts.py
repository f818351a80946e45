"""The texts this process has seen lately, as keyed hashes: copies are folded into families."""

import datetime as dt
from functools import lru_cache
from threading import Lock

from worker.domain.families import Families, Signature
from worker.domain.letters import fold
from worker.domain.voice import Hasher
from worker.storage import signatures

REMEMBERED = 60_000
"""Texts in each of two generations: about 60 MB of memory and 10 MB of database each."""


class Texts:
    """Families of one campaign's texts, kept in step with the other workers'."""

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

    def family(self, text: str, places: tuple[str, ...]) -> tuple[int, Signature | None]:
        """Return the family of *text* and what is to be kept of it, None when nothing new is."""
        with self._lock:
            return self._families.family(text, self._hasher.text(fold(text)), places)


def texts_of(campaign: str, hasher: Hasher) -> Texts:
    """Return this process's memory of the campaign's texts, up to date."""
    found = _texts(campaign, hasher)
    found.catch_up()
    return found


def keep(campaign: str, found: list[Signature], now: dt.datetime) -> None:
    """Keep *found* for the other workers; must run inside `counting.turn()`."""
    signatures.add(campaign, found, now)


def expire(campaign: str, now: dt.datetime) -> int:
    """Delete the signatures past their time; return how many went."""
    return signatures.expire(campaign, now, 2 * REMEMBERED)


@lru_cache(maxsize=2)
def _texts(campaign: str, hasher: Hasher) -> Texts:
    return Texts(campaign, hasher)
