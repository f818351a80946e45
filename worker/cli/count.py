"""`portevoix tally`, `purge` and `forget`."""

import json
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from worker.cli.opening import AsJson, Config, Data, opened, reopened, user
from worker.cli.wrapping import many, say
from worker.domain.erasure import is_spaced, lacks, leads_elsewhere
from worker.domain.kinds import platform_name
from worker.errors import InputError


class Kind(StrEnum):
    """The kinds of cell that `--by` takes."""

    RALLY = "rally"
    PLACE = "place"
    DAY = "day"
    PLATFORM = "platform"


def register(app: typer.Typer) -> None:
    """Add this family's commands to *app*."""
    app.command()(tally)
    app.command()(forget)
    app.command()(purge)


def tally(  # noqa: PLR0913 - one argument for each option
    *,
    by: Annotated[Kind, typer.Option(help="One line for each of these.")] = Kind.RALLY,
    place: Annotated[str | None, typer.Option(help="Only this place: its code or name.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print a list of objects.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print lines for a spreadsheet.")] = False,
    exact: Annotated[
        bool,
        typer.Option(
            "--exact", help="For operators: as of this moment, small counts too. It is noted."
        ),
    ] = False,
    recount: Annotated[
        bool, typer.Option("--recount", help="Build all tallies anew; exit 1 if one was wrong.")
    ] = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Show who speaks of each rally, as organisers see it.

    Accounts are counted once in each line, so lines are never to be added up. The figures move
    every quarter of an hour; fewer than eleven accounts are not shown.

    Example: portevoix tally --by place --csv > places.csv
    """
    if as_json and as_csv:
        raise InputError("--json and --csv: choose one of them")
    installation, now = reopened(config, data)
    from worker.config import resolve_place  # noqa: PLC0415 - the same

    only = resolve_place(place, installation.gazetteer) if place is not None else None
    code = only.code if only else None
    from worker.cli import tally_output  # noqa: PLC0415 - needs Django, which setup starts
    from worker.cli.terminal import console  # noqa: PLC0415 - help needs it not
    from worker.services import tallies  # noqa: PLC0415 - the same

    changed = tallies.recount(installation) if recount else []
    if recount:
        tally_output.print_differences(changed, console(error=True))
    if exact:
        tallies.note_exact_look(user(), now)
        views = tallies.tallies(installation, by.value, code, exact=True, now=now)
    else:
        views = tallies.latest(installation, by.value, code, now=now)
    tally_output.write(views, as_json=as_json, as_csv=as_csv, place=only.name if only else "")
    if changed:
        raise typer.Exit(1)


def forget(
    targets: Annotated[
        list[str], typer.Argument(metavar="HANDLE|URL…", help="Who asks to be left out.")
    ],
    *,
    platform: Annotated[str, typer.Option(help="x, mastodon, bluesky, or as archives call it.")],
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Erase an account from the counts, and never count it again.

    Takes a handle, an account's id, or the address of a profile or a post. Works before anything
    was collected. Numbers that are shown move once eleven accounts are erased, or whoever asked
    would see that one was counted; `tally --exact` is without them at once.

    Example: portevoix forget @claire@social.example --platform mastodon
    """
    installation, now = opened(config, data)
    from worker.services import erase  # noqa: PLC0415 - needs Django, which setup starts

    network = platform_name(platform)
    known = erase.known_platforms()
    asked = list(dict.fromkeys(targets))
    gone = dict(zip(asked, erase.forget(installation, asked, network, now), strict=True))
    if network not in known:
        typer.echo(
            f"Nothing was counted on {network!r} so far; known: {', '.join(sorted(known))}.",
            err=True,
        )
    for target, erased in gone.items():
        if not erased.persons and (doubt := _doubt(target, network)):
            typer.echo(doubt, err=True)
    if as_json:
        _print([{"target": target, **asdict(erased)} for target, erased in gone.items()])
        return
    for target, erased in gone.items():
        say(
            f"{target}: blocked from now on; erased {many(erased.persons, 'account')}, "
            f"{many(erased.mentions, 'mention')}, {many(erased.voices, 'voice')}, "
            f"{many(erased.aliases, 'handle')}"
        )


def _doubt(target: str, network: str) -> str | None:
    """Return why *target* may be nobody's, as the page says to who asks there; None if it is."""
    if leads_elsewhere(target):
        return f"{target!r} only leads to an account; open it, and give the address it ends at."
    if is_spaced(target, network):
        return f"{target!r}: no handle of {network} has a space; give the handle or an address."
    if whole := lacks(target, network):
        return (
            f"{target!r} names nobody on {network}, unless an archive calls somebody so; an"
            f" account there is called {whole}."
        )
    return None


def purge(
    *,
    destroy_key: Annotated[
        bool,
        typer.Option("--destroy-key", help="End the counting for good; asks twice."),
    ] = False,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Freeze the figures of rallies over for 30 days and delete what they were counted from.

    Example: portevoix purge
    """
    installation, now = reopened(config, data)
    from worker.services import retention  # noqa: PLC0415 - needs Django, which setup starts

    lost = retention.lost_key(installation) if destroy_key else None
    if destroy_key:
        _ask_twice(installation.campaign.slug)
        gone = retention.destroy_key(installation, now)
        if lost is None:
            typer.echo("The campaign's hash key is destroyed.", err=as_json)
    else:
        gone = retention.purge(installation, now)
    if as_json:
        _print(asdict(gone))
    else:
        typer.echo(
            f"{many(gone.cells, 'cell')} frozen; deleted {many(gone.mentions, 'mention')}, "
            f"{many(gone.voices, 'voice')}, {many(gone.families, 'text')}, "
            f"{many(gone.aliases, 'handle')}"
        )
    if not destroy_key:
        _say_kept(retention.waiting(installation, now))
    if lost is not None:
        typer.echo(
            f"{lost}: no key lay there, so none was destroyed; the counting has ended all the same."
            " Destroy each copy of that key: with one, the hashes in old backups still tell who"
            " was counted.",
            err=True,
        )
        raise typer.Exit(1)


def _say_kept(cells: int) -> None:
    if cells:
        typer.echo(
            f"{many(cells, 'cell')} past 30 days and kept for now: something was counted there"
            " within the last day (docs/privacy.md).",
            err=True,
        )


def _print(result: object) -> None:
    typer.echo(json.dumps(result, ensure_ascii=False, indent=1))


def _ask_twice(slug: str) -> None:
    typer.confirm(
        f"Destroy the hash key of {slug}? All figures freeze; nothing more can ever be counted,"
        " found or erased for it.",
        abort=True,
        err=True,  # standard output is for the answer, which a program may read
    )
    if typer.prompt("Type the campaign's name to go on", err=True) != slug:
        raise InputError(f"--destroy-key: the name was not {slug}; nothing was destroyed")
