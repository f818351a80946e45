"""networks.toml: the accounts we announce with, without their secrets."""

import re
from urllib.parse import urlsplit

from worker.config.environment import token_variable
from worker.config.tables import Table, unique
from worker.domain.announcement import Account
from worker.domain.budget import Tariff
from worker.domain.kinds import NetworkKind

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
# Which key names the server, by kind; a dry run has none.
_SERVER = {
    NetworkKind.MASTODON: "base_url",
    NetworkKind.BLUESKY: "pds_url",
    NetworkKind.X: "api_url",
    NetworkKind.FACEBOOK_PAGE: "api_url",
    NetworkKind.TELEGRAM: "api_url",
}
# Keys of a network that bills each post.
_PRICES = ("budget", "price_post", "price_link", "price_image")
# Which key names the account itself, by kind, and what it looks like.
_HANDLE = {
    NetworkKind.BLUESKY: ("handle", '"rassemblements.bsky.social"'),
    NetworkKind.FACEBOOK_PAGE: ("page", '"1234567890", the page\'s number'),
    NetworkKind.TELEGRAM: ("channel", '"@rassemblements"'),
}
# What a network takes there: it answers an address of its site, or a sign too many, as if the
# token were wrong. Bluesky also lets in by DID and by mail.
_TAKEN = {
    NetworkKind.BLUESKY: re.compile(r"did:[a-z]+:\S+|(?:[^\s/@]+@)?[^\s/@.:]+(?:\.[^\s/@.:]+)+"),
    # It stands in the path of each call: « .. » would lead out of it.
    NetworkKind.FACEBOOK_PAGE: re.compile(r"\w+(?:[.-]\w+)*"),
    NetworkKind.TELEGRAM: re.compile(r"@\w+|-?\d+"),
}
ANY = (
    "name", "kind", "gap", "allow_private",
    *_SERVER.values(), *_PRICES, *(key for key, _ in _HANDLE.values()),
)  # fmt: skip


def accounts(top: Table) -> tuple[Account, ...]:
    """Return the accounts of the file *top* in their order.

    Raises:
        ConfigError: One line for the first thing that is wrong.
    """
    top.only("account")
    tables = tuple(_with_variable(table) for table in top.tables("account"))
    found = tuple(_account(table) for table in tables)
    unique(tables, (token_variable(account.name) for account in found))
    return found


def _with_variable(table: Table) -> Table:
    name = table.values.get("name")
    variable = token_variable(name if isinstance(name, str) else "NAME")
    return Table(
        table.file, table.positions, table.path, table.label, table.values,
        f"{variable} or {variable}_FILE",
    )  # fmt: skip


def _account(table: Table) -> Account:
    table.expect(("name", "kind"), ANY)
    name = table.need("name", '"paris"')
    if not _NAME.fullmatch(name):
        raise table.error(
            "name", f"{name!r}: only letters without accents, 0-9, - and _, at most 64"
        )
    kind = table.choice("kind", NetworkKind)
    server = _SERVER.get(kind)
    handle, _ = _HANDLE.get(kind, ("", ""))
    extra = [server, "allow_private"] if server else []
    extra += _PRICES if kind is NetworkKind.X else ()
    table.only("name", "kind", "gap", *extra, *([handle] if handle else []))
    url = _server_url(table, server) if server else None
    if kind is NetworkKind.MASTODON and url is None:
        at = server if server in table.values else None
        raise table.error(at, 'needs base_url = "https://…", the address of its server')
    return Account(
        name=name,
        kind=kind,
        handle=_handle(table, kind),
        base_url=url,
        allow_private=table.flag("allow_private"),
        gap=table.span("gap"),
        tariff=_tariff(table) if kind is NetworkKind.X else None,
    )


def _handle(table: Table, kind: NetworkKind) -> str:
    if kind not in _HANDLE:
        return ""
    key, example = _HANDLE[kind]
    value = table.need(key, example)
    if not _TAKEN[kind].fullmatch(value):
        raise table.error(key, f"{value!r} is no {key}; expected one such as {example}")
    return value


def _tariff(table: Table) -> Tariff:
    """Return what posting may cost; without a limit nothing that costs money is posted."""
    micros = table.micros("budget")
    if micros is None:
        raise table.error(None, "needs budget = 20.0, what posting may cost in a month (x)")
    default = Tariff(micros=micros)
    said = {
        "plain": (table.micros("price_post"), default.plain),
        "link": (table.micros("price_link"), default.link),
        "image": (table.micros("price_image"), default.image),
    }
    known = {name: usual if price is None else price for name, (price, usual) in said.items()}
    return Tariff(micros=micros, **known)


def _server_url(table: Table, key: str) -> str | None:
    url = table.url(key)
    if url and urlsplit(url).scheme != "https" and not table.flag("allow_private"):
        raise table.error(
            key, "http:// would send the token in clear; use https://, or allow_private = true for "
            "a server of your own"
        )  # fmt: skip
    return url
