"""One streaming source of Mastodon: the stream says that something is new, the timeline what.

A stream may skip, repeat or reorder, and its ids tell no order. So a message only makes the
timeline of its hashtag be read on from its place, as a visit does: a kill at any moment loses
nothing and counts nothing twice. Where a server offers no stream, the same is done by the clock.
"""

import threading
from collections import OrderedDict
from contextlib import AbstractContextManager
from datetime import timedelta
from urllib.parse import urlsplit

import msgspec
import structlog

from worker.clients import websocket
from worker.domain.post import Source, Withdrawn
from worker.errors import InputError, MissingError, RefusedError
from worker.services import collect_mastodon
from worker.services.clock import Clock
from worker.services.collect_feed import client
from worker.services.collect_mastodon import FLOOR, tags, visit_mastodon
from worker.services.erase import withdraw_listed
from worker.services.installation import Installation
from worker.services.pace import Spread
from worker.sources import mastodon_stream
from worker.sources.mastodon_stream import Told

READ_EVERY = timedelta(seconds=5)
"""Between two readings of timelines: a server allows 300 questions in 5 minutes."""
AGAIN = timedelta(hours=1)
"""After this a server without a stream is asked for one again."""
IDLE_SECONDS = 1.0
REMEMBERED = 5_000
"""Posts whose deletion would be understood; only as long as the connection lasts."""
_INSTANCE = ("/api/v2/instance", "/api/v1/instance")
_PATIENCE = 20
_MIDDLE = 0.5

log = structlog.get_logger()


class Listener:
    """One connection to one server, and which hashtags it said something new of."""

    def __init__(self, installation: Installation, source: Source, clock: Clock) -> None:
        self._installation = installation
        self._source = source
        self._clock = clock
        self._tags = tags(installation)
        self._waiting: set[str] = set()
        self._known: OrderedDict[str, str] = OrderedDict()
        self._unreadable = 0
        self._read_at = self._all_at = clock.now()

    def listen(self, stop: threading.Event) -> None:
        """Hear and count until *stop*.

        Raises:
            PortevoixError: The stream ended, or a timeline could not be read or counted.
        """
        self._read(self._tags)
        try:
            address = offered(self._installation, self._source)
            with opened(self._installation, self._source, address) as stream:
                for tag in self._tags:
                    asked = {"type": "subscribe", "stream": "hashtag", "tag": tag}
                    stream.say(msgspec.json.encode(asked).decode())
                self._read(self._tags)  # what came before it was listened for
                self._hear(stream, stop)
        except RefusedError as error:
            log.info("no stream; asked by the clock", source=self._source.name, why=str(error))
            self._ask(stop)

    def _hear(self, stream: websocket.Socket, stop: threading.Event) -> None:
        for message in stream.messages(IDLE_SECONDS):
            if message is not None:
                self._take(message)
            if stop.is_set():
                return
            now = self._clock.now()
            if now - self._all_at >= self._every():
                self._read(self._tags)
            elif self._waiting and now - self._read_at >= READ_EVERY:
                self._read([tag for tag in self._tags if tag in self._waiting])

    def _ask(self, stop: threading.Event) -> None:
        """Do without a stream for a while."""
        end = self._clock.now() + AGAIN
        while not stop.wait(IDLE_SECONDS):
            now = self._clock.now()
            if now >= end:
                return
            if now - self._all_at >= self._every():
                self._read(self._tags)

    def _every(self) -> timedelta:
        return max(self._source.every, FLOOR)

    def _take(self, message: bytes) -> None:
        """Note one message; one that cannot be read loses no other, many in a row are no stream."""
        try:
            told = mastodon_stream.read_message(message)
        except InputError:
            self._unreadable += 1
            if self._unreadable > _PATIENCE:
                raise
            return
        self._unreadable = 0
        if told.new:
            self._waiting |= {told.tag} if told.tag in self._tags else set(self._tags)
            self._remember(told)
        elif told.gone and (uri := self._known.pop(told.name, None)):
            gone = [Withdrawn(platform="mastodon", id=uri)]
            # Another server may still show it, and nothing of it need be counted yet.
            withdraw_listed(self._installation, gone, self._clock.now())

    def _remember(self, told: Told) -> None:
        if told.name and told.uri:
            self._known[told.name] = told.uri
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)

    def _read(self, wanted: list[str]) -> None:
        now = self._clock.now()
        # Before the reading: what comes meanwhile is read once more.
        self._waiting -= set(wanted)
        self._read_at = now
        if wanted == self._tags:
            self._all_at = now
        visit_mastodon(self._installation, self._source, Spread(now, _MIDDLE), wanted)


def offered(installation: Installation, source: Source) -> str:
    """Return the address of the stream that the server of *source* says it has.

    Raises:
        RefusedError: It has none.
        PortevoixError: As `HttpClient.fetch`.
    """
    http = client(installation.environment.public_url, source.allow_private)
    for path in _INSTANCE:
        try:
            answer = http.fetch(f"{str(source.url).rstrip('/')}{path}", accept="application/json")
        except MissingError:
            continue
        found = mastodon_stream.read_instance(answer.body)
        if found is not None:
            return found
    raise RefusedError(f"{urlsplit(str(source.url)).hostname}: offers no stream")


def answers(installation: Installation, source: Source) -> str:
    """Return in one line how the server of *source* is heard; nothing is counted.

    Raises:
        PortevoixError: Its timeline cannot be read.
    """
    tag = tags(installation)[0]
    posts = len(collect_mastodon.page(installation, source, tag).posts)
    try:
        with opened(installation, source, offered(installation, source)):
            return f"a stream; it answers; {posts} newest posts of #{tag}"
    except RefusedError as error:
        return f"{posts} newest posts of #{tag}; asked by the clock, since {error}"


def opened(
    installation: Installation, source: Source, address: str
) -> AbstractContextManager[websocket.Socket]:
    """Open the stream at *address* with the token of *source*, if it has one."""
    token = installation.environment.source_secret(source.name)
    return websocket.opened(
        f"{address}{mastodon_stream.PATH}",
        allow_private=source.allow_private,
        contact=installation.environment.public_url,
        # Never in the address: addresses are written to logs.
        headers={"Authorization": f"Bearer {token}"} if token else {},
    )
