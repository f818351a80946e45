"""« Comptes »: what keeps an account from posting, and the button that stops it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.fakes.network_apis import FakeFacebook, Post, serving
from tests.web import read
from tests.web.site import Site
from worker.domain.announcement import Account
from worker.domain.delivery import Event, Happening
from worker.domain.kinds import NetworkKind, Role
from worker.services import public
from worker.storage import account_states, models


@pytest.fixture
def page(site: Site) -> Iterator[FakeFacebook]:
    """A page of Facebook among the site's accounts."""
    api = FakeFacebook()
    with serving(api) as url:
        account = Account(
            name="page",
            kind=NetworkKind.FACEBOOK_PAGE,
            handle=api.page,
            base_url=url,
            allow_private=True,
        )
        tokens = (("PORTEVOIX_ACCOUNT_PAGE_TOKEN", api.token),)
        around = replace(site.installation.environment, tokens=tokens)
        object.__setattr__(site.installation, "accounts", (account,))
        object.__setattr__(site.installation, "environment", around)
        yield api


def test_a_suspended_account_tells_what_still_lies_at_its_network(
    site: Site, page: FakeFacebook
) -> None:
    due = int((site.now + dt.timedelta(days=2)).timestamp())
    page.add(Post("1", "pas de nous", site.now.timestamp(), due))
    visitor = site.visitor()

    before = read.main(visitor.get("/comptes/"))
    after = read.main(visitor.post("/comptes/page", {"on": "yes"}, follow=True))

    assert "Suspendre ce compte" in before
    assert "1 publication programmée là-bas partira quand même" in after
    assert "pas de nous" not in after
    assert account_states.suspended() == {"page"}


def test_a_network_that_never_tells_is_not_said_to_hold_nothing(site: Site) -> None:
    account = Account(name="oiseau", kind=NetworkKind.X)
    object.__setattr__(site.installation, "accounts", (account,))

    page = read.main(site.visitor().post("/comptes/oiseau", {"on": "yes"}, follow=True))

    assert "Ce réseau ne dit pas ce qui y est programmé" in page
    assert "Rien n’est programmé" not in page


def test_going_live_waits_for_no_network(site: Site, page: FakeFacebook) -> None:
    visitor = site.visitor()
    visitor.post("/comptes/page", {"on": "yes"})
    page.calls.clear()

    shown = read.main(visitor.get("/reel"))

    assert "Suspendu." in shown
    assert page.calls == []


def test_an_account_that_posts_again_is_no_longer_suspended(site: Site, page: FakeFacebook) -> None:
    visitor = site.visitor()
    visitor.post("/comptes/page", {"on": "yes"})
    visitor.post("/comptes/page", {"on": "no"})

    assert account_states.suspended() == frozenset()


def test_what_a_suspended_page_s_events_declare_is_doubted_and_not_public(
    site: Site, page: FakeFacebook
) -> None:
    site.declare("Paris", 1500, 7500)
    visitor = site.visitor()

    before = public.current(site.installation, site.now)
    visitor.post("/comptes/page", {"on": "yes"})
    after = public.current(site.installation, site.now)

    assert [one.going for line in before.rallies for one in line.events] == [1500]
    assert [one.going for line in after.rallies for one in line.events] == []
    assert "Compte suspendu : page." in read.text(visitor.get("/annonces/"))


def test_a_network_that_does_not_answer_is_said(site: Site, page: FakeFacebook) -> None:
    page.token = "another"

    shown = read.main(site.visitor().post("/comptes/page", {"on": "yes"}, follow=True))

    assert "regardez-y vous-même" in shown


def test_accounts_are_for_those_who_lead(site: Site, page: FakeFacebook) -> None:
    for role in (Role.ORGANISER, Role.READER):
        visitor = site.visitor(role)
        assert visitor.get("/comptes/").status_code == 403
        assert visitor.post("/comptes/page", {"on": "yes"}).status_code == 403
    assert site.visitor().post("/comptes/inconnu", {"on": "yes"}).status_code == 404


def test_what_has_to_be_renewed_is_shown(site: Site, page: FakeFacebook) -> None:
    account_states.note_troubles({"page": "sa clé expire le dimanche 12 novembre"})

    assert "Sa clé expire le dimanche 12 novembre" in read.main(site.visitor().get("/comptes/"))


def test_what_never_happened_begins_with_a_capital_like_the_rest(
    site: Site, page: FakeFacebook
) -> None:
    assert "Dernière publication Jamais" in read.main(site.visitor().get("/comptes/"))


def test_what_keeps_an_account_from_posting_is_said_before_going_live(
    site: Site, page: FakeFacebook
) -> None:
    account_states.note_troubles({"page": "sa clé manque ou est mal écrite"})
    visitor = site.visitor()
    visitor.post("/comptes/page", {"on": "yes"})

    told = read.main(visitor.get("/reel"))

    assert "page Facebook Suspendu. Sa clé manque ou est mal écrite" in told


def test_in_whose_language_a_trouble_is_told_is_said(site: Site, page: FakeFacebook) -> None:
    trouble, fault = "sa clé expire demain", "page.example: answered 503"
    account_states.note_troubles({"page": trouble})
    models.AccountState.objects.update(last_fault=fault, last_fault_at=site.now)
    visitor = site.visitor()
    visitor.cookies["django_language"] = "en"

    shown = read.tree(visitor.get("/comptes/"))

    told = {read.fold(one): one.get("lang") for one in shown.xpath("//dd/span[@lang]")}
    assert told == {"Sa clé expire demain": "fr", fault: "en"}


def test_until_when_a_network_asks_us_to_wait_is_shown(site: Site, page: FakeFacebook) -> None:
    busy = Event(what=Happening.BUSY, wait=dt.timedelta(hours=2))
    account_states.learn([("page", busy)], site.now)

    shown = read.main(site.visitor().get("/comptes/"))
    models.AccountState.objects.update(closed_until=site.now)
    over = read.main(site.visitor().get("/comptes/"))

    assert "Le réseau demande d’attendre jusqu’à Aujourd’hui 14 h" in shown
    assert "demande d’attendre" not in over
