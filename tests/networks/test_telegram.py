"""What is Telegram's own: one try, and the words of its refusals."""

import datetime as dt
import socket
from time import sleep
from typing import Any
from uuid import UUID

import pytest

from tests.fakes.canned import Canned, answering
from tests.fakes.network_apis import FakeTelegram, serving
from tests.networks.cases import exchange
from worker.clients.exchange import Exchange, TokenRefusedError
from worker.clients.telegram import Telegram
from worker.errors import (
    BusyError,
    OutcomeUnknownError,
    PortevoixError,
    RefusedError,
    UnreachableError,
)
from worker.networks.base import Outgoing
from worker.networks.telegram import TelegramNetwork

TOKEN = "12345:bot-token"


def on(url: str) -> TelegramNetwork:
    return TelegramNetwork(Telegram(exchange(url), TOKEN, "@rassemblements"))


def outgoing(reply_to: str | None = None, edits: str | None = None) -> Outgoing:
    return Outgoing(
        delivery=UUID(int=1),
        text="Demain à Nantes",
        language="fr",
        first_call_at=dt.datetime.now(dt.UTC),
        reply_to=reply_to,
        edits=edits,
    )


def told(status: int, description: str, **more: object) -> Canned:
    found = {"ok": False, "error_code": status, "description": description, **more}
    return Canned(status, found)


# Descriptions from the list of TelegramBotAPI/errors, tucnak/telebot #633 and the Bot API's page.
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(told(401, "Unauthorized"), TokenRefusedError, id="withdrawn token"),
        pytest.param(told(404, "Not Found"), TokenRefusedError, id="no token at all"),
        pytest.param(
            told(403, "Forbidden: bot is not a member of the channel chat"),
            TokenRefusedError,
            id="put out of the channel",
        ),
        pytest.param(told(400, "Bad Request: chat not found"), RefusedError, id="no such channel"),
        pytest.param(
            told(400, "Bad Request: not enough rights to send text messages to the chat"),
            RefusedError,
            id="no right to post",
        ),
        pytest.param(
            told(400, "Bad Request: message is too long"), RefusedError, id="more than 4096"
        ),
        pytest.param(told(502, "Bad Gateway"), OutcomeUnknownError, id="gateway"),
        pytest.param(Canned(200, {"ok": True}), OutcomeUnknownError, id="nothing in it"),
        pytest.param(Canned(200, "<html>"), OutcomeUnknownError, id="no JSON"),
    ],
)
def test_a_refusal_is_understood(answer: Canned, expected: type[PortevoixError]) -> None:
    with answering(("POST", answer)) as (_, url), pytest.raises(PortevoixError) as raised:
        on(url).publish(outgoing())

    assert type(raised.value) is expected
    assert TOKEN not in str(raised.value)


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        (7, 7.0),
        (-3, 0.0),
        (10**400, 86_400.0),
        (1e308, 86_400.0),
        (float("nan"), None),
        ("7", None),
    ],
)
def test_a_limit_tells_how_long_a_day_at_most(asked: object, waits: float | None) -> None:
    limit = told(429, "Too Many Requests: retry after 7", parameters={"retry_after": asked})
    with answering(("POST", limit)) as (_, url), pytest.raises(BusyError) as raised:
        on(url).publish(outgoing())

    assert raised.value.wait_seconds == waits


def test_an_edit_that_is_there_already_is_done() -> None:
    same = told(400, "Bad Request: message is not modified: specified new message content")
    with answering(("POST", same)) as (_, url):
        assert on(url).publish(outgoing(edits="7")).remote_id == "7"


def test_an_edit_is_sent_again_and_a_message_is_not() -> None:
    with answering() as (script, url):
        assert list(on(url).look_up([outgoing(edits="7")]).values()) == [None]
        with pytest.raises(OutcomeUnknownError):
            on(url).look_up([outgoing(edits="7"), outgoing()])

    assert script.asked == []


def test_a_name_server_that_takes_all_the_time_of_a_call_has_surely_sent_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = socket.getaddrinfo

    def slow(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as it is
        sleep(0.3)
        return asked(*args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    with answering() as (script, url), pytest.raises(UnreachableError):
        hurried = Exchange(url, allow_private=True, total_seconds=0.2)
        TelegramNetwork(Telegram(hurried, TOKEN, "@rassemblements")).publish(outgoing())

    assert script.asked == []


def test_a_bot_that_may_not_post_is_found_out_at_check() -> None:
    with (
        serving(FakeTelegram(may_post=False)) as url,
        pytest.raises(RefusedError, match=r"@essai_bot may not post in @rassemblements"),
    ):
        on(url).check()


def test_what_it_answers_is_named() -> None:
    api = FakeTelegram()
    with serving(api) as url:
        first = on(url).publish(outgoing())
        on(url).publish(outgoing(reply_to=first.remote_id))

    assert [post.answers for post in api.posts.values()] == ["", first.remote_id]
    assert first.url == f"https://t.me/rassemblements/{first.remote_id}"
