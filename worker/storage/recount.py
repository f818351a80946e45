"""Voices, families and tallies built anew from the mentions, and compared with what is kept."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

import numpy as np
from django.db import connection

from worker.domain.cells import CellKey
from worker.domain.tally import Difference
from worker.domain.voice import I64
from worker.storage import models
from worker.storage.bulk import Rows, rows
from worker.storage.counting import turn
from worker.storage.figures import platform_names
from worker.storage.tables import ALL, MENTIONS, SPAN_DAYS, WHOLE

_Mention: TypeAlias = tuple[int, int, int | None, int | None, int, int]
"""cell, day in its place's zone, person, family, platform, repost (0 or 1)."""


def recount(campaign: str) -> list[Difference]:
    """Rebuild every open cell of *campaign* and return what had to be put right.

    Frozen cells are left alone: their mentions are gone and their tallies final.
    """
    with turn():
        cells = models.Cell.objects.filter(campaign=campaign, frozen_at__isnull=True)
        return recount_cells(list(cells.values_list("pk", flat=True)))


def recount_cells(cells: Sequence[int]) -> list[Difference]:
    """Rebuild the given cells (none of them frozen); must run inside `counting.turn()`."""
    known = {cell.pk: cell for cell in models.Cell.objects.filter(pk__in=list(cells))}
    kept = _kept(known)
    _clear(known)
    database = rows()
    counted: dict[tuple[int, int, int], tuple[int, ...]] = {}
    for cell, mentions in groupby(_mentions(known), key=itemgetter(0)):
        rebuilt = _Rebuilt(known[cell].base_day)
        rebuilt.take(mentions)
        rebuilt.write(database, cell)
        counted.update({(cell, *key): tuple(more) for key, more in rebuilt.tally.items()})
    return _differences(known, kept, counted)


class _Rebuilt:
    """One cell, from its mentions."""

    def __init__(self, base_day: int) -> None:
        self.tally: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        self._base_day = base_day
        self._platform: dict[int, int] = {}
        self._texts: set[int] = set()
        self._voices: dict[tuple[int, int], int] = defaultdict(int)
        self._families: dict[tuple[int, int], int] = defaultdict(int)

    def take(self, mentions: Iterable[_Mention]) -> None:
        """Count the mentions of the cell."""
        for _, day, person, family, platform, repost in mentions:
            for at in (WHOLE, day):
                self.tally[at, platform][1 + repost] += 1
            span, bit = divmod(day - self._base_day, SPAN_DAYS)
            if person is not None:
                if person not in self._platform:
                    self._platform[person] = platform
                    self.tally[WHOLE, platform][0] += 1
                self.tally[day, platform][0] += _add_day(self._voices, (person, span), bit)
            if family is not None:
                if family not in self._texts:
                    self._texts.add(family)
                    self.tally[WHOLE, ALL][3] += 1
                self.tally[day, ALL][3] += _add_day(self._families, (family, span), bit)

    def write(self, database: Rows, cell: int) -> None:
        """Write the rows of the cell, of which there must be none."""
        person, span, days = _columns(self._voices)
        platform = np.array([self._platform[one] for one in person.tolist()], np.int64)
        database.add_voices(person, days, np.full(len(person), cell), span, platform)
        family, span, days = _columns(self._families)
        database.add_families(family, days, np.full(len(family), cell), span)
        database.add_tallies(
            [
                (cell, *key, more[0], more[1], more[2], more[3])
                for key, more in sorted(self.tally.items())
            ]
        )


def _columns(rows: dict[tuple[int, int], int]) -> tuple[I64, I64, I64]:
    """Return hashes, spans and days, in order."""
    listed = [(*key, days) for key, days in sorted(rows.items())]
    first, second, third = np.array(listed, np.int64).reshape(-1, 3).T
    return first, second, third


def _add_day(into: dict[tuple[int, int], int], key: tuple[int, int], bit: int) -> bool:
    before = into[key]
    into[key] = before | 1 << bit
    return into[key] != before


def _mentions(cells: Iterable[int]) -> Iterator[_Mention]:
    wanted = ", ".join(map(str, cells)) or "NULL"
    with connection.chunked_cursor() as cursor:
        cursor.execute(
            f"SELECT cell, day, person, family, platform, repost FROM {MENTIONS} AS x"  # noqa: S608 - our own words and numbers
            f" WHERE cell IN ({wanted}) ORDER BY cell"
        )
        while part := cursor.fetchmany(10_000):
            yield from part


def _kept(cells: Iterable[int]) -> dict[tuple[int, int, int], tuple[int, ...]]:
    found = models.Tally.objects.filter(cell__in=list(cells)).values_list(
        *("cell", "day", "platform", "persons", "posts", "reposts", "texts")
    )
    # A row of zeros says what no row says.
    return {row[:3]: row[3:] for row in found if any(row[3:])}


def _clear(cells: Iterable[int]) -> None:
    listed = list(cells)
    models.Tally.objects.filter(cell__in=listed).delete()
    with connection.cursor() as cursor:
        for cell in listed:
            cursor.execute("DELETE FROM voice WHERE cell = %s", [cell])
            cursor.execute("DELETE FROM family WHERE cell = %s", [cell])


def _differences(
    cells: dict[int, models.Cell],
    kept: dict[tuple[int, int, int], tuple[int, ...]],
    counted: dict[tuple[int, int, int], tuple[int, ...]],
) -> list[Difference]:
    names = platform_names()
    nothing = (0, 0, 0, 0)
    return [
        Difference(
            CellKey(cells[key[0]].place_code, cells[key[0]].rally),
            key[1],
            names.get(key[2], ""),
            kept.get(key, nothing),
            counted.get(key, nothing),
        )
        for key in sorted(kept.keys() | counted.keys())
        if kept.get(key, nothing) != counted.get(key, nothing)
    ]
