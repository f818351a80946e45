"""One visit at a time to all servers of one domain, and a lease that ends soon after its worker."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

from worker.clients.domains import USUAL, registrable
from worker.domain.post import Source
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.storage import sources
from worker.storage.connections import last

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
    """Bring the sources of config/ into the database; see `sources.ensure`."""
    sources.ensure(domains(installation), now, streams(installation))


def _domain(source: Source) -> str:
    if source.stream:
        return ""  # one long connection is no request in flight
    url = source.url or USUAL.get(source.kind)
    return registrable(url) if url else ""


@contextmanager
def held(name: str, clock: Clock, spacing: timedelta = SPACING) -> Iterator[None]:
    """Keep the lease of source *name* while the block runs; its domain is free *spacing* after it.

    A worker that is killed renews nothing: another takes the source when the lease has run out.
    """
    over = threading.Event()
    thread = threading.Thread(target=_renew, args=(name, clock, over), daemon=True)
    sources.renew(name, clock.now())
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        sources.release(name, clock.now() + spacing)


def _renew(name: str, clock: Clock, over: threading.Event) -> None:
    with last():
        while not over.wait(_RENEW_SECONDS):
            sources.renew(name, clock.now())
