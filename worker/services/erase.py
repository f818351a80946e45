"""Leaving a person out: blocked from now on, erased from what was counted."""

import datetime as dt

from worker.domain.erasure import names
from worker.domain.voice import Hasher
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher, suppression_hasher
from worker.storage import counting, erasing
from worker.storage.erasing import Erased

__all__ = ("Erased", "ask", "carry_out", "forget")


def forget(installation: Installation, target: str, platform: str, now: dt.datetime) -> Erased:
    """Block *target* on *platform* and erase it at once; return what went, for the shell alone."""
    ask(installation, target, platform, now)
    return carry_out(installation)


def ask(installation: Installation, target: str, platform: str, now: dt.datetime) -> None:
    """Block *target* on *platform* from now on, and note that it is to be erased.

    The public page calls this: it does the same work whether anything is known or not, returns
    nothing, and leaves the erasing to `carry_out`, the housekeeping's.

    Args:
        installation: Where.
        target: A handle, a stable id, or the address of a profile or of a post.
        platform: ``x``, ``mastodon``, ``bluesky``, or as an archive calls it.
        now: When it was asked.

    Raises:
        StartError: The key of the suppression list or of the campaign cannot be trusted.
    """
    wanted = names(target)
    blocking = suppression_hasher(installation, make=True)
    blocked = [] if blocking is None else _hashes(blocking, platform, wanted)
    counted_with = _key_of_counts(installation, now)
    hashed = [] if counted_with is None else _hashes(counted_with, platform, wanted)
    if counted_with is not None:
        hashed += [counted_with.post(platform, name) for name in wanted]
    slug = installation.campaign.slug if counted_with is not None else None
    erasing.ask(slug, hashed, blocked, now)


def carry_out(installation: Installation) -> Erased:
    """Erase all that was asked for and return what went."""
    slug = installation.campaign.slug
    return erasing.carry_out(slug) if erasing.asked(slug) else Erased()


def _key_of_counts(installation: Installation, now: dt.datetime) -> Hasher | None:
    """Return the campaign's hasher; None when nothing was counted, or never can be found again."""
    kept = counting.key_check(installation.campaign.slug)
    if kept is None or kept[1] is not None:
        return None
    return campaign_hasher(installation, now)


def _hashes(hasher: Hasher, platform: str, wanted: tuple[str, ...]) -> list[int]:
    return [
        hashed
        for name in wanted
        for hashed in (hasher.person(platform, name), hasher.handle(platform, name))
    ]
