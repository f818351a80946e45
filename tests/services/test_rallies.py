import datetime as dt
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from threading import Thread
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connections

from tests.domain.rallies import utc
from tests.services.installations import NOW, SUNDAY, installation, plan
from worker.domain.campaign import Wave, WaveMoment
from worker.domain.kinds import RallyStatus
from worker.domain.post import EventCount, HourReport, OutsideEvent
from worker.errors import ChangedMeanwhileError, InputError, NotFoundError, StartError
from worker.services import planning, rallies, seed
from worker.storage import events, reports
from worker.storage import rallies as kept
from worker.storage.connections import last
from worker.storage.models import Rally
from worker.storage.transaction import write

SOMEBODY = "a@b.example"
LATER = NOW + dt.timedelta(hours=1)
# 16 h in Lyon, where the rally is at 14 h.
EVENT = OutsideEvent(
    id="fb:123456789",
    title="Marche",
    start=utc("2017-10-29 15:00"),
    place_code="69123",
    cancelled=False,
)


def test_a_new_rally_is_proposed_until_somebody_confirms_it(store: str) -> None:
    house = installation()
    added = rallies.add(house, plan(), SOMEBODY, NOW)

    confirmed = rallies.confirm(house, added.id, "c@d.example", LATER)

    assert (added.status, added.confirmed_at) == (RallyStatus.PROPOSED, None)
    assert confirmed.status is RallyStatus.CONFIRMED
    assert (confirmed.confirmed_by, confirmed.confirmed_at) == ("c@d.example", LATER)


def test_a_rally_comes_back_as_it_was_written(store: str) -> None:
    house = installation()
    wanted = plan("971", venue="place de la Victoire", access="bus 3", contact="06…")

    added = rallies.add(house, wanted, SOMEBODY, NOW)

    assert kept.get(added.id, house.gazetteer).plan == wanted
    assert kept.all_of("essai", house.gazetteer) == [added]


def test_a_commune_that_is_no_more_is_named_with_what_to_do(store: str) -> None:
    house = installation()
    rallies.add(house, plan(), SOMEBODY, NOW)
    Rally.objects.update(place_code="69999")

    with pytest.raises(StartError, match=r"place '69999' .* go back to the version before"):
        kept.all_of("essai", house.gazetteer)


def test_the_same_rally_is_not_added_twice(store: str) -> None:
    house = installation()
    rallies.add(house, plan(), SOMEBODY, NOW)

    with pytest.raises(InputError, match="Lyon, 2017-10-29: that rally is there already"):
        rallies.add(house, plan(), SOMEBODY, NOW)


def test_the_same_rally_is_not_added_twice_by_two_presses_at_once(store: str) -> None:
    house = installation()

    def press() -> None:
        with last():
            rallies.add(house, plan(), SOMEBODY, NOW)

    with ThreadPoolExecutor(1) as pool:
        with write():
            rallies.add(house, plan(), SOMEBODY, NOW)
            other = pool.submit(press)
            wait([other], timeout=0.2)

        with pytest.raises(InputError, match="that rally is there already"):
            other.result()


def test_of_two_decisions_in_one_second_the_second_is_told_of_the_first(store: str) -> None:
    house = installation()
    added = rallies.add(house, plan(), SOMEBODY, NOW)

    def confirm() -> None:
        with last():
            rallies.confirm(house, added.id, SOMEBODY, LATER, seen=added.revision)

    with ThreadPoolExecutor(1) as pool:
        with write():
            forbidden = RallyStatus.FORBIDDEN
            rallies.cancel(house, added.id, SOMEBODY, LATER, status=forbidden, seen=added.revision)
            other = pool.submit(confirm)
            wait([other], timeout=0.2)

        with pytest.raises(ChangedMeanwhileError):
            other.result()

    assert kept.get(added.id, house.gazetteer).status is RallyStatus.FORBIDDEN


def test_a_second_rally_of_a_day_gets_the_next_number(store: str) -> None:
    house = installation()
    rallies.add(house, plan(), SOMEBODY, NOW)

    second = rallies.add(house, plan(time=dt.time(18)), SOMEBODY, NOW)

    assert second.number == 2


def test_rallies_are_listed_as_the_day_goes_on_and_those_without_an_hour_last(store: str) -> None:
    house = installation()
    for place, hour in (("69123", None), ("971", dt.time(18)), ("75056", dt.time(9))):
        rallies.add(house, plan(place, time=hour), SOMEBODY, NOW)

    listed = [rally.place.code for rally in rallies.calendar(house)]

    assert listed == ["75056", "971", "69123"]


