"""What is hidden stays hidden when everything else is subtracted: posts, reposts and texts.

Accounts of several days are the same people, so their numbers do not add up. Posts do: a town's
posts less those of its other days are the posts of the day that is hidden. So where one part of a
whole is hidden, or few accounts wrote all the hidden ones, those of the smallest others are hidden
as well; their accounts stay.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from worker.domain.tally import CellFigures, Figures, Key, Numbers, PlatformNumbers, key, kinds

Term: TypeAlias = tuple[str, Key, str | None]
"""What was written in a cell: on all platforms (None), or on one."""
Sum: TypeAlias = tuple[Term, Sequence[Term]]
"""A whole and the parts that add up to it."""

_TOTAL: Term = ("total", (None, None, None, None), None)
"""Shown nowhere, and known to whoever adds up platforms, places or days that are all shown."""


def without_complements(
    shown: Figures, exact: Figures, small_count: int, before: Figures | None = None
) -> Figures:
    """Return *shown* without the items from which hidden ones could be told.

    Args:
        shown: Protected in its accounts; items that are None are hidden.
        exact: What it was made from.
        small_count: Items that fewer accounts wrote are not to be told.
        before: What was shown last. To hide what it told and what is so still would hide nothing:
            such items are hidden only where there are no others.
    """
    persons = _persons(exact)
    hidden = set(persons) - _items(shown)
    sums = tuple(_sums(exact, persons))
    now, then = _told(exact), _told(before or Figures())
    ranks = {term: (now.get(term) == then.get(term), many) for term, many in persons.items()}
    while more := set(_derivable(sums, ranks, hidden, small_count)):
        hidden |= more
    return Figures(
        **{
            kind: tuple(replace(one, numbers=_bare(kind, one, hidden)) for one in cells)
            for kind, cells in kinds(shown)
        }
    )


def _derivable(
    sums: Sequence[Sum], ranks: dict[Term, tuple[bool, int]], hidden: set[Term], small_count: int
) -> Iterator[Term]:
    """Yield what must be hidden next, for the first whole of which something could be told.

    *ranks* say of each term whether it is known from before, and how many accounts are behind it.
    """
    known_total = any(
        whole == _TOTAL and not any(part in hidden for part in parts) for whole, parts in sums
    )
    for whole, parts in sums:
        gone = [part for part in parts if part in hidden]
        left = sorted((part for part in parts if part not in hidden), key=ranks.__getitem__)
        if whole in hidden or (whole == _TOTAL and not known_total):
            if not gone and left and whole != _TOTAL:
                yield left[0]
            continue
        if gone and (len(gone) == 1 or sum(ranks[part][1] for part in gone) < small_count):
            yield left[0] if left else whole


def _sums(exact: Figures, persons: dict[Term, int]) -> Iterator[Sum]:
    for kind, cells in kinds(exact):
        for cell in cells if kind != "platforms" else ():
            parts = [_term(kind, cell, share.platform) for share in cell.numbers.by_platform]
            yield _term(kind, cell), [part for part in parts if part in persons]
    for whole, all_parts in _groups(exact):
        yield whole, [part for part in all_parts if part in persons]


def _groups(exact: Figures) -> Iterator[Sum]:
    """Yield what cells add up to: rallies and days to their place, places to a day, all to all."""
    by_whole: dict[tuple[str, Term], list[Term]] = defaultdict(list)
    for kind, cell, wholes in _nested(exact):
        shares: list[str | None] = [None, *(one.platform for one in cell.numbers.by_platform)]
        for platform in shares:
            for outer, at in wholes:
                by_whole[kind, (outer, at, platform)].append(_term(kind, cell, platform))
    for kind, cells in (("places", exact.places), ("days", exact.days)):
        for cell in cells:
            by_whole[kind, _TOTAL].append(_term(kind, cell))
            for share in cell.numbers.by_platform:
                whole: Term = ("platforms", (None, None, None, share.platform), None)
                by_whole[kind, whole].append(_term(kind, cell, share.platform))
    for cell in exact.platforms:
        by_whole["platforms", _TOTAL].append(_term("platforms", cell))
    for (_, whole), parts in by_whole.items():
        yield whole, parts


def _nested(exact: Figures) -> Iterator[tuple[str, CellFigures, list[tuple[str, Key]]]]:
    for cell in exact.cells:
        yield "cells", cell, [("places", (cell.place_code, None, None, None))]
    for cell in exact.place_days:
        place: Key = (cell.place_code, None, None, None)
        yield "place_days", cell, [("places", place), ("days", (None, None, cell.day, None))]


def _term(kind: str, cell: CellFigures, platform: str | None = None) -> Term:
    return kind, key(cell), platform


def _persons(exact: Figures) -> dict[Term, int]:
    """Return the accounts behind each term that has any items."""
    found = {_TOTAL: 0}
    for kind, cells in kinds(exact):
        for cell in cells:
            numbers = cell.numbers
            if (numbers.posts or 0) + (numbers.reposts or 0):
                found[_term(kind, cell)] = numbers.persons or 0
            for share in numbers.by_platform if kind != "platforms" else ():
                if (share.posts or 0) + (share.reposts or 0):
                    found[_term(kind, cell, share.platform)] = share.persons or 0
    return found


def _items(shown: Figures) -> set[Term]:
    """Return the terms of which posts and reposts are shown."""
    found = {_TOTAL}
    for kind, cells in kinds(shown):
        for cell in cells:
            if cell.numbers.posts is not None:
                found.add(_term(kind, cell))
            for share in cell.numbers.by_platform if kind != "platforms" else ():
                if share.posts is not None:
                    found.add(_term(kind, cell, share.platform))
    return found


def _told(figures: Figures) -> dict[Term, tuple[int | None, int | None]]:
    """Return the posts and reposts of each term of *figures*."""
    found: dict[Term, tuple[int | None, int | None]] = {}
    for kind, cells in kinds(figures):
        for cell in cells:
            found[_term(kind, cell)] = cell.numbers.posts, cell.numbers.reposts
            for share in cell.numbers.by_platform if kind != "platforms" else ():
                found[_term(kind, cell, share.platform)] = share.posts, share.reposts
    return found


def _bare(kind: str, cell: CellFigures, hidden: set[Term]) -> Numbers:
    numbers = cell.numbers
    shares = numbers.by_platform
    # A platform's own cell has one share, which says the same as the cell.
    named = kind != "platforms"
    shares = tuple(
        PlatformNumbers(one.platform, one.persons, None, None)
        if _term(kind, cell, one.platform if named else None) in hidden
        else one
        for one in shares
    )
    if _term(kind, cell) in hidden:
        return Numbers(
            persons=numbers.persons, posts=None, reposts=None, texts=None, by_platform=shares
        )
    return replace(numbers, by_platform=shares)
