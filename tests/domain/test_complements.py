"""An attacker who knows linear algebra: no hidden number of posts follows from those published."""

import datetime as dt
from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
from hypothesis import given, settings
from numpy.typing import NDArray

from tests.domain.crowds import DAYS, PLATFORMS, SMALL, Spoke, crowds, every, exact
from worker.domain.privacy import protected
from worker.domain.tally import CellFigures, Figures

Atom: TypeAlias = tuple[str, object, dt.date, str]
"""What is never published by itself: posts of one cell, day and platform."""
Secret: TypeAlias = tuple[CellFigures, str | None, int]


def atoms_of(crowd: list[Spoke]) -> list[Atom]:
    return sorted(
        {(place, cell, day, PLATFORMS[who % 3]) for who, place, cell, day in crowd}, key=str
    )


def row(atoms: Iterable[Atom], cell: CellFigures, platform: str | None) -> list[float]:
    """Return which atoms a published number adds up."""
    wanted = (cell.place_code, cell.rally, cell.day, platform or cell.platform)
    return [
        float(all(name is None or name == part for name, part in zip(wanted, atom, strict=True)))
        for atom in atoms
    ]


def published(figures: Figures, atoms: list[Atom]) -> NDArray[np.float64]:
    rows = []
    for cell in every(figures):
        if cell.numbers.posts is not None:
            rows.append(row(atoms, cell, None))
        rows += [
            row(atoms, cell, share.platform)
            for share in cell.numbers.by_platform
            if share.posts is not None
        ]
    return np.array(rows).reshape(-1, len(atoms))


def secrets(crowd: list[Spoke]) -> list[Secret]:
    """Every number of posts that fewer accounts than the threshold wrote."""
    found: list[Secret] = []
    for cell in every(exact(crowd)):
        if 0 < (cell.numbers.persons or 0) < SMALL:
            found.append((cell, None, cell.numbers.persons or 0))
        found += [
            (cell, share.platform, share.persons or 0)
            for share in cell.numbers.by_platform
            if 0 < (share.persons or 0) < SMALL and cell.platform is None
        ]
    return found


def follows(system: NDArray[np.float64], secret: list[float]) -> bool:
    """Whether a number is a combination of those published."""
    if not len(system):
        return False
    answer, *_ = np.linalg.lstsq(system.T, np.array(secret), rcond=None)
    return bool(np.allclose(system.T @ answer, secret, atol=1e-6))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(crowds())
def test_no_posts_of_few_accounts_follow_from_all_tables_together(crowd: list[Spoke]) -> None:
    atoms = atoms_of(crowd)
    if not atoms:
        return

    system = published(protected(exact(crowd), SMALL), atoms)

    for cell, platform, persons in secrets(crowd):
        assert not follows(system, row(atoms, cell, platform)), (cell, platform, persons)


def test_no_posts_of_few_follow_from_a_day_gone_by_that_was_shown_before() -> None:
    monday: list[Spoke] = [(3 * who, "75", 1, DAYS[0]) for who in range(40)]
    tuesday: list[Spoke] = [(3 * who, "75", 1, DAYS[1]) for who in range(100, 160)]
    late: list[Spoke] = [(3 * who, "75", 1, DAYS[1]) for who in range(160, 180)]
    few: list[Spoke] = [(3 * who, "75", 1, DAYS[2]) for who in range(100, 103)]
    crowd = monday + tuesday + late + few
    before = protected(exact(monday + tuesday), SMALL)
    atoms = atoms_of(crowd)

    after = protected(exact(crowd), SMALL, before)

    gone_by = Figures(days=tuple(one for one in before.days if one.day == DAYS[0]))
    system = np.concatenate((published(gone_by, atoms), published(after, atoms)))
    (secret,) = (one for one in exact(crowd).days if one.day == DAYS[2])
    assert not follows(system, row(atoms, secret, None))
