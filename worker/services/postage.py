"""What our posts cost where a network bills them: paid before each call, else given back.

A process that dies in between leaves it paid: less than allowed is spent, never more. Reading our
own posts, after an answer that was lost, is billed too and not counted: it has to be done.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from worker.domain.announcement import Account, Delivery, Kind
from worker.domain.budget import MICROS, Spent, Tariff
from worker.domain.delivery import Happening, Outcome
from worker.domain.kinds import NetworkKind
from worker.domain.lengths import has_link
from worker.storage import overview, spending

if TYPE_CHECKING:
    from uuid import UUID

    from worker.storage.overview import DeliveryRow

_NOT_POSTED = {Happening.REFUSED, Happening.BUSY, Happening.UNSENT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a post costs, and would cost without its link (None: it has none); in whole units."""

    amount: float
    without_link: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """One account's month: spent so far, what the posts to come will cost, and the limit."""

    account: str
    spent: float
    to_come: float
    posts: int
    limit: float

    @property
    def is_short(self) -> bool:
        """Whether the posts to come cost more than is left; months are not told apart."""
        return self.spent + self.to_come > self.limit


class Postage:
    """What one turn pays. *accounts* without a tariff cost nothing."""

    def __init__(self, accounts: Iterable[Account] = ()) -> None:
        self._tariffs = tariffs(accounts)
        self._paid: dict[UUID, tuple[str, dt.date, Spent]] = {}

    def pay(self, delivery: Delivery, now: dt.datetime) -> bool:
        """Reserve what *delivery* costs; False when this month's budget does not hold it."""
        planned = delivery.planned
        tariff = self._tariffs.get(planned.account)
        if tariff is None or planned.kind is Kind.EDIT:
            return True
        price = _price(tariff, planned.text, image=planned.image is not None)
        key, day = _key(planned.account), now.astimezone(dt.UTC).date()

        def decide(before: Spent, today: Spent) -> Spent:
            fits = before.micros + today.micros + price <= tariff.micros
            return Spent(1, price) if fits else Spent()

        spent = spending.reserve(key, day, decide)
        if spent.posts:
            self._paid[delivery.id] = key, day, spent
        return bool(spent.posts)

    def settle(self, outcomes: Sequence[Outcome]) -> None:
        """Give back what was paid for those of *outcomes* that surely posted nothing."""
        for outcome in outcomes:
            paid = self._paid.pop(outcome.delivery, None)
            if paid and outcome.event.what in _NOT_POSTED:
                key, day, spent = paid
                spending.settle(key, day, spent, Spent())


def tariffs(accounts: Iterable[Account]) -> dict[str, Tariff]:
    """Return what posting costs, by the names of the *accounts* where it costs something."""
    billed = (one for one in accounts if one.kind is NetworkKind.X)
    return {one.name: one.tariff for one in billed if one.tariff}


def price(tariff: Tariff | None, text: str, *, image: bool) -> Price | None:
    """Return what posting *text* costs, None where it costs nothing."""
    if tariff is None:
        return None
    without = tariff.price(link=False, image=image) / MICROS if has_link(text) else None
    return Price(amount=_price(tariff, text, image=image) / MICROS, without_link=without)


def bills(campaign: str, accounts: Iterable[Account], now: dt.datetime) -> tuple[Bill, ...]:
    """Return this month's bill of each account that is billed."""
    billed = tariffs(accounts)
    if not billed:
        return ()
    coming: dict[str, list[DeliveryRow]] = {name: [] for name in billed}
    for row in overview.to_come(campaign, list(billed), now):
        coming[row.account].append(row)
    today = now.astimezone(dt.UTC).date()
    return tuple(
        Bill(
            account=name,
            spent=spending.month(_key(name), today).micros / MICROS,
            to_come=sum(_price(tariff, row.text, image=bool(row.image)) for row in coming[name])
            / MICROS,
            posts=len(coming[name]),
            limit=tariff.micros / MICROS,
        )
        for name, tariff in billed.items()
    )


def _price(tariff: Tariff, text: str, *, image: bool) -> int:
    return tariff.price(link=has_link(text), image=image)


def _key(account: str) -> str:
    return f"account:{account}"
