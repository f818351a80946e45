"""A channel of Telegram: at most once, then a person.

Nothing there can be asked whether a message arrived: no key, and a bot does not read its channel.
An edit may be sent twice, since the second one changes nothing.
"""

from collections.abc import Sequence

from worker.clients.telegram import Message, Telegram, UnchangedError
from worker.domain.delivery import Receipt
from worker.errors import OutcomeUnknownError, RefusedError
from worker.networks.base import Looked, Outgoing


class TelegramNetwork:
    """One channel."""

    inline = False

    def __init__(self, client: Telegram) -> None:
        self._client = client

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Post it, or replace the text of an earlier message."""
        if outgoing.edits:
            return self._edit(outgoing.edits, outgoing.text)
        answered = int(outgoing.reply_to) if outgoing.reply_to else None
        return _receipt(self._client.send(outgoing.text, answered, outgoing.image))

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        """Say of edits that they are not there: they are sent again, which is harmless.

        Raises:
            OutcomeUnknownError: A message is among them; nobody can tell but a person.
        """
        if any(one.edits is None for one in sought):
            raise OutcomeUnknownError("a bot cannot read its channel: look there and say")
        return dict.fromkeys([one.delivery for one in sought])

    def delete(self, remote_id: str) -> None:
        """Take a message away."""
        self._client.delete(int(remote_id))

    def check(self) -> str:
        """Return bot and channel.

        Raises:
            RefusedError: The bot is no administrator who may post there.
        """
        member = self._client.member()
        if not member.may_post:
            raise RefusedError(
                f"@{member.name} may not post in {member.channel}: make it an administrator there"
            )
        rest = "" if member.may_edit else ", without the right to edit"
        return f"account @{member.name} in {member.channel}{rest}"

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _edit(self, remote_id: str, text: str) -> Receipt:
        try:
            return _receipt(self._client.edit(int(remote_id), text))
        except UnchangedError:
            return _receipt(Message(int(remote_id), self._client.username))


def _receipt(message: Message) -> Receipt:
    url = f"https://t.me/{message.username}/{message.id}" if message.username else None
    return Receipt(str(message.id), url)
