import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest
from apprise.plugins.custom_json import NotifyJSON
from django.conf import settings
from django.core import mail

from tests.domain.rallies import DRY, J7, SUNDAY
from tests.fakes.ear import listening
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
)
from worker.domain.campaign import Wave
from worker.domain.delivery import Event, Happening
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import Role
from worker.domain.post import HourReport, OutsideEvent
from worker.domain.resistance import Sign
from worker.services import alarms, announce, by_hand, rallies
from worker.services.installation import Installation
from worker.services.tick import Chore
from worker.storage import account_states, campaigns, chores, events, people, plans, reports, signin
from worker.storage.models import Delivery, Doubt, OwedLetter
from worker.web.mail import mailers

ASKED = replace(J7, approval_needed=True)
HOUR = dt.timedelta(hours=1)
HOUR_SAID = HourReport(
    place_code="75056",
    on=dt.date(2017, 10, 29),
    at=dt.time(13),
    publisher="Une gazette",
    url=None,
    as_of=CONFIRMED + HOUR,
)


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> list[mail.EmailMessage]:
    monkeypatch.setattr(settings, "MAILERS", mailers("memory://"))
    mail.outbox = []
    return mail.outbox


def writing(waves: Sequence[Wave] = (ASKED,), heartbeat: str = "") -> Installation:
    base = house(waves=waves)
    around = replace(
        base.environment,
        email_url="memory://",
        public_url="https://pv.example",
        heartbeat_url=heartbeat,
    )
    where = replace(base, environment=around)
    signin.ensure("coordination@a.example", Role.COORDINATOR, ())
    signin.ensure("lyon@a.example", Role.ORGANISER, ("69123",))
    signin.ensure("lecture@a.example", Role.READER, ())
    confirmed(where)
    announce.replan(where, CONFIRMED)
    return where


