"""Looks for strings faster than one by one: most texts have not three letters of any of them."""

from collections.abc import Iterable
from functools import cache
from operator import add

from worker.reading.words.fold import fold
from worker.reading.words.patterns import compiled

_DIGIT = compiled(r"\d")
# What most texts hold: the three letters of a string that have the fewest of them are looked for.
_COMMON = frozenset(" esaintrulo0")
_GRAM = 3


class Sought:
    """Strings in small letters one of which is looked for, and three letters in a row of each.

    ``grams`` are empty where a string has fewer.
    """

    __slots__ = ("grams", "strings")

    def __init__(self, strings: Iterable[str]) -> None:
        self.strings = tuple(strings)
        short = any(len(one) < _GRAM for one in self.strings)
        self.grams = frozenset[str]() if short else frozenset(map(_rarest, self.strings))


class Small:
    """A text in small letters, in which strings are sought; each is looked for once."""

    __slots__ = ("_found", "_text", "grams", "raw")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._text = text = bare(raw)
        self.grams = frozenset(map(add, map(add, text, text[1:]), text[2:]))
        self._found: dict[Sought, bool] = {}

    def has(self, sought: Sought) -> bool:
        """Tell whether one of the strings stands in the text."""
        found = self._found.get(sought)
        if found is None:
            found = self._found[sought] = self._look_for(sought)
        return found

    def _look_for(self, sought: Sought) -> bool:
        if sought.grams and self.grams.isdisjoint(sought.grams):
            return False
        for one in sought.strings:  # noqa: SIM110 - `any` costs three times as much
            if one in self._text:
                return True
        return False


def bare(raw: str) -> str:
    """Return *raw* folded, each digit a 0: what a pattern finds in any letters is in it as well."""
    # That letter is an "i" to patterns that ask for small or capital ones.
    return _DIGIT.sub("0", fold(raw).replace("\u0131", "i"))


@cache
def sought(strings: tuple[str, ...]) -> Sought:
    """Return the same for the same strings, which a text is then asked for once."""
    return Sought(strings)


def _rarest(string: str) -> str:
    grams = [string[at : at + _GRAM] for at in range(len(string) - _GRAM + 1)]
    return min(grams, key=lambda gram: len(_COMMON.intersection(gram)))
