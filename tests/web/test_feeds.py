"""Feeds: what is public is confirmed, what is planned needs a key, and parsers read all of it."""

import datetime as dt
import json
from dataclasses import replace

import feedparser
import icalendar
import pytest
from django.test import Client
from lxml import etree

from tests.web.site import CODES, SLUG, Site
from tests.web.test_announcements import delivery
from worker.domain.announcement import Kind
from worker.domain.kinds import DeliveryState, NetworkKind, RallyStatus, Role
from worker.services import rallies
from worker.services.announce import announce, send_now
from worker.storage import overview
from worker.storage.models import Delivery, User
from worker.web import calendars
from worker.web.views import feeds


def anybody() -> Client:
    return Client(SERVER_NAME="127.0.0.1")


def events(client: Client, path: str) -> list[icalendar.Component]:
    answer = client.get(path)
    assert answer.status_code == 200
    return list(icalendar.Calendar.from_ical(answer.content).walk("VEVENT"))


def test_confirmed_rallies_are_a_calendar_that_anybody_may_follow(site: Site) -> None:
    everything = events(anybody(), "/flux/rassemblements.ics")
    paris = events(anybody(), f"/flux/{CODES['Paris']}/rassemblements.ics")

    assert len(everything) == 4
    (event,) = paris
    start = event.decoded("dtstart")
    assert start.utcoffset() == dt.timedelta(0)
    assert event["location"] == "place de la République, Paris"
    days = [one for one in everything if not isinstance(one.decoded("dtstart"), dt.datetime)]
    assert [one["summary"] for one in days] == ["Rassemblements #MeToo, Nice"]


def test_a_rally_that_ends_after_midnight_has_its_end_in_the_calendar(site: Site) -> None:
    (lyon,) = [one for one in rallies.calendar(site.installation) if one.place.name == "Lyon"]
    hours = {"time": dt.time(23), "ends_at": dt.time(1, 30)}
    rallies.change(site.installation, lyon.id, hours, "a@b.example", site.now)

    (event,) = events(anybody(), f"/flux/{CODES['Lyon']}/rassemblements.ics")

    assert event.decoded("dtend") - event.decoded("dtstart") == dt.timedelta(hours=2, minutes=30)


def test_a_meeting_point_is_told_with_its_square(site: Site) -> None:
    (lyon,) = [one for one in rallies.calendar(site.installation) if one.place.name == "Lyon"]
    where = {"meeting_point": "sous la queue du cheval"}
    rallies.change(site.installation, lyon.id, where, "a@b.example", site.now)

    (event,) = events(anybody(), f"/flux/{CODES['Lyon']}/rassemblements.ics")

    assert event["location"] == "sous la queue du cheval, place Bellecour, Lyon"


def test_a_feed_leads_strangers_to_no_door(site: Site) -> None:
    campaign = replace(site.installation.campaign, link="")
    object.__setattr__(site.installation, "campaign", campaign)
    said = delivery(site, "Lyon", "J-1")
    Delivery.objects.filter(pk=said.id).update(
        network=NetworkKind.TELEGRAM, state=DeliveryState.SENT, sent_at=site.now
    )

    rss = feedparser.parse(anybody().get("/flux/publiees.rss").content)
    home = anybody().get("/flux/publiees.json").json()["home_page_url"]

    for link in (home, rss["feed"]["link"], rss["entries"][0]["link"]):
        assert anybody().get(link).status_code == 200


@pytest.mark.parametrize(
    ("status", "said"),
    [(RallyStatus.CANCELLED, "ANNULÉ : "), (RallyStatus.POSTPONED, "REPORTÉ : ")],
)
def test_a_rally_called_off_stays_as_called_off(status: RallyStatus, said: str, site: Site) -> None:
    (lyon,) = [one for one in rallies.calendar(site.installation) if one.place.name == "Lyon"]
    rallies.cancel(site.installation, lyon.id, "a@b.example", site.now, status=status)

    (event,) = events(anybody(), f"/flux/{CODES['Lyon']}/rassemblements.ics")

    assert event["status"] == "CANCELLED"
    assert str(event["summary"]).startswith(said)


