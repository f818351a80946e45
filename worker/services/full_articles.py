"""Entries of a feed that tells only how its articles begin, completed by the articles."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Protocol

from msgspec.structs import replace

from worker.clients.http import Fetched
from worker.domain.post import Post, Skipped
from worker.errors import BlockedError, BusyError, InputError, PortevoixError, UnreachableError
from worker.sources import full_article

AT_ONCE = 20
"""Pages asked for in one visit; an entry past them is read as the feed tells it."""
SECONDS = 120.0
BETWEEN_SECONDS = 2.0
_ACCEPT = "text/html, application/xhtml+xml"


class Pages(Protocol):
    """Who reads the pages that entries lead to, as `HttpClient` does."""

    def fetch(self, url: str, *, accept: str) -> Fetched:
        """Return what stands at *url*, with the errors of `HttpClient.fetch`."""
        ...


@dataclass(frozen=True, slots=True)
class Completed:
    """The entries in their order, and why some are read as the feed tells them."""

    posts: tuple[Post, ...]
    skipped: tuple[Skipped, ...]


def complete(
    pages: Pages, posts: Sequence[Post], sleep: Callable[[float], None] = time.sleep
) -> Completed:
    """Return *posts* with the text of their pages, one page at a time and not one after the other.

    No entry is lost over its page: one that cannot be read leaves the entry as it was. After a
    server that is busy, ill or does not want us, no further page is asked for in this visit.
    """
    until = monotonic() + SECONDS
    done: list[Post] = []
    skipped: list[Skipped] = []
    asked = 0
    for number, post in enumerate(posts, start=1):
        if asked >= AT_ONCE or monotonic() > until or not _has_page(post):
            done.append(post)
            continue
        if asked:
            sleep(BETWEEN_SECONDS)
        asked += 1
        try:
            done.append(_complete(pages, post))
        except PortevoixError as error:
            done.append(post)
            # Whoever says what is wrong with an address quotes it, and this is kept.
            why = "has no page to read" if isinstance(error, InputError) else f"not read: {error}"
            skipped.append(Skipped(f"article of new entry {number}", why))
            if isinstance(error, (BlockedError, BusyError, UnreachableError)):
                asked = AT_ONCE
    if len(posts) > AT_ONCE:
        why = f"{AT_ONCE} pages are asked for in one visit"
        skipped.append(Skipped(f"articles of new entries from {AT_ONCE + 1} on", why))
    return Completed(tuple(done), tuple(skipped))


def _has_page(post: Post) -> bool:
    return post.url is not None and post.url.startswith(("http://", "https://"))


def _complete(pages: Pages, post: Post) -> Post:
    page = pages.fetch(post.url or "", accept=_ACCEPT)
    if page.content_type and "html" not in page.content_type:
        raise InputError("is no HTML page")
    text = full_article.text_of(page.body)
    # The feed's own words stay in front: its title is often where the town stands.
    return replace(post, text=f"{post.text}\n{text}") if len(text) > len(post.text) else post
