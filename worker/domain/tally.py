"""The numbers of cells, exact and as they may be shown."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


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