def test_a_calendar_of_nothing_is_a_valid_one() -> None:
    empty = icalendar.Calendar.from_ical(calendars.of_posts("Rien", [], dt.datetime.now(dt.UTC)))

    assert [one.name for one in empty.subcomponents] == ["VTIMEZONE"]


def test_a_proposed_rally_is_in_no_feed(site: Site) -> None:
    plan = replace(rallies.calendar(site.installation)[0].plan, venue="ailleurs", time=dt.time(9))
    rallies.add(site.installation, plan, "a@b.example", site.now)

    assert len(events(anybody(), "/flux/rassemblements.ics")) == 4


def test_what_was_published_is_rss_and_json_and_dry_runs_are_not(site: Site) -> None:
    first, second = overview.deliveries(SLUG)[:2]
    for row in (first, second):
        send_now(site.installation, row.id, "a@b.example", site.now)
    announce(site.installation, site.now)
    Delivery.objects.filter(pk=second.id).update(network=NetworkKind.TELEGRAM)
    Delivery.objects.filter(pk=first.id).update(
        network=NetworkKind.MASTODON, remote_url="https://social.example/@a/1"
    )

    rss = feedparser.parse(anybody().get("/flux/publiees.rss").content)
    found = json.loads(anybody().get("/flux/publiees.json").content)

    assert "https://social.example/@a/1" in [entry["link"] for entry in rss["entries"]]
    assert {one["id"]: (one.get("url", "none"), one["content_text"]) for one in found["items"]} == {
        str(first.id): ("https://social.example/@a/1", first.text),
        str(second.id): ("none", second.text),
    }


@pytest.mark.parametrize("name", ["rassemblements.ics", "publiees.rss", "publiees.json"])
def test_a_public_feed_is_the_same_whatever_language_pages_are_in(name: str, site: Site) -> None:
    english = anybody()
    english.cookies["django_language"] = "en"

    assert english.get(f"/flux/{name}")["ETag"] == anybody().get(f"/flux/{name}")["ETag"]


def test_a_feed_is_in_the_language_that_posts_are_said_to_be_in(site: Site) -> None:
    campaign = replace(site.installation.campaign, languages=("en",))
    object.__setattr__(site.installation, "campaign", campaign)

    rss = feedparser.parse(anybody().get("/flux/publiees.rss").content)
    found = anybody().get("/flux/publiees.json").json()

    assert (rss["feed"]["language"], found["language"]) == ("en", "en")


def test_a_post_that_was_edited_says_in_the_feeds_what_it_says_now(site: Site) -> None:
    said, change = overview.deliveries(SLUG)[:2]
    sent = {"network": NetworkKind.MASTODON, "state": DeliveryState.SENT, "sent_at": site.now}
    Delivery.objects.filter(pk=said.id).update(**sent)
    Delivery.objects.filter(pk=change.id).update(
        **sent | {"sent_at": site.now + dt.timedelta(hours=1)},
        kind=Kind.EDIT,
        original_id=said.id,
        text="MODIFIÉ : 16 h.",
    )

    rss = feedparser.parse(anybody().get("/flux/publiees.rss").content)
    found = json.loads(anybody().get("/flux/publiees.json").content)

    assert [one["description"] for one in rss["entries"]] == ["MODIFIÉ : 16 h."] * 2
    newest, oldest = found["items"]
    assert (oldest["id"], oldest["content_text"]) == (str(said.id), "MODIFIÉ : 16 h.")
    assert oldest["date_modified"] == newest["date_published"] > oldest["date_published"]
    assert "date_modified" not in newest


def test_what_a_person_typed_is_read_in_the_feed_as_it_was_said(site: Site) -> None:
    said = delivery(site, "Lyon", "J-1")
    typed = "Le pont < 3 t\x01\uffff est fermé.\nPassez \u202apar\u202c <b>là</b>."
    site.visitor().post(f"/annonces/{said.id}/texte", {"text": typed})
    Delivery.objects.filter(pk=said.id).update(
        network=NetworkKind.TELEGRAM, state=DeliveryState.SENT, sent_at=site.now
    )

    answer = anybody().get("/flux/publiees.rss")
    (told,) = etree.fromstring(answer.content).findall(".//item/description")
    assert told.text == "Le pont &lt; 3 t est fermé.<br>Passez par &lt;b&gt;là&lt;/b&gt;."


