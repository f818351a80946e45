"""sources.toml: where we listen."""

from itertools import chain
from pathlib import PurePath

from worker.config.places import region_code
from worker.config.tables import LONGEST_NAME, LONGEST_PUBLISHER, Table, unique
from worker.config.values import whole_address
from worker.domain.budget import Budget
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.reading.towns.gazetteer import Gazetteer

_KEYS = ("name", "kind", "every", "trusted", "region", "publisher", "allow_private")
# Which key says where, by kind; the platforms' servers have the name their own documents use.
_WHERE = {
    SourceKind.RSS: "url",
    SourceKind.CALENDAR: "url",
    SourceKind.MASTODON: "base_url",
    SourceKind.BLUESKY: "pds_url",
    SourceKind.X: "api_url",
    SourceKind.INBOX: "folder",
}
# Keys that only one kind has.
_MORE = {
    SourceKind.RSS: ("article",),
    SourceKind.MASTODON: ("stream",),
    SourceKind.BLUESKY: ("handle", "stream"),
    SourceKind.X: ("budget", "budget_posts", "price_post", "price_author", "price_count"),
}
_NEEDED = {SourceKind.RSS, SourceKind.CALENDAR, SourceKind.MASTODON}
# What lies in the data folder beside an inbox.
_KEPT = {"config", "epoch", "keys", "left-out", "logs", "valkey"}
ANY = (*_KEYS, *_WHERE.values(), *chain.from_iterable(_MORE.values()))


def sources(top: Table, gazetteer: Gazetteer) -> tuple[Source, ...]:
    """Return the sources of the file *top* in their order.

    Raises:
        ConfigError: One line for the first thing that is wrong.
    """
    top.only("source")
    tables = top.tables("source")
    found = tuple(_source(table, gazetteer) for table in tables)
    unique(tables, (source.name for source in found))
    return found


def _source(table: Table, gazetteer: Gazetteer) -> Source:
    table.expect(("name", "kind"), ANY)
    name = table.need("name", '"franceinfo"', most=LONGEST_NAME)
    kind = table.choice("kind", SourceKind)
    where = _WHERE[kind]
    table.only(*_KEYS, where, *_MORE.get(kind, ()))
    calendar = kind is SourceKind.CALENDAR
    url = table.url(where, calendar=calendar) if where != "folder" else None
    if kind in _NEEDED and url is None:
        at = where if where in table.values else None
        raise table.error(at, f'needs {where} = "https://…" ({kind.value})')
    default = Source(name=name, kind=kind)
    return Source(
        name=name,
        kind=kind,
        every=table.span("every") or default.every,
        trusted=table.flag("trusted"),
        region=table.parsed("region", lambda text: region_code(text, gazetteer)),
        url=url,
        folder=_folder(table) if where == "folder" else None,
        publisher=table.text("publisher", most=LONGEST_PUBLISHER),
        allow_private=table.flag("allow_private"),
        article=table.flag("article"),
        budget=_budget(table) if kind is SourceKind.X else None,
        handle=_handle(table) if kind is SourceKind.BLUESKY else None,
        stream=_stream(table, kind),
    )


def _handle(table: Table) -> str | None:
    handle = (table.text("handle") or "").removeprefix("@")
    if not handle and "stream" not in table.values:
        needs = 'needs handle = "moi.bsky.social": Bluesky answers searches to accounts only'
        raise table.error(None, needs)
    return handle or None


def _stream(table: Table, kind: SourceKind) -> str | None:
    """Return where to hear: Jetstream or a server's `subscribeRepos`; Mastodon says it itself."""
    if kind is SourceKind.MASTODON:
        return table.url("base_url") if table.flag("stream") else None
    url = table.text("stream", most=2_000)
    if url is None:
        return None
    wanted = {"wss", "ws"} if table.flag("allow_private") else {"wss"}
    parts = whole_address(url, wanted)
    if parts is None or parts.username:
        raise table.error("stream", f"{url[:80]!r} is no stream; expected wss://…/subscribe")
    return url


def _budget(table: Table) -> Budget:
    """Return what the source may cost; without a limit nothing that costs money is read."""
    micros, posts = table.micros("budget"), table.number("budget_posts", 0, least=1) or None
    if micros is None and posts is None:
        raise table.error(None, "needs budget = 20.0 (money a month) or budget_posts = 4000 (x)")
    default = Budget()
    prices = {
        "post_price": (table.micros("price_post"), default.post_price),
        "author_price": (table.micros("price_author"), default.author_price),
        "count_price": (table.micros("price_count"), default.count_price),
    }
    known = {name: usual if said is None else said for name, (said, usual) in prices.items()}
    return Budget(micros=micros, posts=posts, **known)


def _folder(table: Table) -> str:
    """Return the inbox's folder, below the data folder: files in it are deleted once read."""
    folder = table.text("folder") or "inbox"
    path = PurePath(folder)
    if path.is_absolute() or ".." in path.parts:
        raise table.error("folder", f"{folder!r} must lie in the data folder, such as 'inbox'")
    if not path.parts or path.parts[0].casefold() in _KEPT:
        why = f"{folder!r} holds what Portevoix keeps, and files of an inbox are deleted once read"
        raise table.error("folder", f"{why}; expected one of its own, such as 'inbox'")
    return folder
