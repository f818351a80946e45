"""What a source or an account may cost in a month, and what may be done for it now.

Money is counted in millionths of a unit (dollars, euros: whatever the platform bills in).
"""

import calendar
import datetime as dt
from dataclasses import dataclass

MICROS = 1_000_000
_RATION = 2
"""A day may use twice its even share of what is left: news comes in bursts, months are long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A month's limits, in money and in posts; None: no limit of that kind, and one there is.

    Prices are those of one post, of one author told with it, and of one question for numbers alone.
    """

    micros: int | None = None
    posts: int | None = None
    post_price: int = 5_000
    author_price: int = 10_000
    count_price: int = 5_000

    @property
    def dearest(self) -> int:
        """What one post costs at most, its author included."""
        return self.post_price + self.author_price


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff:
    """What posting costs, and may cost in a month; ``link`` is the price of a post with a link.

    Prices are X's of November 2026 (https://docs.x.com/x-api/getting-started/pricing).
    """

    micros: int
    plain: int = 15_000
    link: int = 200_000
    image: int = 5_000

    def price(self, *, link: bool, image: bool) -> int:
        """Return what one post costs."""
        return (self.link if link else self.plain) + (self.image if image else 0)


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent, or is reserved for a call under way."""

    posts: int = 0
    micros: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(self.posts + other.posts, self.micros + other.micros)

    def __sub__(self, other: "Spent") -> "Spent":
        return Spent(max(0, self.posts - other.posts), max(0, self.micros - other.micros))


def month_left(budget: Budget, month: Spent) -> Spent:
    """Return what is left of this month's *budget* when *month* is spent."""
    posts = _plenty(budget.posts) - month.posts
    micros = _plenty(budget.micros) - month.micros
    return Spent(max(0, posts), max(0, micros))


def day_left(budget: Budget, before: Spent, today: Spent, day: dt.date) -> Spent:
    """Return what may still be spent on *day*.

    Args:
        budget: The month's limits.
        before: Spent this month before *day*.
        today: Spent on *day*.
        day: In UTC, as platforms bill.
    """
    left = month_left(budget, before)
    days = calendar.monthrange(day.year, day.month)[1] - day.day + 1
    ration = Spent(-(-left.posts * _RATION // days), -(-left.micros * _RATION // days))
    return Spent(min(left.posts, ration.posts), min(left.micros, ration.micros)) - today


def affordable(budget: Budget, left: Spent) -> int:
    """Return how many posts *left* pays for, each with an author of its own."""
    return min(left.posts, left.micros // budget.dearest if budget.dearest else left.posts)


def _plenty(limit: int | None) -> int:
    return 1_000_000_000_000 if limit is None else limit
