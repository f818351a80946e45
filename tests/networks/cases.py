"""Every adapter on a server of its kind, real where there is one: what the contract is held to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.fakes import network as fake_mastodon
from tests.servers import pds, snac
from worker.clients.bluesky import Bluesky, Sessions
from worker.clients.exchange import Exchange
from worker.clients.mastodon import Mastodon
from worker.networks.base import Network
from worker.networks.bluesky import BlueskyNetwork
from worker.networks.mastodon import MastodonNetwork

SECONDS = 3.0
WRONG = "not-the-token"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One account on one server.

    ``open`` takes an address and a token; ``texts`` is what stands there by the server's own word.
    ``publishing`` and ``editing``: how the requests that post and change begin. ``reads_back``:
    a lost answer can be settled by looking. ``once``: a post that is sent twice is there once.
    """

    url: str
    token: str
    open: Callable[[str, str], Network]
    texts: Callable[[], list[str]]
    publishing: str
    editing: str | None = None
    reads_back: bool = True
    deletes: bool = True
    once: bool = False


def exchange(url: str) -> Exchange:
    return Exchange(url, allow_private=True, total_seconds=SECONDS)


@contextmanager
def mastodon(folder: Path) -> Iterator[Case]:
    """A server that honours the key."""
    manners = fake_mastodon.Manners(honours_key=True)
    with fake_mastodon.serving(folder / "ledger", manners) as (fake, url):
        yield Case(
            url=url,
            token=fake_mastodon.TOKEN,
            open=lambda url, token: MastodonNetwork(Mastodon(exchange(url), token)),
            texts=lambda: [post.text for post in fake.posts],
            publishing="POST /api/v1/statuses",
            editing="PUT /api/v1/statuses",
            once=True,
        )


@contextmanager
def on_snac(folder: Path) -> Iterator[Case]:
    """A real server that ignores the key."""
    with snac.serving(folder / "snac") as server:
        yield Case(
            url=server.url,
            token=server.token,
            open=lambda url, token: MastodonNetwork(Mastodon(exchange(url), token)),
            texts=server.posts,
            publishing="POST /api/v1/statuses",
            editing="PUT /api/v1/statuses",
            deletes=False,
        )


def bluesky(server: pds.Pds, name: str) -> Case:
    """A fresh account on a real server."""
    person, sessions = server.add(name), Sessions()
    return Case(
        url=server.url,
        token=person.password,
        open=lambda url, token: BlueskyNetwork(
            Bluesky(exchange(url), person.handle, token, sessions)
        ),
        texts=lambda: [str(post["text"]) for post in server.posts(person)],
        publishing="POST /xrpc/com.atproto.repo.putRecord",
        editing="POST /xrpc/com.atproto.repo.putRecord",
        once=True,
    )
