"""Mastodon and the servers that speak its API.

The idempotency key is the delivery's id. It is a help, never the proof: Mastodon honours it for an
hour, snac and GoToSocial make a second post. So a lost answer is settled by reading our own posts,
whose text comes back as HTML and is compared by its letters and digits alone.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

from lxml import etree, html

from worker.clients.mastodon import Mastodon, Status
from worker.domain.delivery import Receipt
from worker.errors import RefusedError
from worker.networks.base import Looked, Outgoing, before_posting, one_by_one
from worker.networks.matching import Seen, letters, match


class MastodonNetwork:
    """One account of a server."""

    inline = False

    def __init__(self, client: Mastodon) -> None:
        self._client = client

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Post it under the delivery's id as key, or replace the text of an earlier post."""
        if outgoing.edits:
            return self._edit(outgoing.edits, outgoing)
        image = outgoing.image
        media = before_posting(lambda: self._client.upload(image, outgoing.alt)) if image else None
        status = self._client.publish(
            outgoing.text,
            key=str(outgoing.delivery),
            language=outgoing.language,
            reply_to=outgoing.reply_to,
            media=media,
        )
        return Receipt(status.id, status.url)

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        """Return which of *sought* are there, edits included."""
        posts = [one for one in sought if not one.edits]
        edited = one_by_one([one for one in sought if one.edits], self._edited)
        return {
            **edited,
            **(match(map(_seen, self._client.own_statuses()), posts) if posts else {}),
        }

    def _edit(self, remote_id: str, outgoing: Outgoing) -> Receipt:
        there = before_posting(lambda: self._client.get(remote_id))
        edited = self._client.edit(
            remote_id,
            outgoing.text,
            language=outgoing.language,
            media=there.media if there else (),
        )
        # snac gives a post that was edited a new id and goes on knowing the old one.
        return Receipt(remote_id, edited.url)

    def _edited(self, one: Outgoing) -> Receipt | None:
        status = self._client.get(one.edits) if one.edits else None
        if status is None or letters(_text(status)) != letters(one.text):
            return None
        return Receipt(one.edits or status.id, status.url)

    def delete(self, remote_id: str) -> None:
        """Take a post away."""
        self._client.delete(remote_id)

    def scheduled(self) -> Mapping[str, dt.datetime | None]:
        """Return what lies there for later, by its id, with the moment it will leave."""
        return self._client.scheduled()

    def check(self) -> str:
        """Return the account's id at its server.

        Raises:
            RefusedError: The token may not post.
        """
        account = self._client.verify()
        if not self._client.may_post():
            raise RefusedError(f"{self._client.host}: the token may not post; give it read write")
        return f"account {account}"

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def _seen(status: Status) -> Seen:
    return Seen(status.id, _text(status), status.url, status.created_at)


def _text(status: Status) -> str:
    if not status.content.strip():
        return ""
    try:
        found = html.fromstring(status.content)
    except (etree.ParserError, ValueError):
        return status.content
    for link in found.iter("a"):
        _lengthen(link)
    return "".join(map(str, found.itertext()))


def _lengthen(link: html.HtmlElement) -> None:
    """Put a link's whole address in the place of its beginning.

    Friendica shows no more than thirty signs of it and « … », and leaves out « www. ».
    """
    shown, leads_to = "".join(map(str, link.itertext())), link.get("href") or ""
    whole = letters(leads_to)
    if "." in shown and whole.removeprefix("www").startswith(letters(shown)):
        tail = link.tail
        link.clear()
        link.text, link.tail = leads_to, tail
