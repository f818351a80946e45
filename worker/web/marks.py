"""Parts of pages that refresh themselves: what did not change is not replaced.

Somebody may be reading it aloud, or have marked a line.
"""

from hashlib import blake2b

from django.http import HttpRequest


def mark(*read: object) -> str:
    """Return what stays the same as long as what is *read* does."""
    return blake2b(repr(read).encode(), digest_size=8).hexdigest()


def is_refresh(request: HttpRequest) -> bool:
    """Tell whether a part is asked for, by htmx, and not the page."""
    return "HX-Request" in request.headers


def is_same(request: HttpRequest, now: str) -> bool:
    """Tell whether the visitor has before them what is marked *now*."""
    return request.GET.get("vu") == now
