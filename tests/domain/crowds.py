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


Atom: TypeAlias = tuple[str | None, object, dt.date | None, str]
"""What is never published by itself: a cell of a place, on one day, on one platform."""


class Attacker:
    """Knows which cells, days and platforms there are, since the tables list them."""

    def __init__(self, shown: Figures) -> None:
        listed = {key(one): one.numbers for one in every(shown)}
        self._atoms: set[Atom] = {
            (cell.place_code, cell.rally, day.day, platform)
            for cell in shown.cells
            for day in shown.place_days
            if day.place_code == cell.place_code
            for platform in PLATFORMS
            if all(
                _may_be_of(platform, listed.get(row))
                for row in (
                    key(cell),
                    key(day),
                    (cell.place_code, None, None, None),
                    (None, None, day.day, None),
                )
            )
            and (None, None, None, platform) in listed
        }

    def within(self, inner: CellFigures, outer: CellFigures) -> bool:
        """Every account of *inner* is one of *outer* by what the tables say they are."""
        return self._of(inner) <= self._of(outer)

    def _of(self, one: CellFigures) -> set[Atom]:
        place, rally, day, platform = key(one)
        wanted = (place, rally, day, platform)
        return {
            atom
            for atom in self._atoms
            if all(part in {None, its} for part, its in zip(wanted, atom, strict=True))
        }


def _may_be_of(platform: str, numbers: Numbers | None) -> bool:
    if numbers is None or numbers.persons is None:
        return True
    return platform in {share.platform for share in numbers.by_platform}


def every(figures: Figures) -> list[CellFigures]:
    return [
        *(*figures.cells, *figures.places, *figures.days),
        *(*figures.platforms, *figures.place_days),
    ]


@st.composite
def crowds(draw: st.DrawFn) -> list[Spoke]:
    """Crowds large enough to be shown, most of them in one place, one cell and one day."""
    accounts = draw(st.integers(5, 200))
    # With the steepest, all but a few of two hundred posts are in the first of two.
    skews = [draw(st.sampled_from([1, 3, 8, 30])) for _ in range(3)]
    places = ("75", "69", "")[: draw(st.integers(1, 3))]
    days = DAYS[: draw(st.integers(1, 3))]
    # An account's platform follows from its number: of one alone, or of all three.
    step = draw(st.sampled_from([1, 1, 3]))
    # A seed is drawn, not each of a thousand choices: those overran what an example may hold.
    random = draw(st.randoms(use_true_random=True))

    def pick(choices: Sequence[_T], skew: int) -> _T:
        return choices[int(len(choices) * random.random() ** skew)]

    return [
        (
            random.randrange(accounts) * step,
            pick(places, skews[0]),
            pick((1, 2), skews[1]),
            pick(days, skews[2]),
        )
        for _ in range(draw(st.integers(0, 300)))
    ]
