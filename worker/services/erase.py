"""Leaving a person out: blocked from now on, erased from what was counted."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

import structlog

from worker.clients import left_out
from worker.config.values import is_text, nearest
from worker.domain.erasure import ANYWHERE, names, networks
from worker.domain.kinds import platform_name
from worker.domain.post import Post, Skipped, Withdrawn
from worker.domain.voice import Hasher, plain_handle
from worker.errors import InputError
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher, suppression_hasher
from worker.storage import counting, erasing, figures, suppressions
from worker.storage.erasing import Erased
from worker.storage.transaction import answering

__all__ = (
    "PLATFORMS",
    "Erased",
    "ask",
    "carry_out",
    "forget",
    "known_platforms",
    "require_account",
    "standing",
    "withdraw",
    "withdraw_accounts",
    "withdraw_listed",
)

PLATFORMS = ("bluesky", "facebook", "instagram", "mastodon", "threads", "tiktok", "x")
"""Where an account may be when the person who asks does not say; archives may add others."""

log = structlog.get_logger()


def forget(
    installation: Installation, targets: Sequence[str], platform: str, now: dt.datetime
) -> list[Erased]:
    """Block *targets* on *platform* and erase them at once: all of them, or none.

    Returns:
        What went of each, for the shell alone; an account that is named twice goes with the first.

    Raises:
        InputError: One of them says nothing, or *platform* is one of ours with a slip of the pen:
            what was meant would go on being counted.
    """
    for target in targets:
        require_account(target)
    platform, known = platform_name(platform), known_platforms()
    if platform not in known and (not platform or (hint := nearest(platform, known))):
        raise InputError(f"--platform: {platform!r} is no platform{hint if platform else ''}")
    carry_out(installation, now)  # what others asked for is not what is told of these
    return _carry_out(installation, now, _ask(installation, targets, platform, now))[:-1]


def known_platforms() -> frozenset[str]:
    """Return the platforms that sources and archives have named, and those that they may name."""
    return frozenset({*PLATFORMS, *figures.platform_names().values()})


def require_account(target: str) -> None:
    """Refuse a *target* that can mean no account, such as ``http://``.

    Raises:
        InputError: It cannot.
    """
    if not names(target) or not is_text(target):
        raise InputError(f"{target!r} names no account; give a handle, an id or an address")


def ask(installation: Installation, target: str, platform: str | None, now: dt.datetime) -> None:
    """Block *target* on *platform* from now on, and note that it is to be erased.

    The public page calls this: it does the same work whether anything is known or not, returns
    nothing, and leaves the erasing to `carry_out`, the housekeeping's.

    Args:
        installation: Where.
        target: A handle, a stable id, or the address of a profile or of a post.
        platform: ``x``, ``mastodon``, ``bluesky``, or as an archive calls it; None for all known,
            and for those that an archive is the first to name later.
        now: When it was asked.

    Raises:
        StartError: The key of the suppression list or of the campaign cannot be trusted, or the
            database does not answer.
    """
    _ask(installation, [target], platform, now)


@answering()
def _ask(
    installation: Installation, targets: Sequence[str], platform: str | None, now: dt.datetime
) -> list[list[int]]:
    """Do as `ask` for all of *targets*; return the hashes to be erased for each."""
    # First: where this key is missing it is another's data folder, in which no list may begin.
    counted_with = _key_of_counts(installation, now)
    blocking = suppression_hasher(installation, now, make=True)
    blocked: list[int] = []
    hashed: list[list[int]] = []
    for target in targets:
        wanted = names(target)
        where = sorted(networks(target, platform) if platform else known_platforms())
        later = [] if platform else [ANYWHERE]
        blocked += [] if blocking is None else _hashes(blocking, [*where, *later], wanted)
        hashed.append([] if counted_with is None else _hashes(counted_with, where, wanted))
    slug = installation.campaign.slug if counted_with is not None else None
    erasing.ask(slug, chain.from_iterable(hashed), blocked, now)
    return hashed


def carry_out(installation: Installation, now: dt.datetime) -> Erased:
    """Erase all that was asked for and return what went.

    Who asked is kept beside the database as well: one restored from a copy is reminded of those
    who asked since that copy was made.
    """
    return _carry_out(installation, now)[-1]


def _carry_out(
    installation: Installation, now: dt.datetime, named: Sequence[Collection[int]] = ()
) -> list[Erased]:
    """Do as `carry_out`; return what went of each of *named*, then of all others."""
    slug, data = installation.campaign.slug, installation.environment.data
    kept = left_out.read(data)
    forgotten = kept - suppressions.everybody()
    if forgotten:
        # Hashes already, under whichever key: announcing starts without any.
        erasing.ask(slug, forgotten, forgotten, now)
        log.warning("reminded of who asked to be left out", number=len(forgotten))
    erased = [Erased()] * (len(named) + 1)
    if suppressions.waiting(slug):
        small_count = installation.campaign.thresholds.small_count
        erased = erasing.carry_out(slug, now, small_count, named)
    if fresh := suppressions.everybody() - kept:
        left_out.add(data, fresh)
    return erased


def standing(
    found: Iterable[Post | Withdrawn | Skipped],
) -> tuple[list[Post], list[Withdrawn]]:
    """Return the posts of an archive that stand, and those that are deleted."""
    listed = list(found)
    gone = [one for one in listed if isinstance(one, Withdrawn)]
    ids = {(one.platform, one.id) for one in gone}
    posts = [one for one in listed if isinstance(one, Post) and (one.platform, one.id) not in ids]
    return posts, gone


def withdraw(installation: Installation, posts: Collection[Withdrawn], now: dt.datetime) -> int:
    """Uncount posts that are deleted, if they were counted; return how many traces went.

    For a stream that tells of every post deleted on its platform.

    Their accounts stay counted for what else they wrote. Posts about rallies whose numbers are
    final are not found any more, nor is anything once the key is destroyed.

    Args:
        installation: Where.
        posts: Which.
        now: When.
    """
    hasher = _key_of_counts(installation, now) if posts else None
    return 0 if hasher is None else _withdraw(installation, hasher, posts, now, unseen=False)


def withdraw_accounts(
    installation: Installation, platform: str, accounts: Collection[str], now: dt.datetime
) -> int:
    """Uncount *accounts* that are deleted on *platform*, if they were counted; return how many.

    As `withdraw`: what they wrote is deleted with them, and nobody says so post by post.

    Args:
        installation: Where.
        platform: Which.
        accounts: Their stable ids there.
        now: When.
    """
    hasher = _key_of_counts(installation, now) if accounts else None
    if hasher is None:
        return 0
    slug, small_count = installation.campaign.slug, installation.campaign.thresholds.small_count
    hashed = {hasher.person(platform, one) for one in accounts}
    gone = erasing.withdraw_accounts(slug, hashed, now, small_count)
    if gone:
        log.info("deleted accounts withdrawn", campaign=slug, asked=len(hashed), accounts=gone)
    return gone


def withdraw_listed(
    installation: Installation, posts: Collection[Withdrawn], now: dt.datetime
) -> int:
    """Uncount posts that are said to be deleted, whoever tells of them first.

    As `withdraw`, and those not counted yet never will be: an archive names posts of its own, and
    of a Mastodon server we hear hashtags of ours alone.
    """
    kept = counting.key_check(installation.campaign.slug)
    if not posts or (kept is not None and kept[1] is not None):
        return 0
    hasher = campaign_hasher(installation, now)
    return _withdraw(installation, hasher, posts, now, unseen=True)


def _withdraw(
    installation: Installation,
    hasher: Hasher,
    posts: Collection[Withdrawn],
    now: dt.datetime,
    *,
    unseen: bool,
) -> int:
    slug = installation.campaign.slug
    hashed = {hasher.post(one.platform, one.id) for one in posts}
    gone = erasing.withdraw(slug, hashed, now, unseen=unseen)
    if gone:
        log.info("deleted posts withdrawn", campaign=slug, asked=len(posts), traces=gone)
    return gone


def _key_of_counts(installation: Installation, now: dt.datetime) -> Hasher | None:
    """Return the campaign's hasher; None when nothing was counted, or never can be found again."""
    kept = counting.key_check(installation.campaign.slug)
    if kept is None or kept[1] is not None:
        return None
    return campaign_hasher(installation, now)


def _hashes(hasher: Hasher, where: list[str], wanted: tuple[str, ...]) -> list[int]:
    return [
        hashed
        for platform in where
        for name in wanted
        # An id that is typed like a handle has no alias (services/count.py).
        for hashed in {
            hasher.person(platform, name),
            hasher.person(platform, plain_handle(name)),
            hasher.handle(platform, name),
            hasher.post(platform, name),
        }
    ]
