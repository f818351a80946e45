"""Whose posts of a batch are left out: of accounts that asked for it, whatever they are called now.

Who asks by a handle or by the address of a post is known by that alone. The first post that comes
under it tells the account's stable id: from then on it is that which is blocked, since handles
change, and what was counted of it under an older handle is erased.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from worker.domain.erasure import ANYWHERE
from worker.domain.post import Post
from worker.domain.traces import Traces
from worker.domain.voice import Hasher
from worker.services import erase
from worker.services.installation import Installation
from worker.services.keys import suppression_hasher
from worker.storage import counting, erasing


@dataclass(frozen=True, slots=True)
class LeftOut:
    """``posts``: places in the batch. ``blocked``, ``erased``: ids met for the first time.

    Hashed for the suppression list, and under the campaign's key.
    """

    posts: frozenset[int] = frozenset()
    blocked: frozenset[int] = frozenset()
    erased: frozenset[int] = frozenset()


NOBODY_LEFT_OUT = LeftOut()


def left_out(
    installation: Installation, hasher: Hasher, posts: Sequence[Post], now: dt.datetime
) -> LeftOut:
    """Return which of *posts* are left out; *hasher* is the campaign's."""
    blocking = suppression_hasher(installation, now)
    if blocking is None:
        return NOBODY_LEFT_OUT
    accounts: dict[int, list[int]] = {}
    for number, post in enumerate(posts):
        for account in _accounts(blocking, hasher, post):
            accounts.setdefault(account, []).append(number)
    asked = counting.suppressed(accounts)
    found = frozenset(number for account in asked for number in accounts[account])
    ids = {
        (post.platform, post.author)
        for post in (posts[number] for number in found)
        if post.author is not None
    }
    fresh = [one for one in ids if blocking.person(*one) not in asked]
    return LeftOut(
        posts=found,
        blocked=frozenset(blocking.person(*one) for one in fresh),
        erased=frozenset(hasher.person(*one) for one in fresh),
    )


def keep(campaign: str, left: LeftOut, now: dt.datetime) -> None:
    """Block the ids met for the first time; inside the batch's own transaction."""
    if left.blocked:
        erasing.ask(campaign, left.erased, left.blocked, now)


def know(campaign: str, traces: Traces, now: dt.datetime) -> None:
    """Block the ids of who asked by a handle while these traces were read; the same."""
    if found := counting.called(campaign, traces):
        erasing.ask(campaign, found, found, now)


def _accounts(blocking: Hasher, hasher: Hasher, post: Post) -> Iterator[int]:
    if post.author is not None:
        # Of one who asked by a handle or a post of old, only this is known.
        yield hasher.person(post.platform, post.author)
    # Who did not say where is looked for also where nobody could have chosen.
    named = post.platform in erase.PLATFORMS
    for platform in (post.platform,) if named else (post.platform, ANYWHERE):
        yield blocking.post(platform, post.id)
        if post.author is not None:
            yield blocking.person(platform, post.author)
            # An archive's author may be what people type: then it is asked for as a handle.
            yield blocking.handle(platform, post.author)
        if post.handle is not None:
            yield blocking.handle(platform, post.handle)
