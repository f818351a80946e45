"""Paths as they are typed on the command line."""

from pathlib import Path

import typer


def path(typed: str) -> Path:
    """Return *typed* as a path; an empty one, as an unset variable leaves it, is none.

    `Path("")` is the folder we are in, and nobody asked for that one.

    Raises:
        typer.BadParameter: It is empty.
    """
    if not typed.strip():
        raise typer.BadParameter("it is empty; name a file or a folder")
    return Path(typed)
