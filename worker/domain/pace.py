"""The spans and the policy that the life of a delivery hangs on."""

import datetime as dt
from dataclasses import dataclass

CLOCK_SLACK = dt.timedelta(minutes=1)
"""So far apart may the clocks of two machines be; what is noted for later than that was noted on
one that has been put back since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long everything takes, and what is done in doubt.

    The settle time is a correctness parameter: longer than the network's own delay before a post
    shows to its author.
    ``rest`` is the same on the database's clock, so that a worker whose own clock is ahead does
    not look too early.
    ``claim`` is the lease of what is only claimed: nothing has left, so what a killed worker had
    claimed need not wait for long. ``timeout`` bounds one call altogether and stays under half of
    ``lease``. ``fresh`` is how old a committed ``sending`` may be when its call begins: a process
    stopped for longer than that does not send any more. ``seldom`` is how often a network that
    cannot be read is asked about what is of no more use. ``doubles``: what got no answer where
    nothing can be looked up is sent once more after ``settle``: a double rather than silence.
    """

    ahead: dt.timedelta = dt.timedelta(seconds=5)
    claim: dt.timedelta = dt.timedelta(seconds=15)
    timeout: dt.timedelta = dt.timedelta(seconds=20)
    fresh: dt.timedelta = dt.timedelta(seconds=15)
    lease: dt.timedelta = dt.timedelta(seconds=60)
    settle: dt.timedelta = dt.timedelta(seconds=30)
    rest: dt.timedelta = dt.timedelta(seconds=30)
    between: dt.timedelta = dt.timedelta(seconds=10)
    seldom: dt.timedelta = dt.timedelta(hours=1)
    looks: int = 2
    doubles: bool = False


DEFAULT_PACE = Pace()
