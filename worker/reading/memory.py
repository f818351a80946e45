"""Remembers readings, so that a copy or a repost of a post costs one look-up.

In memory only, and no text: a text is known by Python's own keyed hash, which differs from one
process to the next. A testimony is not remembered at all. What is kept ends with the process.
"""

import datetime as dt
from bisect import bisect_right
from typing import NamedTuple, TypeAlias

from worker.domain.claim import Reading
from worker.reading.post import body
from worker.reading.shifting import shifted
from worker.reading.towns.gazetteer import Gazetteer

Key: TypeAlias = tuple[int, int, dt.timedelta | None, str | None, bool, dt.date | None]
"""A text, what it is read with, and the day; None where it is read the same on every day."""


class _Known(NamedTuple):
    """A text's readings: one for each stretch of the day that its own hours cut."""

    hours: tuple[dt.time, ...]
    by_stretch: dict[int, Reading]


class Memory:
    """Reads as :func:`worker.reading.reader.read` does and remembers up to *size* texts.

    The same text on the same day gives the same reading, except that "today at six" is over or
    to come: the clock matters only against the hours that the text itself says. One that says no
    day and no hour, as most do, gives the same on every day.
    """

    def __init__(self, size: int = 8_192) -> None:
        self._half = max(1, size // 2)
        self._gazetteer: Gazetteer | None = None
        self._young: dict[Key, _Known] = {}
        self._old: dict[Key, _Known] = {}

    def __len__(self) -> int:
        """How many texts are remembered, on one day each."""
        return len(self._young) + len(self._old)

    def read(
        self,
        text: str,
        published_at: dt.datetime,
        gazetteer: Gazetteer,
        *,
        near: str | None = None,
        dated: bool = False,
    ) -> Reading:
        """Return what *text* says of rallies; arguments are those of the reader's own ``read``.

        With *dated* a text that says no day is asked for its places alone: a claim without a date
        is worth something from a publisher only, who gives figures. Another gazetteer than last
        time makes it forget.
        """
        if gazetteer is not self._gazetteer:
            self._young, self._old, self._gazetteer = {}, {}, gazetteer
        start, end = body(text)
        told = text[start:end]
        always: Key = (hash(told), len(told), published_at.utcoffset(), near, dated, None)
        today: Key = (*always[:-1], published_at.date())
        known = self._known(always) or self._known(today)
        if known is not None:
            reading = known.by_stretch.get(bisect_right(known.hours, published_at.time()))
            if reading is not None:
                return shifted(reading, start)
        # Every process that counts has a memory; the rules are loaded with the first text.
        from worker.reading.reader import read_timed  # noqa: PLC0415

        reading, hours = read_timed(told, published_at, gazetteer, near=near, dated=dated)
        if not reading.testimony:
            self._keep(
                always if hours is None else today, hours or (), published_at.time(), reading
            )
        return shifted(reading, start)

    def _known(self, key: Key) -> _Known | None:
        return self._young.get(key) or self._old.get(key)

    def _keep(self, key: Key, hours: tuple[dt.time, ...], now: dt.time, reading: Reading) -> None:
        if len(self._young) >= self._half:
            self._old, self._young = self._young, {}
        known = self._young.setdefault(key, _Known(hours, {}))
        known.by_stretch[bisect_right(known.hours, now)] = reading
