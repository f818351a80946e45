"""Entries of a feed that tells only how its articles begin, completed by the articles."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from msgspec.structs import replace

from worker.clients.http import HttpClient
from worker.domain.post import Post, Skipped
from worker.errors import InputError, PortevoixError
from worker.sources import full_article

AT_ONCE = 20
"""Pages asked for in one visit; an entry past them is read as the feed tells it."""
SECONDS = 120.0
_ACCEPT = "text/html, application/xhtml+xml"


@dataclass(frozen=True, slots=True)
class Completed:
    """The entries in their order, and why some are read as the feed tells them."""

    posts: tuple[Post, ...]
    skipped: tuple[Skipped, ...]


def complete(client: HttpClient, posts: Sequence[Post]) -> Completed:
    """Return *posts* with the text of their pages, one page at a time.

    No entry is lost over its page: one that cannot be read leaves the entry as it was.
    """
    until = monotonic() + SECONDS
    done: list[Post] = []
    skipped: list[Skipped] = []
    for number, post in enumerate(posts, start=1):
        try:
            late = number > AT_ONCE or monotonic() > until
            done.append(post if late else _complete(client, post))
        except PortevoixError as error:
            done.append(post)
            # Whoever says what is wrong with an address quotes it, and this is kept.
            why = "has no page to read" if isinstance(error, InputError) else str(error)
            skipped.append(Skipped(f"article of new entry {number}", why))
    if len(posts) > AT_ONCE:
        why = f"{AT_ONCE} pages are asked for in one visit"
        skipped.append(Skipped(f"articles of new entries from {AT_ONCE + 1} on", why))
    return Completed(tuple(done), tuple(skipped))


def _complete(client: HttpClient, post: Post) -> Post:
    if post.url is None or not post.url.startswith(("http://", "https://")):
        return post
    page = client.fetch(post.url, accept=_ACCEPT)
    if page.content_type and "html" not in page.content_type:
        raise InputError("is no HTML page")
    text = full_article.text_of(page.body)
    # The feed's own words stay in front: its title is often where the town stands.
    return replace(post, text=f"{post.text}\n{text}") if len(text) > len(post.text) else post
