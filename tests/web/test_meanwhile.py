"""Two people at once, and tabs left open: nothing is decided about what was not in sight."""

import datetime as dt
from uuid import UUID

import pytest

from tests.web import read
from tests.web.read import Answer
from tests.web.site import CODES, SLUG, Site
from worker.domain.campaign import Rally
from worker.domain.cells import day_number
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState, RallyStatus
from worker.domain.resistance import Sign
from worker.services import announce, by_hand
from worker.services import rallies as services
from worker.storage import overview, rallies
from worker.storage.models import Delivery, Doubt
from worker.storage.overview import DeliveryRow

OTHER = "autre@example.org"


def lyon(site: Site) -> Rally:
    every = rallies.all_of(SLUG, site.installation.gazetteer)
    (found,) = [one for one in every if one.place.code == CODES["Lyon"]]
    return found


def announcement(site: Site) -> DeliveryRow:
    """The announcement of the day before, of Lyon."""
    rows = overview.deliveries(SLUG)
    (found,) = [row for row in rows if row.rally_id == lyon(site).id and row.wave == "J-1"]
    return found


def fields(answer: Answer, action: str) -> dict[str, str]:
    """What the form at *action* (the first without one: "") would send as it stands."""
    forms = read.tree(answer).xpath("//main//form")
    (form, *_) = [one for one in forms if (one.get("action") or "").endswith(action)]
    return {name: value or "" for name, value in form.form_values()}


def meanwhile(site: Site, **changes: object) -> None:
    services.change(site.installation, lyon(site).id, changes, OTHER, site.now)


def test_a_form_left_open_changes_only_what_was_changed_in_it(site: Site) -> None:
    url, visitor = f"/rassemblements/{lyon(site).id}/modifier", site.visitor()
    given = fields(visitor.get(url), "")
    meanwhile(site, time=dt.time(16), access="métro D")

    visitor.post(url, given | {"venue": "place des Terreaux"})

    plan = lyon(site).plan
    assert (plan.venue, plan.time, plan.access) == ("place des Terreaux", dt.time(16), "métro D")


def test_a_long_venue_of_the_config_bars_no_other_change(site: Site) -> None:
    meanwhile(site, venue="place Bellecour, " + "côté sud " * 40)
    url, visitor = f"/rassemblements/{lyon(site).id}/modifier", site.visitor()

    visitor.post(url, fields(visitor.get(url), "") | {"access": "métro D"})

    assert lyon(site).plan.access == "métro D"


def test_what_two_people_changed_is_asked_about_once(site: Site) -> None:
    url, visitor = f"/rassemblements/{lyon(site).id}/modifier", site.visitor()
    given = fields(visitor.get(url), "") | {"time": "15:00"}
    meanwhile(site, time=dt.time(16))

    asked = visitor.post(url, given)
    before = lyon(site).plan.time
    visitor.post(url, fields(asked, ""))

    assert asked.status_code == 422
    assert "Quelqu’un l’a changé entre-temps : 16 h." in read.main(asked)
    assert (before, lyon(site).plan.time) == (dt.time(16), dt.time(15))


def test_emptying_a_field_takes_its_value_away(site: Site) -> None:
    url, visitor = f"/rassemblements/{lyon(site).id}/modifier", site.visitor()

    visitor.post(url, fields(visitor.get(url), "") | {"venue": ""})

    assert lyon(site).plan.venue is None


def test_a_rally_forbidden_meanwhile_is_not_confirmed_from_an_older_page(site: Site) -> None:
    services.unconfirm(site.installation, lyon(site).id, OTHER, site.now)
    visitor, page = site.visitor(), f"/lieux/{CODES['Lyon']}/"
    given = fields(visitor.get(page), "/confirmer")
    services.cancel(site.installation, lyon(site).id, OTHER, site.now, status=RallyStatus.FORBIDDEN)

    answer = visitor.post(f"/rassemblements/{lyon(site).id}/confirmer", given, follow=True)

    assert lyon(site).status is RallyStatus.FORBIDDEN
    assert "Rien n’a changé : quelqu’un a modifié ce rassemblement" in read.main(answer)


def test_confirming_twice_says_twice_that_it_is_confirmed(site: Site) -> None:
    services.unconfirm(site.installation, lyon(site).id, OTHER, site.now)
    visitor, page = site.visitor(), f"/lieux/{CODES['Lyon']}/"
    given = fields(visitor.get(page), "/confirmer")
    url = f"/rassemblements/{lyon(site).id}/confirmer"

    answers = [visitor.post(url, given, follow=True) for _ in range(2)]

    assert ["Confirmé. Les annonces sont prévues." in read.main(one) for one in answers] == [
        True,
        True,
    ]


