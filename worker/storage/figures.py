"""Exact numbers of cells, places, days and platforms, taken from what counting wrote.

A cell's numbers are its tally. A place with several cells, a day and a platform are told by the
distinct voices, posts and texts of their cells, because cells are never summed.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, TypeAlias

import msgspec
from django.db import connection

from worker.domain.cells import day_of
from worker.domain.tally import (
    EMPTY,
    CellFigures,
    Figures,
    Numbers,
    PlatformNumbers,
    added,
    in_order,
    nested,
    plus,
)
from worker.storage import models
from worker.storage.tables import ALL, MENTIONS, WHOLE
from worker.storage.transaction import at_one_moment

_Share: TypeAlias = tuple[int, int, int]
"""Persons, posts and reposts."""


@dataclass(frozen=True, slots=True)
class _Grouping:
    """How rows are put together: the SQL of the key, and the tables of persons and of texts."""

    key: str
    voices: str
    texts: str


_WHOLE = _Grouping("0", "voice", "family")
_BY_PLATFORM = _Grouping("x.platform", "voice", MENTIONS)
_BY_DAY = _Grouping("x.day", MENTIONS, MENTIONS)


def figures(campaign: str) -> Figures:
    """Return all the exact numbers of *campaign* as they stood at one moment.

    Else who is counted meanwhile would be in one table and not yet in another.
    """
    with at_one_moment():
        return _exact(campaign)


def _exact(campaign: str, more: Figures | None = None) -> Figures:
    """Return the exact numbers with *more* in them."""
    kept = models.FrozenFigures.objects.filter(campaign=campaign).first()
    found = counted(campaign)
    if more is not None:
        found = plus(found, more)
    if kept is None:
        return found
    return nested(plus(found, msgspec.json.decode(bytes(kept.figures), type=Figures)))


def told(campaign: str) -> tuple[Figures, Figures]:
    """Return the numbers of *campaign* to be shown, and what erased accounts are of them.

    Each is as it was before fewer than the threshold were erased: whoever asked for it would see
    by what moves, or is hidden, that the account was counted.
    """
    with at_one_moment():
        erased = of_erased(campaign)[1]
        return in_order(_exact(campaign, erased)), erased


def of_erased(campaign: str) -> tuple[int, Figures]:
    """Return how many erased accounts still add to what is shown of *campaign*, and what."""
    kept = models.ErasedFigures.objects.filter(campaign=campaign).first()
    if kept is None:
        return 0, Figures()
    return kept.persons, msgspec.json.decode(bytes(kept.figures), type=Figures)


def is_any(campaign: str) -> bool:
    """Return whether anything at all was counted in *campaign*."""
    return models.Cell.objects.filter(campaign=campaign).exists()


def counted(campaign: str) -> Figures:
    """Return what the rows say: open cells united, the tallies of frozen cells added to that.

    Those who speak in an open and a frozen cell of one place are twice in it here; what was
    subtracted when the cell was frozen (FrozenFigures) puts that right.
    """
    told = _Told(campaign)
    return Figures(
        cells=tuple(
            CellFigures(place_code=cell.place_code, rally=cell.rally, numbers=told.whole(cell))
            for cell in told.cells
        ),
        places=tuple(
            CellFigures(place_code=code, numbers=told.place(cells))
            for code, cells in told.by_place.items()
        ),
        days=tuple(
            CellFigures(day=day, numbers=numbers)
            for day, numbers in sorted(told.days(told.cells).items())
        ),
        platforms=tuple(
            CellFigures(platform=name, numbers=numbers)
            for name, numbers in sorted(told.platforms().items())
        ),
        place_days=tuple(
            CellFigures(place_code=code, day=day, numbers=numbers)
            for code, cells in told.by_place.items()
            for day, numbers in sorted(told.days(cells).items())
        ),
    )


def platform_names() -> dict[int, str]:
    """Return the name of each platform's number."""
    return dict(models.Platform.objects.values_list("pk", "name"))


class _Names(dict[int, str]):
    """Names of platforms; one that was first counted after they were read is read when met."""

    def __missing__(self, pk: int) -> str:
        self.update(platform_names())
        return self.get(pk) or "?"


