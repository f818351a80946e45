"""The page of one announcement: text, differences, who did what."""

import pytest

from tests.web import read
from tests.web.site import CODES, SLUG, Site
from tests.web.test_announcements import delivery
from worker.domain.kinds import DeliveryState, Role
from worker.services import announce, rallies
from worker.storage import overview
from worker.storage.models import Delivery


def test_a_text_is_rewritten_on_its_page_and_who_did_it_stands_there(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    visitor = site.visitor()

    said = visitor.post(f"/annonces/{lyon.id}/texte", {"text": "Tous à Bellecour !"}, follow=True)

    assert "Votre texte partira" in read.text(said)
    assert "Tous à Bellecour !" in read.main(said)
    assert "operator@example.org · texte réécrit" in read.main(said)


def test_a_text_too_long_is_refused_beside_its_field(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")

    said = site.visitor().post(f"/annonces/{lyon.id}/texte", {"text": "long " * 90})

    assert said.status_code == 422
    assert "Trop long : 449 signes, au plus 280." in read.main(said).replace("\u00a0", " ")
    assert overview.find(lyon.id) == lyon


def test_what_changed_is_shown_word_by_word(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    site.visitor().post(f"/annonces/{lyon.id}/texte", {"text": "Tous à Bellecour !"})
    rallies.change(
        site.installation, lyon.rally_id, {"venue": "place Carnot"}, "a@b.example", site.now
    )
    announce.replan(site.installation, site.now)

    page = read.tree(site.visitor().get(f"/annonces/{lyon.id}/"))

    assert "Carnot" in "".join(page.xpath("//ins//text()"))
    assert "Bellecour" in "".join(page.xpath("//del//text()"))


def test_who_publishes_by_hand_copies_what_holds_and_that_is_what_was_said(site: Site) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    visitor.post(f"/annonces/{lyon.id}/texte", {"text": "Tous à Bellecour !"})
    rallies.change(
        site.installation, lyon.rally_id, {"venue": "place Carnot"}, "a@b.example", site.now
    )
    announce.replan(site.installation, site.now)

    (copied,) = read.tree(visitor.get(f"/annonces/{lyon.id}/")).xpath("//*[@id='phrase']/text()")
    visitor.post(f"/annonces/{lyon.id}", {"do": "take"})
    visitor.post(f"/annonces/{lyon.id}/adresse", {"url": "https://a.example/1"})

    assert "place Carnot" in copied
    said = overview.find(lyon.id)
    assert said is not None
    assert (said.state, said.text, said.proposed) == (DeliveryState.SENT, copied, None)


def test_a_text_that_nobody_would_see_is_none(site: Site) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    urgent = f"/rassemblements/{lyon.rally_id}/urgent"

    for address, more in ((f"/annonces/{lyon.id}/texte", {}), (urgent, {"send": "yes"})):
        said = visitor.post(address, {"text": "\u200b \u202e\n", **more})
        assert said.status_code == 422
        assert "Ce champ est obligatoire." in read.main(said)
        title = read.fold(read.tree(said).xpath("//title")[0])
        assert title.replace("\u00a0", " ").startswith("Erreur : ")

    assert overview.find(lyon.id) == lyon


def test_publishing_oneself_keeps_the_address(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    visitor = site.visitor()

    taken = visitor.post(
        f"/annonces/{lyon.id}", {"do": "take", "next": f"/annonces/{lyon.id}/"}, follow=True
    )
    wrong = visitor.post(f"/annonces/{lyon.id}/adresse", {"url": "ici"})
    visitor.post(f"/annonces/{lyon.id}/adresse", {"url": "https://insta.example/p/1"})

    assert "Où l’avez-vous publiée" in read.main(taken)
    assert wrong.status_code == 422
    (row,) = [one for one in overview.deliveries(SLUG) if one.id == lyon.id]
    assert (row.state, row.url) == (DeliveryState.SENT, "https://insta.example/p/1")


@pytest.mark.parametrize("url", ["http://[::1", "javascript:alert(1)", "exemple.fr", "https://"])
def test_what_is_no_address_of_a_post_is_refused_at_its_field(site: Site, url: str) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    visitor.post(f"/annonces/{lyon.id}", {"do": "take"})

    answer = visitor.post(f"/annonces/{lyon.id}/adresse", {"url": url})

    assert answer.status_code == 422
    assert "Ce n’est pas l’adresse d’une publication" in read.main(answer)


@pytest.mark.parametrize("role", [Role.ORGANISER])
def test_an_organiser_of_another_place_neither_sees_nor_changes_it(site: Site, role: Role) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    other = site.visitor(role, (CODES["Paris"],))

    assert other.get(f"/annonces/{lyon.id}/").status_code == 403
    assert other.post(f"/annonces/{lyon.id}/texte", {"text": "x"}).status_code == 403
    assert other.post(f"/annonces/{lyon.id}/adresse", {"url": "https://x.fr"}).status_code == 403
    assert overview.find(lyon.id) == lyon


def test_a_text_that_comes_too_late_is_not_said_to_be_too_long(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    visitor = site.visitor()
    visitor.post(f"/annonces/{lyon.id}", {"do": "cancel"})
    announce.replan(site.installation, site.now)
    Delivery.objects.filter(pk=lyon.id).update(state=DeliveryState.SENT)

    said = visitor.post(f"/annonces/{lyon.id}/texte", {"text": "Tous à Bellecour !"})

    assert said.status_code == 422
    assert "Elle ne peut plus changer" in read.main(said)
    assert "Trop long" not in read.main(said)


def test_a_second_address_is_not_said_to_be_none(site: Site) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    visitor.post(f"/annonces/{lyon.id}", {"do": "take"})
    visitor.post(f"/annonces/{lyon.id}/adresse", {"url": "https://insta.example/p/1"})

    said = visitor.post(f"/annonces/{lyon.id}/adresse", {"url": "https://insta.example/p/2"})

    assert "Elle ne peut plus changer" in read.main(said)
    assert "pas l’adresse" not in read.main(said)


@pytest.mark.parametrize(("form", "field"), [("texte", "text"), ("adresse", "url")])
def test_every_form_of_a_page_that_refused_leads_back_to_the_announcement(
    site: Site, form: str, field: str
) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    own = f"/annonces/{lyon.id}/"

    page = read.tree(visitor.post(f"{own}{form}", {field: "zut " * 200}))

    ways = set(page.xpath("//input[@name='next']/@value"))
    assert ways == {own}
    assert visitor.get(own).status_code == 200


def test_a_rally_that_changed_many_times_is_told_once_in_a_row(site: Site) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    for venue in ("place Carnot", "place Bellecour", "place des Terreaux"):
        rallies.change(site.installation, lyon.rally_id, {"venue": venue}, "a@b.example", site.now)
        announce.replan(site.installation, site.now)

    page = read.main(visitor.get(f"/annonces/{lyon.id}/"))

    assert page.count("reprise après un changement") == 1


def test_what_a_person_published_is_not_said_to_have_been_found(site: Site) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    visitor.post(f"/annonces/{lyon.id}", {"do": "take"})
    visitor.post(f"/annonces/{lyon.id}/adresse", {"url": "https://insta.example/p/1"})

    page = read.main(visitor.get(f"/annonces/{lyon.id}/"))

    assert "operator@example.org · dite publiée" in page
    assert "retrouvée" not in page


def test_in_english_our_own_announcements_are_named_in_it_and_texts_are_french(site: Site) -> None:
    lyon, visitor = delivery(site, "Lyon", "J-1"), site.visitor()
    Delivery.objects.filter(pk=lyon.id).update(wave="Annulé")
    visitor.cookies["django_language"] = "en"

    page = read.tree(visitor.get(f"/annonces/{lyon.id}/"))

    assert read.fold(page.xpath("//h1")[0]) == "Cancelled, Lyon"
    assert page.xpath("//textarea/@lang") == ["fr"] * len(page.xpath("//textarea")) != []
    listed = read.main(visitor.get(f"/lieux/{CODES['Lyon']}/"))
    assert "Annulé" not in listed
    urgent = read.tree(visitor.get(f"/rassemblements/{lyon.rally_id}/urgent"))
    assert urgent.xpath("//textarea/@lang") == ["fr"]
