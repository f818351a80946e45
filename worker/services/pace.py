"""How often we ask: never faster than a server likes, slower when it is ill, spread by chance."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from worker.errors import (
    BlockedError,
    BudgetError,
    BusyError,
    GoneError,
    MissingError,
    PortevoixError,
)

FLOOR = timedelta(minutes=15)
"""Between two visits to a server that gives validators."""
FLOOR_WITHOUT = timedelta(minutes=60)
"""Between two visits to one that gives none: each costs it a whole answer."""
CEILING = timedelta(hours=24)
LONGEST_QUIET = timedelta(hours=6)
"""Between visits to a source where nothing happens; config/ and its server may ask for more."""
_STRETCH = 4
_PATIENCE = 4
_QUIETEST = 12
_BLOCKED = timedelta(hours=4)
_FIRST = timedelta(minutes=5)
_SPREAD = 0.15


@dataclass(frozen=True, slots=True)
class Spread:
    """The present moment and a random number from 0 to 1 that spreads the next."""

    now: datetime
    chance: float


def quieter(quiet: int, fresh: int) -> int:
    """Return the visits in a row that gave nothing new, after one that gave *fresh* posts.

    One post halves them: a source that wakes up is asked often again after two visits, not one.
    """
    return min(quiet + 1, _QUIETEST) if fresh == 0 else quiet // 2


def stretched(every: timedelta, quiet: int) -> timedelta:
    """Return how often to ask a source that gave nothing new for *quiet* visits.

    From the fifth on a quarter longer each time, up to four times as long and 6 hours.
    """
    longest = max(every, min(every * _STRETCH, LONGEST_QUIET))
    return min(every * 1.25 ** max(0, quiet - _PATIENCE), longest)


def next_visit(  # noqa: PLR0913 - each bounds the wait in its own way
    now: datetime,
    wish: timedelta,
    *,
    validators: bool,
    asked: timedelta | None,
    chance: float,
    quiet: int = 0,
) -> datetime:
    """Return when to ask again after a good answer.

    Args:
        now: The present moment.
        wish: How often config/ would like to.
        validators: Whether the server lets us ask "anything new?".
        asked: What the answer itself asks for (``<ttl>``, max-age), if anything.
        chance: 0 to 1; the wait grows by at most 15 %, never shrinks below the floor.
        quiet: Visits in a row that gave nothing new.
    """
    floor = FLOOR if validators else FLOOR_WITHOUT
    wait = min(max(stretched(max(wish, floor), quiet), asked or floor), CEILING)
    return now + wait * (1 + _SPREAD * chance)


def next_try(error: PortevoixError, failures: int, now: datetime, chance: float) -> datetime | None:
    """Return when to ask again after *error*, the ``failures + 1``-th in a row; None for never.

    What the server asked for is honoured; otherwise waits double from 5 minutes to a day, spread
    by half. 410 stops; 403 waits hours, 404 a day; a spent budget waits for the next.
    """
    if isinstance(error, GoneError):
        return None
    if isinstance(error, BudgetError):
        return error.until + _FIRST * chance
    if isinstance(error, BusyError) and error.wait_seconds is not None:
        asked = timedelta(seconds=error.wait_seconds)
        return now + max(asked, timedelta(minutes=1)) * (1 + _SPREAD * chance)
    doubled = min(_FIRST * float(2 ** min(failures, 12)), CEILING)
    if isinstance(error, MissingError):
        doubled = CEILING
    elif isinstance(error, BlockedError):
        doubled = max(doubled, _BLOCKED)
    return now + doubled * (0.75 + 0.5 * chance)
