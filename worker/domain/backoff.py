"""How long to leave a network alone that refuses to hear us."""

import datetime as dt

# What waits is late already: a network that is back is noticed within the minute.
LONGEST = dt.timedelta(minutes=1)


def backoff(attempts: int) -> dt.timedelta:
    """Return how long to wait after *attempts* calls that surely published nothing."""
    return min(dt.timedelta(seconds=5 * 2 ** min(max(attempts - 1, 0), 10)), LONGEST)
