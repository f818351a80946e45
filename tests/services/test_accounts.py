"""What keeps an account from posting is told long before its first wave, and not every day."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from django.conf import settings
from django.core import mail

from tests.domain.rallies import J7
from tests.fakes.network_apis import FakeFacebook, FakeX, serving
from tests.services.announcing import CONFIRMED, confirmed, house
from worker.domain.announcement import Account
from worker.domain.budget import Tariff
from worker.domain.kinds import NetworkKind, Role
from worker.services import accounts, announce
from worker.services.installation import Installation
from worker.storage import account_states, signin
from worker.web.mail import mailers

DAY = dt.timedelta(days=1)
CALLED_OFF = "sa clé n’est plus acceptée"


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> list[mail.EmailMessage]:
    monkeypatch.setattr(settings, "MAILERS", mailers("memory://"))
    mail.outbox = []
    return mail.outbox


@contextmanager
def on_facebook() -> Iterator[tuple[Installation, FakeFacebook]]:
    api = FakeFacebook()
    with serving(api) as url:
        account = Account(
            name="page",
            kind=NetworkKind.FACEBOOK_PAGE,
            handle=api.page,
            base_url=url,
            allow_private=True,
        )
        where = house((account,), (J7,))
        around = replace(
            where.environment,
            email_url="memory://",
            public_url="https://pv.example",
            tokens=(("PORTEVOIX_ACCOUNT_PAGE_TOKEN", api.token),),
        )
        where = replace(where, environment=around)
        signin.ensure("coordination@a.example", Role.COORDINATOR, ())
        signin.ensure("lyon@a.example", Role.ORGANISER, ("69123",))
        confirmed(where)
        announce.replan(where, CONFIRMED)
        yield where, api


def test_an_account_in_order_is_not_worth_a_letter(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    with on_facebook() as (where, _):
        assert accounts.watch(where, CONFIRMED) == 0
    assert letters == []


def test_a_revoked_token_is_told_to_who_leads_once_and_again_after_three_days(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    with on_facebook() as (where, api):
        api.token = "another"
        told = [accounts.watch(where, CONFIRMED + days * DAY) for days in range(5)]

    assert told == [1, 0, 0, 1, 0]
    assert letters[0].to == ["coordination@a.example"]
    assert f"Compte « page » : {CALLED_OFF}." in letters[0].body
    assert "Sa prochaine annonce est prévue dimanche 22 octobre." in letters[0].body
    assert "https://pv.example/comptes/" in letters[0].body


def test_a_token_that_ends_before_the_campaign_is_told_at_once(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    with on_facebook() as (where, api):
        api.expires_at = int(dt.datetime(2017, 11, 12, 8, tzinfo=dt.UTC).timestamp())
        accounts.watch(where, CONFIRMED)

    assert "sa clé expire le dimanche 12 novembre" in letters[0].body


def test_a_token_that_was_never_set_is_told(store: str, letters: list[mail.EmailMessage]) -> None:
    with on_facebook() as (where, _):
        bare = replace(where, environment=replace(where.environment, tokens=()))
        accounts.watch(bare, CONFIRMED)

    assert "sa clé manque ou est mal écrite" in letters[0].body


def test_a_renewed_token_is_forgotten_and_told_if_it_fails_again(store: str) -> None:
    with on_facebook() as (where, api):
        right = api.token
        told = []
        for token in ("another", right, "another"):
            api.token = token
            told.append(accounts.watch(where, CONFIRMED))

    assert told == [1, 0, 1]


def test_a_network_that_is_down_says_nothing_about_its_token(store: str) -> None:
    with on_facebook() as (where, _):
        pass

    assert accounts.watch(where, CONFIRMED) == 0
    assert [one.trouble for one in account_states.all_states()] == []


def test_a_budget_that_will_not_do_is_told_before_it_is_spent(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    api = FakeX()
    with serving(api, lambda url: setattr(api, "base_url", url)) as url:
        tariff = Tariff(micros=100_000)
        x = Account(name="x", kind=NetworkKind.X, base_url=url, allow_private=True, tariff=tariff)
        where = house((x,), (J7,))
        token = f"{api.keys.key}:{api.keys.secret}:{api.keys.token}:{api.keys.token_secret}"
        around = replace(
            where.environment,
            email_url="memory://",
            tokens=(("PORTEVOIX_ACCOUNT_X_TOKEN", token),),
        )
        where = replace(where, environment=around)
        signin.ensure("coordination@a.example", Role.COORDINATOR, ())
        confirmed(where)
        announce.replan(where, CONFIRMED)

        accounts.watch(where, CONFIRMED)

    assert "son budget de ce mois ne suffit pas aux annonces prévues" in letters[0].body
