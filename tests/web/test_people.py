"""« Personnes »: who may sign in, as what, and for which towns."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress

import pytest
from django.test import Client

from tests.web import read
from tests.web.site import CODES, PARIS, Site
from worker.domain.kinds import Role
from worker.errors import InputError, NotFoundError
from worker.storage import people
from worker.storage.connections import last
from worker.storage.models import User
from worker.storage.people import Person
from worker.storage.transaction import write

URL = "/personnes/"
ANNE = {"email": "anne@example.org", "role": "organiser", "places": "Lyon, Valence (26)"}


def known(email: str) -> Person | None:
    return next((one for one in people.every() if one.email == email), None)


def anne(site: Site, visitor: Client) -> Person:
    visitor.post(URL, ANNE)
    found = known(ANNE["email"])
    assert found is not None
    return found


def test_of_two_presses_at_once_the_second_is_told_that_the_first_let_her_in(site: Site) -> None:
    def press() -> None:
        with last():
            people.add(ANNE["email"], Role.READER, ())

    with ThreadPoolExecutor(1) as pool:
        with write():
            people.add(ANNE["email"], Role.READER, ())
            other = pool.submit(press)
            wait([other], timeout=0.2)

        with pytest.raises(InputError, match="has that address already"):
            other.result()


@pytest.mark.parametrize("done", ["shut out", "taken off"])
def test_who_is_shut_out_while_somebody_else_changes_her_towns_stays_out(
    site: Site, done: str
) -> None:
    one = anne(site, site.visitor())

    def press() -> None:
        with last(), suppress(NotFoundError):
            people.change(one.id, places=("75056",))

    with ThreadPoolExecutor(1) as pool:
        with write():
            if done == "shut out":
                people.change(one.id, may_enter=False)
            else:
                people.remove(one.id)
            other = pool.submit(press)
            wait([other], timeout=0.2)
        other.result()

    after = known(one.email)
    assert after is None or not after.may_enter


def test_somebody_is_let_in_with_towns_typed_by_name(site: Site) -> None:
    answer = site.visitor().post(URL, ANNE, follow=True)

    found = known(ANNE["email"])
    assert found is not None
    assert (found.role, found.places) == (Role.ORGANISER, ("69123", "26362"))
    assert "Organise : voit et change ses lieux : Lyon, Valence Pas encore entrée." in read.main(
        answer
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param({"email": "zut"}, "valide", id="no address"),
        pytest.param({"email": "OPERATOR@example.org"}, "déjà connue", id="known in small letters"),
        pytest.param({"places": "Lyon, Marseile"}, "Marseile : Lieu inconnu.", id="a slip"),
        pytest.param({"places": "Valence"}, "Valence (26), Valence (82)", id="several towns"),
        pytest.param({"places": " , "}, "au moins un lieu", id="an organiser of nothing"),
        pytest.param({"role": "queen"}, "n’en fait pas partie", id="no such role"),
    ],
)
def test_a_mistake_is_said_at_its_field_and_nobody_is_let_in(
    site: Site, given: dict[str, str], said: str
) -> None:
    before, visitor = len(people.every()), site.visitor()

    answer = visitor.post(URL, ANNE | given)

    assert answer.status_code == 422
    assert said in read.main(answer).replace("\u00a0", " ")
    assert len(people.every()) == before + 1


def test_the_form_shows_what_it_takes(site: Site) -> None:
    visitor = site.visitor()
    one = anne(site, visitor)
    page = f"{URL}{one.id}"
    (form,) = read.tree(visitor.get(page)).xpath("//main/form")

    visitor.post(page, dict(form.form_values()) | {"role": "coordinator"})

    after = known(one.email)
    assert after is not None
    assert (after.role, after.places, after.may_enter) == (Role.COORDINATOR, one.places, True)


def form_of(visitor: Client, one: Person) -> dict[str, str]:
    """What the form of *one* would send as it stands."""
    (form,) = read.tree(visitor.get(f"{URL}{one.id}")).xpath("//main/form")
    return {name: value or "" for name, value in form.form_values()}


def test_a_form_left_open_changes_only_what_was_changed_in_it(site: Site) -> None:
    visitor = site.visitor()
    one = anne(site, visitor)
    given = form_of(visitor, one)
    User.objects.filter(pk=one.id).update(places=["75056"], is_active=False)

    visitor.post(f"{URL}{one.id}", given | {"email": "anne.b@example.org"})

    after = known("anne.b@example.org")
    assert after is not None
    assert (after.places, after.may_enter) == (("75056",), False)


def test_what_two_people_changed_is_asked_about_once(site: Site) -> None:
    visitor = site.visitor()
    one = anne(site, visitor)
    given = form_of(visitor, one) | {"role": "coordinator", "places": "Nice"}
    User.objects.filter(pk=one.id).update(role=Role.READER, places=["75056"])

    asked = visitor.post(f"{URL}{one.id}", given)
    before = known(one.email)
    (form,) = read.tree(asked).xpath("//main/form")
    visitor.post(f"{URL}{one.id}", dict(form.form_values()))
    after = known(one.email)

    assert asked.status_code == 422
    said = read.main(asked).replace("\u00a0", " ")
    assert "Quelqu’un l’a changé entre-temps : lit seulement." in said
    assert "Quelqu’un l’a changé entre-temps : Paris (75)." in said
    assert before is not None
    assert after is not None
    assert (before.role, before.places) == (Role.READER, ("75056",))
    assert (after.role, after.places) == (Role.COORDINATOR, ("06088",))


@pytest.mark.parametrize(
    ("first", "typed", "meanwhile", "after"),
    [
        pytest.param(
            {"role": "reader", "places": "Lyon"}, {"role": "organiser"}, {"places": []},
            (Role.ORGANISER, ("69123",)), id="whose towns were taken off",
        ),
        pytest.param(
            {"role": "reader", "places": "Lyon"}, {"places": ""}, {"role": Role.ORGANISER},
            (Role.READER, ()), id="who became one",
        ),
    ],
)  # fmt: skip
def test_two_people_make_no_organiser_of_nothing(
    site: Site,
    first: dict[str, str],
    typed: dict[str, str],
    meanwhile: dict[str, object],
    after: tuple[Role, tuple[str, ...]],
) -> None:
    visitor = site.visitor()
    visitor.post(URL, ANNE | first)
    one = known(ANNE["email"])
    assert one is not None
    given = form_of(visitor, one) | typed
    User.objects.filter(pk=one.id).update(**meanwhile)

    asked = visitor.post(f"{URL}{one.id}", given)
    (form,) = read.tree(asked).xpath("//main/form")
    visitor.post(f"{URL}{one.id}", dict(form.form_values()))

    assert asked.status_code == 422
    assert "au moins un lieu" in read.main(asked)
    found = known(one.email)
    assert found is not None
    assert (found.role, found.places) == after


def test_only_what_may_stay_empty_is_said_to_be_optional(site: Site) -> None:
    visitor = site.visitor()
    one = anne(site, visitor)

    page = read.main(visitor.get(f"{URL}{one.id}"))

    assert "Lieux pour qui organise" in page
    assert "Peut entrer facultatif" not in page


def test_the_page_that_sends_links_is_named_as_it_names_itself(site: Site) -> None:
    told = read.main(site.visitor().get(URL)).replace("\u00a0", " ")
    (heading,) = read.tree(Client(SERVER_NAME="127.0.0.1").get("/connexion/")).xpath("//h1")

    assert f"La page « {heading.text_content()} » lui envoie" in told


def test_who_may_not_enter_any_more_is_out_at_once(site: Site) -> None:
    visitor = site.visitor()
    one = anne(site, visitor)
    inside = Client(SERVER_NAME="127.0.0.1")
    inside.force_login(User.objects.get(pk=one.id))
    before = inside.get("/").status_code
    unticked = {name: told for name, told in form_of(visitor, one).items() if name != "may_enter"}

    visitor.post(f"{URL}{one.id}", unticked)

    assert (before, inside.get("/").status_code) == (200, 302)
    assert "n’entre plus" in read.main(visitor.get(URL))


def test_a_person_is_taken_off_the_list(site: Site) -> None:
    visitor = site.visitor()
    one = anne(site, visitor)

    answer = visitor.post(f"{URL}{one.id}/retirer", follow=True)

    assert known(one.email) is None
    assert "C’est retiré." in read.main(answer)
    assert visitor.get(f"{URL}{one.id}").status_code == 404


def test_an_operator_shuts_nobody_out_who_is_that_operator(site: Site) -> None:
    visitor = site.visitor()
    own = known("operator@example.org")
    assert own is not None

    page = visitor.get(f"{URL}{own.id}")
    visitor.post(f"{URL}{own.id}", {"email": own.email, "role": "reader"})
    gone = visitor.post(f"{URL}{own.id}/retirer")

    assert "C’est vous" in read.main(page)
    assert not read.tree(page).xpath("//main//button[contains(@class, 'danger')]")
    assert gone.status_code == 403
    assert known(own.email) == own


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.ORGANISER, Role.READER])
def test_people_are_for_operators(site: Site, role: Role) -> None:
    own = site.visitor(role, (CODES["Lyon"],))

    assert own.get(URL).status_code == 403
    assert own.post(URL, ANNE).status_code == 403
    assert own.get(f"{URL}1").status_code == 403
    assert own.post(f"{URL}1/retirer").status_code == 403
    assert "Personnes" not in read.text(own.get("/"))


def test_the_last_entry_is_told_on_the_clock_of_paris(site: Site) -> None:
    visitor = site.visitor()
    at = dt.datetime(2026, 7, 14, 22, 5, tzinfo=dt.UTC)
    User.objects.filter(email="operator@example.org").update(last_login=at)

    page = read.main(visitor.get(URL)).replace("\u202f", " ")

    assert f"Dernière entrée le {at.astimezone(PARIS).day} juillet à 0 h 05." in page
