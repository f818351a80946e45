"""Words of strangers as every database takes them.

PostgreSQL refuses a NUL, half a surrogate pair, a text longer than its column and an index entry
of more than 2,704 bytes, and with it the whole batch: one entry would stop its source for good.
"""

from urllib.parse import urlsplit

_ADDRESS_BYTES = 1_500
"""Longer than any browser's bar shows; with a publisher beside it, it still fits an index."""


def words(text: str, most: int) -> str:
    """Return *text* without what is no letter in any database, cut after *most* characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()[:most]


def address(url: str | None) -> str:
    """Return *url*, empty where there is none or it is none of the web's that anybody could follow.

    Pages link to it: a feed's "javascript:" is no address, nor is one that holds a password.
    """
    if not url or "\0" in url:
        return ""
    try:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
            return ""
        return url if len(url.encode()) <= _ADDRESS_BYTES else ""
    except ValueError:  # half a surrogate pair, half a bracket
        return ""
