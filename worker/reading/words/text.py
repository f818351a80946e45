"""A text prepared for reading: folded, masked, cut into words."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from worker.reading.words.fold import SAINTS, fold
from worker.reading.words.patterns import compiled

# Longer texts are read up to here: the longest press article is a third of it.
MAX_LENGTH = 60_000

# What holds no words of the author: addresses, mail, mentions of accounts.
_ADDRESS = r"https?://[^\s|<>\"]+|www\.[^\s|<>\"]+"
_ADDRESSES = compiled(_ADDRESS)
# "@18h30" is when, no account.
_ACCOUNT = r"@(?!\d{1,2}h(?:\d\d)?\b)[\w.@-]{1,80}\w"
_ACCOUNTS = compiled(f"{_ADDRESS}|{_ACCOUNT}")
_MASKED = compiled(
    rf"{_ADDRESS}|(?<![\w.+-])[\w.+-]{{1,64}}@[\w-]{{1,64}}\.[\w.-]{{1,64}}|{_ACCOUNT}"
)
_MAIL = compiled(r"@(?<=[\w.+-]@)")
_WORDS = compiled(r"[^\W\d_]+|\d+")
# What may be in a word stays, all else is a space; beyond Latin-1 nothing is looked at.
_SPACED = bytes(code if re.match(r"[^\W_]", chr(code)) else 32 for code in range(256))
# Letters stay, all else is a space; a folded letter beyond Latin-1 is in no list.
_LETTERS = bytes(code if chr(code).isalpha() else 32 for code in range(256))
_WIDE = compiled(r"[^\x00-\xff]+")
_HASHTAG = compiled(r"#(\w+)")
PARTS = compiled(r"[A-ZÀ-Þ]+(?![a-zß-ÿ])|[A-ZÀ-Þ]?[a-zß-ÿœ]+|\d+|[^\W\d_]+")

_A = frozenset("a")
_AT_OR_IN = compiled(r"[aA] (?:[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]|\d{1,2} ?h(?:eures?)?\b)")
_A_GRAVE = compiled(r"\b[\u00e0\u00c0]\b")

LOWER, CAPITAL, UPPER = 0, 1, 2


_MOST_WORDS = 50_000


class _Wanted(dict[str, tuple[int, ...]]):
    """For each word the numbers of the sets that hold it, worked out once."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: dict[int, int] = {}
        self._sets: list[tuple[Container[str], bool]] = []

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        figure = word[0].isdigit()
        self[word] = tuple(
            number
            for number, (wanted, figures) in enumerate(self._sets)
            if (figure and figures) or word in wanted
        )
        return self[word]

    def add(self, wanted: Container[str], *, figures: bool) -> int:
        """Look for one more set from now on, and return its number."""
        number = self.numbers[-id(wanted) if figures else id(wanted)] = len(self._sets)
        self._sets.append((wanted, figures))
        self.clear()
        return number

    def sort(self, forms: list[str]) -> dict[int, list[int]]:
        """Return for each set that holds some of *forms* which it holds."""
        found = defaultdict[int, list[int]](list)
        for index, numbers in enumerate(map(self.__getitem__, forms)):
            for number in numbers:
                found[number].append(index)
        return found


_WANTED = _Wanted()


