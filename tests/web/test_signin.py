"""Entering by a one-time link: used once, by a click, for half an hour, told to nobody."""

import logging
from dataclasses import replace
from threading import Event
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.core import mail
from django.core.cache import cache
from django.test import Client, override_settings

from tests.web import read
from tests.web.read import Answer
from tests.web.site import Site
from worker import bootstrap
from worker.domain.kinds import Role
from worker.errors import InputError
from worker.services import signin
from worker.services.installation import ADDRESS_FILE
from worker.storage.models import User
from worker.web import letters
from worker.web.mail import mailers

WHO = "claire@example.org"


@pytest.fixture
def browser() -> Client:
    # What was mailed in the last minute is remembered by the process.
    cache.clear()
    return Client(SERVER_NAME="127.0.0.1")


def token(link: str) -> str:
    return link.partition(f"{signin.PARAMETER}=")[2]


def enter(browser: Client, link: str) -> int:
    answer = browser.post(signin.PATH, {signin.PARAMETER: token(link)}, follow=True)
    return answer.status_code if "_auth_user_id" in browser.session else 0


def pressed(browser: Client, link: str) -> Answer:
    """What answers the button of the page that *link* leads to."""
    (form,) = read.tree(browser.get(link)).xpath("//main//form")
    return browser.post(form.get("action"), dict(form.form_values()))


def test_following_the_link_alone_uses_nothing_up(site: Site, browser: Client) -> None:
    link = signin.link(WHO)

    for _ in range(3):
        answer = browser.get(link)

    assert "Entrer dans Portevoix" in read.text(answer)
    assert enter(browser, link) == 200


def test_a_link_lets_one_person_in_once(site: Site, browser: Client) -> None:
    link = signin.link(WHO)

    first, second = enter(browser, link), enter(Client(SERVER_NAME="127.0.0.1"), link)

    assert (first, second) == (200, 0)


def test_an_old_link_says_so_and_lets_nobody_in(site: Site, browser: Client) -> None:
    link = signin.link(WHO)

    with override_settings(SESAME_MAX_AGE=0):
        answer = browser.post(signin.PATH, {signin.PARAMETER: token(link)})

    assert "Ce lien a déjà servi ou a plus de 30 minutes" in read.text(answer)
    assert "_auth_user_id" not in browser.session


@pytest.mark.parametrize("wrong", ["", "x", "AAAAAAAAAAEM-dnRE5GbpBM6OCkrXQ", "é" * 300])
def test_a_wrong_token_lets_nobody_in(site: Site, browser: Client, wrong: str) -> None:
    answer = browser.post(signin.PATH, {signin.PARAMETER: wrong})

    assert answer.status_code == 200
    assert "_auth_user_id" not in browser.session


