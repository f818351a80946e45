"""Signing in to a server of the AT Protocol, for those who post there and those who only ask.

One sign-in serves a process for months: servers allow 30 in 5 minutes and a few hundred a day, and
others that sign in for each call are locked out by it. So one is made, renewed, and made again only
when it cannot be renewed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock

from worker.clients.answers import text_at
from worker.clients.exchange import Answer, Exchange
from worker.errors import OutcomeUnknownError, PortevoixError, UnreachableError

STALE = frozenset({"ExpiredToken", "InvalidToken"})
"""Errors, as the reference server (PDS 0.5.35) names them, of a token that is over."""
_BAD_REQUEST, _UNAUTHORISED = 400, 401


@dataclass(frozen=True, slots=True)
class Login:
    """Who signs in: a handle, address or DID, and an app password."""

    identifier: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Session:
    """A sign-in: whose, a token for some hours, and one to get the next with."""

    did: str
    access: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)


class _Door:
    """One login at one server, through which one thread goes at a time."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.tries = 0
        self.failed: PortevoixError | None = None


class Sessions:
    """The sign-ins of this process, shared by all its turns and threads; memory only.

    A server that takes its time keeps nobody waiting who signs in elsewhere, and those who waited
    for one sign-in share its failure: it is not tried again for each of them.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._doors: dict[tuple[str, Login], _Door] = {}
        self._known: dict[tuple[str, Login], Session] = {}

    def get(
        self,
        key: tuple[str, Login],
        used: Session | None,
        renew: Callable[[Session | None], Session],
    ) -> Session:
        """Return a sign-in other than *used*, renewed by *renew* unless another thread did.

        Raises:
            PortevoixError: *renew* failed, or did for another thread while this one waited.
        """
        with self._lock:
            door = self._doors.setdefault(key, _Door())
            tries = door.tries
        with door.lock:
            known = self._known.get(key)
            if known is not None and known != used:
                return known
            if door.tries != tries and door.failed is not None:
                raise door.failed
            door.failed = None
            try:
                known = self._known[key] = renew(known)
            except PortevoixError as error:
                door.failed = error
                raise
            finally:
                door.tries += 1
            return known


SESSIONS = Sessions()


class Entrance:
    """One server and who enters there. Safe to share between threads.

    Args:
        exchange: The server (PDS), or an entrance that leads there.
        login: Who signs in.
        refuse: Raises what a refused answer means to those who call; nothing for a success.
        sessions: Where sign-ins are kept.
    """

    def __init__(
        self,
        exchange: Exchange,
        login: Login,
        refuse: Callable[[Answer], None],
        sessions: Sessions = SESSIONS,
    ) -> None:
        self._exchange = exchange
        self._login = login
        self._refuse = refuse
        self._sessions = sessions

    def call(self, call: Callable[[Session], Answer]) -> Answer:
        """Make *call*, once more with a new sign-in when the server refuses the old one.

        Raises:
            UnreachableError: Signing in failed; the call was not made.
            PortevoixError: As *refuse* and *call*.
        """
        session = self.session()
        answer = call(session)
        return call(self.session(session)) if _is_over(answer) else answer

    def session(self, used: Session | None = None) -> Session:
        """Return a sign-in other than *used*; raises as `call`."""
        return self._sessions.get((self._exchange.host, self._login), used, self._renewed)

    def _renewed(self, old: Session | None) -> Session:
        """Sign in; that it fails never means that what comes after was done."""
        try:
            return (self._refreshed(old) if old else None) or self._created()
        except OutcomeUnknownError as error:
            raise UnreachableError(f"{error}, while signing in") from None

    def _refreshed(self, old: Session) -> Session | None:
        method = "/xrpc/com.atproto.server.refreshSession"
        answer = self._exchange.send(method, b"", _headers(old.refresh))
        return None if answer.status in {_BAD_REQUEST, _UNAUTHORISED} else self._session_in(answer)

    def _created(self) -> Session:
        who = {"identifier": self._login.identifier, "password": self._login.password}
        answer = self._exchange.post("/xrpc/com.atproto.server.createSession", who, {})
        return self._session_in(answer)

    def _session_in(self, answer: Answer) -> Session:
        self._refuse(answer)
        found = answer.json()
        did, access = text_at(found, "did"), text_at(found, "accessJwt")
        if not did or not access:
            raise OutcomeUnknownError(f"{self._exchange.host}: a sign-in without a session")
        return Session(did, access, text_at(found, "refreshJwt"))


def bearer(session: Session) -> Mapping[str, str]:
    """Return the header of a call made under *session*."""
    return _headers(session.access)


def _headers(token: str) -> Mapping[str, str]:
    return {"Authorization": f"Bearer {token}"}


def error_of(answer: Answer) -> str:
    """Return the name a server gives its refusal; empty for a success."""
    return "" if answer.ok else text_at(answer.json(), "error")


def _is_over(answer: Answer) -> bool:
    name = error_of(answer)
    # A 401 that gives no name may mean this too; one with another name means what it says.
    return name in STALE or (answer.status == _UNAUTHORISED and not name)
