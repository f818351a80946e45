"""What tests of streams share: a listener in a thread of its own, and what it counted."""

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.db import connections

from tests.waiting import wait_for
from worker.services.installation import Installation
from worker.services.tallies import tallies

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Hearing:
    """A listener that runs; ``faults`` is what stopped it, if anything."""

    faults: list[Exception] = field(default_factory=list)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until *condition* holds, or until the stream fails."""
        assert wait_for(lambda: bool(self.faults) or condition()), "waited too long"


@contextmanager
def hearing(listen: Callable[[threading.Event], None]) -> Iterator[Hearing]:
    """Run *listen* until the block ends."""
    stop = threading.Event()
    running = Hearing()

    def run() -> None:
        try:
            listen(stop)
        except Exception as error:  # noqa: BLE001 - looked at by the test
            running.faults.append(error)
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield running
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive(), "told to stop, it listens on"


def counted(house: Installation) -> int | None:
    """Return how many posts name a place."""
    views = tallies(house, "place", None, exact=True, now=NOW)
    return next((one.numbers.posts for one in views if one.place), 0)
