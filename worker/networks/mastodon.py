"""Mastodon and the servers that speak its API.

The idempotency key is the delivery's id. It is a help, never the proof: Mastodon honours it for an
hour, snac and GoToSocial make a second post. So a lost answer is settled by reading our own posts,
whose text comes back as HTML and is compared by its letters and digits alone.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping, Sequence
from uuid import UUID

from lxml import etree, html

from worker.clients.mastodon import Mastodon, Status
from worker.domain.delivery import Receipt
from worker.errors import OutcomeUnknownError
from worker.networks.base import Outgoing

# How far the server's clock may be behind ours.
SKEW = dt.timedelta(minutes=10)
# More posts than that since the first call: the answer is no longer worth the reading.
MOST_READ = 4000
_SCHEME = re.compile(r"https?://", re.IGNORECASE)


class MastodonNetwork:
    """One account of a server."""

    inline = False

    def __init__(self, client: Mastodon) -> None:
        self._client = client

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Post it under the delivery's id as key, or replace the text of an earlier post."""
        if outgoing.edits:
            edited = self._client.edit(outgoing.edits, outgoing.text, language=outgoing.language)
            # snac gives a post that was edited a new id and goes on knowing the old one.
            return Receipt(outgoing.edits, edited.url)
        status = self._client.publish(
            outgoing.text,
            key=str(outgoing.delivery),
            language=outgoing.language,
            reply_to=outgoing.reply_to,
        )
        return Receipt(status.id, status.url)

    def look_up(self, sought: Sequence[Outgoing]) -> Mapping[UUID, Receipt]:
        """Return the proofs of those of *sought* that are there, edits included."""
        posts = [one for one in sought if not one.edits]
        edited = {one.delivery: self._edited(one) for one in sought if one.edits}
        found = dict(self._posted(posts)) if posts else {}
        return found | {delivery: receipt for delivery, receipt in edited.items() if receipt}

    def _edited(self, one: Outgoing) -> Receipt | None:
        status = self._client.get(one.edits) if one.edits else None
        if status is None or letters(_text(status)) != letters(one.text):
            return None
        return Receipt(one.edits or status.id, status.url)

    def _posted(self, sought: Sequence[Outgoing]) -> Mapping[UUID, Receipt]:
        """Read our own posts back to before the first call of *sought* and match their texts."""
        wanted = {letters(one.text): one for one in sought}
        since = min(one.first_call_at for one in sought) - SKEW
        found: dict[UUID, Receipt] = {}
        for number, status in enumerate(self._client.own_statuses()):
            if number >= MOST_READ:
                raise OutcomeUnknownError("too many posts of our own to read them all")
            if status.created_at and status.created_at < since:
                break
            one = wanted.get(letters(_text(status)))
            if one and _could_be(status, one):
                found[one.delivery] = Receipt(status.id, status.url)
            if len(found) == len(wanted):
                break
        return found

    def delete(self, remote_id: str) -> None:
        """Take a post away."""
        self._client.delete(remote_id)

    def check(self) -> str:
        """Return the account's id at its server."""
        return f"account {self._client.verify()}"

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def letters(text: str) -> str:
    """Return the letters and digits of *text*, all else gone: servers re-dress the rest."""
    plain = unicodedata.normalize("NFKC", _SCHEME.sub("", text)).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def _text(status: Status) -> str:
    if not status.content.strip():
        return ""
    try:
        return "".join(map(str, html.fromstring(status.content).itertext()))
    except (etree.ParserError, ValueError):
        return status.content


def _could_be(status: Status, one: Outgoing) -> bool:
    return status.created_at is None or status.created_at >= one.first_call_at - SKEW
