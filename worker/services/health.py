"""Whether this installation can answer: for `/healthz`, supervisors and load balancers."""

from dataclasses import dataclass

from worker.storage import overview


@dataclass(frozen=True, slots=True)
class Health:
    """``database`` is current, outdated (migrate), newer (upgrade), damaged or unreachable."""

    ok: bool
    database: str


def health() -> Health:
    """Ask the database; never raises."""
    found = overview.ready()
    return Health(found == "current", found)
