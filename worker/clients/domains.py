"""Whose server an address is: what one organisation registered, whatever its hosts are called."""

import hashlib
import ipaddress
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from worker.domain.kinds import SourceKind

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

USUAL = {SourceKind.BLUESKY: "https://bsky.social", SourceKind.X: "https://api.x.com"}
"""The server of a network, where a source names no other."""


def registrable(url: str) -> str:
    """Return the domain that was registered for the host of *url* (``www.a.co.uk`` -> ``a.co.uk``).

    A bare address, ``localhost`` and a public suffix itself stand for themselves, with their port:
    several servers of one machine are neighbours, not one server.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    alone = f"{host}:{parts.port}" if parts.port else host
    if not host or "." not in host or _is_address(host):
        return alone
    return _suffixes().privatesuffix(host) or alone


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


@cache
def _suffixes() -> "PublicSuffixList":
    # 20 ms and 2 MB; `portevoix read` and the pages never need it.
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415

    return PublicSuffixList()


def mark(url: str) -> str:
    """Return what tells *url* from another address, and does not tell it."""
    return hashlib.blake2b(url.encode(), digest_size=8).hexdigest()
