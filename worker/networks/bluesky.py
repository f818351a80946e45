"""Bluesky and other servers of the AT Protocol.

The key of a post is ours and a pure function of the delivery's id, and a post is written only
where none stands: whatever is lost or repeated there is one. Looking up is reading that one key.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from worker.clients.bluesky import POSTS, Bluesky, OccupiedError, Record
from worker.domain.delivery import Receipt
from worker.domain.facets import Facet, FacetKind, facets, first_link
from worker.domain.tid import tid
from worker.errors import OutcomeUnknownError, RefusedError, UnreachableError
from worker.networks.base import Looked, Outgoing, before_posting, one_by_one

_IMAGES = "app.bsky.embed.images"
_KEPT = ("createdAt", "reply")


class BlueskyNetwork:
    """One account of a server."""

    inline = False

    def __init__(self, client: Bluesky) -> None:
        self._client = client

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Write it under the delivery's key, or replace the text of an earlier post."""
        if outgoing.edits:
            return self._edit(outgoing.edits, outgoing)
        key = tid(outgoing.delivery)
        record = _said(outgoing) | {
            "createdAt": _moment(outgoing.first_call_at),
            **self._answered(outgoing.reply_to),
            **self._shown(outgoing),
        }
        try:
            return _receipt(self._client.put(key, record))
        except OccupiedError:
            # Our own, made before: by a call that was lost, or before a backup was restored.
            # A person may have approved other words since.
            return self._edit(key, outgoing)

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        """Read the key of each of *sought*, edits by the text that stands there."""
        return one_by_one(sought, self._found)

    def _found(self, one: Outgoing) -> Receipt | None:
        record = self._client.get(_key(one.edits) if one.edits else tid(one.delivery))
        if record is None or (one.edits and record.value.get("text") != one.text):
            return None
        # The moment that its record bears, but for an edit.
        return replace(_receipt(record), made_at=None if one.edits else one.first_call_at)

    def delete(self, remote_id: str) -> None:
        """Take a post away."""
        self._client.delete(_key(remote_id))

    def check(self) -> str:
        """Return handle and DID.

        Raises:
            RefusedError: The account is deactivated, suspended or taken down.
        """
        who = self._client.who()
        if who.trouble:
            raise RefusedError(f"{self._client.host}: the account {who.handle} is {who.trouble}")
        return f"account {who.handle} ({who.did})"

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _edit(self, remote_id: str, outgoing: Outgoing) -> Receipt:
        key = _key(remote_id)
        before = before_posting(lambda: self._there(key))
        kept = {name: before.value[name] for name in _KEPT if name in before.value}
        embed = before.value.get("embed")
        if isinstance(embed, Mapping) and embed.get("$type") == _IMAGES:
            kept["embed"] = embed
        if before.value.get("text") == outgoing.text:
            return _receipt(before)
        try:
            return _receipt(self._client.put(key, _said(outgoing) | kept, before.cid))
        except OccupiedError as error:
            raise UnreachableError(f"{error}: it changed just now") from None

    def _shown(self, outgoing: Outgoing) -> Mapping[str, object]:
        """Return what a record says to show the image; it stands in the place of a link's card."""
        image = outgoing.image
        if image is None:
            return {}
        # The same bytes get the same name there, however often they are handed over.
        blob = before_posting(lambda: self._client.upload(image.content, image.media_type))
        ratio = {"width": image.width, "height": image.height}
        shown = {"image": blob, "alt": outgoing.alt, "aspectRatio": ratio}
        return {"embed": {"$type": _IMAGES, "images": [shown]}}

    def _answered(self, reply_to: str | None) -> Mapping[str, object]:
        """Return what a record says to answer *reply_to*: it names the hash of what it answers."""
        if reply_to is None:
            return {}
        parent = before_posting(lambda: self._client.get(_key(reply_to)))
        if parent is None:
            # Taken away meanwhile: what we have to say is said all the same.
            return {}
        told, itself = parent.value.get("reply"), {"uri": parent.uri, "cid": parent.cid}
        root = told.get("root", itself) if isinstance(told, Mapping) else itself
        return {"reply": {"root": root, "parent": itself}}

    def _there(self, key: str) -> Record:
        record = self._client.get(key)
        if record is None:
            raise OutcomeUnknownError(f"{self._client.host}: a post that was there is gone")
        return record


def _said(outgoing: Outgoing) -> dict[str, object]:
    link = first_link(outgoing.text)
    card = {"uri": link, "title": outgoing.title, "description": ""}
    record: dict[str, object] = {
        "$type": POSTS,
        "text": outgoing.text,
        "langs": [outgoing.language],
        "facets": [_facet(facet) for facet in facets(outgoing.text)],
    }
    if link and outgoing.title:
        record["embed"] = {"$type": "app.bsky.embed.external", "external": card}
    return record


def _facet(facet: Facet) -> dict[str, object]:
    name = {FacetKind.LINK: "uri", FacetKind.TAG: "tag"}[facet.kind]
    feature = {"$type": f"app.bsky.richtext.facet#{facet.kind}", name: facet.value}
    return {"index": {"byteStart": facet.start, "byteEnd": facet.end}, "features": [feature]}


def _key(remote_id: str) -> str:
    return remote_id.rpartition("/")[2]


def _receipt(record: Record) -> Receipt:
    did, _, key = record.uri.removeprefix("at://").split("/", 2)
    return Receipt(record.uri, f"https://bsky.app/profile/{did}/post/{key}")


def _moment(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
