"""Questions to X: recent posts, and how many there are. Written on our own exchange.

The usual library sits on requests, which our checks of dialled addresses do not reach, and quotes
answers in its exceptions.
"""

from collections.abc import Mapping
from functools import cache

from worker.clients.asking import ask, raise_for
from worker.clients.exchange import Exchange
from worker.clients.http import TOTAL_SECONDS
from worker.errors import BlockedError

_PAYMENT = 402


class X:
    """The interface of programs, asked with an app's bearer token."""

    def __init__(self, exchange: Exchange, token: str) -> None:
        self._exchange = exchange
        self._bearer = {"Authorization": f"Bearer {token}"}

    @property
    def host(self) -> str:
        """The server's name and port."""
        return self._exchange.host

    def ask(self, path: str, query: Mapping[str, str]) -> bytes:
        """Return the body of the answer to ``tweets/search/recent`` or another path.

        Raises:
            UnreachableError: No address, no connection.
            LostAnswerError: No complete answer; it may have been billed.
            BusyError: 429 or 5xx; ``wait_seconds`` until the window of its rate limit ends.
            BlockedError: 402 as well: what was paid in advance is used up.
            RefusedError: Another status.
        """
        answer = ask(self._exchange, f"/2/{path}", query, self._bearer)
        if answer.status == _PAYMENT:
            raise BlockedError(f"{self.host}: no credits left; buy some at console.x.com")
        raise_for(answer, self.host)
        return answer.body


@cache
def server(base_url: str, token: str, allow_private: bool, contact: str) -> X:  # noqa: FBT001 - a cache key
    """Return this process's one client of that address and token."""
    exchange = Exchange(
        base_url, allow_private=allow_private, total_seconds=TOTAL_SECONDS, contact=contact
    )
    return X(exchange, token)
