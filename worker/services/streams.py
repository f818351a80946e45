"""All streaming sources of an installation, each in a thread, each for as long as it is wanted.

A source is leased while it is heard: of several such processes one hears it, and another takes
over within a minute when that one is killed.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Protocol, override

import structlog

from worker.domain.cells import CENTRAL_ZONE
from worker.domain.fault import Fault
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.errors import PortevoixError, RefusedError
from worker.services import stream_bluesky, stream_mastodon, turns
from worker.services.clock import Clock
from worker.services.faults import fault_of
from worker.services.installation import Installation
from worker.services.keys import is_key_destroyed
from worker.services.pace import CEILING, next_try
from worker.storage import sources
from worker.storage.connections import last


class _Listening(Protocol):
    def listen(self, stop: threading.Event) -> None: ...


FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=1), timedelta(minutes=5)
HEALTHY = timedelta(minutes=1)
"""A stream that was heard for this long has started well: its next failure is a first one."""

# A new kind of stream is one module and one line here.
_LISTENERS: Mapping[SourceKind, Callable[[Installation, Source, Clock], _Listening]] = {
    SourceKind.BLUESKY: stream_bluesky.Listener,
    SourceKind.MASTODON: stream_mastodon.Listener,
}

log = structlog.get_logger()


def streaming(installation: Installation) -> tuple[Source, ...]:
    """Return the sources that are heard as they speak."""
    return tuple(one for one in installation.sources if one.stream)


def run(
    installation: Installation,
    clock: Clock,
    stop: threading.Event,
    chance: Callable[[], float],
) -> None:
    """Hear all streaming sources until *stop*.

    Args:
        installation: Whose sources.
        clock: Tells the time.
        stop: Set to end; what was heard by then is counted first.
        chance: Random, 0 to 1: spreads the attempts of several installations.
    """
    turns.ensure(installation, clock.now())
    _wake(streaming(installation), clock.now())
    threads = [
        threading.Thread(target=_follow, args=(installation, source, clock, stop, chance))
        for source in streaming(installation)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _wake(heard: tuple[Source, ...], now: datetime) -> None:
    """Ask those that refused us at once: whoever started us has perhaps set a token.

    Not those that named a time themselves, nor one that another process hears just now.
    """
    for one in heard:
        state = sources.state(one.name)
        waits = state.leased_until is not None and state.leased_until > now + sources.LEASE
        if waits and state.fault != Fault.BUSY:
            sources.release(one.name, now)


def _follow(
    installation: Installation,
    source: Source,
    clock: Clock,
    stop: threading.Event,
    chance: Callable[[], float],
) -> None:
    """Hear *source*, again and again, with waits that double while it fails.

    It stays leased while it is left alone: by whichever process, and through its restarts.
    """
    failures = 0
    end = _StopOrEnd(stop, installation, clock)
    with last():
        while not stop.is_set():
            if end.is_set() or is_key_destroyed(
                installation
            ):  # who waits for us takes a thread that ends for one that broke
                stop.wait(LONGEST_WAIT.total_seconds())
                continue
            begun = clock.now()
            wait = turns.SPACING
            if sources.take(source.name, begun):
                leased = begun + sources.LEASE
                with turns.held(source.name, clock, leased, spacing=timedelta()):
                    fault = _listen(installation, source, clock, end)
                failures = 1 if clock.now() - begun > HEALTHY else failures + 1
                if stop.is_set():
                    return
                wait = left_alone_for(fault, failures, clock.now(), chance())
                sources.release(source.name, clock.now() + wait)
            stop.wait(wait.total_seconds())


class _StopOrEnd(threading.Event):
    """A stop that is set by the campaign's end as well: nothing is heard after it."""

    def __init__(self, stop: threading.Event, installation: Installation, clock: Clock) -> None:
        super().__init__()
        self._stop = stop
        self._clock = clock
        after = installation.campaign.read_until + timedelta(days=1)
        self._ends_at = datetime.combine(after, time(), CENTRAL_ZONE)

    @override
    def is_set(self) -> bool:
        return self._stop.is_set() or self._clock.now() >= self._ends_at

    @override
    def wait(self, timeout: float | None = None) -> bool:
        return self._stop.wait(timeout) or self.is_set()


def left_alone_for(
    fault: Exception | None, failures: int, now: datetime, chance: float
) -> timedelta:
    """Return how long to leave a stream alone: as long as it asks, and longer each time.

    One that was cut off is heard again at once, one that refuses us is asked as seldom as a feed.

    Args:
        fault: Why it ended; None for no reason at all.
        failures: How often in a row, this time included.
        now: The present moment.
        chance: Random, 0 to 1.
    """
    if isinstance(fault, RefusedError):
        again = next_try(fault, failures - 1, now, chance)
        return CEILING if again is None else again - now
    doubled = min(FIRST_WAIT * 2.0 ** min(failures - 1, 12), LONGEST_WAIT) * (0.75 + 0.5 * chance)
    asked = timedelta(seconds=getattr(fault, "wait_seconds", None) or 0.0)
    return max(doubled, asked * (1 + 0.15 * chance))


def _listen(
    installation: Installation, source: Source, clock: Clock, stop: threading.Event
) -> Exception | None:
    """Hear *source* until it fails or *stop*; return why it failed."""
    try:
        _LISTENERS[source.kind](installation, source, clock).listen(stop)
    except PortevoixError as error:
        sources.fail(source.name, str(error), None, clock.now(), fault_of(error))
        log.info("stream ended", source=source.name, fault=fault_of(error).value)
        return error
    except Exception as error:
        reason = f"a fault of Portevoix itself ({type(error).__name__}); see its log"
        sources.fail(source.name, reason, None, clock.now())
        log.exception("stream failed", source=source.name)
        return error
    return None
