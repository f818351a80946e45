"""Crowds of accounts that speak in cells, and the exact figures a counter would have of them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

from hypothesis import strategies as st

from worker.domain.tally import CellFigures, Figures, Numbers, PlatformNumbers, key

_T = TypeVar("_T")

SMALL = 11
DAYS = [dt.date(2017, 10, 24) + dt.timedelta(days=n) for n in range(3)]
PLATFORMS = ("bluesky", "mastodon", "x")

Spoke: TypeAlias = tuple[int, str, int, dt.date]
"""An account (its platform follows from it), a place, a cell of that place, a day."""


def numbers(spoken: list[Spoke]) -> Numbers:
    by_platform = defaultdict(set)
    for account, *_ in spoken:
        by_platform[PLATFORMS[account % 3]].add(account)
    return Numbers(
        persons=len({account for account, *_ in spoken}),
        posts=len(spoken),
        texts=len(spoken),
        by_platform=tuple(
            PlatformNumbers(name, len(found), len(found), 0)
            for name, found in sorted(by_platform.items())
        ),
    )


def exact(spoken: list[Spoke]) -> Figures:
    def by(part: str) -> Iterator[CellFigures]:
        groups: dict[tuple[tuple[str, Any], ...], list[Spoke]] = defaultdict(list)
        for one in spoken:
            account, place, cell, day = one
            platform = PLATFORMS[account % 3]
            parts: dict[str, dict[str, Any]] = {
                "cells": {"place_code": place, "rally": cell},
                "places": {"place_code": place},
                "days": {"day": day},
                "platforms": {"platform": platform},
                "place_days": {"place_code": place, "day": day},
            }
            groups[tuple(parts[part].items())].append(one)
        for names, found in groups.items():
            yield CellFigures(numbers=numbers(found), **dict(names))

    kinds = ("cells", "places", "days", "platforms", "place_days")
    return Figures(**{kind: tuple(by(kind)) for kind in kinds})


def within(inner: CellFigures, outer: CellFigures) -> bool:
    """Every account of *inner* is one of *outer* by what the tables say they are."""
    return all(
        theirs is None or theirs == mine
        for mine, theirs in zip(key(inner), key(outer), strict=True)
    )


def every(figures: Figures) -> list[CellFigures]:
    return [
        *(*figures.cells, *figures.places, *figures.days),
        *(*figures.platforms, *figures.place_days),
    ]


@st.composite
def crowds(draw: st.DrawFn) -> list[Spoke]:
    """Crowds large enough to be shown, most of them in one place, one cell and one day."""
    random = draw(st.randoms(use_true_random=False))
    accounts, skew = random.randrange(5, 200), random.choice([1, 3, 8])

    def pick(choices: Sequence[_T]) -> _T:
        return choices[int(len(choices) * random.random() ** skew)]

    return [
        (random.randrange(accounts), pick(("75", "69", "")), pick((1, 2)), pick(DAYS))
        for _ in range(random.randrange(300))
    ]
