"""Finding our own posts again by their text, on networks that re-dress it."""

import datetime as dt
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from worker.domain.delivery import Receipt
from worker.domain.lengths import MENTION
from worker.errors import OutcomeUnknownError, RefusedError, UnreachableError
from worker.networks.base import Looked, Outgoing

if TYPE_CHECKING:
    from uuid import UUID

# How far the server's clock may be behind ours while both are right.
SKEW = dt.timedelta(minutes=10)
# The same while ours is wrong: it takes the time of its wall for UTC, say. Looked at after those
# that fit; nothing else of ours says the same so soon (docs/announcing.md).
WRONG = dt.timedelta(hours=3)
# More posts than that since the first call: the answer is no longer worth the reading.
MOST_READ = 4000
# Refused as there already and not to be found so often: a person has to look.
_TRIES = 3
_SCHEME = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seen:
    """A post of ours as it stands; ``text`` is plain. ``made_at`` may be unknown."""

    id: str
    text: str
    url: str | None = None
    made_at: dt.datetime | None = None


def letters(text: str) -> str:
    """Return the letters and digits of *text*, all else gone: servers re-dress the rest.

    Of a name on another server its own part alone: most show no more.
    """
    bare = MENTION.sub(r"\1", _SCHEME.sub("", text))
    plain = unicodedata.normalize("NFKC", bare).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def earliest(sought: Iterable[Outgoing]) -> dt.datetime:
    """Return the moment before which no post can be one of *sought*."""
    return min(one.first_call_at for one in sought) - WRONG


def match(posts: Iterable[Seen], sought: Sequence[Outgoing]) -> Looked:
    """Return which of *sought* are among *posts*, read newest first no further than needed.

    Where the list breaks off, what was first tried after the last post read is known all the same:
    one that nobody can look for any more must not keep the others unclear.

    Raises:
        OutcomeUnknownError, UnreachableError: It breaks off before anything is known.
    """
    wanted: dict[str, list[Outgoing]] = defaultdict(list)
    for one in sorted(sought, key=attrgetter("first_call_at")):
        wanted[letters(one.text)].append(one)
    found: dict[UUID, Receipt | None] = {}
    reached: dt.datetime | None = None
    try:
        for post in _read(posts, earliest(sought)):
            reached = post.made_at or reached
            # The newest post of a text is of the last one that said it; each proves one.
            same = wanted.get(letters(post.text), [])
            if its := _whose(post, same):
                same.remove(its)
                found[its.delivery] = Receipt(post.id, post.url, post.made_at)
            if len(found) == len(sought):
                break
    except (OutcomeUnknownError, UnreachableError):
        younger = [one for one in sought if reached and reached < one.first_call_at - WRONG]
        known = {**_absent(younger), **found}
        if not known:
            raise
        return known
    return {**_absent(sought), **found}


def _read(posts: Iterable[Seen], since: dt.datetime) -> Iterator[Seen]:
    for number, post in enumerate(posts):
        if number >= MOST_READ:
            raise OutcomeUnknownError("too many posts of our own to read them all")
        if post.made_at and post.made_at < since:
            return
        yield post


def _absent(sought: Iterable[Outgoing]) -> Looked:
    return dict.fromkeys([one.delivery for one in sought])


def evidence(found: Looked, outgoing: Outgoing, refusal: RefusedError) -> Receipt:
    """Return the proof, among *found*, of what a network refuses since it has that text already.

    Raises:
        OutcomeUnknownError: It is not there, or not yet.
        RefusedError: The same for the third time.
    """
    if receipt := found.get(outgoing.delivery):
        return receipt
    message = f"{refusal}, but it is not to be found"
    if outgoing.attempt >= _TRIES:
        raise RefusedError(f"{message}: look there, and post it yourself if it is not")
    raise OutcomeUnknownError(message)


def _whose(post: Seen, same: Sequence[Outgoing]) -> Outgoing | None:
    """Return which of *same*, in order of their first calls, *post* proves; None if it cannot."""
    able = [one for one in reversed(same) if post.id not in one.others]
    fitting = (
        one
        for skew in (SKEW, WRONG)
        for one in able
        if post.made_at is None or post.made_at >= one.first_call_at - skew
    )
    return next(fitting, None)
