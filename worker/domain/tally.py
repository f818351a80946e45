"""The numbers of cells, exact and as they may be shown."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias
from uuid import UUID

from worker.domain.cells import CellKey


@dataclass(frozen=True, slots=True)
class PlatformNumbers:
    """One platform's share of a cell; all three None where it is masked."""

    platform: str
    persons: int | None
    posts: int | None
    reposts: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """A cell's numbers. Persons, posts, reposts and texts are None where the cell is masked.

    ``persons`` are accounts: distinct (platform, account) pairs. They add up over the platforms
    of one cell, never over cells.
    """

    persons: int | None = 0
    posts: int | None = 0
    reposts: int | None = 0
    texts: int | None = 0
    by_platform: tuple[PlatformNumbers, ...] = ()

    @property
    def suppressed(self) -> bool:
        """Whether the cell is masked because few accounts speak in it."""
        return self.persons is None


@dataclass(frozen=True, slots=True)
class Difference:
    """A tally that was not what its mentions say; numbers are persons, posts, reposts, texts."""

    cell: CellKey
    day: int
    platform: str
    kept: tuple[int, ...]
    counted: tuple[int, ...]


MASKED = Numbers(persons=None, posts=None, reposts=None, texts=None)
EMPTY = Numbers()


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFigures:
    """One cell of any kind. ``place_code`` '' stands for posts without a town.

    A rally's: place and rally. A town's without a rally: place alone, in ``cells``. A day's: the
    day, and the place if it is one place's. A platform's: its name.
    """

    numbers: Numbers
    place_code: str | None = None
    rally: UUID | None = None
    day: dt.date | None = None
    platform: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All the numbers of a campaign at one moment, kind by kind."""

    cells: tuple[CellFigures, ...] = ()
    places: tuple[CellFigures, ...] = ()
    days: tuple[CellFigures, ...] = ()
    platforms: tuple[CellFigures, ...] = ()
    place_days: tuple[CellFigures, ...] = ()


Key: TypeAlias = tuple[str | None, UUID | None, dt.date | None, str | None]


def plus(one: Figures, other: Figures, sign: int = 1) -> Figures:
    """Return the exact figures *one* and *other* added cell by cell; ``sign`` -1 subtracts.

    A cell that only one of them has is kept. This corrects totals by what is known of cells whose
    voices are gone; it never unites two crowds.
    """
    return Figures(
        cells=_plus(one.cells, other.cells, sign),
        places=_plus(one.places, other.places, sign),
        days=_plus(one.days, other.days, sign),
        platforms=_plus(one.platforms, other.platforms, sign),
        place_days=_plus(one.place_days, other.place_days, sign),
    )


def in_order(figures: Figures) -> Figures:
    """Return *figures* with days, platforms and places in order, whatever they were added from.

    A row that comes last would tell that nobody else is left in it.
    """

    def at(cell: CellFigures) -> tuple[str, dt.date, str]:
        return cell.place_code or "", cell.day or dt.date.min, cell.platform or ""

    return Figures(**{kind: tuple(sorted(cells, key=at)) for kind, cells in kinds(figures)})


def key(cell: CellFigures) -> Key:
    """Return what tells *cell* from the others of its kind."""
    return cell.place_code, cell.rally, cell.day, cell.platform


def kinds(figures: Figures) -> tuple[tuple[str, tuple[CellFigures, ...]], ...]:
    """Return the cells of *figures*, kind by kind, each with its name."""
    return (
        ("cells", figures.cells),
        ("places", figures.places),
        ("days", figures.days),
        ("platforms", figures.platforms),
        ("place_days", figures.place_days),
    )


def mapped(figures: Figures, change: Callable[[Numbers], Numbers]) -> Figures:
    """Return *figures* with *change* made to the numbers of every cell."""
    return Figures(
        **{
            kind: tuple(replace(one, numbers=change(one.numbers)) for one in cells)
            for kind, cells in kinds(figures)
        }
    )


def nested(figures: Figures) -> Figures:
    """Return *figures* with each whole raised to what any part of it says.

    Who is erased after a cell was frozen goes from the totals, and stays in that cell's final
    numbers: a town would be smaller than its rally, by just those who asked to be left out.
    """
    parts: dict[Key, Numbers] = defaultdict(Numbers)
    for kind, cells in kinds(figures):
        for one in cells if kind != "platforms" else ():
            if one.place_code is not None:
                at: Key = (one.place_code, None, None, None)
                parts[at] = _most(parts[at], one.numbers)
            if one.day is not None:
                at = (None, None, one.day, None)
                parts[at] = _most(parts[at], one.numbers)
            for share in one.numbers.by_platform:
                at = (None, None, None, share.platform)
                parts[at] = _most(parts[at], Numbers(by_platform=(share,)))
    wholes = {
        kind: tuple(replace(one, numbers=_most(one.numbers, parts[key(one)])) for one in cells)
        for kind, cells in kinds(figures)
        if kind in {"places", "days", "platforms"}
    }
    return replace(figures, **wholes)


def _most(one: Numbers, other: Numbers) -> Numbers:
    """Return the larger of each number, platform by platform."""
    mine = {share.platform: share for share in one.by_platform}
    theirs = {share.platform: share for share in other.by_platform}
    shares = tuple(
        _larger(mine.get(name) or theirs[name], theirs.get(name) or mine[name])
        for name in sorted(mine | theirs)
    )
    return Numbers(
        persons=sum(share.persons or 0 for share in shares),
        posts=sum(share.posts or 0 for share in shares),
        reposts=sum(share.reposts or 0 for share in shares),
        texts=max(one.texts or 0, other.texts or 0),
        by_platform=shares,
    )


def _larger(one: PlatformNumbers, other: PlatformNumbers) -> PlatformNumbers:
    return PlatformNumbers(
        one.platform,
        max(one.persons or 0, other.persons or 0),
        max(one.posts or 0, other.posts or 0),
        max(one.reposts or 0, other.reposts or 0),
    )


def _plus(
    one: tuple[CellFigures, ...], other: tuple[CellFigures, ...], sign: int
) -> tuple[CellFigures, ...]:
    mine = {key(cell): cell.numbers for cell in one}
    theirs = {key(cell): cell.numbers for cell in other}
    return tuple(
        CellFigures(
            place_code=at[0],
            rally=at[1],
            day=at[2],
            platform=at[3],
            numbers=added(mine.get(at, EMPTY), theirs.get(at, EMPTY), sign),
        )
        for at in (*mine, *(at for at in theirs if at not in mine))
    )


def added(one: Numbers, other: Numbers, sign: int = 1) -> Numbers:
    """Return two exact numbers added; ``sign`` -1 subtracts the other."""
    names = {share.platform for share in (*one.by_platform, *other.by_platform)}
    mine = {share.platform: share for share in one.by_platform}
    theirs = {share.platform: share for share in other.by_platform}
    nobody = PlatformNumbers("", 0, 0, 0)
    return Numbers(
        persons=_sum(one.persons, other.persons, sign),
        posts=_sum(one.posts, other.posts, sign),
        reposts=_sum(one.reposts, other.reposts, sign),
        texts=_sum(one.texts, other.texts, sign),
        by_platform=tuple(
            _share(name, mine.get(name, nobody), theirs.get(name, nobody), sign)
            for name in sorted(names)
        ),
    )


def _share(name: str, one: PlatformNumbers, other: PlatformNumbers, sign: int) -> PlatformNumbers:
    return PlatformNumbers(
        name,
        _sum(one.persons, other.persons, sign),
        _sum(one.posts, other.posts, sign),
        _sum(one.reposts, other.reposts, sign),
    )


def _sum(one: int | None, other: int | None, sign: int) -> int:
    return (one or 0) + sign * (other or 0)
