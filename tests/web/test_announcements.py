"""« Annonces »: the text that will leave, its state, and who may do what with it."""

import datetime as dt
from dataclasses import replace
from uuid import uuid4

import pytest

from tests.fakes.forms import png
from tests.web import read
from tests.web.site import CODES, SLUG, Site
from worker.domain.announcement import Account
from worker.domain.budget import Tariff
from worker.domain.delivery import Cause, Proof
from worker.domain.images import Image, digest_of, ready
from worker.domain.kinds import DeliveryState, NetworkKind, Role
from worker.services import planning, rallies
from worker.services.announce import announce
from worker.storage import campaigns, overview
from worker.storage import rallies as stored
from worker.storage.models import Delivery
from worker.storage.overview import DeliveryRow

BY_HAND = pytest.mark.parametrize("site", [True], ids=["by hand"], indirect=True)


def delivery(site: Site, town: str, wave: str) -> DeliveryRow:
    assert overview.deliveries(SLUG)
    (found,) = [
        row
        for row in overview.deliveries(SLUG)
        if row.wave == wave and f" {town} " in row.text.replace("en Guad", " Guad")
    ]
    return found


def test_a_french_text_is_said_to_be_french_on_an_english_page(site: Site) -> None:
    visitor = site.visitor()
    visitor.post("/langue", {"language": "en", "next": "/"})

    page = read.tree(visitor.get("/annonces/"))

    assert page.get("lang") == "en"
    assert {one.get("lang") for one in page.iter("blockquote")} == {"fr"}


@BY_HAND
def test_what_waits_for_a_person_stands_first_with_its_text(site: Site) -> None:
    page = read.tree(site.visitor().get("/annonces/"))

    waiting = page.xpath("//section[@id='a-voir']//li")
    assert len(waiting) == 3
    assert all("en attente de vous" in read.fold(each) for each in waiting)
    assert "place Bellecour" in read.fold(waiting[0])


def test_what_came_of_a_button_is_a_list_in_what_is_told(site: Site) -> None:
    """A list that is itself the status is none to a screen reader, and its entries are nobody's."""
    lyon = delivery(site, "Lyon", "J-1")

    page = read.tree(site.visitor().post(f"/annonces/{lyon.id}", {"do": "hold"}, follow=True))

    assert [read.fold(one) for one in page.xpath("//div[@role='status']/ul/li")] == ["Retenue."]
    assert page.xpath("//ul[@role] | //ol[@role]") == []


def test_two_rallies_of_a_town_have_no_two_buttons_alike(site: Site) -> None:
    every = stored.all_of(SLUG, site.installation.gazetteer)
    lyon = next(one.plan for one in every if one.place.code == CODES["Lyon"])
    later = replace(lyon, date=lyon.date + dt.timedelta(days=1))
    rally = rallies.add(site.installation, later, "a@b.example", site.now)
    rallies.confirm(site.installation, rally.id, "a@b.example", site.now)

    page = read.tree(site.visitor().get("/annonces/"))

    names = [read.fold(one) for one in page.xpath("//li//form/button")]
    assert len(names) > 8
    assert len(set(names)) == len(names)


@BY_HAND
def test_approving_makes_it_planned(site: Site) -> None:
    paris = delivery(site, "Paris", "J-3")

    answer = site.visitor().post(f"/annonces/{paris.id}", {"do": "approve"}, follow=True)

    assert "Approuvée." in read.text(answer)
    assert delivery(site, "Paris", "J-3").state is DeliveryState.APPROVED


@BY_HAND
@pytest.mark.parametrize("url", ["/annonces/", f"/lieux/{CODES['Paris']}/"])
def test_a_button_leads_back_to_its_announcement(site: Site, url: str) -> None:
    paris, visitor = delivery(site, "Paris", "J-3"), site.visitor()
    (form,) = read.tree(visitor.get(url)).xpath(f"//form[@action='/annonces/{paris.id}']")

    answer = visitor.post(f"/annonces/{paris.id}", dict(form.form_values()) | {"do": "hold"})
    page = read.tree(visitor.get(url))

    assert answer["Location"] == f"{url}#annonce-{paris.id}"
    assert len(page.xpath(f"//*[@id='annonce-{paris.id}']")) == 1
    assert read.fold(page.xpath("//ul[contains(@class, 'notes')]")[0]) == "Retenue."


