"""The money of one source: asked before each call, settled after it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from worker.domain.budget import Budget, Spent, affordable, day_left, month_left
from worker.domain.post import Source
from worker.errors import BudgetError
from worker.storage import spending

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Purse:
    """What *source* may spend at *now*; every call first reserves what it may cost at most."""

    source: Source
    budget: Budget
    now: datetime

    def reserve_posts(self, wanted: int, least: int) -> tuple[int, Spent]:
        """Return how many posts may be asked for, *least* to *wanted*, and what is reserved.

        Raises:
            BudgetError: Not even *least* can be paid today, or this month.
        """
        spent = spending.reserve(self.source.name, self._day, lambda *so_far: self._posts(
            affordable(self.budget, self._left(*so_far)), wanted, least
        ))  # fmt: skip
        if not spent.posts:
            raise self._over(least)
        return spent.posts, spent

    def reserve_count(self) -> Spent:
        """Reserve one question for numbers alone.

        Raises:
            BudgetError: It cannot be paid today, or this month.
        """
        price = Spent(0, self.budget.count_price)
        spent = spending.reserve(
            self.source.name,
            self._day,
            lambda *so_far: price if self._left(*so_far).micros >= price.micros else Spent(),
        )
        if spent != price:
            raise self._over(1)
        return spent

    def settle(self, reserved: Spent, posts: int, authors: int) -> None:
        """Put what came, *posts* by *authors*, in the place of what was reserved."""
        cost = posts * self.budget.post_price + authors * self.budget.author_price
        spending.settle(self.source.name, self._day, reserved, Spent(posts, cost))

    def refund(self, reserved: Spent) -> None:
        """Take back what was *reserved* for a call that was refused."""
        spending.settle(self.source.name, self._day, reserved, Spent())

    def affordable(self) -> int:
        """Return how many posts may still be asked for today."""
        name = self.source.name
        before, month = spending.before(name, self._day), spending.month(name, self._day)
        return affordable(self.budget, self._left(before, month - before))

    def _posts(self, most: int, wanted: int, least: int) -> Spent:
        posts = min(most, wanted)
        return Spent(posts, posts * self.budget.dearest) if posts >= least else Spent()

    def _left(self, before: Spent, today: Spent) -> Spent:
        return day_left(self.budget, before, today, self._day)

    def _over(self, least: int) -> BudgetError:
        name, today = self.source.name, datetime.combine(self._day, time(), UTC)
        left = month_left(self.budget, spending.month(name, self._day))
        if affordable(self.budget, left) < least:
            month = (today.replace(day=1) + 32 * _DAY).replace(day=1)
            return BudgetError(f"source {name!r}: this month's budget is spent", month)
        return BudgetError(f"source {name!r}: today's share of the budget is spent", today + _DAY)

    @property
    def _day(self) -> date:
        return self.now.astimezone(UTC).date()
