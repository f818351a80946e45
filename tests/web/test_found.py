"""The page of rallies found: what speaks for them, buttons, who may press them."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from tests.web import read
from tests.web.site import CODES, SLUG, Site, place
from worker.domain.claim import Claim, Reading
from worker.domain.found import FoundState
from worker.domain.kinds import RallyStatus, Role
from worker.domain.post import Post
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import found as found_services
from worker.services.count import count_posts
from worker.storage import found, rallies
from worker.storage.connections import last
from worker.storage.models import Proposal
from worker.web import formats

URL = "/trouves/"


def claiming(
    day: dt.date, text: str, at: dt.datetime, gazetteer: Gazetteer, *, dated: bool
) -> Reading:
    time = dt.time(18) if "18h" in text else dt.time(14)
    return Reading(
        claims=(Claim(place=place("Nice").ref, date=day, time=time),), places=(place("Nice").ref,)
    )


def fill(site: Site) -> int:
    posts = [
        Post(
            platform="mastodon",
            id=str(n),
            text=f"Nice {'18h' if n % 2 else '14h'} {n} #MeToo",
            published_at=site.now,
            author=f"https://social.example/users/a{n}",
        )
        for n in range(30)
    ]
    article = Post(
        platform="rss",
        id="a",
        text="Nice 14h #MeToo",
        published_at=site.now,
        publisher="Nice-Matin",
        url="https://journal.example/1",
    )
    reader = partial(claiming, site.day)
    count_posts(site.installation, [*posts, article], now=site.now, reader=reader)
    return found.proposals(SLUG)[0].id


def nice(site: Site) -> list[RallyStatus]:
    every = rallies.all_of(SLUG, site.installation.gazetteer)
    return [
        one.status for one in every if one.place.code == CODES["Nice"] and one.plan.date == site.day
    ]


def test_the_overview_leads_to_what_was_found_and_its_evidence(site: Site) -> None:
    fill(site)
    visitor = site.visitor()

    overview = read.main(visitor.get("/"))
    page = read.main(visitor.get(URL))

    assert "1 rassemblement trouvé, à vérifier" in overview
    assert "Environ 30 comptes en parlent." in page
    assert "Nice-Matin, 14 h" in page.replace("\u202f", " ")
    assert "Le texte le plus clair : ville et jour justes 100 fois sur 100" in page.replace(
        "\u202f", " "
    )
    asked = (
        f"Confirmer {formats.day(site.day, site.now.date())} à 14 h environ 15 comptes, 1 journal"
    )
    assert asked in page.replace("\u202f", " ")


def test_a_button_leads_back_to_what_it_is_about(site: Site) -> None:
    number = fill(site)
    visitor = site.visitor()

    answer = visitor.post(f"{URL}{number}", {"do": "dismiss"})

    (article,) = read.tree(visitor.get(URL)).xpath("//article/@id")
    assert answer["Location"] == f"{URL}#{article}"


def test_confirming_and_taking_back_by_the_buttons(site: Site) -> None:
    number = fill(site)
    visitor = site.visitor()

    visitor.post(f"{URL}{number}", {"do": "confirm", "time": "18:00"})
    confirmed = nice(site)
    page = read.main(visitor.get(URL))
    visitor.post(f"{URL}{number}", {"do": "undo"})

    assert confirmed == [RallyStatus.CONFIRMED]
    assert "Confirmé, par operator@example.org" in page
    assert nice(site) == [RallyStatus.PROPOSED]
    assert "repris par operator@example.org" in read.main(visitor.get(URL))


def test_what_was_decided_is_told_with_its_day_and_hour_as_people_read_them(site: Site) -> None:
    number, visitor, later = fill(site), site.visitor(), site.day + dt.timedelta(days=2)
    visitor.post(f"{URL}{number}", {"do": "move", "date": later.isoformat()})
    visitor.post(f"{URL}{number}", {"do": "split", "time": "18:00"})

    told = read.main(visitor.get(URL)).replace("\u202f", " ")

    assert f"Jour changé ({formats.day(later, site.now.date())})" in told
    assert "Séparé en deux (18 h)" in told


def test_an_act_without_its_choice_or_twice_changes_nothing(site: Site) -> None:
    number = fill(site)
    visitor = site.visitor()

    lacking = visitor.post(f"{URL}{number}", {"do": "move"}, follow=True)
    visitor.post(f"{URL}{number}", {"do": "dismiss"})
    twice = visitor.post(f"{URL}{number}", {"do": "confirm", "time": ""}, follow=True)

    assert "il manque ce qu’il faut choisir" in read.main(lacking)
    assert "n’est plus dans cet état" in read.main(twice)
    assert nice(site) == []


def test_a_day_that_no_rally_can_have_says_so_and_changes_nothing(site: Site) -> None:
    number = fill(site)
    visitor = site.visitor()

    answer = visitor.post(f"{URL}{number}", {"do": "move", "date": "2099-01-01"}, follow=True)

    assert "Rien n’a changé. Ce jour est après la fin de la campagne." in read.main(answer)
    assert found.proposals(SLUG)[0].on == site.day


@pytest.mark.parametrize(
    ("role", "places", "status"),
    [
        pytest.param(Role.READER, (), 403, id="who only reads"),
        pytest.param(Role.ORGANISER, ("69123",), 403, id="another town"),
        pytest.param(Role.ORGANISER, ("06088",), 302, id="her own"),
    ],
)
@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_only_who_acts_for_the_town_may_settle_it(
    site: Site, role: Role, places: tuple[str, ...], status: int
) -> None:
    number = fill(site)

    visitor = site.visitor(role, places)

    assert visitor.post(f"{URL}{number}", {"do": "dismiss"}).status_code == status
    assert visitor.post(f"{URL}777", {"do": "dismiss"}).status_code == 404


@pytest.mark.parametrize("do", ["confirm", "move", "merge", "split", "dismiss", "undo"])
def test_a_proposal_decided_meanwhile_is_not_decided_from_an_older_page(
    site: Site, do: str
) -> None:
    number = fill(site)
    visitor = site.visitor()
    found_services.move(site.installation, number, site.day, "autre@example.org", site.now)
    forms = [dict(form.form_values()) for form in read.tree(visitor.get(URL)).xpath("//main//form")]
    given = next(form for form in forms if form["do"] == do)
    later = site.day + dt.timedelta(days=1)
    found_services.move(site.installation, number, later, "autre@example.org", site.now)

    answer = visitor.post(f"{URL}{number}", {"time": "14:00"} | given, follow=True)

    (kept,) = found.proposals(SLUG)
    assert (kept.on, kept.state, len(kept.changes)) == (later, FoundState.OPEN, 2)
    assert "n’est plus dans cet état" in read.main(answer)


def test_what_was_decided_on_the_page_of_the_place_stands_and_is_named(site: Site) -> None:
    number, visitor = fill(site), site.visitor()
    visitor.post(f"{URL}{number}", {"do": "confirm", "time": "14:00"})
    every = rallies.all_of(SLUG, site.installation.gazetteer)
    (made,) = [
        one for one in every if one.place.code == CODES["Nice"] and one.plan.date == site.day
    ]
    visitor.post(f"/rassemblements/{made.id}/annuler", {"status": "forbidden"})

    answer = visitor.post(f"{URL}{number}", {"do": "undo"}, follow=True)

    assert "on en a décidé sur la page du lieu, voyez-la d’abord." in read.main(answer)
    assert nice(site) == [RallyStatus.FORBIDDEN]


def test_taking_back_twice_by_accident_takes_one_thing_back(site: Site) -> None:
    number = fill(site)
    visitor, later = site.visitor(), site.day + dt.timedelta(days=1)
    visitor.post(f"{URL}{number}", {"do": "move", "date": later.isoformat()})
    visitor.post(f"{URL}{number}", {"do": "dismiss"})
    forms = [dict(form.form_values()) for form in read.tree(visitor.get(URL)).xpath("//main//form")]
    (given,) = [form for form in forms if form["do"] == "undo"]

    for _ in range(2):
        visitor.post(f"{URL}{number}", given)

    (kept,) = found.proposals(SLUG)
    assert (kept.state, kept.on) == (FoundState.OPEN, later)


def test_two_hours_confirmed_at_the_same_time_make_one_rally(site: Site) -> None:
    number, clients = fill(site), [site.visitor(), site.visitor()]
    hours = ("14:00", "18:00")

    def press(one: int) -> None:
        with last():
            clients[one].post(f"{URL}{number}", {"do": "confirm", "time": hours[one]})

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(press, range(2)))

    assert nice(site) == [RallyStatus.CONFIRMED]


def test_what_was_settled_is_found_again_from_the_page_of_a_new_rally(site: Site) -> None:
    number = fill(site)
    visitor = site.visitor()
    visitor.post(f"{URL}{number}", {"do": "confirm", "time": "14:00"})
    visitor.post(f"{URL}{number}", {"do": "undo"})

    page = visitor.get(URL).content.decode()

    assert URL in read.tree(visitor.get("/rassemblements/nouveau")).xpath("//main//a/@href")
    assert "\u00a0; repris par" in page


def test_many_found_at_once_come_a_leaf_at_a_time_and_buttons_lead_back(site: Site) -> None:
    (model,) = Proposal.objects.filter(pk=fill(site)).values()
    told = {"publisher": "Nice-Matin", "at": "14:00", "as_of": site.now}
    for minute in range(60):
        made = Proposal.objects.create(**model | {"id": None, "said_at": f"00:{minute:02}"})
        made.reports.create(**told)
    visitor = site.visitor()

    leaves = [read.tree(visitor.get(f"{URL}?page={number}")) for number in (1, 2)]
    ids = [one.get("id") for page in leaves for one in page.xpath("//article[@class='found']")]
    wish = {"do": "dismiss", "seen": "0"}
    came_from = {"Referer": f"http://127.0.0.1{URL}?page=2"}
    done = visitor.post(f"{URL}{ids[-1][2:]}", wish, headers=came_from)

    assert len(set(ids)) == len(ids) == 61
    assert "Aucun compte n’en parle" in read.fold(leaves[1])
    assert "moins de" not in read.fold(leaves[1])
    assert done["Location"] == f"{URL}?page=2#{ids[-1]}"
