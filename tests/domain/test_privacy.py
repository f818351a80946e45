"""What organisers see tells of nobody: not alone, not by subtraction, not by waiting."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from worker.domain.privacy import masked, protected, public, rounded
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


@settings(max_examples=150, deadline=None, derandomize=True)
@given(crowds())
def test_no_difference_of_two_tables_isolates_few_accounts(crowd: list[Spoke]) -> None:
    told = exact(crowd)
    shown = protected(told, SMALL)

    truth = {key(one): one.numbers for one in every(told)}
    visible = [one for one in every(shown) if one.numbers.persons is not None]
    for one in visible:
        assert one.numbers.persons == 0 or truth[key(one)].persons >= SMALL  # type: ignore[operator]
        for other in visible:
            if one is not other and within(one, other):
                difference = (other.numbers.persons or 0) - (one.numbers.persons or 0)
                assert difference == 0 or difference >= SMALL


@settings(max_examples=150, deadline=None, derandomize=True)
@given(crowds())
def test_hidden_platforms_of_a_cell_are_never_few_together(crowd: list[Spoke]) -> None:
    for one in every(protected(exact(crowd), SMALL)):
        shares = one.numbers.by_platform
        hidden = [share for share in shares if share.persons is None]
        if one.numbers.persons and hidden:
            rest = one.numbers.persons - sum(share.persons or 0 for share in shares)
            assert rest >= SMALL
            assert len(hidden) > 1 or len(shares) == 1


@settings(max_examples=150, deadline=None, derandomize=True)
@given(crowds(), crowds())
def test_no_number_moves_by_few_accounts_unless_rounded(
    first: list[Spoke], more: list[Spoke]
) -> None:
    before = protected(exact(first), SMALL)

    after = protected(exact(first + more), SMALL, before)

    last = {key(one): one.numbers for one in every(before)}
    for one in every(after):
        was = last.get(key(one))
        if was is None or was.persons is None or one.numbers.persons is None:
            continue
        moved = abs(one.numbers.persons - was.persons)
        assert moved == 0 or moved >= SMALL or one.numbers.persons % 5 == 0


def test_few_accounts_show_nothing_at_all() -> None:
    assert masked(Numbers(persons=10, posts=80), SMALL).posts is None
    assert masked(Numbers(persons=11, posts=80), SMALL).posts == 80


def test_nobody_is_no_secret() -> None:
    assert masked(Numbers(persons=0, posts=2), SMALL).posts == 2


def test_a_small_platform_takes_the_next_one_with_it() -> None:
    shares = (
        PlatformNumbers("bluesky", 3, 3, 0),
        PlatformNumbers("mastodon", 20, 20, 0),
        PlatformNumbers("x", 300, 300, 0),
    )

    shown = masked(Numbers(persons=323, posts=323, by_platform=shares), SMALL)

    assert [share.persons for share in shown.by_platform] == [None, None, 300]


def test_the_public_sees_multiples_of_five() -> None:
    figures = Figures(places=(CellFigures(place_code="75056", numbers=Numbers(persons=413)),))

    assert public(figures).places[0].numbers.persons == 415
    assert [rounded(number) for number in (0, 2, 3, 7, 8)] == [0, 0, 5, 5, 10]
