"""What a server answers in odd words settles its own delivery, and spoils nobody else's."""

from dataclasses import replace

import pytest

from tests.domain.rallies import DRY, J7
from tests.fakes.canned import Canned, answering
from tests.services.announcing import J7_DUE, SECOND, confirmed, house, mastodon, states, turn
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.storage import plans

LONG = "https://a.example/" + "a" * 900
MESSAGE = {"ok": True, "result": {"message_id": 2}}
POSTED = {"id": "1", "url": "https://a.example/1", "content": "<p>x</p>"}


@pytest.mark.parametrize(
    ("kind", "body", "ends"),
    [
        pytest.param(NetworkKind.MASTODON, POSTED, State.UNCERTAIN, id="where it can be looked up"),
        pytest.param(NetworkKind.TELEGRAM, MESSAGE, State.SENT, id="where nobody can look"),
    ],
)
def test_a_call_that_is_answered_with_an_earlier_post_has_no_answer(
    store: str, kind: NetworkKind, body: object, ends: State
) -> None:
    with answering(("POST", Canned(200, body))) as (_, url):
        where = house((replace(mastodon(url), kind=kind, handle="@essai"),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)
        confirmed(where, "Lyon")
        turn(where, J7_DUE + SECOND)

    found = {"Lyon" in one.planned.text: one.progress.state for one in plans.all_of("essai")}
    assert found == {False: State.SENT, True: ends}


@pytest.mark.parametrize(
    ("answer", "ends"),
    [
        pytest.param(Canned(303, "", {"Location": "/"}), State.UNCERTAIN, id="a way elsewhere"),
        pytest.param(Canned(422, {"error": "no " * 99}), State.FAILED, id="many words"),
        pytest.param(Canned(401, {"error": "no " * 99}), State.FAILED, id="many of a key"),
        pytest.param(Canned(422, {"error": "no\x00thing"}), State.FAILED, id="a zero in its words"),
        pytest.param(
            Canned(422, {"error": "no\ud800"}), State.FAILED, id="half a pair in its words"
        ),
        pytest.param(
            Canned(200, POSTED | {"id": "1\ud800"}), State.SENT, id="half a pair in its id"
        ),
        pytest.param(
            Canned(200, POSTED | {"url": "https://a.example/\ud800"}), State.SENT, id="half a pair"
        ),
        pytest.param(Canned(500, {"error": "no " * 99}), State.UNCERTAIN, id="many of a fault"),
        pytest.param(Canned(200, POSTED | {"url": LONG}), State.SENT, id="an endless address"),
        pytest.param(
            Canned(200, POSTED | {"url": "https://a.example/\x00"}), State.SENT, id="a zero"
        ),
        pytest.param(Canned(200, POSTED | {"id": "1\x00"}), State.SENT, id="a zero in its id"),
        pytest.param(Canned(200, POSTED | {"id": "1" * 900}), State.SENT, id="an endless id"),
    ],
)
def test_an_odd_answer_spoils_no_other(store: str, answer: Canned, ends: State) -> None:
    with answering(("POST", answer)) as (_, url):
        where = house((mastodon(url), DRY), (J7,))
        confirmed(where)

        turn(where, J7_DUE)

    assert states(where) == {("J-7", "paris"): ends, ("J-7", "essai"): State.SENT}
