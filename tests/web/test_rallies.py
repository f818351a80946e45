"""« Nouveau rassemblement », its change and its confirmation."""

import datetime as dt

import pytest

from tests.web import read
from tests.web.site import CODES, SLUG, Site
from worker.domain.campaign import Rally
from worker.domain.kinds import DeliveryState, RallyStatus, Role
from worker.services import planning
from worker.services import rallies as services
from worker.storage import events, overview, rallies
from worker.web import formats

AFTER_END, BEFORE_START = "après la fin de la campagne", "avant le début de la campagne"


def known(site: Site, code: str) -> list[Rally]:
    found = rallies.all_of(SLUG, site.installation.gazetteer)
    return [rally for rally in found if rally.place.code == code]


def test_a_new_rally_is_proposed_until_somebody_confirms_it(site: Site) -> None:
    visitor = site.visitor()
    given = {"place": "Rennes", "date": site.day.isoformat(), "time": "18:00", "venue": "Mail"}

    answer = visitor.post("/rassemblements/nouveau", given, follow=True)

    (rennes,) = known(site, "35238")
    assert rennes.status is RallyStatus.PROPOSED
    assert (rennes.plan.time, rennes.plan.venue) == (dt.time(18), "Mail")
    assert "Pas encore confirmé" in read.main(answer)
    assert "1 décision à prendre" in read.main(answer)


def test_confirming_it_says_who_and_when(site: Site) -> None:
    visitor = site.visitor()
    given = {"place": "Rennes", "date": site.day.isoformat()}
    visitor.post("/rassemblements/nouveau", given)
    (rennes,) = known(site, "35238")

    answer = visitor.post(f"/rassemblements/{rennes.id}/confirmer", follow=True)

    assert "Confirmé par vous à" in read.main(answer)
    assert known(site, "35238")[0].confirmed_by == "operator@example.org"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param(
            {"place": "Valence"},
            "Valence (26), Valence (82), Valence (16)",
            id="three towns of that name",
        ),
        pytest.param({"place": "Marseile"}, "Serait-ce Marseille ?", id="a slip of the pen"),
        pytest.param({"place": "99999"}, "Lieu inconnu. Écrivez son nom", id="no such town"),
        pytest.param({"place": "Rennes", "date": "demain"}, "date valide", id="no date"),
        pytest.param({"place": "Rennes", "date": "2099-01-01"}, AFTER_END, id="too late"),
        pytest.param({"place": "Rennes", "date": "2016-01-01"}, BEFORE_START, id="too early"),
        pytest.param({"place": "Rennes", "url": "zut"}, "pas une adresse", id="no address"),
        pytest.param({"place": "Rennes", "venue": "x" * 501}, "500", id="a venue too long"),
    ],
)
def test_a_mistake_is_shown_at_its_field_and_nothing_is_kept(
    site: Site, given: dict[str, str], said: str
) -> None:
    day = {"date": site.day.isoformat()}

    answer = site.visitor().post("/rassemblements/nouveau", day | given)

    assert answer.status_code == 422
    assert "Rien n’est enregistré" in read.main(answer)
    assert said in read.main(answer)
    assert not known(site, "35238")


def test_a_homonym_is_settled_by_its_departement(site: Site) -> None:
    given = {"place": "Valence (26)", "date": site.day.isoformat()}

    site.visitor().post("/rassemblements/nouveau", given)

    assert len(known(site, "26362")) == 1


