"""What a batch of texts is looked up by: keyed hashes of their words, runs and facts, as arrays.

A text of 50 words has some 50 runs of three words. Hashing and sorting them one by one took half of
the whole time of counting; here NumPy does it for all texts of a batch at once.
"""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from worker.domain.facts import (
    is_article,
    is_cue,
    is_determiner,
    is_name,
    is_somebody,
    is_verb,
    spelled,
    told_by,
)

LOOKED_UP = 32
"""Runs of a text that are looked up: those with the smallest hashes."""
PREFIXES = tuple(range(28, 7, -1))
"""Numbers of words of the beginnings by which a cut copy finds the whole text."""
BAG_BITS = 1024
"""Bits of a bag: each word sets one, so that two texts are compared at a glance."""
MOST_WORDS = 400
"""Words of a text that are looked at; a longer one is known by its first ones."""
_VOCABULARY = 100_000
_NAME, _CUE, _ARTICLE, _SOMEBODY, _VERB, _DETERMINER, _FLAGS = 1, 2, 4, 8, 16, 32, 63
_COUNT = 3
"""The bits that tell how many facts a word has: "15h30" has two."""
_STEP = 0x9E3779B97F4A7C15
_SHORT = 64
_WHOLE = (1 << 64) - 1

_STEPS = np.array([pow(_STEP, n, _WHOLE + 1) for n in range(_COUNT * MOST_WORDS)], np.uint64)

U32: TypeAlias = NDArray[np.uint32]
U64: TypeAlias = NDArray[np.uint64]
I64: TypeAlias = NDArray[np.int64]


class Lexicon(dict[bytes, bytes]):
    """Words met lately and 16 bytes for each: its keyed hash with six flags, and its facts'.

    The two lowest bits of the latter tell how many there are.
    """

    def __init__(self, hash_text: Callable[[bytes], int]) -> None:
        """Take the campaign's keyed hash."""
        super().__init__()
        self._hash = hash_text
        self._places: dict[tuple[str, ...], int] = {}

    def __missing__(self, word: bytes) -> bytes:
        """Work out a new *word*, as `letters.plain` writes it."""
        written = word.decode(errors="surrogatepass")
        small = spelled(written).lower()
        number = self._hash(small.encode(errors="surrogatepass")) & (_WHOLE ^ _FLAGS)
        number |= _NAME * is_name(written) | _CUE * is_cue(written) | _ARTICLE * is_article(written)
        number |= _SOMEBODY * is_somebody(written) | _VERB * is_verb(written)
        number |= _DETERMINER * is_determiner(written)
        facts = told_by(small)
        told = sum(
            (self._hash(b"fact " + fact.encode()) & ~_COUNT) * pow(_STEP, place, _WHOLE + 1)
            for place, fact in enumerate(facts)
        )
        told = told & _WHOLE | min(len(facts), _COUNT)
        if len(self) >= _VOCABULARY:
            self.clear()
        self[word] = struct.pack("<QQ", number, told)
        return self[word]

    def places(self, codes: tuple[str, ...]) -> int:
        """Return the hash of the places a text speaks of, in any order."""
        known = self._places.get(codes)
        if known is None:
            if len(self._places) >= _VOCABULARY:
                self._places.clear()
            told = " ".join(("places", *sorted(codes))).encode()
            known = self._places[codes] = self._hash(told) & _WHOLE
        return known


@dataclass(frozen=True, slots=True)
class Sketches:
    """A row for each text. ``words``: two bytes each, in their order, packed.

    ``anchors``: hashes of runs of three words, mixed with the text's facts, smallest first, the
    rest of the row full of the last; ``sizes``: how many different words; ``bags``: one bit each.
    """

    words: tuple[bytes, ...]
    guards: U64
    anchors: U32
    prefixes: U32
    bags: U64
    sizes: I64

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self.words)


