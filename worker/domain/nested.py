"""Which published numbers are part of which others, by what the tables themselves say.

A rally is part of its town, a town's day of the day. Where a town was spoken of on one day alone,
the town is also part of that day: whoever reads the tables knows as much, so it is known here too.
"""

import datetime as dt  # noqa: TC003 - types that are looked at
from collections import defaultdict
from collections.abc import Hashable, Iterator
from typing import TypeAlias, TypeVar
from uuid import UUID  # noqa: TC003 - the same

from worker.domain.tally import CellFigures, Figures, Key, key, kinds

At: TypeAlias = tuple[str, Key]
"""The kind of a cell and what tells it from the others of its kind."""
Part: TypeAlias = tuple[At, str | None]
"""The accounts of a cell, all of them or those of one platform."""
_Platform: TypeAlias = str | None
_T = TypeVar("_T", bound=Hashable)


class Nesting:
    """Tells of each number of some figures which others hold all its accounts."""

    def __init__(self, figures: Figures) -> None:
        """Note which days, towns and rallies there are, of all platforms (None) and of each."""
        self._figures = figures
        self._cells: dict[tuple[str, _Platform], set[UUID | None]] = defaultdict(set)
        self._places: dict[tuple[dt.date | None, _Platform], set[str]] = defaultdict(set)
        self._days: dict[tuple[str | None, _Platform], set[dt.date]] = defaultdict(set)
        for cell in figures.cells:
            for platform in _platforms(cell):
                self._cells[cell.place_code or "", platform].add(cell.rally)
        for cell in figures.place_days:
            for platform in _platforms(cell):
                self._note(cell, platform)

    def __iter__(self) -> Iterator[tuple[Part, Part]]:
        """Yield (inner, outer) for each two numbers of which one is part of the other."""
        for kind, cells in kinds(self._figures):
            for cell in cells:
                at = (kind, key(cell))
                for platform in _platforms(cell) if kind != "platforms" else (None,):
                    for outer in self._around(kind, cell, platform):
                        if outer != (at, platform):
                            yield (at, platform), outer

    def _note(self, cell: CellFigures, platform: _Platform) -> None:
        if cell.place_code is not None and cell.day is not None:
            for day in (None, cell.day):
                self._places[day, platform].add(cell.place_code)
            for place in (None, cell.place_code):
                self._days[place, platform].add(cell.day)

    def _around(self, kind: str, cell: CellFigures, platform: _Platform) -> Iterator[Part]:
        name = platform or cell.platform or alone(cell)
        place, day = cell.place_code, cell.day
        if place is None:
            place = _only(self._places[day, name])
        if day is None:
            day = _only(self._days[place, name])
        found: list[At] = []
        if place is not None:
            found.append(("places", (place, None, None, None)))
            cells = {cell.rally} if kind == "cells" else self._cells[place, name]
            found += [("cells", (place, one, None, None)) for one in cells if len(cells) == 1]
        if day is not None:
            found.append(("days", (None, None, day, None)))
        if place is not None and day is not None:
            found.append(("place_days", (place, None, day, None)))
        for at in found:
            yield at, None
            if name is not None:
                yield at, name
        if name is not None:
            yield ("platforms", (None, None, None, name)), None


def alone(cell: CellFigures) -> _Platform:
    """Return the platform of all accounts of *cell*, None where they are of several."""
    return _only({share.platform for share in cell.numbers.by_platform if share.persons != 0})


def _platforms(cell: CellFigures) -> list[_Platform]:
    return [None, *(share.platform for share in cell.numbers.by_platform)]


def _only(several: set[_T]) -> _T | None:
    return next(iter(several)) if len(several) == 1 else None