def test_many_announcements_come_a_light_leaf_at_a_time(site: Site) -> None:
    (model,) = Delivery.objects.filter(pk=delivery(site, "Lyon", "J-1").id).values()
    states = (DeliveryState.PLANNED, DeliveryState.SENT)
    Delivery.objects.bulk_create(
        Delivery(**model | {"id": uuid4(), "account": f"n{number}", "state": states[number % 2]})
        for number in range(120)
    )
    visitor = site.visitor()

    first = read.tree(visitor.get("/annonces/"))
    numbers = [int(one) for one in first.xpath("//nav[@class='leaves']//a/text()")]
    every = [visitor.get(f"/annonces/?page={n}&parties={n}") for n in range(1, max(numbers) + 1)]

    found = "".join(answer.content.decode() for answer in every)
    assert all(f'id="annonce-{one.id}"' in found for one in overview.deliveries(SLUG))
    assert len(every) == 2
    back = read.tree(every[1]).xpath("//li//form//input[@name='next']/@value")[0]
    assert back.startswith("/annonces/?page=2&parties=2#annonce-")


def test_sending_now_is_offered_only_where_it_would_be_done(site: Site) -> None:
    page = read.tree(site.visitor().get("/annonces/"))

    offered = {
        wave: bool(page.xpath(f"//form[@action='/annonces/{lyon.id}']//button[@value='send']"))
        for wave in ("J-3", "J-1")
        if (lyon := delivery(site, "Lyon", wave))
    }
    assert offered == {"J-3": True, "J-1": False}


