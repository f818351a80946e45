"""One streaming source of Bluesky: heard, counted in batches, resumed exactly where it was cut.

A batch and its place in the stream are one transaction, so that a kill at any moment counts nothing
twice and loses nothing. What is not on topic is dropped as it is heard.
"""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from worker.clients import websocket
from worker.clients.atproto import Atproto, server
from worker.domain.gap import Gap, GapCause
from worker.domain.post import Post, Source, Withdrawn
from worker.domain.topic import topic
from worker.errors import BusyError, InputError
from worker.services import collect_bluesky
from worker.services.clock import Clock
from worker.services.count import count_posts
from worker.services.erase import withdraw, withdraw_accounts
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher
from worker.services.profiles import Profiles
from worker.sources import bluesky_stream
from worker.sources.bluesky_stream import Heard
from worker.sources.moments import epoch
from worker.sources.windows import Marks
from worker.storage import gaps, sources
from worker.storage.sources import Success

BATCH = 200
DELETED = 2_000
"""Deleted posts that are looked for at once; hardly any of them was ever counted."""
FLUSH_SECONDS = 1.0
"""How long a post waits for company, and how often the place is kept while nothing is on topic."""
KEEP_SECONDS = 10.0
SILENT_SECONDS = 60.0
"""How often a stream that says nothing at all is seen to be heard."""
REMEMBERED = 1_000
_PATIENCE = 20
"""Messages in a row that cannot be read."""
_KEPT = timedelta(hours=20)
"""Jetstream keeps a day, and begins without a word with the first message that it still has."""
_QUIET = timedelta(minutes=10)
"""Between two messages of a stream that says what all of Bluesky does."""
_HIDDEN = "its author asks not to be shown outside Bluesky"
PUBLIC_URL = "https://public.api.bsky.app"
_FIREHOSE = "com.atproto.sync.subscribeRepos"


class _Cursor(msgspec.Struct, omit_defaults=True):
    """The last place heard, and keyed hashes of the last posts counted."""

    place: int = 0
    at: int = 0
    marks: list[str] = []


