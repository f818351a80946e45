"""A source that fails for half a day is told to who leads: once, and again after three days."""

import datetime as dt
from dataclasses import replace

import pytest
from django.conf import settings
from django.core import mail

from tests.services.installations import NOW, installation
from worker.domain.fault import Fault
from worker.domain.kinds import Role, SourceKind
from worker.domain.post import Source
from worker.services import housekeeping, silences, tick
from worker.services.installation import Installation
from worker.services.tick import Chore
from worker.storage import signin, sources
from worker.storage.models import OwedLetter
from worker.storage.sources import Success
from worker.web.mail import mailers

HOUR = dt.timedelta(hours=1)
TRIES = 3


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> list[mail.EmailMessage]:
    monkeypatch.setattr(settings, "MAILERS", mailers("memory://"))
    mail.outbox = []
    return mail.outbox


def listening(*names: str) -> Installation:
    """Return an installation that reads feeds of these names and can write letters."""
    base = installation()
    around = replace(base.environment, email_url="memory://", public_url="https://pv.example")
    feeds = tuple(
        Source(name=name, kind=SourceKind.RSS, url=f"https://{name}.example/") for name in names
    )
    signin.ensure("coordination@a.example", Role.COORDINATOR, ())
    signin.ensure("lyon@a.example", Role.ORGANISER, ("69123",))
    sources.ensure({name: f"{name}.example" for name in names}, NOW)
    return replace(base, environment=around, sources=feeds)


def read(name: str, now: dt.datetime = NOW) -> None:
    sources.succeed(name, Success(cursor="", next_at=now), now)


def fails(name: str, times: int = TRIES, fault: Fault = Fault.UNREACHABLE) -> None:
    for _ in range(times):
        sources.fail(name, "no connection", NOW, NOW, fault)


def test_a_source_that_fails_for_half_a_day_is_told_once_and_again_after_three_days(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = listening("journal")
    read("journal")
    fails("journal")

    told = [silences.watch(where, NOW + hours * HOUR) for hours in (11, 12, 13, 60, 84, 85)]

    assert told == [0, 1, 0, 0, 1, 0]
    letter = letters[0]
    assert letter.to == ["coordination@a.example"]
    assert letter.subject == "Une source ne donne plus rien : Essai"
    since = "rien n’y a pu être lu depuis le vendredi 20 octobre à 11 h."
    assert f"Source « journal » : {since}" in letter.body
    assert "\nhttps://pv.example/sources/" in letter.body


def test_one_that_never_answered_is_told_and_one_letter_names_all(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = listening("journal", "radio", "agenda")
    fails("journal")
    fails("radio", fault=Fault.BLOCKED)

    assert silences.watch(where, NOW) == 1
    (letter,) = letters
    assert letter.subject == "2 sources ne donnent plus rien : Essai"
    assert "Source « journal » : rien n’y a encore pu être lu." in letter.body
    assert "Source « radio »" in letter.body
    assert "agenda" not in letter.body


def test_one_that_answered_since_is_told_at_once_when_it_fails_again(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = listening("journal")
    fails("journal")
    silences.watch(where, NOW)
    read("journal", NOW + HOUR)
    answered = silences.watch(where, NOW + 20 * HOUR)
    fails("journal")

    assert (answered, silences.watch(where, NOW + 20 * HOUR)) == (0, 1)


@pytest.mark.parametrize(
    ("times", "fault"),
    [
        pytest.param(TRIES - 1, Fault.UNREACHABLE, id="the first tries after a machine was off"),
        pytest.param(TRIES, Fault.BUDGET, id="a budget that somebody has set"),
    ],
)
def test_what_is_no_silence_is_not_told(
    store: str, letters: list[mail.EmailMessage], times: int, fault: Fault
) -> None:
    where = listening("journal")
    read("journal")
    fails("journal", times, fault)

    assert silences.watch(where, NOW + 20 * HOUR) == 0
    assert letters == []


def test_what_config_names_no_more_and_a_campaign_that_is_over_are_not_told(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = listening("journal")
    fails("journal")

    assert silences.watch(replace(where, sources=()), NOW) == 0
    over = replace(where.campaign, ends_on=NOW.date() - dt.timedelta(days=60))
    assert silences.watch(replace(where, campaign=over), NOW) == 0
    assert letters == []


def test_a_letter_that_could_not_leave_is_written_later(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = listening("journal")
    fails("journal")
    mute = replace(where, environment=replace(where.environment, email_url=""))

    assert silences.watch(mute, NOW) == 0
    assert silences.watch(where, NOW + HOUR) == 1


def test_it_is_looked_at_every_hour(store: str, letters: list[mail.EmailMessage]) -> None:
    where = listening("journal")
    fails("journal")

    assert tick.timetable(where)[Chore.SILENCES] == HOUR
    housekeeping.do(where, Chore.SILENCES, NOW)
    assert len(letters) == 1


def test_whose_letter_a_mail_server_did_not_take_gets_it_an_hour_later_and_alone(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = listening("journal", "radio")
    signin.ensure("serveur@a.example", Role.OPERATOR, ())
    refused, tried = {"serveur@a.example"}, list[str]()

    def send(letter: mail.EmailMessage) -> None:
        tried.append(f"{letter.to[0]}: {letter.subject}")
        if letter.to[0] in refused:
            raise ConnectionError("451 try again later")

    monkeypatch.setattr(mail.EmailMessage, "send", send)
    fails("journal")
    first = silences.watch(where, NOW)
    refused.clear()
    tried.clear()
    later = [silences.watch(where, NOW + hours * HOUR) for hours in (1, 2)]

    assert (first, later) == (1, [1, 0])
    assert tried == ["serveur@a.example: Une source ne donne plus rien : Essai"]


def test_a_letter_that_was_owed_is_not_written_of_a_source_that_answers_again(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = listening("journal")
    signin.ensure("serveur@a.example", Role.OPERATOR, ())

    def send(letter: mail.EmailMessage) -> None:
        if letter.to[0] == "serveur@a.example":
            raise ConnectionError("451 try again later")

    monkeypatch.setattr(mail.EmailMessage, "send", send)
    fails("journal")
    silences.watch(where, NOW)
    read("journal", NOW + HOUR)
    monkeypatch.setattr(mail.EmailMessage, "send", lambda _: None)

    assert silences.watch(where, NOW + 2 * HOUR) == 0
    assert not OwedLetter.objects.exists()
