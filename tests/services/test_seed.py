import datetime as dt
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace

from tests.services.installations import NOW, installation, plan
from worker.domain.campaign import ProgrammeItem, Rally
from worker.domain.kinds import RallyStatus
from worker.services import rallies, seed
from worker.services.installation import Installation
from worker.services.seed import Difference, Seeded
from worker.storage import campaigns
from worker.storage import rallies as kept
from worker.storage.connections import last
from worker.storage.transaction import write

SOMEBODY = "a@b.example"
LATER = NOW + dt.timedelta(hours=1)


def known(house: Installation) -> list[Rally]:
    return kept.all_of("essai", house.gazetteer)


def test_the_rallies_of_the_file_are_confirmed_by_it(store: str) -> None:
    house = installation([plan("Lyon"), plan("Paris")])

    seeded = seed.seed(house, NOW)

    assert seeded == Seeded(added=2, changed=0)
    assert {(r.place.name, r.status, r.confirmed_by) for r in known(house)} == {
        ("Lyon", RallyStatus.CONFIRMED, "config"),
        ("Paris", RallyStatus.CONFIRMED, "config"),
    }


def test_seeding_again_changes_nothing(store: str) -> None:
    house = installation([plan("Lyon", venue="Bellecour"), plan("Lyon", time=dt.time(18))])
    seed.seed(house, NOW)
    before = known(house)

    assert seed.seed(house, LATER) == Seeded(added=0, changed=0)
    assert known(house) == before


def test_two_commands_at_once_bring_a_new_rally_once(store: str) -> None:
    seed.seed(installation(), NOW)
    house = installation([plan()])

    def other() -> Seeded:
        with last():
            return seed.seed(house, NOW)

    with ThreadPoolExecutor(1) as pool:
        with write():
            first = seed.seed(house, NOW)
            second = pool.submit(other)
            wait([second], timeout=0.2)
        found = second.result()

    assert (first.added, found.added, len(known(house))) == (1, 0, 1)


def test_a_value_changed_in_the_file_applies(store: str) -> None:
    seed.seed(installation([plan(venue="Bellecour")]), NOW)

    seeded = seed.seed(installation([plan(venue="Terreaux")]), LATER)

    (rally,) = known(installation())
    assert seeded == Seeded(added=0, changed=1)
    assert (rally.plan.venue, rally.revision) == ("Terreaux", 2)


def test_a_value_that_a_person_changed_stays_and_is_reported(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    rallies.change(house, known(house)[0].id, {"time": dt.time(13)}, SOMEBODY, NOW)

    seeded = seed.seed(house, LATER)

    assert seeded == Seeded(added=0, changed=0)
    assert known(house)[0].plan.time == dt.time(13)
    assert seed.differences(house) == (
        Difference(rally="Lyon 2017-10-29", field="time", config="14:00", database="13:00"),
    )


def test_a_value_that_a_person_changes_while_the_file_is_read_stays(store: str) -> None:
    seed.seed(installation([plan()]), NOW)
    house = installation([plan(time=dt.time(15))])
    (rally,) = known(house)

    def other() -> Seeded:
        with last():
            return seed.seed(house, LATER)

    with ThreadPoolExecutor(1) as pool:
        with write():
            rallies.change(house, rally.id, {"time": dt.time(16)}, SOMEBODY, LATER)
            file = pool.submit(other)
            wait([file], timeout=0.2)
        file.result()

    assert [one.plan.time for one in known(house)] == [dt.time(16)]


def test_other_fields_of_a_rally_that_a_person_changed_still_follow_the_file(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    rallies.change(house, known(house)[0].id, {"time": dt.time(13)}, SOMEBODY, NOW)

    seed.seed(installation([plan(venue="Terreaux")]), LATER)

    assert (known(house)[0].plan.time, known(house)[0].plan.venue) == (dt.time(13), "Terreaux")


def test_a_rally_that_a_person_moved_is_not_doubled(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    rallies.change(house, known(house)[0].id, {"date": dt.date(2017, 11, 5)}, SOMEBODY, NOW)

    seed.seed(house, LATER)

    assert [rally.plan.date for rally in known(house)] == [dt.date(2017, 11, 5)]


def test_a_day_corrected_in_the_file_moves_the_rally(store: str) -> None:
    seed.seed(installation([plan(), plan("Paris")]), NOW)
    before = next(rally for rally in known(installation()) if rally.place.name == "Lyon")

    seed.seed(installation([plan("Paris"), plan(date=dt.date(2017, 11, 25))]), LATER)

    after = kept.get(before.id, installation().gazetteer)
    assert after.plan.date == dt.date(2017, 11, 25)
    assert len(known(installation())) == 2


def test_a_rally_somebody_entered_first_is_adopted_and_confirmed(store: str) -> None:
    house = installation()
    entered = rallies.add(house, plan(venue="Bellecour"), SOMEBODY, NOW)

    seed.seed(installation([plan(venue="Terreaux", access="métro A")]), LATER)

    (rally,) = known(house)
    assert rally.id == entered.id
    assert rally.status is RallyStatus.CONFIRMED
    assert (rally.plan.venue, rally.plan.access) == ("Bellecour", "métro A")


def test_a_rally_that_a_person_cancelled_stays_cancelled(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    rallies.cancel(house, known(house)[0].id, SOMEBODY, NOW)

    seed.seed(house, LATER)

    assert known(house)[0].status is RallyStatus.CANCELLED


def test_a_rally_taken_out_of_the_file_stays_and_is_reported(store: str) -> None:
    seed.seed(installation([plan()]), NOW)

    assert seed.differences(installation()) == (
        Difference(
            rally="Lyon 2017-10-29", field="rally", config="no longer there", database="confirmed"
        ),
    )


def test_a_rally_taken_out_of_the_file_and_called_off_is_no_difference(store: str) -> None:
    house = installation([plan()])
    seed.seed(house, NOW)
    (rally,) = known(house)

    taken_out = seed.differences(installation())
    rallies.cancel(house, rally.id, SOMEBODY, NOW)

    assert [one.gone for one in taken_out] == [rally.id]
    assert not seed.differences(installation())


def test_the_file_decides_whether_it_is_live_until_a_person_does(store: str) -> None:
    house = installation(live=True)

    seed.seed(house, NOW)
    from_file = campaigns.state("essai").live
    edited = seed.differences(installation(live=False))
    campaigns.set_live("essai", live=False)
    seed.seed(house, LATER)

    assert from_file
    assert [(d.field, d.applies) for d in edited if d.rally == "campaign"] == [("live", True)]
    assert not campaigns.state("essai").live
    assert [d.field for d in seed.differences(house)] == ["live"]
    assert not seed.differences(house)[0].applies


def test_a_programme_is_seeded_once(store: str) -> None:
    talk = ProgrammeItem(what="groupe de parole", at=dt.time(16), audience="femmes")
    house = installation([replace(plan(), programme=(talk,))])

    seed.seed(house, NOW)
    again = seed.seed(house, LATER)

    assert known(house)[0].plan.programme == (talk,)
    assert again.changed == 0
