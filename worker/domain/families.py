"""Finds the family of a text among those seen lately, without keeping any text.

Of a text remain keyed hashes: of its words (two bytes each), of a few runs of three words (its
anchors), of its beginning, and of its facts, mixed into the anchors so that texts with other facts
never meet. A new text is looked up by its anchors; who is met there must share enough words.
Anchors that many texts have (a sentence everybody quotes) are passed over for rarer ones.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain, repeat
from typing import NamedTuple

from worker.domain.dedupe import CONTAINED, alike, changes, is_cut
from worker.domain.facts import names, told_by
from worker.domain.letters import words

ANCHORS = 4
"""Anchors under which a text is kept; more of a new text's are looked up."""
_LOOKED_UP = 10
_CROWD = 3
"""Texts that may share an anchor before it is passed over."""
_BEGINNING = 10
"""Words of a beginning, by which a cut copy finds the whole text."""
_VOCABULARY = 100_000
_VERIFIED = 5
"""Candidates whose words are looked at, those with most anchors in common first."""
_FACT = 1 << 32


class Signature(NamedTuple):
    """What is kept of a text. ``own`` is its exact hash; of a joined copy nothing else is kept.

    ``anchors`` are signed 64-bit and ``words`` unsigned 16-bit numbers, packed.
    """

    own: int
    family: int
    anchors: bytes = b""
    words: bytes = b""


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text's hashes while it is being looked up."""

    words: set[int]
    anchors: list[int]
    beginning: int
    is_cut: bool


class _Generation:
    """Some of the texts seen lately: exact hashes, words of each family, families by anchor."""

    __slots__ = ("by_anchor", "exact", "words")

    def __init__(self) -> None:
        self.exact: dict[int, int] = {}
        self.words: dict[int, bytes] = {}
        self.by_anchor: dict[int, list[int]] = {}


class Families:
    """The texts seen lately, in two generations: when the young one is full the old one goes."""

    def __init__(self, hash_text: Callable[[str], int], capacity: int = 60_000) -> None:
        """Take the keyed hash of a text and how many texts a generation holds."""
        self._hash = hash_text
        self._capacity = capacity
        self._vocabulary: dict[str, int] = {}
        self._told: dict[int, int] = {}
        self._young = _Generation()
        self._old = _Generation()

    def family(self, text: str, own: int, places: tuple[str, ...]) -> tuple[int, Signature | None]:
        """Return the family of *text* and what to keep of it, None when it is kept already.

        Args:
            text: As written.
            own: Its exact hash; texts with the same are copies.
            places: Codes of the places it speaks of.
        """
        return self.settle(own, self.sketch(text, own, places))

    def sketch(self, text: str, own: int, places: tuple[str, ...]) -> Sketch | None:
        """Return what `settle` needs of *text*; None for a copy of one that is known."""
        return None if self._known(own) is not None else self._sketch(text, places)

    def settle(self, own: int, sketch: Sketch | None) -> tuple[int, Signature | None]:
        """Return as `family` does, knowing what was learnt since the *sketch* was made."""
        known = self._known(own)
        if known is not None:
            return known, None
        if sketch is None:
            # It was known when it was sketched and has been dropped since: a family of its own.
            kept = Signature(own, own)
        elif (found := self._find(sketch)) is not None:
            kept = Signature(own, found)
        else:
            anchors = array("q", (sketch.beginning, *self._rare(sketch.anchors)))
            kept = Signature(own, own, anchors.tobytes(), array("H", sketch.words).tobytes())
        self.keep(kept)
        return kept.family, kept

    def keep(self, signature: Signature) -> None:
        """Remember a text, of this process or of another; again changes nothing."""
        young = self._young
        if signature.own in young.exact or signature.own in self._old.exact:
            return
        young.exact[signature.own] = signature.family
        if signature.words:
            young.words[signature.family] = signature.words
        for anchor in memoryview(signature.anchors).cast("q"):
            there = young.by_anchor.get(anchor)
            if there is None:
                young.by_anchor[anchor] = [signature.family]
            else:
                there.append(signature.family)
        if len(young.exact) >= self._capacity:
            self._old, self._young = young, _Generation()

    def _known(self, own: int) -> int | None:
        return self._young.exact.get(own) or self._old.exact.get(own)

    def _sketch(self, text: str, places: tuple[str, ...]) -> Sketch:
        bag = words(text)
        known = self._vocabulary
        hashes = [known.get(word) or self._word(word) for word in bag]
        guard = self._hash(" ".join((*sorted(places), "|", *names(text))))
        # A sum tells the same words in any order, as often as they stand there.
        guard += sum([self._told[number] for number in hashes if number >= _FACT])
        # A tuple of numbers hashes alike in every process, and all runs at C's pace.
        runs = set(map(hash, zip(repeat(guard), hashes, hashes[1:], hashes[2:], strict=False)))
        return Sketch(
            words={number & 0xFFFF for number in hashes},
            anchors=sorted(runs)[:_LOOKED_UP] or [hash((guard, *hashes))],
            beginning=hash(tuple(hashes[:_BEGINNING])),
            is_cut=is_cut(text),
        )

    def _word(self, word: str) -> int:
        """Return the hash of *word*: 32 bits, and one above them if it tells a fact."""
        if len(self._vocabulary) >= _VOCABULARY:
            self._vocabulary.clear()
        number = self._hash(word) & (_FACT - 1)
        if facts := told_by(word):
            number |= _FACT
            self._told[number] = sum(self._hash(fact) for fact in facts)
        self._vocabulary[word] = number
        return number

    def _find(self, sketch: Sketch) -> int | None:
        size = len(sketch.words)
        room = changes(size)
        met = self._met(sketch.anchors)
        for family in met if len(met) <= _VERIFIED else _most_met(met):
            kept = self._words_of(family)
            # Two bytes a word: who has many words more or less needs no look at them.
            if abs(len(kept) // 2 - size) <= room and alike(sketch.words, _unpacked(kept)):
                return family
        return self._whole(sketch) if sketch.is_cut else None

    def _whole(self, cut: Sketch) -> int | None:
        """Return the one family whose text *cut* is the beginning of; None when several may be."""
        least = CONTAINED * len(cut.words)
        found: int | None = None
        for family in self._met([cut.beginning]):
            if len(cut.words & _unpacked(self._words_of(family))) >= least:
                if found is not None:
                    return None
                found = family
        return found

    def _met(self, anchors: Iterable[int]) -> Counter[int]:
        young, old = self._young.by_anchor, self._old.by_anchor
        lists = [found for anchor in anchors if (found := young.get(anchor))]
        if old:
            lists += [found for anchor in anchors if (found := old.get(anchor))]
        return Counter(chain.from_iterable(lists))

    def _words_of(self, family: int) -> bytes:
        return self._young.words.get(family) or self._old.words.get(family, b"")

    def _rare(self, anchors: list[int]) -> list[int]:
        young = self._young.by_anchor
        rare = [anchor for anchor in anchors if len(young.get(anchor, ())) < _CROWD]
        return (rare or anchors[-1:])[:ANCHORS]


def _most_met(met: Counter[int]) -> list[int]:
    return [family for family, _ in met.most_common(_VERIFIED)]


def _unpacked(packed: bytes) -> set[int]:
    return set(memoryview(packed).cast("H"))
