"""Finds the family of a text among those seen lately, without keeping any text.

Of a text remain keyed hashes: of its words (two bytes each), of a few runs of three words (its
anchors), of its beginning, and of its facts, mixed into the anchors so that texts with other facts
never meet. A new text is looked up by its anchors; who is met there must share enough words.
Anchors that many texts have (a sentence everybody quotes) are passed over for rarer ones.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from worker.domain.dedupe import CONTAINED, alike, changes, is_cut
from worker.domain.facts import is_fact, names
from worker.domain.letters import words

ANCHORS = 4
"""Anchors under which a text is kept; three times as many are looked up."""
_LOOKED_UP = 12
_CROWD = 6
"""Texts that may share an anchor before it is passed over."""
_BEGINNING = 10
"""Words of a beginning, by which a cut copy finds the whole text."""
_VOCABULARY = 100_000
_VERIFIED = 12
"""Candidates whose words are looked at, those with most anchors in common first."""
_MASK = (1 << 62) - 1
_FACT = 1 << 32


class Signature(NamedTuple):
    """What is kept of a text. ``own`` is its exact hash; of a joined copy nothing else is kept."""

    own: int
    family: int
    anchors: tuple[int, ...] = ()
    words: bytes = b""


@dataclass(frozen=True, slots=True)
class _Sketch:
    """A text's hashes while it is being looked up."""

    words: set[int]
    anchors: list[int]
    beginning: int
    is_cut: bool


class Families:
    """The texts seen lately, in two generations: when the young one is full the old one goes."""

    def __init__(self, hash_text: Callable[[str], int], capacity: int = 60_000) -> None:
        """Take the keyed hash of a text and how many texts a generation holds."""
        self._hash = hash_text
        self._capacity = capacity
        self._vocabulary: dict[str, int] = {}
        self._exact: tuple[dict[int, int], dict[int, int]] = ({}, {})
        self._met: tuple[dict[int, list[Signature]], dict[int, list[Signature]]] = ({}, {})

    def family(self, text: str, own: int, places: tuple[str, ...]) -> tuple[int, Signature | None]:
        """Return the family of *text* and what to keep of it, None when it is kept already.

        Args:
            text: As written.
            own: Its exact hash; texts with the same are copies.
            places: Codes of the places it speaks of.
        """
        for known in self._exact:
            if own in known:
                return known[own], None
        sketch = self._sketch(text, places)
        found = self._find(sketch)
        if found is not None:
            kept = Signature(own, found)
        else:
            anchors = (sketch.beginning, *self._rare(sketch.anchors))
            kept = Signature(own, own, anchors, array("H", sorted(sketch.words)).tobytes())
        self.keep(kept)
        return kept.family, kept

    def keep(self, signature: Signature) -> None:
        """Remember a text, of this process or of another."""
        exact, met = self._exact[0], self._met[0]
        exact[signature.own] = signature.family
        for anchor in signature.anchors:
            met.setdefault(anchor, []).append(signature)
        if len(exact) >= self._capacity:
            self._exact, self._met = ({}, exact), ({}, met)

    def _sketch(self, text: str, places: tuple[str, ...]) -> _Sketch:
        bag = words(text)
        known = self._vocabulary
        hashes = [known.get(word) or self._word(word) for word in bag]
        guard = self._hash(" ".join((*sorted(places), "|", *names(text))))
        # A sum tells the same words in any order, as often as they stand there.
        guard = (guard + sum([number for number in hashes if number >= _FACT])) & _MASK
        runs = {
            (first * 0x9E3779B1 + second * 0x85EBCA77 + third * 0xC2B2AE3D ^ guard) & _MASK
            for first, second, third in zip(hashes, hashes[1:], hashes[2:], strict=False)
        }
        return _Sketch(
            words={number & 0xFFFF for number in hashes},
            anchors=sorted(runs)[:_LOOKED_UP] or [guard],
            beginning=sum(hashes[:_BEGINNING]) * 0x9E3779B1 & _MASK,
            is_cut=is_cut(text),
        )

    def _word(self, word: str) -> int:
        """Return the hash of *word*: 32 bits, and one above them if it tells a fact."""
        if len(self._vocabulary) >= _VOCABULARY:
            self._vocabulary.clear()
        number = self._hash(word) & (_FACT - 1) | (_FACT if is_fact(word) else 0)
        self._vocabulary[word] = number
        return number

    def _find(self, sketch: _Sketch) -> int | None:
        size = len(sketch.words)
        room = changes(size)
        met = Counter(one for one in self._candidates(sketch.anchors))
        for one, _ in met.most_common(_VERIFIED):
            # Two bytes a word: who has many words more or less needs no look at them.
            if abs(len(one.words) // 2 - size) <= room and alike(
                sketch.words, _unpacked(one.words)
            ):
                return one.family
        if sketch.is_cut:
            return self._whole(sketch)
        return None

    def _whole(self, cut: _Sketch) -> int | None:
        for one in self._candidates([cut.beginning]):
            whole = _unpacked(one.words)
            if len(cut.words & whole) >= CONTAINED * len(cut.words):
                return one.family
        return None

    def _candidates(self, anchors: Iterable[int]) -> Iterator[Signature]:
        young, old = self._met
        for anchor in anchors:
            yield from young.get(anchor, ())
            yield from old.get(anchor, ())

    def _rare(self, anchors: list[int]) -> list[int]:
        young = self._met[0]
        rare = [anchor for anchor in anchors if len(young.get(anchor, ())) < _CROWD]
        return (rare or anchors[-1:])[:ANCHORS]


def _unpacked(packed: bytes) -> set[int]:
    found = array("H")
    found.frombytes(packed)
    return set(found)
