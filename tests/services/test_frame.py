"""The switches of a campaign: each is noted once, whoever presses it twice."""

from tests.domain.rallies import DRY
from tests.services.announcing import CONFIRMED, SOMEBODY, house
from tests.services.installations import installation
from worker.services import announce, frame, seed
from worker.storage.switches import Switch


def test_a_second_press_is_no_second_line_of_the_history(store: str) -> None:
    where = house()

    for _ in range(2):
        frame.go_live(where, SOMEBODY, CONFIRMED, on=False)
    for _ in range(2):
        frame.freeze(where, SOMEBODY, CONFIRMED, on=True)
    for _ in range(2):
        announce.suspend(where, DRY.name, SOMEBODY, CONFIRMED, on=True)
    announce.suspend(where, DRY.name, SOMEBODY, CONFIRMED, on=False)

    told = [one.what for one in reversed(frame.switched(where))]
    assert told == [Switch.TRIAL, Switch.FREEZE, Switch.SUSPEND, Switch.LET_GO]


def test_a_person_s_word_counts_though_the_file_said_the_same_before(store: str) -> None:
    seed.seed(installation(live=False), CONFIRMED)

    frame.go_live(installation(live=False), SOMEBODY, CONFIRMED, on=False)
    seed.seed(installation(live=True), CONFIRMED)

    assert not frame.frame(installation(live=True)).live
