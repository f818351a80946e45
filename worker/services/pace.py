"""How often we ask: never faster than a server likes, slower when it is ill, spread by chance."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from worker.clients.http import BlockedError, GoneError, MissingError
from worker.errors import BudgetError, BusyError, PortevoixError

FLOOR = timedelta(minutes=15)
"""Between two visits to a server that gives validators."""
FLOOR_WITHOUT = timedelta(minutes=60)
"""Between two visits to one that gives none: each costs it a whole answer."""
CEILING = timedelta(hours=24)
_BLOCKED = timedelta(hours=4)
_FIRST = timedelta(minutes=5)
_SPREAD = 0.15


@dataclass(frozen=True, slots=True)
class Spread:
    """The present moment and a random number from 0 to 1 that spreads the next."""

    now: datetime
    chance: float


def next_visit(
    now: datetime,
    wish: timedelta,
    *,
    validators: bool,
    asked: timedelta | None,
    chance: float,
) -> datetime:
    """Return when to ask again after a good answer.

    Args:
        now: The present moment.
        wish: How often config/ would like to.
        validators: Whether the server lets us ask "anything new?".
        asked: What the answer itself asks for (``<ttl>``, max-age), if anything.
        chance: 0 to 1; the wait grows by at most 15 %, never shrinks below the floor.
    """
    floor = FLOOR if validators else FLOOR_WITHOUT
    wait = min(max(wish, floor, asked or floor), CEILING)
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
