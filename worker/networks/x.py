"""X: no key and no editing; it refuses a text that it has already, and our posts can be read."""

from collections.abc import Iterator, Sequence
from html import unescape

from worker.clients.x_account import DuplicateError, XAccount
from worker.domain.delivery import Receipt
from worker.errors import RefusedError
from worker.networks.base import CannotEditError, Looked, Outgoing, before_posting
from worker.networks.matching import Seen, earliest, evidence, match


class XNetwork:
    """One account."""

    inline = False

    def __init__(self, client: XAccount) -> None:
        self._client = client

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Post it. That X has it already is a sign that an earlier call arrived, no failure."""
        if outgoing.edits:
            raise CannotEditError("X changes no post by this way; answer it")
        image = outgoing.image
        media = before_posting(lambda: self._client.upload(image, outgoing.alt)) if image else None
        try:
            return _receipt(self._client.post(outgoing.text, outgoing.reply_to, media))
        except DuplicateError as error:
            return evidence(self.look_up([outgoing]), outgoing, error)

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        """Read our own posts back to the first call of *sought*."""
        return match(self._own(sought), sought)

    def delete(self, remote_id: str) -> None:
        """Take a post away."""
        self._client.delete(remote_id)

    def check(self) -> str:
        """Return the account's name.

        Raises:
            RefusedError: The token may only read.
        """
        name = self._client.who()
        if not self._client.may_post:
            raise RefusedError(
                f"{self._client.host}: the token of @{name} may only read; let the app write, then "
                "make the token anew"
            )
        return f"account @{name}"

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _own(self, sought: Sequence[Outgoing]) -> Iterator[Seen]:
        for tweet in self._client.own(earliest(sought)):
            yield Seen(tweet.id, unescape(tweet.text), _url(tweet.id), tweet.made_at)


def _receipt(tweet: str) -> Receipt:
    return Receipt(tweet, _url(tweet))


def _url(tweet: str) -> str:
    return f"https://x.com/i/web/status/{tweet}"
