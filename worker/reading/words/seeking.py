"""Looks for strings faster than one by one: most texts have not three letters of any of them."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache
from operator import add

from worker.reading.words.fold import fold
from worker.reading.words.patterns import compiled

_DIGIT = compiled(r"\d")
_GRAM = 3
# The letters of French, the most frequent first: the three of a string that come last in it are
# looked for.
_OFTEN = " esaintrulodcpmv0'fbghqjxyzwk"
_PLACE = {letter: place for place, letter in enumerate(_OFTEN)}


class Sought:
    """Strings one of which is looked for, by three letters in a row of each as they are bare."""

    __slots__ = ("_by_gram", "_short", "grams")

    def __init__(self, strings: Iterable[str]) -> None:
        self._short: list[str] = []
        self._by_gram: dict[str, list[str]] = {}
        for one in strings:
            gram = _rarest(bare(one))
            (self._by_gram.setdefault(gram, []) if gram else self._short).append(one)
        self.grams = frozenset(self._by_gram)

    def stands_in(self, text: str, grams: AbstractSet[str]) -> bool:
        """Tell whether one of the strings stands in a text, which has these *grams* when bare."""
        for one in self._short:
            if one in text:
                return True
        for gram in self.grams & grams:
            for one in self._by_gram[gram]:
                if one in text:
                    return True
        return False


class Small:
    """A text in small letters, in which strings are sought; each is looked for once."""

    __slots__ = ("_found", "_text", "grams", "raw")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._text = text = bare(raw)
        self.grams = frozenset(map(add, map(add, text, text[1:]), text[2:]))
        self._found: dict[Sought, bool] = {}

    def has(self, sought: Sought) -> bool:
        """Tell whether one of the strings, all of them bare, stands in the text."""
        found = self._found.get(sought)
        if found is None:
            found = self._found[sought] = sought.stands_in(self._text, self.grams)
        return found


def bare(raw: str) -> str:
    """Return *raw* folded, each digit a 0: what a pattern finds in any letters is in it as well."""
    # That letter is an "i" to patterns that ask for small or capital ones.
    return _DIGIT.sub("0", fold(raw).replace("\u0131", "i"))


@cache
def sought(strings: tuple[str, ...]) -> Sought:
    """Return the same for the same strings, which a text is then asked for once."""
    return Sought(strings)


def _rarest(string: str) -> str:
    """Return the three letters of *string* that the fewest texts have, "" of a shorter one."""
    grams = [string[at : at + _GRAM] for at in range(len(string) - _GRAM + 1)]
    return max(grams, key=lambda gram: sum(map(_seldom, gram)), default="")


def _seldom(letter: str) -> int:
    return _PLACE.get(letter, len(_OFTEN))
