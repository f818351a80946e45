"""The terminal that tables are printed on."""

from rich.console import Console

ENOUGH = 80
"""Columns that every table fits."""


def console(*, error: bool = False) -> Console:
    """Return a console that prints what it is given: no bracket of a title is a style.

    It has 80 columns at least: a number that is cut to fit is another number, so that a narrower
    terminal breaks the lines itself.
    """
    found = Console(stderr=error, markup=False, emoji=False, highlight=False)
    found.width = max(found.width, ENOUGH)
    return found
