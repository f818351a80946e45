"""Mentions, voices, text families and tallies: written together, in turns, exactly once."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

from django.db import connection

from worker.domain.cells import CellDay, CellKey
from worker.storage import models
from worker.storage.bulk import Mention, Pair, Rows, rows
from worker.storage.transaction import write

WHOLE = 0
"""The day of a tally that tells its cell's whole time."""
ALL = 0
"""The platform of a tally that tells of all platforms together."""
SPAN_DAYS = 63
"""Days that one row of ``voice`` or ``family`` tells: the bits of a positive 64-bit integer."""
_TURN = 7_235_401_117_002_961_329  # any fixed number: PostgreSQL's name for the lock of counting


class Trace(NamedTuple):
    """What is left of one on-topic post. ``day`` is that of publication in UTC, since 1970."""

    day: int
    post: int
    person: int | None
    handle: int | None
    family: int | None
    platform: str
    repost: bool
    near_days: tuple[int, ...]
    cells: tuple[CellDay, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What a batch of traces added; ``late`` posts speak of frozen cells only."""

    posts: int = 0
    reposts: int = 0
    duplicates: int = 0
    late: int = 0


@contextmanager
def turn() -> Iterator[None]:
    """Hold the one turn to write counts until the transaction ends.

    Writers that add to the same tallies would wait for one another anyway, and could deadlock;
    in turns they may look first and then write only what is new. Reading and hashing, four fifths
    of the work, stay outside.
    """
    with write():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_TURN])
        yield


def key_check(campaign: str) -> tuple[int, dt.datetime | None] | None:
    """Return the campaign key's check value and when it was destroyed; None before first use."""
    found = models.CountingKey.objects.filter(campaign=campaign).first()
    return None if found is None else (found.check_value, found.destroyed_at)


def keep_key_check(campaign: str, check: int, now: dt.datetime) -> int:
    """Keep *check* unless there is one already; return the one that is kept."""
    with turn():
        kept, _ = models.CountingKey.objects.get_or_create(
            campaign=campaign, defaults={"check_value": check, "made_at": now}
        )
    return kept.check_value


def write_traces(
    campaign: str, base_day: int, traces: Sequence[Trace], now: dt.datetime
) -> Written:
    """Write the traces that are new and grow the tallies by exactly the rows inserted.

    Must run inside `turn()`. The same traces again change nothing.

    Args:
        campaign: Its slug.
        base_day: The first day of the campaign, where spans of new cells start.
        traces: One for each post; a post given twice counts once, as given first.
        now: When; a cell is not frozen while it is being written to.
    """
    database = rows()
    fresh = _unseen(database, traces)
    if not fresh:
        return Written(duplicates=len(traces))
    cells = _cells(campaign, base_day, {key for trace in fresh for key, _ in trace.cells})
    platforms = _platforms({trace.platform for trace in fresh})
    batch = _Batch(cells, platforms)
    late = sum(not batch.take(trace) for trace in fresh)
    batch.write(database)
    models.Cell.objects.filter(pk__in=batch.cells()).update(written_at=now)
    reposts = sum(trace.repost for trace in batch.taken)
    return Written(
        posts=len(batch.taken) - reposts,
        reposts=reposts,
        duplicates=len(traces) - len(fresh),
        late=late,
    )


def _unseen(database: Rows, traces: Iterable[Trace]) -> list[Trace]:
    first = {trace.post: trace for trace in reversed(list(traces))}
    by_day = defaultdict(list)
    for trace in first.values():
        for day in trace.near_days:
            by_day[day].append(trace.post)
    seen = set(database.seen(by_day))
    return [trace for post, trace in reversed(first.items()) if post not in seen]


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    base_day: int
    frozen: bool


class _Batch:
    """The rows of one batch, gathered before anything is written."""

    def __init__(self, cells: dict[CellKey, _Known], platforms: dict[str, int]) -> None:
        self.taken: list[Trace] = []
        self._cells = cells
        self._platforms = platforms
        self._mentions: list[Mention] = []
        self._voices: dict[Pair, dict[int, int]] = {}
        self._voice_platform: dict[Pair, int] = {}
        self._families: dict[Pair, dict[int, int]] = {}
        self._base = {known.id: known.base_day for known in cells.values()}
        self._aliases: set[Pair] = set()
        self._tally: dict[tuple[int, int, int], list[int]] = defaultdict(lambda: [0, 0, 0, 0])

    def take(self, trace: Trace) -> bool:
        """Gather the rows of *trace*; return whether any of its cells is still open."""
        platform = self._platforms[trace.platform]
        taken = False
        for key, day in trace.cells:
            cell = self._cells[key]
            if cell.frozen:
                continue
            taken = True
            self._mention(trace, cell, day, platform)
        if taken:
            self.taken.append(trace)
            if trace.handle is not None and trace.person is not None:
                self._aliases.add((trace.handle, trace.person))
        return taken

    def _mention(self, trace: Trace, cell: _Known, day: int, platform: int) -> None:
        repost = int(trace.repost)
        self._mentions.append(
            (
                *(trace.post, trace.person, trace.family, trace.day, cell.id),
                *(platform, repost, day - trace.day),
            )
        )
        for at in (WHOLE, day):
            self._tally[cell.id, at, platform][1 + repost] += 1
        span, bit = divmod(day - cell.base_day, SPAN_DAYS)
        if trace.person is not None:
            pair = (cell.id, trace.person)
            self._voice_platform[pair] = platform
            _set_day(self._voices, pair, span, bit)
        if trace.family is not None:
            _set_day(self._families, (cell.id, trace.family), span, bit)

    def cells(self) -> set[int]:
        """Return the cells that were gathered for."""
        return {cell for cell, _, _ in self._tally}

    def write(self, database: Rows) -> None:
        """Write all rows and add what they changed to the tallies."""
        database.add_mentions(self._mentions)
        changed = self._merge(self._voices, database.voices, self._count_person)
        database.add_voices(
            [
                (who, days, cell, span, self._voice_platform[cell, who])
                for cell, who, span, days in changed
            ]
        )
        changed = self._merge(self._families, database.families, self._count_text)
        database.add_families([(text, days, cell, span) for cell, text, span, days in changed])
        if self._aliases:
            database.add_aliases(sorted(self._aliases))
        database.add_tallies(
            [
                (*key, more[0], more[1], more[2], more[3])
                for key, more in sorted(self._tally.items())
            ]
        )

    def _merge(
        self,
        gathered: dict[Pair, dict[int, int]],
        look_up: Callable[[Sequence[Pair]], Iterable[tuple[int, int, int, int]]],
        count: Callable[[Pair, int], None],
    ) -> list[tuple[int, int, int, int]]:
        """Return the rows to set, (cell, hash, span, days), counting each new cell and day."""
        there: dict[Pair, dict[int, int]] = defaultdict(dict)
        for cell, who, span, days in look_up(list(gathered)):
            there[cell, who][span] = days
        changed = []
        for pair, spans in gathered.items():
            known = there.get(pair)
            if known is None:
                count(pair, WHOLE)
            for span, days in spans.items():
                before = known.get(span, 0) if known else 0
                if days & ~before:
                    changed.append((*pair, span, days | before))
                    for day in _days(days & ~before, self._base[pair[0]] + span * SPAN_DAYS):
                        count(pair, day)
        return changed

    def _count_person(self, pair: Pair, day: int) -> None:
        self._tally[pair[0], day, self._voice_platform[pair]][0] += 1

    def _count_text(self, pair: Pair, day: int) -> None:
        self._tally[pair[0], day, ALL][3] += 1


def _set_day(into: dict[Pair, dict[int, int]], pair: Pair, span: int, bit: int) -> None:
    spans = into.get(pair)
    if spans is None:
        into[pair] = {span: 1 << bit}
    else:
        spans[span] = spans.get(span, 0) | 1 << bit


def _days(bits: int, first: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield first + lowest.bit_length() - 1
        bits ^= lowest


def _cells(campaign: str, base_day: int, wanted: set[CellKey]) -> dict[CellKey, _Known]:
    places = {key.place_code for key in wanted}
    found = {}
    for cell in models.Cell.objects.filter(campaign=campaign, place_code__in=places):
        found[CellKey(cell.place_code, cell.rally)] = _known(cell)
    for key in sorted(wanted - found.keys(), key=lambda k: (k.place_code, str(k.rally))):
        found[key] = _known(
            models.Cell.objects.create(
                campaign=campaign, place_code=key.place_code, rally=key.rally, base_day=base_day
            )
        )
    return found


def _known(cell: models.Cell) -> _Known:
    return _Known(cell.pk, cell.base_day, cell.frozen_at is not None)


def _platforms(wanted: set[str]) -> dict[str, int]:
    found = dict(models.Platform.objects.filter(name__in=wanted).values_list("name", "pk"))
    for name in sorted(wanted - found.keys()):
        found[name] = models.Platform.objects.create(name=name).pk
    return found


def has_suppressions() -> bool:
    """Return whether anybody ever asked to be left out."""
    return models.Suppression.objects.exists()


def suppressed(accounts: Iterable[int]) -> frozenset[int]:
    """Return those of the hashed *accounts* that asked to be left out."""
    wanted = list(accounts)
    found: set[int] = set()
    # SQLite takes at most 32,766 values in one statement.
    for start in range(0, len(wanted), 10_000):
        part = wanted[start : start + 10_000]
        rows = models.Suppression.objects.filter(account__in=part)
        found.update(rows.values_list("account", flat=True))
    return frozenset(found)
