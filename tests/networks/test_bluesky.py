"""What is Bluesky's own: records, sign-ins, and the words of its refusals."""

import datetime as dt
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from tests.fakes.canned import Canned, answering
from tests.networks.cases import exchange
from tests.servers import pds
from worker.clients.bluesky import Bluesky
from worker.clients.exchange import TokenRefusedError
from worker.clients.sessions import Login, Session, Sessions
from worker.errors import (
    BusyError,
    OutcomeUnknownError,
    PortevoixError,
    RefusedError,
    UnreachableError,
)
from worker.networks import base
from worker.networks.base import Outgoing
from worker.networks.bluesky import BlueskyNetwork

NOW = dt.datetime(2026, 11, 24, 18, 30, tzinfo=dt.UTC)
SESSION = "POST /xrpc/com.atproto.server.createSession"
REFRESH = "POST /xrpc/com.atproto.server.refreshSession"
PUT = "POST /xrpc/com.atproto.repo.putRecord"
GET = "GET /xrpc/com.atproto.repo.getRecord"
SIGNED_IN = {"did": "did:plc:abc", "accessJwt": "access-1", "refreshJwt": "refresh-1"}
URI = "at://did:plc:abc/app.bsky.feed.post/3jxtb5w2k2223"
WRITTEN = {"uri": URI, "cid": "bafy"}
needs_pds = pytest.mark.skipif(pds.folder() is None, reason="no PDS is installed (.ci/pds)")


OPEN: list[BlueskyNetwork] = []


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    while OPEN:
        OPEN.pop().close()


def on(url: str, handle: str = "a.test", sessions: Sessions | None = None) -> BlueskyNetwork:
    client = Bluesky(exchange(url), Login(handle, pds.PASSWORD), sessions or Sessions())
    OPEN.append(BlueskyNetwork(client))
    return OPEN[-1]


def outgoing(text: str, number: int = 1, reply_to: str | None = None) -> Outgoing:
    return Outgoing(
        delivery=UUID(int=number),
        text=text,
        language="fr",
        title="Marches du 29",
        first_call_at=NOW,
        reply_to=reply_to,
    )


@needs_pds
def test_links_tags_language_and_card_are_taken_as_a_valid_post(pds_server: pds.Pds) -> None:
    person = pds_server.add("facettes")
    on(pds_server.url, person.handle).publish(outgoing("Étoile : https://a.example/x #MeToo"))

    (post,) = pds_server.posts(person)

    link, tag = post["facets"]
    assert link["index"] == {"byteStart": 10, "byteEnd": 29}
    assert tag["features"][0]["tag"] == "MeToo"
    assert post["embed"]["external"]["uri"] == "https://a.example/x"
    assert (post["langs"], post["createdAt"]) == (["fr"], "2026-11-24T18:30:00.000Z")


@needs_pds
def test_an_answer_to_an_answer_keeps_the_root(pds_server: pds.Pds) -> None:
    person = pds_server.add("racines")
    network = on(pds_server.url, person.handle)
    first = network.publish(outgoing("a", 1))
    second = network.publish(outgoing("b", 2, first.remote_id))
    network.publish(outgoing("c", 3, second.remote_id))

    reply = next(post for post in pds_server.posts(person) if post["text"] == "c")["reply"]

    assert reply["root"]["uri"] == first.remote_id
    assert reply["parent"]["uri"] == second.remote_id


@needs_pds
def test_ten_at_once_write_one_post(pds_server: pds.Pds) -> None:
    person = pds_server.add("concurrence")
    network = on(pds_server.url, person.handle)

    with ThreadPoolExecutor(10) as pool:
        receipts = list(pool.map(lambda _: network.publish(outgoing("une seule")), range(10)))

    assert len(pds_server.posts(person)) == 1
    assert len({receipt.remote_id for receipt in receipts}) == 1


@needs_pds
def test_sixty_turns_sign_in_once(pds_server: pds.Pds) -> None:
    person, sessions = pds_server.add("patience"), Sessions()

    for number in range(60):
        network = on(pds_server.url, person.handle, sessions)
        network.look_up([outgoing("x", number)])
        network.close()

    assert on(pds_server.url, person.handle, sessions).check().startswith("account patience.test")


@needs_pds
def test_a_sign_in_that_ran_out_is_renewed_and_the_post_leaves(pds_server: pds.Pds) -> None:
    person, sessions = pds_server.add("reprise"), Sessions()
    network = on(pds_server.url, person.handle, sessions)
    network.check()
    (key, known), *_ = sessions._known.items()
    sessions._known[key] = Session(known.did, f"{known.access}x", known.refresh)

    network.publish(outgoing("après"))

    assert [post["text"] for post in pds_server.posts(person)] == ["après"]


@needs_pds
def test_a_text_of_301_signs_is_refused_in_the_servers_words(pds_server: pds.Pds) -> None:
    person = pds_server.add("longueur")

    with pytest.raises(RefusedError, match="grapheme too big"):
        on(pds_server.url, person.handle).publish(outgoing("a" * 301))


def test_a_refresh_that_is_refused_leads_to_a_new_sign_in() -> None:
    stale = Canned(400, {"error": "ExpiredToken", "message": "Token has expired"})
    with answering(
        (SESSION, Canned(200, SIGNED_IN)),
        (PUT, stale),
        (REFRESH, stale),
        (PUT, Canned(200, WRITTEN)),
    ) as (script, url):
        on(url).publish(outgoing("x"))

    methods = [asked.path.rpartition(".")[2] for asked in script.asked]
    assert methods == ["createSession", "putRecord", "refreshSession", "createSession", "putRecord"]


