"""Exact hashes of the texts seen lately and their families, in a table of a fixed size."""

import numpy as np

from worker.domain.traces import NOBODY
from worker.domain.voice import I64

_WAYS = 8
"""Texts that share a place, the newest: 64 bytes, which a processor fetches at once."""


class Exact:
    """Families by the hash of a whole text; where there is no room the oldest gives way."""

    def __init__(self, capacity: int) -> None:
        """Make room for *capacity* texts, a power of 2 from 8 on."""
        places = capacity // _WAYS
        self._mask = places - 1
        # Filled at once: what takes room later would look like a leak.
        self._hashes = np.full((places, _WAYS), NOBODY, np.int64)
        self._families = np.full((places, _WAYS), NOBODY, np.int64)
        self._next = np.zeros(places, np.int64)

    def find(self, hashes: I64) -> I64:
        """Return the families of texts; NOBODY where one is not known."""
        places = hashes & self._mask
        met = self._hashes[places] == hashes[:, None]
        return np.where(met.any(axis=1), self._families[places, met.argmax(axis=1)], NOBODY)

    def add(self, hashes: I64, families: I64) -> None:
        """Remember texts, each given once; one that is known gets its family anew."""
        places = hashes & self._mask
        met = self._hashes[places] == hashes[:, None]
        known = met.any(axis=1)
        self._families[places[known], met[known].argmax(axis=1)] = families[known]
        hashes, families, places = hashes[~known], families[~known], places[~known]
        order = np.argsort(places, kind="stable")
        places = places[order]
        several, starts, counts = np.unique(places, return_index=True, return_counts=True)
        # The first of those that share a place gets the oldest way there, the next one the next.
        ways = self._next[places] + np.arange(len(places)) - np.repeat(starts, counts)
        self._hashes[places, ways % _WAYS] = hashes[order]
        self._families[places, ways % _WAYS] = families[order]
        self._next[several] += counts
