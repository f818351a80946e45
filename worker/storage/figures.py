"""Exact numbers of cells, places, days and platforms, taken from what counting wrote.

A cell's numbers are its tally. A place, a day and a platform are told by the distinct voices,
posts and texts of their cells, because cells are never summed.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection

from worker.domain.cells import CellKey, day_of
from worker.domain.tally import CellFigures, Figures, Numbers, PlatformNumbers
from worker.storage import models
from worker.storage.counting import ALL, WHOLE

type _Share = tuple[int, int, int]
"""Persons, posts and reposts."""


@dataclass(frozen=True, slots=True)
class _Grouping:
    """How rows are put together: SQL for the key in mentions, voices and families."""

    mention: str
    voice: str
    voices: str
    texts: str


_CELLS = "JOIN cell AS c ON c.id = x.cell WHERE c.campaign = %s"
_BY_PLACE = _Grouping("c.place_code", "c.place_code", "voice", "family")
_BY_PLATFORM = _Grouping("x.platform", "x.platform", "voice", "mention")
_BY_DAY = _Grouping("x.day + x.shift", "x.day + x.shift", "mention", "mention")


def figures(campaign: str) -> Figures:
    """Return all the exact numbers of *campaign* as they stand."""
    cells = by_cell(campaign)
    return Figures(
        cells=tuple(
            CellFigures(place_code=key.place_code, rally=key.rally, numbers=numbers)
            for key, numbers in cells.items()
        ),
        places=tuple(
            CellFigures(place_code=code, numbers=numbers)
            for code, numbers in by_place(campaign).items()
        ),
        days=tuple(CellFigures(day=day, numbers=found) for day, found in by_day(campaign).items()),
        platforms=tuple(
            CellFigures(platform=name, numbers=numbers)
            for name, numbers in by_platform(campaign).items()
        ),
        place_days=tuple(_place_days(campaign, cells)),
    )


def _place_days(campaign: str, cells: Iterable[CellKey]) -> Iterator[CellFigures]:
    keys: dict[str, list[CellKey]] = defaultdict(list)
    for key in cells:
        keys[key.place_code].append(key)
    told = by_cell_day(campaign)
    for code, found in keys.items():
        # A place of one cell has that cell's days; only several need a look at the mentions.
        days = told.get(found[0], {}) if len(found) == 1 else by_day(campaign, code)
        for day, numbers in days.items():
            yield CellFigures(place_code=code, day=day, numbers=numbers)


def by_cell(campaign: str) -> dict[CellKey, Numbers]:
    """Return the numbers of each cell over its whole time."""
    keys = {
        cell.pk: CellKey(cell.place_code, cell.rally)
        for cell in models.Cell.objects.filter(campaign=campaign)
    }
    told = _from_tallies((pk, row) for pk, row in _tallies(campaign) if row.day == WHOLE)
    return {key: told.get(pk, Numbers()) for pk, key in keys.items()}


def by_cell_day(campaign: str) -> dict[CellKey, dict[dt.date, Numbers]]:
    """Return the numbers of each cell for each day of publication on its place's calendar."""
    keys = {
        cell.pk: CellKey(cell.place_code, cell.rally)
        for cell in models.Cell.objects.filter(campaign=campaign)
    }
    told = _from_tallies(((pk, row.day), row) for pk, row in _tallies(campaign) if row.day != WHOLE)
    found: dict[CellKey, dict[dt.date, Numbers]] = defaultdict(dict)
    for (pk, day), numbers in sorted(told.items()):
        found[keys[pk]][day_of(day)] = numbers
    return dict(found)


def by_place(campaign: str) -> dict[str, Numbers]:
    """Return the numbers of each place; '' stands for on-topic posts that name no town."""
    return {str(code): numbers for code, numbers in _united(campaign, _BY_PLACE).items()}


def by_platform(campaign: str) -> dict[str, Numbers]:
    """Return the numbers of each platform over all cells, the town-less one included."""
    names = platform_names()
    found = _united(campaign, _BY_PLATFORM)
    return {names[int(str(pk))]: numbers for pk, numbers in found.items()}


def by_day(campaign: str, place_code: str | None = None) -> dict[dt.date, Numbers]:
    """Return the numbers of each day of publication: of all cells, or of one place's."""
    found = _united(campaign, _BY_DAY, place_code)
    return {day_of(day): found[day] for day in sorted(int(str(one)) for one in found)}


def platform_names() -> dict[int, str]:
    """Return the name of each platform's number."""
    return dict(models.Platform.objects.values_list("pk", "name"))


def _tallies(campaign: str) -> Iterator[tuple[int, models.Tally]]:
    cells = models.Cell.objects.filter(campaign=campaign).values("pk")
    for row in models.Tally.objects.filter(cell__in=cells):
        yield row.cell, row


def _from_tallies[K](rows: Iterable[tuple[K, models.Tally]]) -> dict[K, Numbers]:
    shares: dict[K, dict[int, _Share]] = defaultdict(dict)
    texts: dict[K, int] = {}
    for key, row in rows:
        if row.platform == ALL:
            texts[key] = row.texts
        else:
            shares[key][row.platform] = (row.persons, row.posts, row.reposts)
    names = platform_names()
    return {key: _numbers(names, share, texts.get(key, 0)) for key, share in shares.items()}


def _united(campaign: str, by: _Grouping, place_code: str | None = None) -> dict[object, Numbers]:
    where, values = _CELLS, [campaign]
    if place_code is not None:
        where, values = f"{_CELLS} AND c.place_code = %s", [campaign, place_code]
    shares: dict[object, dict[int, _Share]] = defaultdict(dict)
    for key, platform, posts, reposts in _query(
        f"SELECT {by.mention}, x.platform, COUNT(DISTINCT CASE WHEN x.repost = 0 THEN x.post END),"  # noqa: S608 - constants of this file
        f" COUNT(DISTINCT CASE WHEN x.repost = 1 THEN x.post END) FROM mention AS x {where}"
        " GROUP BY 1, 2",
        values,
    ):
        shares[key][platform] = (0, posts, reposts)
    for key, platform, persons in _query(
        f"SELECT {by.voice}, x.platform, COUNT(DISTINCT x.person) FROM {by.voices} AS x {where}"  # noqa: S608 - constants of this file
        " GROUP BY 1, 2",
        values,
    ):
        _, posts, reposts = shares[key].get(platform, (0, 0, 0))
        shares[key][platform] = (persons, posts, reposts)
    statement = f"SELECT {by.mention}, COUNT(DISTINCT x.family) FROM {by.texts} AS x {where}"  # noqa: S608 - constants of this file
    texts: dict[object, int] = dict(_query(f"{statement} GROUP BY 1", values))
    names = platform_names()
    return {key: _numbers(names, share, texts.get(key, 0)) for key, share in shares.items()}


def _query(statement: str, values: list[str]) -> list[Any]:  # the columns vary
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


def _numbers(names: dict[int, str], shares: dict[int, _Share], texts: int) -> Numbers:
    listed = [PlatformNumbers(names[pk], *share) for pk, share in shares.items()]
    return Numbers(
        persons=sum(share[0] for share in shares.values()),
        posts=sum(share[1] for share in shares.values()),
        reposts=sum(share[2] for share in shares.values()),
        texts=texts,
        by_platform=tuple(sorted(listed, key=lambda one: one.platform)),
    )
