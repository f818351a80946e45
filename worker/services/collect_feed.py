"""One visit to a feed: what is new in it is counted, what it showed before is left alone."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from typing import TypeAlias

import msgspec

from worker.clients.domains import registrable
from worker.clients.freshness import max_age_seconds
from worker.clients.http import Fetched, HttpClient, Validators
from worker.domain.gap import Gap, GapCause
from worker.domain.post import Post, Skipped, Source
from worker.domain.topic import Topic, topic_of
from worker.domain.voice import Hasher
from worker.errors import InputError
from worker.services import full_articles, moves
from worker.services.count import count_posts, reader_of
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher
from worker.services.pace import Spread, next_visit, quieter
from worker.services.turns import Turn
from worker.sources import rss
from worker.sources.batch import Batch
from worker.sources.canonical import canonical
from worker.sources.wishes import NONE, Wishes
from worker.storage import gaps, sources
from worker.storage.sources import State, Success

ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
)
_REMEMBERED = 2_000

_About: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


class _Seen(msgspec.Struct, array_like=True):
    """What is remembered of one entry: keyed hashes of its text and address, its first moment."""

    text: str
    first: int
    link: str = ""


class _Cursor(msgspec.Struct):
    """Entries of the last answers by the keyed hash of their identity, and what the feed wishes.

    ``about``: the campaign's hashtags and words of then; None where they were not kept yet.
    """

    seen: dict[str, _Seen] = msgspec.field(default_factory=dict)
    wishes: Wishes = NONE
    about: _About | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What a visit gave."""

    posts: int
    skipped: int
    next_at: datetime | None


def visit_feed(installation: Installation, source: Source, turn: Turn) -> Visit:
    """Fetch, read and count one feed.

    Raises:
        PortevoixError: As `HttpClient.fetch` and `rss.read_feed`.
    """
    now, campaign = turn.now, installation.campaign
    about = campaign.hashtags, campaign.words
    before = _decoded(turn.state.cursor).about or about
    state = turn.state if before == about else anew(turn.state)
    fetched = fetch(installation, source, state, ACCEPT, now)
    if not fetched.changed or _digest(fetched.body) == state.body_hash:
        return unchanged(source, fetched, turn)
    feed = rss.read_feed(fetched.body, url=fetched.url, content_type=fetched.content_type)
    memory = _Memory(campaign_hasher(installation, now), state.cursor)
    batch = rss.posts(feed, source, now, first_told=memory.first_told)
    # A testimony that was met leaves nothing by which it would be known: only what was none of the
    # campaign's is read once more.
    missed = _Missed(topic_of(*before), topic_of(*about))
    news = [one for one in batch.articles if memory.is_new(one) or missed.covers(one.text)]
    fresh, skipped = _whole(installation, source, news, batch.skipped)
    quiet = quieter(state.quiet, len(fresh))
    outcome = Success(
        cursor=memory.with_entries(batch.articles, feed.wishes, about),
        next_at=next_at(source, fetched, feed.wishes, turn, quiet),
        etag=fetched.validators.etag,
        last_modified=fetched.validators.last_modified,
        body_hash=_digest(fetched.body),
        posts=len(fresh),
        skipped=len(skipped),
        skips=tuple(one.why for one in skipped),
        skip_reason="; ".join(f"{one.what} {one.why}" for one in skipped[:3]),
        moved_to=(moved := moves.noted(source.url or "", fetched)),
        moved_at=moves.since(moved, state, now),
        quiet=quiet,
    )
    save = partial(_save, state, outcome, _turned_over(memory, batch, state), now)
    reader = reader_of(source)
    count_posts(installation, fresh, now=now, commit_with=save, reader=reader)
    return Visit(posts=len(fresh), skipped=len(skipped), next_at=outcome.next_at)


@dataclass(frozen=True, slots=True)
class _Missed:
    """What was no subject of the campaign's and is one now."""

    before: Topic
    now: Topic

    def covers(self, text: str) -> bool:
        """Tell whether *text* is such a one."""
        return self.before != self.now and self.now.covers(text) and not self.before.covers(text)


def _save(state: State, outcome: Success, missing: tuple[Gap, ...], now: datetime) -> bool:
    gaps.note(state.name, missing, now)
    return sources.succeed(state.name, outcome, now, expected=state.cursor)


def _turned_over(memory: "_Memory", batch: Batch, state: State) -> tuple[Gap, ...]:
    """Return the gap before the oldest entry, if all of them came since the last good read.

    A feed shows its last entries only: others may have come and gone between two visits.
    """
    last = state.last_success_at
    oldest = min((one.published_at for one in batch.articles), default=None)
    if last is None or oldest is None or oldest <= last or memory.knows_any(batch.articles):
        return ()
    return (Gap(cause=GapCause.CROWDED, since=last, until=oldest),)


def _whole(
    installation: Installation, source: Source, news: Sequence[Post], skipped: tuple[Skipped, ...]
) -> tuple[Sequence[Post], tuple[Skipped, ...]]:
    """Return *news* with their whole articles if the source asks for them, and what was skipped."""
    if not source.article or not news:
        return news, skipped
    completed = full_articles.complete(_Pages(installation.environment.public_url, source), news)
    return completed.posts, skipped + completed.skipped


@dataclass(frozen=True, slots=True)
class _Pages:
    """Reads the pages that the entries of *source* lead to; private ones of its own server alone.

    Whoever writes an entry says where it leads, and ``allow_private`` was said of the feed.
    """

    contact: str
    source: Source

    def fetch(self, url: str, *, accept: str) -> Fetched:
        """Return what stands at *url*, with the errors of `HttpClient.fetch`."""
        private = self.source.allow_private and _is_of(url, self.source.url or "")
        return client(self.contact, private).fetch(url, accept=accept)


