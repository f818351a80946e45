"""« Fiche de secours »: by mail two days before, whole without a server, again when outdated."""

import datetime as dt
import re
from dataclasses import replace

import pytest
from django.conf import settings
from django.core import mail
from lxml import html

from tests.domain.rallies import H2, J1, J7
from tests.fakes.forms import png
from tests.services.announcing import CONFIRMED, SOMEBODY, confirmed, house
from worker.domain.campaign import Rally
from worker.domain.images import Image, digest_of
from worker.domain.kinds import DeliveryState, Role
from worker.services import announce, by_hand, rallies, sheets
from worker.services.installation import Installation
from worker.storage import plans, signin
from worker.storage.models import Delivery
from worker.web.mail import mailers

# Nine in Paris, two days before the Sunday.
DUE = dt.datetime(2017, 10, 27, 7, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> list[mail.EmailMessage]:
    monkeypatch.setattr(settings, "MAILERS", mailers("memory://"))
    mail.outbox = []
    return mail.outbox


def writing() -> tuple[Installation, Rally]:
    image = Image(file="a/j1.png", alt="Une place", digest=digest_of(png()), content=png())
    base = house(waves=(J7, replace(J1, image=image), H2))
    where = replace(base, environment=replace(base.environment, email_url="memory://"))
    signin.ensure("coordination@a.example", Role.COORDINATOR, ())
    signin.ensure("paris@a.example", Role.ORGANISER, ("75056",))
    signin.ensure("lyon@a.example", Role.ORGANISER, ("69123",))
    rally = confirmed(where)
    rallies.change(
        where, rally.id, {"contact": "\u202d06 00\u202e 00 00 00\u202c"}, SOMEBODY, CONFIRMED
    )
    announce.replan(where, CONFIRMED)
    return where, rally


def attached(letter: mail.EmailMessage) -> str:
    ((name, content, kind),) = letter.attachments
    assert (name, kind) == ("fiche-de-secours-paris.html", "text/html")
    return str(content)


def test_it_leaves_once_two_days_before_to_who_leads_and_the_town(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where, _ = writing()

    told = [sheets.send(where, at) for at in (DUE - MINUTE, DUE, DUE + MINUTE)]

    assert told == [0, 2, 0]
    people = sorted(address for letter in letters for address in letter.to)
    assert people == ["coordination@a.example", "paris@a.example"]
    assert letters[0].subject == "Fiche de secours : Paris"


@pytest.mark.parametrize(
    ("others", "named"),
    [
        pytest.param(3, "Ambérieu-en-Bugey, Lyon, Paris, Valence", id="four"),
        pytest.param(4, "Ambérieu-en-Bugey, Guadeloupe, Lyon et 2 autres", id="five"),
    ],
)
def test_a_subject_names_no_more_towns_than_it_has_room_for(
    store: str, letters: list[mail.EmailMessage], others: int, named: str
) -> None:
    where, _ = writing()
    for town in ("Lyon", "Ambérieu-en-Bugey", "Valence (26)", "Guadeloupe")[:others]:
        confirmed(where, town)
    announce.replan(where, CONFIRMED)

    # Where clocks are behind it is due later.
    sheets.send(where, DUE + 8 * 60 * MINUTE)

    told = [one for one in letters if one.to == ["coordination@a.example"]]
    assert [one.subject for one in told] == [f"Fiche de secours : {named}"]


def test_it_holds_texts_hours_networks_and_contacts_and_needs_no_server(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where, _ = writing()
    sheets.send(where, DUE)

    page = attached(letters[0])
    said = " ".join("".join(map(str, html.fromstring(page).itertext())).split())

    for words in (
        "Dimanche 29 octobre",
        "06 00 00 00 00",
        "coordination@a.example",
        "Demain à Paris, 15 h",
        "Aujourd'hui à Paris",
        "essai",
        "17 ou 112, SMS 114",
        "3919",
    ):
        assert words.replace(" h", "\u202fh") in said or words in said, words
    outside = re.findall(r"(?:src|href)=\"([^\"]{,22})", page)
    assert outside == ["data:image/png;base64,"]
    assert "<script" not in page
    assert "@media print" in page


def test_it_leaves_again_when_the_rally_changes(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where, rally = writing()
    sheets.send(where, DUE)
    rallies.change(where, rally.id, {"venue": "place de la Bastille"}, SOMEBODY, DUE)
    announce.replan(where, DUE)

    assert sheets.send(where, DUE + MINUTE) == 2
    assert letters[-1].subject == "Fiche de secours (mise à jour) : Paris"
    assert "place de la Bastille" in attached(letters[-1])


def test_it_says_what_the_rally_says_now_of_a_text_that_is_held(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where, rally = writing()
    (eve,) = [one for one in plans.of_rally(rally.id) if one.planned.wave == "J-1"]
    by_hand.rewrite(where, eve.id, "Demain 15 h, place de la République", SOMEBODY, CONFIRMED)
    rallies.change(where, rally.id, {"venue": "place de la Bastille"}, SOMEBODY, DUE)
    announce.replan(where, DUE)
    sheets.send(where, DUE)

    texts = html.fromstring(attached(letters[0])).iter("div")
    said = ["".join(map(str, one.itertext())) for one in texts]
    (held,) = [one for one in said if "· J-1 ·" in one and "· H-2 ·" not in one]
    assert "place de la République" not in held
    assert "place de la Bastille" in held
    assert "· retenue" in held


def test_what_may_have_been_published_says_so_before_somebody_publishes_it_again(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where, rally = writing()
    (eve,) = [one for one in plans.of_rally(rally.id) if one.planned.wave == "J-1"]
    Delivery.objects.filter(pk=eve.id).update(state=DeliveryState.UNCERTAIN)

    sheets.send(where, DUE)

    texts = html.fromstring(attached(letters[0])).iter("div")
    said = ["".join(map(str, one.itertext())) for one in texts]
    said = [one for one in said if "· H-2 ·" not in one]
    assert [one for one in said if "peut-être publiée" in one] == [
        one for one in said if "· J-1 ·" in one
    ]


def test_a_rally_that_is_called_off_or_over_has_none(store: str) -> None:
    where, rally = writing()

    over = sheets.send(where, dt.datetime(2017, 10, 29, 14, tzinfo=dt.UTC))
    rallies.cancel(where, rally.id, SOMEBODY, CONFIRMED)

    assert (over, sheets.send(where, DUE)) == (0, 0)


def test_without_a_mail_server_it_leaves_when_there_is_one(store: str) -> None:
    where, _ = writing()
    mute = replace(where, environment=replace(where.environment, email_url=""))

    assert (sheets.send(mute, DUE), sheets.send(where, DUE)) == (0, 2)


def test_who_did_not_get_it_gets_it_later_and_nobody_else_again(
    store: str, letters: list[mail.EmailMessage], monkeypatch: pytest.MonkeyPatch
) -> None:
    where, _ = writing()
    taken = mail.EmailMessage.send

    def grumpily(letter: mail.EmailMessage) -> int:
        if letter.to == ["paris@a.example"]:
            raise ConnectionError("451 too many letters, try again later")
        return taken(letter)

    with monkeypatch.context() as busy:
        busy.setattr(mail.EmailMessage, "send", grumpily)
        sheets.send(where, DUE)
    letters.clear()

    assert [sheets.send(where, DUE + n * MINUTE) for n in range(3)] == [0, 1, 0]
    (letter,) = letters
    assert (letter.to, letter.subject) == (["paris@a.example"], "Fiche de secours : Paris")
    assert "place de la République" in attached(letter)


def test_who_did_not_get_it_gets_the_changed_one(
    store: str, letters: list[mail.EmailMessage], monkeypatch: pytest.MonkeyPatch
) -> None:
    where, rally = writing()
    with monkeypatch.context() as busy:
        busy.setattr(
            mail.EmailMessage,
            "send",
            lambda letter: 1 if letter.to != ["paris@a.example"] else 1 / 0,
        )
        sheets.send(where, DUE)
    rallies.change(where, rally.id, {"venue": "place de la Bastille"}, SOMEBODY, DUE)
    announce.replan(where, DUE)

    assert [sheets.send(where, DUE + n * MINUTE) for n in range(1, 4)] == [2, 0, 0]
    assert all("place de la Bastille" in attached(letter) for letter in letters)
