"""When two texts are one: copies, edits and cut copies of one another, with equal facts."""

from dataclasses import dataclass
from typing import TypeVar

from worker.domain.facts import difference, facts
from worker.domain.letters import fold, is_cut, words

_T = TypeVar("_T")

ALIKE = 0.6
"""Two texts are one when they share this part of all their words (and all their facts)."""
EDITED = 5
"""Words that an edit may put in the place of others; a longer other part is another person's."""
LONG = 0.12
"""In a long text, the part of its words that may be others."""
SLOGAN = 8
"""A text of fewer different words has none to spare: "Mon corps, mon droit"."""
_CUT_LEAST = 8
"""Words a cut copy must have left: "Ce dimanche…" is nobody's copy."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the counter takes two texts for one, and why."""

    same: bool
    why: str


def compare(
    one: str, other: str, places: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
) -> Verdict:
    """Tell whether two texts are one; *places* are the codes each of them speaks of."""
    if fold(one) == fold(other):
        return Verdict(same=True, why="the same letters and digits")
    mine, theirs = words(one), words(other)
    if is_cut(one) != is_cut(other):
        cut, whole = (mine, theirs) if is_cut(one) else (theirs, mine)
        if cut_from(cut, whole):
            return Verdict(same=True, why="one is the other, cut short")
    apart = difference(facts(one, places[0]), facts(other, places[1]))
    if apart is not None:
        return Verdict(same=False, why=apart)
    bag, other_bag = set(mine), set(theirs)
    common = len(bag & other_bag) / (len(bag | other_bag) or 1)
    return Verdict(same=alike(bag, other_bag), why=f"{common:.0%} of their words in common")


def alike(one: set[_T], other: set[_T]) -> bool:
    """Return whether two texts of these words are one.

    One person's edit changes a few words here and there. Where more than that is different, two
    people filled in the same frame ("Un rassemblement à Tours ? Je cherche …"): two texts. In a
    slogan one word replaced is another one; words may be added.
    """
    both = len(one & other)
    size, other_size = len(one), len(other)
    if max(size, other_size) < SLOGAN and both < min(size, other_size):
        return False
    room = changes(max(size, other_size))
    if size - both > room or other_size - both > room:
        return False
    return both >= ALIKE * (size + other_size - both)


def changes(size: int) -> int:
    """Return how many words of a text with *size* different ones an edit may replace."""
    return max(EDITED, int(LONG * size))


def cut_from(cut: list[str], whole: list[str]) -> bool:
    """Return whether *cut* is the beginning of *whole*; its last word may be cut too."""
    size = len(cut) - 1
    return _CUT_LEAST <= size < len(whole) and cut[:size] == whole[:size]
