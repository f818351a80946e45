"""Pages for what goes wrong: in the language that was chosen, and whatever else is broken."""

import pytest
from django.db import DatabaseError, OperationalError, connection
from django.template import engines
from django.test import Client

from tests.web import read
from tests.web.site import Site
from worker.errors import StartError
from worker.storage.transaction import NO_ROOM

ENGLISH = {
    "/inconnue": (404, "Page not found"),
    "/annonces/suspendre": (405, "Nothing to show here"),
}


def visitor(site: Site, language: str) -> Client:
    made = site.visitor()
    made.cookies["django_language"] = language
    made.raise_request_exception = False
    return made


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_request_for_another_host_is_refused_in_the_chosen_language(
    site: Site, language: str
) -> None:
    stranger = Client(SERVER_NAME="other.example")
    stranger.cookies["django_language"] = language

    answer = stranger.get("/chiffres/")

    assert answer.status_code == 400
    assert read.tree(answer).get("lang") == language
    said = {"fr": "Demande refusée", "en": "Request refused"}[language]
    assert read.fold(read.tree(answer).xpath("//h1")[0]) == said


def test_more_than_any_form_holds_is_called_too_large(site: Site) -> None:
    answer = visitor(site, "fr").post("/effacement/", {"target": "a" * 3_000_000})

    assert answer.status_code == 413
    assert read.fold(read.tree(answer).xpath("//h1")[0]) == "Demande refusée"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_breakdown_is_told_in_the_chosen_language(
    site: Site, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr("worker.services.overview.overview", None)

    answer = visitor(site, language).get("/")

    assert answer.status_code == 500
    assert read.tree(answer).get("lang") == language
    said = {"fr": "Panne de notre côté", "en": "A breakdown on our side"}[language]
    assert read.fold(read.tree(answer).xpath("//h1")[0]) == said
    assert "n’est peut-être pas fait" not in read.text(answer)


def test_a_breakdown_is_told_when_the_database_is_gone(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = visitor(site, "fr")

    def gone(*_: object, **__: object) -> None:
        raise DatabaseError("gone")

    with monkeypatch.context() as broken:
        broken.setattr(connection, "cursor", gone)
        answer = inside.get("/")
        pressed = inside.post("/annonces/suspendre")

    assert answer.status_code == 500
    assert "Panne de notre côté" in read.text(answer)
    assert "n’est peut-être pas fait" in read.text(pressed)


@pytest.mark.parametrize("said", [None, NO_ROOM], ids=["it does not answer", "a full disk"])
def test_who_organises_is_told_that_nothing_leaves_while_the_database_is_away(
    site: Site, monkeypatch: pytest.MonkeyPatch, said: str | None
) -> None:
    """It said that planned announcements leave, and nobody published them by hand."""
    inside = visitor(site, "fr")
    outside = Client(raise_request_exception=False, SERVER_NAME="127.0.0.1")

    def away(*_: object, **__: object) -> None:
        fault = OperationalError("the server closed the connection")
        if said is None:
            raise fault
        raise StartError(said) from fault

    with monkeypatch.context() as broken:
        broken.setattr(connection, "cursor", away)
        answer, public = inside.get("/"), outside.get("/chiffres/")

    assert (answer.status_code, public.status_code) == (503, 503)
    assert "Aucune annonce ne part" in read.text(answer)
    assert "Les annonces prévues partent" not in read.text(answer)
    assert "n’a plus accès à ce qu’il garde" in read.text(public)
    assert "annonce" not in read.text(public)


def test_a_breakdown_is_told_when_no_page_can_be_made(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = visitor(site, "en")

    def broken(*_: object, **__: object) -> None:
        raise OSError("templates are gone")

    with monkeypatch.context() as patch:
        patch.setattr(engines["django"], "get_template", broken)
        answer = inside.get("/")

    assert answer.status_code == 500
    assert "Panne" in read.text(answer)
    assert "Breakdown" in read.text(answer)
    assert "gone" not in read.text(answer)


@pytest.mark.parametrize("url", ENGLISH)
def test_what_is_not_there_is_told_in_the_chosen_language(site: Site, url: str) -> None:
    status, said = ENGLISH[url]

    answer = visitor(site, "en").get(url)

    assert answer.status_code == status
    assert read.fold(read.tree(answer).xpath("//h1")[0]) == said


def test_strangers_are_led_to_what_is_open_to_them(site: Site) -> None:
    stranger = Client(SERVER_NAME="127.0.0.1")

    for url in ("/chiffres/999/", "/inconnue", "/deconnexion"):
        (link,) = read.tree(stranger.get(url)).xpath("//main//a/@href")
        assert stranger.get(link).status_code == 200, url
