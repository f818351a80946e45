"""The chart of a place, day by day, as shapes for an SVG; the same numbers stand in a table below.

Lengths are in units of which `WIDTH` make the drawing; the browser scales it to the page.
"""

import datetime as dt
from dataclasses import dataclass
from math import ceil

from worker.services.pages import Bar

WIDTH, HEIGHT = 640, 220
# On the right: half of the last day's label, as large as it is drawn on a phone.
RIGHT, TOP, BOTTOM = 28, 16, 34
# Room for the numbers of the scale, as large as they are drawn on a phone.
MARGIN, DIGIT_WIDTH = 16, 14
# Room for one day's label, in units; with more days only some of them are named.
LABEL_WIDTH = 64
# A masked day is drawn this high, hatched: it says "some", not how many.
MASKED_HEIGHT = 10
STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Shape:
    """One day: a rectangle, and the words that stand for it."""

    on: dt.date
    x: float
    y: float
    width: float
    height: float
    middle: float
    accounts: int | None
    masked: bool
    named: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """One horizontal line and its number."""

    y: float
    value: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything the template draws."""

    width: int
    height: int
    left: int
    right: int
    base: int
    shapes: tuple[Shape, ...]
    ticks: tuple[Tick, ...]


def draw(bars: tuple[Bar, ...]) -> Chart:
    """Return the drawing of *bars*, oldest on the left; the highest number fits under the top."""
    step = _step(max((bar.accounts or 0 for bar in bars), default=0))
    top = step * max(1, -(-max((bar.accounts or 0 for bar in bars), default=0) // step))
    base = HEIGHT - BOTTOM
    left = MARGIN + DIGIT_WIDTH * len(str(top))
    room = (WIDTH - left - RIGHT) / max(1, len(bars))
    every = ceil(LABEL_WIDTH / room)
    scale = (base - TOP) / top
    shapes = tuple(
        _shape(bar, left + index * room, room, scale, named=(len(bars) - 1 - index) % every == 0)
        for index, bar in enumerate(bars)
    )
    ticks = tuple(Tick(_round(base - value * scale), value) for value in range(0, top + 1, step))
    return Chart(WIDTH, HEIGHT, left, WIDTH - RIGHT, base, shapes, ticks)


def _shape(bar: Bar, start: float, room: float, scale: float, *, named: bool) -> Shape:
    height = MASKED_HEIGHT if bar.masked else (bar.accounts or 0) * scale
    width = min(room * 0.72, 56)
    middle = start + room / 2
    return Shape(
        on=bar.on,
        x=_round(middle - width / 2),
        y=_round(HEIGHT - BOTTOM - height),
        width=_round(width),
        height=_round(height),
        middle=_round(middle),
        accounts=bar.accounts,
        masked=bar.masked,
        named=named,
    )


def _step(highest: int) -> int:
    """Return 1, 2 or 5 times a power of ten, so that four lines or fewer reach *highest*."""
    power = 1
    while True:
        for factor in STEPS:
            if factor * power * 4 >= highest:
                return factor * power
        power *= 10


def _round(value: float) -> float:
    return round(value, 1)
