"""Lists of words as they are written in the tables of the reader."""

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """Return the words of *text*, which stand a space apart."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return the names of *text*, which stand a semicolon apart and may be of several words."""
    return frozenset(" ".join(name.split()) for name in text.split(";") if name.strip())


def any_of(names: Iterable[str]) -> str:
    """Return a pattern for any of *names*, the longest first.

    What begins alike is written once, so that no letter is compared twice: "mar(?:di|s)?".
    """
    tails: dict[str, set[str]] = {}
    for name in names:
        tails.setdefault(name[:1], set()).add(name[1:])
    may_end = tails.pop("", None) is not None
    ways = [re.escape(letter) + any_of(rest) for letter, rest in sorted(tails.items())]
    if not ways:
        return ""
    pattern = ways[0] if len(ways) == 1 and not may_end else f"(?:{'|'.join(ways)})"
    return f"{pattern}?" if may_end else pattern


class Forms:
    """Words known by their form: listed whole, begun by a stem, or with an ending.

    As a container it may be asked of all words of a text at once (``Words.at``).
    """

    def __init__(self, whole: str = "", *, stems: str = "", endings: str = "") -> None:
        self._whole = words(whole)
        self._stems = tuple(stems.split())
        self._endings = tuple(endings.split())

    def __contains__(self, word: object) -> bool:
        """Tell whether *word* has one of the forms."""
        return isinstance(word, str) and (
            word in self._whole or word.startswith(self._stems) or word.endswith(self._endings)
        )
