"""The whole path against a real Bluesky server."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.domain.rallies import J7
from tests.fakes.cutting import cutting
from tests.servers import pds
from tests.services.announcing import J7_DUE, SECOND, confirmed, house, states, turn
from worker.domain.announcement import Account
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.services.installation import Installation
from worker.storage.models import Delivery

pytestmark = pytest.mark.skipif(pds.folder() is None, reason="no PDS is installed (.ci/pds)")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pds.Pds]:
    with pds.serving(tmp_path_factory.mktemp("pds")) as running:
        yield running


def house_on(url: str, person: pds.Person) -> Installation:
    account = Account(
        name="paris",
        kind=NetworkKind.BLUESKY,
        handle=person.handle,
        base_url=url,
        allow_private=True,
    )
    where = house((account,), (J7,))
    token = (("PORTEVOIX_ACCOUNT_PARIS_TOKEN", person.password),)
    return replace(where, environment=replace(where.environment, tokens=token))


def test_one_post_although_the_first_answer_was_lost(store: str, server: pds.Pds) -> None:
    person = server.add(f"perdue-{store[:3]}")
    with cutting(server.url, only="POST /xrpc/com.atproto.repo.putRecord") as (url, cutter):
        where = house_on(url, person)
        confirmed(where)

        turn(where, J7_DUE)
        unclear = states(where)["J-7", "paris"]
        for seconds in (31, 42, 60):
            turn(where, J7_DUE + seconds * SECOND)

    assert (cutter.cut, unclear) == (1, State.UNCERTAIN)
    assert [post["text"].split()[0] for post in server.posts(person)] == ["Rassemblement"]
    assert states(where)["J-7", "paris"] is State.SENT


def test_a_database_that_forgot_the_post_finds_it_under_its_key(
    store: str, server: pds.Pds
) -> None:
    person = server.add(f"oubli-{store[:3]}")
    where = house_on(server.url, person)
    confirmed(where)
    turn(where, J7_DUE)

    # As a copy from before has it, without the epoch file that would have told.
    Delivery.objects.update(
        state=State.PLANNED, attempts=0, first_call_at=None, remote_id=None, sent_at=None
    )
    turn(where, J7_DUE + SECOND)

    assert len(server.posts(person)) == 1
    assert states(where)["J-7", "paris"] is State.SENT
