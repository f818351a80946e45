"""One visit to one source: fetch, read, count, and where to go on, in one transaction.

A source that fails is never silent: its reason and its next try are stored, and its cursor stays.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.errors import NotFoundError, PortevoixError
from worker.services import inbox
from worker.services.collect_feed import visit_feed
from worker.services.installation import Installation
from worker.services.pace import next_try
from worker.storage import imports, sources
from worker.storage.imports import ReadHint
from worker.storage.sources import Success

INBOX_EVERY = timedelta(seconds=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectOutcome:
    """What one visit gave. ``error`` is set when it failed; then nothing else is.

    ``hints`` are slices of files to be read by workers.
    """

    source: str
    posts: int = 0
    skipped: int = 0
    hints: tuple[ReadHint, ...] = ()
    next_at: datetime | None = None
    error: str | None = None


def collect(
    installation: Installation, source_name: str, now: datetime, *, chance: float = 0.5
) -> CollectOutcome:
    """Visit the source *source_name* once.

    Args:
        installation: Whose sources.
        source_name: As in config/sources.toml.
        now: The present moment.
        chance: Random, 0 to 1, made by the shell: spreads the next visit.

    Raises:
        NotFoundError: No such source.
    """
    source = find(installation, source_name)
    sources.ensure((one.name for one in installation.sources), now)
    try:
        return _visit(installation, source, now, chance)
    except PortevoixError as error:
        state = sources.state(source.name)
        when = next_try(error, state.failures, now, chance)
        sources.fail(source.name, str(error), when, now)
        return CollectOutcome(source=source.name, next_at=when, error=str(error))


def find(installation: Installation, name: str) -> Source:
    """Return the source of that name.

    Raises:
        NotFoundError: config/sources.toml has none; the known names are said.
    """
    for source in installation.sources:
        if source.name == name:
            return source
    known = ", ".join(source.name for source in installation.sources) or "none"
    raise NotFoundError(f"source {name!r} is unknown; config/sources.toml has: {known}")


def _visit(
    installation: Installation, source: Source, now: datetime, chance: float
) -> CollectOutcome:
    if source.kind is SourceKind.INBOX:
        return _visit_inbox(installation, source, now)
    if source.kind is SourceKind.RSS:
        done = visit_feed(installation, source, now, chance)
        return CollectOutcome(
            source=source.name, posts=done.posts, skipped=done.skipped, next_at=done.next_at
        )
    raise NotFoundError(f"source {source.name!r}: kind {source.kind.value} cannot be read yet")


def _visit_inbox(installation: Installation, source: Source, now: datetime) -> CollectOutcome:
    left = inbox.watch(installation, source, now)
    hints = tuple(imports.claim_slices(now))
    after = now + INBOX_EVERY
    outcome = Success(cursor="", next_at=after, skip_reason="; ".join(left))
    sources.succeed(source.name, outcome, now)
    return CollectOutcome(source=source.name, hints=hints, next_at=after)
