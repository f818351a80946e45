"""Questions to a server of the AT Protocol (a PDS, an AppView), asked as somebody or as nobody.

Written on our own exchange: the usual library takes seconds and 76 MB to import and refuses a login
whose AppView is down although the session stands.
"""

from collections.abc import Mapping
from functools import cache

from worker.clients.asking import ask, raise_for
from worker.clients.exchange import Answer, Exchange
from worker.clients.http import TOTAL_SECONDS
from worker.clients.sessions import SESSIONS, Entrance, Login, Session, Sessions, bearer


class Atproto:
    """One server, asked as *login*, or as nobody. Safe to share between threads."""

    def __init__(
        self, exchange: Exchange, login: Login | None = None, sessions: Sessions = SESSIONS
    ) -> None:
        self._exchange = exchange
        self._entrance = Entrance(exchange, login, self._refuse, sessions) if login else None

    @property
    def host(self) -> str:
        """The server's name and port."""
        return self._exchange.host

    def query(self, method: str, parameters: Mapping[str, str | list[str]]) -> bytes:
        """Return the body of the answer to *method* (``app.bsky.feed.searchPosts``).

        Raises:
            UnreachableError: No address, no connection, or no complete answer to our sign-in.
            BusyError: Too slow, cut off, 429 or 5xx, an AppView that is down included;
                ``wait_seconds`` as asked.
            BlockedError: 401 or 403, or the login is refused.
            BadQuestionError: 400.
            RefusedError: Another status.
        """

        def asked(session: Session | None = None) -> Answer:
            headers = bearer(session) if session else {}
            return ask(self._exchange, f"/xrpc/{method}", parameters, headers)

        answer = self._entrance.call(asked) if self._entrance else asked()
        self._refuse(answer)
        return answer.body

    def _refuse(self, answer: Answer) -> None:
        raise_for(answer, self.host)


@cache
def server(base_url: str, login: Login | None, allow_private: bool, contact: str) -> Atproto:  # noqa: FBT001 - a cache key
    """Return this process's one client of that server and login."""
    exchange = Exchange(
        base_url, allow_private=allow_private, total_seconds=TOTAL_SECONDS, contact=contact
    )
    return Atproto(exchange, login)
