"""« Sources »: where we read, and how that goes."""

from worker.services.facts import HOME
from worker.services.installation import Installation
from worker.services.pages import FileLine, FileState, SourceLine
from worker.storage import imports, sources

_FILES = 20
_STATES = {imports.DONE: FileState.READ, imports.REFUSED: FileState.REFUSED}


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


def files() -> tuple[FileLine, ...]:
    """Return the last files of the inbox, newest first."""
    return tuple(_file(file) for file in imports.recent(_FILES))


def _file(file: imports.File) -> FileLine:
    reading = file.state not in _STATES
    return FileLine(
        name=file.name,
        state=_STATES.get(file.state, FileState.READING),
        reason=file.reason,
        posts=file.posts,
        events=file.events,
        articles=file.articles,
        percent=100 * (file.total - file.open) // file.total if reading and file.total else None,
    )
