"""A page of a hashtag timeline of any Mastodon-API server -> posts.

People who ask not to be found are left alone: `noindex`, `discoverable` or `indexable` false, and
#NoBot or #NoIndex in what they say of themselves: their name, their words, the fields below.
"""

import re

import msgspec

from worker.domain.post import Post, Skipped
from worker.errors import InputError
from worker.sources import markup
from worker.sources.json_text import BROKEN
from worker.sources.moments import moment

_ASKS = re.compile(r"#(?:nobot|nobots|noindex|noarchive)\b", re.IGNORECASE)


class _Field(msgspec.Struct):
    name: str | None = None
    value: str | None = None


class _Account(msgspec.Struct):
    acct: str = ""
    display_name: str | None = None
    created_at: str | None = None
    uri: str | None = None
    url: str | None = None
    note: str | None = None
    fields: list[_Field] | None = None
    noindex: bool | None = None
    discoverable: bool | None = None
    indexable: bool | None = None


class _Status(msgspec.Struct):
    id: str | int
    created_at: str
    account: _Account
    content: str | None = None
    spoiler_text: str | None = None
    uri: str | None = None
    url: str | None = None
    visibility: str | None = None
    language: str | None = None
    # Not `Raw | None`: msgspec then takes nothing but null.
    reblog: msgspec.Raw = msgspec.Raw(b"null")


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page, newest first as the server gave it; ``ids`` are the server's own, opaque."""

    ids: tuple[str, ...]
    posts: tuple[Post, ...]
    skipped: tuple[Skipped, ...]


class _Id(msgspec.Struct):
    id: str | int


def read_page(body: bytes, host: str) -> Page:
    """Return the statuses of one answer; a bad one never loses its neighbours.

    Args:
        body: The answer.
        host: The server's name, completing the handles of its own accounts.

    Raises:
        InputError: It is no list of statuses: HTML with 200, an error in prose.
    """
    try:
        raws = msgspec.json.decode(body, type=list[msgspec.Raw])
    except BROKEN:
        raise InputError(
            f"{host}: the answer is no list of posts; is this a Mastodon server?"
        ) from None
    ids: list[str] = []
    posts: list[Post] = []
    skipped: list[Skipped] = []
    for number, raw in enumerate(raws, start=1):
        try:
            # Some servers write it as a number.
            ids.append(str(msgspec.json.decode(raw, type=_Id).id))
            found = _post(msgspec.json.decode(raw, type=_Status), host)
        except BROKEN:
            found = Skipped(f"post {number} of a page", "is not as Mastodon's API says")
        if isinstance(found, Post):
            posts.append(found)
        else:
            skipped.append(found)
    return Page(ids=tuple(ids), posts=tuple(posts), skipped=tuple(skipped))


def _post(status: _Status, host: str) -> Post | Skipped:
    if status.visibility not in {"public", None}:
        return Skipped("a post", "is not public")
    if _asks_to_be_left(status.account):
        return Skipped("a post", "its author asks not to be indexed")
    published = moment(status.created_at)
    if published is None:
        return Skipped("a post", "has no readable date")
    account = status.account
    lines = (status.spoiler_text, markup.to_text(status.content or ""))
    reposted = _reposted(status.reblog)
    return Post(
        platform="mastodon",
        id=_id(status, host),
        text="\n".join(line for line in lines if line),
        published_at=published,
        author=account.uri or account.url or _handle(account.acct, host),
        handle=_handle(account.acct, host),
        url=status.url,
        repost_of=_id(reposted, host) if reposted else None,
        written_at=moment(reposted.created_at) if reposted else None,
        lang=status.language,
        author_since=moment(account.created_at or ""),
    )


def _id(status: _Status, host: str) -> str:
    """Return the address every server knows a post by: seen through two servers it is one."""
    return status.uri or status.url or f"{host} {status.id}"


def _asks_to_be_left(account: _Account) -> bool:
    closed = account.noindex is True or account.discoverable is False or account.indexable is False
    lines = [f"{one.name or ''} {one.value or ''}" for one in account.fields or ()]
    said = "\n".join((account.display_name or "", account.note or "", *lines))
    return closed or _ASKS.search(markup.to_text(said)) is not None


def _handle(acct: str, host: str) -> str | None:
    if not acct:
        return None
    return acct if "@" in acct else f"{acct}@{host}"


def _reposted(raw: msgspec.Raw) -> _Status | None:
    if bytes(raw) == b"null":
        return None
    try:
        return msgspec.json.decode(raw, type=_Status)
    except BROKEN:
        return None
