"""Of which numbers one account wrote nearly all: what they say of posts would tell what it did.

A rally's, a place's, a day's or a platform's, each on all platforms and on one of them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from django.db import connection

from worker.domain.cells import day_number, day_of
from worker.domain.complements import Term
from worker.domain.resistance import Sign, is_dominated, may_be_dominated
from worker.domain.tally import Figures, Key, Numbers, PlatformNumbers, key, kinds
from worker.storage import models
from worker.storage.figures import platform_names
from worker.storage.tables import MENTIONS

Kinds: TypeAlias = tuple[str, ...]
_Row: TypeAlias = tuple[str, int, int, int | None, int]
"""Cell or place, day, platform, person, posts and reposts."""
_SCOPES: dict[Kinds, str] = {
    ("cells",): "CAST(x.cell AS TEXT)",
    ("places", "place_days"): "(SELECT place_code FROM cell WHERE cell.id = x.cell)",
    ("platforms", "days"): "CAST('' AS TEXT)",
}
"""Among which rows a post counts once, by kind: one that names two towns is one post of its day."""


def dominated(campaign: str, told: Figures, erased: Figures | None = None) -> frozenset[Term]:
    """Return the numbers of *told* of which one account wrote nearly all, or once did.

    What its rows do not tell any more, since they were let go, is taken for that account's; what
    *erased* accounts add to *told*, for one of another.
    """
    candidates = dict(_candidates(told))
    gone = {term: items for term, items, _ in _numbers(erased or Figures())}
    wrote: dict[Term, Counter[int | None]] = defaultdict(Counter)
    if candidates:
        rows = _Told(campaign)
        for kinds_of, scope in _SCOPES.items():
            asked = [term for term in candidates if term[0] in kinds_of]
            for at, day, platform, person, number in rows.rows(scope, asked) if asked else ():
                for term in rows.terms(kinds_of, at, day, platform):
                    wrote[term][person] += number
    found = {
        term for term, items in candidates.items() if _is(wrote[term], items, gone.get(term, 0))
    }
    once = models.Doubt.objects.filter(campaign=campaign, sign=Sign.DOMINANT)
    found.update(
        ("cells", (place, rally, None, None), None)
        for place, rally in once.values_list("place_code", "rally")
    )
    return frozenset(found)


def _is(wrote: Counter[int | None], items: int, gone: int) -> bool:
    most = max((number for person, number in wrote.items() if person is not None), default=0)
    return is_dominated(max(most + max(0, items - gone - wrote.total()), gone), items)


def _candidates(told: Figures) -> Iterator[tuple[Term, int]]:
    """Yield the few numbers that may be dominated at all, each with its posts and reposts."""
    for term, items, persons in _numbers(told):
        if persons and may_be_dominated(persons, items):
            yield term, items


def _numbers(figures: Figures) -> Iterator[tuple[Term, int, int]]:
    """Yield each number's term, its posts and reposts, and its accounts."""
    for kind, cells in kinds(figures):
        for cell in cells:
            shares = cell.numbers.by_platform if kind != "platforms" else ()
            listed: list[tuple[str | None, Numbers | PlatformNumbers]] = [(None, cell.numbers)]
            listed += [(share.platform, share) for share in shares]
            for platform, told in listed:
                items = (told.posts or 0) + (told.reposts or 0)
                yield (kind, key(cell), platform), items, told.persons or 0


class _Told:
    """The rows of a campaign, asked by what is to be known of them."""

    def __init__(self, campaign: str) -> None:
        self._names = platform_names()
        cells = models.Cell.objects.filter(campaign=campaign)
        self._cells = {cell.pk: (cell.place_code, cell.rally) for cell in cells}

    def rows(self, scope: str, asked: Iterable[Term]) -> list[_Row]:
        """Return who wrote how much in whatever *asked* is about; a little more is told."""
        keys = [key for _, key, _ in asked]
        places, days = {key[0] for key in keys}, {key[2] for key in keys}
        cells = [pk for pk, (place, _) in self._cells.items() if places & {None, place}]
        where = f"x.cell IN ({', '.join(map(str, cells)) or 'NULL'})"
        if None not in days:
            where += f" AND x.day IN ({', '.join(str(day_number(day)) for day in days if day)})"
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT {scope}, x.day, x.platform, x.person, COUNT(DISTINCT x.post)"  # noqa: S608 - our own words and numbers
                f" FROM {MENTIONS} AS x WHERE {where} GROUP BY 1, 2, 3, 4"
            )
            return list(cursor.fetchall())

    def terms(self, among: Kinds, at: str, day: int, platform: int) -> Iterator[Term]:
        """Yield the numbers that a row is part of, on all platforms and on its own."""
        on, name = day_of(day), self._names.get(platform, "")
        if "cells" in among:
            keys: list[Key] = [(*self._cells[int(at)], None, None)]
        elif "places" in among:
            keys = [(at, None, None, None), (at, None, on, None)]
        else:
            keys = [(None, None, None, name), (None, None, on, None)]
        for kind, told in zip(among, keys, strict=True):
            yield kind, told, None
            yield kind, told, name
