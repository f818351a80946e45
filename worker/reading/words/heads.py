"""The letters a pattern may begin with: where another stands it need not be tried."""

import re
from string import digits

from worker.reading.words.patterns import compiled

# An escaped sign, a set of letters, or any other sign of a pattern.
_SIGN = compiled(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_OPENED = compiled(r"\((?:\?:|\?P<\w+>|(?!\?))")
_FIGURES = compiled(r"\[[\d-]+\]")
_MAY_MISS = ("?", "*", "{0,")
_MANY = compiled(r"(?:[?*+]|\{[\d,]*\})[?+]?")


def heads(pattern: str) -> frozenset[str] | None:
    """Return the letters and figures that what *pattern* matches may begin with.

    There may be fewer of them; None: any sign.
    """
    found: set[str] = set()
    for way in ways(pattern):
        letters = _heads_of(way)
        if letters is None:
            return None
        found |= letters
    return frozenset(found)


def _heads_of(way: str) -> set[str] | None:
    """Return the letters that a pattern without alternatives of its own begins with."""
    found: set[str] = set()
    while way:
        if way.startswith((r"\b", *_AROUND)):
            way = way[2:] if way[0] == "\\" else way[_closed(way) :]
            continue
        opened = _OPENED.match(way)
        size = _closed(way)
        letters = heads(way[opened.end() : size - 1]) if opened else _letters(way[:size])
        if letters is None:
            return None
        found |= letters
        way = way[size:]
        if not way.startswith(_MAY_MISS):
            return found
        many = _MANY.match(way)
        way = way[many.end() :] if many else way
    return None


def _letters(sign: str) -> frozenset[str] | None:
    if sign == r"\d" or _FIGURES.fullmatch(sign):
        return frozenset(digits)
    return frozenset(sign) if len(sign) == 1 and sign.isascii() and sign.isalnum() else None


def _closed(way: str) -> int:
    """Return where the sign, or the bracket, that opens *way* has ended."""
    depth = 0
    for sign in _SIGN.finditer(way):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if not depth:
            return sign.end()
    return len(way)


def ways(pattern: str) -> list[str]:
    """Return the alternatives of *pattern*."""
    found, depth, start = [], 0, 0
    for sign in _SIGN.finditer(pattern):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if sign[0] == "|" and not depth:
            found.append(pattern[start : sign.start()])
            start = sign.end()
    return [*found, pattern[start:]]
