"""Looking for what may have been published: for as long as it takes, and quietly."""

import datetime as dt
from pathlib import Path

from tests.domain.rallies import J7
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    J7_DUE,
    SECOND,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from worker.domain.kinds import DeliveryState as State
from worker.storage import plans

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

        for minute in range(0, 24 * 60, 5):
            turn(where, START + minute * MINUTE)
        asked = len(network.calls)
        manners.readable = True
        turn(where, START + 25 * HOUR + SECOND)

    assert 20 <= asked <= 25
    assert states(where)["J-7", "paris"] is State.SENT
