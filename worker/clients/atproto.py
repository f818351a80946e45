"""Questions to a server of the AT Protocol (a PDS, an AppView), with one session kept.

Written on our own exchange: the usual library takes seconds and 76 MB to import and refuses a login
whose AppView is down although the session stands. Sessions are few a day (30 in 5 minutes, 300 in
24 hours), so one is made, renewed, and made again only when it cannot be renewed.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from worker.clients.asking import ask, code_of, raise_for
from worker.clients.exchange import Answer, Exchange
from worker.clients.http import TOTAL_SECONDS
from worker.errors import InputError, LostAnswerError, OutcomeUnknownError

_BAD, _UNAUTHORISED = 400, 401
_OVER = frozenset({"ExpiredToken", "InvalidToken"})


@dataclass(frozen=True, slots=True)
class Login:
    """Who asks: a handle or DID, and an app password."""

    identifier: str
    password: str = field(repr=False)


class Atproto:
    """One server, asked as *login*, or as nobody. Safe to share between threads."""

    def __init__(self, exchange: Exchange, login: Login | None = None) -> None:
        self._exchange = exchange
        self._login = login
        self._turn = threading.Lock()
        self._access = ""
        self._refresh = ""

    @property
    def host(self) -> str:
        """The server's name and port."""
        return self._exchange.host

    def query(self, method: str, parameters: Mapping[str, str | list[str]]) -> bytes:
        """Return the body of the answer to *method* (``app.bsky.feed.searchPosts``).

        Raises:
            UnreachableError: No address, no connection.
            BusyError: Too slow, cut off, 429 or 5xx, an AppView that is down included;
                ``wait_seconds`` as asked.
            BlockedError: 401 or 403, or the login is refused.
            BadQuestionError: 400.
            RefusedError: Another status.
        """
        token = self._session("")
        answer = self._get(method, parameters, token)
        if token and _is_over(answer):
            answer = self._get(method, parameters, self._session(token))
        raise_for(answer, self.host)
        return answer.body

    def _get(self, method: str, parameters: Mapping[str, str | list[str]], token: str) -> Answer:
        return ask(self._exchange, f"/xrpc/{method}", parameters, _bearer(token))

    def _session(self, refused: str) -> str:
        """Return the access token; a new one when the present one is the *refused* one."""
        if self._login is None:
            return ""
        with self._turn:
            if self._access and self._access != refused:
                return self._access
            if not (self._refresh and self._renewed()):
                found = self._post("createSession", self._login_body(), "")
                raise_for(found, self.host)
                self._keep(found)
            return self._access

    def _renewed(self) -> bool:
        answer = self._post("refreshSession", None, self._refresh)
        if answer.status in {_BAD, _UNAUTHORISED}:
            self._access = self._refresh = ""
            return False
        raise_for(answer, self.host)
        self._keep(answer)
        return True

    def _login_body(self) -> Mapping[str, object]:
        login = self._login
        return {"identifier": login.identifier, "password": login.password} if login else {}

    def _post(self, name: str, body: Mapping[str, object] | None, token: str) -> Answer:
        try:
            return self._exchange.post(f"/xrpc/com.atproto.server.{name}", body, _bearer(token))
        except OutcomeUnknownError:
            raise LostAnswerError(f"{self.host}: no complete answer to our login") from None

    def _keep(self, answer: Answer) -> None:
        found = answer.json()
        tokens = found if isinstance(found, Mapping) else {}
        access, refresh = tokens.get("accessJwt"), tokens.get("refreshJwt")
        if not isinstance(access, str) or not isinstance(refresh, str) or not access:
            raise InputError(f"{self.host}: answers a login with no session; is this a PDS?")
        self._access, self._refresh = access, refresh


@cache
def server(base_url: str, login: Login | None, allow_private: bool, contact: str) -> Atproto:  # noqa: FBT001 - a cache key
    """Return this process's one client of that server and login, its session with it."""
    exchange = Exchange(
        base_url, allow_private=allow_private, total_seconds=TOTAL_SECONDS, contact=contact
    )
    return Atproto(exchange, login)


def _is_over(answer: Answer) -> bool:
    return answer.status == _UNAUTHORISED or (answer.status == _BAD and code_of(answer) in _OVER)


def _bearer(token: str) -> Mapping[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}
