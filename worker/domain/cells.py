"""Which cells a post counts in: the rally it speaks of, else its town, else none.

- A day of a known rally of that town: that rally. With two rallies that day, the one whose hour
  is said, else the first.
- A day on which the town has no known rally: the town itself, without a rally.
- No day: the town's next rally at the time the post was written, its last one afterwards. A rally
  is "next" until its day is over on the wall clock of its place: who writes "quelle foule" at four
  speaks of the march that began at three. Cancelled, forbidden and postponed rallies are next
  only when the town has no other, and one that nobody has confirmed only when none other comes.
- No town at all: the cell without a place, whose day is that of Paris.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias
from uuid import UUID
from zoneinfo import ZoneInfo

from worker.domain.campaign import Rally
from worker.domain.claim import Claim, Reading
from worker.domain.kinds import RallyStatus

NOWHERE = ""
CENTRAL_ZONE = ZoneInfo("Europe/Paris")
_MOST_WESTERN = dt.timedelta(hours=12)
_OFF = frozenset({RallyStatus.CANCELLED, RallyStatus.FORBIDDEN, RallyStatus.POSTPONED})
_EPOCH = dt.date(1970, 1, 1).toordinal()
_QUARTER = 900
_Dated: TypeAlias = tuple[tuple[str, dt.date, dt.time | None], ...]
_Asked: TypeAlias = int | tuple[int, tuple[str, ...], _Dated]
"""A quarter of an hour, and for a text with places which they are and what it says of them."""


def central_day(now: dt.datetime) -> dt.date:
    """Return the day of what is of no place: that of Paris."""
    return now.astimezone(CENTRAL_ZONE).date()


def over_everywhere(now: dt.datetime) -> dt.date:
    """Return the day before which all are over, in the Pacific too."""
    return (now - _MOST_WESTERN).date()


@dataclass(frozen=True, slots=True)
class CellKey:
    """A rally of a place, a place without one (rally None), or NOWHERE without either."""

    place_code: str
    rally: UUID | None = None


CellDay: TypeAlias = tuple[CellKey, int]
"""A cell and the day of publication in its place's zone, in days since 1970."""


def day_number(on: dt.date) -> int:
    """Return *on* as days since 1970."""
    return on.toordinal() - _EPOCH


def day_of(number: int) -> dt.date:
    """Return the date that is *number* days after 1 January 1970."""
    return dt.date.fromordinal(number + _EPOCH)


class Calendar:
    """A campaign's rallies by place, asked once for each post."""

    __slots__ = ("_known", "_rallies", "_zone_of")

    def __init__(self, rallies: Iterable[Rally], zone_of: Callable[[str], ZoneInfo]) -> None:
        """Take the rallies known now; *zone_of* gives the zone of a place's code."""
        by_place: dict[str, list[Rally]] = {}
        for rally in sorted(rallies, key=lambda r: (r.plan.date, r.number)):
            by_place.setdefault(rally.place.code, []).append(rally)
        self._rallies = {code: tuple(found) for code, found in by_place.items()}
        self._zone_of = lru_cache(maxsize=None)(zone_of)
        self._known: dict[_Asked, tuple[CellDay, ...]] = {}

    def cells(self, reading: Reading, second: int) -> tuple[CellDay, ...]:
        """Return the cells of one on-topic post, each once, and its local day in each.

        Whoever speaks of the same places and days in the same quarter of an hour gets the same
        tuple: no zone changes its day or its offset within one.

        Args:
            reading: What its text says.
            second: When it was published, since 1970 in UTC.
        """
        quarter = second // _QUARTER
        asked: _Asked = quarter
        if reading.places:
            asked = (quarter, tuple([place.code for place in reading.places]), _dated(reading))
        known = self._known.get(asked)
        if known is None:
            known = self._known[asked] = self._cells(reading, quarter * _QUARTER)
        return known

    def _cells(self, reading: Reading, second: int) -> tuple[CellDay, ...]:
        published_at = dt.datetime.fromtimestamp(second, dt.UTC)
        if not reading.places:
            return ((CellKey(NOWHERE), _local_day(published_at, CENTRAL_ZONE)),)
        found: dict[CellKey, int] = {}
        for place in reading.places:
            day = _local_day(published_at, self._zone_of(place.code))
            dated = [c for c in reading.claims if c.date and c.place and c.place.code == place.code]
            for key in self._keys(place.code, dated, day):
                found[key] = day
        return tuple(found.items())

    def local_date(self, place_code: str, moment: dt.datetime) -> dt.date:
        """Return the day it was at *moment* in that place."""
        return moment.astimezone(self._zone_of(place_code)).date()

    def rally_on(self, place_code: str, on: dt.date, at: dt.time | None = None) -> Rally | None:
        """Return the known rally of that town and day (and hour, should there be two)."""
        same_day = [r for r in self._rallies.get(place_code, ()) if r.plan.date == on]
        same_hour = [r for r in same_day if at is not None and r.plan.time == at]
        return next(iter(same_hour or same_day), None)

    def next_rally(self, place_code: str, day: int) -> Rally | None:
        """Return the town's next rally on local *day* or later, else its last one before."""
        known = self._rallies.get(place_code, ())
        standing = [r for r in known if r.status not in _OFF] or known
        coming = _asserted([r for r in standing if day_number(r.plan.date) >= day])
        last = _asserted(standing)[-1:]
        return next(iter((*coming, *last)), None)

    def last_rally(self, place_code: str, day: int) -> Rally | None:
        """Return the town's rally of local *day*, else its last one before; None before any."""
        past = [r for r in self._rallies.get(place_code, ()) if day_number(r.plan.date) <= day]
        held = [r for r in past if r.status not in _OFF] or past
        return next(iter(_asserted(held)[-1:]), None)

    def _keys(self, code: str, dated: list[Claim], day: int) -> list[CellKey]:
        if dated:
            named = [self.rally_on(code, c.date, c.time) for c in dated if c.date]
        else:
            named = [self.next_rally(code, day)]
        return [CellKey(code, rally.id if rally else None) for rally in named]


def _asserted(rallies: Sequence[Rally]) -> Sequence[Rally]:
    """Return those of *rallies* that a person vouches for, else all of them.

    Anybody's calendar may propose one: it must not draw away what is said of the one to come.
    """
    return [r for r in rallies if r.status is not RallyStatus.PROPOSED] or rallies


def _dated(reading: Reading) -> _Dated:
    return tuple([(c.place.code, c.date, c.time) for c in reading.claims if c.place and c.date])


def _local_day(moment: dt.datetime, zone: ZoneInfo) -> int:
    return moment.astimezone(zone).toordinal() - _EPOCH
