"""A text prepared for reading: folded, masked, cut into words."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from worker.reading.fold import SAINTS, fold

# Longer texts are read up to here: the longest press article is a third of it.
MAX_LENGTH = 60_000

# What holds no words of the author: addresses, mail, mentions of accounts.
_MASKED = re.compile(
    r"(?:https?://|www\.)[^\s|<>\"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|"
    r"@[\w.@-]{1,80}\w"
)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_HASHTAG = re.compile(r"#(\w+)")
_PARTS = re.compile(r"[A-ZÀ-Þ]+(?![a-zß-ÿ])|[A-ZÀ-Þ]?[a-zß-ÿœ]+|\d+|[^\W\d_]+")
_ABBREVIATED = re.compile(r"(?<![^\W\d_])s/(?=[a-z])")

LOWER, CAPITAL, UPPER = 0, 1, 2


class Word(NamedTuple):
    """One word or number: where it stands, its folded form, its case, and its hashtag if any."""

    start: int
    end: int
    word: str
    case: int
    tag: int


@dataclass(frozen=True)
class Text:
    """A text as given, its folded twin of the same length, and its words."""

    raw: str
    folded: str
    words: tuple[Word, ...]

    @cached_property
    def starts(self) -> list[int]:
        """Where each word starts, ascending."""
        return [word.start for word in self.words]

    @cached_property
    def verbs(self) -> str:
        """The folded text with "\u00e0" kept apart from the verb "a"."""
        if "\u00e0" not in self.raw and "\u00c0" not in self.raw:
            return self.folded
        return "".join(
            "@" if char in "\u00e0\u00c0" else folded
            for char, folded in zip(self.raw, self.folded, strict=True)
        )

    def word_at(self, position: int) -> int:
        """Return the index of the last word that starts at or before *position* (-1: none)."""
        return bisect_right(self.starts, position) - 1

    def gap(self, index: int) -> str:
        """Return the folded text between word ``index - 1`` and word ``index``."""
        start = self.words[index - 1].end if index else 0
        return self.folded[start : self.words[index].start]


def prepare(raw: str) -> Text:
    """Return *raw* cut into words; only its first 60,000 characters are read."""
    raw = raw[:MAX_LENGTH]
    folded = _MASKED.sub(_blank, fold(raw))
    return Text(raw, folded, tuple(_words(raw, folded)))


def compose(raw: str) -> tuple[str, list[int] | None]:
    """Return *raw* with its accents composed, and for each character its place in *raw*.

    The list is None when *raw* is composed already, as almost all texts are.
    """
    if raw.isascii() or is_normalized("NFC", raw):
        return raw, None
    composed: list[str] = []
    origin: list[int] = []
    for match in re.finditer(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", raw):
        piece = normalize("NFC", match[0])
        composed.append(piece)
        origin += [match.start() + offset for offset in range(len(piece))]
    return "".join(composed), [*origin, len(raw)]


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _words(raw: str, folded: str) -> list[Word]:
    tags = {match.start(1): match.end(1) for match in _HASHTAG.finditer(folded)}
    found: list[Word] = []
    tag_end = 0
    for match in _WORD.finditer(folded):
        start, end = match.span()
        if start in tags:
            tag_end = tags[start]
            found += _tag_words(raw, folded, start, tag_end)
        elif start >= tag_end:
            word = match[0]
            found.append(Word(start, end, SAINTS.get(word, word), _case(raw, start, end), 0))
    return found


def _tag_words(raw: str, folded: str, start: int, end: int) -> list[Word]:
    """Split #BalanceTonPorcNantes on its capitals, digits and underscores."""
    parts = [(start + m.start(), start + m.end()) for m in _PARTS.finditer(raw[start:end])]
    found = []
    for first, last in parts:
        word = folded[first:last]
        found.append(Word(first, last, SAINTS.get(word, word), CAPITAL, start or 1))
    return found


def _case(raw: str, start: int, end: int) -> int:
    if not raw[start].isupper():
        return LOWER
    return UPPER if end - start > 1 and raw[start:end].isupper() else CAPITAL