def test_a_name_of_several_towns_is_the_one_that_has_a_rally(store: str) -> None:
    house = installation()
    valence = rallies.add(house, plan("26362"), SOMEBODY, NOW)
    assert rallies.find(house, "valence") == valence

    rallies.add(house, plan("82186"), SOMEBODY, NOW)
    with pytest.raises(NotFoundError, match="'valence' is 2 rallies; give the id of one: "):
        rallies.find(house, "valence")
    with pytest.raises(NotFoundError, match="'Saint-Denis' is"):
        rallies.find(house, "Saint-Denis")


def test_rallies_added_at_once_get_numbers_of_their_own(store: str) -> None:
    house = installation()

    def enter(hour: int) -> None:
        rallies.add(house, plan(time=dt.time(hour)), SOMEBODY, NOW)
        connections.close_all()

    threads = [Thread(target=enter, args=(hour,)) for hour in range(8, 16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(r.number for r in kept.all_of("essai", house.gazetteer)) == list(range(1, 9))


def test_a_move_changes_the_day_and_never_the_id(store: str) -> None:
    house = installation()
    added = rallies.add(house, plan(), SOMEBODY, NOW)

    moved = rallies.change(house, added.id, {"date": dt.date(2017, 11, 5)}, SOMEBODY, LATER)

    assert moved.id == added.id
    assert moved.plan.date == dt.date(2017, 11, 5)
    assert moved.revision == added.revision + 1


def test_several_fields_changed_at_once_raise_the_revision_once(store: str) -> None:
    house = installation()
    added = rallies.add(house, plan(), SOMEBODY, NOW)

    changed = rallies.change(
        house, added.id, {"time": dt.time(13), "venue": "Bellecour"}, SOMEBODY, LATER
    )

    assert changed.revision == added.revision + 1
    assert [(c.revision, c.by, c.fields) for c in kept.changes(added.id)][-1] == (
        2, SOMEBODY, ("time", "venue"),
    )  # fmt: skip


def test_saying_what_stands_already_raises_no_revision(store: str) -> None:
    house = installation()
    added = rallies.add(house, plan(), SOMEBODY, NOW)

    assert rallies.change(house, added.id, {"time": dt.time(14)}, SOMEBODY, LATER) == added


def test_a_cancelled_rally_can_be_confirmed_again(store: str) -> None:
    house = installation()
    added = rallies.add(house, plan(), SOMEBODY, NOW)

    cancelled = rallies.cancel(house, added.id, SOMEBODY, NOW)
    again = rallies.confirm(house, added.id, SOMEBODY, LATER)

    assert (cancelled.status, cancelled.confirmed_at) == (RallyStatus.CANCELLED, None)
    assert again.status is RallyStatus.CONFIRMED


J7 = Wave(
    name="J-7",
    moment=WaveMoment(days=7, at=dt.time(18, 30)),
    text="announcements/j7.txt",
    template="Rassemblement {{ at_place }} {{ day }} : {{ venue }}",
)


def test_what_is_planned_follows_the_rally_in_the_same_transaction(store: str) -> None:
    house = installation(waves=[J7])
    added = rallies.add(house, plan(venue="Bellecour"), SOMEBODY, NOW)
    rallies.confirm(house, added.id, SOMEBODY, NOW)
    (first,) = planning.plan(house, NOW)

    rallies.change(house, added.id, {"venue": "Terreaux"}, SOMEBODY, NOW)
    (changed,) = planning.plan(house, NOW)
    rallies.cancel(house, added.id, SOMEBODY, NOW)

    assert "Bellecour" in first.text
    assert "Terreaux" in changed.text
    assert changed.id == first.id
    assert planning.plan(house, NOW) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param({"hour": "14"}, "'hour' is no field of a rally; known: date, time", id="key"),
        pytest.param({"time": "14:00"}, "time: str is the wrong kind of value", id="type"),
        pytest.param({"venue": "x" * 501}, "venue: 501 characters, limit 500", id="too long"),
        pytest.param({"date": dt.date(2018, 1, 1)}, "is after the campaign's end", id="too late"),
        pytest.param({"date": None}, "date: NoneType is the wrong kind of value", id="no day"),
    ],
)
def test_a_wrong_change_is_refused_and_nothing_is_written(
    store: str, changes: dict[str, object], message: str
) -> None:
    house = installation()
    added = rallies.add(house, plan(), SOMEBODY, NOW)

    with pytest.raises(InputError, match=message):
        rallies.change(house, added.id, changes, SOMEBODY, LATER)

    assert kept.get(added.id, house.gazetteer) == added


