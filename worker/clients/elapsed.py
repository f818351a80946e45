"""A clock that no standstill can stop."""

import time


def elapsed_seconds() -> float:
    """Return seconds on a clock that goes on while this process is stopped or the machine sleeps.

    Where the system has no such clock, it may stand still while the machine sleeps.
    """
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))
