"""The page to be left out: the same words and the same work whatever is stored; nothing kept."""

import logging
import re

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from structlog.testing import capture_logs

from tests.web import read
from tests.web.read import Answer
from tests.web.site import Site, towns_in
from worker.domain.post import Post
from worker.services import erase, tallies
from worker.services.count import count_posts

WORDS = "C’est enregistré. Si ce compte était compté, il ne l’est plus et ne le sera plus."
URL = "/effacement/"


@pytest.fixture
def anyone(site: Site) -> Client:
    return Client(SERVER_NAME="127.0.0.1")


def ask(anyone: Client, target: str, platform: str = "mastodon") -> Answer:
    return anyone.post(URL, {"target": target, "platform": platform})


def lyon(site: Site) -> int | None:
    views = tallies.tallies(site.installation, "place", "69123", exact=True, now=site.now)
    return views[0].numbers.persons if views else 0


def account(number: int) -> str:
    return f"https://social.example/users/Lyon{number}"


def test_who_asks_is_erased_and_never_counted_again(site: Site, anyone: Client) -> None:
    site.count("Lyon", 3)

    answer = ask(anyone, account(1))
    erase.carry_out(site.installation, site.now)
    erased = lyon(site)
    site.count("Lyon", 3)

    assert WORDS in read.main(answer).replace("\u00a0", " ")
    assert erased == 2
    assert lyon(site) == 2


def test_who_asks_before_anything_was_collected_is_never_counted(
    site: Site, anyone: Client
) -> None:
    ask(anyone, account(1))

    site.count("Lyon", 3)

    assert lyon(site) == 2


def test_who_does_not_know_the_network_is_left_out_of_all(site: Site, anyone: Client) -> None:
    ask(anyone, "claire", "")

    posts = [
        Post(
            platform=platform,
            id="1",
            text="Lyon #MeToo",
            published_at=site.now,
            author="12",
            handle="Claire",
        )
        for platform in ("x", "bluesky", "threads")
    ]
    counted = count_posts(site.installation, posts, now=site.now, reader=towns_in)

    assert counted.left_out == 3


def test_the_answer_and_its_work_are_the_same_for_everybody(site: Site, anyone: Client) -> None:
    site.count("Lyon", 3)
    ask(anyone, account(8))  # from now on there are keys, and platforms to ask for
    targets = {"counted": account(1), "unknown": account(7), "asked before": account(8)}

    answers, work = {}, {}
    for name, target in targets.items():
        with CaptureQueriesContext(connection) as queries:
            answers[name] = ask(anyone, target).content
        work[name] = [_shape(query["sql"]) for query in queries.captured_queries]

    assert answers["counted"] == answers["unknown"] == answers["asked before"]
    assert work["counted"] == work["unknown"] == work["asked before"]
    assert any("INSERT" in sql and "DO UPDATE" in sql for sql in work["counted"])


def _shape(sql: str) -> str:
    """The statement without its values."""
    plain = re.sub(r"'[^']*'(::\w+)?", "T", sql)
    return re.sub(r"-?\b\d+\b", "N", plain)


def test_without_its_key_the_page_takes_nobody_down_and_says_so(
    site: Site, anyone: Client, caplog: pytest.LogCaptureFixture
) -> None:
    site.count("Lyon", 3)
    ask(anyone, account(8))
    (site.installation.environment.data / "keys" / "suppression").unlink()

    with capture_logs() as logged:
        answers = [ask(anyone, account(number)) for number in (1, 7, 8)]

    said = f"{logged} {caplog.text}"  # a logger that was bound before writes to the latter
    assert [one.status_code for one in answers] == [503] * 3
    assert len({one.content for one in answers}) == 1
    assert "Ce n’est pas enregistré" in read.main(answers[0])
    assert WORDS not in read.main(answers[0]).replace("\u00a0", " ")
    assert "keys/suppression" in said
    assert "Lyon1" not in said


def test_without_its_database_the_page_says_that_nothing_is_noted(
    anyone: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr("worker.storage.erasing.ask", locked)

    answer = ask(anyone, "@claire@social.example")

    assert answer.status_code == 503
    assert "Ce n’est pas enregistré" in read.main(answer)


def test_several_accounts_are_left_out_at_once_each_on_its_network(
    site: Site, anyone: Client
) -> None:
    site.count("Lyon", 3)

    ask(anyone, f"{account(1)} et {account(2)}", "x")
    erase.carry_out(site.installation, site.now)

    assert lyon(site) == 1


def test_what_was_typed_is_in_no_answer_and_no_log(
    site: Site, anyone: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    answer = ask(anyone, "claire_de_lyon")
    wrong = ask(anyone, "x" * 600)

    assert "claire_de_lyon" not in answer.content.decode()
    assert wrong.status_code == 422
    logged = [record.getMessage() for record in caplog.records if "django.db" not in record.name]
    assert not any("claire_de_lyon" in line or "127.0.0.1" in line for line in logged)


@pytest.mark.parametrize("target", ["", "   "])
def test_nothing_typed_is_said_and_nothing_written(site: Site, anyone: Client, target: str) -> None:
    answer = ask(anyone, target)

    assert answer.status_code == 422
    assert WORDS not in read.main(answer).replace("\u00a0", " ")


@pytest.mark.parametrize("target", ["https://[claire", "@", "a@b@c@d", "\u202e", "https://"])
def test_whatever_is_typed_gets_the_same_answer(site: Site, anyone: Client, target: str) -> None:
    assert ask(anyone, target).status_code == 200


def test_the_page_offers_help_and_a_way_out(site: Site, anyone: Client) -> None:
    page = read.tree(anyone.get(URL))

    assert page.xpath("//a[@id='quit']")
    (field,) = page.xpath("//input[@name='target']")
    assert field.get("autocomplete") == "off"


@pytest.mark.parametrize(("target", "platform"), [("@claire" + "a" * 900, "x"), ("@claire", "zzz")])
def test_what_was_typed_is_not_shown_again_when_it_is_refused(
    anyone: Client, target: str, platform: str
) -> None:
    answer = ask(anyone, target, platform)

    assert answer.status_code == 422
    assert "claire" not in answer.content.decode()


@pytest.mark.parametrize(
    ("target", "platform", "told"),
    [
        ("@claire", "mastodon", "comme claire@social.example : redemandez ainsi"),
        ("claire", "bluesky", "comme claire.bsky.social : redemandez ainsi"),
        ("@", "", "ne désigne aucun compte"),
        ("https://", "x", "ne désigne aucun compte"),
        ("facebook.com/share/1AbCdEf/", "facebook", "ne dit pas de quel compte il s’agit"),
        ("Claire Martin", "", "s’écrit sans espace"),
        ("claire", "", "s’il y est, donnez-le aussi ainsi"),
    ],
)
def test_what_cannot_be_found_is_told_without_a_look_at_what_is_stored(
    site: Site, anyone: Client, target: str, platform: str, told: str
) -> None:
    site.count("Lyon", 3)

    said = read.main(ask(anyone, target, platform)).replace("\u00a0", " ")

    assert WORDS in said
    assert told in said


@pytest.mark.parametrize(
    ("target", "platform"),
    [("@claire@social.example", "mastodon"), ("claire", "x"), ("claire", ""), (account(1), "x")],
)
def test_a_whole_name_is_answered_with_the_words_alone(
    anyone: Client, target: str, platform: str
) -> None:
    said = read.main(ask(anyone, target, platform))

    assert "redemandez" not in said