def test_who_confirmed_stays_who_confirmed_whoever_presses_an_older_button(site: Site) -> None:
    services.unconfirm(site.installation, lyon(site).id, OTHER, site.now)
    visitor, page = site.visitor(), f"/lieux/{CODES['Lyon']}/"
    given = fields(visitor.get(page), "/confirmer")
    services.confirm(site.installation, lyon(site).id, OTHER, site.now)

    visitor.post(f"/rassemblements/{lyon(site).id}/confirmer", given)

    assert lyon(site).confirmed_by == OTHER
    assert rallies.changes(lyon(site).id)[-1].by == OTHER


@pytest.mark.parametrize("page", ["/", f"/lieux/{CODES['Lyon']}/"])
def test_an_hour_settled_meanwhile_is_not_settled_again_from_an_older_page(
    site: Site, page: str
) -> None:
    site.say_hour("Lyon", 13, "Le Journal")
    visitor = site.visitor()
    given = fields(visitor.get(page), "/heure")
    meanwhile(site, time=dt.time(16))

    url = f"/rassemblements/{lyon(site).id}/heure"
    answer = visitor.post(url, given | {"time": "13:00"}, follow=True)

    assert lyon(site).plan.time == dt.time(16)
    assert "entre-temps" in read.main(answer)


def test_a_rally_called_off_meanwhile_is_not_called_off_otherwise(site: Site) -> None:
    visitor, url = site.visitor(), f"/rassemblements/{lyon(site).id}"
    given = fields(visitor.get(f"{url}/modifier"), "/annuler")
    services.cancel(site.installation, lyon(site).id, OTHER, site.now, status=RallyStatus.FORBIDDEN)

    answer = visitor.post(f"{url}/annuler", given | {"status": "postponed"}, follow=True)

    assert lyon(site).status is RallyStatus.FORBIDDEN
    assert "entre-temps" in read.main(answer)


def test_a_postponed_rally_with_two_hours_can_be_confirmed_again(site: Site) -> None:
    site.say_hour("Lyon", 13, "Le Journal")
    services.cancel(site.installation, lyon(site).id, OTHER, site.now, status=RallyStatus.POSTPONED)

    page = site.visitor().get(f"/lieux/{CODES['Lyon']}/")

    assert "Une heure à choisir" in read.main(page)
    assert fields(page, "/confirmer")["seen"] == str(lyon(site).revision)


@pytest.mark.parametrize("wish", ["approve", "send"])
def test_a_text_that_became_another_is_not_approved_from_an_older_page(
    site: Site, wish: str
) -> None:
    before, visitor = announcement(site), site.visitor()
    given = fields(visitor.get("/annonces/"), f"/annonces/{before.id}")
    by_hand.rewrite(site.installation, before.id, "Tous à Bellecour !", OTHER, site.now)
    announce.hold(site.installation, before.id, OTHER, site.now)

    answer = visitor.post(f"/annonces/{before.id}", given | {"do": wish}, follow=True)

    assert announcement(site).state is DeliveryState.HELD
    assert "Rien n’a changé : le texte est devenu un autre." in read.main(answer)


@pytest.mark.parametrize("wish", ["approve", "send", "own text"])
def test_what_somebody_held_meanwhile_does_not_leave_from_an_older_page(
    site: Site, wish: str
) -> None:
    Delivery.objects.filter(pk=announcement(site).id).update(text="Rassemblement à Lyon.")
    before, visitor = announcement(site), site.visitor()
    page = f"/annonces/{before.id}/"
    words = wish == "own text"
    given = fields(visitor.get(page), "/texte" if words else page.rstrip("/"))
    announce.hold(site.installation, before.id, OTHER, site.now)

    if words:
        asked = visitor.post(f"{page}texte", given | {"text": "Le mien"})
        said = "Quelqu’un l’a changé entre-temps"
    else:
        asked = visitor.post(page.rstrip("/"), given | {"do": wish}, follow=True)
        said = "Rien n’a changé : cette annonce est maintenant « retenue »."
    after = announcement(site)
    again = fields(visitor.get(page), page.rstrip("/"))
    visitor.post(page.rstrip("/"), again | {"do": "approve"})

    assert (after.state, after.text) == (DeliveryState.HELD, before.text)
    assert said in read.main(asked)
    assert announcement(site).state is DeliveryState.APPROVED


def test_what_somebody_else_publishes_by_hand_is_not_taken_from_an_older_page(site: Site) -> None:
    row, visitor = announcement(site), site.visitor()
    by_hand.take(site.installation, row.id, OTHER, site.now)

    told = visitor.post(f"/annonces/{row.id}", {"do": "take"}, follow=True)

    assert "quelqu’un d’autre la publie déjà" in read.main(told)
    assert "À vous de la publier" not in read.main(told)


def test_a_text_is_approved_as_it_was_in_sight(site: Site) -> None:
    before, visitor = announcement(site), site.visitor()
    given = fields(visitor.get("/annonces/"), f"/annonces/{before.id}")

    visitor.post(f"/annonces/{before.id}", given | {"do": "approve"})

    after = announcement(site)
    assert (after.state, after.text) == (DeliveryState.APPROVED, before.text)


