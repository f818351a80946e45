"""Looking for what may have been published: for as long as it takes, and quietly."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from tests.domain.rallies import J7
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    J7_DUE,
    QUICK,
    SECOND,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from tests.waiting import wait_for
from worker.domain.delivery import Receipt
from worker.domain.kinds import DeliveryState as State
from worker.errors import OutcomeUnknownError
from worker.networks.base import Looked, Network, Outgoing
from worker.services import announce
from worker.services.clock import Clock
from worker.storage import plans
from worker.storage.connections import last

MINUTE, HOUR = dt.timedelta(minutes=1), dt.timedelta(hours=1)
START = dt.datetime(2017, 10, 29, 14, tzinfo=dt.UTC)


def test_a_night_without_its_server_is_one_line_of_an_announcement_s_history(
    store: str, tmp_path: Path
) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (_, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        for minute in range(30):
            turn(where, J7_DUE + minute * MINUTE)

    (delivery,) = plans.all_of("essai")
    happened = [line.what for line in plans.history(delivery.id)]
    assert happened == ["plan", "begin", "lost", "blind"]


def test_what_is_of_no_more_use_is_looked_for_each_hour_until_it_is_found(
    store: str, tmp_path: Path
) -> None:
    manners = Manners(faults=faults(Fault.CUT), readable=False)
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)
        network.calls.clear()

        for minute in range(0, 24 * 60, 20):
            turn(where, START + minute * MINUTE)
        asked = len(network.calls)
        manners.readable = True
        turn(where, START + 25 * HOUR + SECOND)

    assert 20 <= asked <= 25
    assert states(where)["J-7", "paris"] is State.SENT


class Stalling:
    """Loses each answer, and answers no question before *enough* holds."""

    inline = False

    def __init__(self, enough: Callable[[], bool]) -> None:
        self._enough = enough
        self.waited_in_vain = False

    def publish(self, outgoing: Outgoing) -> Receipt:
        raise OutcomeUnknownError(f"{outgoing.text[:0]}no answer")

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        with last():
            self.waited_in_vain = not wait_for(self._enough, 5)
        raise OutcomeUnknownError(f"no answer about {len(sought)}")

    def delete(self, remote_id: str) -> None:
        """Nothing here takes a post away."""

    def check(self) -> str:
        return "stalling"

    def close(self) -> None:
        """Nothing is open."""


def test_a_server_that_stalls_keeps_no_other_account_s_doubt_waiting(
    store: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.CUT))) as (_, url):
        where = house((mastodon(url, "a-lent"), mastodon(url)), (J7,))
        confirmed(where)
        stalling = Stalling(lambda: states(where)["J-7", "paris"] is State.SENT)
        opened = announce.open_networks(where, Clock.from_now(J7_DUE), QUICK)
        networks: dict[str, Network] = {**opened, "a-lent": stalling}
        turn(where, J7_DUE, networks)

        turn(where, J7_DUE + QUICK.settle + SECOND, networks)

    assert not stalling.waited_in_vain
    assert states(where) == {("J-7", "a-lent"): State.UNCERTAIN, ("J-7", "paris"): State.SENT}


class Losing(Stalling):
    """Loses each answer, has nothing, and remembers how much it was asked about at once."""

    def __init__(self) -> None:
        super().__init__(lambda: True)
        self.asked: list[int] = []

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        self.asked.append(len(sought))
        return dict.fromkeys([one.delivery for one in sought])


def test_no_more_is_asked_about_at_once_than_a_lease_has_time_for(store: str) -> None:
    waves = [
        replace(J7, name=f"J-7 {number}", template=f"Annonce {number} {{{{ link }}}}")
        for number in range(120)
    ]
    where = house((mastodon("http://127.0.0.1:9"),), waves)
    confirmed(where)
    network = Losing()
    turn(where, J7_DUE, {"paris": network})

    for seconds in (1, 2):
        turn(where, J7_DUE + QUICK.settle + seconds * SECOND, {"paris": network})

    assert network.asked == [100, 20]
