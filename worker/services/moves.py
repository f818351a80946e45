"""Where documents have moved for good, and from when on that is believed.

A permanent redirect is believed once it has stood for a week, at once when it only leads to https
or when the old address no longer answers. What is kept names no old address: it may hold a key.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from worker.clients.domains import mark
from worker.clients.http import Fetched, HttpClient, Validators
from worker.errors import GoneError, MissingError
from worker.storage.sources import State

_BELIEVED = timedelta(days=7)


def follow(client: HttpClient, url: str, state: State, accept: str, now: datetime) -> Fetched:
    """Return what stands at *url*, or where it has moved; ``moved_to`` tells it once more.

    Raises:
        PortevoixError: As `HttpClient.fetch`.
    """
    known = _target(url, state)
    # What one address gave means nothing to another: a date alone would be answered « unchanged ».
    here = state.moved_to is None or mark(url) == _known(state)[0]
    validators = Validators(state.etag, state.last_modified) if here else Validators()
    if known is None or not _is_believed(url, known, state, now):
        try:
            return client.fetch(url, validators, accept)
        except (MissingError, GoneError):
            if known is None:
                raise
    fetched = client.fetch(known, validators, accept)
    return replace(fetched, moved_to=fetched.moved_to or known)


def noted(url: str, fetched: Fetched) -> str:
    """Return which address was asked and where it has moved, unless that may hold a key."""
    parts = urlsplit(fetched.moved_to or "")
    if not parts.hostname or parts.query or parts.username or parts.password:
        return mark(url)
    return f"{mark(url)} {fetched.moved_to}"


def since(kept: str, state: State, now: datetime) -> datetime | None:
    """Return since when the document has stood where *kept* says."""
    return state.moved_at if state.moved_to == kept else now


def _target(url: str, state: State) -> str | None:
    """Return where *url* is known to lead; config may have another one by now."""
    asked, target = _known(state)
    return target if target and asked == mark(url) else None


def _known(state: State) -> tuple[str, str]:
    asked, _, target = (state.moved_to or "").partition(" ")
    return asked, target


def _is_believed(url: str, target: str, state: State, now: datetime) -> bool:
    secured = url.startswith("http://") and target == f"https://{url.removeprefix('http://')}"
    return secured or (state.moved_at is not None and now - state.moved_at >= _BELIEVED)