def test_holding_then_withdrawing_is_said_in_words(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    visitor = site.visitor()

    held = visitor.post(f"/annonces/{lyon.id}", {"do": "hold"}, follow=True)
    gone = visitor.post(f"/annonces/{lyon.id}", {"do": "cancel"}, follow=True)

    assert "retenue" in read.main(held)
    assert "retirée" in read.main(gone)
    assert delivery(site, "Lyon", "J-1").state is DeliveryState.CANCELLED


def test_the_next_announcement_is_said_to_be_held_on_the_first_screens(site: Site) -> None:
    visitor = site.visitor()
    for row in overview.deliveries(SLUG):
        visitor.post(f"/annonces/{row.id}", {"do": "hold"})

    place = read.lines(visitor.get(f"/lieux/{CODES['Lyon']}/"))
    (told,) = read.tree(visitor.get("/")).xpath("//dt[.='Prochaine annonce']/../dd[b]")

    assert any(one.startswith("Prochaine annonce ") and "retenue" in one for one in place)
    assert read.fold(told).endswith(", retenue")


def test_what_is_held_past_its_moment_hides_no_next_announcement(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    overdue = {"due_at": site.now - dt.timedelta(hours=1), "state": DeliveryState.HELD}
    Delivery.objects.filter(pk=lyon.id).update(**overdue)

    (told,) = read.tree(site.visitor().get("/")).xpath("//dt[.='Prochaine annonce']/../dd[b]")

    assert "Lyon" not in read.fold(told)


def test_sending_now_lets_it_leave_at_the_next_turn(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-3")

    site.visitor().post(f"/annonces/{lyon.id}", {"do": "send"})
    announce(site.installation, site.now)

    assert delivery(site, "Lyon", "J-3").state is DeliveryState.SENT
    assert delivery(site, "Paris", "J-3").state is DeliveryState.PLANNED


def test_a_text_that_says_tomorrow_is_not_sent_on_another_day(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")

    answer = site.visitor().post(f"/annonces/{lyon.id}", {"do": "send"}, follow=True)

    assert "Rien n’est parti : ce texte dit « demain »" in read.main(answer).replace("\xa0", " ")
    assert delivery(site, "Lyon", "J-1").state is DeliveryState.PLANNED


def test_a_person_settles_what_is_perhaps_published(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    Delivery.objects.filter(pk=lyon.id).update(
        state=DeliveryState.UNCERTAIN, uncertain_since=site.now, cause=Cause.NO_PROOF
    )
    visitor = site.visitor()

    before = read.main(visitor.get("/annonces/"))
    visitor.post(f"/annonces/{lyon.id}", {"do": "there"})

    assert "peut-être publiée : vérifiez" in before
    assert "L’annonce J-1 est peut-être publiée" not in read.main(visitor.get("/"))
    assert delivery(site, "Lyon", "J-1").state is DeliveryState.SENT


def test_a_town_without_its_venue_says_what_is_missing(site: Site) -> None:
    page = read.main(site.visitor().get("/annonces/"))

    assert "retenue : il manque le lieu" in page


def show_an_image(site: Site) -> None:
    image = Image(
        file="announcements/j1.png", alt="Une place", digest=digest_of(png()), content=png()
    )
    campaign = site.installation.campaign
    waves = tuple(replace(wave, image=image) for wave in campaign.waves)
    planning.replan(replace(site.installation, campaign=replace(campaign, waves=waves)), site.now)


def test_an_image_is_shown_with_its_words_and_given_to_copy(site: Site) -> None:
    show_an_image(site)
    lyon = delivery(site, "Lyon", "J-1")
    visitor = site.visitor()

    page = read.tree(visitor.get(f"/annonces/{lyon.id}/"))
    (shown,) = page.xpath("//figure/img")
    given = visitor.get(shown.get("src"))
    (text,) = page.xpath("//textarea[@id='phrase']/text()")

    assert (shown.get("alt"), text) == ("Une place", lyon.text)
    assert (given["Content-Type"], given.content) == ("image/png", ready(png()).content)
    assert page.xpath(f"//a[@download and @href='{shown.get('src')}']")


def test_an_image_is_for_those_who_see_its_town(site: Site) -> None:
    show_an_image(site)
    paris = delivery(site, "Paris", "J-1")
    visitor = site.visitor(Role.ORGANISER, (CODES["Lyon"],))

    assert visitor.get(f"/annonces/{paris.id}/image").status_code == 403


def test_what_x_bills_is_said_before_it_is_approved(site: Site) -> None:
    tariff = Tariff(micros=300_000)
    billed = replace(site.installation.accounts[0], kind=NetworkKind.X, tariff=tariff)
    object.__setattr__(site.installation, "accounts", (billed,))
    campaign = site.installation.campaign
    waves = tuple(replace(w, template=w.template + " {{ link }}") for w in campaign.waves)
    planning.replan(replace(site.installation, campaign=replace(campaign, waves=waves)), site.now)

    page = read.main(site.visitor().get("/annonces/"))

    assert "Coûte 0,20 $ avec son lien, 0,015 $ sans." in page
    assert "essai : 0,00 $ dépensés ce mois sur 0,30" in page
    assert "Le budget n’y suffit pas" in page


def test_an_organiser_acts_on_her_own_town_alone(site: Site) -> None:
    visitor = site.visitor(Role.ORGANISER, (CODES["Lyon"],))
    lyon, paris = delivery(site, "Lyon", "J-1"), delivery(site, "Paris", "J-1")

    own = visitor.post(f"/annonces/{lyon.id}", {"do": "hold"})
    other = visitor.post(f"/annonces/{paris.id}", {"do": "hold"})

    assert (own.status_code, other.status_code) == (302, 403)
    assert delivery(site, "Paris", "J-1").state is DeliveryState.PLANNED
    assert "Paris" not in read.main(visitor.get("/annonces/"))


def test_a_reader_changes_nothing(site: Site) -> None:
    visitor = site.visitor(Role.READER)
    lyon = delivery(site, "Lyon", "J-1")

    assert visitor.post(f"/annonces/{lyon.id}", {"do": "hold"}).status_code == 403
    assert visitor.post("/annonces/suspendre").status_code == 403
    assert not read.tree(visitor.get("/annonces/")).xpath("//main//form")


def test_stopping_everything_and_going_on(site: Site) -> None:
    visitor = site.visitor()

    stopped = visitor.post("/annonces/suspendre", follow=True)
    frozen = campaigns.state(SLUG).frozen
    visitor.post("/annonces/reprendre")

    assert frozen
    assert "Tout est suspendu" in read.text(stopped)
    assert not campaigns.state(SLUG).frozen
    kept = read.main(visitor.get("/annonces/"))
    assert "operator@example.org · a tout suspendu" in kept
    assert "operator@example.org · a tout repris" in kept


def test_stopping_everything_twice_is_told_once(site: Site) -> None:
    visitor = site.visitor()

    for _ in range(2):
        visitor.post("/annonces/suspendre")

    assert campaigns.state(SLUG).frozen
    assert read.main(visitor.get("/annonces/")).count("a tout suspendu") == 1


def test_going_live_takes_a_click_on_a_page_that_names_the_accounts(site: Site) -> None:
    visitor = site.visitor()

    before = visitor.get("/reel")
    visitor.post("/reel", {"live": "yes"})

    assert "essai" in read.main(before)
    assert campaigns.state(SLUG).live
    assert "Pas encore en réel" not in read.text(visitor.get("/"))


def test_the_trial_page_shows_what_the_trial_network_got(site: Site) -> None:
    due = delivery(site, "Paris", "J-1").due_at
    announce(site.installation, due + dt.timedelta(seconds=1))

    page = read.main(site.visitor().get("/essai/"))

    assert "J-1, Paris" in page
    assert "Demain à Paris" in page


def test_the_trial_page_is_left_alone_while_nothing_comes(site: Site) -> None:
    due, visitor = delivery(site, "Paris", "J-1").due_at, site.visitor()
    (asks,) = read.tree(visitor.get("/essai/")).xpath("//*[@id='essai']/@hx-get")

    same = visitor.get(asks, headers={"HX-Request": "true"})
    announce(site.installation, due + dt.timedelta(seconds=1))
    changed = visitor.get(asks, headers={"HX-Request": "true"})

    assert same.status_code == 204
    assert "Demain à Paris" in changed.content.decode()


def test_what_has_left_is_published_and_no_longer_to_come(site: Site) -> None:
    due = delivery(site, "Paris", "J-1").due_at
    announce(site.installation, due + dt.timedelta(seconds=1))

    page = read.tree(site.visitor().get("/annonces/"))

    done = read.fold(page.xpath("//details[@class='past']")[0])
    assert "J-1, Paris essai publiée" in done


@pytest.mark.parametrize("wish", ["", "drop", "approve;drop"])
def test_an_unknown_wish_changes_nothing(site: Site, wish: str) -> None:
    lyon = delivery(site, "Lyon", "J-1")

    site.visitor().post(f"/annonces/{lyon.id}", {"do": wish})

    assert delivery(site, "Lyon", "J-1") == lyon


def test_a_button_never_leads_to_another_host(site: Site) -> None:
    lyon = delivery(site, "Lyon", "J-1")

    for evil in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x"):
        answer = site.visitor().post(f"/annonces/{lyon.id}", {"do": "hold", "next": evil})
        assert answer.headers["Location"] == "/annonces/"


@pytest.mark.parametrize(
    ("kept", "says"),
    [
        pytest.param({"cause": Cause.NO_PROOF}, "D’ici là rien ne repart", id="a person is asked"),
        pytest.param({}, "Elle repart une fois dans la minute", id="a double is preferred"),
        pytest.param({"proof": Proof.READ_BACK}, "cherchée sur le réseau", id="it can be read"),
    ],
)
def test_a_lost_answer_says_what_becomes_of_it(
    site: Site, kept: dict[str, object], says: str
) -> None:
    lyon = delivery(site, "Lyon", "J-1")
    unclear = {"state": DeliveryState.UNCERTAIN, "proof": Proof.NONE, **kept}
    Delivery.objects.filter(pk=lyon.id).update(uncertain_since=site.now, **unclear)

    page = read.main(site.visitor().get(f"/annonces/{lyon.id}/"))

    assert says in page


def test_going_live_without_a_real_network_is_said_to_change_nothing(site: Site) -> None:
    visitor = site.visitor()
    told = "Seul le réseau d’essai est configuré : rien ne part ailleurs (networks.toml)."

    before = read.main(visitor.get("/reel")).replace("\u00a0", " ")
    visitor.post("/reel", {"live": "yes"})
    live = read.main(visitor.get("/reel")).replace("\u00a0", " ")
    real = Account(name="page", kind=NetworkKind.MASTODON)
    object.__setattr__(site.installation, "accounts", (real,))
    after = read.main(visitor.get("/reel")).replace("\u00a0", " ")

    assert told in before
    assert told in live
    assert "partent vers les vrais réseaux" not in live
    assert told not in after
