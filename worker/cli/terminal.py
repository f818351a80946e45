"""The terminal that tables are printed on."""

import textwrap

from rich.console import Console

ENOUGH = 80
"""Columns that every table fits."""
_TOWN = 16
"""Columns of a town's name where they are few: "Clermont-Ferrand" has as many."""


def console(*, error: bool = False) -> Console:
    """Return a console that prints what it is given: no bracket of a title is a style.

    It has 80 columns at least: a number that is cut to fit is another number, so that a narrower
    terminal breaks the lines itself.
    """
    found = Console(stderr=error, markup=False, emoji=False, highlight=False)
    found.width = max(found.width, ENOUGH)
    return found


def town(name: str, out: Console) -> str:
    """Return *name* in lines that end at its spaces and hyphens, for a column that never wraps.

    Rich knows no hyphen: it prints "Boulogne-Billanc" and "ourt" where other columns want room.
    """
    return textwrap.fill(name, _TOWN if out.width < ENOUGH + _TOWN else 2 * _TOWN)
