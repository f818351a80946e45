"""« Sources »: where we read, and how that goes."""

import datetime as dt

from worker.domain.budget import MICROS
from worker.domain.gap import Gap
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services.facts import HOME
from worker.services.installation import Installation
from worker.services.source_pages import (
    Brought,
    Cost,
    FileLine,
    FileState,
    Missing,
    SourceLine,
)
from worker.storage import gaps, imports, sources, spending

_FILES, _GAPS = 20, 10
_STATES = {imports.DONE: FileState.READ, imports.REFUSED: FileState.REFUSED}


def lines(installation: Installation, now: dt.datetime) -> tuple[SourceLine, ...]:
    """Return every source of config/ in its order; one never tried has no moment yet."""
    states = {state.name: state for state in sources.states()}
    return tuple(
        _line(source, states.get(source.name, sources.State(name=source.name)), now)
        for source in installation.sources
    )


def _line(source: Source, state: sources.State, now: dt.datetime) -> SourceLine:
    # A stream is never due: one that fails is left alone until its lease has run out.
    waits = state.leased_until if source.stream and state.reason else state.next_at
    return SourceLine(
        name=source.name,
        kind=source.kind,
        last_success=_home(state.last_success_at),
        next_at=_home(waits),
        reason=state.reason,
        failures=state.failures,
        live=source.stream is not None and not state.reason,
        fault=state.fault if state.reason else "",
        posts=state.posts,
        files=_brought(source),
        skipped=state.skipped,
        skips=state.skips,
        cost=_cost(source, now),
        gaps=tuple(_missing(gap) for gap in gaps.of(source.name, _GAPS)),
    )


def _brought(source: Source) -> Brought | None:
    if source.kind is not SourceKind.INBOX:
        return None
    found = imports.brought(source.name)
    return Brought(read=found.read, refused=found.refused, events=found.events)


def _cost(source: Source, now: dt.datetime) -> Cost | None:
    budget = source.budget
    if budget is None:
        return None
    spent = spending.month(source.name, now.astimezone(dt.UTC).date())
    return Cost(
        money=spent.micros / MICROS,
        posts=spent.posts,
        money_limit=None if budget.micros is None else budget.micros / MICROS,
        posts_limit=budget.posts,
    )


def _missing(gap: Gap) -> Missing:
    until = gap.until.astimezone(HOME)
    return Missing(
        cause=gap.cause, query=gap.query, since=_home(gap.since), until=until, posts=gap.posts
    )


def _home(at: dt.datetime | None) -> dt.datetime | None:
    return None if at is None else at.astimezone(HOME)


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
        uncounted=file.uncounted,
        unmatched=file.unmatched,
        rallies=file.rallies,
        percent=100 * (file.total - file.open) // file.total if reading and file.total else None,
    )
