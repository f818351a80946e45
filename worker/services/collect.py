"""One visit to one source: fetch, read, count, and where to go on, in one transaction.

A source that fails is never silent: its reason and its next try are stored, and its cursor stays.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from worker.clients.domains import mark
from worker.domain.cells import central_day
from worker.domain.fault import Fault
from worker.domain.kinds import SourceKind
from worker.domain.post import Skipped, Source
from worker.errors import BusyError, NotFoundError, PortevoixError
from worker.services import inbox, turns
from worker.services.clock import Clock
from worker.services.collect_bluesky import visit_bluesky
from worker.services.collect_calendar import visit_calendar
from worker.services.collect_feed import Visit, visit_feed
from worker.services.collect_mastodon import visit_mastodon
from worker.services.collect_x import visit_x
from worker.services.faults import fault_of
from worker.services.installation import Installation
from worker.services.keys import is_key_destroyed
from worker.services.pace import next_try
from worker.services.turns import Turn
from worker.storage import imports, sources
from worker.storage.imports import ReadHint
from worker.storage.sources import Success

INBOX_EVERY = timedelta(seconds=5)
_TRIES = 3
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectOutcome:
    """What one visit gave. ``error`` is set when it failed; then nothing else is.

    ``hints`` are slices of files to be read by workers; ``slices`` were read, and ``refused`` are
    files that could not be.
    """

    source: str
    posts: int = 0
    events: int = 0
    skipped: int = 0
    slices: int = 0
    refused: tuple[Skipped, ...] = ()
    hints: tuple[ReadHint, ...] = ()
    next_at: datetime | None = None
    error: str | None = None


def collect(
    installation: Installation,
    source_name: str,
    now: datetime,
    *,
    chance: float = 0.5,
    by_hand: bool = False,
) -> CollectOutcome:
    """Visit the source *source_name* once.

    Args:
        installation: Whose sources.
        source_name: As in config/sources.toml.
        now: The present moment.
        chance: Random, 0 to 1, made by the shell: spreads the next visit.
        by_hand: A person asks for it; by itself nothing is read of a campaign that is over.

    Raises:
        NotFoundError: No such source.
    """
    source = find(installation, source_name)
    if source.stream:  # a hint from before it was one
        return CollectOutcome(source=source.name)
    state = sources.find(source.name)
    if state is None:  # one that config/ has had only since `prepare` brought all of it in
        turns.ensure(installation, now)
        state = sources.state(source.name)
    with turns.held(source.name, Clock.from_now(now), state.leased_until):
        if not by_hand and (over := _over(installation, source, now)):
            return _let_be(source, over, now)
        return _collect(installation, source, Turn(now, chance, state))


def pull(
    installation: Installation,
    source_name: str,
    now: datetime,
    *,
    chance: float = 0.5,
    sleep: Callable[[float], None] = time.sleep,
) -> CollectOutcome:
    """Visit a source by hand, in turn with the visits of others; arguments as for `collect`.

    Raises:
        NotFoundError: No such source.
    """
    source = find(installation, source_name)
    if source.stream:
        heard = "is heard as it speaks by `portevoix run streamer`; it cannot be pulled"
        return CollectOutcome(source=source.name, error=heard)
    turns.ensure(installation, now)
    clock = Clock.from_now(now)
    for _ in range(_TRIES):
        if sources.take(source.name, clock.now()):
            return collect(installation, source_name, clock.now(), chance=chance, by_hand=True)
        sleep(turns.SPACING.total_seconds())
    where = "" if source.kind is SourceKind.INBOX else "its server "
    busy = f"{where}is being read just now; try again in a minute"
    return CollectOutcome(
        source=source.name, next_at=sources.state(source.name).next_at, error=busy
    )


def read_taken(
    installation: Installation, looks: Sequence[CollectOutcome], clock: Callable[[], datetime]
) -> CollectOutcome:
    """Read all that *looks* at the folder of one source have taken; by hand, else workers do.

    Returns the last of them with what was read, and with what any of them has refused.
    """
    posts, events, skipped, slices = 0, 0, 0, 0
    refused = [one for look in looks for one in look.refused]
    hints = [hint for look in looks for hint in look.hints]
    while hints:
        for hint in hints:
            result = inbox.read_slice(installation, hint.import_id, hint.start, clock())
            slices += 1
            if result is not None:
                posts += result.posts + result.articles
                events += len(result.events)
                skipped += len(result.skipped) + result.skipped_more
                refused += [Skipped(result.file, result.error)] if result.error else []
        hints = list(imports.claim_slices(clock()))
    return replace(
        looks[-1],
        posts=posts,
        events=events,
        skipped=skipped,
        slices=slices,
        refused=tuple(refused),
    )


def due(installation: Installation, now: datetime) -> list[str]:
    """Return the sources that are due, those of one domain one after another."""
    turns.ensure(installation, now)
    return sources.due(now)


def _collect(installation: Installation, source: Source, turn: Turn) -> CollectOutcome:
    try:
        return _visit(installation, source, turn)
    except PortevoixError as error:
        when = _failed(source, error, turn)
        return CollectOutcome(source=source.name, next_at=when, error=str(error))
    except Exception as error:
        # A fault of ours: seen on the sources page too, and still raised to the log.
        unknown = BusyError(f"a fault of Portevoix itself ({type(error).__name__}); see its log")
        _failed(source, unknown, turn, Fault.OURS)
        raise


def _failed(
    source: Source, error: PortevoixError, turn: Turn, fault: Fault | None = None
) -> datetime | None:
    failures = sources.state(source.name).failures
    when = next_try(error, failures, turn.now, turn.chance)
    sources.fail(source.name, str(error), when, turn.now, fault or fault_of(error))
    sources.note_asked(source.name, mark(source.url or ""))
    return when


def find(installation: Installation, name: str) -> Source:
    """Return the source of that name.

    Raises:
        NotFoundError: config/sources.toml has none; the known names are said.
    """
    for source in installation.sources:
        if source.name == name:
            return source
    known = ", ".join(source.name for source in installation.sources) or "none"
    raise NotFoundError(f"source {name!r} is unknown; sources.toml has: {known}")


def _visit(installation: Installation, source: Source, turn: Turn) -> CollectOutcome:
    if source.kind is SourceKind.INBOX:
        return _visit_inbox(installation, source, turn.now)
    done = _VISITS[source.kind](installation, source, turn)
    events = done.posts if source.kind is SourceKind.CALENDAR else 0
    return CollectOutcome(
        source=source.name,
        posts=done.posts - events,
        events=events,
        skipped=done.skipped,
        next_at=done.next_at,
    )


# A new kind of source is one module and one line here.
_VISITS: Mapping[SourceKind, Callable[[Installation, Source, Turn], Visit]] = {
    SourceKind.RSS: visit_feed,
    SourceKind.CALENDAR: visit_calendar,
    SourceKind.MASTODON: visit_mastodon,
    SourceKind.BLUESKY: visit_bluesky,
    SourceKind.X: visit_x,
}


def _over(installation: Installation, source: Source, now: datetime) -> str | None:
    """Return why *source* is not to be read any more; None while it is."""
    campaign = installation.campaign
    if source.kind is SourceKind.INBOX:
        return None
    if central_day(now) > campaign.read_until:
        return f"the campaign is over since {campaign.ends_on}: nothing is read any more"
    if source.kind is not SourceKind.CALENDAR and is_key_destroyed(installation):
        return "the campaign's hash key was destroyed: nothing is read any more"
    return None


def _let_be(source: Source, over: str, now: datetime) -> CollectOutcome:
    """Read nothing; the campaign's end may be put off in config/ until tomorrow."""
    after = now + _DAY
    sources.rest(source.name, after)
    return CollectOutcome(source=source.name, next_at=after, error=over)


def _visit_inbox(installation: Installation, source: Source, now: datetime) -> CollectOutcome:
    left = inbox.watch(installation, source, now)
    hints = tuple(imports.claim_slices(now))
    after = now + INBOX_EVERY
    outcome = Success(cursor="", next_at=after, skip_reason="; ".join(left))
    sources.succeed(source.name, outcome, now)
    refused = tuple(
        Skipped(one.name, one.reason) for one in imports.refused_since(source.name, now)
    )
    return CollectOutcome(source=source.name, hints=hints, refused=refused, next_at=after)
