"""`portevoix read`: one text, or many, to their claims. No database, no Django."""

import gc
from pathlib import Path
from typing import Annotated

import typer

from worker.cli.lines import STDIN
from worker.cli.paths import path
from worker.errors import InputError

_HELP = """Read a text and print the rallies it speaks of.

Example: portevoix read article.txt --published 2017-10-24T18:00+02:00 --json
"""


def register(app: typer.Typer) -> None:
    """Add `read` to the command line."""
    app.command("read", help=_HELP)(_read)


def _read(  # noqa: PLR0913 - one argument an option
    file: Annotated[str, typer.Argument(help="A text or page, or - for standard input.")] = STDIN,
    published: Annotated[
        str | None,
        typer.Option(
            help="When it was published: a date or a date and hour with offset. A bare date, or an "
            "hour without offset, is Europe/Paris. Default: now."
        ),
    ] = None,
    near: Annotated[
        str | None, typer.Option(help="Département of the outlet (35, 2A, 974): settles homonyms.")
    ] = None,
    jsonl: Annotated[
        Path | None,
        typer.Option(parser=path, help='Read many texts instead: lines {"id","published","text"}.'),
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    explain: Annotated[
        bool, typer.Option(help="Show what each claim rests on, and what was left out and why.")
    ] = False,
) -> None:
    gc.disable()  # of what is loaded nothing is thrown away: a twentieth of the start
    from worker.cli import read_texts  # noqa: PLC0415 - the reader takes a fifth of a second
    from worker.reading.words.patterns import keep  # noqa: PLC0415 - the same

    gc.freeze()
    gc.enable()

    gazetteer = read_texts.load_gazetteer()
    near = read_texts.department(near, gazetteer)
    if jsonl is None:
        answer = read_texts.explain if explain else read_texts.read_one
        answer(file, published, gazetteer, near, as_json=as_json)
        keep()
        return
    if file != STDIN or published is not None or explain:
        raise InputError("read --jsonl: takes no other text, no --published and no --explain")
    if not read_texts.read_lines(jsonl, gazetteer, near):
        raise typer.Exit(1)
