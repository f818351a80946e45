"""Trees that were grown from examples: each adds a little for or against (gradient boosting)."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Tree: TypeAlias = "int | tuple[int, int, Tree, Tree]"
"""A leaf's hundredths of a logit, or a sign's number, a bound, and where it leads up to it and
above it."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over numbered signs."""

    signs: tuple[str, ...]
    trees: tuple[Tree, ...]

    @classmethod
    def written(cls, signs: str, trees: str) -> "Forest":
        """Read *trees* as :mod:`tests.reading.grow_forests` writes them: "3:12", then its two."""
        marks = iter(trees.split())
        grown = []
        while (first := next(marks, None)) is not None:
            grown.append(_tree(first, marks))
        return cls(tuple(signs.split()), tuple(grown))

    def chance(self, signs: Mapping[str, int]) -> float:
        """Return how likely it is by *signs*, from 0 to 1; a sign that is not told is 0."""
        values = [signs.get(sign, 0) for sign in self.signs]
        total = 0
        for tree in self.trees:
            at = tree
            while isinstance(at, tuple):
                sign, bound, low, high = at
                at = low if values[sign] <= bound else high
            total += at
        return 1 / (1 + math.exp(-total / 100))


def _tree(mark: str, marks: Iterator[str]) -> Tree:
    sign, split, bound = mark.partition(":")
    if not split:
        return int(mark)
    return int(sign), int(bound), _tree(next(marks), marks), _tree(next(marks), marks)
