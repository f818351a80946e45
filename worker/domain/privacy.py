"""What may be shown of a number of people (docs/privacy.md): small counts point at somebody.

A number is hidden when few accounts are behind it, when few are behind its difference from
another one that is shown, or behind what it moved by since it was last shown (then it is rounded).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from worker.domain.complements import Term, without_complements
from worker.domain.moves import rounded_numbers, settled
from worker.domain.nested import At, Nesting, Part, alone
from worker.domain.tally import (
    MASKED,
    CellFigures,
    Figures,
    Key,
    Numbers,
    PlatformNumbers,
    key,
    kinds,
    mapped,
)

_BY_NEED = ("cells", "places", "days", "place_days")


def protected(
    figures: Figures,
    small_count: int,
    before: Figures | None = None,
    dominated: Collection[Term] = (),
) -> Figures:
    """Return *figures* as organisers may see them.

    Args:
        figures: The exact ones.
        small_count: Fewer accounts than this are not shown, nor a difference of fewer.
        before: What was shown last; numbers that moved by fewer since are rounded.
        dominated: Each number of which one account wrote nearly all.
    """
    shown = _Shown(figures, small_count)
    shown.hide_few()
    shown.hide_complements()
    found = without_complements(
        without_items(shown.figures(), dominated), figures, small_count, before
    )
    return found if before is None else settled(found, before, small_count)


def masked(numbers: Numbers, small_count: int) -> Numbers:
    """Return *numbers* of one cell as organisers may see them.

    A cell of 1 to ``small_count - 1`` accounts shows nothing, not even its posts: one post tells
    of at most one account. Nobody at all is no secret. Of a cell that is shown, the platforms
    with few accounts are hidden, and with them as many others as it takes that the hidden ones
    together, which anyone gets by subtraction, are not few either.
    """
    persons = numbers.persons or 0
    if 0 < persons < small_count:
        return MASKED
    few = {one.platform for one in numbers.by_platform if 0 < (one.persons or 0) < small_count}
    return replace(numbers, by_platform=_without(numbers.by_platform, few, small_count))


def public(figures: Figures) -> Figures:
    """Return *figures*, protected already, as the public may see them: rounded to 5."""
    return mapped(figures, rounded_numbers)


def without_items(figures: Figures, dominated: Collection[Term]) -> Figures:
    """Return *figures* without posts, reposts and texts where one account wrote nearly all.

    They would tell what that account did. So would those of a rally's place and of its days.

    Args:
        figures: Protected or not.
        dominated: Each such number.
    """
    places = {at[0] for kind, at, platform in dominated if kind == "cells" and platform is None}

    def bare(kind: str, cell: CellFigures) -> CellFigures:
        whole = (kind, key(cell), None) in dominated or (
            kind in {"places", "place_days"} and cell.place_code in places
        )
        numbers = cell.numbers
        shares = tuple(
            replace(one, posts=None, reposts=None)
            if whole or (kind, key(cell), one.platform) in dominated
            else one
            for one in numbers.by_platform
        )
        if whole:
            numbers = replace(numbers, posts=None, reposts=None, texts=None)
        return replace(cell, numbers=replace(numbers, by_platform=shares))

    return Figures(
        **{kind: tuple(bare(kind, cell) for cell in cells) for kind, cells in kinds(figures)}
    )


class _Shown:
    """The cells of all kinds, exact and as they will be shown, while they are being hidden."""

    def __init__(self, figures: Figures, small_count: int) -> None:
        self._exact = figures
        self._small = small_count
        self._hidden: set[At] = set()
        self._few: dict[At, set[str]] = defaultdict(set)
        self._few_platforms: set[str] = set()
        self._persons: dict[Part, int] = defaultdict(int)
        # Where all accounts are of one platform, its share says what the whole number says.
        self._alone: set[At] = set()
        for kind, cells in kinds(figures):
            for cell in cells:
                at = (kind, key(cell))
                self._persons[at, None] = cell.numbers.persons or 0
                self._persons |= {
                    (at, share.platform): share.persons or 0 for share in cell.numbers.by_platform
                }
                if alone(cell) is not None:
                    self._alone.add(at)

    def hide_few(self) -> None:
        """Hide every cell, and every platform of a cell, with few accounts."""
        for kind, cells in kinds(self._exact):
            for cell in cells:
                if 0 < (cell.numbers.persons or 0) < self._small:
                    self._hidden.add((kind, key(cell)))

    def hide_complements(self) -> None:
        """Hide one of each two numbers, one part of the other, that differ by few accounts."""
        for inner, outer in Nesting(self._exact):
            if 0 < self._persons[outer] - self._persons[inner] < self._small:
                self._part(inner, outer)
        self._hide_total()

    def figures(self) -> Figures:
        """Return the cells with what was found to be hidden hidden."""
        return Figures(
            **{
                kind: tuple(self._show(kind, cell) for cell in cells)
                for kind, cells in kinds(self._exact)
            }
        )

    def _part(self, inner: Part, outer: Part) -> None:
        """Hide of *inner* and *outer* the one that is asked for less often."""
        (at, platform), (other, other_platform) = inner, outer
        if at in self._hidden or other in self._hidden:
            return
        if platform is not None:
            if at not in self._alone:
                self._few[at].add(platform)
        elif at[0] == "platforms":
            self._few_platforms.add(at[1][3] or "")
        elif other[0] == "platforms":
            self._few_platforms.add(other[1][3] or "")
        elif other_platform is not None:
            self._few[other].add(other_platform)
        else:
            self._hidden.add(max(at, other, key=_least_asked_for))

    def _hide_total(self) -> None:
        """Hide platforms until nobody can add them up to a total that gives a cell away."""
        cells = (*self._exact.cells, *self._exact.places, *self._exact.days)
        platforms = self._exact.platforms
        total = sum(one.numbers.persons or 0 for one in platforms)
        few = {one.platform or "" for one in platforms}
        if not any(0 < total - (one.numbers.persons or 0) < self._small for one in cells):
            few = {name for name in few if ("platforms", _named(name)) in self._hidden}
            few |= self._few_platforms
            shares = _without(tuple(map(_as_share, platforms)), few, self._small)
            few = {share.platform for share in shares if share.persons is None}
        self._hidden |= {("platforms", _named(name)) for name in few}

    def _show(self, kind: str, cell: CellFigures) -> CellFigures:
        at = (kind, key(cell))
        if at in self._hidden:
            return replace(cell, numbers=MASKED)
        shares = cell.numbers.by_platform
        if kind == "platforms":
            return cell
        few = {one.platform for one in shares if 0 < (one.persons or 0) < self._small}
        by_platform = _without(shares, few | self._few[at], self._small)
        return replace(cell, numbers=replace(cell.numbers, by_platform=by_platform))


def _least_asked_for(at: At) -> int:
    """Return the rank of a cell among the kinds: a rally's number is on every page."""
    return _BY_NEED.index(at[0])


def _without(
    shares: tuple[PlatformNumbers, ...], few: Iterable[str], small_count: int
) -> tuple[PlatformNumbers, ...]:
    """Return *shares* with *few* hidden, and others until what is hidden adds up to enough."""
    by_size = sorted((one for one in shares if one.persons), key=lambda one: one.persons or 0)
    hidden = [one for one in by_size if one.platform in set(few)]
    for one in by_size:
        enough = len(hidden) > 1 and sum(each.persons or 0 for each in hidden) >= small_count
        if not hidden or enough:
            break
        if one not in hidden:
            hidden.append(one)
    names = {one.platform for one in hidden}
    return tuple(
        PlatformNumbers(one.platform, None, None, None) if one.platform in names else one
        for one in shares
    )


def _as_share(cell: CellFigures) -> PlatformNumbers:
    numbers = cell.numbers
    return PlatformNumbers(cell.platform or "", numbers.persons, numbers.posts, numbers.reposts)


def _named(platform: str) -> Key:
    return None, None, None, platform
