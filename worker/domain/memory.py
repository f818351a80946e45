"""The first texts of families seen lately, in arrays of a fixed size: the oldest give way."""

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from worker.domain.dedupe import EDITED, LONG
from worker.domain.sketches import (
    BAG_BITS,
    I64,
    LOOKED_UP,
    U32,
    U64,
    Sketches,
    derived,
)

ANCHORS = 8
"""Runs under which a text is kept, those that fewest others have."""
_WAYS = 4
"""Texts that are kept under one run, the newest."""
_CROWD = 3
"""Texts under a run from which on a rarer one is taken."""
_FEW = 8
"""Texts of one batch that may share a run before it counts as a phrase."""
_NEARLY_ALL = 0.8 * ANCHORS
"""Runs, phrases or not, by which a text and one of the memory are compared all the same."""
_MOST = 0.6
"""The part of their runs by which two texts of one batch are: edits of a call come in floods."""
_LONG = 25
"""Different words from which on a text must share two runs with another to be compared."""
_NUMBERS = 1 << 20
_TAG = np.uint32((1 << 12) - 1)
_TAG_BITS = np.uint32(12)
Flags: TypeAlias = NDArray[np.bool_]


class _Index:
    """Finds numbers of texts by 32-bit hashes; each slot holds the newest few."""

    def __init__(self, slots: int) -> None:
        self._mask = np.uint32(slots - 1)
        self._shift = np.uint32(slots.bit_length() - 1)
        # Filled at once: what takes room later would look like a leak.
        self._entries = np.full((slots, _WAYS), 0, np.uint32)
        # One item a slot: taking a row of four numbers costs ten times as much.
        self._slots = self._entries.view(np.complex128).ravel()
        self._next = np.zeros(slots, np.uint8)

    def add(self, hashes: U32, numbers: U32) -> None:
        """Keep each of *numbers* under its hash."""
        slots = hashes & self._mask
        ways = self._next[slots]
        self._entries[slots, ways] = numbers << _TAG_BITS | self._tag(hashes)
        self._next[slots] = (ways + 1) % _WAYS

    def find(self, hashes: U32) -> tuple[I64, I64]:
        """Return where in *hashes*, flattened, a number is kept under one, and that number."""
        slots = self._slots.take((hashes & self._mask).astype(np.intp).ravel())
        entries = slots.view(np.uint32).reshape(-1, _WAYS)
        places = np.flatnonzero((entries & _TAG) == self._tag(hashes).ravel()[:, None])
        found = entries.ravel()[places]
        there = found != 0
        return places[there] // _WAYS, (found[there] >> _TAG_BITS).astype(np.int64)

    def _tag(self, hashes: U32) -> U32:
        return (hashes >> self._shift) & _TAG


