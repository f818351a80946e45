"""Two people at once, and tabs left open: nothing is decided about what was not in sight."""

import datetime as dt

import pytest

from tests.web import read
from tests.web.read import Answer
from tests.web.site import CODES, SLUG, Site
from worker.domain.campaign import Rally
from worker.domain.kinds import RallyStatus
from worker.services import rallies as services
from worker.storage import rallies

OTHER = "autre@example.org"


def lyon(site: Site) -> Rally:
    every = rallies.all_of(SLUG, site.installation.gazetteer)
    (found,) = [one for one in every if one.place.code == CODES["Lyon"]]
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