@pytest.mark.parametrize("name", ["rassemblements.ics", "publiees.rss", "publiees.json"])
def test_who_has_a_feed_already_is_told_so_until_it_changes(name: str, site: Site) -> None:
    first = anybody().get(f"/flux/{name}")

    asked = {"If-None-Match": first["ETag"]}
    same = anybody().get(f"/flux/{name}", headers=asked)
    (lyon,) = [one for one in rallies.calendar(site.installation) if one.place.name == "Lyon"]
    rallies.cancel(site.installation, lyon.id, "a@b.example", site.now)
    announce(site.installation, site.now)
    (said, *_) = overview.deliveries(SLUG)
    Delivery.objects.filter(pk=said.id).update(
        network=NetworkKind.TELEGRAM, state=DeliveryState.SENT, sent_at=site.now
    )
    after = anybody().get(f"/flux/{name}", headers=asked)

    assert "no-store" not in first["Cache-Control"]
    assert "no-cache" in first["Cache-Control"]
    assert (same.status_code, same.content, same["ETag"]) == (304, b"", first["ETag"])
    assert after.status_code == 200


def test_what_is_planned_is_kept_nowhere(site: Site) -> None:
    site.visitor()

    answer = anybody().get(feeds.address(User.objects.all()[0]))

    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]


def test_what_waits_for_a_person_says_so_in_a_calendar(site: Site) -> None:
    visitor, lyon = site.visitor(), delivery(site, "Lyon", "J-1")
    visitor.post(f"/annonces/{lyon.id}", {"do": "hold"})
    key = feeds.address(User.objects.get(email="operator@example.org"))

    told = {str(one["summary"]): one["status"] for one in events(anybody(), key)}

    assert told["J-1 Lyon (essai), retenue"] == "TENTATIVE"
    assert told["J-3 Lyon (essai)"] == "CONFIRMED"


def test_a_calendar_gives_no_old_place_of_what_is_held_since_its_rally_changed(site: Site) -> None:
    visitor, lyon = site.visitor(), delivery(site, "Lyon", "J-1")
    visitor.post(f"/annonces/{lyon.id}/texte", {"text": "Tous à Bellecour !"})
    rallies.change(site.installation, lyon.rally_id, {"venue": "place Carnot"}, "a@b", site.now)
    announce(site.installation, site.now)
    key = feeds.address(User.objects.get(email="operator@example.org"))

    told = {str(one["summary"]): str(one["description"]) for one in events(anybody(), key)}

    held = told["J-1 Lyon (essai), retenue"]
    assert "place Carnot" in held
    assert "Bellecour" not in held


def test_what_is_planned_opens_with_the_key_of_its_page_alone(site: Site) -> None:
    page = site.visitor().get("/annonces/").content.decode()
    address = page.split("http://127.0.0.1", 1)[1].split('"', 1)[0].replace("&amp;", "&")

    opened = events(anybody(), address)
    tampered = anybody().get(address[:-2])
    User.objects.update(is_active=False)
    gone = anybody().get(address)

    assert len(opened) == len(overview.deliveries(SLUG))
    assert (tampered.status_code, gone.status_code) == (403, 403)
    assert anybody().get("/flux/annonces.ics").status_code == 403


@pytest.mark.parametrize("role", [Role.ORGANISER])
def test_an_organiser_s_calendar_holds_her_places_alone(site: Site, role: Role) -> None:
    page = site.visitor(role, (CODES["Lyon"],)).get("/annonces/").content.decode()
    address = page.split("http://127.0.0.1", 1)[1].split('"', 1)[0].replace("&amp;", "&")

    assert {str(one["summary"]).split()[1] for one in events(anybody(), address)} == {"Lyon"}


def test_a_place_nobody_knows_has_no_feed(site: Site) -> None:
    for path in ("rassemblements.ics", "publiees.rss", "publiees.json"):
        assert anybody().get(f"/flux/99999/{path}").status_code == 404
