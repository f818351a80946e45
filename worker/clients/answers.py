"""What the answer to a call that changes something means: done, refused, later, or nobody knows."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from worker.clients.exchange import Answer, TokenRefusedError
from worker.clients.freshness import wait_seconds
from worker.errors import BusyError, OutcomeUnknownError, RefusedError

LONGEST_DETAIL = 160
TOO_MANY = 429
_REDIRECTS, _REFUSALS, _FAULTS = 300, 400, 500
TOKEN = frozenset({401, 403})
# Neither done nor refused: the request may have been taken before these were answered.
_UNCLEAR = frozenset({408, 409, 425})


def raise_unless_ok(
    host: str, answer: Answer, detail: str = "", *, token: bool | None = None
) -> None:
    """Return when *answer* says that it was done.

    Args:
        host: Who answered.
        answer: Its answer.
        detail: The words of its refusal.
        token: Whether a refusal is about the account's token; by its status when None.

    Raises:
        BusyError: 429: surely not done; the other side asks us to come back later.
        OutcomeUnknownError: A 5xx, or a status that a proxy may give after the fact; a redirect
            is no refusal, and may lead to what was done.
        TokenRefusedError, RefusedError: Surely not done, and it will not be as it stands.
    """
    status, said = answer.status, f": {detail[:LONGEST_DETAIL]}" if detail else ""
    if answer.ok:
        return
    if status == TOO_MANY:
        raise BusyError(f"{host}: too many calls", wait_seconds(answer.headers))
    if _REDIRECTS <= status < _REFUSALS:
        leads_to = _to(answer.headers.get("location", ""))
        raise OutcomeUnknownError(f"{host}: answered {status}{leads_to}", moved=True)
    if not _REFUSALS <= status < _FAULTS or status in _UNCLEAR:
        raise OutcomeUnknownError(f"{host}: answered {status}{said}")
    if token or (token is None and status in TOKEN):
        raise TokenRefusedError(f"{host}: answered {status}, the token is not accepted{said}")
    raise RefusedError(f"{host}: answered {status}{said}")


def _to(location: str) -> str:
    """Return where a redirect leads, "" where that is no other server.

    Its server alone: behind that it repeats the path of the question, in which tokens may stand.
    """
    try:
        there = urlsplit(location)
        name, port = there.hostname, there.port
    except ValueError:
        return ""
    if there.scheme not in {"http", "https"} or not name:
        return ""
    return f", to {there.scheme}://{name}{f':{port}' if port else ''}"


def text_at(found: object, *path: str) -> str:
    """Return the text under *path* of decoded JSON, empty when there is none."""
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found if isinstance(found, str) else ""