class Listener:
    """One connection to one stream, and what of it is not counted yet."""

    def __init__(self, installation: Installation, source: Source, clock: Clock) -> None:
        self._installation = installation
        self._source = source
        self._clock = clock
        self._about = topic(installation.campaign)
        self._profiles = Profiles(_client(installation, source))
        self._stored = sources.state(source.name).cursor
        self._cursor = _decoded(self._stored)
        self._marks = Marks(campaign_hasher(installation, clock.now()), self._cursor.marks)
        self._place = self._cursor.place
        self._old: datetime | None = None
        self._batch: list[Post] = []
        self._gone: list[Withdrawn] = []
        self._left: list[str] = []
        self._gaps: list[Gap] = []
        self._unreadable = 0
        self._kept_at = clock.now()

    def listen(self, stop: threading.Event) -> None:
        """Hear and count until *stop*; whatever was heard by then is counted.

        Raises:
            PortevoixError: The stream ended, or something could not be asked or counted.
        """
        read, url = self._opening()
        contact = self._installation.environment.public_url
        private = self._source.allow_private
        with websocket.opened(url, allow_private=private, contact=contact, headers={}) as stream:
            if not self._cursor.place:
                self._flush()  # from here on nothing is lost, whenever we are killed
            for message in stream.messages(FLUSH_SECONDS):
                if message is not None:
                    self._read(read, message)
                if stop.is_set() or self._is_due():
                    self._flush()
                if stop.is_set():
                    return

    def _opening(self) -> tuple[Callable[[bytes], Iterator[Heard]], str]:
        url = str(self._source.stream)
        if _FIREHOSE in url:
            # From 0 on: a server tells all that it still keeps, and says when that is not all.
            return bluesky_stream.firehose, f"{url}?cursor={self._place}"
        if not self._place:
            self._miss(GapCause.PAST, None)
        # A place is a moment here: even one that never heard anything can go on from it.
        self._place = self._place or int(self._clock.now().timestamp() * 1_000_000)
        there = epoch(self._place / 1_000_000)
        self._old = there if there and self._clock.now() - there > _KEPT else None
        joined = "&" if urlsplit(url).query else "?"
        wanted = f"wantedCollections={bluesky_stream.COLLECTION}"
        return bluesky_stream.jetstream, f"{url}{joined}{wanted}&cursor={self._place}"

    def _read(self, read: Callable[[bytes], Iterator[Heard]], message: bytes) -> None:
        """Hear one message; one that cannot be read loses no other, many in a row are no stream."""
        try:
            for heard in read(message):
                self._hear(heard)
        except InputError:
            self._unreadable += 1
            if self._unreadable > _PATIENCE:
                raise
        else:
            self._unreadable = 0

    def _hear(self, heard: Heard) -> None:
        if heard.lost:
            self._miss(GapCause.FORGOTTEN, self._cursor.at)
        if heard.ahead:
            # The server was set up anew: its numbers begin again, ours mean nothing there.
            self._miss(GapCause.FORGOTTEN, self._cursor.at)
            self._place = 0
            self._flush()
            raise BusyError(f"source {self._source.name!r}: the stream has begun anew", 0.0)
        if self._old and heard.place:
            begins, since, self._old = epoch(heard.place / 1_000_000), self._old, None
            if begins and begins - since > _QUIET:
                self._gaps.append(Gap(cause=GapCause.FORGOTTEN, since=since, until=begins))
        self._place = heard.place or self._place
        if heard.gone:
            self._gone.append(heard.gone)
            self._batch = [one for one in self._batch if one.id != heard.gone.id]
        if heard.left:
            self._left.append(heard.left)
            self._batch = [one for one in self._batch if one.author != heard.left]
        post = heard.post
        if post and self._about.covers(post.text) and self._marks.add(self._marks.of(post.id)):
            self._batch.append(post)

    def _is_due(self) -> bool:
        waited = (self._clock.now() - self._kept_at).total_seconds()
        waiting = bool(self._batch or self._gaps)
        return (
            len(self._batch) >= BATCH
            or len(self._gone) + len(self._left) >= DELETED
            or (waiting and waited >= FLUSH_SECONDS)
            or (self._place != self._cursor.place and waited >= KEEP_SECONDS)
            or waited >= SILENT_SECONDS
        )

    def _flush(self) -> None:
        """Count what was heard and keep the place, in one transaction."""
        now, name = self._clock.now(), self._source.name
        posts, hidden = self._known(now)
        fresh = [self._marks.of(post.id) for post in self._batch]
        marks = [*self._cursor.marks, *fresh][-REMEMBERED:]
        cursor = _Cursor(self._place, int(now.timestamp()), marks)
        text = msgspec.json.encode(cursor).decode()
        outcome = Success(
            cursor=text,
            next_at=None,
            posts=len(posts),
            skipped=hidden,
            skip_reason=_HIDDEN if hidden else "",
            skips=(_HIDDEN,) * hidden,
        )

        def save() -> bool:
            gaps.note(name, self._gaps, now)
            if not sources.succeed(name, outcome, now, expected=self._stored):
                raise BusyError(f"source {name!r}: another process listens to it as well")
            return True

        # Before the place is kept: whoever dies in between hears of them again.
        withdraw(self._installation, self._gone, now)
        withdraw_accounts(self._installation, "bluesky", self._left, now)
        count_posts(self._installation, posts, now=now, commit_with=save)
        self._stored, self._cursor, self._kept_at = text, cursor, now
        self._batch, self._gone, self._left, self._gaps = [], [], [], []

    def _known(self, now: datetime) -> tuple[list[Post], int]:
        """Return the batch with its handles, and how many of it ask to be left alone."""
        if not self._batch:
            return [], 0
        profiles = self._profiles.of((str(post.author) for post in self._batch), now)
        kept = [
            replace(post, handle=profile.handle)
            for post in self._batch
            if (profile := profiles[str(post.author)]) is not None and not profile.hidden
        ]
        return kept, len(self._batch) - len(kept)

    def _miss(self, cause: GapCause, since: int | None) -> None:
        first = datetime.combine(self._installation.campaign.starts_on, time(), UTC)
        began = datetime.fromtimestamp(since, UTC) if since else first
        self._gaps.append(Gap(cause=cause, since=began, until=self._clock.now()))


def _client(installation: Installation, source: Source) -> Atproto:
    if source.handle:
        return collect_bluesky.client(installation, source)
    contact = installation.environment.public_url
    return server(source.url or PUBLIC_URL, None, source.allow_private, contact)


def _decoded(cursor: str) -> _Cursor:
    try:
        return msgspec.json.decode(cursor or "{}", type=_Cursor)
    except msgspec.DecodeError:
        return _Cursor()
