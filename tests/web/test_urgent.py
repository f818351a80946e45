"""The page of an urgent message: a preview first, then every account."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.web import read
from tests.web.site import CODES, SLUG, Site
from tests.web.test_announcements import delivery
from worker.domain.kinds import NetworkKind, Role
from worker.storage import account_states, campaigns, overview

WORDS = "Le pont est fermé.\nPassez par le quai."


def urgent_ones(site: Site) -> list[str]:
    return [one.text for one in overview.deliveries(SLUG) if one.kind == "urgent"]


def test_nothing_leaves_before_it_was_shown(site: Site) -> None:
    page = f"/rassemblements/{delivery(site, 'Lyon', 'J-1').rally_id}/urgent"
    visitor = site.visitor()

    shown = read.tree(visitor.post(page, {"text": WORDS}))
    before = urgent_ones(site)
    (kept,) = shown.xpath("//input[@type='hidden'][@name='text']/@value")
    said = visitor.post(page, {"text": kept, "send": "yes"}, follow=True)

    assert before == []
    assert "Le pont est fermé." in "".join(shown.xpath("//blockquote//text()"))
    assert "Le message part maintenant" in read.text(said)
    assert set(urgent_ones(site)) == {WORDS}

    again = visitor.post(page, {"text": kept, "send": "yes"}, follow=True)

    assert "le même texte ne part pas deux fois" in read.text(again)
    assert "Le message part maintenant" not in read.text(again)
    assert len(urgent_ones(site)) == 1


def test_words_too_long_show_how_long_and_do_not_leave(site: Site) -> None:
    page = f"/rassemblements/{delivery(site, 'Lyon', 'J-1').rally_id}/urgent"

    said = site.visitor().post(page, {"text": "long " * 90, "send": "yes"})

    assert said.status_code == 422
    assert "449/280 · trop long" in read.main(said)
    assert urgent_ones(site) == []


@pytest.mark.parametrize(
    ("role", "towns", "answer"),
    [(Role.ORGANISER, "Lyon", 302), (Role.ORGANISER, "Paris", 403), (Role.READER, "Lyon", 403)],
)
def test_organisers_write_for_their_own_town_and_readers_for_none(
    site: Site, role: Role, towns: str, answer: int
) -> None:
    page = f"/rassemblements/{delivery(site, 'Lyon', 'J-1').rally_id}/urgent"

    said = site.visitor(role, (CODES[towns],)).post(page, {"text": "Rentrez.", "send": "yes"})

    assert said.status_code == answer
    assert bool(urgent_ones(site)) == (answer == 302)


def stop_all(site: Site) -> None:
    campaigns.set_frozen(SLUG, frozen=True)


def suspend_one(site: Site) -> None:
    account_states.suspend("essai", "a@b.example", on=True)


def use_a_real_network(site: Site) -> None:
    real = replace(site.installation.accounts[0], kind=NetworkKind.X)
    object.__setattr__(site.installation, "accounts", (real,))


@pytest.mark.parametrize(
    ("stop", "says"),
    [
        pytest.param(stop_all, "tout est suspendu, jusqu’à « Reprendre ».", id="frozen"),
        pytest.param(suspend_one, "Un compte est suspendu", id="an account is suspended"),
        pytest.param(use_a_real_network, "Rien ne part vers un vrai réseau", id="not live"),
    ],
)
def test_what_lets_nothing_leave_is_said_where_something_should(
    site: Site, stop: Callable[[Site], None], says: str
) -> None:
    row = delivery(site, "Lyon", "J-3")
    stop(site)
    visitor, page = site.visitor(), f"/rassemblements/{row.rally_id}/urgent"

    urgent = visitor.post(page, {"text": WORDS, "send": "yes"}, follow=True)
    sent = visitor.post(f"/annonces/{row.id}", {"do": "send"}, follow=True)

    for answer in (urgent, sent):
        (told,) = read.tree(answer).xpath("//ul[@class='notes']/li[@class='warning']")
        assert says in read.fold(told)


@pytest.mark.parametrize("given", [{}, {"text": WORDS}, {"text": WORDS, "send": "yes"}])
def test_without_an_account_nobody_is_told_that_it_leaves(
    site: Site, given: dict[str, str]
) -> None:
    page = f"/rassemblements/{delivery(site, 'Lyon', 'J-1').rally_id}/urgent"
    object.__setattr__(site.installation, "accounts", ())

    visitor = site.visitor()
    said = visitor.post(page, given, follow=True) if given else visitor.get(page, follow=True)

    assert "Aucun compte de réseau n’est configuré" in read.text(said)
    assert "Le message part" not in read.text(said)
