"""Tells numbers too small for a crowd: "4 au départ", "nous étions cinq de Dole" (rule 13)."""

import re

from worker.reading.numbers.gathered import gathers
from worker.reading.numbers.nouns import Head
from worker.reading.numbers.quantities import amount

_FEWEST, _PAIR, _HARDLY_ANY = 5, 2, 10
# "nous étions neuf devant le rectorat"
_THERE = re.compile(r" (?:devant|a|au|aux|sur|sous) ")


def is_few(
    match: re.Match[str], head: Head, values: list[tuple[int, int, bool]], *, told: bool
) -> bool:
    """Tell "2 sages-femmes", "4 au départ", "deux manifestants sont à l'hôpital"."""
    if head is Head.PEOPLE:
        return bool(values) and values[0][1] <= _PAIR
    few = head in {Head.TRADE, Head.NONE} and _few(match)
    return few and not (told and head is Head.TRADE)


def hardly_any(values: list[tuple[int, int, bool]], before: str, after: str) -> bool:
    """Tell "nous étions cinq de Dole": so few are a rally's when they do what a rally does."""
    if not values or values[0][1] >= _HARDLY_ANY or gathers(after):
        return False
    there = before.endswith(" etions ") and _THERE.match(after)
    return not (there or before.endswith(" n'etions que "))


def _few(match: re.Match[str]) -> bool:
    number = None if match["one"] is None else amount(match["one"])
    return number is not None and number[0] < _FEWEST