def test_the_end_of_a_rally_is_seen_and_changed_beside_its_start(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    services.change(site.installation, lyon.id, {"ends_at": dt.time(18)}, "a@b.example", site.now)
    visitor, url = site.visitor(), f"/rassemblements/{lyon.id}/modifier"
    page = read.tree(visitor.get(url))
    given = {field.get("name"): field.get("value") or "" for field in page.xpath("//main//input")}

    visitor.post(url, given | {"time": "19:30", "ends_at": "21:00"})
    new = {"place": "Rennes", "date": site.day.isoformat(), "time": "18:00", "ends_at": "01:00"}
    visitor.post("/rassemblements/nouveau", new)

    assert given["ends_at"] == "18:00"
    (after,), (rennes,) = known(site, CODES["Lyon"]), known(site, "35238")
    assert (after.plan.time, after.plan.ends_at) == (dt.time(19, 30), dt.time(21))
    assert rennes.plan.ends_at == dt.time(1)


def test_a_venue_is_shown_with_the_spaces_of_print_and_kept_as_typed(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    typed = {"date": site.day.isoformat(), "time": "14:00", "venue": "Gare : côté <quai> !"}
    visitor = site.visitor()

    visitor.post(f"/rassemblements/{lyon.id}/modifier", typed)

    page = visitor.get(f"/lieux/{CODES['Lyon']}/").content.decode()
    assert "Gare\u00a0: côté &lt;quai&gt;\u00a0!" in page
    assert known(site, CODES["Lyon"])[0].plan.venue == typed["venue"]


def test_changing_a_venue_raises_the_revision_and_keeps_the_rest(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    visitor = site.visitor()
    page = read.tree(visitor.get(f"/rassemblements/{lyon.id}/modifier"))
    given = {field.get("name"): field.get("value") or "" for field in page.xpath("//main//input")}

    visitor.post(f"/rassemblements/{lyon.id}/modifier", given | {"venue": "place des Terreaux"})

    (after,) = known(site, CODES["Lyon"])
    assert after.plan.venue == "place des Terreaux"
    assert (after.plan.date, after.plan.time) == (lyon.plan.date, lyon.plan.time)
    assert after.revision == lyon.revision + 1


def test_who_changes_a_rally_reads_that_what_is_published_is_corrected(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])

    page = read.main(site.visitor().get(f"/rassemblements/{lyon.id}/modifier"))

    assert "Ce qui est déjà publié est corrigé sur place ou par une annonce." in page


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param({"date": "2099-01-01"}, {"date": AFTER_END}, id="after the end"),
        pytest.param({"date": "2016-01-01"}, {"date": BEFORE_START}, id="before the start"),
        pytest.param({"date": "1017-10-29"}, {"date": "Cette année"}, id="another thousand years"),
        pytest.param({"venue": "quai\x0bhaut"}, {"venue": "une seule ligne"}, id="two lines"),
        pytest.param({"url": "https://a.example/" + "x" * 500}, {"url": "Trop long"}, id="long"),
        pytest.param(
            {"date": "2099-01-01", "access": "a\tb"},
            {"date": AFTER_END, "access": "une seule ligne"},
            id="two values",
        ),
    ],
)
def test_each_value_refused_says_why_at_its_field(
    site: Site, given: dict[str, str], said: dict[str, str]
) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    day = {"date": site.day.isoformat()}

    answer = site.visitor().post(f"/rassemblements/{lyon.id}/modifier", day | given)

    assert answer.status_code == 422
    page = read.tree(answer)
    told = {one.get("id"): one.text_content() for one in page.xpath("//*[@class='error']")}
    assert set(told) == {f"id_{name}_error" for name in said}
    assert all(words in told[f"id_{name}_error"] for name, words in said.items())
    assert known(site, CODES["Lyon"]) == [lyon]


def test_all_that_is_wrong_with_a_new_rally_is_said_at_once(site: Site) -> None:
    given = {"place": "Marseile", "date": "2016-01-01", "venue": "quai\x0bhaut", "url": "zut"}

    page = read.tree(site.visitor().post("/rassemblements/nouveau", given))

    told = {one.get("id") for one in page.xpath("//*[@class='error']")}
    assert told == {"id_place_error", "id_date_error", "id_venue_error", "id_url_error"}
    # A screen reader hears, at the field, its help and what is wrong with it.
    (venue,) = page.xpath("//*[@name='venue']")
    assert venue.get("aria-describedby") == "id_venue_helptext id_venue_error"
    assert venue.get("aria-invalid") == "true"


def test_a_rally_that_is_there_already_is_said_to_be(site: Site) -> None:
    given = {"place": "Rennes", "date": site.day.isoformat()}
    visitor = site.visitor()
    visitor.post("/rassemblements/nouveau", given)

    answer = visitor.post("/rassemblements/nouveau", given)

    assert answer.status_code == 422
    assert "Ce rassemblement existe déjà." in read.main(answer)
    assert len(known(site, "35238")) == 1


def test_a_second_rally_of_a_day_is_asked_about(site: Site) -> None:
    given, visitor = {"place": "Rennes", "date": site.day.isoformat()}, site.visitor()
    asked = "Un autre est déjà là ce jour-là : est-ce le même ?"

    first = visitor.post("/rassemblements/nouveau", given, follow=True)
    second = visitor.post("/rassemblements/nouveau", {**given, "time": "15:00"}, follow=True)

    told = [read.main(one).replace("\u00a0", " ") for one in (first, second)]
    assert [asked in one for one in told] == [False, True]


@pytest.mark.parametrize(("time", "told"), [("00:00", True), ("00:30", False)])
def test_who_enters_midnight_reads_which_evening_people_come(
    site: Site, time: str, *, told: bool
) -> None:
    eve = formats.day(site.day - dt.timedelta(days=1), site.now.date())
    given = {"place": "Rennes", "date": site.day.isoformat(), "time": time}
    said = f"on vient donc le soir du {eve}"

    visitor = site.visitor()
    entered = visitor.post("/rassemblements/nouveau", given, follow=True)
    (rennes,) = known(site, "35238")
    url = f"/rassemblements/{rennes.id}/modifier"
    form = dict(read.tree(visitor.get(url)).xpath("//main//form")[0].form_values())
    elsewhere = visitor.post(url, form | {"venue": "Mail"}, follow=True)
    services.change(site.installation, rennes.id, {"time": None}, "a@b.example", site.now)
    form = dict(read.tree(visitor.get(url)).xpath("//main//form")[0].form_values())
    moved = visitor.post(url, form | {"time": time}, follow=True)

    shown = [said in read.main(answer) for answer in (entered, elsewhere, moved)]
    assert shown == [told, False, told]


