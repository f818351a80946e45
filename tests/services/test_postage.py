"""X bills each post: nothing leaves that this month's budget does not hold."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from tests.domain.rallies import J7
from tests.fakes.network_apis import FakeX, serving
from tests.services.announcing import CONFIRMED, J7_DUE, SECOND, SOMEBODY, confirmed, house, turn
from worker.domain.announcement import Account
from worker.domain.budget import Tariff
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.services import announce, postage
from worker.services.installation import Installation
from worker.storage import account_states, plans

MINUTE = dt.timedelta(minutes=1)


@contextmanager
def on_x(budget: int, towns: int = 2) -> Iterator[tuple[Installation, FakeX]]:
    api = FakeX()
    # Signed at the moment that the turn believes; the fake looks at the signature alone.
    with serving(api, lambda url: setattr(api, "base_url", url)) as url:
        account = Account(
            name="x",
            kind=NetworkKind.X,
            base_url=url,
            allow_private=True,
            tariff=Tariff(micros=budget),
        )
        where = house((account,), (J7,))
        keys = f"{api.keys.key}:{api.keys.secret}:{api.keys.token}:{api.keys.token_secret}"
        tokens = (("PORTEVOIX_ACCOUNT_X_TOKEN", keys),)
        where = replace(where, environment=replace(where.environment, tokens=tokens))
        for number in range(towns):
            confirmed(where, number=number, venue=f"place {number}")
        announce.replan(where, CONFIRMED)
        yield where, api


def causes() -> list[tuple[State, Cause | None]]:
    found = [(one.progress.state, one.progress.cause) for one in plans.all_of("essai")]
    return sorted(found, key=str)


def test_what_the_budget_does_not_hold_is_refused_and_leaves_when_it_is_raised(store: str) -> None:
    # One post with a link is 0.20.
    with on_x(300_000) as (where, api):
        turn(where, J7_DUE)

        assert len(api.posts) == 1
        assert causes() == [(State.FAILED, Cause.BUDGET), (State.SENT, None)]
        (fares,) = account_states.all_states()
        assert fares.last_fault == "this month's budget is spent"

        (x,) = where.accounts
        richer = replace(where, accounts=(replace(x, tariff=Tariff(micros=400_000)),))
        (refused,) = [one for one in plans.all_of("essai") if one.progress.state is State.FAILED]
        announce.approve(richer, refused.id, SOMEBODY, J7_DUE + MINUTE)
        turn(richer, J7_DUE + MINUTE + SECOND)

        assert len(api.posts) == 2
        assert [bill.spent for bill in postage.bills("essai", richer.accounts, J7_DUE)] == [0.4]


def test_what_was_surely_not_posted_costs_nothing(store: str) -> None:
    with on_x(300_000, towns=1) as (where, api):
        broken = (("PORTEVOIX_ACCOUNT_X_TOKEN", "a:b:c:d"),)
        turn(replace(where, environment=replace(where.environment, tokens=broken)), J7_DUE)

        assert api.posts == {}
        assert causes() == [(State.FAILED, Cause.TOKEN)]
        assert [bill.spent for bill in postage.bills("essai", where.accounts, J7_DUE)] == [0.0]


def test_a_bill_tells_what_is_to_come_before_it_is_spent(store: str) -> None:
    with on_x(300_000) as (where, _):
        (bill,) = postage.bills("essai", where.accounts, CONFIRMED)
        view = announce.plan(where, CONFIRMED)[0]

    assert (bill.spent, bill.to_come, bill.posts, bill.limit) == (0.0, 0.4, 2, 0.3)
    assert bill.is_short
    assert view.price == postage.Price(amount=0.2, without_link=0.015)


def test_what_the_budget_refused_is_to_come_while_it_is_of_use(store: str) -> None:
    with on_x(300_000) as (where, _):
        turn(where, J7_DUE)
        found = [
            (bill.spent, bill.to_come, bill.posts, bill.is_short)
            for now in (J7_DUE + MINUTE, J7_DUE + dt.timedelta(days=8))
            for bill in postage.bills("essai", where.accounts, now)
        ]

    assert found == [(0.2, 0.2, 1, True), (0.2, 0.0, 0, False)]


@pytest.mark.parametrize(
    ("text", "plain", "shown"),
    [
        pytest.param("Demain à Paris", 0.015, 0.02, id="no link"),
        pytest.param("Demain https://a.example/x", 0.2, 0.205, id="an address"),
        pytest.param("Demain, voir metoo.fr", 0.2, 0.205, id="what X takes for an address"),
    ],
)
def test_a_post_costs_what_x_says(text: str, plain: float, shown: float) -> None:
    found = [postage.price(Tariff(micros=1), text, image=image) for image in (False, True)]

    assert [one and one.amount for one in found] == [plain, shown]
