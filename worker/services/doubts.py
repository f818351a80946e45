"""Doubts about a number, as pages show them."""

from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from worker.domain.cells import day_of
from worker.domain.moves import rounded
from worker.services.pages import DoubtLine
from worker.storage.crowds import KeptDoubt


def lines(doubts: Iterable[KeptDoubt], floor: int, zone: ZoneInfo) -> tuple[DoubtLine, ...]:
    """Return one line a doubt; *floor*: what fewer accounts than this concern is not told apart."""
    return tuple(replace(line(one, zone), without=without(one, floor)) for one in doubts)


def line(one: KeptDoubt, zone: ZoneInfo) -> DoubtLine:
    """Return a doubt without its number."""
    return DoubtLine(
        sign=one.sign,
        on=day_of(one.day) if one.day else None,
        without=None,
        settled_by=one.settled_by,
        settled_at=one.settled_at.astimezone(zone) if one.settled_at else None,
    )


def without(one: KeptDoubt, floor: int) -> int | None:
    """Return how many accounts are left without those concerned, as `DoubtLine` tells it.

    That nobody is left, or few are, is told as few accounts are told everywhere.
    """
    if one.persons - one.without < floor:
        return None
    return rounded(one.without) if one.without >= floor else 0
