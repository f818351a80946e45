"""A page of Facebook.

There is no key. A lost answer is settled by reading what lies there for later and what was
published. A text can be given to Facebook early, as a scheduled post; the announcer calls at the
due second, since what lies there is not ours to stop (docs/design.md).
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from worker.clients.exchange import TokenRefusedError
from worker.clients.facebook import DuplicateError, Facebook, PagePost
from worker.domain.delivery import Receipt
from worker.domain.facets import first_link
from worker.errors import RefusedError
from worker.networks.base import Looked, Outgoing, before_posting, one_by_one
from worker.networks.matching import Seen, evidence, letters, match

# Facebook takes ten minutes or more; one for the way and for clocks that differ.
LEAST_AHEAD = dt.timedelta(minutes=11)
RIGHTS = ("pages_manage_posts", "pages_read_engagement")


class FacebookNetwork:
    """One page. ``now`` tells whether there is time to give a text early."""

    inline = False

    def __init__(self, client: Facebook, now: Callable[[], dt.datetime]) -> None:
        self._client = client
        self._now = now

    def publish(self, outgoing: Outgoing) -> Receipt:
        """Post it, give it for later when there is time, or replace the text of an earlier post.

        The page shows no answers to posts of its own as posts: what answers one is a new one.
        """
        if outgoing.edits:
            self._client.edit(outgoing.edits, outgoing.text)
            return Receipt(outgoing.edits, _url(outgoing.edits))
        due = outgoing.due_at
        early = due if due and due - self._now() >= LEAST_AHEAD else None
        photo = self._upload(outgoing, later=early is not None)
        try:
            post = self._client.post(outgoing.text, first_link(outgoing.text), early, photo)
        except DuplicateError as error:
            return evidence(self.look_up([outgoing]), outgoing, error)
        return Receipt(post, _url(post))

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        """Read what lies there for later, then what was published; edits by their post."""
        posts = [one for one in sought if not one.edits]
        edited = one_by_one([one for one in sought if one.edits], self._edited)
        if not posts:
            return edited
        waiting = map(_waiting, self._client.scheduled())
        return {**edited, **match(chain(waiting, map(_seen, self._client.published())), posts)}

    def delete(self, remote_id: str) -> None:
        """Take a post away, published or not."""
        self._client.delete(remote_id)

    def scheduled(self) -> Mapping[str, dt.datetime | None]:
        """Return what lies there for later, by its id, with the moment it will leave."""
        return {post.id: post.due_at for post in self._client.scheduled()}

    def check(self) -> str:
        """Return the page's name, and when its token ends.

        Raises:
            RefusedError: The token is withdrawn, lacks a right, or cannot read what the page
                published.
        """
        name, token = self._client.name(), self._client.token()
        if not token.valid:
            raise RefusedError(f"{self._client.host}: the token of page {name} is withdrawn")
        missing = [right for right in RIGHTS if right not in token.scopes]
        if missing:
            raise RefusedError(f"{self._client.host}: the token lacks {', '.join(missing)}")
        try:
            next(self._client.published(), None)
        except TokenRefusedError:
            # Not asked of all: for some tokens two rights are enough (social-feed-bundle #184).
            raise RefusedError(
                f"{self._client.host}: the token cannot read what the page published, which "
                "settles lost answers; give it pages_read_user_content as well"
            ) from None
        return f"account {name}"

    def ends_at(self) -> dt.datetime | None:
        """Return when the token ends, None for never."""
        return self._client.token().ends_at

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _upload(self, outgoing: Outgoing, *, later: bool) -> str | None:
        image = outgoing.image
        if image is None:
            return None
        return before_posting(lambda: self._client.upload(image, outgoing.alt, later=later))

    def _edited(self, one: Outgoing) -> Receipt | None:
        post = self._client.get(one.edits) if one.edits else None
        same = post is not None and letters(post.message) == letters(one.text)
        return Receipt(one.edits, post.url) if post and one.edits and same else None


def _url(post: str) -> str:
    return f"https://www.facebook.com/{post}"


def _seen(post: PagePost) -> Seen:
    return Seen(post.id, post.message, post.url, post.made_at)


def _waiting(post: PagePost) -> Seen:
    # Listed by the moment they leave, not by the one they were made: none ends the reading.
    return Seen(post.id, post.message)
