"""Every adapter on a server of its kind, real where there is one: what the contract is held to."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from tests.fakes import network as fake_mastodon
from tests.fakes.forms import Shown
from tests.fakes.network_apis import FakeFacebook, FakeTelegram, FakeX, serving
from tests.servers import pds, snac
from worker.clients.bluesky import Bluesky
from worker.clients.exchange import Exchange
from worker.clients.facebook import Facebook
from worker.clients.mastodon import Mastodon
from worker.clients.sessions import Login, Sessions
from worker.clients.telegram import Telegram
from worker.clients.x_account import Keys, XAccount
from worker.networks.base import Network
from worker.networks.bluesky import BlueskyNetwork
from worker.networks.facebook import FacebookNetwork
from worker.networks.mastodon import MastodonNetwork
from worker.networks.telegram import TelegramNetwork
from worker.networks.x import XNetwork

SECONDS = 3.0
WRONG = "not-the-token"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One account on one server.

    ``open`` takes an address and a token; ``texts`` is what stands there by the server's own word.
    ``publishing`` and ``editing``: how the requests that post and change begin. ``reads_back``:
    a lost answer can be settled by looking. ``once``: a post that is sent twice is there once.
    ``images`` is what its posts show; ``uploading`` how the request begins that hands one over.
    """

    url: str
    token: str
    open: Callable[[str, str], Network]
    texts: Callable[[], list[str]]
    images: Callable[[], list[Shown]]
    publishing: str
    uploading: str | None = None
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
            images=fake.images,
            publishing="POST /api/v1/statuses",
            uploading="POST /api/v2/media",
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
            images=server.images,
            publishing="POST /api/v1/statuses",
            uploading="POST /api/v2/media",
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
            Bluesky(exchange(url), Login(person.handle, token), sessions)
        ),
        texts=lambda: [str(post["text"]) for post in server.posts(person)],
        images=lambda: server.images(person),
        publishing="POST /xrpc/com.atproto.repo.putRecord",
        uploading="POST /xrpc/com.atproto.repo.uploadBlob",
        editing="POST /xrpc/com.atproto.repo.putRecord",
        once=True,
    )


@contextmanager
def telegram(folder: Path) -> Iterator[Case]:
    """A channel that cannot be read back."""
    api = FakeTelegram()
    with serving(api) as url:
        yield Case(
            url=url,
            token=api.token,
            open=lambda url, token: TelegramNetwork(Telegram(exchange(url), token, api.channel)),
            texts=api.texts,
            images=api.images,
            publishing=f"POST /bot{api.token}/sendMessage",
            editing=f"POST /bot{api.token}/editMessageText",
            reads_back=False,
        )


@contextmanager
def facebook(folder: Path) -> Iterator[Case]:
    """A page that refuses a text it has already."""
    api = FakeFacebook()
    with serving(api) as url:
        yield Case(
            url=url,
            token=api.token,
            open=lambda url, token: FacebookNetwork(
                Facebook(exchange(url), token, api.page), lambda: dt.datetime.now(dt.UTC)
            ),
            texts=api.texts,
            images=api.images,
            publishing="POST /v24.0/424242/feed",
            uploading="POST /v24.0/424242/photos",
            editing="POST /v24.0/424242_1001",
            once=True,
        )


@contextmanager
def x(folder: Path) -> Iterator[Case]:
    """An account that refuses a text it has already and changes none."""
    api = FakeX()

    def opened(url: str, token: str) -> Network:
        # Signatures name the address they were made for; through a proxy it is the proxy's.
        api.base_url = url
        keys = Keys(api.keys.key, token, api.keys.token, api.keys.token_secret)
        now = lambda: dt.datetime.now(dt.UTC)  # noqa: E731 - a clock
        return XNetwork(XAccount(exchange(url), keys, now, lambda: uuid4().hex))

    with serving(api) as url:
        yield Case(
            url=url,
            token=api.keys.secret,
            open=opened,
            texts=api.texts,
            images=api.images,
            publishing="POST /2/tweets",
            uploading="POST /2/media/upload",
            once=True,
        )
