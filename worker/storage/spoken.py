"""Who spoke and what was said in a cell, and on which of its days: what a batch adds to that.

One row of ``voice`` or ``family`` tells a cell and 63 of its days as bits. All that a batch says is
looked up at once, compared as columns, and only what changes is written.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from worker.domain.traces import Flags
from worker.domain.voice import I64
from worker.storage.bulk import Rows, Spoken
from worker.storage.tables import SPAN_DAYS, WHOLE

_DAY_BITS, _PLATFORM_BITS = 20, 12

_Columns: TypeAlias = tuple[I64, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A batch's accounts, or its texts: in which cell, on which day of it, on which platform.

    ``base`` is the first day of each one's cell.
    """

    cell: I64
    who: I64
    day: I64
    base: I64
    platform: I64


def packed(cell: I64, day: I64, platform: I64) -> I64:
    """Return the keys of tallies in one number each."""
    return (cell << _DAY_BITS | day) << _PLATFORM_BITS | platform


def unpacked(key: int) -> tuple[int, int, int]:
    """Return cell, day and platform of a tally."""
    rest, platform = divmod(key, 1 << _PLATFORM_BITS)
    return *divmod(rest, 1 << _DAY_BITS), platform


def grow(database: Rows, table: Spoken, said: Said) -> I64:
    """Write what is new of *said*; return the key of a tally for each new one of a cell or day."""
    if not len(said.cell):
        return said.cell
    spans, bits = np.divmod(said.day - said.base, SPAN_DAYS)
    order = np.lexsort((bits, spans, said.who, said.cell))
    cell, who, span, bit = said.cell[order], said.who[order], spans[order], bits[order]
    once = _first(cell, who, span, bit)
    order = order[once]
    cell, who, span, bit = cell[once], who[once], span[once], bit[once]
    day, platform = said.day[order], said.platform[order]
    is_spell, is_pair = _first(cell, who, span), _first(cell, who)
    spells, pairs = np.flatnonzero(is_spell), np.flatnonzero(is_pair)
    found = database.spoken(table, cell[pairs], who[pairs])
    there, before = _before((cell[spells], who[spells], span[spells]), found)
    known = np.isin(np.arange(len(pairs)), _meet((cell[pairs], who[pairs]), found[:2]))
    days = np.bitwise_or.reduceat(np.int64(1) << bit, spells)
    new, changed = ~there, there & (days & ~before != 0)
    _write(database, table, (who[spells], days, cell[spells], span[spells], platform[spells]), new)
    database.set_days(
        table,
        (days[changed] | before[changed], cell[spells][changed], who[spells][changed]),
        span[spells][changed],
    )
    fresh_day = before[np.cumsum(is_spell) - 1] >> bit & 1 == 0
    fresh_cell = pairs[~known]
    return np.concatenate(
        (
            packed(cell[fresh_day], day[fresh_day], platform[fresh_day]),
            packed(cell[fresh_cell], np.full(len(fresh_cell), WHOLE), platform[fresh_cell]),
        )
    )


def _write(database: Rows, table: Spoken, columns: _Columns, new: Flags) -> None:
    who, days, cell, span, platform = (column[new] for column in columns)
    if table == "voice":
        database.add_voices(who, days, cell, span, platform)
    else:
        database.add_families(who, days, cell, span)


def _before(spells: _Columns, found: _Columns) -> tuple[Flags, I64]:
    """Return which of *spells* (cell, hash, span) have a row, and that row's days."""
    there, before = np.zeros(len(spells[0]), bool), np.zeros(len(spells[0]), np.int64)
    places = _meet(spells, found[:3])
    met = places >= 0
    there[places[met]], before[places[met]] = True, found[3][met]
    return there, before


def _meet(ours: _Columns, theirs: _Columns) -> I64:
    """Return for each row of *theirs* where it stands in *ours* (each there once), or -1."""
    size = len(ours[0])
    both = [np.concatenate(columns) for columns in zip(ours, theirs, strict=True)]
    order = np.lexsort((*reversed(both),))
    first = _first(*(column[order] for column in both))
    # A stable sort: in each group of equals ours comes first, if there is one.
    leader = order[np.flatnonzero(first)][np.cumsum(first) - 1]
    places = np.empty(len(order), np.int64)
    places[order] = np.where(leader < size, leader, -1)
    return places[size:]


def _first(*columns: I64) -> Flags:
    """Return which rows differ from the one before."""
    first = np.ones(len(columns[0]), bool)
    first[1:] = False
    for column in columns:
        first[1:] |= column[1:] != column[:-1]
    return first