def test_the_token_is_in_no_log(
    site: Site, browser: Client, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    link = signin.link(WHO)

    browser.get(link)
    enter(browser, link)
    enter(browser, link)

    written = caplog.text + "".join(capfd.readouterr())
    assert token(link) not in written
    assert WHO not in written


def test_a_new_person_gets_the_role_and_a_known_one_keeps_hers(site: Site) -> None:
    signin.link(WHO, Role.ORGANISER, ("69123",))

    signin.link(WHO.upper(), Role.OPERATOR)

    (person,) = User.objects.all()
    assert (person.role, person.places) == ("organiser", ["69123"])


def test_no_link_for_what_is_no_address_or_for_somebody_shut_out(site: Site) -> None:
    signin.link(WHO)
    User.objects.update(is_active=False)

    with pytest.raises(InputError, match="may no longer enter"):
        signin.link(WHO)
    with pytest.raises(InputError, match="no e-mail address"):
        signin.link("claire")


def test_a_server_without_mail_offers_no_link_that_would_not_come(
    site: Site, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = replace(site.installation.environment, email_url="")
    house = replace(site.installation, environment=silent)
    monkeypatch.setattr(bootstrap, "_installation", lambda: house)

    asked = browser.get("/connexion/")
    posted = browser.post("/connexion/", {"email": WHO})

    assert "portevoix signin ADRESSE" in read.main(asked)
    assert "demandez un lien à la personne qui le tient" in read.main(asked)
    assert not read.tree(asked).xpath("//main//form")
    assert read.main(posted) == read.main(asked)


def test_the_form_answers_the_same_whoever_is_asked_for(site: Site, browser: Client) -> None:
    signin.link(WHO)

    with override_settings(MAILERS=mailers("memory://")):
        mail.outbox = []
        known = browser.post("/connexion/", {"email": WHO})
        unknown = browser.post("/connexion/", {"email": "autre@example.org"})
        letters.wait()

    assert read.main(known) == read.main(unknown)
    assert known.status_code == unknown.status_code == 200
    assert [message.to for message in mail.outbox] == [[WHO]]


def test_the_mailed_link_works_and_a_second_request_within_a_minute_sends_nothing(
    site: Site, browser: Client
) -> None:
    signin.link("paul@example.org")

    with override_settings(MAILERS=mailers("memory://")):
        mail.outbox = []
        for _ in range(3):
            browser.post("/connexion/", {"email": "Paul@example.org"})
        letters.wait()

    (message,) = mail.outbox
    (line,) = [line for line in str(message.body).splitlines() if signin.PATH in line]
    assert enter(browser, line) == 200


def test_more_people_at_once_than_a_slow_mail_server_takes_all_get_their_link(
    site: Site, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [f"{name}@example.org" for name in ("a", "b", "c", "d", "e", "f")]
    for email in people:
        signin.link(email)
    answers, served = Event(), list[str]()

    def slowly(message: mail.EmailMessage, *_: object) -> int:
        answers.wait(10)
        served.extend(message.to)
        return 1

    monkeypatch.setattr(mail.EmailMessage, "send", slowly)
    with override_settings(MAILERS=mailers("memory://")):
        for email in people:
            browser.post("/connexion/", {"email": email})
        answers.set()
        letters.wait()

    assert sorted(served) == people


def test_who_asks_again_after_a_mail_that_failed_gets_one_at_once(
    site: Site, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    signin.link(WHO)
    outcomes = iter([OSError("no route"), None])
    served: list[str] = []

    def send(message: mail.EmailMessage, *_: object) -> int:
        fault = next(outcomes)
        if fault:
            raise fault
        served.extend(message.to)
        return 1

    monkeypatch.setattr(mail.EmailMessage, "send", send)
    with override_settings(MAILERS=mailers("memory://")):
        for _ in range(2):
            browser.post("/connexion/", {"email": WHO})
            letters.wait()

    assert served == [WHO]


def test_without_a_public_address_a_mailed_link_leads_to_where_the_pages_are(
    site: Site, browser: Client
) -> None:
    signin.link(WHO)

    bodies = []
    for served in ("", "http://127.0.0.1:8123"):
        cache.clear()
        (site.installation.environment.data / ADDRESS_FILE).write_text(served, encoding="utf-8")
        with override_settings(MAILERS=mailers("memory://")):
            mail.outbox = []
            browser.post("/connexion/", {"email": WHO})
            letters.wait()
        bodies += [str(message.body) for message in mail.outbox]

    unasked, last = bodies
    assert f"\nhttp://127.0.0.1:8000{signin.PATH}?" in unasked
    assert f"\nhttp://127.0.0.1:8123{signin.PATH}?" in last


def test_leaving_ends_the_session(site: Site) -> None:
    visitor = site.visitor()

    visitor.post("/deconnexion")

    assert visitor.get("/").status_code == 302


def test_cookies_are_closed_to_scripts_and_other_sites(site: Site, browser: Client) -> None:
    link = signin.link(WHO)

    enter(browser, link)

    session = browser.cookies[settings.SESSION_COOKIE_NAME]
    assert session["httponly"]
    assert session["samesite"] == "Lax"
    assert {one["max-age"] for one in browser.cookies.values()} == {14 * 24 * 3600}


@pytest.mark.parametrize("path", ["/", "/essai/", "/apporter/suivi"])
def test_a_part_that_refreshes_after_the_session_leads_the_whole_page_to_the_door(
    site: Site, browser: Client, path: str
) -> None:
    answer = browser.get(path, headers={"HX-Request": "true"})

    assert answer.status_code == 204
    assert answer["HX-Redirect"].startswith("/connexion/")


def test_changing_the_language_keeps_the_link_that_was_followed(
    site: Site, browser: Client
) -> None:
    page = read.tree(browser.get(signin.link(WHO)))
    (back,) = page.xpath("//footer//input[@name='next']/@value")

    answer = browser.post("/langue", {"next": back, "language": "en"}, follow=True)

    assert "Enter Portevoix" in read.text(answer)


@pytest.mark.parametrize("asked", ["/annonces/", "/lieux/69123/?x=1&y=2"])
def test_who_asked_for_a_page_lands_on_it_once_inside(
    site: Site, browser: Client, asked: str
) -> None:
    signin.link(WHO)
    door = browser.get(asked)["Location"]

    with override_settings(MAILERS=mailers("memory://")):
        mail.outbox = []
        browser.post(door, {"email": WHO})
        letters.wait()
    (message,) = mail.outbox
    (line,) = [line for line in str(message.body).splitlines() if signin.PATH in line]
    # Mail is read elsewhere than in the browser that asked for it.
    answer = pressed(Client(SERVER_NAME="127.0.0.1"), line)

    assert answer["Location"] == asked


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example/",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "evil.example",
        "/%0d%0aLocation: https://evil.example",
        "/\t/evil.example",
        " //evil.example",
        "/" + "a" * 2000,
    ],
)
def test_no_link_leads_to_another_house_once_inside(
    site: Site, browser: Client, elsewhere: str
) -> None:
    inside = site.visitor()

    answer = pressed(browser, f"{signin.link(WHO)}&{urlencode({'next': elsewhere})}")
    known = inside.get("/connexion/", {"next": elsewhere})

    assert "_auth_user_id" in browser.session
    for led in (answer["Location"], known["Location"]):
        assert led == "/" or (led.startswith("/%") and "evil" in led)


def test_a_button_pressed_after_the_session_leads_back_to_its_page(
    site: Site, browser: Client
) -> None:
    headers = {"Referer": "http://127.0.0.1/annonces/?jour=1"}

    answer = browser.post("/annonces/suspendre", headers=headers)
    told = read.main(browser.get(answer["Location"]))
    elsewhere = browser.post("/annonces/suspendre", headers={"Referer": "https://evil.example/x"})

    assert answer["Location"] == f"/connexion/?{urlencode({'next': '/annonces/?jour=1'}, safe='/')}"
    assert "Rien n’a changé : il faut entrer d’abord." in told.replace("\u00a0", " ")
    assert elsewhere["Location"] == "/connexion/"


def test_a_part_that_refreshes_leads_back_to_its_page(site: Site, browser: Client) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": "http://127.0.0.1/apporter/"}

    answer = browser.get("/apporter/suivi?vu=1", headers=headers)

    assert answer["HX-Redirect"] == "/connexion/?next=/apporter/"


def test_a_link_that_is_over_keeps_the_page_that_was_asked_for(site: Site, browser: Client) -> None:
    link = f"{signin.link(WHO)}&next=/annonces/"
    pressed(Client(SERVER_NAME="127.0.0.1"), link)

    (again,) = read.tree(pressed(browser, link)).xpath("//main//a/@href")

    assert again == "/connexion/?next=/annonces/"


@pytest.mark.parametrize(
    ("language", "subject"),
    [("fr", "Votre lien pour entrer dans Portevoix"), ("en", "Your link to enter Portevoix")],
)
def test_the_mail_speaks_the_language_of_the_page_that_was_asked(
    site: Site, browser: Client, language: str, subject: str
) -> None:
    signin.link(WHO)
    browser.cookies["django_language"] = language

    with override_settings(MAILERS=mailers("memory://")):
        mail.outbox = []
        browser.post("/connexion/", {"email": WHO})
        letters.wait()

    assert [message.subject for message in mail.outbox] == [subject]
