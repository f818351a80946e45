"""The hash keys of an installation: made on first use, and never replaced unnoticed."""

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import structlog

from worker.clients import keys
from worker.domain.cells import central_day
from worker.domain.voice import Hasher
from worker.errors import CountingEndedError, StartError
from worker.services.installation import Installation
from worker.storage import counting

_LIST = "*suppression"
"""Where the check of the suppression list's key is kept; no campaign is called so."""

log = structlog.get_logger()


def faults(installation: Installation) -> Iterator[str]:
    """Yield what is wrong with the keys, a line for each; makes none and takes none down."""
    data, slug = installation.environment.data, installation.campaign.slug
    kept = counting.key_check(slug)
    try:
        if kept is None or kept[1] is None:
            _of_counts(data, slug, kept and kept[0])
    except StartError as error:
        yield str(error)
    try:
        _of_list(data, _check_of_list())
    except StartError as error:
        yield str(error)


def remains(installation: Installation) -> str | None:
    """Return that the destroyed key lies there all the same, and what to do, if it does.

    A crash on the way left it, or somebody put the copy of a data folder back.
    """
    path = keys.path_of(installation.environment.data, installation.campaign.slug)
    if not (is_key_destroyed(installation) and path.exists()):
        return None
    return (
        f"{path}: the campaign's key was destroyed and lies there all the same: with it the hashes"
        " in old backups tell who was counted; `portevoix purge --destroy-key` destroys it again"
    )


def watch(installation: Installation, now: dt.datetime) -> None:
    """Log what is wrong with the keys; take the suppression list's down before it is needed.

    One that was exchanged before its first use under this version would pass for the right one.
    """
    for fault in faults(installation):
        log.error("nothing is counted, and nobody can ask to be left out", reason=fault)
    with suppress(StartError):
        suppression_hasher(installation, now)


def standing(installation: Installation) -> str:
    """Return how keys stand in which no fault was found."""
    if is_key_destroyed(installation):
        return "the campaign's was destroyed: nothing is counted or read any more"
    return "those that the database was filled with"


def is_key_destroyed(installation: Installation) -> bool:
    """Tell whether the campaign's key was destroyed: nothing can be counted for it any more."""
    kept = counting.key_check(installation.campaign.slug)
    return kept is not None and kept[1] is not None


def reading_is_over(installation: Installation, now: dt.datetime) -> bool:
    """Tell whether nothing is read any more by itself but what is dropped in the inbox."""
    return central_day(now) > installation.campaign.read_until or is_key_destroyed(installation)


def campaign_hasher(installation: Installation, now: dt.datetime) -> Hasher:
    """Return the hasher of the installation's campaign; its key is made when nothing was counted.

    Raises:
        CountingEndedError: The key was destroyed at the campaign's end.
        StartError: The key is missing, too short, readable by others or not the one that the
            database was filled with.
    """
    data, slug = installation.environment.data, installation.campaign.slug
    kept = counting.key_check(slug)
    if kept is not None and kept[1] is not None:
        raise CountingEndedError(
            f"{keys.path_of(data, slug)}: this campaign's key was destroyed on {kept[1]:%Y-%m-%d};"
            " nothing more can be counted for it; give a new campaign another slug"
        )
    hasher = _of_counts(data, slug, kept and kept[0]) or Hasher(keys.make(data, slug))
    if kept is None and counting.keep_key_check(slug, hasher.check(), now) != hasher.check():
        raise _other_key(keys.path_of(data, slug))
    return hasher


def suppression_hasher(
    installation: Installation, now: dt.datetime, *, make: bool = False
) -> Hasher | None:
    """Return the hasher of the suppression list; None while nobody asked to be left out.

    Args:
        installation: Whose list.
        now: When a key that is met for the first time is taken down.
        make: Make the key when there is none, because somebody asks now.

    Raises:
        StartError: The list has entries and its key is missing, the key is not the one that the
            list was made with, or it cannot be trusted.
    """
    data, kept = installation.environment.data, _check_of_list()
    hasher = _of_list(data, kept)
    if hasher is None and make:
        hasher = Hasher(keys.make(data, keys.SUPPRESSION))
    if hasher is None:
        return None
    if kept is None:
        kept = counting.keep_key_check(_LIST, hasher.check(), now)
    if kept != hasher.check():
        raise _other_list(keys.path_of(data, keys.SUPPRESSION))
    return hasher


def _check_of_list() -> int | None:
    kept = counting.key_check(_LIST)
    return None if kept is None else kept[0]


def _of_counts(data: Path, slug: str, kept: int | None) -> Hasher | None:
    """Return the hasher of the campaign's key, whose check was *kept*; None when none is needed."""
    key, path = keys.read(data, slug), keys.path_of(data, slug)
    if key is None and kept is not None:
        raise StartError(
            f"{path}: the key is missing and the database was filled with it; name the data folder"
            " it lies in with --data, restore it from a copy, or begin with an empty database"
        )
    hasher = None if key is None else Hasher(key)
    if hasher is not None and kept not in {None, hasher.check()}:
        raise _other_key(path)
    return hasher


def _of_list(data: Path, kept: int | None) -> Hasher | None:
    """Return the hasher of the list's key, whose check was *kept*; None when none is needed."""
    key, path = keys.read(data, keys.SUPPRESSION), keys.path_of(data, keys.SUPPRESSION)
    if key is None and counting.has_suppressions():
        raise StartError(
            f"{path}: the key of the suppression list is missing; restore it from a copy: without"
            " it people who asked to be left out would be counted"
        )
    hasher = None if key is None else Hasher(key)
    if hasher is not None and kept not in {None, hasher.check()}:
        raise _other_list(path)
    return hasher


def _other_key(path: Path) -> StartError:
    return StartError(
        f"{path}: this is not the key that the database was filled with; name the data folder that"
        " one lies in with --data, restore it from a copy, or begin with an empty database"
    )


def _other_list(path: Path) -> StartError:
    return StartError(
        f"{path}: this is not the key of the list of who asked to be left out; restore that one"
        " from a copy: without it they would be counted"
    )
