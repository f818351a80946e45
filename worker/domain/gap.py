"""A stretch of time of which a source could not give us everything: said, never guessed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class GapCause(StrEnum):
    """Why something is missing."""

    PAST = "past"
    """The first visit did not reach back to the campaign's beginning."""
    CROWDED = "crowded"
    """The server stopped giving older posts before we had come to the known ones."""
    BUDGET = "budget"
    """Reading it would have cost more than config/ allows."""
    FORGOTTEN = "forgotten"
    """The server no longer keeps what was said while we were away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What is missing: between *since* (None: unknown) and *until*, both aware.

    ``query`` is a hashtag or word of the campaign, empty for a whole source; ``posts`` is how many
    are missing where the server told.
    """

    cause: GapCause
    until: datetime
    since: datetime | None = None
    query: str = ""
    posts: int | None = None
