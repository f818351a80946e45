"""« Vue d’ensemble »: every place with its interest, its counts and what is to come."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.web import read
from tests.web.site import CODES, PARIS, Site, make
from tests.web.test_announcements import delivery
from worker import bootstrap
from worker.domain.campaign import Rally, Thresholds
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState, Role
from worker.services import overview
from worker.services import rallies as services
from worker.services.viewer import Viewer
from worker.storage import campaigns, rallies
from worker.storage.models import Delivery


def test_each_place_tells_its_accounts_its_counts_and_their_age(site: Site) -> None:
    site.count("Lyon", 46)
    site.declare("Lyon", 160, 1600, at=site.now - dt.timedelta(minutes=1))

    row = read.row(site.visitor().get("/"), "Lyon")

    assert "46 comptes en parlent" in row
    assert "160" in row
    assert "1 600 relevé" in row


def test_few_accounts_are_masked_and_their_number_stands_nowhere(site: Site) -> None:
    site.count("Lyon", 7)

    row = read.row(site.visitor().get("/"), "Lyon")

    assert "moins de 11 comptes (masqué pour protéger)" in row
    assert "7" not in row


def test_unknown_counts_are_unknown_and_zero_is_zero(site: Site) -> None:
    site.declare("Lyon", 0, None)

    row = read.row(site.visitor().get("/"), "Lyon")

    assert "Participent 0" in row
    assert "Intéressées inconnu" in row


def test_places_are_grouped_by_day_the_next_one_first(site: Site) -> None:
    page = read.tree(site.visitor().get("/"))

    assert [heading.text_content() for heading in page.xpath("//ul[@class='places']//h3")] == [
        "Paris",
        "Lyon",
        "Guadeloupe",
        "Nice",
    ]
    assert [fold.text for fold in page.xpath("//section[@class='day']/h2/small")] == [
        "dans 5 jours",
        "dans 33 jours",
    ]


@pytest.mark.parametrize(
    ("hours", "left"),
    [(0, 5), (13, 4), (5 * 24 + 11, 0), (5 * 24 + 13, 0), (5 * 24 + 22, -1)],
    ids=["noon", "past midnight in Paris", "the day", "over in Paris only", "over everywhere"],
)
def test_a_day_begins_in_paris_and_ends_in_guadeloupe(site: Site, hours: int, left: int) -> None:
    viewer = Viewer(email="a@b.example", role=Role.OPERATOR)
    seen = overview.overview(site.installation, viewer, site.now + dt.timedelta(hours=hours))

    found = {day.on: day.days_left for day in (*seen.coming, *seen.past)}
    assert found[site.day] == left


def test_how_far_off_a_day_is_is_told_from_paris_wherever_it_begins_first(site: Site) -> None:
    place = site.installation.gazetteer.by_code("988")
    assert place is not None
    first = site_rallies(site)[0].plan
    plan = replace(first, place=place, date=site.day, time=dt.time(8))
    services.add(site.installation, plan, "a@b.example", site.now)
    viewer = Viewer(email="a@b.example", role=Role.OPERATOR)

    # In the evening of Paris it is the next day in Nouméa.
    seen = overview.overview(site.installation, viewer, site.now + dt.timedelta(hours=6))

    assert next((day.on, day.days_left) for day in seen.coming) == (site.day, 5)
    assert "Les heures sont celles de chaque lieu." in read.main(site.visitor().get("/"))


def test_two_hours_said_for_lyon_are_one_decision(site: Site) -> None:
    site.say_hour("Lyon", 13, "20 Minutes")
    site.say_hour("Lyon", 14, "franceinfo")

    text = read.text(site.visitor().get("/"))

    assert "1 décision à prendre Lyon" in text
    assert "Deux heures différentes sont annoncées" in text
    assert "13 h selon 20 Minutes" in text
    assert "14 h selon franceinfo" in text
    assert "l’heure que nous annonçons" in text


def test_choosing_an_hour_settles_it_and_moves_the_rally(site: Site) -> None:
    site.say_hour("Lyon", 13, "20 Minutes")
    visitor = site.visitor()
    (lyon,) = [r for r in site_rallies(site) if r.place.code == CODES["Lyon"]]

    answer = visitor.post(f"/rassemblements/{lyon.id}/heure", {"time": "13:00"}, follow=True)

    assert "Rien à décider" in read.text(answer)
    assert rallies.get(lyon.id, site.installation.gazetteer).plan.time == dt.time(13)


def test_choosing_the_hour_we_already_announce_settles_it_too(site: Site) -> None:
    site.say_hour("Lyon", 13, "20 Minutes")
    visitor = site.visitor()
    (lyon,) = [r for r in site_rallies(site) if r.place.code == CODES["Lyon"]]

    visitor.post(f"/rassemblements/{lyon.id}/heure", {"time": "14:00"})

    assert "Rien à décider" in read.text(visitor.get("/"))


@pytest.mark.parametrize("path", ["/", f"/lieux/{CODES['Lyon']}/"])
def test_an_event_that_is_called_off_is_a_decision(site: Site, path: str) -> None:
    site.call_off("Lyon")
    visitor = site.visitor()
    (lyon,) = [r for r in site_rallies(site) if r.place.code == CODES["Lyon"]]

    text = read.text(visitor.get(path))
    visitor.post(f"/rassemblements/{lyon.id}/confirmer", {"seen": lyon.revision})

    assert "Annulé, selon Facebook, Rassemblement. Ce rassemblement a-t-il lieu ?" in text
    assert "Il a lieu" in text
    assert "Modifier ou annuler" in text
    assert "Ce rassemblement a-t-il lieu" not in read.text(visitor.get(path))


def test_nobody_confirms_what_its_event_calls_off_by_saying_that_it_is_on(site: Site) -> None:
    site.call_off("Lyon")
    (lyon,) = [r for r in site_rallies(site) if r.place.code == CODES["Lyon"]]
    services.unconfirm(site.installation, lyon.id, "a@b.example", site.now - dt.timedelta(days=2))

    page = read.tree(site.visitor().get("/"))

    cards = [read.fold(one) for one in page.xpath("//article[@class='decision']")]
    assert [("Annulé, selon" in one, "Il a lieu" in one) for one in cards] == [
        (True, False),
        (False, False),
    ]


def test_a_rally_is_confirmed_in_sight_of_its_hour_and_place(site: Site) -> None:
    (lyon,) = [r for r in site_rallies(site) if r.place.code == CODES["Lyon"]]
    services.unconfirm(site.installation, lyon.id, "a@b.example", site.now)

    page = read.tree(site.visitor().get("/"))

    (card,) = page.xpath("//article[@class='decision']")
    assert "14 h, place Bellecour. Ce rassemblement n’est pas confirmé" in read.fold(card)


def test_every_button_of_the_decisions_names_its_town_day_and_hour(site: Site) -> None:
    first = site_rallies(site)[0].plan
    services.add(site.installation, replace(first, time=dt.time(9)), "a@b.example", site.now)
    for rally in site_rallies(site):
        services.unconfirm(site.installation, rally.id, "a@b.example", site.now)

    page = read.tree(site.visitor().get("/"))

    buttons = [read.fold(one) for one in page.xpath("//article[@class='decision']//button")]
    assert sorted({one.split(",")[0] for one in buttons}) == [
        f"Confirmer {t}" for t in sorted(CODES)
    ]
    assert len(set(buttons)) == len(CODES) + 1
    assert any(one.endswith(", 9 h") for one in buttons)


def test_five_decisions_are_in_sight_and_the_others_are_folded(site: Site) -> None:
    for hour in (9, 10, 11):
        plan = replace(site_rallies(site)[0].plan, time=dt.time(hour))
        services.add(site.installation, plan, "a@b.example", site.now)
    for rally in site_rallies(site):
        services.unconfirm(site.installation, rally.id, "a@b.example", site.now)

    page = read.tree(site.visitor().get("/"))

    cards = page.xpath("//article[@class='decision']")
    folded = page.xpath("//details[summary='2 autres décisions']/article")
    assert (len(cards), len(folded)) == (7, 2)


def test_what_may_have_been_published_is_asked_about_before_all_else(site: Site) -> None:
    nice = next(r for r in site_rallies(site) if r.place.code == CODES["Nice"])
    today = replace(nice.plan, date=site.now.astimezone(PARIS).date())
    services.add(site.installation, today, "a@b.example", site.now)
    for code in ("971", CODES["Nice"]):
        rally = next(r for r in site_rallies(site) if r.place.code == code)
        services.unconfirm(site.installation, rally.id, "a@b.example", site.now)
    unsure = delivery(site, "Lyon", "J-3")
    Delivery.objects.filter(pk=unsure.id).update(
        state=DeliveryState.UNCERTAIN, cause=Cause.NO_PROOF, due_at=site.now
    )
    held = Delivery.objects.filter(pk=delivery(site, "Lyon", "J-1").id)
    held.update(state=DeliveryState.HELD, cause=Cause.TOO_LONG)

    visitor = site.visitor()
    page = read.tree(visitor.get("/"))

    cards = [read.fold(one) for one in page.xpath("//article[@class='decision']/h3/a")]
    assert list(dict.fromkeys(cards)) == ["Lyon", "Nice", "Guadeloupe"]
    assert "L’annonce J-1 est retenue. Le texte est trop long." in read.fold(page)
    # By its id what had the focus has it again when the page refreshes itself.
    ids = page.xpath("//*[@id='vue']//*[self::a or self::button or self::summary]/@id")
    assert len(set(ids)) == len(
        page.xpath("//*[@id='vue']//*[self::a or self::button or self::summary]")
    )
    (there, _) = page.xpath("//article[@class='decision']//a[@class='button']/@href")
    (shown,) = read.tree(visitor.get(there)).xpath("//li[starts-with(@id, 'annonce-')]")
    assert "J-3, Lyon" in read.fold(shown)


def test_what_did_not_change_is_not_sent_again(site: Site) -> None:
    visitor = site.visitor()
    (asks,) = read.tree(visitor.get("/")).xpath("//*[@id='fraicheur']/@hx-get")

    same = visitor.get(asks, headers={"HX-Request": "true"}).content.decode()
    site.say_hour("Lyon", 13, "20 Minutes")
    changed = visitor.get(asks, headers={"HX-Request": "true"}).content.decode()

    assert 'id="fraicheur"' in same
    assert 'id="vue"' not in same
    assert 'id="vue" hx-swap-oob="true"' in changed
    assert "heures différentes sont annoncées" in changed
    assert "<h1" not in changed


def test_an_organiser_sees_her_own_places_only(site: Site) -> None:
    text = read.text(site.visitor(Role.ORGANISER, (CODES["Lyon"],)).get("/"))

    assert "Lyon" in text
    assert "Paris" not in text


def test_a_reader_finds_no_button_that_changes_anything(site: Site) -> None:
    site.say_hour("Lyon", 13, "20 Minutes")

    answer = site.visitor(Role.READER).get("/")

    assert "Deux heures différentes sont annoncées" in read.text(answer)
    assert "/heure" not in answer.content.decode()
    assert "Nouveau" not in read.text(answer)


def test_a_source_not_read_is_said_with_its_day(site: Site) -> None:
    assert "Fil d’actualité jamais relevé" in read.text(site.visitor().get("/"))


def test_not_live_is_said_and_frozen_is_said(site: Site) -> None:
    campaigns.set_frozen(site.installation.campaign.slug, frozen=True)

    text = read.text(site.visitor().get("/"))

    assert "Pas encore en réel : rien ne part vers un vrai réseau" in text
    assert "Tout est suspendu : aucune annonce ne part" in text


def test_a_demonstration_says_that_nothing_leaves(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = make(site.installation.environment.data, site.now, demo=True)
    monkeypatch.setattr(bootstrap, "_installation", lambda: demo.installation)

    text = read.text(site.visitor().get("/"))

    assert "Démonstration : rien ne part" in text
    assert "Passer en réel" not in text


def site_rallies(site: Site) -> list[Rally]:
    return rallies.all_of(site.installation.campaign.slug, site.installation.gazetteer)


def held_for(site: Site, field: str) -> None:
    planned = Delivery.objects.filter(state=DeliveryState.PLANNED)
    planned.update(state=DeliveryState.HELD, cause=Cause.MISSING, detail=field)


def test_what_the_campaign_lacks_is_said_with_where_to_write_it(site: Site) -> None:
    held_for(site, "link")
    visitor = site.visitor()

    overview, place = visitor.get("/"), visitor.get(f"/lieux/{CODES['Lyon']}/")

    told = "Des annonces attendent une information : le lien de la campagne (dans campaign.toml)."
    for page in (overview, place):
        assert told in read.main(page).replace("\u00a0", " ")
    assert "à compléter" not in read.row(overview, "Lyon")


def test_what_a_rally_lacks_leads_to_its_form(site: Site) -> None:
    held_for(site, "meeting_point")
    visitor = site.visitor()

    (link, *_) = read.tree(visitor.get("/")).xpath("//a[starts-with(., 'à compléter')]/@href")

    assert read.tree(visitor.get(link)).xpath("//input[@name='meeting_point']")
    assert "campaign.toml" not in read.main(visitor.get(f"/lieux/{CODES['Lyon']}/"))


def test_a_row_says_what_is_unknown(site: Site) -> None:
    row = read.row(site.visitor().get("/"), "Lyon").replace("\u00a0", " ")

    assert "Comptes qui en parlent : inconnu" in row


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(1, "ne changent qu’une fois par minute."), (15, "ne changent que toutes les 15 minutes.")],
)
def test_how_long_numbers_stand_still_is_said_in_words(
    minutes: int, told: str, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    thresholds = Thresholds(snapshot=dt.timedelta(minutes=minutes))
    campaign = replace(site.installation.campaign, thresholds=thresholds)
    installation = replace(site.installation, campaign=campaign)
    monkeypatch.setattr(bootstrap, "_installation", lambda: installation)

    assert told in read.main(site.visitor().get("/"))
