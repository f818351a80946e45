"""Weighs words by tables of them: listed themselves, or begun by a listed stem ("feminis*")."""

from collections.abc import Mapping
from typing import TypeAlias

Table: TypeAlias = tuple[tuple[str, int, str], ...]
"""What is spoken of, weight, words."""

_LONGEST_STEM = 15
_SHORTEST_STEM = 3


def listed(table: Table) -> dict[str, int]:
    """Return the words of *table* with their weights; the first of two lines holds."""
    return {stem: weight for _, weight, words in reversed(table) for stem in words.split()}


def weight(weights: Mapping[str, int], word: str) -> int:
    """Return the weight of *word*, 0 of one that tells nothing."""
    whole = weights.get(word)
    if whole is not None:
        return whole
    for size in range(min(len(word), _LONGEST_STEM), _SHORTEST_STEM, -1):
        found = weights.get(word[:size] + "*")
        if found is not None:
            return found
    return 0
