"""Words of strangers as every database takes them.

PostgreSQL refuses a NUL, half a surrogate pair, a text longer than its column and an index entry
of more than 2,704 bytes, and with it the whole batch: one entry would stop its source for good.
"""

_ADDRESS_BYTES = 1_500
"""Longer than any browser's bar shows; with a publisher beside it, it still fits an index."""


def words(text: str, most: int) -> str:
    """Return *text* without what is no letter in any database, cut after *most* characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()[:most]


def address(url: str | None) -> str:
    """Return *url*, empty where there is none or it is none that anybody could follow."""
    if not url or "\0" in url:
        return ""
    try:
        return url if len(url.encode()) <= _ADDRESS_BYTES else ""
    except UnicodeEncodeError:
        return ""
