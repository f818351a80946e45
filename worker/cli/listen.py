"""`portevoix import`, `events` and `pull`: what comes in, taken by hand."""

import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from worker import bootstrap
from worker.cli.opening import AsJson, Config, Data, clock, opened, reopened
from worker.cli.paths import path
from worker.errors import InputError

REFUSED_EXIT = 1


class Template(StrEnum):
    """The sheets of which an empty one can be printed."""

    COUNTS = "counts"
    RALLIES = "rallies"


def register(app: typer.Typer) -> None:
    """Add this family's commands to *app*."""
    app.command("import")(take)
    app.command()(events)
    app.command()(pull)


def take(  # noqa: PLR0913 - one argument for each option
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH…", parser=path, help="Files, or folders of files."),
    ] = None,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be taken; keep nothing.")
    ] = False,
    as_json: AsJson = False,
    published: Annotated[
        str | None,
        typer.Option("--published", help="When the articles appeared: 2017-10-24T18:00+02:00."),
    ] = None,
    template: Annotated[
        Template | None, typer.Option("--template", help="Print an empty sheet and stop.")
    ] = None,
    config: Config = None,
    data: Data = None,
) -> None:
    """Take Facebook exports, calendars, sheets, articles, feeds and post archives from files.

    Files are left alone. Importing the same again changes nothing.

    Example: portevoix import event.ics counts.csv --dry-run
    """
    if template is not None and paths:
        raise InputError("import --template: prints a sheet and imports nothing; name no file")
    if template is not None:
        _print_template(template)
        return
    if not paths:
        raise InputError("which files? For example: portevoix import event.ics counts.csv")
    moment = _published(published)
    installation, now = opened(config, data)
    from worker.cli import listen_output  # noqa: PLC0415 - needs Django, which opened() starts

    results = listen_output.importing(
        installation, paths, now, dry_run=dry_run, published=moment, quiet=as_json
    )
    listen_output.write_results(results, as_json=as_json, dry_run=dry_run)
    if any(result.outcome != "taken" for result in results):
        raise typer.Exit(REFUSED_EXIT)


def events(*, as_json: AsJson = False, config: Config = None, data: Data = None) -> None:
    """List the Facebook and calendar events known, with the counts they declare.

    Example: portevoix events --json
    """
    installation, _ = reopened(config, data)
    from worker.cli import listen_output  # noqa: PLC0415 - needs Django, which opened() starts

    listen_output.write_events(installation, as_json=as_json)


def pull(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="SOURCE…", help="Names from sources.toml.")
    ] = None,
    *,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Visit sources now: those named, or all that are due.

    Example: portevoix pull inbox
    """
    installation, _ = opened(config, data)
    from worker.cli import listen_output  # noqa: PLC0415 - needs Django, which opened() starts

    outcomes = listen_output.pulling(
        installation, sources or [], clock, bootstrap.randomness().random, quiet=as_json
    )
    listen_output.write_outcomes(outcomes, as_json=as_json)
    if any(outcome.error or outcome.refused for outcome in outcomes):
        raise typer.Exit(REFUSED_EXIT)


def _print_template(template: Template) -> None:
    from worker.sources import count_sheet, rally_sheet  # noqa: PLC0415 - loads lxml and the reader

    sheets = {Template.COUNTS: count_sheet.TEMPLATE, Template.RALLIES: rally_sheet.TEMPLATE}
    sys.stdout.write(sheets[template].replace("\r\n", "\n"))


def _published(raw: str | None) -> datetime | None:
    if raw is None:
        return None
    from worker.sources.moments import moment  # noqa: PLC0415 - only when asked for

    found = moment(raw)
    if found is None:
        raise InputError(f"--published {raw!r} is no moment; expected 2017-10-24T18:00+02:00")
    return found.astimezone(UTC)
