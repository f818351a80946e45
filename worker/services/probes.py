"""One read-only question to a source or an account, for `portevoix check`.

What asks a kind of source is loaded when one is asked: all of them take 0.25 s.
"""
# ruff: noqa: PLC0415 - see above

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sized
from contextlib import contextmanager

from worker.domain.announcement import Account, Kind, proof_of
from worker.domain.delivery import Proof
from worker.domain.kinds import NetworkKind, SourceKind
from worker.domain.pace import DEFAULT_PACE
from worker.domain.post import Source
from worker.errors import ConfigError, RefusedError, StartError
from worker.networks.base import Ending, Network, Scheduling
from worker.networks.dry_run import Kept
from worker.networks.table import Surroundings, open_network
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.storage import dry_runs

# Somebody has just stopped an account that was taken, and waits for the page.
_WAITED_FOR = dt.timedelta(seconds=5)
_TOLD = 3
"""How many files that cannot be read are named."""


class EndingError(RefusedError):
    """An account's token ends before the campaign does; ``ends_at`` is when."""

    def __init__(self, message: str, ends_at: dt.datetime) -> None:
        super().__init__(message)
        self.ends_at = ends_at


def source(installation: Installation, asked: Source, now: dt.datetime) -> str:
    """Return in one line what *asked* answers; nothing is counted and no cursor moves.

    Raises:
        PortevoixError: It cannot be reached or read; the message says why.
    """
    if asked.stream:
        return _stream(installation, asked, asked.stream)
    return _PROBES.get(asked.kind, _document)(installation, asked, now)


def _document(installation: Installation, asked: Source, now: dt.datetime) -> str:
    from worker.clients.http import HttpClient
    from worker.services.collect_feed import ACCEPT
    from worker.sources import calendars, rss

    if asked.url is None:
        raise ConfigError(f"source {asked.name!r} has no address")
    contact = installation.environment.public_url
    with HttpClient(contact=contact, allow_private=asked.allow_private) as client:
        fetched = client.fetch(asked.url, accept=ACCEPT)
    if asked.kind is SourceKind.CALENDAR:
        batch = calendars.read_calendar(fetched.body, now, installation.gazetteer)
        return f"calendar of {_counted(batch.events, 'event', 'events')}"
    feed = rss.read_feed(fetched.body, url=fetched.url, content_type=fetched.content_type)
    moved = f"; it moved to {fetched.moved_to}" if fetched.moved_to else ""
    entries = _counted(feed.entries, "entry", "entries")
    return f"{feed.title or 'feed'}: {entries}{moved}"


def _counted(found: Sized, one: str, more: str) -> str:
    return f"{len(found)} {one if len(found) == 1 else more}"


def _stream(installation: Installation, asked: Source, url: str) -> str:
    from worker.clients import websocket
    from worker.services import stream_mastodon

    if asked.kind is SourceKind.MASTODON:
        return stream_mastodon.answers(installation, asked)
    contact = installation.environment.public_url
    with websocket.opened(url, allow_private=asked.allow_private, contact=contact, headers={}):
        return "a stream; it answers"


def _mastodon(installation: Installation, asked: Source, _: dt.datetime) -> str:
    from worker.services import collect_mastodon

    if not installation.campaign.hashtags:
        raise ConfigError("nothing is read there: the campaign has no hashtags, only words")
    tag = installation.campaign.hashtags[0].lstrip("#").lower()
    found = collect_mastodon.page(installation, asked, tag)
    return f"{_counted(found.posts, 'newest post', 'newest posts')} of #{tag}"


def _bluesky(installation: Installation, asked: Source, _: dt.datetime) -> str:
    from worker.services import collect_bluesky

    query = collect_bluesky.queries(installation)[0]
    newest = collect_bluesky.page(collect_bluesky.client(installation, asked), query)
    return f"{_counted(newest.posts, 'newest post', 'newest posts')} of {query}"


