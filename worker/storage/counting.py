"""Mentions, voices, text families and tallies: written together, in turns, exactly once."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from django.db import connection
from django.db.models import QuerySet

from worker.domain.cells import CellKey
from worker.domain.traces import NOBODY, Flags, Traces
from worker.domain.voice import I64
from worker.storage import models
from worker.storage.bulk import Rows, rows
from worker.storage.spoken import Said, grow, packed, unpacked
from worker.storage.tables import ALL, TEXT_LEFT_OUT, WHOLE, kind
from worker.storage.transaction import write

_SHORT_LIST = 10_000
"""Accounts that asked to be left out, up to which all of them are read for a batch."""
MOST_PLATFORMS = 1_000
"""Names of platforms that are kept apart: a number of one has twelve bits (`tables.kind`)."""
OTHERS = "…"
_TURN = 7_235_401_117_002_961_329  # any fixed number: PostgreSQL's name for the lock of counting


@dataclass(frozen=True, slots=True)
class Written:
    """What a batch of traces added; ``late`` posts speak of frozen cells only.

    ``refused`` ones are deleted, or of somebody who asked to be left out. ``standing`` tells of
    each trace whether it counts, from now on or before.
    """

    posts: int = 0
    reposts: int = 0
    duplicates: int = 0
    late: int = 0
    refused: int = 0
    standing: Flags = field(default_factory=lambda: np.zeros(0, bool), compare=False)


@contextmanager
def turn(*, durable: bool = False) -> Iterator[None]:
    """Hold the one turn to write counts until the transaction ends; *durable* as for `write`.

    Writers that add to the same tallies would wait for one another anyway, and could deadlock;
    in turns they may look first and then write only what is new. Reading and hashing, four fifths
    of the work, stay outside.
    """
    with write(durable=durable):
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


def write_traces(campaign: str, base_day: int, traces: Traces, now: dt.datetime) -> Written:
    """Write the traces that are new and grow the tallies by exactly the rows inserted.

    Must run inside `turn()`. The same traces again change nothing.

    Args:
        campaign: Its slug.
        base_day: The first day of the campaign, where spans of new cells start.
        traces: A post given twice counts once, as given first.
        now: When; a cell is not frozen while it is being written to.
    """
    database = rows()
    refused = _refused(campaign, traces)
    fresh = _unseen(database, traces) & ~refused
    new, left = int(fresh.sum()), int(refused.sum())
    if not new:
        return Written(duplicates=len(traces) - left, refused=left, standing=~refused)
    told = np.flatnonzero(fresh[traces.owner])
    known = _cells(campaign, base_day, _keys(traces, told), now)
    is_open = np.array([_is_open(known.get(key)) for key in traces.cells])
    told = told[is_open[traces.cell[told]]]
    _write(database, traces, told, known)
    taken = np.unique(traces.owner[told])
    touched = [known[key].id for key in _keys(traces, told)]
    models.Cell.objects.filter(pk__in=touched).update(written_at=now)
    standing = ~(refused | fresh)
    standing[taken] = True
    reposts = int(traces.repost[taken].sum())
    return Written(
        posts=len(taken) - reposts,
        reposts=reposts,
        duplicates=len(traces) - left - new,
        late=new - len(taken),
        refused=left,
        standing=standing,
    )


def known(traces: Traces) -> set[int]:
    """Return the hashes of those of *traces* that were counted; inside `turn()`."""
    return set(traces.post[~_unseen(rows(), traces)].tolist()) if len(traces) else set()


def called(campaign: str, traces: Traces) -> set[int]:
    """Return the persons of *traces* who asked to be left out by what they are called in them."""
    erased = models.Erasure.objects.filter(campaign=campaign)
    asked = _among(erased, "hashed", {handle for handle, _ in traces.handles})
    return {person for handle, person in traces.handles if handle in asked}


def _refused(campaign: str, traces: Traces) -> Flags:
    """Return which of *traces* are not to be counted, also if that was said since they were read.

    Whoever asks while a batch is being read is neither found among the rows nor known to the batch.
    """
    posts, persons = set(traces.post.tolist()), set(traces.person.tolist())
    erased = models.Erasure.objects.filter(campaign=campaign)
    asked = _among(erased, "hashed", posts | persons | {handle for handle, _ in traces.handles})
    if not asked:
        return np.zeros(len(traces), bool)
    gone = asked | {person for handle, person in traces.handles if handle in asked}
    listed = np.array(sorted(gone), np.int64)
    return np.isin(traces.post, listed) | np.isin(traces.person, listed)


def _unseen(database: Rows, traces: Traces) -> Flags:
    """Return which of *traces* are new: the first of each post that has no mention yet."""
    posts, first = np.unique(traces.post, return_index=True)
    days = np.stack((traces.day[first], traces.beside[first]))
    found = [database.seen(int(day), posts[(days == day).any(axis=0)]) for day in np.unique(days)]
    fresh = np.zeros(len(traces), bool)
    fresh[first[~np.isin(posts, np.concatenate(found))] if found else first] = True
    return fresh


def of_any_day() -> str:
    """Return a condition by which a post is found without looking through all of them.

    SQLite's key begins with the day, and nobody knows it: a record of Bluesky may be dated long
    before it was written. PostgreSQL has an index of posts.
    """
    if connection.vendor != "sqlite":
        return "TRUE"
    with connection.cursor() as cursor:
        cursor.execute("SELECT (SELECT MIN(day) FROM mention), (SELECT MAX(day) FROM mention)")
        first, last = cursor.fetchone()
    if first is None:
        return "FALSE"
    return f"day IN ({', '.join(map(str, range(first, last + 1)))})"


def first_days(posts: Iterable[int]) -> dict[int, int]:
    """Return the first day (UTC, since 1970) on which each of *posts* was counted, if it was."""
    asked = ", ".join(map(str, set(posts)))
    if not asked:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT post, MIN(day) FROM mention WHERE {of_any_day()} AND post IN ({asked})"  # noqa: S608 - our own integers
            " GROUP BY post"
        )
        return dict(cursor.fetchall())


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    base_day: int
    frozen: bool


def _keys(traces: Traces, told: I64) -> list[CellKey]:
    """Return the cells of *told*, which are places in the columns of cells."""
    return [traces.cells[number] for number in np.unique(traces.cell[told]).tolist()]


def _is_open(cell: _Known | None) -> bool:
    return cell is not None and not cell.frozen


def _write(database: Rows, traces: Traces, told: I64, known: dict[CellKey, _Known]) -> None:
    """Write the rows of *told* (places in the columns of cells) and what they add to tallies."""
    there = [known.get(key, _Known(0, 0, frozen=True)) for key in traces.cells]
    owner, day = traces.owner[told], traces.local[told]
    cell = np.array([one.id for one in there])[traces.cell[told]]
    base = np.array([one.base_day for one in there])[traces.cell[told]]
    names = _platforms(traces.platforms)
    platform = np.array([names[name] for name in traces.platforms], np.int64)[traces.platform]
    platform, repost = platform[owner], traces.repost[owner]
    who, published = traces.person[owner], traces.day[owner]
    text = np.where(traces.family == NOBODY, NOBODY, traces.family >> TEXT_LEFT_OUT)[owner]
    # In the order of the key, neighbours fall on the same pages.
    order = np.lexsort((cell, traces.post[owner], published))
    database.add_mentions(
        *(
            column[order]
            for column in (
                *(traces.post[owner], who, text, published, cell),
                kind(platform, day - published, repost.astype(np.int64)),
            )
        )
    )
    people, texts = who != NOBODY, text != NOBODY
    voices = Said(*(column[people] for column in (cell, who, day, base, platform)))
    everywhere = np.full(len(cell), ALL)
    families = Said(*(column[texts] for column in (cell, text, day, base, everywhere)))
    item = np.concatenate((packed(cell, day, platform), packed(cell, day * 0 + WHOLE, platform)))
    again = np.concatenate((repost, repost))
    _add(
        database,
        (
            grow(database, "voice", voices),
            *(item[~again], item[again]),
            grow(database, "family", families),
        ),
    )
    counting = set(who.tolist())
    database.add_aliases(sorted({pair for pair in traces.handles if pair[1] in counting}))


def _add(database: Rows, more: tuple[I64, I64, I64, I64]) -> None:
    """Add to the tallies: a key for each person, post, repost and text that is new there."""
    tally: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for column, keys in enumerate(more):
        found, counts = np.unique(keys, return_counts=True)
        for key, count in zip(found.tolist(), counts.tolist(), strict=True):
            tally[key][column] = count
    database.add_tallies(
        [
            (*unpacked(key), persons, posts, reposts, texts)
            for key, (persons, posts, reposts, texts) in sorted(tally.items())
        ]
    )


def _cells(
    campaign: str, base_day: int, wanted: Iterable[CellKey], now: dt.datetime
) -> dict[CellKey, _Known]:
    """Return the cells that are *wanted*, made where missing, and others of their places."""
    asked = set(wanted)
    places = {key.place_code for key in asked}
    found = {}
    for cell in models.Cell.objects.filter(campaign=campaign, place_code__in=places):
        found[CellKey(cell.place_code, cell.rally)] = _known(cell)
    for key in sorted(asked - found.keys(), key=lambda k: (k.place_code, str(k.rally))):
        found[key] = _known(
            models.Cell.objects.create(
                campaign=campaign,
                place_code=key.place_code,
                rally=key.rally,
                base_day=base_day,
                opened_at=now,
            )
        )
    return found


def _known(cell: models.Cell) -> _Known:
    return _Known(cell.pk, cell.base_day, cell.frozen_at is not None)


def _platforms(wanted: Iterable[str]) -> dict[str, int]:
    """Return the number of each platform; past the most there can be, that of all others."""
    asked = set(wanted)
    found = dict(models.Platform.objects.filter(name__in=asked).values_list("name", "pk"))
    missing = sorted(asked - found.keys())
    room = max(0, MOST_PLATFORMS - models.Platform.objects.count()) if missing else 0
    for name in missing[:room]:
        found[name] = models.Platform.objects.create(name=name).pk
    if rest := missing[room:]:
        others, _ = models.Platform.objects.get_or_create(name=OTHERS)
        found.update(dict.fromkeys(rest, others.pk))
    return found


def has_suppressions() -> bool:
    """Return whether anybody ever asked to be left out."""
    return models.Suppression.objects.exists()


def suppressed(accounts: Iterable[int]) -> frozenset[int]:
    """Return those of the hashed *accounts* that asked to be left out."""
    return _among(models.Suppression.objects.all(), "account", accounts)


def _among(rows: QuerySet[Any], column: str, hashes: Iterable[int]) -> frozenset[int]:
    """Return those of *hashes* that *column* of *rows* has."""
    wanted = list(hashes)
    found: set[int] = set()
    if wanted and not rows[_SHORT_LIST : _SHORT_LIST + 1].exists():
        # Reading a short list costs less than asking for each account of a batch.
        return frozenset(rows.values_list(column, flat=True)).intersection(wanted)
    # SQLite takes at most 32,766 values in one statement.
    for start in range(0, len(wanted), 10_000):
        part = wanted[start : start + 10_000]
        found.update(rows.filter(**{f"{column}__in": part}).values_list(column, flat=True))
    return frozenset(found)
