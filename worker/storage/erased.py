"""What erased accounts still add to what is shown, until they are as many as the threshold."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeAlias

import msgspec
from django.db import connection

from worker.domain.cells import day_of
from worker.domain.tally import (
    EMPTY,
    CellFigures,
    Figures,
    Numbers,
    PlatformNumbers,
    plus,
)
from worker.storage import models
from worker.storage.figures import of_erased, platform_names
from worker.storage.tables import MENTIONS

_Mention: TypeAlias = tuple[int, int | None, int | None, int, int, int, int]
"""post, person, family, cell, day in its place's zone, platform, repost (0 or 1)."""
_Group: TypeAlias = tuple[str, CellFigures]
"""A kind of cell, and one of them without its numbers."""
_PART = 10_000


@contextmanager
def still_shown(
    campaign: str, persons: Collection[int], posts: Collection[int], small_count: int
) -> Iterator[None]:
    """Keep what is erased in the block as figures that are shown on, if it is of few.

    With what was kept before they may be many: then nothing is, and what is shown moves. Must run
    inside `counting.turn()`.

    Args:
        campaign: Whose.
        persons: Which accounts are erased.
        posts: Which posts, of nobody that is known.
        small_count: As many accounts are many.
    """
    kept, told = of_erased(campaign)
    number = kept + len(persons)
    if number >= small_count:
        models.ErasedFigures.objects.filter(campaign=campaign).delete()
        yield
        return
    gone = {
        *_mentions(campaign, "person", persons),
        *_mentions(campaign, "post", posts),
    }
    yield
    if gone:
        told = plus(told, _figures(campaign, gone))
        models.ErasedFigures.objects.update_or_create(
            campaign=campaign,
            defaults={"persons": number, "figures": msgspec.json.encode(told)},
        )


def _mentions(campaign: str, column: str, among: Collection[int]) -> list[_Mention]:
    """Return what is in open cells of *campaign* of those *among* which a column is."""
    is_open = models.Cell.objects.filter(campaign=campaign, frozen_at__isnull=True)
    cells = ", ".join(map(str, is_open.values_list("pk", flat=True))) or "NULL"
    found: list[_Mention] = []
    listed = sorted(among)
    with connection.cursor() as cursor:
        for start in range(0, len(listed), _PART):
            cursor.execute(
                "SELECT post, person, family, cell, day, platform, repost"  # noqa: S608 - our own words and numbers
                f" FROM {MENTIONS} AS x WHERE cell IN ({cells})"
                f" AND {column} IN ({', '.join(map(str, listed[start : start + _PART]))})"
            )
            found += cursor.fetchall()
    return found


def _figures(campaign: str, gone: Collection[_Mention]) -> Figures:
    """Return by how much each number of *campaign* is smaller without the mentions *gone*."""
    cells = {one.pk: one for one in models.Cell.objects.filter(campaign=campaign)}
    names = platform_names()
    listed: dict[_Group, list[_Mention]] = defaultdict(list)
    for one in gone:
        for group in _groups(one, cells[one[3]], names[one[5]]):
            listed[group].append(one)
    others: dict[_Group, set[int | None]] = defaultdict(set)
    for one in _mentions(campaign, "family", {one[2] for one in gone if one[2] is not None}):
        for group in _groups(one, cells[one[3]], names[one[5]]):
            others[group].add(one[2])
    found: dict[str, list[CellFigures]] = defaultdict(list)
    for (kind, cell), mentions in listed.items():
        numbers = _numbers(mentions, others[kind, cell], names)
        found[kind].append(replace(cell, numbers=numbers))
    return Figures(**{kind: tuple(told) for kind, told in found.items()})


def _groups(one: _Mention, cell: models.Cell, platform: str) -> Iterator[_Group]:
    """Yield each number that a mention is part of."""
    place, day = cell.place_code, day_of(one[4])
    yield "cells", CellFigures(numbers=EMPTY, place_code=place, rally=cell.rally)
    yield "places", CellFigures(numbers=EMPTY, place_code=place)
    yield "days", CellFigures(numbers=EMPTY, day=day)
    yield "platforms", CellFigures(numbers=EMPTY, platform=platform)
    yield "place_days", CellFigures(numbers=EMPTY, place_code=place, day=day)


def _numbers(
    mentions: Collection[_Mention], others: Collection[int | None], names: Mapping[int, str]
) -> Numbers:
    """Return the accounts, posts and reposts of *mentions*, and texts that *others* did not say."""
    shares = tuple(
        PlatformNumbers(
            names[number],
            len({one[1] for one in mentions if one[5] == number and one[1] is not None}),
            len({one[0] for one in mentions if one[5] == number and not one[6]}),
            len({one[0] for one in mentions if one[5] == number and one[6]}),
        )
        for number in {one[5] for one in mentions}
    )
    return Numbers(
        persons=sum(one.persons or 0 for one in shares),
        posts=sum(one.posts or 0 for one in shares),
        reposts=sum(one.reposts or 0 for one in shares),
        texts=len({one[2] for one in mentions} - {None, *others}),
        by_platform=tuple(sorted(shares, key=lambda one: one.platform)),
    )