def test_without_a_public_address_a_letter_leads_to_where_the_pages_are(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing()
    somewhere = replace(where, environment=replace(where.environment, public_url=""))

    alarms.tell(somewhere, J7_DUE - 3 * HOUR)

    (letter,) = letters
    assert "\nhttp://127.0.0.1:8000/annonces/" in letter.body


def test_three_hours_before_due_the_coordinator_is_told_what_nobody_answered(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing()

    early = alarms.tell(where, J7_DUE - 4 * HOUR)
    told = alarms.tell(where, J7_DUE - 3 * HOUR)
    again = alarms.tell(where, J7_DUE - 2 * HOUR)

    assert (early, told, again) == (0, 1, 0)
    (letter,) = letters
    assert letter.to == ["coordination@a.example"]
    (delivery,) = plans.all_of("essai")
    assert "Paris, J-7, dimanche 22 octobre à 18 h 30 : en attente de vous" in letter.body
    assert f"https://pv.example/annonces/{delivery.id}/" in letter.body
    assert delivery.planned.text[:30] not in letter.body


def test_letters_that_take_a_mail_server_minutes_are_written_once(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    where, minute, at = writing(), dt.timedelta(minutes=1), J7_DUE - 3 * HOUR
    signin.ensure("ailleurs@a.example", Role.COORDINATOR, ())
    chores.claim_due({Chore.ALARMS: minute}, at - 50 * SECOND)
    sent: list[str] = []

    def slowly(letter: mail.EmailMessage) -> None:
        sent.extend(letter.to)
        if len(sent) == 2 and chores.claim_due({Chore.ALARMS: minute}, at + 30 * SECOND):
            alarms.tell(where, at + 30 * SECOND)

    monkeypatch.setattr(mail.EmailMessage, "send", slowly)

    alarms.tell(where, at)

    assert sent == ["ailleurs@a.example", "coordination@a.example"]
    assert chores.claim_due({Chore.ALARMS: minute}, at + 2 * minute) == (Chore.ALARMS,)


def test_each_account_that_waits_has_a_line_that_names_it(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing()
    accounts = (DRY, replace(DRY, name="paris"))
    announce.replan(replace(where, accounts=accounts), CONFIRMED)

    alarms.tell(where, J7_DUE - 3 * HOUR)

    lines = [line for line in letters[0].body.splitlines() if " : en attente" in line]
    assert {line.partition(" · ")[0] for line in lines} == {one.name for one in accounts}


def test_what_is_due_together_is_told_town_by_town(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = replace(writing(), accounts=(DRY, replace(DRY, name="autre")))
    for town in ("Lyon", "Valence (26)", "Ambérieu-en-Bugey", "Valence (82)"):
        confirmed(where, town)
    announce.replan(where, CONFIRMED)

    alarms.tell(where, J7_DUE - 3 * HOUR)

    lines = [line for line in letters[0].body.splitlines() if " · " in line]
    told = [line.partition(",")[0].split(" · ") for line in lines]
    assert told == sorted(told, key=lambda pair: (pair[1], pair[0]))
    assert len(told) == 10


def test_an_answer_in_time_needs_no_letter(store: str) -> None:
    where = writing()
    (delivery,) = plans.all_of("essai")
    announce.approve(where, delivery.id, "a@b.example", J7_DUE - 5 * HOUR)

    assert alarms.tell(where, J7_DUE - HOUR) == 0


def test_a_second_hour_nobody_settled_is_recalled_before_the_first_one_leaves(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    reports.save("essai", [], [HOUR_SAID])

    early = alarms.tell(where, J7_DUE - 4 * HOUR)
    told = alarms.tell(where, J7_DUE - 3 * HOUR)
    again = alarms.tell(where, J7_DUE - 2 * HOUR)

    assert (early, told, again) == (0, 1, 0)
    assert (
        "une autre heure est dite (13 h) ; sans réponse elle part telle quelle" in letters[0].body
    )
    assert "https://pv.example/lieux/75056/" in letters[0].body
    assert "ne part pas" not in letters[0].body


def test_an_event_that_is_called_off_is_recalled_before_the_first_wave_leaves(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    off = OutsideEvent(id="fb:1", title="Marche", start=SUNDAY, place_code="75056", cancelled=True)
    events.upsert("essai", "graph", [off], CONFIRMED + HOUR)

    told = alarms.tell(where, J7_DUE - 3 * HOUR)

    assert told == 1
    assert "il est dit annulé ; sans réponse elle part telle quelle" in letters[0].body


def test_an_hour_that_a_person_settled_is_not_recalled(store: str) -> None:
    where = writing((J7,))
    reports.save("essai", [], [HOUR_SAID])
    (rally,) = {one.planned.rally_id for one in plans.all_of("essai")}
    rallies.change(where, rally, {"time": dt.time(13)}, "a@b.example", J7_DUE - 9 * HOUR)
    announce.replan(where, J7_DUE - 9 * HOUR)

    assert alarms.tell(where, J7_DUE - 2 * HOUR) == 0


def test_a_surge_nobody_looked_at_is_recalled_before_the_next_wave(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    (rally,) = {one.planned.rally_id for one in plans.all_of("essai")}
    Doubt.objects.create(
        campaign="essai",
        place_code="75056",
        rally=rally,
        sign=Sign.BURST,
        day=0,
        persons=500,
        without=40,
        first_seen_at=J7_DUE - 9 * HOUR,
        seen_at=J7_DUE - 9 * HOUR,
    )

    alarms.tell(where, J7_DUE - 2 * HOUR)

    assert "un afflux reste à regarder" in letters[0].body


def test_a_refusal_is_told_at_once(store: str, letters: list[mail.EmailMessage]) -> None:
    where = writing((J7,))
    Delivery.objects.update(state=State.FAILED, cause="refused")

    alarms.tell(where, J7_DUE)

    assert "à 18 h 30 : refusée par le réseau\n" in letters[0].body


def test_what_waits_again_after_an_answer_is_told_again(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    (delivery,) = plans.all_of("essai")
    (rally,) = {one.planned.rally_id for one in plans.all_of("essai")}
    by_hand.rewrite(where, delivery.id, "Venez !", "a@b.example", CONFIRMED)

    told = []
    for number, venue in enumerate(("place de la Nation", "place Blanche")):
        moment = J7_DUE - 2 * HOUR + number * 10 * SECOND
        rallies.change(where, rally, {"venue": venue}, "a@b.example", moment)
        announce.replan(where, moment)
        told += [alarms.tell(where, moment), alarms.tell(where, moment + SECOND)]
        announce.approve(where, delivery.id, "a@b.example", moment + 2 * SECOND)

    assert told == [1, 0, 1, 0]
    assert len(letters) == 2


@pytest.mark.parametrize(
    ("stands", "said"),
    [
        pytest.param(
            {"state": State.HELD, "cause": "missing", "detail": "venue"},
            "retenue : il manque le lieu",
            id="held",
        ),
        pytest.param(
            {"state": State.FAILED, "cause": "token"},
            "refusée par le réseau : le compte n'accepte plus notre clé",
            id="refused",
        ),
        pytest.param(
            {"state": State.UNCERTAIN, "cause": "no-proof"},
            "peut-être publiée : vérifiez (ce réseau ne permet pas de vérifier)",
            id="uncertain",
        ),
    ],
)
def test_a_letter_says_why(
    stands: dict[str, str], said: str, store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    Delivery.objects.update(**stands)

    alarms.tell(where, J7_DUE - HOUR)

    assert f"à 18 h 30 : {said}\n" in letters[0].body


def test_the_heart_beats_until_an_announcement_is_late(store: str) -> None:
    with listening() as heard:
        where = writing((J7,), f"{heard.url}/ping")
        well = alarms.beat(where, J7_DUE + 60 * SECOND)
        late = alarms.beat(where, J7_DUE + 400 * SECOND)
        campaigns.set_frozen("essai", frozen=True)
        frozen = alarms.beat(where, J7_DUE + 400 * SECOND)

    assert (well, late, frozen) == (True, False, True)
    assert heard.paths == ["/ping", "/ping"]


def test_the_heart_stops_while_a_network_takes_nothing_though_it_is_tried_again(
    store: str,
) -> None:
    with listening() as heard:
        where = writing((J7,), f"{heard.url}/ping")
        tried = J7_DUE + 390 * SECOND
        Delivery.objects.update(attempts=9, next_at=tried + 60 * SECOND)

        assert not alarms.beat(where, tried + 10 * SECOND)


def test_a_correction_that_a_suspended_account_keeps_is_told_to_whoever_can_say_it(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    real = mastodon("http://127.0.0.1:9")
    where = replace(where, accounts=(real,))
    announce.replan(where, CONFIRMED)
    (wave,) = [one for one in plans.all_of("essai") if one.planned.account == real.name]
    by_hand.take(where, wave.id, "a@b.example", CONFIRMED)
    by_hand.record(where, wave.id, "https://a.example/1", "a@b.example", J7_DUE)
    announce.suspend(where, real.name, "a@b.example", J7_DUE, on=True)
    rallies.cancel(where, wave.planned.rally_id, "a@b.example", J7_DUE)

    told = [alarms.tell(where, J7_DUE + minutes * 60 * SECOND) for minutes in (2, 6, 7)]

    assert told == [0, 1, 0]
    assert "Annulé" in letters[0].body
    assert "en retard : son compte, ou tout, est suspendu ou pas en réel" in letters[0].body


def test_what_keeps_a_correction_is_named_where_nobody_stopped_it(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = replace(writing((J7,)), accounts=(mastodon("http://127.0.0.1:9"),))
    announce.replan(where, CONFIRMED)
    (wave,) = [one for one in plans.all_of("essai") if one.planned.account == "paris"]
    by_hand.take(where, wave.id, "a@b.example", CONFIRMED)
    by_hand.record(where, wave.id, "https://a.example/1", "a@b.example", J7_DUE)
    rallies.cancel(where, wave.planned.rally_id, "a@b.example", J7_DUE)
    account_states.learn(
        [("paris", Event(what=Happening.BUSY, wait=dt.timedelta(hours=20)))], J7_DUE
    )

    alarms.tell(where, J7_DUE + 6 * 60 * SECOND)

    assert "en retard : le réseau demande d’attendre jusqu’au lundi 23 octobre" in letters[0].body


@pytest.mark.parametrize(
    ("stands", "said"),
    [
        pytest.param(
            {"attempts": 9, "next_at": J7_DUE + HOUR},
            "en retard : le réseau ne la prend pas, elle est présentée à nouveau",
            id="not taken",
        ),
        pytest.param(
            {"state": State.UNCERTAIN, "uncertain_since": J7_DUE, "next_at": J7_DUE + HOUR},
            "peut-être publiée : vérifiez",
            id="cannot be looked up",
        ),
    ],
)
def test_what_a_network_keeps_from_leaving_is_told_once(
    stands: dict[str, object], said: str, store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    Delivery.objects.update(**stands)

    told = [alarms.tell(where, J7_DUE + minutes * 60 * SECOND) for minutes in (2, 6, 7)]

    assert told == [0, 1, 0]
    assert said in letters[0].body


def test_who_was_asked_about_an_hour_before_is_told_as_well_that_it_does_not_leave(
    store: str, letters: list[mail.EmailMessage]
) -> None:
    where = writing((J7,))
    reports.save("essai", [], [HOUR_SAID])
    asked = alarms.tell(where, J7_DUE - 2 * HOUR)
    Delivery.objects.update(attempts=2, next_at=J7_DUE + HOUR)

    told = [alarms.tell(where, J7_DUE + minutes * 60 * SECOND) for minutes in (2, 6, 7)]

    assert (asked, told) == (1, [0, 1, 0])
    assert "une autre heure est dite" in letters[0].body
    assert "en retard : le réseau ne la prend pas" in letters[1].body


def test_what_waits_is_told_again_before_the_day_to_which_its_rally_moved(store: str) -> None:
    where, later = writing(), dt.timedelta(days=2)
    (rally,) = {one.planned.rally_id for one in plans.all_of("essai")}
    first = alarms.tell(where, J7_DUE - 3 * HOUR)
    moved = {"date": SUNDAY + later}
    rallies.change(where, rally, moved, "a@b.example", J7_DUE - 2 * HOUR)

    told = [alarms.tell(where, J7_DUE + later - hours * HOUR) for hours in (4, 3, 2)]

    assert (first, told) == (1, [0, 1, 0])


def test_a_heartbeat_that_nobody_hears_stops_nothing(store: str) -> None:
    where = writing((J7,), "http://127.0.0.1:9/ping")

    assert not alarms.beat(where, J7_DUE)


def test_a_notification_says_the_same_without_any_text(store: str) -> None:
    with listening() as heard:
        where = writing()
        address = heard.url.replace("http://", "json://")
        around = replace(where.environment, email_url="", notify_url=address)
        where = replace(where, environment=around)
        told = alarms.tell(where, J7_DUE - HOUR)
        again = alarms.tell(where, J7_DUE - HOUR)

    assert (told, again) == (1, 0)
    (body,) = heard.bodies
    assert "Paris, J-7, dimanche 22 octobre à 18 h 30 : en attente de vous" in body["message"]
    assert "Une annonce attend" in body["title"]
    (delivery,) = plans.all_of("essai")
    assert delivery.planned.text[:30] not in str(body)


def test_what_reached_nobody_is_told_again(store: str) -> None:
    with listening() as heard:
        where = writing()
        address = heard.url.replace("http://", "json://")
        around = replace(where.environment, email_url="", notify_url=address)
        where = replace(where, environment=around)
        heard.status = 500
        lost = alarms.tell(where, J7_DUE - HOUR)
        heard.status = 200
        told = alarms.tell(where, J7_DUE - HOUR)

    assert (lost, told) == (0, 1)


def test_a_notification_longer_than_its_service_takes_leaves_in_pieces(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram refuses more than 4,096 signs, Discord more than 2,000: a dozen towns."""
    monkeypatch.setattr(NotifyJSON, "body_maxlen", 300)
    with listening() as heard:
        where = writing()
        for town in ("Lyon", "Valence (26)", "Ambérieu-en-Bugey", "Valence (82)"):
            confirmed(where, town)
        announce.replan(where, CONFIRMED)
        address = heard.url.replace("http://", "json://")
        around = replace(where.environment, email_url="", notify_url=address)

        assert alarms.tell(replace(where, environment=around), J7_DUE - HOUR) == 1

    pieces = [str(body["message"]) for body in heard.bodies]
    assert max(map(len, pieces)) <= 300
    assert "".join(pieces).count("https://pv.example/annonces/") == 5


def test_a_place_for_notifications_that_refuses_has_the_others_told_once(store: str) -> None:
    with listening() as heard, listening() as refusing:
        refusing.status = 403
        where = writing()
        addresses = " ".join(
            one.url.replace("http://", "json://") for one in (refusing, heard, refusing)
        )
        around = replace(where.environment, email_url="", notify_url=addresses)
        where = replace(where, environment=around)

        told = [alarms.tell(where, J7_DUE - HOUR + n * 60 * SECOND) for n in range(3)]

    assert told == [1, 0, 0]
    assert len(heard.bodies) == 1


def test_a_mail_server_that_is_down_stops_no_notification(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening() as heard:
        where = writing()
        monkeypatch.setattr(settings, "MAILERS", mailers("smtp://127.0.0.1:9?tls=no"))
        address = heard.url.replace("http://", "json://")
        where = replace(where, environment=replace(where.environment, notify_url=address))

        assert alarms.tell(where, J7_DUE - HOUR) == 1
        assert len(heard.bodies) == 1


@dataclass
class Grumpy:
    """A mail server that takes nothing for ``refused``; ``tried`` is all it was offered."""

    refused: set[str]
    tried: list[tuple[str, str]] = field(default_factory=list)


@pytest.fixture
def grumpy(monkeypatch: pytest.MonkeyPatch) -> Grumpy:
    server = Grumpy({"paris@a.example"})

    def send(letter: mail.EmailMessage) -> None:
        (to,) = letter.to
        server.tried.append((to, str(letter.body)))
        if to in server.refused:
            raise ConnectionError("451 try again later")

    monkeypatch.setattr(mail.EmailMessage, "send", send)
    return server


def test_whose_letter_a_mail_server_did_not_take_gets_it_later_and_nobody_else_again(
    store: str, grumpy: Grumpy
) -> None:
    where, at = writing(), J7_DUE - 3 * HOUR
    signin.ensure("paris@a.example", Role.ORGANISER, ("75056",))
    alarms.tell(where, at)
    grumpy.refused.clear()
    grumpy.tried.clear()

    early = alarms.tell(where, at + 30 * SECOND)
    told = alarms.tell(where, at + 60 * SECOND)
    again = alarms.tell(where, at + 3600 * SECOND)

    assert (early, told, again) == (0, 1, 0)
    ((to, body),) = grumpy.tried
    assert to == "paris@a.example"
    assert "Paris, J-7, dimanche 22 octobre à 18 h 30 : en attente de vous" in body


def test_a_mail_server_that_is_down_while_notifications_leave_writes_once_it_is_back(
    store: str, letters: list[mail.EmailMessage], monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening() as heard:
        where = writing()
        address = heard.url.replace("http://", "json://")
        where = replace(where, environment=replace(where.environment, notify_url=address))
        with monkeypatch.context() as down:
            down.setattr(settings, "MAILERS", mailers("smtp://127.0.0.1:9?tls=no"))
            alarms.tell(where, J7_DUE - HOUR)

        alarms.tell(where, J7_DUE - HOUR + 60 * SECOND)

    assert [letter.to for letter in letters] == [["coordination@a.example"]]
    assert len(heard.bodies) == 1


def test_a_letter_that_was_owed_is_not_written_about_what_was_answered_since(
    store: str, grumpy: Grumpy
) -> None:
    where, at = writing(), J7_DUE - 3 * HOUR
    signin.ensure("paris@a.example", Role.ORGANISER, ("75056",))
    alarms.tell(where, at)
    grumpy.refused.clear()
    announce.approve(where, plans.all_of("essai")[0].id, SOMEBODY, at)

    assert alarms.tell(where, at + 60 * SECOND) == 0
    assert OwedLetter.objects.count() == 0


def test_an_address_that_no_mail_server_takes_is_tried_more_and_more_seldom(
    store: str, grumpy: Grumpy
) -> None:
    where, at = writing(), J7_DUE - 3 * HOUR
    signin.ensure("paris@a.example", Role.ORGANISER, ("75056",))

    for minute in range(120):
        alarms.tell(where, at + minute * 60 * SECOND)

    assert [to for to, _ in grumpy.tried].count("coordination@a.example") == 1
    assert [to for to, _ in grumpy.tried].count("paris@a.example") == 8


def test_who_is_taken_off_the_list_is_owed_nothing(store: str, grumpy: Grumpy) -> None:
    where, at = writing(), J7_DUE - 3 * HOUR
    signin.ensure("paris@a.example", Role.ORGANISER, ("75056",))
    alarms.tell(where, at)
    grumpy.refused.clear()
    (number,) = (one.id for one in people.every() if one.email == "paris@a.example")
    people.remove(number)

    assert alarms.tell(where, at + 60 * SECOND) == 0
