"""A worker's clock that is wrong, or is put right: nothing is said twice, nothing is forgotten."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import J7
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    J7_DUE,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from worker.domain.kinds import DeliveryState as State
from worker.services import rallies
from worker.storage import deliveries, dry_runs

HOUR = dt.timedelta(hours=1)


def test_a_post_is_found_again_though_the_clock_that_sent_it_was_an_hour_ahead(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind = J7_DUE - HOUR - dt.datetime.now(dt.UTC)
    monkeypatch.setattr(deliveries, "database_clock", lambda: dt.datetime.now(dt.UTC) + behind)
    manners = Manners(faults=faults(Fault.CUT), ahead=behind.total_seconds())
    with serving(tmp_path / "ledger", manners) as (network, url):
        where = house((mastodon(url),), (J7,))
        confirmed(where)

        for second in (0, 31, 42, 53):
            turn(where, J7_DUE + second * SECOND)

    assert len(network.posts) == 1
    assert states(where) == {("J-7", "paris"): State.SENT}


def test_the_last_word_is_known_though_the_clock_was_put_back_before_it(store: str) -> None:
    where = house(waves=(J7,))
    rally = confirmed(where)
    turn(where, J7_DUE + HOUR)

    for minute, venue in enumerate(("place de la Nation", "place de la République")):
        at = J7_DUE + minute * 60 * SECOND
        rallies.change(where, rally.id, {"venue": venue}, SOMEBODY, at)
        turn(where, at)

    said = [post.text for post in dry_runs.posts() if post.text.startswith("CHANGEMENT")]
    assert [text.rpartition("N'allez plus à : ")[2].partition(".")[0] for text in said] == [
        "place de la Nation",
        "place de la République",
    ]


@pytest.mark.parametrize("busy", [False, True], ids=["it keeps a gap", "it was asked to wait"])
def test_an_account_rests_no_longer_though_the_clock_was_put_back(
    store: str, tmp_path: Path, *, busy: bool
) -> None:
    manners = Manners(faults=faults(*[Fault.LIMIT] * busy), retry_after=60)
    with serving(tmp_path / "ledger", manners) as (network, url):
        account = mastodon(url) if busy else replace(mastodon(url), gap=60 * SECOND)
        where = house((account,), (J7,))
        confirmed(where)
        turn(where, J7_DUE + HOUR)
        before = len(network.posts)

        confirmed(where, number=30)
        turn(where, J7_DUE + 60 * SECOND)

    assert len(network.posts) == before + 1