class Words:
    """The words of a text, kept in columns: most words of a post are never looked at.

    ``forms`` are the folded words, ``starts`` and ``ends`` where they stand, and ``tags`` their
    hashtags, empty in a text without any.
    """

    __slots__ = ("_raw", "_standing", "ends", "forms", "starts", "tags")

    def __init__(
        self, raw: str, forms: list[str], starts: list[int], ends: list[int], tags: list[int]
    ) -> None:
        self._raw = raw
        self._standing: dict[int, list[int]] | None = None
        self.forms = forms
        self.starts = starts
        self.ends = ends
        self.tags = tags

    def __len__(self) -> int:
        return len(self.forms)

    def at(
        self,
        wanted: Container[str],
        first: int = 0,
        last: int | None = None,
        *,
        numbers: bool = False,
    ) -> list[int]:
        """Return which words from *first* to *last* (excluded; None: the end) are in *wanted*.

        With *numbers* those in figures as well. The words of all sets are found in one go, and
        *wanted* must be a constant of a module.
        """
        number = _WANTED.numbers.get(-id(wanted) if numbers else id(wanted))
        if number is None:
            number = _WANTED.add(wanted, figures=numbers)
            self._standing = None
        if self._standing is None:
            self._standing = _WANTED.sort(self.forms)
        standing = self._standing.get(number)
        if standing is None:
            return []
        if last is None:
            return standing if first == 0 else standing[bisect_left(standing, first) :]
        stop = bisect_left(standing, last)
        if not stop or standing[stop - 1] < first:
            return []
        return standing[bisect_left(standing, first, 0, stop) : stop]

    def tag(self, index: int) -> int:
        """Return a number of the hashtag the word is of, 0 when it is of none."""
        return self.tags[index] if self.tags else 0

    def case(self, index: int) -> int:
        """Return LOWER, CAPITAL or UPPER; a part of a hashtag is a name's: CAPITAL."""
        if self.tags and self.tags[index]:
            return CAPITAL
        start, end, raw = self.starts[index], self.ends[index], self._raw
        if not raw[start].isupper():
            return LOWER
        return UPPER if end - start > 1 and raw[start:end].isupper() else CAPITAL


NOWHERE: Mapping[int, str] = MappingProxyType({})
"""Of a text whose towns have no département behind them."""


