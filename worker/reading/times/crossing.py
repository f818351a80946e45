"""Bare numbers of days that go past today's: "Gap le 5, Dole le 12, Pau le 19", on the 14th."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from worker.reading.times.almanac import EXPLICIT, Form
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention


def of_this_month(found: list[Day], places: Sequence[Mention], today: datetime) -> list[Day]:
    """Return *found* with such numbers, told in rising order, as days of *today*'s month.

    So it is where each has its place among *places*. Alone, one would be of the month that its own
    verb tells, and those told behind it later still.
    """
    bare = [day for day in found if day.said.form is Form.NUMBER and day.said.weekday is None]
    if len(bare) < 2 or any(day.tag for day in bare):  # noqa: PLR2004 - one before today, one behind
        return found
    numbers = [day.said.number for day in bare]
    rising = all(one < other for one, other in pairwise(numbers))
    if not rising or not numbers[0] < today.day < numbers[-1]:
        return found
    if any(day.said.form in EXPLICIT and day not in bare for day in found):
        return found
    apart = all(
        any(one.end <= place.start < other.start for place in places)
        for one, other in pairwise(bare)
    )
    if not apart or len({place.start for place in places}) < len(bare):
        return found
    year, month = today.year, today.month
    return [
        day._replace(said=replace(day.said, form=Form.FIXED, month=month, year=year))
        if day in bare
        else day
        for day in found
    ]
