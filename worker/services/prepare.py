"""What `portevoix up` and a stack's one-shot service do before anything else runs."""

import shutil
from datetime import datetime
from functools import partial
from pathlib import Path

from worker.clients import left_out
from worker.config.environment import SQLITE
from worker.domain.cells import central_day
from worker.errors import StartError
from worker.services import seed, signin, turns
from worker.services.installation import Installation
from worker.storage import campaigns, schema, suppressions

# Who signs in first, on a machine of their own; more people are added on a page.
FIRST_PERSON = "operateur@localhost"


def prepare(installation: Installation, now: datetime, *, begins: bool = True) -> str | None:
    """Migrate, bring what config/ says into the database, remind it of who asked to be left out.

    Args:
        installation: What config/ says.
        now: The moment.
        begins: Whether this may be the start of a campaign; a command is for one that is there.

    Returns:
        The one line that the start of a campaign has to say, None for one that was there.

    Raises:
        StartError: The database is newer than the code, does not answer, or is another campaign's.
    """
    schema.migrate()
    _refuse_another(installation.campaign.slug, now)
    if not begins:
        _refuse_unasked(installation, now)
    begun = None if installation.demo else _begun(installation, now)
    seed.seed(installation, now)
    turns.ensure(installation, now)
    _remind(installation, now)
    return begun


def _begun(installation: Installation, now: datetime) -> str | None:
    """Return what a campaign of which nothing is known here begins with; another one may be meant.

    `up` without --config takes ./config, in whichever folder it is typed.
    """
    slug, environment = installation.campaign.slug, installation.environment
    if campaigns.is_known(slug):
        return None
    others = campaigns.expected(slug, now.date())
    folder, data = environment.config.resolve(), environment.data.resolve()
    beside = f" beside {others[0]!r}; if you meant that one, name its --config" if others else ""
    return f"New campaign {slug!r} of {folder}, kept in {data}{beside}."


def _refuse_another(slug: str, now: datetime) -> None:
    """Raise if this database is at work for another campaign: chores and sources are of one."""
    if others := campaigns.at_work(slug, now.date()):
        raise StartError(
            f"database: it is at work for the campaign {others[0]!r}, and you start {slug!r}; each "
            "has its own: give this one another --data (and PORTEVOIX_DATABASE_URL). If you "
            "changed the slug, change it back, or all is announced and counted once more. If that "
            "one is over, `portevoix purge` with its --config lets go of its traces"
        )


def _refuse_unasked(installation: Installation, now: datetime) -> None:
    """Raise if a command that was told no folder would be for another campaign than is here.

    `freeze` without --config froze the campaign of ./config, and the one that was meant went on.
    """
    slug, folder = installation.campaign.slug, installation.environment.config
    if others := campaigns.expected(slug, now.date()):
        raise StartError(
            f"database: it holds the campaign {others[0]!r}, and {folder} is that of {slug!r}; name"
            " the folder with --config or PORTEVOIX_CONFIG, or another database with --data"
        )


def _remind(installation: Installation, now: datetime) -> None:
    slug, kept = installation.campaign.slug, left_out.read(installation.environment.data)
    if kept == suppressions.everybody() and not suppressions.waiting(slug):
        return
    from worker.services import erase  # noqa: PLC0415 - NumPy comes with it, for this alone

    erase.carry_out(installation, now)


def move(folder: Path, data: Path) -> tuple[int, bool]:
    """Fill the empty PostgreSQL database of now with the SQLite one of another data folder.

    What the database cannot do without comes along: the hash keys, the list of who asked to be left
    out, and how often something was sent. What stays behind is frozen.

    Returns:
        The number of rows, and whether what stays behind could be frozen.

    Raises:
        StartError: As `moving.move`, or a file cannot be copied.
    """
    from worker.storage import moving  # noqa: PLC0415 - NumPy comes with it, for this alone

    schema.migrate()
    moved = moving.move(folder / SQLITE, partial(_bring_all, folder, data))
    return moved, moving.freeze(folder / SQLITE)


def _bring_all(folder: Path, data: Path) -> None:
    """Copy what lies beside the database; whoever is stopped in between begins anew."""
    name = ""
    try:
        if not folder.samefile(data):
            for name in ("keys", "epoch", "left-out"):
                _bring(folder / name, data / name)
    except OSError as error:
        # Of a folder's files shutil says each with its reason.
        reason = error.args[0][0][2] if isinstance(error, shutil.Error) else error.strerror
        raise StartError(
            f"prepare --from: {folder / name} cannot be copied to {data} ({reason}); nothing was"
            " moved: mend that and do the same again"
        ) from None


def _bring(file: Path, there: Path) -> None:
    if file.is_dir():
        shutil.copytree(file, there, dirs_exist_ok=True)
    elif file.exists():
        shutil.copy2(file, there)


def first_link(installation: Installation) -> str | None:
    """Return a link that signs the first person in, once; None when somebody has signed in.

    A link that nobody opened in its half hour is no reason to stand before the door. A
    demonstration, which no mail can leave, has one for each start.
    """
    if schema.entered() and not installation.demo:
        return None
    email = installation.environment.operator_email or FIRST_PERSON
    return signin.link(email, public_url=installation.environment.public_url)


def notice(installation: Installation, now: datetime) -> str | None:
    """Return the one line that a campaign which is over has to say, else None."""
    campaign = installation.campaign
    if not campaign.is_over(central_day(now)):
        return None
    return (
        f"The campaign {campaign.slug} is over since {campaign.ends_on}: nothing is counted or "
        "announced any more; its pages stay readable."
    )