def test_a_sign_in_whose_answer_is_lost_says_that_nothing_was_posted() -> None:
    with answering((SESSION, Canned(502, ""))) as (_, url), pytest.raises(UnreachableError):
        on(url).publish(outgoing("x"))


def test_a_deactivated_account_is_named_at_check() -> None:
    there = {"handle": "a.test", "did": "did:plc:abc", "active": False, "status": "takendown"}
    with (
        answering(
            (SESSION, Canned(200, SIGNED_IN)),
            ("GET /xrpc/com.atproto.server.getSession", Canned(200, there)),
        ) as (_, url),
        pytest.raises(RefusedError, match=r"a\.test is takendown"),
    ):
        on(url).check()


def test_a_page_where_the_account_should_be_is_none_that_may_post() -> None:
    with (
        answering(
            (SESSION, Canned(200, SIGNED_IN)),
            ("GET /xrpc/com.atproto.server.getSession", Canned(200, "<!doctype html>")),
        ) as (_, url),
        pytest.raises(OutcomeUnknownError, match="names no account"),
    ):
        on(url).check()


# As PDS 0.5.35 answered; #3718 is an issue of bluesky-social/atproto.
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(
            Canned(401, {"error": "AccountDeactivated", "message": "Account is deactivated"}),
            TokenRefusedError,
            id="deactivated (PDS)",
        ),
        pytest.param(
            Canned(401, {"error": "AuthMissing", "message": "Authentication Required"}),
            TokenRefusedError,
            id="no token (PDS)",
        ),
        pytest.param(
            Canned(400, {"error": "InvalidRequest", "message": "grapheme too big"}),
            RefusedError,
            id="too long (PDS)",
        ),
        pytest.param(
            Canned(429, {"error": "RateLimitExceeded", "message": "Rate Limit Exceeded"}),
            BusyError,
            id="too many (PDS)",
        ),
        pytest.param(
            Canned(502, {"error": "UpstreamFailure"}), OutcomeUnknownError, id="upstream (PDS)"
        ),
        pytest.param(
            Canned(500, {"error": "InternalServerError"}), OutcomeUnknownError, id="500 (#3718)"
        ),
        pytest.param(Canned(409, {"error": "Conflict"}), OutcomeUnknownError, id="409 (other PDS)"),
        pytest.param(Canned(200, ""), OutcomeUnknownError, id="an empty success"),
    ],
)
def test_a_refusal_is_understood(answer: Canned, expected: type[PortevoixError]) -> None:
    with (
        answering((SESSION, Canned(200, SIGNED_IN)), (PUT, answer)) as (_, url),
        pytest.raises(PortevoixError) as raised,
    ):
        on(url).publish(outgoing("x"))

    assert type(raised.value) is expected


def test_a_limit_tells_when_it_starts_anew() -> None:
    headers = {"RateLimit-Reset": "1795551052", "Date": "Tue, 24 Nov 2026 20:08:52 GMT"}
    with (
        answering((SESSION, Canned(429, {"error": "RateLimitExceeded"}, headers))) as (_, url),
        pytest.raises(BusyError) as raised,
    ):
        on(url).publish(outgoing("x"))

    assert raised.value.wait_seconds == 120


def test_a_key_that_something_else_holds_is_our_own_post_from_before() -> None:
    there = {**WRITTEN, "value": {"text": "x"}}
    occupied = Canned(400, {"error": "InvalidSwap", "message": "Record was at bafy"})
    with answering(
        (SESSION, Canned(200, SIGNED_IN)), (PUT, occupied), (GET, Canned(200, there))
    ) as (_, url):
        assert on(url).publish(outgoing("x")).remote_id == URI


def test_what_came_late_after_all_says_what_was_approved_since() -> None:
    value = {"text": "à 15 h", "createdAt": "2026-11-24T18:30:00.000Z"}
    there = {**WRITTEN, "value": value}
    occupied = Canned(400, {"error": "InvalidSwap", "message": "Record was at bafy"})
    answers = [(PUT, occupied), (PUT, Canned(200, WRITTEN)), (GET, Canned(200, there))]
    with answering((SESSION, Canned(200, SIGNED_IN)), *answers) as (server, url):
        on(url).publish(outgoing("à 16 h"))

    last = server.asked[-1].json()
    assert isinstance(last, dict)
    assert (last["record"]["text"], last["swapRecord"]) == ("à 16 h", "bafy")
    assert last["record"]["createdAt"] == value["createdAt"]


def test_an_answer_that_is_lost_about_one_leaves_the_others_known() -> None:
    there = Canned(200, {**WRITTEN, "value": {"text": "x"}})
    away, down = Canned(400, {"error": "RecordNotFound"}), Canned(502, "<html>")
    sought = [outgoing(text, number) for number, text in enumerate("abc")]
    answers = [(GET, down), (GET, there), (GET, away)]
    with answering((SESSION, Canned(200, SIGNED_IN)), *answers) as (_, url):
        found = on(url).look_up(sought)

    assert [one and one.remote_id for one in found.values()] == [URI, None]
    assert [one and one.made_at for one in found.values()] == [sought[1].first_call_at, None]
    assert list(found) == [one.delivery for one in sought[1:]]


def test_a_slow_server_is_asked_about_the_last_ones_another_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(base, "TOGETHER_SECONDS", 0.0)
    sought = [outgoing(text, number) for number, text in enumerate("abc")]
    away = Canned(400, {"error": "RecordNotFound"})
    with answering((SESSION, Canned(200, SIGNED_IN)), (GET, away)) as (_, url):
        assert on(url).look_up(sought) == {sought[0].delivery: None}