@dataclass(frozen=True)
class Text:
    """A text as given, its folded twin of the same length, and its words.

    ``lent`` are the words to which a capital was lent (towns/lending.py).
    ``lying`` tells where the name of a town ends whose département a bracket said behind it, and
    the code of that (see :mod:`worker.reading.towns.departments`).
    """

    raw: str
    folded: str
    words: Words
    english: bool = False
    lent: frozenset[int] = frozenset()
    lying: Mapping[int, str] = NOWHERE

    @cached_property
    def verbs(self) -> str:
        """The folded text with "\u00e0" kept apart from the verb "a".

        So too "A Paris", "a 14 h" and, where nothing has its accent, "a Paris".
        """
        found = self.words.at(_A)
        if not found:
            return self.folded
        bare = "\u00e0" not in self.raw and "\u00c0" not in self.raw
        pieces, done = [], 0
        for index in found:
            start = self.words.starts[index]
            if _A_GRAVE.match(self.raw, start) or (
                (bare or self.raw[start] == "A") and _AT_OR_IN.match(self.raw, start)
            ):
                pieces.append(self.folded[done:start])
                done = start + 1
        return "@".join([*pieces, self.folded[done:]])

    def holds(self, signs: tuple[str, ...]) -> bool:
        """Tell whether one of *signs* stands anywhere: without it no pattern need be looked for.

        Asked of a text once, however many of its sentences ask: *signs* must be a constant.
        """
        known = self._held.get(id(signs))
        if known is None:
            known = self._held[id(signs)] = any(sign in self.folded for sign in signs)
        return known

    @cached_property
    def _held(self) -> dict[int, bool]:
        return {}

    def word_at(self, position: int) -> int:
        """Return the index of the last word that starts at or before *position* (-1: none)."""
        return bisect_right(self.words.starts, position) - 1

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the words that begin from *start* to *end* (excluded): the first, one after."""
        starts = self.words.starts
        return bisect_left(starts, start), bisect_left(starts, end)

    def gap(self, index: int) -> str:
        """Return the folded text between word ``index - 1`` and word ``index``."""
        start = self.words.ends[index - 1] if index else 0
        return self.folded[start : self.words.starts[index]]


# "Privas ........ 18 h, préfecture": the dots lead from a name to what is said of it.
_LEADERS = compiled(r"^([^\n.:_]{2,40}?)([ \u00a0]*(?:\.{4,}|_{3,})[ \u00a0]*)(?=\S)", re.MULTILINE)


def _colon(match: re.Match[str]) -> str:
    return match[1] + " :".ljust(len(match[2]))


# "14:30" is read as "14h30", but not "2:30 pm"; the sign comes first, to be looked for fast.
_CLOCK = compiled(
    r":(?<=\d:)(?=[0-5]\d(?![\d:]| ?[ap]\.?m\b))"
    r"(?:(?<=[^\d:/.,][01]\d:)|(?<=[^\d:/.,]2[0-3]:)|(?<=[^\d:/.,]\d:)|"
    r"(?<=\A[01]\d:)|(?<=\A2[0-3]:)|(?<=\A\d:))"
)
# "19'000 personnes", as papers of Geneva write; the sign comes first, to be looked for fast.
_SWISS = compiled(r"'(?<=\d')(?=\d{3}(?!\d))")


def masked(raw: str) -> str:
    """Return *raw* folded, with spaces for addresses and accounts; its first 60,000 characters."""
    folded = fold(raw[:MAX_LENGTH])
    if "...." in folded or "___" in folded:
        folded = _LEADERS.sub(_colon, folded)
    if ":" in folded:
        folded = _CLOCK.sub("h", folded)
    if "'" in folded:
        folded = _SWISS.sub(" ", folded)
    if "@" in folded:
        # Looking for mail is slow: a word stands before its sign, but not before an account's.
        return (_MASKED if _MAIL.search(folded) else _ACCOUNTS).sub(_blank, folded)
    return _ADDRESSES.sub(_blank, folded) if "http" in folded or "www." in folded else folded


def letters(folded: str) -> list[str]:
    """Return the words of *folded* without figures, in order."""
    return folded.encode("latin-1", "replace").translate(_LETTERS).decode("latin-1").split()


def cut(
    raw: str, folded: str, *, english: bool = False, lying: Mapping[int, str] = NOWHERE
) -> Text:
    """Return the text of *raw* and its :func:`masked` form, cut into words."""
    raw = raw[: len(folded)]
    words = Words(raw, *_columns(folded), [])
    if "#" in folded:
        _split_tags(words, raw, folded)
    if not SAINTS.keys().isdisjoint(words.forms):
        words.forms[:] = [SAINTS.get(form, form) for form in words.forms]
    return Text(raw, folded, words, english, lying=lying)


def _columns(folded: str) -> tuple[list[str], list[int], list[int]]:
    """Return the words of *folded*, where they start and where they end."""
    forms: list[str] = []
    starts: list[int] = []
    if not folded.isascii() and _WORDS.search("".join(_WIDE.findall(folded))) is not None:
        for match in _WORDS.finditer(folded):
            forms.append(match[0])
            starts.append(match.start())
        return forms, starts, [start + len(form) for form, start in zip(forms, starts, strict=True)]
    at = 0
    for piece in (
        folded.encode("latin-1", "replace").translate(_SPACED).decode("latin-1").split(" ")
    ):
        if piece.isalpha() or piece.isdecimal():
            forms.append(piece)
            starts.append(at)
        elif piece:  # "15h"
            for match in _WORDS.finditer(piece):
                forms.append(match[0])
                starts.append(at + match.start())
        at += len(piece) + 1
    return forms, starts, [start + len(form) for form, start in zip(forms, starts, strict=True)]


def _blank(match: re.Match[str]) -> str:
    """Return spaces, and the name of "19 h @Reims", which is where."""
    name = match[0]
    at = _AT.search(match.string, max(0, match.start() - 16), match.start())
    return f" {name[1:]}" if at and _NAME.fullmatch(name) else " " * len(name)


_AT = compiled(
    r"(?:\dh(?:\d\d)?|\bheures|\b(?:lun|mar|mercre|jeu|vendre|same)di|\bdimanche|\bdemain|\bsoir|"
    r"\bmanif|\bmanifestation|\brassemblement|\brdv|/\d\d) $"
)
_NAME = compiled(r"@[a-z]{3,}(?:-[a-z]+)*")


def _split_tags(words: Words, raw: str, folded: str) -> None:
    """Cut #BalanceTonPorcNantes on its capitals, digits and underscores."""
    words.tags = [0] * len(words.forms)
    for match in reversed(list(_HASHTAG.finditer(folded))):
        start, end = match.span(1)
        first = bisect_left(words.starts, start)
        if first == len(words.starts) or words.starts[first] != start:
            continue  # "#_it"
        last = bisect_left(words.starts, end, first)
        parts = [(start + m.start(), start + m.end()) for m in PARTS.finditer(raw[start:end])]
        words.forms[first:last] = [folded[a:b] for a, b in parts]
        words.starts[first:last] = [a for a, _ in parts]
        words.ends[first:last] = [b for _, b in parts]
        words.tags[first:last] = [start or 1] * len(parts)
