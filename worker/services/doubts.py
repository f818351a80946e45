"""Doubts about a number, as pages show them."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from worker.domain.cells import day_of
from worker.domain.moves import rounded
from worker.services.pages import DoubtLine
from worker.storage.crowds import KeptDoubt


def lines(doubts: Iterable[KeptDoubt], floor: int, zone: ZoneInfo) -> tuple[DoubtLine, ...]:
    """Return one line a doubt; *floor*: what fewer accounts than this concern is not told apart."""
    return tuple(
        DoubtLine(
            sign=one.sign,
            on=day_of(one.day) if one.day else None,
            without=_without(one, floor),
            settled_by=one.settled_by,
            settled_at=one.settled_at.astimezone(zone) if one.settled_at else None,
        )
        for one in doubts
    )


def _without(one: KeptDoubt, floor: int) -> int | None:
    if one.without < floor or one.persons - one.without < floor:
        return None
    return rounded(one.without)
