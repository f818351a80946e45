"""`portevoix check`."""

import dataclasses
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from worker import bootstrap
from worker.cli.opening import AsJson, Config, Data, clock
from worker.cli.wrapping import folded, say, terminal_width
from worker.errors import ConfigError, PortevoixError, StartError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from worker.services.checked import Line
    from worker.services.installation import Installation

_BELOW = "    "
_SIGNS = {"ok": "✓", "note": "!", "wrong": "✗"}


def register(app: typer.Typer) -> None:
    """Add `check` to *app*."""
    app.command()(check)


def check(*, as_json: AsJson = False, config: Config = None, data: Data = None) -> None:
    """Check config, database, broker, clock, each source, account and secret; change nothing.

    One line each: ✓ holds, ! worth knowing, ✗ wrong, with what to do. Exit 1 when one is wrong.

    Example: portevoix check --config ma-campagne
    """
    with tempfile.TemporaryDirectory(prefix="portevoix-check-") as aside:
        try:
            installation = bootstrap.look(config, data, Path(aside))
        except (ConfigError, StartError) as error:
            _refuse(error, as_json=as_json)
        if _tell(installation, as_json=as_json):
            raise typer.Exit(1)


def _tell(installation: "Installation", *, as_json: bool) -> int:
    """Check *installation*, print each line; return how many were wrong."""
    from worker.services import check as service  # noqa: PLC0415 - needs Django
    from worker.supervise import broker  # noqa: PLC0415 - only this command and `up` need it

    environment = installation.environment
    broker_url = environment.broker_url or broker.url(environment.data / "valkey")
    found = service.lines(installation, broker_url, clock())
    return _write_json(found) if as_json else _write(found)


def _refuse(error: PortevoixError, *, as_json: bool) -> NoReturn:
    """Say what is wrong with config/ or the data folder: nothing else can be checked before."""
    what = "config" if isinstance(error, ConfigError) else "data folder"
    if as_json:
        told = [
            {"what": what, "verdict": "wrong", "detail": str(error), "todo": "", "standing": ""}
        ]
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    else:
        say(f"{what}: {error}", f"{_SIGNS['wrong']} ")
    raise typer.Exit(1)


def _write(found: "Iterable[Line]") -> int:
    lines = list(_told(found))
    wrong = sum(line.verdict == "wrong" for line in lines)
    notes = sum(line.verdict == "note" for line in lines)
    sys.stdout.write(f"{len(lines)} checked, {wrong} wrong, {notes} worth knowing.\n")
    return wrong


def _told(found: "Iterable[Line]") -> "Iterator[Line]":
    """Print each line as soon as it is known: a slow network must not hide the rest."""
    width = terminal_width()
    for line in found:
        sys.stdout.write(told(line, width))
        sys.stdout.flush()
        yield line


def told(line: "Line", width: int | None) -> str:
    """Return *line* as it is printed, in *width* columns; None: nothing is folded, as when piped.

    Below it, each on a line of its own: how a source stands, and what to do.
    """
    detail = f": {line.detail}" if line.detail else ""
    parts = [(f"{_SIGNS[line.verdict]} ", f"{line.what}{detail}")]
    parts += [(_BELOW, line.standing)] if line.standing else []
    parts += [(f"{_BELOW}→ ", line.todo)] if line.todo else []
    return "".join(f"{folded(text, width, sign)}\n" for sign, text in parts)


def _write_json(found: "Iterable[Line]") -> int:
    lines = list(found)
    told = [dataclasses.asdict(line) for line in lines]
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return sum(line.verdict == "wrong" for line in lines)