class _Told:
    """The tallies of a campaign, read once, and questions to the rows below them."""

    def __init__(self, campaign: str) -> None:
        self.cells = list(models.Cell.objects.filter(campaign=campaign).order_by("place_code"))
        self.by_place: dict[str, list[models.Cell]] = defaultdict(list)
        for cell in self.cells:
            self.by_place[cell.place_code].append(cell)
        self._names = _Names(platform_names())
        self._tallies: dict[int, dict[int, Numbers]] = defaultdict(dict)
        for (pk, day), numbers in self._read(campaign).items():
            self._tallies[pk][day] = numbers

    def whole(self, cell: models.Cell) -> Numbers:
        """Return the numbers of one cell."""
        return self._tallies[cell.pk].get(WHOLE, EMPTY)

    def place(self, cells: Sequence[models.Cell]) -> Numbers:
        """Return the numbers of a place's cells together."""
        is_open = [cell for cell in cells if cell.frozen_at is None]
        numbers = [self.whole(cell) for cell in cells if cell.frozen_at is not None]
        if len(is_open) == 1:
            numbers.append(self.whole(is_open[0]))
        elif is_open:
            numbers.append(self._united(_WHOLE, is_open).get(0, EMPTY))
        return reduce(added, numbers, EMPTY)

    def days(self, cells: Sequence[models.Cell]) -> dict[dt.date, Numbers]:
        """Return the numbers of the cells' days together."""
        is_open = [cell for cell in cells if cell.frozen_at is None]
        frozen = [cell for cell in cells if cell.frozen_at is not None]
        found: dict[int, Numbers] = {}
        if len(is_open) > 1:
            found.update(self._united(_BY_DAY, is_open))
        for cell in frozen if len(is_open) > 1 else (*frozen, *is_open):
            for day, numbers in self._tallies[cell.pk].items():
                if day != WHOLE:
                    found[day] = added(found.get(day, EMPTY), numbers)
        return {day_of(day): numbers for day, numbers in found.items()}

    def platforms(self) -> dict[str, Numbers]:
        """Return the numbers of each platform, in all cells together."""
        is_open = [cell for cell in self.cells if cell.frozen_at is None]
        united = self._united(_BY_PLATFORM, is_open)
        found = {self._names[pk]: numbers for pk, numbers in united.items()}
        for cell in self.cells:
            for share in self.whole(cell).by_platform if cell.frozen_at is not None else ():
                # Texts of a frozen cell are told of all platforms together.
                numbers = Numbers(
                    persons=share.persons,
                    posts=share.posts,
                    reposts=share.reposts,
                    by_platform=(share,),
                )
                found[share.platform] = added(found.get(share.platform, EMPTY), numbers)
        return found

    def _read(self, campaign: str) -> dict[tuple[int, int], Numbers]:
        shares: dict[tuple[int, int], dict[int, _Share]] = defaultdict(dict)
        texts: dict[tuple[int, int], int] = {}
        cells = models.Cell.objects.filter(campaign=campaign).values("pk")
        for row in models.Tally.objects.filter(cell__in=cells):
            if row.platform == ALL:
                texts[row.cell, row.day] = row.texts
            else:
                shares[row.cell, row.day][row.platform] = (row.persons, row.posts, row.reposts)
        keys = shares.keys() | texts.keys()
        return {key: self._numbers(shares.get(key, {}), texts.get(key, 0)) for key in keys}

    def _united(self, by: _Grouping, cells: Sequence[models.Cell]) -> dict[int, Numbers]:
        where = f"WHERE x.cell IN ({', '.join(str(cell.pk) for cell in cells) or 'NULL'})"
        shares: dict[int, dict[int, _Share]] = defaultdict(dict)
        for key, platform, posts, reposts in _query(
            f"SELECT {by.key}, x.platform, COUNT(DISTINCT CASE WHEN x.repost = 0 THEN x.post END),"  # noqa: S608 - constants of this file and our own numbers
            " COUNT(DISTINCT CASE WHEN x.repost = 1 THEN x.post END)"
            f" FROM {MENTIONS} AS x {where} GROUP BY 1, 2"
        ):
            shares[key][platform] = (0, posts, reposts)
        for key, platform, persons in _query(
            f"SELECT {by.key}, x.platform, COUNT(DISTINCT x.person) FROM {by.voices} AS x"  # noqa: S608 - the same
            f" {where} GROUP BY 1, 2"
        ):
            _, posts, reposts = shares[key].get(platform, (0, 0, 0))
            shares[key][platform] = (persons, posts, reposts)
        texts: dict[int, int] = dict(
            _query(
                f"SELECT {by.key}, COUNT(DISTINCT x.family) FROM {by.texts} AS x"  # noqa: S608 - the same
                f" {where} GROUP BY 1"
            )
        )
        return {key: self._numbers(share, texts.get(key, 0)) for key, share in shares.items()}

    def _numbers(self, shares: dict[int, _Share], texts: int) -> Numbers:
        listed = [PlatformNumbers(self._names[pk], *share) for pk, share in shares.items()]
        return Numbers(
            persons=sum(share[0] for share in shares.values()),
            posts=sum(share[1] for share in shares.values()),
            reposts=sum(share[2] for share in shares.values()),
            texts=texts,
            by_platform=tuple(sorted(listed, key=lambda one: one.platform)),
        )


def _query(statement: str) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())
