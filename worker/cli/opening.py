"""What commands that need the database begin with."""

import datetime as dt
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from worker import bootstrap
from worker.cli.paths import path

if TYPE_CHECKING:
    from worker.services.installation import Installation

# What the history has room for: an e-mail address, as pages write there.
_LONGEST_NAME = 254
_SHELL = " (shell)"
_BESIDE = (
    "New data folder {}: the campaign's keys lie in another, and sign-in links are made there; if"
    " you meant that one, name its --data."
)

Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        parser=path,
        help="Folder of the database, inbox and keys.",
        show_default="PORTEVOIX_DATA, else ~/.local/share/portevoix",
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        parser=path,
        help="Folder of the three TOML files.",
        show_default="PORTEVOIX_CONFIG, else ./config",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


def opened(config: Path | None, data: Path | None) -> "tuple[Installation, dt.datetime]":
    """Return the installation, its tables ready, and the moment this command runs at (UTC).

    A terminal is told where a campaign or a data folder begins with it: that may be mistyped.

    Raises:
        ConfigError: config/ or a variable is wrong.
        StartError: The data folder or the database cannot be used.
    """
    folder = bootstrap.point(config, data).data
    beside = "" if folder.exists() else _BESIDE.format(folder)
    installation = bootstrap.setup(config, data)
    from worker.services import prepare  # noqa: PLC0415 - Django starts first

    now = clock()
    begun = prepare.prepare(installation, now, begins=False) or beside
    if begun and sys.stderr.isatty():
        sys.stderr.write(f"{begun}\n")
    return installation, now


def reopened(config: Path | None, data: Path | None) -> "tuple[Installation, dt.datetime]":
    """Do as `opened` for a command that is about what was collected: it begins nothing.

    A mistyped --data made a folder, and all numbers in it were 0.

    Raises:
        ConfigError, StartError: Same as `opened`, or nothing was begun there.
    """
    bootstrap.find(config, data)
    return opened(config, data)


def name(typed: str) -> str:
    """Return *typed*, the name of who does something, as the history keeps it.

    Raises:
        typer.BadParameter: It is longer than that, or no single line.
    """
    from worker.config.values import is_unseen  # noqa: PLC0415 - help needs it not

    if len(typed) > _LONGEST_NAME or is_unseen(typed):
        raise typer.BadParameter(f"a name is one line of at most {_LONGEST_NAME} characters")
    return typed.strip()


def clock() -> dt.datetime:
    """Return the moment this command runs at, in UTC."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251 - a command is where the clock is read


def shell_user() -> str:
    """Return whom the history names for what was done from the shell."""
    return f"{user()}{_SHELL}"


def user() -> str:
    """Return the name of this process's user; its number where it has no name, as in containers."""
    try:
        return getpass.getuser()[: _LONGEST_NAME - len(_SHELL)]
    except (OSError, KeyError):  # KeyError until Python 3.13
        return f"user {os.getuid()}"


By = Annotated[
    str | None,
    typer.Option("--by", parser=name, help="Who decides this; kept in the history."),
]