def test_a_text_that_another_person_wrote_is_not_written_over_unseen(site: Site) -> None:
    before, visitor = announcement(site), site.visitor()
    page = f"/annonces/{before.id}/"
    given = fields(visitor.get(page), "/texte") | {"text": "Le mien"}
    by_hand.rewrite(site.installation, before.id, "Le sien", OTHER, site.now)

    asked = visitor.post(f"{page}texte", given)
    kept = announcement(site).text
    visitor.post(f"{page}texte", fields(asked, "/texte"))

    assert "Quelqu’un l’a changé entre-temps" in read.main(asked)
    assert (kept, announcement(site).text) == ("Le sien", "Le mien")


@pytest.mark.parametrize(
    ("wish", "state", "said"),
    [
        pytest.param("approve", DeliveryState.CANCELLED, "retirée", id="approved once withdrawn"),
        pytest.param("send", DeliveryState.MISSED, "trop tard, non envoyée", id="sent too late"),
        pytest.param("hold", DeliveryState.SENT, "publiée", id="held once it has left"),
        pytest.param("cancel", DeliveryState.SENT, "publiée", id="withdrawn once it has left"),
        pytest.param("take", DeliveryState.SENT, "publiée", id="taken once it has left"),
        pytest.param("there", DeliveryState.CANCELLED, "retirée", id="there, and never sent"),
        pytest.param("absent", DeliveryState.SENT, "publiée", id="absent, and found meanwhile"),
    ],
)
def test_a_button_that_came_too_late_says_how_it_stands(
    site: Site, wish: str, state: DeliveryState, said: str
) -> None:
    before, visitor = announcement(site), site.visitor()
    Delivery.objects.filter(pk=before.id).update(state=state, cause=Cause.LATE, text="Là.")

    answer = visitor.post(f"/annonces/{before.id}", {"do": wish}, follow=True)

    assert announcement(site).state is state
    assert f"Rien n’a changé : cette annonce est maintenant « {said} »." in read.main(answer)


@pytest.mark.parametrize("wish", ["approve", "hold", "cancel", "send", "take"])
def test_pressing_a_button_twice_says_the_same_twice(site: Site, wish: str) -> None:
    row, visitor = announcement(site), site.visitor()
    Delivery.objects.filter(pk=row.id).update(text="Rassemblement à Lyon.")
    given = fields(visitor.get("/annonces/"), f"/annonces/{row.id}") | {"do": wish}

    pages = [visitor.post(f"/annonces/{row.id}", given, follow=True) for _ in range(2)]

    first, second = (read.tree(page).xpath("//ul[@class='notes']/li") for page in pages)
    assert [one.text for one in first] == [one.text for one in second]
    assert [one.get("class") for one in second] == ["success"]


@pytest.mark.parametrize("seen", ["", "x", "-1", "²", "9" * 5000])
def test_a_revision_that_is_none_asks_nothing(site: Site, seen: str) -> None:
    url = f"/rassemblements/{lyon(site).id}/confirmer"

    answer = site.visitor().post(url, {"seen": seen})

    assert answer.status_code == 302


def test_one_press_calls_no_rally_off(site: Site) -> None:
    """What calls it off leaves at once on every network: the button alone does not choose."""
    visitor = site.visitor()
    url = f"/rassemblements/{lyon(site).id}"
    given = fields(visitor.get(f"{url}/modifier"), "/annuler")

    answer = visitor.post(f"{url}/annuler", given, follow=True)

    assert lyon(site).status is RallyStatus.CONFIRMED
    assert "Rien n’a changé" in read.main(answer)


def doubt(site: Site, rally: UUID, sign: Sign, on: dt.date | None = None) -> None:
    Doubt.objects.create(
        campaign=SLUG,
        place_code=CODES["Lyon"],
        rally=rally,
        sign=sign,
        day=day_number(on) if on else 0,
        persons=60,
        without=30,
        first_seen_at=site.now,
        seen_at=site.now,
    )


def test_a_doubt_that_came_since_is_not_looked_at_from_an_older_page(site: Site) -> None:
    rally = lyon(site).id
    site.count("Lyon", 60)
    doubt(site, rally, Sign.BURST, site.now.date())
    visitor, page = site.visitor(), f"/lieux/{CODES['Lyon']}/"
    action = f"/rassemblements/{rally}/afflux"
    (form,) = read.tree(visitor.get(page)).xpath(f"//form[@action='{action}']")
    doubt(site, rally, Sign.BURST, site.now.date() - dt.timedelta(days=1))
    doubt(site, rally, Sign.CHORUS)

    sent = {"seen": form.xpath(".//input[@name='seen']/@value")}
    said = read.main(visitor.post(action, sent, follow=True))
    still = Doubt.objects.filter(settled_at__isnull=True).count()
    again = visitor.post(action, {"seen": ["burst 2017-02-30", "same-text"]}, follow=True)
    every = read.main(visitor.post(action, follow=True))

    assert still == 2
    assert "Un doute est venu depuis" in said
    assert "Un doute est venu depuis" in read.main(again)
    assert "Un doute" not in every
