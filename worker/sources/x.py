"""Answers of X's recent search and counts -> posts and numbers."""

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from worker.domain.post import Post, Skipped
from worker.errors import InputError
from worker.sources.json_text import BROKEN
from worker.sources.markup import as_posted
from worker.sources.moments import moment, repeated_of_x

OR = " OR "
FIELDS = {
    "tweet.fields": "created_at,author_id,lang,referenced_tweets,note_tweet",
    # Who is left out is asked for by handle, so the handle has to be known once.
    "expansions": "author_id",
    "user.fields": "username,protected",
}


class _Note(msgspec.Struct):
    text: str = ""


class _Reference(msgspec.Struct):
    type: str = ""
    id: str = ""


class _Tweet(msgspec.Struct):
    id: str
    text: str
    created_at: str
    author_id: str | None = None
    lang: str | None = None
    note_tweet: _Note | None = None
    referenced_tweets: list[_Reference] | None = None
    # Told unasked, oldest first: each edit of a post has a number of its own.
    edit_history_tweet_ids: list[str] | None = None


class _User(msgspec.Struct):
    id: str
    username: str = ""
    protected: bool = False


class _Includes(msgspec.Struct):
    users: list[_User] | None = None


class _Meta(msgspec.Struct):
    result_count: int | None = None
    newest_id: str | None = None
    oldest_id: str | None = None
    next_token: str | None = None
    total_tweet_count: int | None = None


class _Page(msgspec.Struct):
    meta: _Meta
    data: list[msgspec.Raw] | None = None
    includes: _Includes | None = None


class _Hour(msgspec.Struct):
    start: str
    tweet_count: int


class _Counts(msgspec.Struct):
    data: list[_Hour]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, newest first; ``billed`` and ``authors`` are what it cost."""

    posts: tuple[Post, ...]
    skipped: tuple[Skipped, ...]
    newest: str
    oldest: str
    token: str
    billed: int
    authors: int


def read_page(body: bytes, host: str) -> Page:
    """Return the posts of one answer; a bad one never loses its neighbours.

    Raises:
        InputError: It is no page of posts: HTML with 200, errors alone.
    """
    try:
        found = msgspec.json.decode(body, type=_Page)
    except BROKEN:
        raise InputError(f"{host}: the answer is no page of posts") from None
    if not all(
        one.isdecimal() or not one
        for one in (found.meta.newest_id or "", found.meta.oldest_id or "")
    ):
        raise InputError(f"{host}: its posts have no numbers")
    users = {user.id: user for user in (found.includes and found.includes.users) or ()}
    read = [_read(number, raw, users) for number, raw in enumerate(found.data or (), start=1)]
    return Page(
        posts=tuple(one for one in read if isinstance(one, Post)),
        skipped=tuple(one for one in read if isinstance(one, Skipped)),
        newest=found.meta.newest_id or "",
        oldest=found.meta.oldest_id or "",
        token=found.meta.next_token or "",
        billed=len(read),
        authors=len(users),
    )


def read_counts(body: bytes, host: str) -> tuple[tuple[datetime, int], ...]:
    """Return (beginning of the hour, posts in it), newest first.

    Raises:
        InputError: It is no list of hours.
    """
    try:
        hours = msgspec.json.decode(body, type=_Counts).data
    except BROKEN:
        raise InputError(f"{host}: the answer is no count of posts") from None
    read = [(at, hour.tweet_count) for hour in hours if (at := moment(hour.start, UTC))]
    return tuple(sorted(read, reverse=True))


def queries(words: tuple[str, ...], longest: int) -> tuple[str, ...]:
    """Return searches that find any of *words*, as few as fit *longest* characters each.

    One search of all words is billed once for a post that holds several of them.
    """
    found: list[str] = []
    for word in words:
        joined = f"{found[-1]}{OR}{word}" if found else word
        if found and len(joined) <= longest:
            found[-1] = joined
        else:
            found.append(word)
    return tuple(found)


def _read(number: int, raw: msgspec.Raw, users: dict[str, _User]) -> Post | Skipped:
    try:
        tweet = msgspec.json.decode(raw, type=_Tweet)
    except BROKEN:
        return Skipped(f"post {number} of a page", "is not as X's interface says")
    published = moment(tweet.created_at, UTC)
    if published is None:
        return Skipped("a post", "has no readable date")
    user = users.get(tweet.author_id or "")
    if user is not None and user.protected:
        return Skipped("a post", "is not public")
    listed = tweet.referenced_tweets or ()
    repeated = next((one.id for one in listed if one.type == "retweeted"), None)
    return Post(
        platform="x",
        id=next(iter(tweet.edit_history_tweet_ids or ()), tweet.id),
        text=as_posted((tweet.note_tweet.text if tweet.note_tweet else "") or tweet.text),
        published_at=published,
        author=tweet.author_id,
        handle=user.username or None if user else None,
        repost_of=repeated,
        written_at=repeated_of_x(repeated, published) if repeated else None,
        lang=tweet.lang,
    )