def test_an_unknown_rally_is_named(store: str) -> None:
    with pytest.raises(NotFoundError, match=r"rally 00000000-.*: not known"):
        rallies.confirm(installation(), UUID(int=0), SOMEBODY, NOW)


def said(hour: int, publisher: str, minutes: int = 0, on: dt.date = SUNDAY) -> HourReport:
    return HourReport(
        place_code="69123",
        on=on,
        at=dt.time(hour),
        publisher=publisher,
        url=None,
        as_of=NOW + dt.timedelta(minutes=minutes),
    )


def test_each_of_many_rallies_is_compared_with_its_own_day_alone(store: str) -> None:
    house = installation()
    rally = rallies.add(house, plan(), SOMEBODY, NOW)
    days = [SUNDAY + dt.timedelta(days=number) for number in range(400)]
    known = [replace(rally, id=uuid4(), plan=replace(rally.plan, date=day)) for day in days]
    hours = [
        HourReport(place_code="69123", on=day, at=dt.time(9), publisher="A", url=None, as_of=NOW)
        for day in days
    ]
    called: Counter[str] = Counter()

    sys.setprofile(lambda _frame, event, _: called.update([event]))
    try:
        found = rallies.conflicting("essai", known, hours)
    finally:
        sys.setprofile(None)

    assert len(found) == len(known)
    assert called["call"] < 100 * len(known)


def test_an_hour_that_a_newspaper_contradicts_is_a_conflict(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    reports.save("essai", [], [said(13, "20 minutes"), said(14, "franceinfo")])

    (found,) = rallies.conflicts(house).values()

    assert [(report.publisher, report.at) for report in found] == [("20 minutes", dt.time(13))]


def test_an_hour_that_somebody_chose_is_settled_until_something_newer_is_said(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    reports.save("essai", [], [said(13, "20 minutes")])
    (rally_id,) = rallies.conflicts(house)

    rallies.change(house, rally_id, {"time": dt.time(14)}, SOMEBODY, LATER)
    settled = rallies.conflicts(house)
    reports.save("essai", [], [said(15, "Le Progrès", minutes=120)])

    assert settled == {}
    assert [report.at for report in rallies.conflicts(house)[rally_id]] == [dt.time(15)]


@pytest.mark.parametrize(
    ("known", "said_by"),
    [
        pytest.param({}, "Facebook, Marche", id="an event of Facebook"),
        pytest.param({"id": None, "title": "#MeToo"}, "#MeToo", id="of a calendar, the campaign's"),
        pytest.param({"id": None, "title": "Loto"}, None, id="of a calendar, something else"),
        pytest.param({"cancelled": True}, None, id="called off"),
        pytest.param({"start": SUNDAY}, None, id="a day alone"),
        pytest.param({"start": utc("2017-10-29 13:00")}, None, id="at our hour"),
        pytest.param({"start": utc("2017-10-29 13:00:09")}, None, id="seconds after our hour"),
    ],
)
def test_an_event_that_begins_at_another_hour_is_a_conflict(
    store: str, known: dict[str, Any], said_by: str | None
) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    events.upsert("essai", "ics", [replace(EVENT, **known)], NOW)

    found = [one for said in rallies.conflicts(house).values() for one in said]

    assert [(one.publisher, one.at) for one in found] == (
        [(said_by, dt.time(16))] if said_by else []
    )


def test_a_count_that_is_read_later_says_no_hour_anew(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    events.upsert("essai", "ics", [EVENT], NOW)
    (rally_id,) = rallies.conflicts(house)
    rallies.change(house, rally_id, {"time": dt.time(14)}, SOMEBODY, LATER)
    day_after = NOW + dt.timedelta(days=1)
    count = EventCount(as_of=day_after, source="sheet", going=160)
    events.upsert("essai", "sheet", [replace(EVENT, start=None, counts=count)], day_after)
    # As « Relever Facebook » keeps the hour that a file gave.
    form = replace(EVENT, version=(int(day_after.timestamp()), 0), counts=count)
    events.upsert("essai", "form", [form], day_after)
    settled = rallies.conflicts(house)

    edited = (int(day_after.timestamp()) + 60, 0)
    moved = replace(EVENT, start=utc("2017-10-29 16:00"), version=edited)
    events.upsert("essai", "ics", [moved], day_after + dt.timedelta(minutes=1))

    assert settled == {}
    assert [one.at for one in rallies.conflicts(house)[rally_id]] == [dt.time(17)]


def test_the_address_of_a_rally_may_lead_to_a_page_of_its_server(store: str) -> None:
    address = "https://www.facebook.com/events/1234567890/?ref=1"

    added = rallies.add(installation(), plan("Lyon", url=address), SOMEBODY, NOW)

    assert added.plan.url == address
