"""`portevoix compare`: would the counter take two texts for one? No database, no Django."""

from pathlib import Path
from typing import Annotated

import typer

from worker import bootstrap
from worker.cli.paths import path


def register(app: typer.Typer) -> None:
    """Add `compare` to *app*."""
    app.command("compare")(_compare)


def _compare(
    jsonl: Annotated[
        Path,
        typer.Option(
            "--jsonl", parser=path, help='Lines {"a","b"}: two texts of posts; - is the input.'
        ),
    ],
) -> None:
    """Tell for pairs of posts whether the counter takes them for one text, and why.

    Example: portevoix compare --jsonl pairs.jsonl
    """
    from worker.cli import compare_pairs  # noqa: PLC0415 - the reader takes half a second

    if not compare_pairs.compare_lines(jsonl, bootstrap.gazetteer()):
        raise typer.Exit(1)
