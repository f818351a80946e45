"""« Sources »: where we read, and how that goes."""

from worker.services.facts import HOME
from worker.services.installation import Installation
from worker.services.pages import SourceLine
from worker.storage import sources


def lines(installation: Installation) -> tuple[SourceLine, ...]:
    """Return every source of config/ in its order; one never tried has no moment yet."""
    states = {state.name: state for state in sources.states()}
    found = []
    for source in installation.sources:
        state = states.get(source.name, sources.State(name=source.name))
        found.append(
            SourceLine(
                name=source.name,
                kind=source.kind,
                last_success=state.last_success_at and state.last_success_at.astimezone(HOME),
                next_at=state.next_at and state.next_at.astimezone(HOME),
                reason=state.reason,
                failures=state.failures,
            )
        )
    return tuple(found)
