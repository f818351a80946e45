"""The whole path against a real server of the fediverse that ignores idempotency keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import J7
from tests.fakes.cutting import cutting
from tests.servers import snac
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
from worker.clients.exchange import Exchange, TokenRefusedError
from worker.clients.mastodon import Mastodon
from worker.domain.kinds import DeliveryState as State
from worker.errors import OutcomeUnknownError
from worker.services import rallies
from worker.services.installation import Installation

pytestmark = pytest.mark.skipif(
    snac.program() is None, reason="snac is not installed (Debian package: snac2)"
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[snac.Snac]:
    with snac.serving(tmp_path / "snac") as running:
        yield running


def house_on(server: snac.Snac, url: str) -> Installation:
    where = house((mastodon(url),), (J7,))
    token = (("PORTEVOIX_ACCOUNT_PARIS_TOKEN", server.token),)
    return replace(where, environment=replace(where.environment, tokens=token))


def test_one_announcement_although_the_first_answer_was_cut_off(
    store: str, server: snac.Snac
) -> None:
    with cutting(server.url) as (url, cutter):
        where = house_on(server, url)
        rally = confirmed(where)

        turn(where, J7_DUE)
        unclear, posted = states(where)["J-7", "paris"], server.posts()
        for seconds in (31, 42, 43, 60):
            turn(where, J7_DUE + seconds * SECOND)
        rallies.change(where, rally.id, {"venue": "place de la Nation"}, SOMEBODY, J7_DUE)
        turn(where, J7_DUE + 90 * SECOND)

    assert cutter.cut == 1
    assert (unclear, len(posted)) == (State.UNCERTAIN, 1)
    assert [text.split()[0] for text in server.posts()] == ["MODIFIÉ"]
    assert states(where)["J-7", "paris"] is State.SENT


def test_naive_retrying_would_have_posted_twice(server: snac.Snac) -> None:
    with cutting(server.url) as (url, _):
        exchange = Exchange(url, allow_private=True, total_seconds=5)
        client = Mastodon(exchange, server.token)
        for _ in range(2):
            try:
                client.publish("Rendez-vous à Paris", key="the same", language="fr")
                break
            except OutcomeUnknownError:
                continue
        client.close()

    assert server.posts() == ["Rendez-vous à Paris"] * 2


def test_a_token_it_does_not_know_is_a_refusal(server: snac.Snac) -> None:
    exchange = Exchange(server.url, allow_private=True, total_seconds=5)
    client = Mastodon(exchange, "not-a-token")

    with pytest.raises(TokenRefusedError, match="422"):
        client.verify()
    with pytest.raises(TokenRefusedError, match="401"):
        client.publish("x", key="k", language="fr")
    client.close()


def test_its_posts_come_back_newest_first_and_end(server: snac.Snac) -> None:
    exchange = Exchange(server.url, allow_private=True, total_seconds=5)
    client = Mastodon(exchange, server.token)
    sent = [client.publish(f"numéro {n}", key=str(n), language="fr").id for n in range(3)]

    found = [status.id for status in client.own_statuses()]
    client.close()

    assert found == sent[::-1]
