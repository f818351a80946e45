"""The hash keys of an installation: made on first use, and never replaced unnoticed."""

import datetime as dt

from worker.clients import keys
from worker.domain.voice import Hasher
from worker.errors import StartError
from worker.services.installation import Installation
from worker.storage import counting

_LIST = "*suppression"
"""Where the check of the suppression list's key is kept; no campaign is called so."""


def campaign_hasher(installation: Installation, now: dt.datetime) -> Hasher:
    """Return the hasher of the installation's campaign; its key is made when nothing was counted.

    Raises:
        StartError: The key is missing, too short, readable by others, not the one that the
            database was filled with, or destroyed at the campaign's end.
    """
    data, slug = installation.environment.data, installation.campaign.slug
    path = keys.path_of(data, slug)
    kept = counting.key_check(slug)
    if kept is not None and kept[1] is not None:
        raise StartError(
            f"{path}: this campaign's key was destroyed on {kept[1]:%Y-%m-%d}; nothing more can be"
            " counted for it; give a new campaign another slug"
        )
    key = keys.read(data, slug)
    if key is None and kept is not None:
        raise StartError(
            f"{path}: the key is missing and the database was filled with it; restore it from a"
            " copy, or start with an empty data folder"
        )
    hasher = Hasher(key or keys.make(data, slug))
    check = hasher.check()
    if (kept[0] if kept else counting.keep_key_check(slug, check, now)) != check:
        raise StartError(
            f"{path}: this is not the key that the database was filled with; restore that one from"
            " a copy, or start with an empty data folder"
        )
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
    data = installation.environment.data
    key = keys.read(data, keys.SUPPRESSION)
    if key is None and counting.has_suppressions():
        raise StartError(
            f"{keys.path_of(data, keys.SUPPRESSION)}: the key of the suppression list is missing;"
            " restore it from a copy: without it people who asked to be left out would be counted"
        )
    if key is None and make:
        key = keys.make(data, keys.SUPPRESSION)
    if key is None:
        return None
    hasher = Hasher(key)
    kept, check = counting.key_check(_LIST), hasher.check()
    if (kept[0] if kept else counting.keep_key_check(_LIST, check, now)) != check:
        raise StartError(
            f"{keys.path_of(data, keys.SUPPRESSION)}: this is not the key of the list of who asked"
            " to be left out; restore that one from a copy: without it they would be counted"
        )
    return hasher
