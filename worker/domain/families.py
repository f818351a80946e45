"""Finds the families of texts among those seen lately, without keeping any text.

Of a text remain keyed hashes: of its words (two bytes each), and of its facts, mixed into its runs
of three words so that texts with other facts never meet. A new text is looked up by its runs; whom
it meets there must share enough words. Only the first text of a family is kept that way, so that
edits of edits never lead from one text to another.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from worker.domain.dedupe import alike, is_cut
from worker.domain.letters import joined, plain
from worker.domain.memory import Memory
from worker.domain.sketches import NO_SKETCHES, Lexicon, Sketches, derived, sketch

CAPACITY = 1 << 17
"""First texts of families that are remembered, in about 70 MB."""
_VERIFIED = 5
"""Candidates whose words are looked at, those with most runs in common first."""
_LEFT_OUT = 16
"""Bits of a text's hash that are not kept: 48 tell millions of texts apart, in six bytes."""
_CUT_BYTES = 16
"""Two for each of the words that a cut copy must have left."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a batch adds to the memory, in this process and in every other.

    ``firsts``: exact hash, hash of the facts and words (two bytes each) of the first text of a
    family; ``others``: exact hash and family of texts that joined one. All numbers are 64 bits,
    hashes of facts without a sign.
    """

    firsts: list[tuple[int, int, bytes]] = field(default_factory=list)
    others: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts while they are being looked up; ``rows`` tells where each one's sketch is, or -1.

    ``fresh`` and ``cut`` tell of each sketch its text's exact hash and whether it was cut short.
    """

    owns: list[int]
    rows: list[int]
    fresh: list[int]
    cut: list[bool]
    sketches: Sketches


NO_TEXTS = Batch([], [], [], [], NO_SKETCHES)


class Families:
    """The texts seen lately: exact hashes in two generations, first texts in a ring."""

    def __init__(self, hash_text: Callable[[bytes], int], capacity: int = CAPACITY) -> None:
        """Take the keyed hash of a text and how many first texts are remembered, a power of 2."""
        self._hash = hash_text
        self._capacity = capacity
        self._lexicon = Lexicon(hash_text)
        self._young: dict[int, int] = {}
        self._old: dict[int, int] = {}
        self._memory = Memory(capacity)

    def sketch(self, texts: Sequence[str], places: Sequence[tuple[str, ...]]) -> Batch:
        """Return what `settle` needs of *texts*; copies of known ones have no sketch.

        Args:
            texts: As written.
            places: For each, the codes of the places it speaks of.
        """
        letters = [plain(text) for text in texts]
        owns = [self._hash(joined(one)) >> _LEFT_OUT for one in letters]
        rows: list[int] = []
        fresh: list[int] = []
        met: dict[int, int] = {}
        for number, own in enumerate(owns):
            if self._known(own) is not None:
                rows.append(-1)
                continue
            row = met.setdefault(own, len(fresh))
            if row == len(fresh):
                fresh.append(number)
            rows.append(row)
        sketches = sketch(self._lexicon, [letters[n] for n in fresh], [places[n] for n in fresh])
        cut = [is_cut(texts[number]) for number in fresh]
        return Batch(owns, rows, [owns[number] for number in fresh], cut, sketches)

    def settle(self, batch: Batch) -> tuple[list[int], Learnt]:
        """Return the family of each text of *batch*, and what is to be kept of them.

        Whatever was learnt since the batch was sketched is taken into account.
        """
        candidates = self._candidates(batch)
        families, learnt = [], Learnt()
        firsts: dict[int, int] = {}
        leaders: dict[int, int] = {}
        for own, row in zip(batch.owns, batch.rows, strict=True):
            family = self._known(own)
            if family is None:
                found = self._first(batch, row, candidates.get(row, ()), leaders)
                family = own if found is None else found
                if found is None and row >= 0:
                    firsts[row] = own
                    leaders[row] = ~row
                else:
                    learnt.others.append((own, family))
                self._remember(own, family)
            families.append(family)
        self._keep(batch.sketches, list(firsts), list(firsts.values()))
        for row, own in firsts.items():
            learnt.firsts.append((own, int(batch.sketches.guards[row]), batch.sketches.words[row]))
        return families, learnt

    def learn(self, learnt: Learnt) -> None:
        """Remember what another process has settled; again changes little."""
        for own, family in learnt.others:
            self._remember(own, family)
        fresh = [one for one in learnt.firsts if self._known(one[0]) is None]
        owns = [own for own, _, _ in fresh]
        guards = np.array([guard for _, guard, _ in fresh], np.uint64)
        for own in owns:
            self._remember(own, own)
        self._keep(derived(tuple(words for _, _, words in fresh), guards), range(len(owns)), owns)

    def _known(self, own: int) -> int | None:
        return self._young.get(own) or self._old.get(own)

    def _remember(self, own: int, family: int) -> None:
        self._young[own] = family
        if len(self._young) >= self._capacity:
            self._old, self._young = self._young, {}

    def _keep(self, sketches: Sketches, rows: Sequence[int], owns: Sequence[int]) -> None:
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
        self, batch: Batch, row: int, met: Iterable[int], leaders: dict[int, int]
    ) -> int | None:
        """Return the family of the text in *row*, if the first text of one it *met* is alike.

        Args:
            batch: Where the text is.
            row: Its row, or -1: known when it was sketched and dropped since.
            met: Numbers of the memory, or ~row of the batch.
            leaders: For settled rows of the batch the first text of their family, told likewise;
                filled here.
        """
        if row < 0:
            return None
        words: set[int] | None = None
        looked: set[int] = set()
        for one in met:
            other = leaders.get(~one) if one < 0 else one
            if other is None or other in looked:
                continue
            looked.add(other)
            words = _unpacked(batch.sketches.words[row]) if words is None else words
            if alike(words, _unpacked(self._words(batch, other))):
                leaders[row] = other
                return batch.fresh[~other] if other < 0 else self._memory.family(other)
            if len(looked) == _VERIFIED:
                break
        return self._whole(batch, row, leaders) if batch.cut[row] else None

    def _words(self, batch: Batch, other: int) -> bytes:
        return batch.sketches.words[~other] if other < 0 else self._memory.words(other)

    def _whole(self, batch: Batch, row: int, leaders: dict[int, int]) -> int | None:
        """Return the family of the newest text that the cut one in *row* is the beginning of.

        Several may begin so; it is a copy of one of them, and no text of its own.
        """
        # The last word may be cut too.
        beginning = batch.sketches.words[row][:-2]
        if len(beginning) < _CUT_BYTES:
            return None
        for other in reversed(leaders):
            if leaders[other] == ~other and batch.sketches.words[other].startswith(beginning):
                return batch.fresh[other]
        return self._memory.begun(beginning)


def _unpacked(packed: bytes) -> set[int]:
    return set(memoryview(packed).cast("H"))
