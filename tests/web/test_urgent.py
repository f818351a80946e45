"""The page of an urgent message: a preview first, then every account."""

import pytest

from tests.web import read
from tests.web.site import CODES, SLUG, Site
from tests.web.test_announcements import delivery
from worker.domain.kinds import Role
from worker.storage import overview

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
