"""The time during a piece of work that was handed its beginning."""

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass

from worker.clients.elapsed import elapsed_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What time it is in work that began at *start*; *elapsed* moves it on from *origin*."""

    start: dt.datetime
    origin: float
    elapsed: Callable[[], float] = elapsed_seconds
    sleep: Callable[[float], None] = time.sleep

    @classmethod
    def from_now(cls, start: dt.datetime) -> "Clock":
        """Return a clock that stands at *start* at this instant."""
        return cls(start=start, origin=elapsed_seconds())

    def now(self) -> dt.datetime:
        """Return the time, aware."""
        return self.start + dt.timedelta(seconds=self.elapsed() - self.origin)

    def seconds_until(self, moment: dt.datetime) -> float:
        """Return how long it is until *moment*; 0 when it has passed."""
        return max(0.0, (moment - self.now()).total_seconds())