def _is_of(url: str, feed: str) -> bool:
    try:
        return registrable(url) == registrable(feed)
    except ValueError:  # no address, which whoever asks there says
        return False


def anew(state: State) -> State:
    """Return *state* as if nothing was read: what was none of the campaign's may be by now."""
    return replace(state, etag=None, last_modified=None, body_hash="")


def fetch(
    installation: Installation, source: Source, state: State, accept: str, now: datetime
) -> Fetched:
    """Ask a source whether there is anything new, at its believed address.

    Raises:
        PortevoixError: As `HttpClient.fetch`.
    """
    if source.url is None:
        raise InputError(f"source {source.name!r} has no url")
    ours = client(installation.environment.public_url, source.allow_private)
    return moves.follow(ours, source.url, state, accept, now)


@cache
def client(contact: str, allow_private: bool) -> HttpClient:  # noqa: FBT001 - a cache key
    """Return this process's one client of that kind; threads share it."""
    return HttpClient(contact=contact, allow_private=allow_private)


def unchanged(source: Source, fetched: Fetched, turn: Turn) -> Visit:
    """Store that there is nothing new; validators of a 304 are refreshed or kept (RFC 9111)."""
    state = turn.state
    given = fetched.validators
    quiet = quieter(state.quiet, 0)
    outcome = Success(
        cursor=state.cursor,
        next_at=next_at(source, fetched, _decoded(state.cursor).wishes, turn, quiet),
        etag=given.etag or (None if fetched.changed else state.etag),
        last_modified=given.last_modified or (None if fetched.changed else state.last_modified),
        body_hash=state.body_hash,
        skip_reason=state.skip_reason,
        moved_to=(moved := moves.noted(source.url or "", fetched)),
        moved_at=moves.since(moved, state, turn.now),
        quiet=quiet,
    )
    sources.succeed(source.name, outcome, turn.now, expected=state.cursor)
    return Visit(posts=0, skipped=0, next_at=outcome.next_at)


def next_at(
    source: Source, fetched: Fetched, wishes: Wishes, spread: Spread, quiet: int
) -> datetime:
    """Return when to come back: config's wish, the server's, and the floor of politeness."""
    age = max_age_seconds(fetched.headers)
    asked = [timedelta(minutes=wishes.ttl)] if wishes.ttl else []
    asked += [timedelta(seconds=age)] if age else []
    validators = not fetched.changed or fetched.validators != Validators()
    return wishes.allowed(
        next_visit(
            spread.now,
            source.every,
            validators=validators,
            asked=max(asked, default=None),
            chance=spread.chance,
            quiet=quiet,
        )
    )


class _Memory:
    """Which entries of a feed were counted, by keyed hashes: no address can be told from them.

    The cursor of a feed is this memory as text.
    """

    def __init__(self, hasher: Hasher, cursor: str) -> None:
        self._hash = hasher.mark
        self._seen = _decoded(cursor).seen
        self._said = {(one.text, one.link): one for one in self._seen.values()}

    def first_told(
        self, identity: str, text: str, link: str, dated: datetime | None
    ) -> datetime | None:
        """Return the moment of an entry that was shown before, as it was first told.

        Where addresses were not kept yet, that is when it was first seen: it was counted under its
        own moment, and *dated* tells that better unless an edit has moved it.
        """
        kept = self._kept(identity, text, link)
        if kept is None:
            return None
        first = datetime.fromtimestamp(kept.first, UTC)
        return first if kept.link or dated is None else min(first, dated)

    def knows_any(self, posts: Sequence[Post]) -> bool:
        """Tell whether any of *posts* was shown before; of nothing remembered, all may have been.

        By its text as well: some feeds give each entry another identity each time.
        """
        texts = {one.text for one in self._seen.values()}
        return not self._seen or any(
            self._hash(post.id) in self._seen or self._hash(post.text) in texts for post in posts
        )

    def is_new(self, post: Post) -> bool:
        """Tell whether *post* was not there last time, or not with this text."""
        kept = self._kept(post.id, post.text, post.url or "")
        return kept is None or kept.text != self._hash(post.text)

    def with_entries(self, posts: tuple[Post, ...], wishes: Wishes, about: _About) -> str:
        """Return the next cursor: entries shown now first, then those shown before."""
        seen = {}
        for post in posts:
            first = post.first_at or post.published_at
            text, link = self._hash(post.text), self._hash(canonical(post.url or ""))
            seen[self._hash(post.id)] = _Seen(text, int(first.timestamp()), link)
        seen.update({mark: one for mark, one in self._seen.items() if mark not in seen})
        kept = dict(list(seen.items())[:_REMEMBERED])
        return msgspec.json.encode(_Cursor(kept, wishes, about)).decode()

    def _kept(self, identity: str, text: str, link: str) -> _Seen | None:
        """Return what is remembered of an entry.

        Under its identity, or by the same words at the same address: some feeds give an entry
        another identity each time, or suddenly two entries the same one.
        """
        kept = self._seen.get(self._hash(identity))
        return kept or self._said.get((self._hash(text), self._hash(canonical(link))))


def _decoded(cursor: str) -> _Cursor:
    try:
        return msgspec.json.decode(cursor or "{}", type=_Cursor)
    except msgspec.DecodeError:
        return _Cursor()  # One of another kind: everything is new, and counted once anyway.


def _digest(body: bytes) -> str:
    return hashlib.blake2b(body, digest_size=16).hexdigest()
