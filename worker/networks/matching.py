"""Finding our own posts again by their text, on networks that re-dress it."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from worker.domain.delivery import Receipt
from worker.errors import OutcomeUnknownError
from worker.networks.base import Outgoing

# How far the server's clock may be behind ours.
SKEW = dt.timedelta(minutes=10)
# More posts than that since the first call: the answer is no longer worth the reading.
MOST_READ = 4000
_SCHEME = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seen:
    """A post of ours as it stands; ``text`` is plain. ``made_at`` may be unknown."""

    id: str
    text: str
    url: str | None = None
    made_at: dt.datetime | None = None


def letters(text: str) -> str:
    """Return the letters and digits of *text*, all else gone: servers re-dress the rest."""
    plain = unicodedata.normalize("NFKC", _SCHEME.sub("", text)).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def earliest(sought: Iterable[Outgoing]) -> dt.datetime:
    """Return the moment before which no post can be one of *sought*."""
    return min(one.first_call_at for one in sought) - SKEW


def match(posts: Iterable[Seen], sought: Sequence[Outgoing]) -> Mapping[UUID, Receipt]:
    """Return which of *sought* are among *posts*, read newest first no further than needed.

    Raises:
        OutcomeUnknownError: There are too many to read.
    """
    wanted = {letters(one.text): one for one in sought}
    found: dict[UUID, Receipt] = {}
    since = earliest(sought)
    for number, post in enumerate(posts):
        if number >= MOST_READ:
            raise OutcomeUnknownError("too many posts of our own to read them all")
        if post.made_at and post.made_at < since:
            break
        one = wanted.get(letters(post.text))
        if one and (post.made_at is None or post.made_at >= one.first_call_at - SKEW):
            found[one.delivery] = Receipt(post.id, post.url)
        if len(found) == len(wanted):
            break
    return found
