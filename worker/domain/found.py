"""Rallies that texts speak of and nobody has entered: what is taken down, and which are shown.

Nothing found is a rally. It is a question to people who are signed in: never public, never
announced, never counted as one, until a person confirms it.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from worker.domain.cells import Calendar
from worker.domain.claim import Reading
from worker.domain.kinds import ClaimStatus
from worker.domain.post import Post

LEAST_ACCOUNTS = 3
"""Fewer accounts and no publisher are not worth a person's time yet."""


class FoundState(StrEnum):
    """What people made of a proposal."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    MERGED = "merged"
    DISMISSED = "dismissed"


class FoundAct(StrEnum):
    """What a person may do with a proposal."""

    CONFIRM = "confirm"
    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Found:
    """One text's claim of a rally that is not known: who says so by hash, or which publisher.

    ``sure``: how many of a hundred such claims have the right town and day.
    """

    place_code: str
    on: dt.date
    at: dt.time | None
    person: int | None
    publisher: str | None
    url: str | None
    published_at: dt.datetime
    sure: int


def found(
    reading: Reading, post: Post, person: int | None, calendar: Calendar, last_day: dt.date
) -> Iterator[Found]:
    """Yield the coming rallies *post* claims of which *calendar* knows none on that day.

    Args:
        reading: What the text says.
        post: Where it comes from; a repost says nothing of its own.
        person: Its account's hash.
        calendar: The rallies known.
        last_day: The campaign's last day; later ones are nothing of ours.
    """
    if post.repost_of is not None or (person is None and post.publisher is None):
        return
    for claim in reading.claims:
        if claim.place is None or claim.date is None or claim.status is not ClaimStatus.PLANNED:
            continue
        written_on = calendar.local_date(claim.place.code, post.published_at)
        coming = written_on <= claim.date <= last_day
        if coming and calendar.rally_on(claim.place.code, claim.date) is None:
            yield Found(
                place_code=claim.place.code,
                on=claim.date,
                at=claim.time,
                person=person if post.publisher is None else None,
                publisher=post.publisher,
                url=post.url if post.publisher is not None else None,
                published_at=post.published_at,
                sure=round(100 * claim.confidence),
            )


def worth_showing(accounts: int, publishers: int) -> bool:
    """Tell whether so much evidence is worth a person's time."""
    return publishers > 0 or accounts >= LEAST_ACCOUNTS