def _x(installation: Installation, asked: Source, _: dt.datetime) -> str:
    """Ask what was used: the one question that costs nothing."""
    from worker.services import collect_x

    collect_x.client(installation, asked).ask("usage/tweets", {})
    return "the token is accepted; no post was read"


def account(installation: Installation, asked: Account, now: dt.datetime) -> str:
    """Return in one line who we are there; nothing is posted.

    Raises:
        PortevoixError: It cannot be used, or not until the campaign's end; the message says why.
    """
    with _open(installation, asked, now) as network:
        said = f"{asked.kind}: {network.check()}{_in_doubt(installation, asked)}"
        ends_at = network.ends_at() if isinstance(network, Ending) else None
    if ends_at is None:
        return said if asked.kind is NetworkKind.DRY_RUN else f"{said}; its token has no known end"
    if ends_at.date() <= installation.campaign.ends_on:
        ends = "ended" if ends_at <= now else "ends"
        raise EndingError(
            f"{said}: its token {ends} on {ends_at:%Y-%m-%d}, and the campaign goes on until "
            f"{installation.campaign.ends_on}; renew it",
            ends_at,
        )
    return f"{said}; its token ends on {ends_at:%Y-%m-%d}"


def _in_doubt(installation: Installation, asked: Account) -> str:
    """Say what becomes of a lost answer where nothing can be looked up; "" elsewhere."""
    if proof_of(asked.kind, Kind.WAVE) is Proof.READ_BACK:
        return ""
    if installation.campaign.doubles:
        return '; what gets no answer is sent once more (in_doubt = "double")'
    return "; what gets no answer is not sent again, a person is asked"


def scheduled(
    installation: Installation, asked: Account, now: dt.datetime
) -> tuple[tuple[str, dt.datetime | None], ...]:
    """Return what lies at the network of *asked* for later, by its id there, soonest first.

    A suspended account sends nothing more of ours; what was given to the network before leaves
    all the same, and so does what somebody else gave it.

    Raises:
        PortevoixError: The network could not be asked.
    """
    with _open(installation, asked, now, _WAITED_FOR) as network:
        found = network.scheduled() if isinstance(network, Scheduling) else {}
    return tuple(sorted(found.items(), key=lambda one: (one[1] is None, one[1] or now, one[0])))


@contextmanager
def _open(
    installation: Installation,
    asked: Account,
    now: dt.datetime,
    timeout: dt.timedelta = DEFAULT_PACE.timeout,
) -> Iterator[Network]:
    around = Surroundings(
        kept=Kept(dry_runs.keep, dry_runs.find, dry_runs.forget),
        now=Clock.from_now(now).now,
        secret=installation.environment.secret,
        timeout=timeout,
        contact=installation.environment.public_url,
    )
    network = open_network(asked, around)
    try:
        yield network
    finally:
        network.close()


def _inbox(installation: Installation, asked: Source, _: dt.datetime) -> str:
    from worker.services import inbox_look

    folder = installation.environment.data / (asked.folder or "inbox")
    if not folder.is_dir():
        return f"{folder}: made when it is first read"
    try:
        found, left = inbox_look.look(folder)
    except OSError as error:
        raise StartError(
            f"{folder}: cannot be read ({error.strerror}); change its rights"
        ) from None
    # Beside each stands its reason, under its name and .txt.
    refused = (folder / inbox_look.REFUSED).glob("*")
    aside = len({path.name.removesuffix(".txt") for path in refused})
    parts = ["1 file waits" if len(found) == 1 else f"{len(found)} files wait"]
    parts += [f"{aside} in {inbox_look.REFUSED}/"] if aside else []
    parts += [f"{len(left)} left lying ({'; '.join(left[:_TOLD])})"] if left else []
    return f"{folder}: {', '.join(parts)}"


# Kinds that are asked in their own way; the others are documents at an address.
_PROBES: Mapping[SourceKind, Callable[[Installation, Source, dt.datetime], str]] = {
    SourceKind.INBOX: _inbox,
    SourceKind.MASTODON: _mastodon,
    SourceKind.BLUESKY: _bluesky,
    SourceKind.X: _x,
}
