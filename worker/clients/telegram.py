"""The calls of Telegram's Bot API that announcing needs.

https://core.telegram.org/bots/api. The token stands in the address, so no address is ever quoted.
A bot cannot read a channel back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from json import dumps
from math import isfinite
from typing import TypeGuard

from worker.clients.answers import raise_unless_ok, text_at
from worker.clients.exchange import Answer, Exchange
from worker.clients.freshness import DAY_SECONDS
from worker.clients.multipart import Part, multipart
from worker.domain.images import Ready
from worker.errors import BusyError, OutcomeUnknownError, RefusedError

_BAD_REQUEST, _TOO_MANY = 400, 429
# 404 is what the API answers to a token that has not the form of one.
_TOKEN = frozenset({401, 403, 404})
_UNDER_A_PHOTO = "there is no text in the message to edit"


class UnchangedError(RefusedError):
    """The message says that already."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it was taken: its number in the channel, and the channel's public name."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class Member:
    """What our bot is in the channel."""

    name: str
    channel: str
    may_post: bool
    may_edit: bool


class Telegram:
    """One bot and one channel. Safe to share between threads.

    Args:
        exchange: The API's server.
        token: The bot's, as BotFather gave it.
        channel: ``@name`` or the number of a private channel (-100…).
    """

    def __init__(self, exchange: Exchange, token: str, channel: str) -> None:
        self._exchange = exchange
        self._prefix = f"/bot{token}/"
        self._channel = channel
        # A private channel is told by a number, and has no public name.
        self.username = channel.removeprefix("@") if channel.startswith("@") else ""
        self.host = exchange.host

    def close(self) -> None:
        """Close the connections."""
        self._exchange.close()

    def send(self, text: str, reply_to: int | None = None, image: Ready | None = None) -> Message:
        """Post *text*, under *image* if there is one, answering a message if it is still there.

        A photo cannot be handed over beforehand, and bots can give it no description.

        Raises:
            TokenRefusedError, RefusedError, BusyError, UnreachableError: Surely not posted.
            OutcomeUnknownError: It may have been posted.
        """
        body: dict[str, object] = {"chat_id": self._channel, "text": text}
        if reply_to is not None:
            body["reply_parameters"] = {
                "message_id": reply_to,
                "allow_sending_without_reply": True,
            }
        if image is None:
            return self._message(self._call("sendMessage", body))
        body["caption"] = body.pop("text")
        fields = {
            name: value if isinstance(value, str) else dumps(value) for name, value in body.items()
        }
        file = Part("photo", image.name, image.media_type, image.content)
        content, form = multipart(fields, file)
        typed = {"Content-Type": form}
        answer = self._exchange.send(self._prefix + "sendPhoto", content, typed)
        return self._message(self._result(answer))

    def edit(self, message: int, text: str) -> Message:
        """Replace the text of a message of ours.

        Raises:
            UnchangedError: It says that already. Otherwise the same as `send`.
        """
        body = {"chat_id": self._channel, "message_id": message}
        try:
            return self._message(self._call("editMessageText", {**body, "text": text}))
        except RefusedError as error:
            if _UNDER_A_PHOTO not in str(error):
                raise
        return self._message(self._call("editMessageCaption", {**body, "caption": text}))

    def delete(self, message: int) -> None:
        """Take a message away; one that is gone is no error. Same errors as `send`."""
        body = {"chat_id": self._channel, "message_id": message}
        try:
            self._call("deleteMessage", body)
        except RefusedError as error:
            if "message to delete not found" not in str(error):
                raise

    def member(self) -> Member:
        """Return who our bot is and what it may do in the channel; changes nothing."""
        me = self._call("getMe", {})
        number = me.get("id")
        asked = {"chat_id": self._channel, "user_id": number}
        there = self._call("getChatMember", asked)
        owner = there.get("status") == "creator"
        return Member(
            name=text_at(me, "username"),
            channel=self._channel,
            may_post=owner or there.get("can_post_messages") is True,
            may_edit=owner or there.get("can_edit_messages") is True,
        )

    def _call(self, method: str, body: Mapping[str, object]) -> Mapping[str, object]:
        return self._result(self._exchange.post(self._prefix + method, body, {}))

    def _result(self, answer: Answer) -> Mapping[str, object]:
        found = answer.json()
        if answer.ok and isinstance(found, Mapping) and found.get("ok") is True:
            result = found.get("result")
            return result if isinstance(result, Mapping) else {}
        self._refuse(answer, found)
        raise OutcomeUnknownError(f"{self.host}: a success without its result")

    def _refuse(self, answer: Answer, found: object) -> None:
        said = text_at(found, "description").removeprefix("Bad Request: ")
        if answer.status == _TOO_MANY:
            raise BusyError(f"{self.host}: too many messages", _retry_after(found))
        if answer.status == _BAD_REQUEST and "message is not modified" in said:
            raise UnchangedError(f"{self.host}: {said}")
        raise_unless_ok(self.host, answer, said, token=answer.status in _TOKEN)

    def _message(self, result: Mapping[str, object]) -> Message:
        number = result.get("message_id")
        if not isinstance(number, int):
            raise OutcomeUnknownError(f"{self.host}: a success without the message in it")
        return Message(number, text_at(result, "chat", "username"))


def _retry_after(found: object) -> float | None:
    parameters = found.get("parameters") if isinstance(found, Mapping) else None
    wait = parameters.get("retry_after") if isinstance(parameters, Mapping) else None
    return float(min(max(wait, 0.0), DAY_SECONDS)) if _is_number(wait) else None


def _is_number(found: object) -> TypeGuard[int | float]:
    # Python's reader of JSON takes NaN for a number as well.
    return isinstance(found, int) or (isinstance(found, float) and isfinite(found))
