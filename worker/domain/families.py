"""Finds the families of texts among those seen lately, without keeping any text.

Of a text remain keyed hashes: of its words (two bytes each), and of its facts, mixed into its runs
of three words so that texts with other facts never meet. A new text is looked up by its runs; whom
it meets there must share enough words. Only the first text of a family is kept that way, so that
edits of edits never lead from one text to another.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from worker.domain.dedupe import alike
from worker.domain.exact import Exact
from worker.domain.letters import is_cut, joined, plain
from worker.domain.memory import Memory, begun
from worker.domain.sketches import NO_SKETCHES, U64, Lexicon, Sketches, derived, sketch
from worker.domain.traces import NOBODY
from worker.domain.voice import I64, Hasher, numbers

CAPACITY = 1 << 17
"""First texts of families that are remembered, in about 60 MB."""
_VERIFIED = 5
"""Candidates whose words are looked at, those with most runs in common first."""
_CUT_BYTES = 16
"""Two for each of the words that a cut copy must have left."""
_NONE = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a batch adds to the memory, in this process and in every other.

    ``firsts``, ``guards``, ``words``: exact hash, hash of the facts and words (two bytes each) of
    the first text of a family; ``others``, ``families``: exact hash and family of texts that joined
    one.
    """

    firsts: I64
    guards: U64
    words: tuple[bytes, ...]
    others: I64
    families: I64

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self.firsts) + len(self.others)


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts while they are being looked up; ``rows`` tells where each one's sketch is, or -1.

    ``fresh`` and ``cut`` tell of each sketch its text's exact hash and whether it was cut short.
    """

    owns: I64
    rows: I64
    fresh: I64
    cut: list[bool]
    sketches: Sketches


NO_TEXTS = Batch(_NONE, _NONE, _NONE, [], NO_SKETCHES)


class Families:
    """The texts seen lately: their exact hashes, and the first texts of families in a ring."""

    def __init__(self, hasher: Hasher, capacity: int = CAPACITY) -> None:
        """Take the campaign's hasher and how many first texts are remembered, a power of 2."""
        self._digest = hasher.text_digest
        self._capacity = capacity
        self._lexicon = Lexicon(hasher.text)
        self._exact = Exact(2 * capacity)
        self._memory = Memory(capacity)

    def sketch(self, texts: Sequence[str], places: Sequence[tuple[str, ...]]) -> Batch:
        """Return what `settle` needs of *texts*; copies of known ones have no sketch.

        Args:
            texts: As written.
            places: For each, the codes of the places it speaks of.
        """
        letters = list(map(plain, texts))
        owns = numbers(list(map(self._digest, map(joined, letters))))
        rows = np.full(len(owns), -1)
        unknown = np.flatnonzero(self._exact.find(owns) == NOBODY)
        _, first, which = np.unique(owns[unknown], return_index=True, return_inverse=True)
        # In the order of the texts: the earlier of two that are alike is the first of its family.
        order = np.argsort(first)
        place = np.empty(len(order), np.int64)
        place[order] = np.arange(len(order))
        rows[unknown] = place[which]
        chosen = unknown[first[order]]
        fresh = chosen.tolist()
        sketches = sketch(self._lexicon, [letters[n] for n in fresh], [places[n] for n in fresh])
        return Batch(owns, rows, owns[chosen], [is_cut(texts[n]) for n in fresh], sketches)

    def settle(self, batch: Batch) -> tuple[I64, Learnt]:
        """Return the family of each text of *batch*, and what is to be kept of them.

        Whatever was learnt since the batch was sketched is taken into account.
        """
        by_row = self._exact.find(batch.fresh)
        known = by_row != NOBODY
        leaders = [None if one else ~row for row, one in enumerate(known.tolist())]
        candidates = self._candidates(batch)
        for row in sorted({*candidates, *(row for row, cut in enumerate(batch.cut) if cut)}):
            if leaders[row] is not None:
                family = self._first(batch, row, candidates.get(row, ()), leaders)
                by_row[row] = NOBODY if family is None else family
                if family is not None and leaders[row] == ~row:
                    leaders[row] = None
        joins = by_row != NOBODY
        by_row[~joins] = batch.fresh[~joins]
        families = self._exact.find(batch.owns)
        told = batch.rows >= 0
        families[told] = by_row[batch.rows[told]]
        # Known when it was sketched, and dropped since.
        dropped = families == NOBODY
        families[dropped] = batch.owns[dropped]
        again = np.unique(batch.owns[dropped])
        firsts = np.flatnonzero(~joins)
        learnt = Learnt(
            batch.fresh[firsts],
            batch.sketches.guards[firsts],
            tuple([batch.sketches.words[row] for row in firsts.tolist()]),
            np.concatenate((batch.fresh[joins & ~known], again)),
            np.concatenate((by_row[joins & ~known], again)),
        )
        self._remember(learnt)
        self._keep(batch.sketches, firsts, learnt.firsts)
        return families, learnt

    def learn(self, learnt: Learnt) -> None:
        """Remember what another process has settled; again changes little."""
        fresh = np.flatnonzero(self._exact.find(learnt.firsts) == NOBODY)
        self._remember(learnt)
        words = tuple([learnt.words[number] for number in fresh.tolist()])
        sketches = derived(words, learnt.guards[fresh])
        self._keep(sketches, np.arange(len(fresh)), learnt.firsts[fresh])

    def _remember(self, learnt: Learnt) -> None:
        self._exact.add(learnt.firsts, learnt.firsts)
        self._exact.add(learnt.others, learnt.families)

    def _keep(self, sketches: Sketches, rows: I64, owns: I64) -> None:
        # No more at once than the ring holds.
        for start in range(0, len(rows), self._capacity // 2):
            part = slice(start, start + self._capacity // 2)
            self._memory.keep(sketches, rows[part], owns[part])

    def _candidates(self, batch: Batch) -> dict[int, list[int]]:
        """Return, for rows that met anybody, whom: ids of the memory, or ~row of the batch."""
        pairs = self._memory.meet(batch.sketches)
        found: dict[int, list[int]] = defaultdict(list)
        for row, other in pairs:
            found[row].append(other)
        return found

    def _first(
        self, batch: Batch, row: int, met: Iterable[int], leaders: list[int | None]
    ) -> int | None:
        """Return the family of the text in *row*, if the first text of one it *met* is alike.

        Args:
            batch: Where the text is.
            row: Its row.
            met: Numbers of the memory, or ~row of the batch.
            leaders: For each row of the batch the first text of its family, told likewise, None for
                known ones; the row's own is set here.
        """
        words: set[int] | None = None
        looked: set[int] = set()
        for one in met:
            other = leaders[~one] if one < 0 else one
            if other is None or other in looked:
                continue
            looked.add(other)
            words = _unpacked(batch.sketches.words[row]) if words is None else words
            if alike(words, _unpacked(self._words(batch, other))):
                leaders[row] = other
                return int(batch.fresh[~other]) if other < 0 else self._memory.family(other)
            if len(looked) == _VERIFIED:
                break
        return self._whole(batch, row, leaders) if batch.cut[row] else None

    def _words(self, batch: Batch, other: int) -> bytes:
        return batch.sketches.words[~other] if other < 0 else self._memory.words(other)

    def _whole(self, batch: Batch, row: int, leaders: list[int | None]) -> int | None:
        """Return the family of the newest text that the cut one in *row* is the beginning of.

        Several may begin so; it is a copy of one of them, and no text of its own.
        """
        # The last word may be cut too.
        beginning = batch.sketches.words[row][:-2]
        if len(beginning) < _CUT_BYTES:
            return None
        for other in begun(batch.sketches, beginning, row):
            if leaders[other] == ~other:
                return int(batch.fresh[other])
        return self._memory.begun(beginning)


def _unpacked(packed: bytes) -> set[int]:
    return set(memoryview(packed).cast("H"))
