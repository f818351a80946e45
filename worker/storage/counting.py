"""Mentions, voices, text families and tallies: written together, in turns, exactly once."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from django.db import connection

from worker.domain.cells import CellDay, CellKey
from worker.storage import models
from worker.storage.bulk import Mention, Pair, Rows, Spoken, rows
from worker.storage.tables import kind
from worker.storage.transaction import write

WHOLE = 0
"""The day of a tally that tells its cell's whole time."""
ALL = 0
"""The platform of a tally that tells of all platforms together."""
SPAN_DAYS = 63
"""Days that one row of ``voice`` or ``family`` tells: the bits of a positive 64-bit integer."""
_TURN = 7_235_401_117_002_961_329  # any fixed number: PostgreSQL's name for the lock of counting


_Spell: TypeAlias = tuple[int, int, int]
"""cell, hash of a person or a text, span."""
_Row: TypeAlias = tuple[int, int, int, int]
"""days, cell, hash, span."""


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
        self._voices: dict[_Spell, int] = {}
        self._families: dict[_Spell, int] = {}
        self._platform: dict[int, int] = {}
        self._base = {known.id: known.base_day for known in cells.values()}
        self._aliases: set[Pair] = set()
        self._tally: dict[tuple[int, int, int], list[int]] = defaultdict(lambda: [0, 0, 0, 0])

    def take(self, trace: Trace) -> bool:
        """Gather the rows of *trace*; return whether any of its cells is still open."""
        platform = self._platforms[trace.platform]
        taken = False
        for key, day in trace.cells:
            cell = self._cells[key]
            if not cell.frozen:
                taken = True
                self._mention(trace, cell, day, platform)
        if taken:
            self.taken.append(trace)
            if trace.person is not None:
                self._platform[trace.person] = platform
                if trace.handle is not None:
                    self._aliases.add((trace.handle, trace.person))
        return taken

    def _mention(self, trace: Trace, cell: _Known, day: int, platform: int) -> None:
        pk, repost = cell.id, int(trace.repost)
        self._mentions.append(
            (
                *(trace.post, trace.person, trace.family, trace.day, pk),
                kind(platform, day - trace.day, repost),
            )
        )
        self._tally[pk, day, platform][1 + repost] += 1
        span, bit = divmod(day - cell.base_day, SPAN_DAYS)
        if trace.person is not None:
            spell = (pk, trace.person, span)
            self._voices[spell] = self._voices.get(spell, 0) | 1 << bit
        if trace.family is not None:
            spell = (pk, trace.family, span)
            self._families[spell] = self._families.get(spell, 0) | 1 << bit

    def cells(self) -> set[int]:
        """Return the cells that were gathered for."""
        return {cell for cell, _, _ in self._tally}

    def write(self, database: Rows) -> None:
        """Write all rows and add what they changed to the tallies."""
        self._add_whole()
        database.add_mentions(self._mentions)
        new, changed = self._merge("voice", self._voices, database, self._count_person)
        database.add_voices(
            [(who, days, cell, span, self._platform[who]) for days, cell, who, span in new]
        )
        database.set_days("voice", changed)
        new, changed = self._merge("family", self._families, database, self._count_text)
        database.add_families([(text, days, cell, span) for days, cell, text, span in new])
        database.set_days("family", changed)
        if self._aliases:
            database.add_aliases(sorted(self._aliases))
        database.add_tallies(
            [
                (*key, more[0], more[1], more[2], more[3])
                for key, more in sorted(self._tally.items())
            ]
        )

    def _add_whole(self) -> None:
        for (cell, _, platform), more in list(self._tally.items()):
            whole = self._tally[cell, WHOLE, platform]
            whole[1] += more[1]
            whole[2] += more[2]

    def _merge(
        self,
        table: Spoken,
        gathered: dict[_Spell, int],
        database: Rows,
        count: Callable[[int, int, int], None],
    ) -> tuple[list[_Row], list[_Row]]:
        """Return the rows to add and those to change, counting each new cell and day."""
        by_cell: dict[int, list[int]] = defaultdict(list)
        for cell, who, _ in gathered:
            by_cell[cell].append(who)
        there: dict[_Spell, int] = {}
        known: set[Pair] = set()
        for cell, who, span, days in database.spoken(table, by_cell):
            there[cell, who, span] = days
            known.add((cell, who))
        new: list[_Row] = []
        changed: list[_Row] = []
        for spell, days in gathered.items():
            cell, who, span = spell
            if (cell, who) not in known:
                known.add((cell, who))
                count(cell, who, WHOLE)
            before = there.get(spell, 0)
            if more := days & ~before:
                (changed if before else new).append((days | before, cell, who, span))
                for day in _days(more, self._base[cell] + span * SPAN_DAYS):
                    count(cell, who, day)
        return new, changed

    def _count_person(self, cell: int, who: int, day: int) -> None:
        self._tally[cell, day, self._platform[who]][0] += 1

    def _count_text(self, cell: int, _: int, day: int) -> None:
        self._tally[cell, day, ALL][3] += 1


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