NO_SKETCHES = Sketches(
    (),
    np.empty(0, np.uint64),
    np.empty((0, LOOKED_UP), np.uint32),
    np.empty((0, len(PREFIXES)), np.uint32),
    np.empty((0, BAG_BITS // 64), np.uint64),
    np.empty(0, np.int64),
)


def sketch(lexicon: Lexicon, texts: Sequence[bytes], places: Sequence[tuple[str, ...]]) -> Sketches:
    """Return the sketches of *texts*, as `letters.plain` gives them, that speak of *places*."""
    known = lexicon.__getitem__
    records = [b"".join(map(known, text.split()[:MOST_WORDS])) for text in texts]
    codes = np.fromiter(map(lexicon.places, places), np.uint64, len(texts))
    guards = np.empty(len(texts), np.uint64)
    packed: list[bytes] = [b""] * len(texts)
    # A long text must not make a wide table of all the others.
    long = np.fromiter((len(one) > 16 * _SHORT for one in records), bool, len(records))
    for rows in (np.flatnonzero(~long), np.flatnonzero(long)):
        if len(rows):
            numbers, told, sizes = _table([records[row] for row in rows])
            guards[rows] = _mixed(_in_order(told, sizes) ^ _mixed(_named(numbers) ^ codes[rows]))
            raw = (numbers >> np.uint64(48)).astype(np.uint16)
            for row, words, size in zip(rows, raw, sizes, strict=True):
                packed[row] = words[:size].tobytes()
    return derived(tuple(packed), guards)


def derived(words: tuple[bytes, ...], guards: U64) -> Sketches:
    """Return the sketches that follow from the *words* and *guards* kept of some texts."""
    count = len(words)
    anchors = np.empty((count, LOOKED_UP), np.uint32)
    prefixes = np.zeros((count, len(PREFIXES)), np.uint32)
    bags = np.zeros((count, BAG_BITS // 64), np.uint64)
    sizes = np.zeros(count, np.int64)
    long = np.fromiter((len(one) > 2 * _SHORT for one in words), bool, count)
    for rows in (np.flatnonzero(~long), np.flatnonzero(long)):
        if len(rows):
            table, lengths = _unpacked([words[row] for row in rows])
            anchors[rows] = _anchors(table, lengths, guards[rows])
            prefixes[rows] = _prefixes(table, lengths)
            bags[rows] = _bags(table, lengths)
            sizes[rows] = _different(table, lengths)
    return Sketches(words, guards, anchors, prefixes, bags, sizes)


def _table(records: list[bytes]) -> tuple[U64, U64, list[int]]:
    """Return the words of some texts as a table filled up with 0, their facts, and their sizes."""
    sizes = [len(one) // 16 for one in records]
    lengths = np.array(sizes)
    filled = np.arange(max(4, int(lengths.max()))) < lengths[:, None]
    both = np.frombuffer(b"".join(records), "<u8").reshape(-1, 2)
    numbers = np.zeros(filled.shape, np.uint64)
    numbers[filled] = both[:, 0]
    return numbers, both[:, 1], sizes


def _unpacked(words: list[bytes]) -> tuple[U64, I64]:
    lengths = np.fromiter((len(one) // 2 for one in words), np.int64, len(words))
    filled = np.arange(max(4, int(lengths.max()))) < lengths[:, None]
    table = np.zeros(filled.shape, np.uint64)
    table[filled] = np.frombuffer(b"".join(words), "<u2")
    return table, lengths


def _in_order(told: U64, sizes: list[int]) -> U64:
    """Return a hash of the facts of each text; "15h30" is what "15 h 30" is.

    Args:
        told: Of the words of all texts, one after the other.
        sizes: Words of each text.
    """
    places = np.flatnonzero(told)
    found = told[places]
    count = found & np.uint64(_COUNT)
    before = np.cumsum(count) - count
    ends = np.searchsorted(places, np.cumsum([0, *sizes]))
    before -= np.repeat(np.append(before, np.uint64(0))[ends[:-1]], np.diff(ends))
    sums = np.zeros(len(found) + 1, np.uint64)
    np.cumsum((found ^ count) * _STEPS[before.astype(np.intp)], out=sums[1:])
    return np.asarray(sums[ends[1:]] - sums[ends[:-1]], np.uint64)


def _named(numbers: U64) -> U64:
    """Return a hash of the names of each text: each once, in their order."""
    flags = (numbers & np.uint64(_FLAGS)).astype(np.uint8)
    name, cue, article = (flags & one != 0 for one in (_NAME, _CUE, _ARTICLE))
    name[:, 2:] &= cue[:, 1:-1] | (article[:, 1:-1] & cue[:, :-2])
    name[:, 1] &= cue[:, 0]
    name[:, 0] = False
    somebody, verb, noun = (flags & one != 0 for one in (_SOMEBODY, _VERB, _DETERMINER))
    alone = somebody.copy()
    alone[:, 1:] &= ~noun[:, :-1]
    name[:, :-1] |= alone[:, :-1] & verb[:, 1:]
    # A surname behind a name.
    name[:, 1:] |= name[:, :-1] & somebody[:, 1:]
    rows, columns = np.nonzero(name)
    found = numbers[rows, columns] & np.uint64(_WHOLE ^ _FLAGS)
    order = np.lexsort((found, rows))
    first = np.ones(len(rows), bool)
    first[1:] = (np.diff(rows[order]) != 0) | (found[order][1:] != found[order][:-1])
    kept = np.sort(order[first])
    rows, found = rows[kept], found[kept]
    places = np.arange(len(rows)) - np.searchsorted(rows, rows)
    named = np.zeros(len(numbers), np.uint64)
    np.add.at(named, rows, _mixed(found) * _STEPS[places])
    return named


def _anchors(table: U64, lengths: I64, guards: U64) -> U32:
    runs = table[:, :-2] | table[:, 1:-1] << np.uint64(16) | table[:, 2:] << np.uint64(32)
    hashed = (_mixed(runs ^ guards[:, None]) >> np.uint64(32)).astype(np.uint32)
    # A text of one or two words has one run all the same.
    last = np.maximum(lengths - 2, 1)
    hashed[np.arange(hashed.shape[1]) >= last[:, None]] = np.uint32(0xFFFFFFFF)
    hashed = np.sort(hashed, axis=1)[:, :LOOKED_UP]
    if hashed.shape[1] < LOOKED_UP:
        hashed = np.pad(hashed, ((0, 0), (0, LOOKED_UP - hashed.shape[1])), mode="edge")
    held = np.minimum(last, LOOKED_UP) - 1
    highest = hashed[np.arange(len(hashed)), held]
    return np.asarray(np.minimum(hashed, highest[:, None]), np.uint32)


def _prefixes(table: U64, lengths: I64) -> U32:
    """Return hashes of the beginnings, 0 where a text has fewer words."""
    found = np.zeros((len(table), len(PREFIXES)), np.uint32)
    sizes = np.array([size for size in PREFIXES if size <= table.shape[1]], np.int64)
    if len(sizes):
        powers = _mixed(np.arange(1, sizes[0] + 1, dtype=np.uint64)) | np.uint64(1)
        sums = np.cumsum(table[:, : sizes[0]] * powers, axis=1)[:, sizes - 1]
        hashed = (_mixed(sums) >> np.uint64(32)).astype(np.uint32) | np.uint32(1)
        found[:, -len(sizes) :] = np.where(lengths[:, None] >= sizes, hashed, 0)
    return found


def _bags(table: U64, lengths: I64) -> U64:
    bits = np.zeros((len(table), BAG_BITS), np.uint8)
    filled = np.arange(table.shape[1]) < lengths[:, None]
    rows = np.nonzero(filled)[0]
    bits[rows, (table[filled] & np.uint64(BAG_BITS - 1)).astype(np.int64)] = 1
    return np.packbits(bits, axis=1).view(np.uint64)


def _different(table: U64, lengths: I64) -> I64:
    ordered = np.sort(np.where(np.arange(table.shape[1]) < lengths[:, None], table, 1 << 20))
    fresh = ordered[:, 1:] != ordered[:, :-1]
    # The filling counts for one more word; a full row has none.
    return np.asarray(1 + fresh.sum(axis=1) - (lengths < table.shape[1]), np.int64)


def _mixed(numbers: U64) -> U64:
    """Spread each number over 64 bits (the finaliser of SplitMix64)."""
    mixed = (numbers ^ numbers >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ mixed >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    return mixed ^ mixed >> np.uint64(31)
