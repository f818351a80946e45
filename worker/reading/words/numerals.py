"""French and English numbers in words and figures."""

import re

from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import any_of

_UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "huitante": 80,
    "nonante": 90, "zero": 0,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a": 1,
}  # fmt: skip
_SCALES = {"cent": 100, "cents": 100, "mille": 1000, "hundred": 100, "thousand": 1000}
NUMERALS = frozenset([*(w for w in _UNITS if w != "a"), *_SCALES])
"""The words a number can be made of."""
WORD = any_of(NUMERALS)

# A number of more figures counts nobody, and Python reads none of thousands.
_LONGEST = 20
_DIGITS = compiled(r"^(\d{1,3}(?:[ .,]\d{3})+|\d+)(?:[,.](\d))?\s?(k|K|mille)?$")


def small_number(word: str) -> int | None:
    """Return the number *word* says in figures or words, None when it is none."""
    if word.isdigit():
        return int(word) if len(word) < _LONGEST else None
    return words_number(word)


def words_number(words: str) -> int | None:
    """Return what *words* say ("huit mille", "quatre-vingt-dix"), None if no number."""
    total = current = 0
    seen = False
    for word in words.replace("-", " ").split():
        if word in {"et", "and"}:
            continue
        if word in {"vingt", "vingts"} and current % 100 == 4:  # noqa: PLR2004 - quatre-vingts
            current += 76
        elif word in _UNITS:
            current += _UNITS[word]
        elif word in {"cent", "cents", "hundred"}:
            current = (current or 1) * 100
        elif word in {"mille", "thousand"}:
            total, current = total + (current or 1) * 1000, 0
        else:
            return None
        seen = True
    return total + current if seen else None


def days_number(number: str, unit: str) -> int | None:
    """Return how long "dix jours" or "deux semaines" are; "quinze jours plus tôt", two weeks."""
    if unit.startswith(("s", "w")):
        weeks = small_number(number)
        return None if weeks is None else weeks * _WEEK
    return _WEEKS.get(number) or small_number(number)


_WEEK = 7
_WEEKS = {"huit": _WEEK, "quinze": 2 * _WEEK}


def digits_number(figure: str) -> tuple[int, bool] | None:
    """Return the number of "1 600", "1.600", "15 mille" and whether it rounds, else None."""
    match = _DIGITS.match(figure.strip()) if len(figure) < _LONGEST else None
    if match is None:
        return None
    whole = int(re.sub(r"\D", "", match[1]))
    if match[3]:
        return whole * 1000 + int(match[2] or 0) * 100, True
    return None if match[2] else (whole, False)
