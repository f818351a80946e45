"""Planning thousands of rallies anew takes minutes: what is due leaves meanwhile, in new words."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from tests.domain.rallies import DRY, H2
from tests.services.announcing import CONFIRMED, QUICK, SOMEBODY, house
from tests.services.installations import plan
from worker.domain.kinds import DeliveryState as State
from worker.services import announce, planning, rallies
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.storage import epochs, plans
from worker.storage import rallies as rows
from worker.storage.rallies import Author

HOURS = range(17, 9, -1)
DUE = dt.datetime(2017, 10, 29, 7, tzinfo=dt.UTC)  # two hours before the last of them, at 10


@pytest.fixture
def where(store: str) -> Installation:
    """Rallies of one day, the first one due entered last, that were planned in other words."""
    before = house((DRY,), (H2,))
    for hour in HOURS:
        wanted = plan("Paris", time=dt.time(hour), venue=f"place {hour}")
        added = rallies.add(before, wanted, SOMEBODY, CONFIRMED)
        rallies.confirm(before, added.id, SOMEBODY, CONFIRMED)
    announce.replan(before, CONFIRMED)
    waves = (replace(H2, template=f"{H2.template.strip()} Venez !"),)
    return replace(before, campaign=replace(before.campaign, waves=waves))


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock on which each rally takes a second to plan."""
    passed, put = [0.0], plans.put

    def slowly(*args: object, **fields: object) -> bool:
        passed[0] += planning.MOMENT
        return put(*args, **fields)  # type: ignore[arg-type]

    monkeypatch.setattr(plans, "put", slowly)
    return Clock(start=DUE, origin=0.0, elapsed=lambda: passed[0], sleep=lambda _: None)


def texts() -> dict[UUID, str]:
    return {one.id: one.planned.text for one in plans.all_of("essai")}


def anew(before: dict[UUID, str]) -> set[UUID]:
    return {one for one, words in texts().items() if words != before[one]}


def test_what_is_due_is_planned_first_and_leaves_before_the_others_are(
    where: Installation, slow: Clock
) -> None:
    before, first = texts(), plans.all_of("essai")[0]

    announce.announce(where, DUE, pace=QUICK, clock=slow)

    (sent,) = [one for one in plans.all_of("essai") if one.progress.state is State.SENT]
    assert sent.id == first.id
    assert sent.id in anew(before)
    assert len(anew(before)) == 2


def test_later_turns_plan_the_others(where: Installation, slow: Clock) -> None:
    before, turns = texts(), 0

    while announce.due_within(where, slow.now(), QUICK):
        announce.announce(where, slow.now(), pace=QUICK, clock=slow)
        turns += 1

    assert anew(before) == before.keys()
    assert turns == len(HOURS) / 2


def test_a_rally_that_changed_waits_for_none_of_them(where: Installation, slow: Clock) -> None:
    last, moment = plans.all_of("essai")[-1], DUE - dt.timedelta(hours=1)
    author = Author(by=SOMEBODY, at=moment)
    rows.change(last.planned.rally_id, {"venue": "place de la Paix"}, author, where.gazetteer)

    announce.announce(where, moment, pace=QUICK, clock=replace(slow, start=moment))

    assert "place de la Paix" in texts()[last.id]


def test_who_changes_a_rally_does_not_wait_until_all_are_planned(where: Installation) -> None:
    before, last = texts(), plans.all_of("essai")[-1]

    rallies.change(where, last.planned.rally_id, {"venue": "place de la Paix"}, SOMEBODY, CONFIRMED)

    assert anew(before) == {last.id}
    assert announce.due_within(where, CONFIRMED, QUICK)


def test_after_a_restore_all_is_planned_at_once(
    where: Installation, slow: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("worker.clients.epoch.read", lambda *_: epochs.number("essai") + 1)
    before = texts()

    announce.announce(where, DUE, pace=QUICK, clock=slow)

    assert anew(before) | {plans.all_of("essai")[0].id} == before.keys()
