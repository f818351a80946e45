"""One visit at a time to all servers of one domain, and a lease that ends soon after its worker."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from worker.clients.domains import USUAL, mark, registrable
from worker.domain.post import Source
from worker.errors import StartError
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.services.pace import Spread
from worker.storage import sources
from worker.storage.connections import FAULTS, last

SPACING = timedelta(seconds=2)
"""Between two visits to servers of one domain."""
_RENEW_SECONDS = sources.LEASE.total_seconds() / 3


def domains(installation: Installation) -> Mapping[str, str]:
    """Return the domain that each source of config/ is read at; empty for a folder or a stream."""
    return {source.name: _domain(source) for source in installation.sources}


def streams(installation: Installation) -> frozenset[str]:
    """Return the sources that are never due, since they are heard as they speak."""
    return frozenset(source.name for source in installation.sources if source.stream)


def ensure(installation: Installation, now: datetime) -> None:
    """Bring the sources of config/ into the database; see `sources.ensure`.

    One that has another address than it was asked at is due at once, also if it was gone.
    """
    sources.ensure(domains(installation), now, streams(installation))
    asked = {one.name: mark(one.url or "") for one in installation.sources if not one.stream}
    sources.wake_elsewhere(asked, now)


def _domain(source: Source) -> str:
    if source.stream:
        return ""  # one long connection is no request in flight
    url = source.url or USUAL.get(source.kind)
    return registrable(url) if url else ""


@dataclass(frozen=True, slots=True)
class Turn(Spread):
    """One visit: when it began, a chance, and where its source stood then."""

    state: sources.State


@contextmanager
def held(
    name: str, clock: Clock, leased_until: datetime | None, *, spacing: timedelta = SPACING
) -> Iterator[None]:
    """Keep the lease of source *name* while the block runs; its domain is free *spacing* after it.

    A worker that is killed renews nothing: another takes the source when the lease has run out.

    Args:
        name: The source.
        clock: What time it is.
        leased_until: The end of the lease that `claim_due` or `take` gave; None for no lease.
        spacing: How long its domain is left alone afterwards.
    """
    if leased_until is None or leased_until < clock.now() + sources.LEASE / 2:
        sources.renew(name, clock.now())
    _KEEPER.hold(name, clock)
    try:
        yield
    finally:
        _KEEPER.let_go(name, clock)
        sources.release(name, clock.now() + spacing)


class _Keeper:
    """Renews the leases of all visits of this process, in one thread that ends with the last."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._held: list[tuple[str, Clock]] = []
        self._runs = False

    def hold(self, name: str, clock: Clock) -> None:
        """Renew the lease of *name* from now on."""
        with self._changed:
            self._held.append((name, clock))
            if not self._runs:
                self._runs = True
                threading.Thread(target=self._run, daemon=True).start()

    def let_go(self, name: str, clock: Clock) -> None:
        """Renew it no longer: when this returns no renewal of *name* is under way."""
        with self._changed:
            self._held.remove((name, clock))
            self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while not self._changed.wait_for(lambda: not self._held, _RENEW_SECONDS):
                # A database that is away, or a full disk, must not end the thread of all visits.
                with suppress(*FAULTS, StartError), last():
                    for name, clock in self._held:
                        sources.renew(name, clock.now())
            self._runs = False


_KEEPER = _Keeper()
