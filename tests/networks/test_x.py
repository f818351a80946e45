"""What is X's own: signatures, what a refusal proves, and the words of its problems."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from tests.fakes.canned import Canned, answering
from tests.fakes.network_apis import FakeX, Post, serving
from tests.networks.cases import exchange
from worker.clients.exchange import TokenRefusedError
from worker.clients.x_account import Keys, XAccount, sign
from worker.domain.delivery import Receipt
from worker.errors import BusyError, OutcomeUnknownError, PortevoixError, RefusedError
from worker.networks.base import Outgoing
from worker.networks.x import XNetwork

KEYS = Keys("key", "s1", "12-token", "s2")
TEXT = "Demain à Nantes & Rezé : https://a.example/x?y=1&z=2 #MeToo"


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def on(url: str) -> XNetwork:
    return XNetwork(XAccount(exchange(url), KEYS, now, lambda: "once"))


def outgoing(text: str = TEXT, attempt: int = 1) -> Outgoing:
    return Outgoing(
        delivery=UUID(int=1), text=text, language="fr", first_call_at=now(), attempt=attempt
    )


def problem(status: int, title: str, detail: str, **headers: str) -> Canned:
    found = {"title": title, "detail": detail, "type": "about:blank", "status": status}
    return Canned(status, found, {name.replace("_", "-"): v for name, v in headers.items()})


def test_a_call_is_signed_as_the_example_of_the_documentation() -> None:
    keys = Keys(
        "xvz1evFS4wEEPTGEFPHBog",
        "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
        "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
        "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE",
    )
    query = {
        "include_entities": "true",
        "status": "Hello Ladies + Gentlemen, a signed OAuth request!",
    }
    once = ("1318622958", "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg")

    signed = sign(keys, "POST", "https://api.twitter.com/1.1/statuses/update.json", query, once)

    assert 'oauth_signature="hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D"' in signed


# 403 as quoted by akrherz/iembot #163; 402, 429 and the others from docs.x.com's page of problems.
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(problem(401, "Unauthorized", "Unauthorized"), TokenRefusedError, id="401"),
        pytest.param(
            problem(
                403,
                "Forbidden",
                "Your client app is not configured with the appropriate oauth1 app permissions "
                "for this endpoint.",
            ),
            TokenRefusedError,
            id="an app that may only read",
        ),
        pytest.param(
            problem(403, "Forbidden", "You are not permitted to perform this action."),
            TokenRefusedError,
            id="not permitted",
        ),
        pytest.param(
            problem(402, "CreditsDepleted", "Your enrolled account has no credits"),
            RefusedError,
            id="no credits",
        ),
        pytest.param(
            problem(400, "Invalid Request", "One or more parameters was invalid."),
            RefusedError,
            id="invalid",
        ),
        pytest.param(
            problem(503, "Service Unavailable", "Service Unavailable"),
            OutcomeUnknownError,
            id="503",
        ),
        pytest.param(Canned(201, {"errors": []}), OutcomeUnknownError, id="no post in it"),
    ],
)
def test_a_refusal_is_understood(answer: Canned, expected: type[PortevoixError]) -> None:
    with answering(("POST", answer)) as (_, url), pytest.raises(PortevoixError) as raised:
        on(url).publish(outgoing())

    assert type(raised.value) is expected


# As quoted in public code of 2026 (gptme/gptme-contrib #1302, the older words in #1295).
@pytest.mark.parametrize(
    "detail",
    [
        "Reply to this conversation is not allowed because you have not been mentioned.",
        "You can only reply to or quote posts where you are mentioned or are the author.",
        "You are not permitted to reply to this conversation.",
        "You are not permitted to perform this action.",
    ],
)
def test_a_correction_that_x_does_not_take_as_an_answer_is_posted_alone(detail: str) -> None:
    taken = Canned(201, {"data": {"id": "7", "text": TEXT}})
    answers = [("POST /2/tweets", problem(403, "Forbidden", detail)), ("POST /2/tweets", taken)]
    with answering(*answers) as (script, url):
        receipt = on(url).publish(replace(outgoing(), reply_to="5"))

    assert receipt.remote_id == "7"
    assert [one.json() for one in script.asked] == [
        {"text": TEXT, "reply": {"in_reply_to_tweet_id": "5"}},
        {"text": TEXT},
    ]


def test_a_limit_tells_when_its_window_ends() -> None:
    limit = problem(
        429,
        "Too Many Requests",
        "Too Many Requests",
        x_rate_limit_remaining="0",
        x_rate_limit_reset="1795551052",
        Date="Tue, 24 Nov 2026 20:08:52 GMT",
    )
    with answering(("POST", limit)) as (_, url), pytest.raises(BusyError) as raised:
        on(url).publish(outgoing())

    assert raised.value.wait_seconds == 120


@pytest.mark.parametrize(("left", "waits"), [("0", 3600), ("3", 120)])
def test_a_day_that_is_spent_is_waited_for_though_the_quarter_of_an_hour_is_not(
    left: str, waits: int
) -> None:
    limit = problem(
        429,
        "Too Many Requests",
        "Too Many Requests",
        x_rate_limit_remaining="0",
        x_rate_limit_reset="1795551052",
        x_user_limit_24hour_remaining=left,
        x_user_limit_24hour_reset="1795554532",
        Date="Tue, 24 Nov 2026 20:08:52 GMT",
    )
    with answering(("POST", limit)) as (_, url), pytest.raises(BusyError) as raised:
        on(url).publish(outgoing())

    assert raised.value.wait_seconds == waits


@pytest.mark.parametrize("level", ["read-write", "read-write-directmessages", None])
def test_a_token_that_may_post_is_in_order(level: str | None) -> None:
    told = {"x-access-level": level} if level else {}
    me = Canned(200, {"data": {"id": "12", "username": "essai"}}, told)
    with answering(("GET /2/users/me", me)) as (_, url):
        assert on(url).check() == "account @essai"


def test_a_token_that_may_only_read_is_found_out_at_check() -> None:
    me = Canned(200, {"data": {"id": "12", "username": "essai"}}, {"x-access-level": "read"})
    with (
        answering(("GET /2/users/me", me)) as (_, url),
        pytest.raises(RefusedError, match="may only read; let the app write, then make the token"),
    ):
        on(url).check()


def test_there_already_is_the_earlier_call_that_arrived() -> None:
    api = FakeX(keys=KEYS)
    with serving(api, lambda url: setattr(api, "base_url", url)) as url:
        first = on(url).publish(outgoing())
        second = on(url).publish(outgoing())

    assert (first, api.texts()) == (second, [TEXT])


@pytest.mark.parametrize(
    ("attempt", "expected"), [(1, OutcomeUnknownError), (2, OutcomeUnknownError), (3, RefusedError)]
)
def test_there_already_and_not_to_be_found_is_doubt_and_then_a_persons(
    attempt: int, expected: type[PortevoixError]
) -> None:
    api = FakeX(keys=KEYS, lag=3600.0)
    with serving(api, lambda url: setattr(api, "base_url", url)) as url:
        on(url).publish(outgoing())
        with pytest.raises(PortevoixError) as raised:
            on(url).publish(outgoing(attempt=attempt))

    assert type(raised.value) is expected


def test_an_error_that_is_answered_as_a_success_is_no_absence() -> None:
    me = Canned(200, {"data": {"id": "12", "username": "essai"}})
    problem_in_it = Canned(200, {"errors": [{"title": "Not Found Error", "value": "12"}]})
    answers = [("GET /2/users/me", me), ("GET /2/users/12/tweets", problem_in_it)]
    with answering(*answers) as (_, url), pytest.raises(OutcomeUnknownError):
        on(url).look_up([outgoing()])


def test_our_post_is_known_again_behind_short_links_and_on_a_later_page() -> None:
    api = FakeX(keys=KEYS)
    with serving(api, lambda url: setattr(api, "base_url", url)) as url:
        receipt = on(url).publish(outgoing())
        for number in range(7):
            api.add(Post(f"9{number}", f"autre {number}", now().timestamp()))
        found = on(url).look_up([outgoing()])

    assert found == {UUID(int=1): receipt}


def test_our_post_is_known_again_beside_the_link_to_its_own_image() -> None:
    api = FakeX(keys=KEYS)
    with serving(api, lambda url: setattr(api, "base_url", url)) as url:
        api.add(Post("77", TEXT, now().timestamp(), media=("m1",)))
        found = on(url).look_up([outgoing()])

    assert found[UUID(int=1)] == Receipt("77", "https://x.com/i/web/status/77")