def test_saving_without_a_change_changes_nothing(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    visitor = site.visitor()
    page = read.tree(visitor.get(f"/rassemblements/{lyon.id}/modifier"))
    given = {field.get("name"): field.get("value") or "" for field in page.xpath("//main//input")}

    visitor.post(f"/rassemblements/{lyon.id}/modifier", given)

    assert known(site, CODES["Lyon"]) == [lyon]


def test_an_organiser_changes_her_own_rally_and_adds_none(site: Site) -> None:
    visitor = site.visitor(Role.ORGANISER, (CODES["Lyon"],))
    (lyon,), (paris,) = known(site, CODES["Lyon"]), known(site, CODES["Paris"])

    answers = [
        visitor.get(f"/rassemblements/{lyon.id}/modifier"),
        visitor.get(f"/rassemblements/{paris.id}/modifier"),
        visitor.post(f"/rassemblements/{paris.id}/heure", {"time": "13:00"}),
        visitor.get("/rassemblements/nouveau"),
    ]

    assert [answer.status_code for answer in answers] == [200, 403, 403, 403]


def test_an_hour_that_is_none_changes_nothing(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])

    answer = site.visitor().post(f"/rassemblements/{lyon.id}/heure", {"time": "25:00"}, follow=True)

    assert "Rien n’a changé" in read.text(answer)
    assert known(site, CODES["Lyon"]) == [lyon]


@pytest.mark.parametrize(
    ("status", "said"),
    [("cancelled", "Annulé"), ("postponed", "Reporté"), ("forbidden", "Interdit")],
)
def test_calling_a_rally_off_withdraws_what_was_planned(site: Site, status: str, said: str) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    visitor = site.visitor()

    answer = visitor.post(f"/rassemblements/{lyon.id}/annuler", {"status": status}, follow=True)
    planning.replan(site.installation, site.now)

    assert said in read.lines(answer)[0]
    states = {row.state for row in overview.deliveries(SLUG) if row.rally_id == lyon.id}
    assert states == {DeliveryState.CANCELLED}
    assert "Prochaine annonce" not in read.main(visitor.get(f"/lieux/{CODES['Lyon']}/"))


def test_a_rally_called_off_by_mistake_is_confirmed_again(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    visitor = site.visitor()
    visitor.post(f"/rassemblements/{lyon.id}/annuler", {"status": "cancelled"})

    visitor.post(f"/rassemblements/{lyon.id}/confirmer")

    assert known(site, CODES["Lyon"])[0].status is RallyStatus.CONFIRMED


def test_a_rally_that_is_not_there_is_not_found(site: Site) -> None:
    nobody = "00000000-0000-0000-0000-000000000000"

    assert site.visitor().post(f"/rassemblements/{nobody}/confirmer").status_code == 404
    assert site.visitor().post(f"/annonces/{nobody}", {"do": "hold"}).status_code == 404


def test_towns_are_chosen_by_name_whatever_their_accents(site: Site) -> None:
    visitor = site.visitor()
    visitor.post("/rassemblements/nouveau", {"place": "Épinal", "date": site.day.isoformat()})

    page = read.tree(visitor.get("/apporter/"))

    towns = [one.text.split(",")[0] for one in page.xpath("//select[@name='rally']/option")]
    assert towns == ["choisissez", "Épinal", "Guadeloupe", "Lyon", "Nice", "Paris"]


def test_figures_are_of_no_town_that_nobody_chose(site: Site) -> None:
    (lyon,) = known(site, CODES["Lyon"])
    visitor, page = site.visitor(), f"/lieux/{CODES['Lyon']}/"
    link = f"/apporter/?rassemblement={lyon.id}"
    before = read.tree(visitor.get(page)).xpath("//a[contains(@href, 'rassemblement=')]/@href")
    chosen = read.tree(visitor.get(link)).xpath("//select[@name='rally']/option[@selected]/@value")
    services.cancel(site.installation, lyon.id, "a@b.example", site.now)

    after = read.tree(visitor.get(page)).xpath("//a[contains(@href, 'rassemblement=')]")
    first = read.tree(visitor.get(link)).xpath("//select[@name='rally']/option[1]/@value")
    figures = {"url": "https://www.facebook.com/events/1234567/", "going": "12", "rally": first}
    refused = visitor.post("/apporter/", figures)

    assert (before, chosen, after, first) == ([link], [str(lyon.id)], [], [""])
    assert (refused.status_code, events.all_events(SLUG)) == (422, [])
