"""A page of Bluesky's post search, or a list of posts by address -> posts.

Authors who ask not to be shown to people without an account (`!no-unauthenticated`) are left alone:
that is how one asks on Bluesky not to be found from outside.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from worker.domain.post import Post, Skipped
from worker.errors import InputError
from worker.sources.json_text import BROKEN
from worker.sources.moments import moment

_HIDDEN = "!no-unauthenticated"
_POST = "app.bsky.feed.post"


class _Label(msgspec.Struct):
    val: str = ""
    neg: bool = False


class _Author(msgspec.Struct):
    did: str
    handle: str = ""
    labels: list[_Label] | None = None


class _Profiles(msgspec.Struct):
    profiles: list[msgspec.Raw]


class _Record(msgspec.Struct):
    type: str = msgspec.field(name="$type", default=_POST)
    text: str = ""
    created: str = msgspec.field(name="createdAt", default="")
    langs: list[str] | None = None
    tags: list[str] | None = None


class _View(msgspec.Struct):
    uri: str
    author: _Author
    record: _Record
    indexed: str = msgspec.field(name="indexedAt", default="")


class _Page(msgspec.Struct):
    posts: list[msgspec.Raw]
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """An author: what people type, and whether they ask not to be shown outside Bluesky."""

    handle: str | None
    hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, newest first as the server gave it; ``cursor`` None: there is no further one."""

    posts: tuple[Post, ...]
    skipped: tuple[Skipped, ...]
    cursor: str | None


def read_page(body: bytes, host: str) -> Page:
    """Return the posts of one answer; a bad one never loses its neighbours.

    Raises:
        InputError: It is no page of posts: HTML with 200, another method's answer.
    """
    try:
        found = msgspec.json.decode(body, type=_Page)
    except BROKEN:
        raise InputError(
            f"{host}: the answer is no page of posts; is this a server of Bluesky?"
        ) from None
    read = [_read(number, raw) for number, raw in enumerate(found.posts, start=1)]
    return Page(
        posts=tuple(one for one in read if isinstance(one, Post)),
        skipped=tuple(one for one in read if isinstance(one, Skipped)),
        cursor=found.cursor or None,
    )


def read_profiles(body: bytes, host: str) -> dict[str, Profile]:
    """Return who stands behind each DID; one that cannot be read is missing.

    Raises:
        InputError: It is no list of profiles.
    """
    try:
        raws = msgspec.json.decode(body, type=_Profiles).profiles
    except BROKEN:
        raise InputError(f"{host}: the answer is no list of profiles") from None
    found: dict[str, Profile] = {}
    for raw in raws:
        with suppress(*BROKEN):
            author = msgspec.json.decode(raw, type=_Author)
            found[author.did] = Profile(author.handle or None, _is_hidden(author))
    return found


def _is_hidden(author: _Author) -> bool:
    return any(label.val == _HIDDEN and not label.neg for label in author.labels or ())


def _read(number: int, raw: msgspec.Raw) -> Post | Skipped:
    try:
        return _post(msgspec.json.decode(raw, type=_View))
    except BROKEN:
        return Skipped(f"post {number} of a page", "is not as Bluesky's API says")


def _post(view: _View) -> Post | Skipped:
    if view.record.type != _POST:
        return Skipped("a record", "is no post")
    if _is_hidden(view.author):
        return Skipped("a post", "its author asks not to be shown outside Bluesky")
    published = _sorted_at(view)
    if published is None:
        return Skipped("a post", "has no readable date")
    # Up to eight hashtags may stand beside the text: they say what it is about as well.
    tags = " ".join(f"#{tag}" for tag in view.record.tags or ())
    return Post(
        platform="bluesky",
        id=view.uri,
        text=f"{view.record.text}\n{tags}" if tags else view.record.text,
        published_at=published,
        author=view.author.did,
        handle=view.author.handle or None,
        lang=next(iter(view.record.langs or ()), None),
    )


def _sorted_at(view: _View) -> datetime | None:
    """Return the moment the search sorts by: what the author wrote, never after it was seen."""
    both = [at for text in (view.record.created, view.indexed) if (at := moment(text, UTC))]
    return min(both, default=None)


def stamp(at: datetime) -> str:
    """Return *at* as the search takes it: a full moment in UTC, to the millisecond."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