class Memory:
    """A ring of first texts, found by their runs and by their beginnings."""

    def __init__(self, capacity: int) -> None:
        """Make room for *capacity* texts, a power of 2 up to half a million."""
        self._capacity = capacity
        # Twice as many places as are filled, so that runs seldom push one another out.
        self._runs = _Index(min(_NUMBERS, 4 * capacity))
        self._beginnings = _Index(min(_NUMBERS, 8 * capacity))
        self._bags = np.full((capacity, BAG_BITS // 64), 0, np.uint64)
        self._sizes = np.zeros(capacity, np.int64)
        self._families = np.zeros(capacity, np.int64)
        self._words = [b""] * capacity
        self._last = 0

    def family(self, number: int) -> int:
        """Return the family of the text with this *number*."""
        return int(self._families[number % self._capacity])

    def words(self, number: int) -> bytes:
        """Return its words, two bytes each."""
        return self._words[number % self._capacity]

    def keep(self, sketches: Sketches, chosen: I64, families: I64) -> None:
        """Remember the texts in the *chosen* rows, at most half the ring's capacity."""
        if not len(chosen):
            return
        numbers = (self._last + 1 + np.arange(len(chosen))) % _NUMBERS
        places = numbers % self._capacity
        self._last = int(numbers[-1])
        self._bags[places] = sketches.bags[chosen]
        self._sizes[places] = sketches.sizes[chosen]
        self._families[places] = families
        for place, row in zip(places.tolist(), chosen.tolist(), strict=True):
            self._words[place] = sketches.words[row]
        anchors = self._rare(sketches.anchors[chosen])
        # Short texts have fewer runs, and the last of them again and again.
        first = np.ones(anchors.shape, bool)
        first[:, 1:] = anchors[:, 1:] != anchors[:, :-1]
        repeated = np.broadcast_to(numbers.astype(np.uint32)[:, None], first.shape)
        self._runs.add(anchors[first], repeated[first])
        for column in sketches.prefixes[chosen].T:
            there = column != 0
            self._beginnings.add(column[there], numbers.astype(np.uint32)[there])

    def meet(self, sketches: Sketches) -> list[tuple[int, int]]:
        """Return pairs of a row and whom it may be alike: a number, or ~row of an earlier row.

        Ordered by row, those with most runs in common first. Words are still to be compared; who
        is left out has too many others.
        """
        if not len(sketches):
            return []
        places, numbers = self._runs.find(sketches.anchors)
        there = self._remembered(numbers)
        places, numbers = places[there], numbers[there]
        rare = np.bincount(places, minlength=sketches.anchors.size)[places] < _CROWD
        met = _counted(places // LOOKED_UP, numbers, rare)
        rows, others, counts = _met_enough(sketches.sizes, met, _NEARLY_ALL)
        kept = self._close(sketches, rows, others % self._capacity)
        met = _counted(*_neighbours(sketches.anchors))
        runs = np.clip(sketches.sizes[met[0]] - 2, 1, LOOKED_UP)
        mine, before, times = _met_enough(sketches.sizes, met, _MOST * runs)
        same = _alike_bags(
            (sketches.bags[mine], sketches.sizes[mine]),
            (sketches.bags[before], sketches.sizes[before]),
        )
        rows = np.concatenate((rows[kept], mine[same]))
        others = np.concatenate((others[kept], ~before[same]))
        order = np.lexsort((-np.concatenate((counts[kept], times[same])), rows))
        return list(zip(rows[order].tolist(), others[order].tolist(), strict=True))

    def begun(self, beginning: bytes) -> int | None:
        """Return the family of the newest text that begins with these words, if any does."""
        column, longest = _longest(beginning)
        if column is None:
            return None
        _, numbers = self._beginnings.find(longest)
        numbers = numbers[self._remembered(numbers)]
        ages = (self._last - numbers) % _NUMBERS
        for number in (self._last - np.sort(ages)).tolist():
            if self.words(number % _NUMBERS).startswith(beginning):
                return self.family(number % _NUMBERS)
        return None

    def _remembered(self, numbers: I64) -> Flags:
        return (self._last - numbers) & (_NUMBERS - 1) < self._capacity

    def _rare(self, anchors: U32) -> U32:
        """Return of each row the anchors that fewest texts have, then those that come first."""
        places, numbers = self._runs.find(anchors)
        met = np.bincount(places[self._remembered(numbers)], minlength=anchors.size)
        crowd = (met >= _CROWD).reshape(anchors.shape)
        ranked = np.sort(crowd.astype(np.uint64) << np.uint64(32) | anchors, axis=1)
        return ranked[:, :ANCHORS].astype(np.uint32)

    def _close(self, sketches: Sketches, rows: I64, places: I64) -> Flags:
        return _alike_bags(
            (sketches.bags[rows], sketches.sizes[rows]), (self._bags[places], self._sizes[places])
        )


def begun(sketches: Sketches, beginning: bytes, before: int) -> Iterator[int]:
    """Yield the rows up to *before* of texts that begin with these words, newest first."""
    column, longest = _longest(beginning)
    if column is not None:
        for row in reversed(np.flatnonzero(sketches.prefixes[:before, column] == longest).tolist()):
            if sketches.words[row].startswith(beginning):
                yield row


def _longest(beginning: bytes) -> tuple[int | None, U32]:
    """Return which of PREFIXES is the longest of these words, and its hash."""
    prefixes = derived((beginning,), np.zeros(1, np.uint64)).prefixes[0]
    columns = np.flatnonzero(prefixes)[:1]
    return (int(columns[0]) if len(columns) else None), prefixes[columns]


def _counted(rows: I64, others: I64, rare: Flags) -> tuple[I64, I64, I64, I64]:
    """Return each pair once, how often it was there, and how often by a rare run."""
    # The flag goes along as the lowest bit: sorting numbers alone takes a third of the time.
    ordered = np.sort(rows << 32 | others << 1 | rare)
    starts = np.flatnonzero(np.diff(ordered >> 1, prepend=-1))
    if not len(starts):
        return rows, others, rows, rows
    counts = np.diff(starts, append=len(ordered))
    pairs = ordered[starts] >> 1
    return pairs >> 31, pairs & 0x7FFFFFFF, counts, np.add.reduceat(ordered & 1, starts)


def _met_enough(
    sizes: I64, met: tuple[I64, I64, I64, I64], many: float | NDArray[np.floating]
) -> tuple[I64, I64, I64]:
    """Leave out of pairs (row, other, times, of it by rare runs) those that met by phrases alone.

    What many texts say tells little of two of them: people in one frame share it as well. So two
    texts are compared that share a rare run, long ones two, or so *many* of any kind.
    """
    rows, others, times, rarely = met
    enough = (rarely > 1) | ((rarely > 0) & (sizes[rows] < _LONG)) | (times >= many)
    return rows[enough], others[enough], times[enough]


def _neighbours(anchors: U32) -> tuple[I64, I64, Flags]:
    """Return pairs of rows that share an anchor, and whether it is rare.

    Each is paired with the few before it that have it, and with the first.
    """
    rows = np.repeat(np.arange(len(anchors), dtype=np.uint64), LOOKED_UP)
    ordered = np.sort(anchors.ravel().astype(np.uint64) << np.uint64(32) | rows)
    shared, rows = ordered >> np.uint64(32), ordered.astype(np.uint32).astype(np.int64)
    starts = np.flatnonzero(np.diff(shared, prepend=shared[:1] + np.uint64(1)))
    sizes = np.diff(starts, append=len(shared))
    several = np.repeat(sizes > 1, sizes)
    first, few = np.repeat(rows[starts], sizes), np.repeat(sizes <= _FEW, sizes)
    rows, first, few, shared = rows[several], first[several], few[several], shared[several]
    pairs = [(rows, first, few)]
    for distance in range(1, _WAYS):
        equal = (shared[distance:] == shared[:-distance]) & (rows[:-distance] != first[distance:])
        pairs.append((rows[distance:][equal], rows[:-distance][equal], few[distance:][equal]))
    one, other, rare = (np.concatenate(columns) for columns in zip(*pairs, strict=True))
    apart = one != other
    return one[apart], other[apart], rare[apart]


def _alike_bags(one: tuple[U64, I64], other: tuple[U64, I64]) -> Flags:
    """Return which pairs may be alike: neither has more words of its own than an edit changes."""
    room = np.maximum(EDITED, (LONG * np.maximum(one[1], other[1])).astype(np.int64))
    alone = np.bitwise_count(one[0] & ~other[0]).sum(axis=1, dtype=np.int64)
    others = np.bitwise_count(other[0] & ~one[0]).sum(axis=1, dtype=np.int64)
    return (alone <= room) & (others <= room)
